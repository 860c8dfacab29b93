"""Whether two players have the same ROM: five states, and never a tick without proof."""

from dataclasses import dataclass
from enum import Enum

from kaillera_client.roms.entry import RomEntry
from kaillera_client.roms.fingerprint import Fingerprint


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
