"""What the library and the sheet for a new game show: plain, frozen values."""

from dataclasses import dataclass, field
from enum import Enum, auto

from kaillera_client.roms.entry import RomEntry, SetCompleteness
from kaillera_client.roms.fingerprint import Fingerprint, RomKind


class GameSource(Enum):
    """Where a game comes from."""

    DEMO = auto()
    EMULATOR = auto()
    LIBRARY = auto()


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """One game as tables show it. Texts of files are harmless already; `number` tells rows apart.

    `entry` is None for a game that needs no file here: the demo game, and what the running emulator offers itself.
    `searched` holds everything that the search looks into, without case.
    """

    number: int
    name: str
    searched: str
    entry: RomEntry | None = None
    source: GameSource = GameSource.LIBRARY
    system: str = ""
    file: str = ""
    """The file's name, and the name inside an archive."""

    place: str = ""
    """The whole path, and the name inside an archive."""

    @property
    def fingerprint(self) -> Fingerprint | None:
        """What identifies its file."""
        return None if self.entry is None else self.entry.fingerprint

    @property
    def crc(self) -> str:
        """The CRC as everybody writes it, "" without a file."""
        return "" if self.entry is None else self.entry.fingerprint.crc_text

    @property
    def size(self) -> int:
        """Bytes of the content, 0 without a file."""
        return 0 if self.entry is None else self.entry.fingerprint.size

    @property
    def is_set(self) -> bool:
        """True for an arcade set."""
        return self.entry is not None and self.entry.fingerprint.kind is RomKind.SET

    @property
    def completeness(self) -> SetCompleteness:
        """How much of an arcade set is there."""
        return SetCompleteness.UNKNOWN if self.entry is None else self.entry.completeness


class ScanPhase(Enum):
    """What the scan of the folders does now."""

    IDLE = auto()
    LOADING = auto()
    """What earlier scans found is read from the disk."""

    WAITING = auto()
    """It was asked for, and goes on when the game is over."""

    RUNNING = auto()
    STOPPED = auto()
    """The user stopped it; what was found before that is kept."""

    DONE = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class ScanView:
    """The scan in words and numbers; `total` is None while nobody knows how many files there are."""

    phase: ScanPhase = ScanPhase.IDLE
    done: int = 0
    total: int | None = None
    words: str = ""

    @property
    def busy(self) -> bool:
        """True while it can be stopped."""
        return self.phase in (ScanPhase.RUNNING, ScanPhase.WAITING)


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A folder with games or a DAT file. `path` is harmless text; `number` is its place in the settings."""

    number: int
    path: str
    database: bool = False
    missing: bool = False
    """It was there when it was added, and is not now."""

    note: str = ""
    """What the last scan made of it."""


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A file that a scan could not use: its path, and why, both harmless text."""

    path: str
    reason: str


# --- a new game ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PlayedWith:
    """The emulator that plays a new game; an empty title stands for the demo game."""

    title: str = ""
    state: str = ""
    plays_files: bool = False
    """True when games of the library can be played with it."""

    next_title: str = ""
    """The emulator that was chosen since, which the next login plays with."""


@dataclass(frozen=True, slots=True)
class NewGame:
    """What the user wants to open. `most_players` and `most_ping_ms` are 0 for what the server has anyway."""

    row: LibraryRow
    name: str
    most_players: int = 0
    most_ping_ms: int = 0
    post_check: bool = False
    announce: bool = False


@dataclass(frozen=True, slots=True)
class Judged:
    """What a new game would mean: its name's bytes in the server's charset, what others will see, and if it can be."""

    used: int = 0
    most: int = 0
    notes: tuple[str, ...] = ()
    possible: bool = False
    needs_emulator: bool = False


@dataclass(frozen=True, slots=True)
class SheetOffer:
    """What the sheet offers besides the games: the emulator, and what the server's software knows."""

    emulator: PlayedWith = field(default_factory=PlayedWith)
    limits: bool = False
    """The server is known to accept limits of players and ping."""

    post_check: bool = True
