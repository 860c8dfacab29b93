"""The plain, frozen values that views show and that views report as the user's wish."""

from dataclasses import dataclass
from enum import Enum, auto


class PageId(Enum):
    """The pages in the order of the navigation; a page is added here and in the window."""

    PLAY = "welcome"
    SERVERS = "servers"
    LOBBY = "lobby"
    ROOM = "room"
    LIBRARY = "library"
    HELP = "help"
    SETTINGS = "settings"


# --- rows ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PlayerRow:
    """One member of our room; `player` is the number in the running game, if it is known."""

    user_id: int
    name: str
    ping_ms: int
    connection: str
    own: bool
    host: bool
    player: int | None = None
    dropped: bool = False


class ChatKind(Enum):
    """Who speaks."""

    PERSON = auto()
    OWN = auto()
    SERVER = auto()
    CLIENT = auto()
    """This program: joins, leaves, starts."""


@dataclass(frozen=True, slots=True)
class ChatLine:
    """One line of a chat."""

    clock: str
    kind: ChatKind
    name: str
    text: str


# --- what views show -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StatusLine:
    """The status bar."""

    connected: bool = False
    server: str = ""
    phase: str = ""
    ping_ms: float | None = None
    round_trip_ms: float | None = None
    """In a running game: from sending inputs to receiving everybody's."""

    emulator: str = ""
    hosting: str = ""


@dataclass(frozen=True, slots=True)
class DelayNumbers:
    """The numbers of the running or the last game."""

    running: bool
    player: int
    players: int
    frame_delay: int
    delay_frames: int
    frames: int = 0
    rtt_p50: float | None = None
    rtt_p95: float | None = None
    rtt_p99: float | None = None
    stalled_frames: int = 0
    longest_stall_ms: float = 0.0
    by_redundancy: int = 0
    by_resend: int = 0
    duplicates: int = 0
    waiting_ms: float = 0.0


class RoomPhase(Enum):
    """Where our room stands."""

    WAITING = auto()
    STARTING = auto()
    PLAYING = auto()


@dataclass(frozen=True, slots=True)
class RoomHeader:
    """What the room page says about the room."""

    game: str
    own: bool
    phase: RoomPhase
    members: int


# --- what the user wants -------------------------------------------------------------------------


class LineQuality(Enum):
    """The line between practice players, simulated on this computer."""

    PERFECT = auto()
    HOME = auto()
    WIRELESS = auto()
    POOR = auto()


@dataclass(frozen=True, slots=True)
class PracticeWish:
    """Play against bots on this computer."""

    name: str
    bots: int
    line: LineQuality


@dataclass(frozen=True, slots=True)
class ConnectWish:
    """Log in to a server; `connection` is the number of frames in one message, 1 to 6."""

    name: str
    address: str
    connection: int


@dataclass(frozen=True, slots=True)
class HostWish:
    """Open a server on this computer for the local network, and log in to it."""

    name: str
    port: int
