"""Starting an emulator with the bridge at hand, and watching it until it ends."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from kaillera_client.bridge.discovery import DISCOVERY_VARIABLE
from kaillera_client.processes import variables_for_others

KEPT_LINES: Final = 20
MAX_LINE: Final = 400
READ_SIZE: Final = 32_768
LINES_GRACE: Final = 1.0
_LOOK_EVERY_S: Final = 0.05

if sys.platform == "win32":
    # A console program gets no window of its own; windows of graphical programs are unaffected.
    _CREATION_FLAGS: Final = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
else:
    _CREATION_FLAGS: Final = 0


@dataclass(frozen=True, slots=True)
class ExitResult:
    """How a launched program ended."""

    exit_code: int | None
    """None when it did not start; negative on POSIX: the number of the signal that ended it."""
    last_lines: tuple[str, ...]
    """The last lines of its output and errors, at most 20."""
    sentence: str
    """What happened, for the user."""
    reason: str = ""
    """When it did not start: the system's words."""
    error: int | None = None
    """When it did not start: the system's number for that (`errno`), if it gave one."""

    @property
    def has_started(self) -> bool:
        """Whether the program ran at all."""
        return self.exit_code is not None


class Launch:
    """One launched program; create it with `launch`."""

    def __init__(
        self, loop: asyncio.AbstractEventLoop, on_exit: Callable[[ExitResult], None]
    ) -> None:
        """`on_exit` is called once, on the loop."""
        self._loop = loop
        self._on_exit = on_exit
        self._process: subprocess.Popen[bytes] | None = None
        self._kill_timer: asyncio.TimerHandle | None = None
        self._is_killed = False
        self._result: ExitResult | None = None
        self._exited = asyncio.Event()

    @property
    def pid(self) -> int | None:
        """The program's process id, None when it did not start."""
        return None if self._process is None else self._process.pid

    @property
    def result(self) -> ExitResult | None:
        """How it ended, None while it runs."""
        return self._result

    @property
    def is_over(self) -> bool:
        """True when it has ended and, after `stop`, nobody of its group is left who has not been killed."""
        if self._result is None:
            return False
        return self._kill_timer is None or self._is_killed or not _group_lives(self._process)

    async def wait(self) -> ExitResult:
        """Wait until the program has ended."""
        await self._exited.wait()
        if self._result is None:
            raise RuntimeError("the program ended without a result")
        return self._result

    async def wait_for_all(self) -> None:
        """Wait until it `is_over`: a loop that is closed earlier would never kill who did not listen."""
        await self._exited.wait()
        while not self.is_over:  # noqa: ASYNC110 - nobody tells when a group is empty
            await asyncio.sleep(_LOOK_EVERY_S)

    def stop(self, grace: float = 2.0) -> None:
        """End this program and nothing else: ask first, after `grace` seconds kill; legal at any time.

        What it has started in turn ends too, unless it left the program's group: emulators often are started by a
        script, which would die alone. On Windows only the program itself can be ended.
        """
        if self._process is None or self._result is not None or self._kill_timer is not None:
            return
        _end_group(self._process, kill=False)
        self._kill_timer = self._loop.call_later(grace, self._kill)

    def _kill(self) -> None:
        self._is_killed = True
        if self._process is not None:
            _end_group(self._process, kill=True)

    def start(
        self, arguments: Sequence[str], environment: Mapping[str, str], directory: Path | None
    ) -> None:
        """Start the program and its watcher, or report on the loop that it did not start."""
        name = Path(arguments[0]).name if arguments else "The program"
        try:
            if not arguments:
                raise ValueError("no command is given")
            process = subprocess.Popen(
                list(arguments),
                env=dict(environment),
                cwd=directory,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                creationflags=_CREATION_FLAGS,
                # Ctrl-C in our terminal is ours: it must end the game before the emulator.
                start_new_session=True,
            )
        except (OSError, ValueError) as error:
            self._loop.call_soon(self._ended, _start_failure(name, error, directory))
            return
        self._process = process
        threading.Thread(
            target=self._watch, args=(process, name), name=f"watch {name}", daemon=True
        ).start()

    def _watch(self, process: subprocess.Popen[bytes], name: str) -> None:
        """Collect lines and wait for the end, on the watcher's own thread."""
        lines = _LastLines()
        reader = threading.Thread(
            target=lines.read_from, args=(process.stdout,), name=f"output of {name}", daemon=True
        )
        reader.start()
        code = process.wait()
        # A grandchild may keep the pipe open for ever; what has arrived by now is enough.
        reader.join(LINES_GRACE)
        result = ExitResult(code, lines.snapshot(), _exit_sentence(name, code))
        try:
            self._loop.call_soon_threadsafe(self._ended, result)
        except RuntimeError:
            # The loop was closed first: nobody is left to be told.
            return

    def _ended(self, result: ExitResult) -> None:
        if self._kill_timer is not None and not _group_lives(self._process):
            self._kill_timer.cancel()
            self._kill_timer = None
        self._result = result
        self._exited.set()
        self._on_exit(result)


def launch(
    loop: asyncio.AbstractEventLoop,
    arguments: Sequence[str],
    *,
    discovery_file: Path,
    on_exit: Callable[[ExitResult], None],
    environment: Mapping[str, str] | None = None,
    directory: Path | None = None,
) -> Launch:
    """Start a program that finds the bridge by itself; call it on the loop's thread.

    `environment` is added to this process's own; `directory` is where the program starts. That
    it could not be started is reported like an exit, with `exit_code` None.
    """
    more = {**(environment or {}), DISCOVERY_VARIABLE: str(discovery_file)}
    launched = Launch(loop, on_exit)
    launched.start(arguments, variables_for_others() | more, directory)
    return launched


class _LastLines:
    """Keeps the last lines of a stream, bounded in number and in length."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lines: deque[bytes] = deque(maxlen=KEPT_LINES)
        self._partial = b""

    def read_from(self, stream: IO[bytes] | None) -> None:
        """Read until the stream ends, then close it."""
        if stream is None:
            return
        with stream:
            while chunk := os.read(stream.fileno(), READ_SIZE):
                self._add(chunk)

    def snapshot(self) -> tuple[str, ...]:
        """Return the lines so far, an unfinished one included."""
        with self._lock:
            kept = [*self._lines, self._partial] if self._partial else list(self._lines)
        return tuple(line.decode(errors="replace") for line in kept[-KEPT_LINES:])

    def _add(self, chunk: bytes) -> None:
        with self._lock:
            *complete, partial = (self._partial + chunk).split(b"\n")
            self._lines.extend(line[:MAX_LINE].rstrip(b"\r") for line in complete)
            self._partial = partial[:MAX_LINE]


def _exit_sentence(name: str, code: int) -> str:
    if code == 0:
        return f"{name} was closed."
    if code < 0:
        return f"{name} was ended by signal {-code}."
    return f"{name} ended with exit code {code}."


def _start_failure(name: str, error: OSError | ValueError, directory: Path | None) -> ExitResult:
    """Return what to tell about a program that the system did not start."""
    if not isinstance(error, OSError):
        return ExitResult(None, (), f"{name} did not start: {error}.", str(error))
    reason = error.strerror or str(error)
    if directory is not None and str(error.filename) == str(directory):
        reason = f"{reason}: {directory}"
    return ExitResult(None, (), f"{name} did not start: {reason}.", reason, error.errno)


if sys.platform == "win32":

    def _end_group(process: subprocess.Popen[bytes], *, kill: bool) -> None:
        """End a program; Windows knows no polite way that every program hears."""
        if kill:
            process.kill()
        else:
            process.terminate()

    def _group_lives(_process: subprocess.Popen[bytes] | None) -> bool:
        return False

else:

    def _end_group(process: subprocess.Popen[bytes], *, kill: bool) -> None:
        """Send a signal to the group that a program leads: it was started as the leader of a session of its own."""
        try:
            os.killpg(process.pid, signal.SIGKILL if kill else signal.SIGTERM)
        except ProcessLookupError:
            # Everybody in it has ended already.
            return
        except PermissionError:
            # Its last member belongs to somebody else by now, or macOS shows a group of the dead.
            return

    def _group_lives(process: subprocess.Popen[bytes] | None) -> bool:
        """Tell whether somebody is left of a group; while that is so, the system gives its number to nobody."""
        if process is None:
            return False
        try:
            os.killpg(process.pid, 0)
        except OSError:
            return False
        return True
