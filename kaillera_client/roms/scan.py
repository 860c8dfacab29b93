"""Scanning ROM folders in a process of its own: no archive, however hostile, can slow or take down the window."""

import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import IO, Final

from kaillera_client.processes import module_command
from kaillera_client.roms.scanning import (
    LONGEST_LINE,
    Opening,
    ScanEnd,
    ScanLineError,
    ScanOutcome,
    ScanProgress,
    ScanRequest,
    dump_request,
    load_line,
)

MODULE: Final = "kaillera_client.roms.scanner"
MOST_CRASHES: Final = 5
"""After so many archives that crash the reading process a scan gives up."""

_MOST_NOISE = 20
_LONGEST_NOISE = 300

if sys.platform == "win32":
    _CREATION_FLAGS: Final = (
        subprocess.CREATE_NO_WINDOW
        | subprocess.CREATE_NEW_PROCESS_GROUP
        | subprocess.IDLE_PRIORITY_CLASS
    )
else:
    # There the process lowers its own priority.
    _CREATION_FLAGS: Final = 0

_log = logging.getLogger(__name__)


def scanner_command() -> tuple[str, ...]:
    """Return the command line of the scan's process."""
    return module_command(MODULE)


class LibraryScan:
    """One scan, used once. Both callbacks come on a thread of the scan, never on the caller's.

    `on_outcome` is called exactly once, last, whatever happens to the scan; nothing is called before `start`. Neither
    may raise.
    """

    def __init__(
        self,
        request: ScanRequest,
        on_progress: Callable[[ScanProgress], None],
        on_outcome: Callable[[ScanOutcome], None],
        command: Sequence[str] | None = None,
    ) -> None:
        """Prepare a scan; `command` is what is run as its process, unless that is `scanner_command`."""
        self._command = scanner_command() if command is None else tuple(command)
        self._request = request
        self._on_progress = on_progress
        self._on_outcome = on_outcome
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._cancelled = False
        # A daemon: whoever ends the program need not wait for a scan, whose process ends by itself then.
        self._thread = threading.Thread(target=self._run, name="library scan", daemon=True)

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def cancel(self) -> None:
        """End the scan's process now; legal at any time and on any thread, and returns at once."""
        with self._lock:
            self._cancelled = True
            if self._process is not None:
                self._process.kill()

    def join(self, timeout: float | None = None) -> bool:
        """Wait until the outcome was told, for at most `timeout` seconds; return whether it was."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    # --- on the scan's thread -------------------------------------------------------------------

    def _run(self) -> None:
        request = self._request
        for _ in range(MOST_CRASHES):
            attempt = _Attempt(self._on_progress)
            outcome = self._attempt(attempt, request)
            if outcome is not None:
                self._on_outcome(outcome)
                return
            _log.info("the reading process crashed at an archive, which is left out now")
            request = replace(request, avoid=(*request.avoid, attempt.opening))
        reason = "Too many archives could not be read without a crash."
        self._on_outcome(ScanOutcome(ScanEnd.FAILED, reason))

    def _attempt(self, attempt: "_Attempt", request: ScanRequest) -> ScanOutcome | None:
        """Run the process once; None when it died while it was unpacking an archive."""
        try:
            process = self._launch()
        except OSError as error:
            reason = f"The scan did not start: {error.strerror or error}."
            return ScanOutcome(ScanEnd.FAILED, reason)
        if process is None:
            return ScanOutcome(ScanEnd.CANCELLED)
        with process:
            try:
                attempt.talk(process, request)
            finally:
                # What is left of a process that said too much, or of one whose listener raised.
                process.kill()
            code = process.wait()
        with self._lock:
            self._process = None
            if self._cancelled:
                return ScanOutcome(ScanEnd.CANCELLED)
        if attempt.outcome is None and attempt.opening:
            return None
        return attempt.outcome or ScanOutcome(ScanEnd.FAILED, attempt.why(code))

    def _launch(self) -> subprocess.Popen[bytes] | None:
        with self._lock:
            if self._cancelled:
                return None
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                creationflags=_CREATION_FLAGS,
                # Ctrl-C in our terminal is ours.
                start_new_session=True,
            )
            return self._process


class _Attempt:
    """What one run of the process has said."""

    def __init__(self, on_progress: Callable[[ScanProgress], None]) -> None:
        self.outcome: ScanOutcome | None = None
        self.opening = ""
        self._on_progress = on_progress
        self._noise: list[str] = []

    def talk(self, process: subprocess.Popen[bytes], request: ScanRequest) -> None:
        """Ask, and listen until the process says no more."""
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("the scan's process has no pipes")
        try:
            process.stdin.write(dump_request(request))
            process.stdin.close()
        except OSError:
            # It is dead already; what it said tells why.
            _log.debug("the scan's process did not take its request")
        self._listen(process.stdout)

    def _listen(self, stream: IO[bytes]) -> None:
        while line := stream.readline(LONGEST_LINE + 1):
            try:
                said = load_line(line)
            except ScanLineError:
                self._note(line)
                continue
            match said:
                case ScanProgress():
                    self._on_progress(said)
                case Opening(path):
                    self.opening = path
                case ScanOutcome():
                    self.outcome = said
                    return

    def _note(self, line: bytes) -> None:
        """Keep the last lines that are none of ours: a traceback, most likely."""
        self._noise.append(line[:_LONGEST_NOISE].decode(errors="replace").strip())
        del self._noise[:-_MOST_NOISE]

    def why(self, code: int) -> str:
        """Return why there is no outcome."""
        _log.info("the scan's process ended with %d: %s", code, self._noise)
        if code < 0:
            return f"The scan was ended by signal {-code}."
        return f"The scan ended early, with exit code {code}."
