"""Ctrl-C and SIGTERM cut a run once; the second one must not keep it from ending its processes."""

import signal
from types import FrameType


def cut_by_signals() -> None:
    """Raise KeyboardInterrupt in the main thread at the first signal, and ignore all others from then on."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _interrupt)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    raise KeyboardInterrupt
