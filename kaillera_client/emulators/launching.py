"""Where an emulator's start stands: it never fails without a word."""

from dataclasses import dataclass
from enum import Enum, auto


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


@dataclass(frozen=True, slots=True)
class LaunchState:
    """One start. `seconds` since the program was started; a negative `exit_code` is a signal's number.

    `stopped` when we ended it because the user wanted that.
    """

    phase: LaunchPhase
    seconds: float = 0.0
    exit_code: int | None = None
    last_lines: tuple[str, ...] = ()
    reason: str = ""
    stopped: bool = False
