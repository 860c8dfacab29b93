"""What can be wrong with the files of a profile, as plain values; front ends have the sentences."""

from dataclasses import dataclass
from enum import Enum


class ProfileFile(Enum):
    """The files of a profile; the value is the name in its folder."""

    SETTINGS = "settings.json"
    SERVERS = "servers.json"
    PEOPLE = "people.json"
    EMULATORS = "emulators.json"
    LISTS = "lists.json"


class Trouble(Enum):
    """What is wrong with a file; one that could not be read as a whole is kept as `….broken` before it is replaced."""

    BAD_VALUE = "a value was not understood, the default is used"
    BROKEN = "nothing in it was understood, the defaults are used"
    UNREADABLE = "the system did not let us read it"
    NOT_SAVED = "the system did not let us write it; the program goes on with what it knows"


@dataclass(frozen=True, slots=True)
class Problem:
    """One trouble; `detail` names the value or the system's reason, never a path."""

    file: ProfileFile
    trouble: Trouble
    detail: str = ""
