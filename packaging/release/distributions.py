"""The sdist of a commit, and the wheel that is built from this sdist; the same bytes for the same commit."""

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from wheel_hook import FOLDER, TARGETS

from release.commit import ReleaseError, commit_time, exported

LIBRARIES: Final = tuple(f"{FOLDER}/{name}" for target in TARGETS for name in target.files)
"""The Kaillera libraries as names inside a wheel."""


@dataclass(frozen=True, slots=True)
class Distributions:
    """The two files that `pip install` takes."""

    sdist: Path
    wheel: Path


def build(output: Path, revision: str = "HEAD") -> Distributions:
    """Build both from a commit into `output`; ReleaseError when one fails or lacks a library."""
    output.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(commit_time(revision))}
    with exported(revision) as folder:
        sdist = _build_one("sdist", folder, output, environment)
    with TemporaryDirectory(prefix="wheel-") as folder_name:
        with tarfile.open(sdist) as tar:
            tar.extractall(folder_name, filter="data")
        (unpacked,) = Path(folder_name).iterdir()
        wheel = _build_one("wheel", unpacked, output, environment)
    missing = missing_libraries(wheel)
    if missing:
        raise ReleaseError(f"{wheel.name} lacks {', '.join(missing)}: see the warnings above.")
    return Distributions(sdist, wheel)


def missing_libraries(wheel: Path) -> list[str]:
    """Return the Kaillera libraries that a wheel does not have."""
    with zipfile.ZipFile(wheel) as archive:
        present = set(archive.namelist())
    return [name for name in LIBRARIES if name not in present]


def _build_one(kind: str, folder: Path, output: Path, environment: dict[str, str]) -> Path:
    """Let the build backend make a wheel or an sdist of a folder, with the packages of this environment."""
    with TemporaryDirectory(prefix="dist-") as made:
        command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", made]
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        sys.stderr.write(done.stderr)
        files = list(Path(made).iterdir())
        if done.returncode or len(files) != 1:
            raise ReleaseError(f"The {kind} was not built.\n{done.stdout}")
        return Path(shutil.move(files[0], output / files[0].name))
