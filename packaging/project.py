"""What every installer says of the program: its name, its one version, its date, its changes."""

import os
import re
import runpy
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
DIST: Final = ROOT / "dist"
FROZEN: Final = DIST / "kaillera-client"
"""The app that needs no Python, as `make package` leaves it."""
NAME: Final = "kaillera-client"
TITLE: Final = "Kaillera client"
SUMMARY: Final = "Play old games together over the network"
PEOPLE: Final = "Kaillera Client contributors"
ADDRESS: Final = "kaillera-client@lists.invalid"
"""The form of packages wants an address. There is none yet, and this one says so: nothing under .invalid exists."""

_RELEASE: Final = re.compile(r"^## (?:\[)?(?P<version>[0-9][^\] ]*)(?:\])?(?: .*)?$")


@dataclass(frozen=True, slots=True)
class Facts:
    """One state of the program; `date` is the same for the same commit, wherever and whenever it is built."""

    version: str
    date: datetime
    changes: tuple[str, ...]

    @property
    def debian_version(self) -> str:
        """The version with `~` before what comes before a release, which is how Debian sorts it there."""
        return re.sub(r"\.?(a|b|rc|dev)(?=\d)", r"~\1", self.version)

    @property
    def windows_version(self) -> str:
        """Four numbers, the only form that Windows knows."""
        return ".".join(map(str, windows_numbers(self.version)))

    @property
    def epoch(self) -> int:
        """The date as SOURCE_DATE_EPOCH has it: seconds since 1970."""
        return int(self.date.timestamp())


def windows_numbers(version: str) -> tuple[int, int, int, int]:
    """Return the four numbers that Windows compares; what comes before a release has the numbers of that release."""
    numbers = re.findall(r"\d+", re.split(r"a|b|rc|\.dev|\+", version)[0])
    first, second, third, fourth = [min(int(number), 0xFFFF) for number in (*numbers, *"0000")][:4]
    return first, second, third, fourth


def facts() -> Facts:
    """Read all of it from this folder."""
    version = read_version()
    changes = read_changes((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), version)
    return Facts(version, source_date(), changes)


def read_version() -> str:
    """Return the one version, of the only file that states it."""
    return str(runpy.run_path(str(ROOT / "kaillera_client" / "version.py"))["VERSION"])


def read_changes(text: str, version: str) -> tuple[str, ...]:
    """Return a version's entries, one line each; those of *Unreleased* while it is not released."""
    sections: dict[str, list[str]] = {"Unreleased": []}
    entries: list[str] = []
    for line in text.splitlines():
        if line.startswith("## "):
            found = _RELEASE.match(line)
            entries = sections.setdefault(found["version"] if found else "Unreleased", [])
        elif line.startswith("- "):
            entries.append(line[2:].strip())
        elif line.startswith("  ") and entries:
            entries[-1] += f" {line.strip()}"
    return tuple(sections.get(version, sections["Unreleased"]))


def source_date() -> datetime:
    """Return SOURCE_DATE_EPOCH, else the date of the commit; a folder without git has its change log's."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or _commit_date()
    seconds = int(epoch) if epoch else int((ROOT / "CHANGELOG.md").stat().st_mtime)
    return datetime.fromtimestamp(seconds, UTC)


def _commit_date() -> str:
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""
