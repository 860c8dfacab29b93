"""What a front end or the bridge can ask of a client session; plain values, text is wire bytes."""

from dataclasses import dataclass

from kaillera_client.protocol.messages import ConnectionType

Address = tuple[str, int]
"""Numeric host and UDP port."""

MOST_ANSWER_AFTER = 0.5
"""Seconds; a login has four rounds or more, and servers end one that takes ten seconds."""


@dataclass(frozen=True, slots=True)
class Connect:
    """Shake hands with the server at `server` and log in; once per session.

    `answer_after` seconds each answer to the server's ping measurement is held back: the server then measures a ping
    that is longer by so much, and gives more frames of delay. At most `MOST_ANSWER_AFTER`; more counts as that.
    """

    server: Address
    name: bytes
    emulator: bytes
    connection_type: ConnectionType = ConnectionType.LAN
    answer_after: float = 0.0


@dataclass(frozen=True, slots=True)
class Logout:
    """Leave the game, the room and the server."""

    message: bytes = b""


@dataclass(frozen=True, slots=True)
class SendChat:
    """Say something in the lobby; lines are sent 2.1 s apart, because servers punish floods."""

    text: bytes


@dataclass(frozen=True, slots=True)
class SendGameChat:
    """Say something in the room."""

    text: bytes


@dataclass(frozen=True, slots=True)
class SendEmulatorLine:
    """Pass on a line that the emulator says in the room: unchanged, in order, as fast as servers can stand.

    The emulator may say hundreds at once; what a person types (`SendGameChat`) does not wait for them.
    """

    text: bytes


@dataclass(frozen=True, slots=True)
class CreateGame:
    """Open a room for a game."""

    game: bytes


@dataclass(frozen=True, slots=True)
class JoinGame:
    """Enter a room."""

    game_id: int


@dataclass(frozen=True, slots=True)
class LeaveRoom:
    """Leave the room; a running game is dropped first."""


@dataclass(frozen=True, slots=True)
class StartGame:
    """Start the game in our own room."""


@dataclass(frozen=True, slots=True)
class DropGame:
    """Leave the running game but stay in the room."""


@dataclass(frozen=True, slots=True)
class KickPlayer:
    """Remove somebody from our own room."""

    user_id: int


@dataclass(frozen=True, slots=True)
class SubmitInput:
    """The emulator's input for its next frame; answered by exactly one `FrameReady` or `GameEnded`."""

    data: bytes


@dataclass(frozen=True, slots=True)
class NoteSilence:
    """Tell that the server has left PINGs unanswered since `since`, although it used to answer them.

    While emulators load, nothing else may be expected of a server, so the session cannot tell a dead one from a slow
    player. It warns with `ServerSilent` and gives up like in a running game; at other times this changes nothing.
    """

    since: float


Command = (
    Connect
    | Logout
    | SendChat
    | SendGameChat
    | SendEmulatorLine
    | CreateGame
    | JoinGame
    | LeaveRoom
    | StartGame
    | DropGame
    | KickPlayer
    | SubmitInput
    | NoteSilence
)
