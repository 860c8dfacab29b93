"""Virtual time: what happens next is the earliest planned event, and time jumps there."""

import heapq
from collections.abc import Callable
from typing import Any

Handler = Callable[[Any], None]


class Clock:
    """Plans calls of one argument; equal times keep the order in which they were planned."""

    __slots__ = ("_queue", "_serial", "now")

    def __init__(self) -> None:
        self.now = 0.0
        """Seconds since the world began; never goes back."""
        self._queue: list[tuple[float, int, Handler, Any]] = []
        self._serial = 0

    def at(self, time: float, handler: Handler, argument: Any = None) -> None:  # noqa: ANN401 - each handler has its own
        """Call `handler(argument)` at `time`."""
        self._serial += 1
        heapq.heappush(self._queue, (time, self._serial, handler, argument))

    def next_time(self) -> float | None:
        """Return when the earliest planned call is due, None when nothing is planned."""
        return self._queue[0][0] if self._queue else None

    def run(self, until: float, finished: Callable[[], bool]) -> bool:
        """Let time pass until `until`; return early, with True, when `finished` holds after an event."""
        queue = self._queue
        while queue and queue[0][0] <= until:
            time, _, handler, argument = heapq.heappop(queue)
            self.now = max(self.now, time)
            handler(argument)
            if finished():
                return True
        self.now = max(self.now, until)
        return False
