"""What work costs in processor time, measured beside a fixed piece of work: the same on a fast, slow or busy computer.

Another program on the same processor makes the same work cost up to twice as much, and computers differ. So a test
compares with what a piece of plain Python costs at that moment, and looks at the cheapest of some tries.
"""

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVarTuple, Unpack

Given = TypeVarTuple("Given")

_ROUNDS = 95_000


def yardstick() -> float:
    """Return what a fixed piece of Python's work costs now, in seconds of this thread: 10 ms or so on a quiet one."""
    began = time.thread_time()
    seen: dict[int, str] = {}
    for number in range(_ROUNDS):
        seen[number % 997] = str(number)
    return time.thread_time() - began


def cost_of(work: Callable[[Unpack[Given]], object], *given: *Given, tries: int = 5) -> float:
    """Return what `work` costs in yardsticks when it is given these, the least of some tries."""
    with no_collection():
        return min(_once(lambda: work(*given)) for _ in range(tries))


def _once(work: Callable[[], object]) -> float:
    before = yardstick()
    began = time.thread_time()
    work()
    spent = time.thread_time() - began
    return spent / max(before, yardstick())


@contextmanager
def no_collection() -> Iterator[None]:
    """Collect garbage before, not in between: the garbage of other tests is not the cost of this one."""
    collects = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
