"""Real processes of our own command line, and waiting for what they print."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO, Any

PATIENCE_S = 60.0
"""Generous: a busy machine is no failure."""


class Program:
    """One `python -m kaillera_client ...`, or of another module; ended at the end of the `with` block."""

    def __init__(self, *words: str, module: str = "kaillera_client", **environment: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=clean_environment() | environment,
        )
        self._lines = {"out": list[str](), "err": list[str]()}
        self._news = threading.Condition()
        self._readers = [
            threading.Thread(target=self._read, args=("out", self._process.stdout)),
            threading.Thread(target=self._read, args=("err", self._process.stderr)),
        ]
        for reader in self._readers:
            reader.start()

    def __enter__(self) -> "Program":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait(PATIENCE_S)
        for reader in self._readers:
            reader.join(PATIENCE_S)
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream is not None:
                stream.close()
        if kind is None:
            assert "Traceback" not in self.err, self.err

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def has_ended(self) -> bool:
        return self._process.poll() is not None

    @property
    def out(self) -> str:
        return "".join(self._lines["out"])

    @property
    def err(self) -> str:
        return "".join(self._lines["err"])

    @property
    def json(self) -> dict[str, Any]:
        """The one object on standard output."""
        value = json.loads(self.out)
        assert isinstance(value, dict)
        return value

    def wait_for(self, pattern: str, times: int = 1) -> re.Match[str]:
        """Wait until `pattern` was printed on either stream; returns its last match."""

        def found() -> list[re.Match[str]]:
            return list(re.finditer(pattern, self.out)) + list(re.finditer(pattern, self.err))

        with self._news:
            came = self._news.wait_for(
                lambda: len(found()) >= times or not self._running(), PATIENCE_S
            )
        matches = found()
        assert came, f"{pattern!r} did not come; so far:\n{self.out}\n{self.err}"
        assert len(matches) >= times, f"{pattern!r} never came:\n{self.out}\n{self.err}"
        return matches[-1]

    def type(self, line: str) -> None:
        """Type a line."""
        assert self._process.stdin is not None
        self._process.stdin.write(line.encode() + b"\n")
        self._process.stdin.flush()

    def end_of_input(self) -> None:
        """Close the standard input."""
        assert self._process.stdin is not None
        self._process.stdin.close()

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to this process."""
        self._process.send_signal(number)

    def exit_code(self) -> int:
        """Wait for the end."""
        code = self._process.wait(PATIENCE_S)
        for reader in self._readers:
            reader.join(PATIENCE_S)
        return code

    def child(self, part: str) -> int:
        """Return the id of the child process whose command line contains `part`."""
        for children in Path(f"/proc/{self.pid}/task").glob("*/children"):
            for child in children.read_text().split():
                command = Path(f"/proc/{child}/cmdline").read_bytes().replace(b"\0", b" ")
                if part.encode() in command:
                    return int(child)
        raise AssertionError(f"no child with {part!r}")

    def kill_child(self, part: str) -> None:
        """End a child process the hard way."""
        os.kill(self.child(part), signal.SIGKILL)

    def _running(self) -> bool:
        return any(reader.is_alive() for reader in self._readers)

    def _read(self, name: str, stream: IO[bytes]) -> None:
        for line in stream:
            with self._news:
                self._lines[name].append(line.decode())
                self._news.notify_all()
        with self._news:
            self._news.notify_all()


def clean_environment() -> dict[str, str]:
    """Return an environment without a display, in which a warning is loud."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "KAILLERA_LOG"}
    }
    return environment | {"PYTHONWARNINGS": "error", "PYTHONIOENCODING": "utf-8"}


def run(*words: str, **environment: str) -> Program:
    """Run a command to its end; the exit code waits in `exit_code()`."""
    with Program(*words, **environment) as program:
        program.end_of_input()
        program.exit_code()
    return program


@contextmanager
def server(*words: str) -> Iterator[tuple[Program, str]]:
    """Run `serve` on a free port; yields the program and its address."""
    with Program("serve", "--host", "127.0.0.1", "--port", "0", *words) as program:
        address = program.wait_for(r"listens on (127\.0\.0\.1:\d+)")[1]
        yield program, address
