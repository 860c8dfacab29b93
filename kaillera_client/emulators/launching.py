"""Where an emulator's start stands: it never fails without a word."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

WINDOW_LIMIT_S: Final = 10.0
"""So long an emulator may take for its window; the same for calling the library once the window is there."""

BLIND_LIMIT_S: Final = 20.0
"""So long it may take for both where windows cannot be looked at."""

MORE_S: Final = 10.0
"""What "Wait" gives it besides."""


class LaunchPhase(Enum):
    """What is known of an emulator that we started."""

    STARTING = auto()
    """It runs, and nothing else is known yet."""

    WINDOW_OPEN = auto()
    """It has a window, and has not called the Kaillera library yet."""

    NO_WINDOW = auto()
    """It has opened no window in time. Told only where windows can be looked at."""

    NOT_CALLED = auto()
    """It runs, but has not called the Kaillera library in time."""

    ATTACHED = auto()
    """It has called the library: everything is as it should be."""

    ENDED = auto()
    """It is over; `exit_code` and `last_lines` say how."""

    NOT_STARTED = auto()
    """The system did not start it; `reason` has the system's words."""


class StartTrouble(Enum):
    """Why the system did not start a program, as far as it says."""

    MISSING = auto()
    """There is no such file, or no such folder to start it in."""

    NOT_ALLOWED = auto()
    """It is not executable, or something forbids it."""

    NO_PROGRAM = auto()
    """This system cannot run such a file."""

    OTHER = auto()


@dataclass(frozen=True, slots=True)
class LaunchState:
    """One start. `seconds` since the program was started; a negative `exit_code` is a signal's number.

    `stopped` when we ended it because the user wanted that. `attached` when it called the library before it ended.
    """

    phase: LaunchPhase
    seconds: float = 0.0
    exit_code: int | None = None
    last_lines: tuple[str, ...] = ()
    reason: str = ""
    stopped: bool = False
    attached: bool = False
    trouble: StartTrouble | None = None

    @property
    def is_over(self) -> bool:
        """True when nothing more will come of this start."""
        return self.phase in (LaunchPhase.ENDED, LaunchPhase.NOT_STARTED)

    @property
    def is_waited_for(self) -> bool:
        """True while it runs and has not called the library."""
        return not self.is_over and self.phase is not LaunchPhase.ATTACHED

    @property
    def was_closed_by_user(self) -> bool:
        """True when an emulator ended as if somebody had closed it, not by a fault of its own or at once."""
        return self.stopped or (self.exit_code == 0 and self.seconds >= _AT_ONCE_S)


_AT_ONCE_S: Final = 3.0


class LaunchWatch:
    """Follows one start from facts; time is an argument in seconds, nothing is looked at.

    `deadline` says when `state` would change without a new fact.
    """

    def __init__(self, now: float) -> None:
        """The program was started at `now`."""
        self._started = now
        self._window_at: float | None = None
        self._looked = False
        """Windows could be looked at."""
        self._patience = 0.0
        """Until then nothing is called late: the user waits."""
        self._attached = False
        self._stopped = False
        self._end: LaunchState | None = None

    def windows_looked_at(self, seen: bool | None, now: float) -> None:
        """Take whether it has a window, None when that cannot be known here."""
        if seen is None:
            return
        self._looked = True
        if seen and self._window_at is None:
            self._window_at = now

    def attached(self) -> None:
        """It has called the library."""
        self._attached = True

    def stop_wanted(self) -> None:
        """The user ends it."""
        self._stopped = True

    def wait_longer(self, now: float) -> None:
        """The user waits: nothing is called late for some seconds more."""
        self._patience = now + MORE_S

    def ended(self, exit_code: int, last_lines: tuple[str, ...], now: float) -> None:
        """It is over."""
        self._end = LaunchState(
            LaunchPhase.ENDED,
            now - self._started,
            exit_code,
            last_lines,
            stopped=self._stopped,
            attached=self._attached,
        )

    @property
    def looks_help(self) -> bool:
        """True while it matters whether there is a window."""
        return self._end is None and not self._attached and self._window_at is None

    def deadline(self, now: float) -> float | None:
        """Return when the phase changes by itself, None when only facts change it."""
        if self._end is not None or self._attached:
            return None
        late = self._late_at()
        return late if late > now else None

    def state(self, now: float) -> LaunchState:
        """Return where the start stands."""
        if self._end is not None:
            return self._end
        seconds = now - self._started
        if self._attached:
            return LaunchState(LaunchPhase.ATTACHED, seconds, attached=True)
        return LaunchState(self._waiting_phase(now), seconds, stopped=self._stopped)

    def _waiting_phase(self, now: float) -> LaunchPhase:
        if now >= self._late_at():
            blind = self._window_at is not None or not self._looked
            return LaunchPhase.NOT_CALLED if blind else LaunchPhase.NO_WINDOW
        return LaunchPhase.STARTING if self._window_at is None else LaunchPhase.WINDOW_OPEN

    def _late_at(self) -> float:
        if self._window_at is not None:
            late = self._window_at + WINDOW_LIMIT_S
        else:
            late = self._started + (WINDOW_LIMIT_S if self._looked else BLIND_LIMIT_S)
        return max(late, self._patience)
