"""Measures the processor time of everything that the GUI thread does at a time, beside a fixed piece of work."""

import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractEventDispatcher

from tests.yardstick import no_collection, yardstick

LIMIT = 5.0
"""Yardsticks that the GUI thread may work without a pause: about 50 ms of a quiet computer."""


@dataclass
class Watched:
    """The pieces of work so far, in seconds of CPU time of this thread, and what a yardstick cost meanwhile."""

    yardstick_s: float
    pieces: list[float] = field(default_factory=list)

    @property
    def longest(self) -> float:
        """The longest piece in yardsticks."""
        return max(self.pieces, default=0.0) / self.yardstick_s

    @property
    def recurring(self) -> float:
        """The longest piece in yardsticks, two left out: what others do to one piece does not come again and again."""
        return sorted([0.0, 0.0, 0.0, *self.pieces])[-3] / self.yardstick_s


@contextmanager
def watch_gui_thread() -> Iterator[Watched]:
    """Measure how long the GUI thread works between two waits for events.

    A thread that waits uses no CPU time, so what passes from the beginning of one wait to that of the next is the work
    between them: at least one handler, often several.
    """
    dispatcher = QAbstractEventDispatcher.instance()
    assert dispatcher is not None
    with no_collection():
        watched = Watched(yardstick())
        last = [time.thread_time()]

        def wait() -> None:
            now = time.thread_time()
            watched.pieces.append(now - last[0])
            last[0] = now

        dispatcher.aboutToBlock.connect(wait)
        try:
            yield watched
        finally:
            dispatcher.aboutToBlock.disconnect(wait)
        wait()
        watched.yardstick_s = max(watched.yardstick_s, yardstick())


async def never_blocks(work: Callable[[], Awaitable[None]], tries: int = 5) -> None:
    """Fail when the same work blocks the GUI thread each time.

    Another program on the same processor can make one piece cost more than the yardstick beside it; a block of ours
    comes every time.
    """
    longest: list[float] = []
    while len(longest) < tries and min(longest, default=LIMIT + 1) > LIMIT:
        with watch_gui_thread() as watched:
            await work()
        longest.append(watched.longest)
    assert min(longest) <= LIMIT, f"{min(longest):.1f} yardsticks of work without a pause"
