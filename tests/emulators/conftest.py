"""What the tests of emulators share; those of an X server and of POSIX files are left out elsewhere."""

import sys
from pathlib import Path

import pytest

from tests.emulators.test_installing import build

_POSIX = ["test_installing_posix.py", "test_windows.py"]

collect_ignore = [] if sys.platform.startswith("linux") else _POSIX


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """The folder of built libraries, with small ones."""
    return build(tmp_path / "built")


@pytest.fixture
def games(tmp_path: Path) -> Path:
    """An empty folder for an emulator."""
    folder = tmp_path / "games"
    folder.mkdir()
    return folder
