"""Fresh virtual environments as users make them, and programs run in them as if nothing else were on the computer."""

import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

_SCRIPTS = "Scripts" if sys.platform == "win32" else "bin"
_HANGS_AFTER = 600


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment, and an empty folder that is the home of its user."""

    folder: Path
    home: Path

    @property
    def scripts(self) -> Path:
        """Where its programs are."""
        return self.folder / _SCRIPTS

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.scripts / ("python.exe" if sys.platform == "win32" else "python")

    def run(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        """Run one of its programs in the empty home, with no display and no other program to be found."""
        needed = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
        bare = {"HOME": str(self.home), "PATH": str(self.scripts), "LANG": "C.UTF-8", **needed}
        command = [str(self.scripts / words[0]), *map(str, words[1:])]
        return subprocess.run(
            command,
            cwd=self.home,
            env=bare,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_HANGS_AFTER,
            check=False,
        )

    def files_at_home(self) -> list[str]:
        """Return everything in that home, to see what was left there."""
        return sorted(path.relative_to(self.home).as_posix() for path in self.home.rglob("*"))


def fresh(folder: Path, *installed: str | Path) -> Environment:
    """Make an environment and install into it what pip takes; AssertionError with pip's words when that fails."""
    made = Environment(folder / "environment", folder / "home")
    made.home.mkdir(parents=True)
    venv.create(made.folder, with_pip=True)
    pip = [str(made.python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    # In the environment of this process, which says how to reach the package registry.
    done = subprocess.run(
        [*pip, *map(str, installed)],
        capture_output=True,
        text=True,
        timeout=_HANGS_AFTER,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return made
