"""What the lobby shows and what the user wants there: plain, frozen values."""

from dataclasses import dataclass
from enum import Enum, auto

from kaillera_client.advice.quality import Quality
from kaillera_client.roms.match import Possession


class Relation(Enum):
    """What somebody is to the user; known on this computer only."""

    NONE = auto()
    FRIEND = auto()
    IGNORED = auto()


@dataclass(frozen=True, slots=True)
class UserRow:
    """One user of the server."""

    user_id: int
    name: str
    ping_ms: int
    connection: str
    own: bool
    relation: Relation = Relation.NONE


class GameState(Enum):
    """Where a game stands. Servers agree on what waits; two families exchange the other two states."""

    WAITING = auto()
    SYNCHRONISING = auto()
    PLAYING = auto()


@dataclass(frozen=True, slots=True)
class GameRow:
    """One game on the server; `host_ping_ms` is None when its host is not in the list of users."""

    game_id: int
    name: str
    host: str
    players: str
    emulator: str
    same_emulator: bool
    state: GameState
    host_ping_ms: int | None = None
    rom: Possession = Possession.UNKNOWN


@dataclass(frozen=True, slots=True)
class LobbyHeader:
    """The server in numbers; `frames` is the delay that it gives us, None while that is not known."""

    server: str
    users: int = 0
    ping_ms: float | None = None
    quality: Quality | None = None
    frames: int | None = None
    frames_sure: bool = False
    """True when the server's formula and its own measurement are known."""


@dataclass(frozen=True, slots=True)
class CharsetChoice:
    """What the server's text is read with; `chosen` is None for the automatic choice, which is `found` now."""

    found: str
    chosen: str | None = None


@dataclass(frozen=True, slots=True)
class ChatLimit:
    """How long a line may be, in bytes of the server's charset; 0 for no known limit."""

    most_bytes: int = 150


class UserWish(Enum):
    """What the user wants with somebody."""

    PRIVATE_MESSAGE = auto()
    INVITE = auto()
    BEFRIEND = auto()
    UNFRIEND = auto()
    IGNORE = auto()
    HEAR = auto()
    COPY_NAME = auto()
