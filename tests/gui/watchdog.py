"""Measures the CPU time of everything that the GUI thread does at a time; a busy machine falsifies other clocks."""

import gc
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractEventDispatcher

LIMIT_S = 0.05


@dataclass
class Watched:
    """The longest pieces of work so far, in seconds of CPU time of this thread."""

    pieces: list[float] = field(default_factory=list)

    @property
    def longest(self) -> float:
        return max(self.pieces, default=0.0)


@contextmanager
def watch_gui_thread(limit_s: float = LIMIT_S) -> Iterator[Watched]:
    """Fail when the GUI thread works longer than `limit_s` between two waits for events.

    A thread that waits uses no CPU time, so what passes from the beginning of one wait to that of the next is the work
    between them: at least one handler, often several. Garbage collections are done before, not in between.
    """
    dispatcher = QAbstractEventDispatcher.instance()
    assert dispatcher is not None
    watched = Watched()
    collects = gc.isenabled()
    gc.collect()
    gc.disable()
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
        if collects:
            gc.enable()
        wait()
    assert watched.longest <= limit_s, f"{watched.longest * 1000:.0f} ms of work without a pause"


async def never_blocks(work: Callable[[], Awaitable[None]], tries: int = 3) -> None:
    """Fail when the same work blocks the GUI thread each time.

    Another program on the same processor can make work cost half as much again; a block of ours comes every time.
    """
    longest: list[float] = []
    while len(longest) < tries and min(longest, default=1.0) > LIMIT_S:
        with watch_gui_thread(float("inf")) as watched:
            await work()
        longest.append(watched.longest)
    assert min(longest) <= LIMIT_S, f"{min(longest) * 1000:.0f} ms of work without a pause"
