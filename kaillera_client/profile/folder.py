"""Where the profile lives, and making that folder when something is first written."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from platformdirs import user_config_path

FOLDER_VARIABLE: Final = "KAILLERA_PROFILE_DIR"
LIBRARY_FILE: Final = "library.sqlite"
"""What scans of the ROM folders have found, in the profile's folder."""

_APPLICATION = "kaillera-client"
_PRIVATE = 0o700


def chosen_folder(
    chosen: Path | None = None, environ: Mapping[str, str] = os.environ
) -> Path | None:
    """Return the folder that the command line or the environment names for this start, None when none does."""
    if chosen is not None:
        return chosen.expanduser().absolute()
    named = environ.get(FOLDER_VARIABLE)
    return Path(named).expanduser().absolute() if named else None


def profile_folder(chosen: Path | None = None, environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder: the chosen one, else the environment's, else the system's place for settings.

    Nothing is created or looked at.
    """
    return chosen_folder(chosen, environ) or user_config_path(_APPLICATION, appauthor=False)


if sys.platform == "win32":

    def make_folder(folder: Path) -> None:
        """Make the folder when it is missing; OSError. The user's own folders admit nobody else."""
        folder.mkdir(parents=True, exist_ok=True)

else:

    def make_folder(folder: Path) -> None:
        """Make the folder, for this user only, when it is missing; OSError. One that exists is left as it is."""
        folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
