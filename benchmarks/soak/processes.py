"""A process of a run: what it says line by line, and its end by its id."""

import os
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import queue

_GOODBYE_S = 15.0


class Child:
    """One program; ours end when their standard input closes, the others when they are asked to (`terminate`).

    Its lines go to `said` together with its name, its standard error into `log`. Ctrl-C in the terminal reaches only
    the program that started it, which then ends all of them in order.
    """

    def __init__(
        self,
        name: str,
        words: tuple[str, ...],
        log: Path,
        said: "queue.Queue[tuple[Child, str]]",
    ) -> None:
        self.name = name
        with log.open("ab") as errors:
            self._process = subprocess.Popen(
                words,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env=_environment(),
                text=True,
                encoding="utf-8",
                start_new_session=True,
                creationflags=_creation_flags(),
            )
        self._reader = threading.Thread(target=self._read, args=(said,), daemon=True)
        self._reader.start()

    def __enter__(self) -> "Child":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """How it ended, None while it runs."""
        return self._process.poll()

    def tell(self, line: str) -> None:
        """Write a line to its standard input; one that has ended hears nothing."""
        stream = self._process.stdin
        if stream is None or stream.closed:
            return
        try:
            stream.write(line + "\n")
            stream.flush()
        except OSError:
            return

    def hang_up(self) -> None:
        """Close its standard input, which asks it to end."""
        if self._process.stdin is not None:
            try:
                self._process.stdin.close()
            except OSError:
                return

    def terminate(self) -> None:
        """Ask it to end as a system does, and wait."""
        self._process.terminate()
        self.end()

    def kill(self) -> None:
        """End it without asking."""
        self._process.kill()
        self.end()

    def end(self) -> None:
        """Make sure that it has ended, politely first; legal twice."""
        self.hang_up()
        try:
            self._process.wait(_GOODBYE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _read(self, said: "queue.Queue[tuple[Child, str]]") -> None:
        if self._process.stdout is not None:
            for line in self._process.stdout:
                said.put((self, line.rstrip("\n")))


def _creation_flags() -> int:
    """Return what keeps Ctrl-C of the terminal away on Windows; a session of its own does so elsewhere."""
    if sys.platform == "win32":
        return subprocess.CREATE_NEW_PROCESS_GROUP
    return 0


def _environment() -> dict[str, str]:
    """Return an environment without a display, in which Python's own warnings are errors."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "KAILLERA_LOG"}
    }
    return kept | {
        "PYTHONWARNINGS": "error",
        "PYTHONIOENCODING": "utf-8",
        "PYTHONUNBUFFERED": "1",
    }
