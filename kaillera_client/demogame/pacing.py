"""When the next frame is due: an absolute schedule that forgives stalls."""

import math
import time
from typing import Final

_FORGIVEN: Final = 6
"""Periods of lateness after which the schedule starts anew instead of being caught up with."""
_HURRY: Final = 0.9
"""The shortest frame while catching up, as a part of the period: faster, but not visibly so."""


class Schedule:
    """The due time of each frame, in seconds of the caller's clock.

    Counting on from the due times keeps the average rate exact. A short delay is caught up a
    tenth of a frame at a time, so that nobody sees a burst; after a long one nobody wants the
    lost time back.
    """

    def __init__(self, period: float) -> None:
        """Frames are `period` seconds apart."""
        self._period = period
        self._due = -math.inf
        self._last = -math.inf

    def wait_before_next(self, now: float) -> float:
        """Begin the next frame; return the seconds to wait before it, 0.0 or more."""
        if now - self._due > _FORGIVEN * self._period:
            self._due = now
        start = max(now, self._due, self._last + _HURRY * self._period)
        self._due += self._period
        self._last = start
        return start - now


class Pacer:
    """Sleeps until each frame is due."""

    def __init__(self, fps: int) -> None:
        """`fps` 0 means as fast as possible."""
        self._schedule = Schedule(1 / fps) if fps else None

    def wait(self) -> None:
        """Return when the next frame is due."""
        if self._schedule is not None:
            seconds = self._schedule.wait_before_next(time.monotonic())
            if seconds > 0:
                time.sleep(seconds)
