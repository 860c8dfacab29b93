"""The emulators that one client starts: their processes, how each start goes, and looking for windows meanwhile."""

import asyncio
import errno
import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kaillera_client.bridge.launcher import ExitResult, Launch, launch
from kaillera_client.emulators.launching import (
    LaunchPhase,
    LaunchState,
    LaunchWatch,
    StartTrouble,
)
from kaillera_client.emulators.placeholders import ArgumentError, LaunchValues, Mistake, fill
from kaillera_client.engine.commands import LaunchPlan

FIRST_LOOK_S: Final = 2.0
"""Most emulators have called the library by then, and nothing needs to be looked at."""

LOOK_EVERY_S: Final = 0.5
_TELL_EVERY_S: Final = 1.0
_WINDOWS: Final = sys.platform == "win32"
_TOLD_EACH_SECOND: Final = (LaunchPhase.STARTING, LaunchPhase.WINDOW_OPEN)
_TROUBLES: Final = {
    errno.ENOENT: StartTrouble.MISSING,
    errno.ENOTDIR: StartTrouble.MISSING,
    errno.EACCES: StartTrouble.NOT_ALLOWED,
    errno.EPERM: StartTrouble.NOT_ALLOWED,
    errno.ENOEXEC: StartTrouble.NO_PROGRAM,
}
_MISTAKES: Final = {
    Mistake.UNKNOWN_PLACEHOLDER: "{{{word}}} is no placeholder of its arguments",
    Mistake.OPEN_QUOTE: "a quotation mark in its arguments is not closed",
    Mistake.UNSAFE: "the value of {{{word}}} cannot be given to a batch file safely",
}

_log = logging.getLogger(__name__)


class Launches:
    """Starts emulators one after the other; only the newest is told about. On the loop's thread."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        tell: Callable[[LaunchState], None],
        on_end: Callable[[LaunchState, str], None],
        may_look: Callable[[], bool],
    ) -> None:
        """`tell` is called whenever the newest start has come further; `on_end` with a sentence when it is over.

        While `may_look` says no, nobody looks for windows.
        """
        self._loop = loop
        self._tell = tell
        self._on_end = on_end
        self._may_look = may_look
        self._running: list[Launch] = []
        """All that still run, or were stopped and have left others behind that were not killed yet."""
        self._newest: Launch | None = None
        self._watch: LaunchWatch | None = None
        self._looks: _WindowLooks | None = None
        self._told: LaunchPhase | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._look_timer: asyncio.TimerHandle | None = None

    @property
    def coming(self) -> bool:
        """True while the newest runs and has not called the library."""
        return self._watch is not None and self._watch.state(self._loop.time()).is_waited_for

    def start(self, plan: LaunchPlan, values: LaunchValues, discovery_file: Path) -> None:
        """Start one more; how it goes is told from now on."""
        self._forget()
        try:
            words = fill(
                plan.line,
                values,
                program=plan.arguments[0] if plan.arguments else "",
                windows=_WINDOWS,
            )
        except ArgumentError as error:
            reason = _MISTAKES[error.mistake].format(word=error.detail)
            sentence = f"The emulator did not start: {reason}."
            self._loop.call_soon(self._not_started, ExitResult(None, (), sentence, reason))
            return
        self._watch = LaunchWatch(self._loop.time())
        process = launch(
            self._loop,
            (*plan.arguments, *words),
            discovery_file=discovery_file,
            on_exit=lambda end: self._ended(end, process),
            environment=dict(plan.environment),
            directory=Path(plan.folder) if plan.folder else None,
        )
        self._newest = process
        self._running.append(process)
        if process.pid is None:
            return
        self._show()
        if plan.has_window:
            self._look_timer = self._loop.call_later(
                FIRST_LOOK_S, self._begin_looking, process.pid
            )

    def attached(self) -> None:
        """The newest has called the library."""
        if self._watch is not None:
            self._watch.attached()
            self._show()

    def wait_longer(self) -> None:
        """Give the newest more time."""
        if self._watch is not None:
            self._watch.wait_longer(self._loop.time())
            self._show()

    def stop(self) -> None:
        """End the newest."""
        if self._watch is not None and self._newest is not None:
            self._watch.stop_wanted()
            self._newest.stop()

    async def close(self) -> None:
        """End all, and wait for that."""
        if self._watch is not None:
            self._watch.stop_wanted()
        self._stop_timers()
        running = list(self._running)
        for process in running:
            process.stop()
        for process in running:
            await process.wait_for_all()
        self._running = []
        self._forget()

    # --- inside ---------------------------------------------------------------------------------

    def _ended(self, end: ExitResult, process: Launch) -> None:
        self._running = [one for one in self._running if not one.is_over]
        if process is not self._newest or self._watch is None:
            return
        if end.exit_code is None:
            self._not_started(end)
            return
        self._watch.ended(end.exit_code, end.last_lines, self._loop.time())
        self._over(self._watch.state(self._loop.time()), end.sentence)

    def _not_started(self, end: ExitResult) -> None:
        trouble = _TROUBLES.get(end.error or 0, StartTrouble.OTHER)
        state = LaunchState(LaunchPhase.NOT_STARTED, reason=end.reason, trouble=trouble)
        self._over(state, end.sentence)

    def _over(self, state: LaunchState, sentence: str) -> None:
        self._forget()
        self._tell(state)
        self._on_end(state, sentence)

    def _forget(self) -> None:
        """Follow the newest start no more."""
        self._stop_timers()
        self._newest = self._watch = self._told = None

    def _stop_timers(self) -> None:
        for timer in (self._timer, self._look_timer):
            if timer is not None:
                timer.cancel()
        self._timer = self._look_timer = None
        if self._looks is not None:
            self._looks.end()
            self._looks = None

    def _show(self) -> None:
        """Tell how it goes if that is news or a second has gone by, and come back when there will be more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._watch is None:
            return
        now = self._loop.time()
        state = self._watch.state(now)
        if state.phase is not self._told or state.phase in _TOLD_EACH_SECOND:
            self._told = state.phase
            self._tell(state)
        if not self._watch.looks_help and self._looks is not None:
            self._looks.end()
            self._looks = None
        due = self._watch.deadline(now)
        if state.phase in _TOLD_EACH_SECOND:
            due = now + _TELL_EVERY_S if due is None else min(due, now + _TELL_EVERY_S)
        if due is not None:
            self._timer = self._loop.call_at(due, self._show)

    def _begin_looking(self, pid: int) -> None:
        self._look_timer = None
        if self._watch is not None and self._watch.looks_help:
            watch = self._watch
            self._looks = _WindowLooks(
                self._loop, pid, lambda seen: self._looked(watch, seen), self._may_look
            )

    def _looked(self, watch: LaunchWatch, seen: bool | None) -> None:
        if watch is not self._watch:
            return
        before = watch.state(self._loop.time()).phase
        watch.windows_looked_at(seen, self._loop.time())
        if watch.state(self._loop.time()).phase is not before:
            self._show()


class _WindowLooks:
    """Looks for a program's window now and then, on a thread of its own: the windowing system may be slow."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        pid: int,
        tell: Callable[[bool | None], None],
        may_look: Callable[[], bool],
    ) -> None:
        self._loop = loop
        self._pid = pid
        self._tell = tell
        self._may_look = may_look
        self._over = threading.Event()
        # A daemon: a windowing system that hangs must not keep the program from ending.
        threading.Thread(target=self._run, name="windows", daemon=True).start()

    def end(self) -> None:
        """Look no more."""
        self._over.set()

    def _run(self) -> None:
        # Loaded only when an emulator is slow, and not on the engine's thread.
        from kaillera_client.emulators.windows import has_window  # noqa: PLC0415

        while not self._over.is_set():
            if self._may_look():
                try:
                    seen = has_window(self._pid)
                except Exception:  # noqa: BLE001 - it is logged, and the start goes on without knowing
                    _log.exception("windows could not be looked at")
                    return
                try:
                    self._loop.call_soon_threadsafe(self._tell, seen)
                except RuntimeError:
                    # The loop was closed first: nobody is left to be told.
                    return
            self._over.wait(LOOK_EVERY_S)
