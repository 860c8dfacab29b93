"""When the next frame is due: an absolute schedule that forgives stalls."""

import math
import time
from typing import Final

_FORGIVEN: Final = 6
"""Periods of lateness after which the schedule starts anew instead of being caught up with."""
_AHEAD: Final = 0.25
"""A wait for the others that is longer than this part of a period says that we are ahead of them."""
_YIELD: Final = 0.5
"""The part of such a wait that the schedule gives way by."""
_HURRY: Final = 0.9
"""The shortest frame while catching up, as a part of the period: faster, but not visibly so."""


class Schedule:
    """The due time of each frame, in seconds of the caller's clock.

    Counting on from the due times keeps the average rate exact. A short delay is caught up a
    tenth of a frame at a time, so that nobody sees a burst; after a long one nobody wants the
    lost time back. A player who is ahead of the others waits for them in every frame, so the
    schedule gives way until it is in step with theirs.
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

    def give_way(self, waited: float) -> None:
        """Note that the frame's inputs were `waited` seconds late; must follow `wait_before_next`."""
        if waited > _AHEAD * self._period:
            self._due += _YIELD * waited


class Pacer:
    """Sleeps until each frame is due."""

    def __init__(self, fps: int) -> None:
        """`fps` 0 means as fast as possible."""
        self._schedule = Schedule(1 / fps) if fps else None
        self._began = 0.0

    def wait(self) -> None:
        """Return when the next frame is due."""
        if self._schedule is not None:
            seconds = self._schedule.wait_before_next(time.monotonic())
            if seconds > 0:
                time.sleep(seconds)
            self._began = time.monotonic()

    def inputs_came(self) -> None:
        """Note that the frame that `wait` began has everybody's inputs now."""
        if self._schedule is not None:
            self._schedule.give_way(time.monotonic() - self._began)
