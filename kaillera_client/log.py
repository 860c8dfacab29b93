"""Logging for both front ends: to standard error, where no thread waits for a slow terminal."""

import logging
import logging.handlers
import queue
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TextIO

ENVIRONMENT_VARIABLE = "KAILLERA_LOG"
"""Names a level (debug, info, warning, error) for when the command line cannot be changed."""

FORMAT = "%(asctime)s.%(msecs)03d %(levelname)-7s %(name)s: %(message)s"
_TIME_FORMAT = "%H:%M:%S"


def level(verbose: int, environment: Mapping[str, str]) -> int:
    """Return the level for `verbose` times -v; the environment can only make it more talkative."""
    asked = {0: logging.WARNING, 1: logging.INFO}.get(verbose, logging.DEBUG)
    named = logging.getLevelNamesMapping().get(environment.get(ENVIRONMENT_VARIABLE, "").upper())
    return min(asked, named) if named else asked


@contextmanager
def logging_to(chosen_level: int, stream: TextIO | None = None) -> Iterator[None]:
    """Log from `chosen_level` on to `stream` (standard error when None) while this lasts.

    Threads that log only put the record into a queue; one listener thread writes.
    """
    root = logging.getLogger()
    writer = logging.StreamHandler(sys.stderr if stream is None else stream)
    writer.setFormatter(logging.Formatter(FORMAT, _TIME_FORMAT))
    records: queue.SimpleQueue[logging.LogRecord] = queue.SimpleQueue()
    handler = logging.handlers.QueueHandler(records)
    listener = logging.handlers.QueueListener(records, writer)
    level_before = root.level
    root.addHandler(handler)
    root.setLevel(chosen_level)
    listener.start()
    try:
        yield
    finally:
        root.removeHandler(handler)
        root.setLevel(level_before)
        listener.stop()
