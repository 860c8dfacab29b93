"""One game of the library."""

from dataclasses import dataclass
from enum import Enum

from kaillera_client.roms.fingerprint import Fingerprint


class SetCompleteness(Enum):
    """How much of an arcade set is there; told only when a DAT file says what belongs to it."""

    UNKNOWN = "no DAT file names this set"
    FULL = "everything it needs is in it (full, non-merged)"
    SPLIT_WITH_PARENT = "split, and its parent was found"
    SPLIT_WITHOUT_PARENT = "split, and its parent is missing"
    INCOMPLETE = "files are missing or differ"


@dataclass(frozen=True, slots=True)
class RomEntry:
    """One game: where it lies, what it is called, and what it is.

    `path` is absolute; `member` the name inside an archive, "" for a plain file and for an arcade set. `name` is what
    other players see: the DAT file's name when one knows the dump, else the file's name without its ending. `system` is
    a short word such as "SNES", "" when not known; `header` names what was left out of the fingerprint ("iNES",
    "SNES copier", …). `known` is the name of the DAT file that has this dump, "" when none does.
    """

    path: str
    name: str
    fingerprint: Fingerprint
    member: str = ""
    system: str = ""
    header: str = ""
    known: str = ""
    completeness: SetCompleteness = SetCompleteness.UNKNOWN
    parent: str = ""
    """The parent's short name, of split sets."""
