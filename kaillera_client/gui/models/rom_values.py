"""What lobby and room show of ROMs: plain, frozen values."""

from dataclasses import dataclass
from enum import Enum, auto

from kaillera_client.gui.models.cards import Card


class SeatRom(Enum):
    """The word for a member's ROM in the table of seats."""

    UNKNOWN = auto()
    """The library is not read yet."""

    NOT_NEEDED = auto()
    YOURS = auto()
    SAME = auto()
    OTHER_FILE = auto()
    NOT_CHECKED = auto()
    NOT_FOUND = auto()
    LISTED = auto()
    """We know no file with this name, but our emulator has the game in its own list."""

    NOT_CHOSEN = auto()
    """We have several files with this name that differ."""

    WRONG_SET = auto()


@dataclass(frozen=True, slots=True)
class SeatRomView:
    """A member's ROM; `crc` is what its client told (or our own), "" when nothing is known."""

    word: SeatRom = SeatRom.UNKNOWN
    crc: str = ""


NOTHING_KNOWN = SeatRomView()


@dataclass(frozen=True, slots=True)
class FileChoice:
    """One file of the library with the room's name; `number` is its place, texts are harmless.

    `same_as` are the members who have the same ROM.
    """

    number: int
    file: str
    crc: str
    chosen: bool
    same_as: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RomView:
    """What the room's page about ROMs shows: the state as a card, what would be posted, our files with this name.

    `line` is exactly what others will read, "" when we have nothing to post; `automatic` when it is posted by itself.
    """

    card: Card
    line: str = ""
    automatic: bool = False
    files: tuple[FileChoice, ...] = ()
