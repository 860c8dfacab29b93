"""Puts the Kaillera library beside an emulator, and takes it away again; all of it or nothing.

Reads and writes files: not for the thread of a window. What is to be done is planned first (`prepare_…`), so that it
can be shown before it is done.
"""

import errno
import hashlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from kaillera_client.emulators.binaries import ProgramKind, read_program
from kaillera_client.emulators.installation import (
    BACKUP_ENDING,
    LIBRARY_NAMES,
    MARK,
    Beside,
    Edition,
    Found,
    Installation,
    InstallError,
    Surroundings,
    Trouble,
    Undoing,
    edition_for,
    is_backup,
    judge,
    plan_installation,
    plan_undoing,
)
from kaillera_client.emulators.replacing import UNFINISHED, Exchange

_HERE: Final = Path(__file__).resolve()
_LARGEST: Final = 64 << 20
"""A library that is larger is not read: it is none of ours."""

_SHARING_VIOLATION = 32
"""What Windows says of a file that a program holds."""

_KINDS: Final = {
    errno.EACCES: Trouble.NO_RIGHT,
    errno.EPERM: Trouble.NO_RIGHT,
    errno.EROFS: Trouble.NO_RIGHT,
    errno.ENOSPC: Trouble.NO_SPACE,
    errno.EDQUOT: Trouble.NO_SPACE,
    errno.EBUSY: Trouble.IN_USE,
    errno.ETXTBSY: Trouble.IN_USE,
}


def usual_folder() -> Path:
    """Return where the built libraries of this copy are, if it has any: inside the package."""
    return _HERE.parents[1] / "resources" / "kaillera_library"


def look_around(program: Path) -> Surroundings:
    """Read a program's header and what lies beside it; InstallError when it cannot be read."""
    try:
        header = read_program(program)
        # Windows and Wine look where the program was started, others where it really is.
        real = program if header.kind is ProgramKind.WINDOWS else program.resolve()
        folder = real.absolute().parent
        names = LIBRARY_NAMES.get(header.kind, ())
        libraries, backups = _files_beside(folder, names, header.kind)
    except (OSError, ValueError) as error:
        raise InstallError(Trouble.NO_SUCH_PROGRAM, str(program), _words(error)) from error
    return Surroundings(str(program), str(folder), header, libraries, backups)


def state_of(program: Path, folder: Path) -> Found | InstallError:
    """Return which library a program finds beside it, or why it can have none; `folder` has the built ones."""
    try:
        around = look_around(program)
    except InstallError as error:
        return error
    edition = edition_for(around.header)
    if isinstance(edition, Trouble):
        return InstallError(edition, str(program))
    return judge(around, _digests(folder, edition))


def prepare_installation(program: Path, folder: Path) -> Installation:
    """Return what would be copied; nothing is written. InstallError when it cannot be done."""
    around = look_around(program)
    edition = edition_for(around.header)
    built = {} if isinstance(edition, Trouble) else _digests(folder, edition)
    plan = plan_installation(around, built)
    if plan.copies:
        _must_be_writable(plan.folder)
    return plan


def prepare_undoing(program: Path) -> Undoing:
    """Return what would be taken away; nothing is written. InstallError when there is nothing."""
    plan = plan_undoing(look_around(program))
    _must_be_writable(plan.folder)
    return plan


def install(plan: Installation, folder: Path) -> None:
    """Do what was planned, all or nothing; InstallError, also when something was changed there since."""
    if prepare_installation(Path(plan.program), folder) != plan:
        raise InstallError(Trouble.CHANGED, plan.folder)
    target = Path(plan.folder)
    try:
        contents = [(folder / plan.edition.folder / one.built).read_bytes() for one in plan.copies]
        with Exchange() as exchange:
            for copy in plan.copies:
                if copy.backup:
                    exchange.keep(target / copy.name, target / copy.backup)
            for copy, content in zip(plan.copies, contents, strict=True):
                exchange.write(target / copy.name, content)
    except OSError as error:
        raise InstallError(trouble_of(error), plan.folder, _words(error)) from error


def undo(plan: Undoing) -> None:
    """Do what was planned, all or nothing; InstallError, also when something was changed there since."""
    if prepare_undoing(Path(plan.program)) != plan:
        raise InstallError(Trouble.CHANGED, plan.folder)
    target = Path(plan.folder)
    try:
        with Exchange() as exchange:
            for one in plan.removals:
                if one.backup:
                    exchange.move(target / one.backup, target / one.name)
                else:
                    exchange.remove(target / one.name)
    except OSError as error:
        raise InstallError(trouble_of(error), plan.folder, _words(error)) from error


# --- reading -------------------------------------------------------------------------------------


def _files_beside(
    folder: Path, names: tuple[str, ...], kind: ProgramKind
) -> tuple[tuple[Beside, ...], tuple[str, ...]]:
    """Return the libraries, those first that are looked for first, and the backups."""
    windows = kind is ProgramKind.WINDOWS
    found, backups = [], []
    # All of them: what is not seen here would be replaced without a backup.
    with os.scandir(folder) as entries:
        for entry in entries:
            if (entry.name.lower() if windows else entry.name) in names:
                found.append(entry.name)
            elif is_backup(entry.name, names):
                backups.append(entry.name)
    found.sort(key=lambda name: (names.index(name.lower()), name))
    return tuple(_beside(folder / name) for name in found), tuple(sorted(backups))


def _beside(path: Path) -> Beside:
    try:
        content = _content(path)
        header = read_program(path)
    except OSError:
        return Beside(path.name, "", is_link=path.is_symlink())
    ours = MARK in content
    return Beside(path.name, _digest(content), header.bits, ours, path.is_symlink())


def _content(path: Path) -> bytes:
    """Return a library's content, of one that is too large what tells it from others."""
    status = path.stat()
    if status.st_size > _LARGEST:
        return f"{status.st_size} bytes, {status.st_mtime_ns}".encode()
    if not path.is_file():
        raise OSError("no file")
    return path.read_bytes()


def _digests(folder: Path, edition: Edition) -> Mapping[str, str]:
    """Return what the built files of an edition are; nothing for those that are not there."""
    found = {}
    for name in edition.names:
        try:
            found[name] = _digest((folder / edition.folder / name).read_bytes())
        except OSError:
            continue
    return found


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


# --- what goes wrong -----------------------------------------------------------------------------


def _must_be_writable(folder: str) -> None:
    """Say early that the user may not write there; Windows tells that only when it is tried."""
    if not os.access(folder, os.W_OK):
        raise InstallError(Trouble.NO_RIGHT, folder)


def trouble_of(error: OSError, platform: str = sys.platform) -> Trouble:
    """Return what the system means when it lets us not write beside a program."""
    if platform == "win32" and _is_held(error):
        return Trouble.IN_USE
    return _KINDS.get(error.errno or 0, Trouble.OTHER)


def _is_held(error: OSError) -> bool:
    """Tell whether Windows keeps a file for a program that runs."""
    if getattr(error, "winerror", None) == _SHARING_VIOLATION:
        return True
    name = str(error.filename or "")
    is_new = error.filename2 is None and (name.endswith(UNFINISHED) or BACKUP_ENDING in name)
    # Where new files can be made the folder is open to us: it is the old one that cannot be replaced.
    return error.errno == errno.EACCES and not is_new


def _words(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
