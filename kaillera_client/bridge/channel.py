"""A plugin's end of the bridge: finding a client, the handshake, a blocking stream, a mapping."""

import hmac
import os
import selectors
import socket
import struct
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from kaillera_client.bridge import discovery, shm, stream
from kaillera_client.bridge.codec import (
    encode_plugin_message,
    game_list_messages,
    host_message_decoder,
)
from kaillera_client.bridge.decoding import Decoder
from kaillera_client.bridge.discovery import Discovery
from kaillera_client.bridge.errors import (
    BridgeError,
    ClientNotFoundError,
    LinkLostError,
    PrivateFileError,
    RefusedError,
)
from kaillera_client.bridge.layout import HOST_HEARTBEAT
from kaillera_client.bridge.messages import (
    BRIDGE_VERSION,
    MAX_PROGRAM_NAME,
    Fault,
    Hello,
    HelloDetails,
    HostMessage,
    PluginFlag,
    Refused,
    Welcome,
)
from kaillera_client.bridge.shm import SharedMemory

CONNECT_TIMEOUT: Final = 2.0
HANDSHAKE_TIMEOUT: Final = 15.0
RECEIVE_SLICE_MS: Final = 1000
CLIENT_TIMEOUT: Final = 20.0
_BITS: Final = struct.calcsize("P") * 8


class Channel:
    """An attached plugin's stream and shared block; blocking, with no thread of its own."""

    __slots__ = ("_beat", "_beat_changed", "_selector", "_sock", "decoder", "memory")

    def __init__(
        self, sock: socket.socket, memory: SharedMemory, decoder: Decoder[HostMessage]
    ) -> None:
        self.memory = memory
        self.decoder = decoder
        self._sock = sock
        self._selector = selectors.DefaultSelector()
        self._selector.register(sock, selectors.EVENT_READ)
        self._beat = 0
        self._beat_changed = time.monotonic()

    def send(self, data: bytes) -> None:
        """Send all of it; LinkLostError."""
        try:
            self._sock.sendall(data)
        except OSError as error:
            raise LinkLostError("The connection to the Kaillera client broke.") from error

    def receive(self) -> bytes:
        """Return the next bytes, b"" after a second of silence; LinkLostError when it is over."""
        try:
            data = self._sock.recv(stream.RECEIVE_SIZE)
        except (BlockingIOError, TimeoutError):
            self._check_client()
            return b""
        except OSError as error:
            raise LinkLostError("The connection to the Kaillera client broke.") from error
        if not data:
            raise LinkLostError("The Kaillera client closed the connection.")
        return data

    def wait(self, seconds: float) -> bool:
        """Wait until there is something to receive; say whether there is."""
        return bool(self._selector.select(seconds))

    def next_message(self) -> HostMessage | None:
        """Return the next message of what was fed to the decoder; LinkLostError for garbage."""
        message = self.decoder.next_message()
        if isinstance(message, Fault):
            raise LinkLostError(f"The Kaillera client sent something unexpected: {message.text}.")
        return message

    def interrupt(self) -> None:
        """Let a receive on another thread end; the channel is over, but not closed."""
        try:
            self._sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            return

    def close(self) -> None:
        """Close stream and mapping; nobody may be inside another method."""
        self._selector.close()
        self._sock.close()
        self.memory.close()

    def _check_client(self) -> None:
        """LinkLostError when the client's heartbeat has not moved for CLIENT_TIMEOUT seconds."""
        now = time.monotonic()
        beat = self.memory.block.heartbeat(HOST_HEARTBEAT)
        if beat != self._beat:
            self._beat = beat
            self._beat_changed = now
        elif now - self._beat_changed > CLIENT_TIMEOUT:
            raise LinkLostError("The Kaillera client does not respond.")


def attach(emulator: bytes, games: Iterable[bytes], *, tells_more: bool = False) -> Channel:
    """Attach to the client that launched this process, or else to the newest one that accepts.

    `tells_more`: the emulator can show more about a game.
    ClientNotFoundError when there is none; RefusedError or another BridgeError when the last one
    tried gave a reason.
    """
    names = tuple(games)
    flags = PluginFlag.TELLS_MORE if tells_more else PluginFlag.NONE
    if discovery.named_by_client() is not None:
        flags |= PluginFlag.LAUNCHED
    problem: BridgeError | None = None
    for path in discovery.candidates():
        try:
            return _attach_to(path, emulator, names, flags)
        except BridgeError as error:
            problem = _weightier(problem, error)
    raise problem or ClientNotFoundError(
        "No running Kaillera client was found. Start the client first."
    )


def _weightier(old: BridgeError | None, new: BridgeError) -> BridgeError:
    """Prefer what a client really said to a failed attempt, and a newer client to an older."""
    if old is None or (isinstance(new, RefusedError) and not isinstance(old, RefusedError)):
        return new
    return old


def _attach_to(
    path: Path, emulator: bytes, games: tuple[bytes, ...], flags: PluginFlag
) -> Channel:
    found = discovery.read(path)
    try:
        sock = stream.connect(found.port, CONNECT_TIMEOUT)
    except OSError as error:
        raise ClientNotFoundError(
            "The Kaillera client that should be attached to is not running any more."
        ) from error
    decoder = host_message_decoder()
    try:
        sock.settimeout(HANDSHAKE_TIMEOUT)
        program = Path(sys.executable).name.encode(errors="replace")[:MAX_PROGRAM_NAME]
        details = HelloDetails(flags, _BITS, program)
        hello = Hello(found.token, BRIDGE_VERSION, os.getpid(), len(games), emulator, details)
        _shake_hands(sock, decoder, found, hello)
        memory = shm.attach(found.shared_memory)
        for piece in game_list_messages(games):
            sock.sendall(piece)
        sock.settimeout(None)
        stream.set_receive_timeout(sock, RECEIVE_SLICE_MS)
    except OSError as error:
        sock.close()
        raise ClientNotFoundError("The Kaillera client did not let this emulator in.") from error
    except BridgeError:
        sock.close()
        raise
    return Channel(sock, memory, decoder)


def _shake_hands(
    sock: socket.socket, decoder: Decoder[HostMessage], found: Discovery, hello: Hello
) -> None:
    """Say hello and wait for the welcome; OSError, or BridgeError for anything else."""
    sock.sendall(encode_plugin_message(hello))
    while (message := decoder.next_message()) is None:
        data = sock.recv(stream.RECEIVE_SIZE)
        if not data:
            raise ClientNotFoundError("The Kaillera client did not let this emulator in.")
        decoder.feed(data)
    match message:
        case Welcome(proof, _) if hmac.compare_digest(proof, found.proof):
            return
        case Refused(proof, version, _, text) if hmac.compare_digest(proof, found.proof):
            raise RefusedError(
                text.decode(errors="replace")
                or f"The Kaillera client speaks bridge version {version} and this emulator's "
                f"plugin version {BRIDGE_VERSION}."
            )
        case _:
            raise PrivateFileError("The program that answered is not the Kaillera client.")
