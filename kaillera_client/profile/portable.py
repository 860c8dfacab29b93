"""Portable mode: the profile lies beside the program and travels with it, for example on a memory stick.

A marker file beside the program turns it on, so that a look at the folder tells, and deleting it turns it off.
"""

import logging
import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kaillera_client.processes import appimage, is_frozen
from kaillera_client.profile.folder import chosen_folder, make_folder, profile_folder

MARKER: Final = "portable.txt"
FOLDER: Final = "kaillera-profile"
_TEXT: Final = (
    "The Kaillera client keeps its settings in the folder kaillera-profile beside this file.\n"
    "Delete this file to keep them in your own account's folder again.\n"
)
_SOURCE_MARK: Final = "pyproject.toml"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PortablePlace:
    """Where a portable profile lies or would lie: `root` is the folder beside the program."""

    root: Path

    @property
    def folder(self) -> Path:
        """The profile's folder."""
        return self.root / FOLDER

    def is_on(self) -> bool:
        """Whether the program uses it from its next start on."""
        return (self.root / MARKER).is_file()

    def turn_on(self) -> None:
        """Use it from the next start on; OSError when nothing can be written there."""
        (self.root / MARKER).write_text(_TEXT, encoding="utf-8")

    def turn_off(self) -> None:
        """Use the account's own folder from the next start on; the portable one stays where it is. OSError."""
        (self.root / MARKER).unlink(missing_ok=True)


def program_root(environ: Mapping[str, str] = os.environ) -> Path | None:
    """Return the folder beside the program, None when the program belongs to the system's Python.

    An AppImage names its own file in APPIMAGE, and in APPDIR where its content is; a frozen program is its executable;
    a source tree has its project file.
    """
    image = appimage(environ)
    if image is not None:
        return image.parent
    if is_frozen():
        return Path(sys.executable).absolute().parent
    tree = Path(__file__).absolute().parents[2]
    return tree if (tree / _SOURCE_MARK).is_file() else None


def portable_place(environ: Mapping[str, str] = os.environ) -> PortablePlace | None:
    """Return the place of a portable profile, None when there can be none."""
    root = program_root(environ)
    return None if root is None else PortablePlace(root)


def adopt(place: PortablePlace, usual: Path) -> None:
    """Begin a portable profile with a copy of the usual one, unless it has begun before.

    A copy that fails leaves no half of a profile behind; OSError.
    """
    if place.folder.exists() or not usual.is_dir():
        return
    unfinished = place.root / f"{FOLDER}.unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    try:
        make_folder(unfinished)
        for file in usual.iterdir():
            if file.is_file() and not file.is_symlink():
                shutil.copy2(file, unfinished / file.name)
        unfinished.replace(place.folder)
    except OSError:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise


def start_folder(chosen: Path | None = None, environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder to start with: as `profile_folder`, but the portable one where that mode is on.

    What was chosen for this start, by the command line or the environment, comes before the mode. A portable profile
    that cannot be begun gives way to the usual one.
    """
    usual = profile_folder(chosen, environ)
    place = _place_in_use(chosen, environ)
    if place is None:
        return usual
    try:
        adopt(place, usual)
    except OSError as error:
        _log.warning("the portable profile could not be begun: %s", error.strerror)
        return usual
    return place.folder


def current_folder(chosen: Path | None = None, environ: Mapping[str, str] = os.environ) -> Path:
    """Return where the profile lies now: as `start_folder`, but nothing is begun and nothing written."""
    place = _place_in_use(chosen, environ)
    if place is not None and place.folder.is_dir():
        return place.folder
    return profile_folder(chosen, environ)


def _place_in_use(chosen: Path | None, environ: Mapping[str, str]) -> PortablePlace | None:
    if chosen_folder(chosen, environ) is not None:
        return None
    place = portable_place(environ)
    return place if place is not None and place.is_on() else None
