"""The values of the server browser: what a row is, what the user filters and sorts by, what he wants."""

from dataclasses import dataclass
from enum import Enum, IntEnum, auto

from kaillera_client.advice.quality import Quality
from kaillera_client.links.address import ServerAddress
from kaillera_client.links.invite import Invite

CURVE_POINTS = 10
"""Measurements in the small curve of a row."""


class ServerTab(Enum):
    """The sections of the page."""

    ALL = "all"
    FAVOURITES = "favourites"
    HISTORY = "history"
    LOCAL = "local"
    WAITING = "waiting"


class ServerColumn(IntEnum):
    """The columns of the server list, in their usual order."""

    STAR = 0
    NAME = 1
    PLACE = 2
    PING = 3
    DELAY = 4
    JITTER = 5
    LOSS = 6
    USERS = 7
    WAIT = 8
    VERSION = 9
    SOURCE = 10
    ADDRESS = 11


class Reach(Enum):
    """What is known of the way to a server."""

    UNKNOWN = auto()
    """Nobody asked."""

    MEASURING = auto()
    ANSWERS = auto()
    SILENT = auto()


@dataclass(frozen=True, slots=True)
class MeasuredLine:
    """The line to a server; milliseconds, per cent, frames of delay on LAN. Numbers are None without an answer.

    `curve` are the newest measurements, oldest first, None for a loss. `guessed` says that the server's own formula
    is not known and `frames` comes from the common one.
    """

    reach: Reach = Reach.UNKNOWN
    ping_ms: float | None = None
    jitter_ms: float | None = None
    loss_percent: float | None = None
    frames: int | None = None
    quality: Quality | None = None
    curve: tuple[float | None, ...] = ()
    guessed: bool = True


NOT_MEASURED = MeasuredLine()


@dataclass(frozen=True, slots=True)
class ServerRow:
    """One server; its texts are harmless. `seen_at` is in unix seconds, `sources` are the lists that tell of it."""

    address: ServerAddress
    name: str
    place: str = ""
    country: str = ""
    """The two letters of a country, in capitals."""

    users: int | None = None
    max_users: int | None = None
    waiting: int | None = None
    version: str = ""
    sources: tuple[str, ...] = ()
    seen_at: float | None = None
    favourite: bool = False
    own: bool = False
    local: bool = False
    visited_at: float | None = None
    games: tuple[str, ...] = ()
    """Names of the games that wait there."""

    line: MeasuredLine = NOT_MEASURED


@dataclass(frozen=True, slots=True)
class SortKey:
    """One level of sorting."""

    column: ServerColumn
    descending: bool = False


USUAL_ORDER: tuple[SortKey, ...] = (SortKey(ServerColumn.PING),)


@dataclass(frozen=True, slots=True)
class ServerFilter:
    """What the user wants to see; `most_ping_ms` is None for any."""

    tab: ServerTab = ServerTab.ALL
    text: str = ""
    games_waiting: bool = False
    most_ping_ms: float | None = None

    @property
    def hides(self) -> bool:
        """True when anything but the tab can hide a row."""
        return bool(self.text.strip()) or self.games_waiting or self.most_ping_ms is not None


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """One game that waits for players on some server; its texts are harmless, except `invite`, which is sent."""

    key: int
    game: str
    owner: str
    server: str
    users: str
    emulator: str
    invite: Invite
    line: MeasuredLine = NOT_MEASURED


@dataclass(frozen=True, slots=True)
class ServerDetails:
    """The strip under the table: the selected server in two lines; `connectable` allows the button."""

    address: ServerAddress | None = None
    about: str = ""
    line: str = ""
    connectable: bool = False
    joins: bool = False
    """The button joins a waiting game, it does not only connect."""

    curve: tuple[float | None, ...] = ()
    """The measurement that runs or has just ended; empty without one."""


@dataclass(frozen=True, slots=True)
class Understood:
    """What a pasted text was understood as: a sentence, and what can be done with it."""

    sentence: str
    address: ServerAddress | None = None
    invite: Invite | None = None


@dataclass(frozen=True, slots=True)
class OwnServer:
    """A server as the user enters it; `replaces` is the entry that he edits."""

    address: ServerAddress
    name: str = ""
    replaces: ServerAddress | None = None
