"""The loopback stream's sockets: what differs between systems, and one non-blocking connection.

No asyncio streams or transports: a wake-up should cost one system call and no future.
"""

import asyncio
import socket
import sys
from collections.abc import Callable
from enum import Enum
from struct import Struct
from typing import Final

LOOPBACK: Final = "127.0.0.1"
RECEIVE_SIZE: Final = 4_096
MAX_UNSENT: Final = 1024 * 1024

if sys.platform == "win32":
    _RECEIVE_TIMEOUT = Struct("@I")
else:
    _RECEIVE_TIMEOUT = Struct("@ll")


def set_receive_timeout(sock: socket.socket, milliseconds: int) -> None:
    """Let blocking receives give up with BlockingIOError or TimeoutError after a while.

    The kernel's own timeout needs no extra poll call before each receive, unlike settimeout().
    """
    if sys.platform == "win32":
        value = _RECEIVE_TIMEOUT.pack(milliseconds)
    else:
        value = _RECEIVE_TIMEOUT.pack(milliseconds // 1000, milliseconds % 1000 * 1000)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, value)


def set_no_delay(sock: socket.socket) -> None:
    """Send every message at once instead of waiting for more."""
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def listen() -> socket.socket:
    """Return a non-blocking listener on a free loopback port; OSError."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            # Without it another process could bind the same port and take the connections.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        listener.bind((LOOPBACK, 0))
        listener.listen(16)
        listener.setblocking(False)
    except OSError:
        listener.close()
        raise
    return listener


def connect(port: int, timeout: float) -> socket.socket:
    """Connect to a loopback port, waiting at most `timeout` seconds; OSError."""
    sock = socket.create_connection((LOOPBACK, port), timeout=timeout)
    if sock.getsockname() == sock.getpeername():
        # Nobody listens, and the kernel happened to choose the same port for us.
        sock.close()
        raise ConnectionRefusedError("connected to itself")
    set_no_delay(sock)
    return sock


class StreamEnd(Enum):
    """How a connection ended, as a clause for a sentence."""

    CLOSED = "the connection was closed"
    BROKEN = "the connection broke"
    STALLED = "it does not read what it is sent"


class Connection:
    """One accepted stream on an asyncio loop: reads go to a callback, writes never block.

    What the other side does not read is kept up to MAX_UNSENT bytes; then `on_lost` is called. A
    stream that takes no more is read to its end first: its last words may say why it ends.
    """

    __slots__ = ("_broken", "_closed", "_loop", "_on_data", "_on_lost", "_sock", "_unsent")

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        sock: socket.socket,
        on_data: Callable[[bytes], None],
        on_lost: Callable[[StreamEnd], None],
    ) -> None:
        """Take over the socket; `on_lost` does not close it."""
        sock.setblocking(False)
        set_no_delay(sock)
        self._loop = loop
        self._sock = sock
        self._on_data = on_data
        self._on_lost = on_lost
        self._unsent = bytearray()
        self._broken = False
        """Nothing can be sent any more; reading goes on until the end that will come."""
        self._closed = False
        loop.add_reader(sock, self._readable)

    def redirect(
        self, on_data: Callable[[bytes], None], on_lost: Callable[[StreamEnd], None]
    ) -> None:
        """Give what follows to other callbacks."""
        self._on_data = on_data
        self._on_lost = on_lost

    def send(self, data: bytes) -> None:
        """Send now, or keep what the socket does not take; on_lost may be called from here."""
        if self._closed or self._broken:
            return
        if self._unsent:
            self._keep(data)
            return
        try:
            sent = self._sock.send(data)
        except (BlockingIOError, InterruptedError):
            sent = 0
        except OSError:
            self._stop_sending()
            return
        if sent != len(data):
            self._loop.add_writer(self._sock, self._writable)
            self._keep(data[sent:])

    def close(self) -> None:
        """Stop reading and writing and close the socket; legal twice."""
        if self._closed:
            return
        self._closed = True
        self._loop.remove_reader(self._sock)
        self._loop.remove_writer(self._sock)
        self._sock.close()

    def _stop_sending(self) -> None:
        self._broken = True
        self._unsent.clear()
        self._loop.remove_writer(self._sock)

    def _keep(self, data: bytes) -> None:
        self._unsent += data
        if len(self._unsent) > MAX_UNSENT:
            self._on_lost(StreamEnd.STALLED)

    def _readable(self) -> None:
        try:
            data = self._sock.recv(RECEIVE_SIZE)
        except (BlockingIOError, InterruptedError):
            return
        except OSError:
            self._on_lost(StreamEnd.BROKEN)
            return
        if data:
            self._on_data(data)
        else:
            self._on_lost(StreamEnd.CLOSED)

    def _writable(self) -> None:
        try:
            sent = self._sock.send(self._unsent)
        except (BlockingIOError, InterruptedError):
            return
        except OSError:
            self._stop_sending()
            return
        del self._unsent[:sent]
        if not self._unsent:
            self._loop.remove_writer(self._sock)
