"""The stream's messages as bytes, both ways, with limits on everything.

A message is a u32 length (of what follows), a u8 type and a body; numbers are little endian. A
receiver skips types it does not know and ignores bytes after the fields it knows, so that fields
and messages can be added without a new version. Malformed input becomes a `Fault`, never an
exception.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from struct import Struct
from struct import error as struct_error
from typing import Final

from kaillera_client.bridge.decoding import LENGTH, TEXT_LENGTH, Body, Decoder, MalformedError
from kaillera_client.bridge.layout import MAX_PLAYERS
from kaillera_client.bridge.messages import (
    BRIDGE_VERSION,
    MAX_CHAT,
    MAX_EMULATOR_NAME,
    MAX_GAME_LIST,
    MAX_GAME_NAME,
    MAX_GAMES,
    MAX_MESSAGE,
    MAX_NICK,
    MAX_PROGRAM_NAME,
    MAX_SENTENCE,
    SECRET_SIZE,
    Bye,
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
    HostType,
    Infos,
    InputReady,
    MoreInfos,
    PlayerDropped,
    PluginFlag,
    PluginMessage,
    PluginType,
    RefusalReason,
    Refused,
    Show,
    Start,
    Welcome,
)

# The two wake-ups have one size, so that the frame path can recognise them without a decoder.
WAKE: Final = Struct("<IBII")
WAKE_SIZE: Final = WAKE.size
WAKE_LENGTH: Final = WAKE.size - 4
TYPE_OFFSET: Final = 4

_HELLO_PREFIX = Struct(f"<{SECRET_SIZE}sH")
_HELLO_REST = Struct("<II")
_U8 = Struct("<B")
_TWO_U8 = Struct("<BB")
_U32 = Struct("<I")
_TWO_U32 = Struct("<II")
_END_GAME = Struct("<IBQ")
_WELCOME = Struct(f"<{SECRET_SIZE}sH")
_REFUSED = Struct(f"<{SECRET_SIZE}sHB")
_START = Struct("<IBBHB")
_END = Struct("<IB")


def encode_plugin_message(message: PluginMessage) -> bytes:
    """Return the bytes of a plugin's message; ValueError when a field is over its limit."""
    body = b""
    match message:
        case Hello():
            kind = PluginType.HELLO
            body = _hello_body(message)
        case Games():
            kind = PluginType.GAMES
            body = b"".join(_terminated(name) for name in message.names)
        case Infos():
            kind = PluginType.INFOS
            body = _pack(_U32, message.games) + _text(message.emulator, MAX_EMULATOR_NAME)
            body += _pack(_U8, message.flags)
        case Show():
            kind = PluginType.SHOW
        case InputReady():
            kind = PluginType.INPUT_READY
            body = _pack(_TWO_U32, message.game, message.frame)
        case ChatSent():
            kind = PluginType.CHAT
            body = _text(message.text, MAX_CHAT)
        case EndGame():
            kind = PluginType.END_GAME
            known = message.final_state_hash is not None
            body = _pack(_END_GAME, message.game, known, message.final_state_hash or 0)
        case Bye():
            kind = PluginType.BYE
    return _framed(kind, body)


def encode_host_message(message: HostMessage) -> bytes:
    """Return the bytes of a client's message; ValueError when a field is over its limit."""
    body = b""
    match message:
        case Welcome():
            kind = HostType.WELCOME
            body = _pack(_WELCOME, message.proof, message.version)
        case Refused():
            kind = HostType.REFUSED
            body = _pack(_REFUSED, message.proof, message.version, message.reason)
            body += _text(message.text, MAX_SENTENCE)
        case Start():
            kind = HostType.START
            body = _start_body(message)
        case FrameReady():
            kind = HostType.FRAME_READY
            body = _pack(_TWO_U32, message.game, message.frame)
        case ChatReceived():
            kind = HostType.CHAT
            body = _text(message.nick, MAX_NICK) + _text(message.text, MAX_CHAT)
        case PlayerDropped():
            kind = HostType.DROPPED
            body = _pack(_U8, message.player) + _text(message.nick, MAX_NICK)
        case End():
            kind = HostType.END
            body = _pack(_END, message.game, message.reason)
            body += _text(message.sentence, MAX_SENTENCE)
        case Closed():
            kind = HostType.CLOSED
        case MoreInfos():
            kind = HostType.MORE_INFOS
            body = _text(message.game, MAX_GAME_NAME)
    return _framed(kind, body)


def game_list_messages(names: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the Games messages that carry a list of any length, each below MAX_MESSAGE."""
    piece: list[bytes] = []
    size = 1
    for name in names:
        if size + len(name) + 1 > MAX_MESSAGE:
            yield encode_plugin_message(Games(tuple(piece)))
            piece, size = [], 1
        piece.append(name)
        size += len(name) + 1
    if piece:
        yield encode_plugin_message(Games(tuple(piece)))


def check_infos(emulator: bytes, games: Iterable[bytes]) -> None:
    """ValueError with a sentence when an emulator name or a game list is over a limit."""
    if len(emulator) > MAX_EMULATOR_NAME:
        raise ValueError(f"An emulator name has at most {MAX_EMULATOR_NAME} bytes.")
    count = size = 0
    for name in games:
        count += 1
        size += len(_terminated(name))
    if count > MAX_GAMES or size > MAX_GAME_LIST:
        raise ValueError(f"A game list has at most {MAX_GAMES} games and {MAX_GAME_LIST} bytes.")


class GameListCollector:
    """Puts an announced game list together from its pieces."""

    __slots__ = ("_expected", "_names", "_size")

    def __init__(self, expected: int) -> None:
        self._expected = expected
        self._names: list[bytes] = []
        self._size = 0

    @property
    def is_complete(self) -> bool:
        """Whether all announced games have arrived."""
        return len(self._names) == self._expected

    @property
    def names(self) -> tuple[bytes, ...]:
        """The games so far."""
        return tuple(self._names)

    def add(self, piece: Games) -> Fault | None:
        """Take one piece; a Fault when the list outgrows its announcement or the limits."""
        self._names.extend(piece.names)
        self._size += sum(map(len, piece.names)) + len(piece.names)
        if len(self._names) > self._expected or self._size > MAX_GAME_LIST:
            return Fault("the game list is longer than announced or allowed")
        return None


def _parse_hello(body: Body) -> Hello:
    token, version = body.fields(_HELLO_PREFIX)
    if version != BRIDGE_VERSION:
        return Hello(token, version, 0, 0, b"")
    pid, games = body.fields(_HELLO_REST)
    hello = Hello(token, version, pid, _game_count(games), body.text(MAX_EMULATOR_NAME))
    if body.is_at_end:
        return hello
    flags, bits = body.fields(_TWO_U8)
    details = HelloDetails(_known(flags), bits, body.text(MAX_PROGRAM_NAME))
    return replace(hello, details=details)


def _parse_infos(body: Body) -> Infos:
    (games,) = body.fields(_U32)
    infos = Infos(_game_count(games), body.text(MAX_EMULATOR_NAME))
    if body.is_at_end:
        return infos
    (flags,) = body.fields(_U8)
    return replace(infos, flags=_known(flags))


def _parse_end_game(body: Body) -> EndGame:
    game, known, state_hash = body.fields(_END_GAME)
    return EndGame(game, state_hash if known else None)


def _parse_refused(body: Body) -> Refused:
    proof, version, reason = body.fields(_REFUSED)
    known = reason if reason in list(RefusalReason) else RefusalReason.OTHER
    return Refused(proof, version, RefusalReason(known), body.text(MAX_SENTENCE))


def _parse_start(body: Body) -> Start:
    game, player, players, frame_delay, connection_type = body.fields(_START)
    if not 1 <= players <= MAX_PLAYERS or player > MAX_PLAYERS:
        raise MalformedError("a player number is out of range")
    name = body.text(MAX_GAME_NAME)
    return Start(game, player, players, frame_delay, connection_type, name)


def _parse_dropped(body: Body) -> PlayerDropped:
    (player,) = body.fields(_U8)
    return PlayerDropped(player, body.text(MAX_NICK))


def _parse_end(body: Body) -> End:
    game, reason = body.fields(_END)
    known = reason if reason in list(EndReason) else EndReason.OTHER
    return End(game, EndReason(known), body.text(MAX_SENTENCE))


_PLUGIN_PARSERS: Final[Mapping[int, Callable[[Body], PluginMessage]]] = {
    PluginType.HELLO: _parse_hello,
    PluginType.GAMES: lambda body: Games(body.names(MAX_GAME_NAME)),
    PluginType.INFOS: _parse_infos,
    PluginType.SHOW: lambda body: Show(),
    PluginType.INPUT_READY: lambda body: InputReady(*body.fields(_TWO_U32)),
    PluginType.CHAT: lambda body: ChatSent(body.text(MAX_CHAT)),
    PluginType.END_GAME: _parse_end_game,
    PluginType.BYE: lambda body: Bye(),
}

_HOST_PARSERS: Final[Mapping[int, Callable[[Body], HostMessage]]] = {
    HostType.WELCOME: lambda body: Welcome(*body.fields(_WELCOME)),
    HostType.REFUSED: _parse_refused,
    HostType.START: _parse_start,
    HostType.FRAME_READY: lambda body: FrameReady(*body.fields(_TWO_U32)),
    HostType.CHAT: lambda body: ChatReceived(body.text(MAX_NICK), body.text(MAX_CHAT)),
    HostType.DROPPED: _parse_dropped,
    HostType.END: _parse_end,
    HostType.CLOSED: lambda body: Closed(),
    HostType.MORE_INFOS: lambda body: MoreInfos(body.text(MAX_GAME_NAME)),
}


def plugin_message_decoder(limit: int = MAX_MESSAGE) -> Decoder[PluginMessage]:
    """Return a decoder for what plugins send, with a limit in bytes on each message."""
    return Decoder(_PLUGIN_PARSERS, limit)


def host_message_decoder() -> Decoder[HostMessage]:
    """Return a decoder for what the client sends."""
    return Decoder(_HOST_PARSERS)


def _known(flags: int) -> PluginFlag:
    """Return the flags that have a meaning here."""
    return PluginFlag(flags & (PluginFlag.LAUNCHED | PluginFlag.TELLS_MORE))


def _game_count(games: int) -> int:
    if games > MAX_GAMES:
        raise MalformedError("the game list is too long")
    return games


def _hello_body(message: Hello) -> bytes:
    body = _pack(_HELLO_PREFIX, message.token, message.version)
    body += _pack(_HELLO_REST, message.pid, message.games)
    body += _text(message.emulator, MAX_EMULATOR_NAME)
    details = message.details
    if details is None:
        return body
    body += _pack(_TWO_U8, details.flags, details.bits)
    return body + _text(details.program, MAX_PROGRAM_NAME)


def _start_body(message: Start) -> bytes:
    body = _pack(
        _START,
        message.game,
        message.player,
        message.players,
        message.frame_delay,
        message.connection_type,
    )
    return body + _text(message.name, MAX_GAME_NAME)


def _framed(kind: int, body: bytes) -> bytes:
    if len(body) + 1 > MAX_MESSAGE:
        raise ValueError(f"a message has at most {MAX_MESSAGE} bytes")
    return LENGTH.pack(len(body) + 1) + bytes((kind,)) + body


def _pack(layout: Struct, *values: object) -> bytes:
    try:
        return layout.pack(*values)
    except struct_error as error:
        raise ValueError(f"a field does not fit into its message: {error}") from error


def _text(text: bytes, limit: int) -> bytes:
    if len(text) > limit:
        raise ValueError(f"a text has at most {limit} bytes here, not {len(text)}")
    return TEXT_LENGTH.pack(len(text)) + text


def _terminated(name: bytes) -> bytes:
    if not 1 <= len(name) <= MAX_GAME_NAME or 0 in name:
        raise ValueError(f"A game name has 1 to {MAX_GAME_NAME} bytes, none of them 0.")
    return name + b"\0"
