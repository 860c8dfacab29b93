"""The Kaillera library that lies beside an emulator, and whether the emulator can load it."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PureWindowsPath
from typing import Final

from kaillera_client.emulators.binaries import ProgramKind, fits, read_program
from kaillera_client.home import home_folder

_LIBRARIES: Final = {
    ProgramKind.WINDOWS: frozenset({"kailleraclient.dll", "kailleraclient64.dll"}),
    ProgramKind.LINUX: frozenset({"libkailleraclient.so"}),
}
_MOST_FILES: Final = 20_000


@dataclass(frozen=True, slots=True)
class BitsDiffer:
    """A program cannot load the library beside it."""

    program_bits: int
    library_bits: int
    library: Path


def library_that_differs(program: Path) -> BitsDiffer | None:
    """Look for a library with other bits than the program's; reads a few files.

    None when there is no library, when one of several fits, and when something could not be read: nothing is claimed
    then.
    """
    try:
        found = read_program(program)
        names = _LIBRARIES.get(found.kind, frozenset())
        beside = _files_beside(program, names)
    except OSError:
        return None
    bits = [(library, _bits_of(library)) for library in beside]
    if found.bits is None or not bits or any(fits(found.bits, one) for _, one in bits):
        return None
    library, other = bits[0]
    return None if other is None else BitsDiffer(found.bits, other, library)


def real_program(
    program: str,
    arguments: Sequence[str],
    folder: str = "",
    environ: Mapping[str, str] = os.environ,
) -> Path:
    """Return the emulator itself: for one that is started through Wine, the first Windows program after it.

    `folder` is where it is started, "" for the program's own. Which file a drive of Wine is, is looked up.
    """
    if Path(program).name.lower().startswith("wine"):
        inner = next((word for word in arguments if word.lower().endswith(".exe")), None)
        if inner is not None:
            return Path(folder or Path(program).parent, _outside_wine(inner, environ))
    return Path(program)


def _outside_wine(path: str, environ: Mapping[str, str]) -> Path:
    """Return a path as the system knows it: one with a drive lies behind a link in Wine's folder."""
    found = PureWindowsPath(path)
    if not found.drive.endswith(":") or not found.root:
        return Path(path.replace("\\", "/"))
    prefix = environ.get("WINEPREFIX") or str((home_folder() or Path()) / ".wine")
    drive = Path(prefix, "dosdevices", found.drive.lower())
    return Path(os.path.realpath(drive), *found.parts[1:])


def _files_beside(program: Path, names: frozenset[str]) -> list[Path]:
    """Return the files with these names, in any case, as Windows and Wine see them."""
    with os.scandir(program.parent) as entries:
        found = [
            Path(entry.path)
            for entry in islice(entries, _MOST_FILES)
            if entry.name.lower() in names and entry.is_file()
        ]
    return sorted(found)


def _bits_of(library: Path) -> int | None:
    try:
        return read_program(library).bits
    except OSError:
        return None
