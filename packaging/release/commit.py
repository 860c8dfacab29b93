"""The commit that is released: its files in a folder of their own, its time, and whether it may be released."""

import re
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from project import ROOT, read_version

_HEADING: Final = re.compile(r"^## (?P<title>.+?)(?: - (?P<date>\d{4}-\d\d-\d\d))?$", re.MULTILINE)
UNRELEASED: Final = "Unreleased"


class ReleaseError(Exception):
    """Why there is no release, as sentences for the person at the terminal."""


@dataclass(frozen=True, slots=True)
class Heading:
    """One section of the change log; `date` is "" while it is not released."""

    title: str
    date: str


def headings(changes: str) -> list[Heading]:
    """Return the sections of a change log, in their order."""
    return [Heading(found["title"], found["date"] or "") for found in _HEADING.finditer(changes)]


def commit_time(revision: str = "HEAD") -> int:
    """Return when a commit was made, in seconds since 1970: the date of everything that is built of it."""
    return int(_git("log", "-1", "--format=%ct", revision))


def reasons_against() -> list[str]:
    """Return why this folder cannot be released as it is, one sentence each; none when it can."""
    version = read_version()
    reasons = []
    if _git("status", "--porcelain"):
        reasons.append("Files here differ from the commit.")
    newest = headings((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))[0]
    if newest.title != version or not newest.date:
        reasons.append(
            f"The newest section of CHANGELOG.md is not '{version} - ' and a date, but '{newest.title}'."
        )
    tags = _git("tag", "--points-at", "HEAD").split()
    if f"v{version}" not in tags:
        reasons.append(f"The commit has no tag v{version}.")
    return reasons


@contextmanager
def exported(revision: str = "HEAD") -> Iterator[Path]:
    """Give a new folder with the files of a commit, and nothing that lies beside them here."""
    name = f"kaillera-client-{read_version()}"
    archive = _git_bytes("archive", "--format=tar", f"--prefix={name}/", revision)
    with TemporaryDirectory(prefix="release-") as folder:
        with tarfile.open(fileobj=BytesIO(archive)) as tar:
            tar.extractall(folder, filter="data")
        yield Path(folder, name)


def _git(*words: str) -> str:
    return _git_bytes(*words).decode().strip()


def _git_bytes(*words: str) -> bytes:
    try:
        done = subprocess.run(["git", "-C", str(ROOT), *words], capture_output=True, check=True)
    except FileNotFoundError as error:
        raise ReleaseError("git is not installed.") from error
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip()
        raise ReleaseError(
            f"A release is made in a clone of the repository. git: {said}"
        ) from error
    return done.stdout
