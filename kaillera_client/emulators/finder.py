"""Looks for known emulators where programs usually lie. What is found is offered, never taken."""

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from kaillera_client.emulators.knowledge import KnownEmulator
from kaillera_client.emulators.known import KNOWN
from kaillera_client.home import home_folder

_MOST_ENTRIES: Final = 5000
"""Of one folder; a larger one holds something else."""

_LINUX_FOLDERS: Final = (
    "/usr/games",
    "/usr/local/games",
    "/usr/local/bin",
    "/usr/bin",
    "/opt",
    "/snap/bin",
    "/var/lib/flatpak/exports/bin",
)
_HOME_FOLDERS: Final = (
    ".local/bin",
    "bin",
    "Applications",
    "Games",
    "Emulators",
    ".local/share/flatpak/exports/bin",
)
_WINE_FOLDERS: Final = (".wine/drive_c/Program Files", ".wine/drive_c/Program Files (x86)")
_WINDOWS_VARIABLES: Final = ("PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432", "LOCALAPPDATA")
_WINDOWS_HOME_FOLDERS: Final = ("Games", "Emulators", "Desktop")


@dataclass(frozen=True, slots=True)
class FoundEmulator:
    """A known emulator's program. `wine` is the Wine to start it with, "" when it needs none."""

    emulator: KnownEmulator
    program: Path
    wine: str = ""


@dataclass(frozen=True, slots=True)
class Places:
    """Where to look: folders, and folders whose folders are looked into as well."""

    flat: tuple[Path, ...] = ()
    deep: tuple[Path, ...] = ()
    windows: bool = False
    wine: str = ""


def usual_places(
    environ: Mapping[str, str] = os.environ, home: Path | None = None, platform: str = sys.platform
) -> Places:
    """Return this system's usual places; nothing is read but where Wine is."""
    home = home or home_folder()
    path = [Path(part) for part in environ.get("PATH", "").split(os.pathsep) if part]
    if platform == "win32":
        roots = [Path(environ[name]) for name in _WINDOWS_VARIABLES if environ.get(name)]
        deep = (*roots, *_below(home, _WINDOWS_HOME_FOLDERS))
        return Places(_once(path), _once(deep), windows=True)
    wine = shutil.which("wine", path=environ.get("PATH", "")) or ""
    own = _below(home, _HOME_FOLDERS)
    inside_wine = _below(home, _WINE_FOLDERS) if wine else []
    return Places(
        _once((*path, *map(Path, _LINUX_FOLDERS))),
        _once((Path("/opt"), *own, *inside_wine)),
        wine=wine,
    )


def _below(home: Path | None, folders: Iterable[str]) -> list[Path]:
    return [] if home is None else [home / folder for folder in folders]


def find_emulators(
    places: Places, cancelled: Callable[[], bool] = lambda: False
) -> tuple[FoundEmulator, ...]:
    """Return the known emulators in these places, in the order of the table; may take seconds on a slow disk.

    Folders that cannot be read are left out. Ends soon after `cancelled` becomes true, with what was found so far.
    """
    found: dict[Path, FoundEmulator] = {}
    for file in _files(places):
        if cancelled():
            break
        emulator = _emulator_of(file.name.lower(), places)
        if emulator is None or not _is_program(file, windows=places.windows):
            continue
        needs_wine = not places.windows and file.name.lower().endswith(".exe")
        wine = places.wine if needs_wine else ""
        found.setdefault(file, FoundEmulator(emulator, file, wine))
    return tuple(sorted(found.values(), key=lambda one: KNOWN.index(one.emulator)))


def _emulator_of(name: str, places: Places) -> KnownEmulator | None:
    windows, linux = places.windows or bool(places.wine), not places.windows
    known = [one for one in KNOWN if one.speaks]
    fits = [one.fit(name, windows=windows, linux=linux) for one in known]
    best = max(fits)
    return known[fits.index(best)] if best else None


def _files(places: Places) -> Iterator[Path]:
    for folder in places.flat:
        yield from _entries(folder)
    for folder in places.deep:
        for entry in _entries(folder):
            yield entry
            if not entry.is_symlink():
                yield from _entries(entry)


def _entries(folder: Path) -> Iterator[Path]:
    """Yield what lies in a folder, nothing when it is none or may not be read."""
    try:
        with os.scandir(folder) as entries:
            names = [entry.path for entry in islice(entries, _MOST_ENTRIES)]
    except (OSError, ValueError):
        return
    yield from map(Path, sorted(names))


def _is_program(file: Path, *, windows: bool) -> bool:
    try:
        is_file = file.is_file()
    except OSError:
        return False
    inside_wine = file.name.lower().endswith(".exe")
    return is_file and (windows or inside_wine or os.access(file, os.X_OK))


def _once(folders: Iterable[Path]) -> tuple[Path, ...]:
    return tuple(dict.fromkeys(folders))
