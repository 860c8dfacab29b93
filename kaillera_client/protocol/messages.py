"""Every message of the protocol as a frozen value, one union for each direction.

Text is `bytes` everywhere: the wire has no charset (see `text`). User ids are 16 bits, game ids 32
bits. Values that other programs chose (connection types, statuses) stay plain integers, because
servers differ.
"""

from dataclasses import dataclass
from enum import IntEnum


class ConnectionType(IntEnum):
    """How many frames travel in one game-data message."""

    LAN = 1
    EXCELLENT = 2
    GOOD = 3
    AVERAGE = 4
    LOW = 5
    BAD = 6


class MessageType(IntEnum):
    """The number in front of every message body."""

    USER_QUIT = 0x01
    USER_JOINED = 0x02
    LOGIN = 0x03
    SERVER_STATUS = 0x04
    SERVER_ACK = 0x05
    CLIENT_ACK = 0x06
    GLOBAL_CHAT = 0x07
    GAME_CHAT = 0x08
    KEEP_ALIVE = 0x09
    CREATE_GAME = 0x0A
    QUIT_GAME = 0x0B
    JOIN_GAME = 0x0C
    PLAYER_LIST = 0x0D
    GAME_STATUS = 0x0E
    KICK = 0x0F
    CLOSE_GAME = 0x10
    START_GAME = 0x11
    GAME_DATA = 0x12
    CACHED_GAME_DATA = 0x13
    DROP_GAME = 0x14
    READY = 0x15
    LOGIN_REJECTED = 0x16
    INFORMATION = 0x17


USER_IDLE = 1
"""The one user status that servers agree on; everything else means "in a game"."""

GAME_WAITING = 0
"""The one game status that servers agree on: it can be joined."""

GAME_SYNCHRONIZING = 1
"""EmuLinker: started, not everybody is ready. Other servers use 2 for this and 1 for playing."""

GAME_PLAYING = 2
"""EmuLinker: everybody is ready."""

NO_USER = 0xFFFF
NO_GAME = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class ListedUser:
    """One user in the server's status message."""

    name: bytes
    ping_ms: int
    status: int
    user_id: int
    connection_type: int


@dataclass(frozen=True, slots=True)
class ListedGame:
    """One game in the server's status message; `occupancy` is text like b"2/4"."""

    name: bytes
    game_id: int
    emulator: bytes
    owner: bytes
    occupancy: bytes
    status: int


@dataclass(frozen=True, slots=True)
class RoomPlayer:
    """One member of a room."""

    name: bytes
    ping_ms: int
    user_id: int
    connection_type: int


# --- both directions ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class GameData:
    """0x12: the inputs of `connection_type` frames, which also enter the sender's cache."""

    data: bytes


@dataclass(frozen=True, slots=True)
class CachedGameData:
    """0x13: the same, by its index in the cache (0 is the oldest entry)."""

    index: int


@dataclass(frozen=True, slots=True)
class Ready:
    """0x15: "my emulator is ready" to the server, "all are ready, go" from it."""


# --- client to server --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class QuitRequest:
    """0x01: leave the server."""

    message: bytes = b""


@dataclass(frozen=True, slots=True)
class LoginRequest:
    """0x03: log in; always message number 0."""

    name: bytes
    emulator: bytes
    connection_type: int


@dataclass(frozen=True, slots=True)
class ClientAck:
    """0x06: the answer to every 0x05."""


@dataclass(frozen=True, slots=True)
class GlobalChatRequest:
    """0x07: say something in the lobby."""

    text: bytes


@dataclass(frozen=True, slots=True)
class GameChatRequest:
    """0x08: say something in the room."""

    text: bytes


@dataclass(frozen=True, slots=True)
class KeepAlive:
    """0x09: we are still here."""


@dataclass(frozen=True, slots=True)
class CreateGameRequest:
    """0x0A: open a room for a game."""

    game: bytes


@dataclass(frozen=True, slots=True)
class QuitGameRequest:
    """0x0B: leave the room."""


@dataclass(frozen=True, slots=True)
class JoinGameRequest:
    """0x0C: enter a room."""

    game_id: int
    connection_type: int


@dataclass(frozen=True, slots=True)
class KickRequest:
    """0x0F: remove somebody from our room."""

    user_id: int


@dataclass(frozen=True, slots=True)
class StartGameRequest:
    """0x11: start the game in our room."""


@dataclass(frozen=True, slots=True)
class DropGameRequest:
    """0x14: leave the running game but stay in the room."""


# --- server to client --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class UserQuit:
    """0x01: somebody left the server, possibly we ourselves."""

    name: bytes
    user_id: int
    message: bytes


@dataclass(frozen=True, slots=True)
class UserJoined:
    """0x02: somebody entered the server, possibly we ourselves."""

    name: bytes
    user_id: int
    ping_ms: int
    connection_type: int


@dataclass(frozen=True, slots=True)
class ServerStatus:
    """0x04: a piece of the lists of users and games."""

    users: tuple[ListedUser, ...]
    games: tuple[ListedGame, ...]


@dataclass(frozen=True, slots=True)
class ServerAck:
    """0x05: a round of the login's ping measurement; answer at once."""


@dataclass(frozen=True, slots=True)
class GlobalChat:
    """0x07: somebody said something in the lobby."""

    name: bytes
    text: bytes


@dataclass(frozen=True, slots=True)
class GameChat:
    """0x08: somebody, or the server, said something in the room."""

    name: bytes
    text: bytes


@dataclass(frozen=True, slots=True)
class GameCreated:
    """0x0A: a room was opened."""

    owner: bytes
    game: bytes
    emulator: bytes
    game_id: int


@dataclass(frozen=True, slots=True)
class PlayerQuitGame:
    """0x0B: somebody left our room; with our own id unasked: kicked, or a request was denied."""

    name: bytes
    user_id: int


@dataclass(frozen=True, slots=True)
class PlayerJoinedGame:
    """0x0C: somebody entered our room. `pointer` is opaque: servers put different things there."""

    pointer: int
    player: RoomPlayer


@dataclass(frozen=True, slots=True)
class PlayerList:
    """0x0D: the others in the room that we just entered."""

    players: tuple[RoomPlayer, ...]


@dataclass(frozen=True, slots=True)
class GameStatus:
    """0x0E: a room's state changed."""

    game_id: int
    status: int
    players: int
    max_players: int


@dataclass(frozen=True, slots=True)
class GameClosed:
    """0x10: a room was closed."""

    game_id: int


@dataclass(frozen=True, slots=True)
class GameStarted:
    """0x11: load the game. `frame_delay` in messages, `player` counts from 1."""

    frame_delay: int
    player: int
    players: int


@dataclass(frozen=True, slots=True)
class PlayerDropped:
    """0x14: somebody left the running game, possibly we ourselves."""

    name: bytes
    player: int


@dataclass(frozen=True, slots=True)
class LoginRejected:
    """0x16: the server refuses us, with its reason."""

    name: bytes
    user_id: int
    message: bytes


@dataclass(frozen=True, slots=True)
class ServerInformation:
    """0x17: a line from the server."""

    source: bytes
    text: bytes


ClientMessage = (
    QuitRequest
    | LoginRequest
    | ClientAck
    | GlobalChatRequest
    | GameChatRequest
    | KeepAlive
    | CreateGameRequest
    | QuitGameRequest
    | JoinGameRequest
    | KickRequest
    | StartGameRequest
    | GameData
    | CachedGameData
    | DropGameRequest
    | Ready
)

ServerTalk = (
    UserQuit
    | UserJoined
    | ServerStatus
    | ServerAck
    | GlobalChat
    | GameChat
    | GameCreated
    | PlayerQuitGame
    | PlayerJoinedGame
    | PlayerList
    | GameStatus
    | GameClosed
    | GameStarted
    | PlayerDropped
    | Ready
    | LoginRejected
    | ServerInformation
)
"""What a server says beside the frames of a game."""

ServerMessage = ServerTalk | GameData | CachedGameData
