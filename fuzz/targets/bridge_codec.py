"""The bridge's stream in both directions, cut anywhere: the same messages, written and read again."""

from collections.abc import Callable
from typing import TypeVar

from fuzz.cutting import Cutter, cuts, piece
from kaillera_client.bridge import codec
from kaillera_client.bridge.decoding import Decoder
from kaillera_client.bridge.messages import (
    BRIDGE_VERSION,
    MAX_FIRST_MESSAGE,
    ChatReceived,
    ChatSent,
    Closed,
    End,
    EndGame,
    EndReason,
    Fault,
    FrameReady,
    Games,
    Hello,
    HelloDetails,
    HostMessage,
    Infos,
    InputReady,
    MoreInfos,
    PlayerDropped,
    PluginFlag,
    PluginMessage,
    RefusalReason,
    Refused,
    Start,
    Welcome,
)

M = TypeVar("M")

_SECRET = bytes(range(32))


def one_input(data: bytes) -> None:
    """Read a stream whole and in pieces, as a client and as an emulator does."""
    cutter = Cutter(data)
    places, stream = cutter.piece(), cutter.rest()
    pieces = cuts(stream, places)
    for heard in _both_ways(codec.plugin_message_decoder, stream, pieces):
        if not isinstance(heard, Fault):
            _check_plugin(heard)
    for said in _both_ways(codec.host_message_decoder, stream, pieces):
        if not isinstance(said, Fault):
            written = codec.encode_host_message(said)
            assert _all(codec.host_message_decoder(), [written]) == [said]
    _all(codec.plugin_message_decoder(MAX_FIRST_MESSAGE), [stream])


def _both_ways(
    make: Callable[[], Decoder[M]], stream: bytes, pieces: list[bytes]
) -> list[M | Fault]:
    whole = _all(make(), [stream])
    assert _all(make(), pieces) == whole
    return whole


def _all(decoder: Decoder[M], pieces: list[bytes]) -> list[M | Fault]:
    """Return a stream's messages up to its first fault."""
    found: list[M | Fault] = []
    for part in pieces:
        decoder.feed(part)
        while (message := decoder.next_message()) is not None:
            found.append(message)
            if isinstance(message, Fault):
                assert decoder.next_message() is message
                return found
    return found


def _check_plugin(heard: PluginMessage) -> None:
    if isinstance(heard, Hello) and heard.version != BRIDGE_VERSION:
        # What follows the version is another version's business, so it is not written again.
        return
    written = codec.encode_plugin_message(heard)
    assert _all(codec.plugin_message_decoder(), [written]) == [heard]
    if isinstance(heard, Games):
        collector = codec.GameListCollector(len(heard.names))
        assert collector.add(heard) is None
        assert collector.is_complete


def seeds() -> list[bytes]:
    """Return each message alone and all of a direction behind one another, whole and in pieces."""
    details = HelloDetails(PluginFlag.LAUNCHED, 64, b"emulator.exe")
    plugin: list[PluginMessage] = [
        Hello(_SECRET, BRIDGE_VERSION, 4711, 2, b"Emulator 1.0", details),
        Hello(_SECRET, BRIDGE_VERSION, 4711, 2, b"Emulator 1.0"),
        Hello(_SECRET, 7, 0, 0, b""),
        Games((b"Game", b"Another game")),
        Infos(2, b"Emulator 1.1", PluginFlag.TELLS_MORE),
        InputReady(1, 600),
        ChatSent(b"hello"),
        EndGame(1, 0x0123456789ABCDEF),
        EndGame(1, None),
    ]
    host: list[HostMessage] = [
        Welcome(_SECRET, BRIDGE_VERSION),
        Refused(_SECRET, BRIDGE_VERSION, RefusalReason.OTHER, b"Not now."),
        Start(1, 1, 2, 3, 1, b"Game"),
        FrameReady(1, 600),
        ChatReceived(b"ann", b"hello"),
        PlayerDropped(2, b"ann"),
        MoreInfos(b"Game"),
        End(1, EndReason.OTHER, b"The game is over."),
        Closed(),
    ]
    written = [codec.encode_plugin_message(message) for message in plugin]
    written += [codec.encode_host_message(message) for message in host]
    places = piece(bytes((1, 3, 7)))
    alone = [piece(b"") + stream for stream in written]
    return [*alone, places + b"".join(written[:9]), places + b"".join(written[9:])]
