"""Where the profile lives, and making that folder when something is first written."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from platformdirs import user_config_path

from kaillera_client.home import VARIABLE

FOLDER_VARIABLE: Final = "KAILLERA_PROFILE_DIR"
LIBRARY_FILE: Final = "library.sqlite"
"""What scans of the ROM folders have found, in the profile's folder."""

_APPLICATION = "kaillera-client"
_PRIVATE = 0o700


class NoFolderError(Exception):
    """Nobody knows where the profile is; its text is for the user."""


def chosen_folder(
    chosen: Path | None = None, environ: Mapping[str, str] = os.environ
) -> Path | None:
    """Return the folder that the command line or the environment names for this start, None when none does.

    NoFolderError when it begins with a home folder that nobody knows.
    """
    if chosen is not None:
        return _from_home(chosen)
    named = environ.get(FOLDER_VARIABLE)
    return _from_home(Path(named)) if named else None


def profile_folder(chosen: Path | None = None, environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder: the chosen one, else the environment's, else the system's place for settings.

    Nothing is created or looked at. NoFolderError when the user has no home folder and nothing names another one.
    """
    return chosen_folder(chosen, environ) or _usual_folder()


def _usual_folder() -> Path:
    try:
        folder = user_config_path(_APPLICATION, appauthor=False)
    except RuntimeError:
        folder = Path()
    if (
        not folder.is_absolute()
    ):  # older versions of platformdirs answer with a folder that is named "~"
        raise NoFolderError(
            f"There is no folder for the settings: this computer has no account for this user, and "
            f"{VARIABLE} is not set. Set {VARIABLE}, or choose a folder with the environment "
            f"variable {FOLDER_VARIABLE}."
        )
    return folder


def _from_home(folder: Path) -> Path:
    """Return an absolute path, with the home folder for a `~` in front of it."""
    try:
        return folder.expanduser().absolute()
    except RuntimeError as error:
        raise NoFolderError(
            f"The folder {folder} cannot be found: this computer knows no home folder for "
            f"{folder.parts[0]}. Choose another folder for the settings, with its whole path."
        ) from error


if sys.platform == "win32":

    def make_folder(folder: Path) -> None:
        """Make the folder when it is missing; OSError. The user's own folders admit nobody else."""
        folder.mkdir(parents=True, exist_ok=True)

else:

    def make_folder(folder: Path) -> None:
        """Make the folder, for this user only, when it is missing; OSError. One that exists is left as it is."""
        folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
