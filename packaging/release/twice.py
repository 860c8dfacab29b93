"""Freezes the app of one commit twice, in two folders, and says how they differ."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from release.commit import ReleaseError, commit_time, exported
from release.compare import Difference, compare

_APP: Final = "dist/kaillera-client"
_FREEZE: Final = f"import freeze, pathlib; freeze.freeze(pathlib.Path({_APP!r}).absolute())"


def frozen_twice() -> list[Difference]:
    """Return how two frozen apps of the last commit differ, with the packages of this environment; takes minutes."""
    with exported() as one, exported() as other:
        return compare(_freeze(one), _freeze(other))


def _freeze(folder: Path) -> Path:
    """Build the libraries and the app in a folder with the project's files; return where the app is."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(folder / "packaging"),
        "SOURCE_DATE_EPOCH": str(commit_time()),
    }
    library = ["make", "--silent", "-C", "packaging/kaillera_library", "all"]
    for command in (library, [sys.executable, "-c", _FREEZE]):
        if subprocess.call(command, cwd=folder, env=environment):
            raise ReleaseError("The app was not frozen: see above.")
    return folder / _APP
