"""What the panel of the emulators shows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EmulatorRow:
    """One emulator in the list; `detail` is its program. `plays` on the one that games are played with."""

    key: str
    title: str
    detail: str
    plays: bool = False


@dataclass(frozen=True, slots=True)
class KnownRow:
    """One row of the table of known emulators; `found` is its program here, "" when none was found."""

    title: str
    games: str
    speaks: str
    found: str = ""
    offer: int | None = None
    """The number of what was found."""

    facts: tuple[str, ...] = ()
    """What to know of it."""


@dataclass(frozen=True, slots=True)
class Preview:
    """An example of a command line, or what is wrong with it."""

    text: str
    wrong: bool = False


@dataclass(frozen=True, slots=True)
class LibraryLook:
    """What is said of the Kaillera library beside an emulator, and what can be done about it."""

    text: str = ""
    can_install: bool = True
    can_undo: bool = False
    is_update: bool = False


@dataclass(frozen=True, slots=True)
class InstallQuestion:
    """What is about to be done beside an emulator; `lines` name every file that is written, kept or taken away."""

    title: str
    lines: tuple[str, ...]
    button: str
    note: str = ""
