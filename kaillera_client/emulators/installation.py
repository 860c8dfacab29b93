"""Which Kaillera library belongs beside a program, what is done to put it there, and what to take it away again."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, assert_never

from kaillera_client.emulators.binaries import Cpu, Program, ProgramKind

MARK: Final = b"Kaillera Client library for the emulator bridge"
"""These letters stand in every library that we have built, and in no other."""

BACKUP_ENDING: Final = ".before-kaillera-client"
"""An emulator's own library is kept under its name with this behind it; further ones with -2, -3, …"""


class Edition(Enum):
    """What is built for one kind of programs: the folder, and the names under which its files lie beside programs."""

    WINDOWS_32 = ("windows32", ("kailleraclient.dll",))
    WINDOWS_64 = ("windows64", ("kailleraclient.dll", "kailleraclient64.dll"))
    LINUX_64 = ("linux64", ("libkailleraclient.so",))

    def __init__(self, folder: str, names: tuple[str, ...]) -> None:
        self.folder = folder
        self.names = names


LIBRARY_NAMES: Final[Mapping[ProgramKind, tuple[str, ...]]] = {
    ProgramKind.WINDOWS: ("kailleraclient.dll", "kailleraclient64.dll"),
    ProgramKind.LINUX: ("libkailleraclient.so",),
}
"""By which names programs of a kind look for a library, in their order."""


class Trouble(Enum):
    """Why nothing was installed or taken away."""

    NO_SUCH_PROGRAM = auto()
    """The program cannot be read."""

    NO_PROGRAM = auto()
    """The file is none."""

    OTHER_CPU = auto()
    """No library is built for the program's processor."""

    LINUX_32 = auto()
    APPIMAGE = auto()
    """Nothing beside it is loaded: it carries its own folder inside."""

    SCRIPT = auto()
    """It starts a program; which one is not known."""

    MAC = auto()
    BITS_UNKNOWN = auto()
    """It runs with 32 or 64 bits, as the system likes."""

    NOT_BUILT = auto()
    """This copy of the client has no libraries."""

    AMBIGUOUS = auto()
    """Two libraries lie there whose names differ in the size of letters only."""

    IN_THE_WAY = auto()
    """What has the library's name is no file."""

    NO_RIGHT = auto()
    """The user may not write there."""

    NO_SPACE = auto()
    IN_USE = auto()
    """The emulator runs, and the system holds its library."""

    CHANGED = auto()
    """Something was changed there since the user was asked."""

    NOT_OURS = auto()
    """The library there is not ours, so there is nothing of ours to take away."""

    NOTHING_THERE = auto()
    """No library is there, so there is nothing to take away."""

    OTHER = auto()
    """The system says why."""


class InstallError(Exception):
    """Nothing was changed. `path` is what it is about, `detail` the system's own words or names of files."""

    def __init__(self, trouble: Trouble, path: str, detail: str = "") -> None:
        super().__init__(f"{trouble.name}: {path}: {detail}")
        self.trouble = trouble
        self.path = path
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Beside:
    """A library that lies beside a program; `digest` tells its content, "" for what is no readable file.

    `ours` is said of its content: a link to a library of ours has it, too.
    """

    name: str
    digest: str
    bits: int | None = None
    ours: bool = False
    is_link: bool = False

    @property
    def placed_by_us(self) -> bool:
        """Whether we have put it there: we make no links."""
        return self.ours and not self.is_link


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A program and what lies in its folder: libraries by any name that it may look for, and backups of ours."""

    program: str
    folder: str
    header: Program
    libraries: tuple[Beside, ...] = ()
    backups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Copy:
    """Put the built library `built` beside the program as `name`; what was there is kept as `backup`, unless ""."""

    built: str
    name: str
    before: Beside | None = None
    backup: str = ""


@dataclass(frozen=True, slots=True)
class Installation:
    """Everything that has to be done for one program; no copies when all is as it should be."""

    program: str
    folder: str
    edition: Edition
    copies: tuple[Copy, ...]


@dataclass(frozen=True, slots=True)
class Removal:
    """Take our library `name` away, and put `backup` in its place unless it is ""; `ours` is None when it is gone."""

    name: str
    backup: str
    ours: Beside | None


@dataclass(frozen=True, slots=True)
class Undoing:
    """Everything that has to be done to have a program's folder as it was. `left` are libraries of others."""

    program: str
    folder: str
    removals: tuple[Removal, ...]
    left: tuple[str, ...] = ()


class LibraryState(Enum):
    """Which library a program finds beside it."""

    NONE = auto()
    OURS = auto()
    OUTDATED = auto()
    """Ours, from another version of the client, or one of two."""

    FOREIGN = auto()
    WRONG_BITS = auto()
    """It cannot load any of those that are there."""


@dataclass(frozen=True, slots=True)
class Found:
    """What lies beside a program. `library_bits` is set for `WRONG_BITS`; `can_undo` when one of ours is there."""

    state: LibraryState
    program_bits: int | None = None
    library_bits: int | None = None
    can_undo: bool = False
    is_linux: bool = False
    """Then the program may load none by itself: no Linux emulator is known to."""


def edition_for(program: Program) -> Edition | Trouble:
    """Return the edition that a program can load, or why there is none."""
    match program.kind:
        case ProgramKind.WINDOWS:
            return _windows_edition(program)
        case ProgramKind.LINUX:
            return _linux_edition(program)
        case ProgramKind.APPIMAGE:
            return Trouble.APPIMAGE
        case ProgramKind.SCRIPT:
            return Trouble.SCRIPT
        case ProgramKind.MAC:
            return Trouble.MAC
        case ProgramKind.OTHER:
            return Trouble.NO_PROGRAM
        case _:
            assert_never(program.kind)


def _windows_edition(program: Program) -> Edition | Trouble:
    if program.cpu is Cpu.X86:
        return Edition.WINDOWS_32
    if program.cpu is Cpu.X86_64:
        return Edition.WINDOWS_64
    return Trouble.BITS_UNKNOWN if program.cpu is None else Trouble.OTHER_CPU


def _linux_edition(program: Program) -> Edition | Trouble:
    if program.cpu is Cpu.X86_64 and program.bits == 64:
        return Edition.LINUX_64
    if program.cpu in (Cpu.X86, Cpu.X86_64):
        return Trouble.LINUX_32
    return Trouble.BITS_UNKNOWN if program.cpu is None else Trouble.OTHER_CPU


def plan_installation(around: Surroundings, built: Mapping[str, str]) -> Installation:
    """Return what has to be done; `built` has the digest of each file of the program's edition. InstallError."""
    edition = edition_for(around.header)
    if isinstance(edition, Trouble):
        raise InstallError(edition, around.program)
    if any(name not in built for name in edition.names):
        raise InstallError(Trouble.NOT_BUILT, around.program)
    copies = (_copy(name, built[name], around) for name in edition.names)
    needed = tuple(copy for copy in copies if copy is not None)
    return Installation(around.program, around.folder, edition, needed)


def _copy(name: str, digest: str, around: Surroundings) -> Copy | None:
    there = [one for one in around.libraries if _is(one.name, name, around)]
    if len(there) > 1:
        names = ", ".join(one.name for one in there)
        raise InstallError(Trouble.AMBIGUOUS, around.folder, names)
    if not there:
        return Copy(name, name)
    (before,) = there
    if not before.digest:
        raise InstallError(Trouble.IN_THE_WAY, around.folder, before.name)
    if before.digest == digest:
        return None
    # Under the name that it has: Windows and Wine would take either of two.
    backup = "" if before.placed_by_us else _free_backup(before.name, around.backups)
    return Copy(name, before.name, before, backup)


def _is(name: str, wanted: str, around: Surroundings) -> bool:
    windows = around.header.kind is ProgramKind.WINDOWS
    return name.lower() == wanted if windows else name == wanted


def _free_backup(name: str, taken: Iterable[str]) -> str:
    """Return a name for a backup; an older backup is never overwritten."""
    numbers = [number for number in (_number(name, one) for one in taken) if number]
    number = max(numbers, default=0) + 1
    return f"{name}{BACKUP_ENDING}" + (f"-{number}" if number > 1 else "")


def _number(name: str, backup: str) -> int:
    """Return which backup of a library this is, from 1, or 0 when it is none of this library."""
    stem, ending, number = backup.lower().partition(BACKUP_ENDING)
    if stem != name.lower() or not ending:
        return 0
    if not number:
        return 1
    digits = number.removeprefix("-")
    return int(digits) if digits != number and digits.isdecimal() and len(digits) < 9 else 0


def is_backup(name: str, names: Sequence[str]) -> bool:
    """Tell whether a file is a backup of a library with one of these names, in small letters."""
    return any(_number(one, name) for one in names)


def plan_undoing(around: Surroundings) -> Undoing:
    """Return what has to be done to take our libraries away; InstallError when none is there."""
    ours = [one for one in around.libraries if one.placed_by_us]
    left = tuple(one.name for one in around.libraries if not one.placed_by_us)
    present = {one.name.lower() for one in around.libraries}
    removals = [Removal(one.name, _newest_backup(one.name, around.backups), one) for one in ours]
    for name in LIBRARY_NAMES.get(around.header.kind, ()):
        # Somebody has taken ours away by hand.
        backup = _newest_backup(name, around.backups)
        if backup and name not in present:
            removals.append(Removal(backup[: len(name)], backup, None))
    if not removals:
        trouble = Trouble.NOT_OURS if left else Trouble.NOTHING_THERE
        raise InstallError(trouble, around.folder, ", ".join(left))
    return Undoing(around.program, around.folder, tuple(removals), left)


def _newest_backup(name: str, backups: Iterable[str]) -> str:
    numbered = [(_number(name, one), one) for one in backups]
    return max((one for one in numbered if one[0]), default=(0, ""))[1]


def judge(around: Surroundings, built: Mapping[str, str]) -> Found:
    """Return which library a program finds; `built` as for `plan_installation`, empty when nothing is built."""
    bits = around.header.bits
    readable = [one for one in around.libraries if one.digest]
    fitting = [one for one in readable if bits is None or one.bits in (None, bits)]
    state, library_bits = LibraryState.OURS, None
    if not readable:
        state = LibraryState.NONE
    elif not fitting:
        state, library_bits = LibraryState.WRONG_BITS, readable[0].bits
    elif not fitting[0].ours:
        state = LibraryState.FOREIGN
    elif _is_incomplete(around, built):
        state = LibraryState.OUTDATED
    return Found(
        state,
        bits,
        library_bits,
        can_undo=any(one.placed_by_us for one in around.libraries),
        is_linux=around.header.kind is ProgramKind.LINUX,
    )


def _is_incomplete(around: Surroundings, built: Mapping[str, str]) -> bool:
    """Tell whether there is something to copy; never when nothing is built or two files stand for one."""
    try:
        return bool(plan_installation(around, built).copies)
    except InstallError:
        return False
