"""Whether two players have the same ROM: five states, and never a tick without proof."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from kaillera_client.roms.entry import RomEntry, SetCompleteness
from kaillera_client.roms.fingerprint import Fingerprint

_WRONG_SETS = frozenset({SetCompleteness.SPLIT_WITHOUT_PARENT, SetCompleteness.INCOMPLETE})


class RomState(Enum):
    """How our ROM stands to somebody's; the value is the badge's word in English."""

    SAME = "same"
    OTHER_FILE = "other file"
    NOT_CHECKED = "not checked"
    NOT_FOUND = "not found"
    WRONG_SET = "set"


@dataclass(frozen=True, slots=True)
class RomMatch:
    """A state with what it is about: our file and what the other player told, each None when there is none."""

    state: RomState
    own: RomEntry | None = None
    theirs: Fingerprint | None = None


def own_match(own: RomEntry | None) -> RomMatch:
    """Return how our own ROM is: there, not found, or a set that does not run as it is."""
    if own is None:
        return RomMatch(RomState.NOT_FOUND)
    wrong = own.completeness in _WRONG_SETS
    return RomMatch(RomState.WRONG_SET if wrong else RomState.SAME, own)


def match(own: RomEntry | None, theirs: Fingerprint | None) -> RomMatch:
    """Return how our ROM stands to what another player told, None when that player told nothing.

    Without a ROM of ours nothing can be compared, so nothing is checked, whatever was told.
    """
    if own is None or theirs is None:
        return RomMatch(RomState.NOT_CHECKED, own, theirs)
    if own.fingerprint.is_same(theirs):
        return RomMatch(RomState.SAME, own, theirs)
    return RomMatch(RomState.OTHER_FILE, own, theirs)


class Possession(Enum):
    """Whether a game of the lobby is in the library."""

    UNKNOWN = auto()
    """No game is known at all, so nothing can be said."""

    NOT_NEEDED = auto()
    """The game has no ROM."""

    HAVE_IT = auto()
    OTHER_FILE = auto()
    """A file with its name is there, but it is known that the host has another."""

    LISTED = auto()
    """No file with its name is known here, but the emulator that plays has it in its own list."""

    NOT_FOUND = auto()

    @property
    def playable(self) -> bool:
        """True when the game can be played with what is here, as far as anybody knows."""
        return self in (Possession.NOT_NEEDED, Possession.HAVE_IT, Possession.LISTED)


def possession(files: Iterable[RomEntry], crc32: int | None) -> Possession:
    """Return whether one of `files`, those with the game's name, is the game; `crc32` is the host's, if known."""
    crcs = {entry.fingerprint.crc32 for entry in files}
    if not crcs:
        return Possession.NOT_FOUND
    if crc32 is None or crc32 in crcs:
        return Possession.HAVE_IT
    return Possession.OTHER_FILE
