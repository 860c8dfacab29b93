"""The frozen app as somebody has it who has nothing else: an empty home, no Python and no other program in reach."""

import os
import signal
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.fakes.x_display import Desktop, Window, wait_until

GUARD_S = 300.0
"""A hang guard; machines that build are busy."""

TITLE = ".*Kaillera client"


@dataclass(frozen=True, slots=True)
class App:
    """The app in its folder, and a home of its own."""

    folder: Path
    home: Path

    @property
    def program(self) -> str:
        """The program's path."""
        return str(self.folder / "kaillera-client")

    @property
    def environment(self) -> dict[str, str]:
        """All variables that it gets; the folder in PATH is empty."""
        return {
            "HOME": str(self.home),
            "PATH": str(self.home.parent / "no programs"),
            "LANG": "C.UTF-8",
            "TMPDIR": str(self.temporary),
        }

    @property
    def temporary(self) -> Path:
        """The folder for files that do not stay."""
        return self.home.parent / "temporary"

    @property
    def start_file(self) -> Path:
        """Where it says how it is started."""
        return self.home / ".local" / "state" / "kaillera-client" / "start.json"

    def run(self, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run it to its end."""
        return subprocess.run(
            [self.program, *words],
            env=self.environment | variables,
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=GUARD_S,
        )


def new_home(folder: Path, app: Path) -> App:
    """Return the app with an empty home in a folder."""
    home = folder / "home"
    home.mkdir(mode=0o700)
    made = App(app, home)
    made.temporary.mkdir(mode=0o700)
    return made


@dataclass(frozen=True, slots=True)
class Opened:
    """A window that is open, and its program."""

    window: Window
    pid: int
    errors: Callable[[], str]


@contextmanager
def opened(app: App, screen: Desktop, through: Sequence[str] = ()) -> Iterator[Opened]:
    """Open the window and wait until all of it is there; at the end it is told to close, and must end well.

    `through` is a program that starts it.
    """
    with (app.home.parent / "errors.txt").open("w+b") as errors:
        process = subprocess.Popen(
            [*through, app.program],
            env=app.environment | {"DISPLAY": screen.name},
            cwd=app.home,
            stdin=subprocess.DEVNULL,
            stdout=errors,
            stderr=errors,
        )

        def said() -> str:
            return Path(errors.name).read_text(encoding="utf-8", errors="replace")

        def alive() -> None:
            assert process.poll() is None, said()

        try:
            window = screen.wait_for(TITLE, alive)
            # Written when everything behind the first page is there.
            wait_until(app.start_file.exists, "the window is complete", GUARD_S)
            pid = process.pid if not through else _child_of(process.pid)
            yield Opened(window, pid, said)
            os.kill(pid, signal.SIGTERM)
            assert process.wait(GUARD_S) == 0, said()
        finally:
            if process.poll() is None:
                process.kill()
                process.wait(GUARD_S)


def _child_of(pid: int) -> int:
    text = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return int(text.split()[0])
