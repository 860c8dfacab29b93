"""What a client session reports; plain values, text is wire bytes until somebody shows it."""

from dataclasses import dataclass
from enum import Enum

from kaillera_client.protocol.messages import ListedGame, ListedUser, RoomPlayer

# --- the connection ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class HandshakeDone:
    """The server answered HELLO; the login goes to `port`."""

    port: int


@dataclass(frozen=True, slots=True)
class LoggedIn:
    """The server let us in: its first list arrived."""


@dataclass(frozen=True, slots=True)
class OwnUserKnown:
    """The server told our user id, our name as it writes it, and the ping that it measured."""

    user_id: int
    name: bytes
    ping_ms: int


class DisconnectReason(Enum):
    """Why a session is over."""

    LOGOUT = "we left"
    SILENT = "the server did not answer"
    FULL = "the server is full"
    VERSION = "the server refused the protocol version"
    REFUSED = "the server refused the login"
    REMOVED = "the server ended the session"
    LOST = "the server fell silent during a game"
    RESTLESS = "the server started one game after another"


@dataclass(frozen=True, slots=True)
class Disconnected:
    """The session is over; `text` is the server's own explanation, if any."""

    reason: DisconnectReason
    text: bytes = b""


# --- the lobby ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class UserUpdated:
    """A user is on the server, new or changed."""

    user: ListedUser


@dataclass(frozen=True, slots=True)
class UserGone:
    """A user left the server with `message`."""

    user_id: int
    name: bytes
    message: bytes


@dataclass(frozen=True, slots=True)
class GameUpdated:
    """A game is on the server, new or changed."""

    game: ListedGame


@dataclass(frozen=True, slots=True)
class GameGone:
    """A game's room was closed."""

    game_id: int


@dataclass(frozen=True, slots=True)
class ChatReceived:
    """Somebody, possibly we ourselves, said something in the lobby."""

    name: bytes
    text: bytes


@dataclass(frozen=True, slots=True)
class InformationReceived:
    """The server said something; may contain line breaks."""

    source: bytes
    text: bytes


# --- the room ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RoomEntered:
    """We are in a room; `players` are the others. `owner` tells whether the room is ours."""

    game_id: int
    game: bytes
    owner: bool
    players: tuple[RoomPlayer, ...]


@dataclass(frozen=True, slots=True)
class PlayerEntered:
    """Somebody, possibly we ourselves, entered our room."""

    player: RoomPlayer


@dataclass(frozen=True, slots=True)
class PlayerLeft:
    """Somebody else left our room."""

    user_id: int
    name: bytes


class RoomLeaveReason(Enum):
    """Why we are not in the room any more."""

    OWN_REQUEST = "we left"
    CLOSED = "the room was closed"
    REMOVED = "we were removed"
    DISCONNECTED = "the session ended"


@dataclass(frozen=True, slots=True)
class RoomLeft:
    """We are back in the lobby."""

    reason: RoomLeaveReason


@dataclass(frozen=True, slots=True)
class GameChatReceived:
    """Somebody, possibly we ourselves or the server, said something in the room."""

    name: bytes
    text: bytes


class Request(Enum):
    """A request that a server answers, refuses or ignores."""

    CREATE = "create"
    JOIN = "join"
    START = "start"


@dataclass(frozen=True, slots=True)
class RequestFailed:
    """A request was refused with `text`, or not answered at all when `answered` is False."""

    request: Request
    answered: bool
    text: bytes = b""


# --- the game ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class GameStarting:
    """Load the game. `frame_delay` in messages; `delay_frames` is the input delay in frames that it means."""

    game: bytes
    player: int
    players: int
    frame_delay: int
    delay_frames: int


@dataclass(frozen=True, slots=True)
class AllReady:
    """Every emulator is ready: the first frame is on its way."""


@dataclass(frozen=True, slots=True)
class FrameReady:
    """The inputs of all players for the emulator's next frame."""

    data: bytes


@dataclass(frozen=True, slots=True)
class PlayerDropped:
    """Another player left the running game; its slot reads zeros from now on."""

    name: bytes
    player: int


class GameEndReason(Enum):
    """Why the emulator must stop."""

    OWN_DROP = "we left the game"
    DROPPED_BY_SERVER = "the server took us out of the game"
    ROOM_CLOSED = "the room was closed"
    REMOVED = "we were removed from the room"
    DISCONNECTED = "the session ended"
    INPUT_SIZE_CHANGED = "the emulator changed the size of its input"
    MALFORMED_DATA = "the server sent game data that does not fit this game"
    CACHE_MISS = "the server referred to inputs that we never received"
    MESSAGES_LOST = "messages were lost for good"
    NOT_ALL_READY = "not everybody got ready in time"
    SERVER_SILENT = "the server fell silent"


@dataclass(frozen=True, slots=True)
class GameEnded:
    """The emulator must stop; `detail` adds numbers for the log."""

    reason: GameEndReason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ServerSilent:
    """Nothing has come from the server for `seconds` although the game waits: offer to leave."""

    seconds: float


# --- trouble -----------------------------------------------------------------------------------


class Fault(Enum):
    """What was wrong with something that arrived or was asked; always counted, never raised."""

    MALFORMED_DATAGRAM = "a datagram without a whole message"
    MALFORMED_MESSAGE = "a message whose body is cut"
    UNKNOWN_MESSAGE = "a message of an unknown type"
    FOREIGN_SOURCE = "a datagram from somewhere else"
    UNEXPECTED_GAME_DATA = "game data while no game runs"
    MESSAGES_SKIPPED = "messages that never arrived were skipped"
    NOT_POSSIBLE_NOW = "a command that does not fit the moment"
    UNSENDABLE = "text or data that the wire cannot carry"
    TOO_MUCH_NEWS = "more news than anybody can read; what was too much was dropped"
    TOO_MANY_LINES = "a line of the emulator dropped, because too many wait to be sent"


@dataclass(frozen=True, slots=True)
class FaultNoticed:
    """Something was wrong; the session goes on. `count` is how often this fault happened so far."""

    fault: Fault
    count: int
    detail: str = ""


Event = (
    HandshakeDone
    | LoggedIn
    | OwnUserKnown
    | Disconnected
    | UserUpdated
    | UserGone
    | GameUpdated
    | GameGone
    | ChatReceived
    | InformationReceived
    | RoomEntered
    | PlayerEntered
    | PlayerLeft
    | RoomLeft
    | GameChatReceived
    | RequestFailed
    | GameStarting
    | AllReady
    | FrameReady
    | PlayerDropped
    | GameEnded
    | ServerSilent
    | FaultNoticed
)
