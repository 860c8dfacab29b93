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
    jitter_ms: float | None = None
    frames: int | None = None
    """The delay that this ping gives on the own connection type."""

    emulator_title: str = ""
    """What the emulator is called, "" for the demo game."""


# --- what the user wants -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PracticeWish:
    """Play against bots on this computer; the line is the one of the profile."""

    name: str
    bots: int


@dataclass(frozen=True, slots=True)
class ConnectWish:
    """Log in to a server; `connection` is the number of frames in one message, 1 to 6.

    With `game` or `owner` the waiting game of that name, or the one that this user opened, is entered at once.
    `answer_after_ms` holds back the answers by which the server measures our ping, for a longer delay.
    """

    name: str
    address: str
    connection: int
    game: str = ""
    owner: str = ""
    answer_after_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class HostWish:
    """Open a server on this computer for the local network, and log in to it."""

    name: str
    port: int


Wish = ConnectWish | HostWish | PracticeWish
"""The three ways onto a server."""
