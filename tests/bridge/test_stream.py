"""One non-blocking connection on a loop, over real loopback sockets."""

import asyncio
import socket
from collections.abc import Callable

import pytest

from kaillera_client.bridge import stream
from kaillera_client.bridge.stream import Connection, StreamEnd
from tests.bridge.support import run


def pair() -> tuple[socket.socket, socket.socket]:
    """Return two connected sockets; the first one's send buffer is small."""
    listener = stream.listen()
    try:
        listener.setblocking(True)
        other = stream.connect(listener.getsockname()[1], 5.0)
        sock, _ = listener.accept()
    finally:
        listener.close()
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 8192)
    other.setblocking(False)
    return sock, other


def ignore(_: object) -> None:
    """Take a callback's argument."""


async def receive(sock: socket.socket, size: int) -> bytes:
    """Receive exactly this many bytes."""
    data = bytearray()
    while len(data) < size:
        data += await asyncio.get_running_loop().sock_recv(sock, 65_536)
    return bytes(data)


def test_what_does_not_fit_at_once_arrives_later_and_in_order() -> None:
    async def story() -> None:
        sock, other = pair()
        ends: list[StreamEnd] = []
        connection = Connection(asyncio.get_running_loop(), sock, ignore, ends.append)
        pieces = [bytes((number & 0xFF,)) * 1000 for number in range(900)]
        rest: list[bytes] = []
        for piece in pieces:
            connection.send(piece)
            rest.append(piece)
        expected = b"".join(pieces)
        assert await receive(other, len(expected)) == expected
        connection.send(b"more")
        assert await receive(other, 4) == b"more"
        connection.close()
        other.close()
        assert ends == []

    run(story())


def test_more_than_a_mebibyte_unread_is_a_stall() -> None:
    async def story() -> None:
        sock, other = pair()
        ends: list[StreamEnd] = []
        connection = Connection(asyncio.get_running_loop(), sock, ignore, ends.append)
        for _ in range(100_000):
            connection.send(bytes(1000))
            if ends:
                break
        assert ends == [StreamEnd.STALLED]
        connection.close()
        other.close()

    run(story())


def test_a_closed_and_a_broken_stream_are_told_apart() -> None:
    async def story() -> None:
        for linger, end in ((None, StreamEnd.CLOSED), (b"\1\0\0\0" + bytes(4), StreamEnd.BROKEN)):
            sock, other = pair()
            ended: asyncio.Future[StreamEnd] = asyncio.get_running_loop().create_future()
            connection = Connection(asyncio.get_running_loop(), sock, ignore, ended.set_result)
            if linger is not None:
                # Lingering for no time at all makes closing a reset.
                other.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            other.close()
            assert await ended is end
            connection.close()

    run(story())


def reset(sock: socket.socket) -> None:
    """Close without a farewell: lingering for no time at all makes closing a reset."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0" + bytes(4))
    sock.close()


class Ending:
    """Closes a connection at its end, as every owner does, and tells how it ended."""

    def __init__(self, sock: socket.socket, on_data: Callable[[bytes], None]) -> None:
        loop = asyncio.get_running_loop()
        self.connection = Connection(loop, sock, on_data, self._lost)
        self.told: asyncio.Future[StreamEnd] = loop.create_future()

    def _lost(self, end: StreamEnd) -> None:
        self.connection.close()
        self.told.set_result(end)


def test_sending_to_a_broken_stream_is_told_and_after_closing_nothing_happens() -> None:
    async def story() -> None:
        sock, other = pair()
        ending = Ending(sock, ignore)
        connection = ending.connection
        reset(other)
        connection.send(b"x")
        connection.send(b"y")
        await ending.told
        connection.close()
        connection.send(b"x")

    run(story())


@pytest.mark.parametrize("unsent", [0, 100_000])
def test_last_words_are_heard_although_sending_has_failed(unsent: int) -> None:
    async def story() -> None:
        sock, other = pair()
        heard = bytearray()
        ending = Ending(sock, heard.extend)
        ending.connection.send(bytes(unsent))
        other.setblocking(True)
        other.sendall(b"last words")
        reset(other)
        for _ in range(10):
            ending.connection.send(b"x")
        await ending.told
        assert heard == b"last words"

    run(story())


def test_a_blocking_receive_gives_up_after_its_time() -> None:
    sock, other = pair()
    stream.set_receive_timeout(sock, 50)
    with pytest.raises((BlockingIOError, TimeoutError)):
        sock.recv(10)
    sock.close()
    other.close()


def test_nobody_listening_is_refused() -> None:
    listener = stream.listen()
    port = listener.getsockname()[1]
    listener.close()
    with pytest.raises(ConnectionRefusedError):
        stream.connect(port, 1.0)


def test_listening_is_for_this_computer_only() -> None:
    listener = stream.listen()
    assert listener.getsockname()[0] == "127.0.0.1"
    listener.close()
