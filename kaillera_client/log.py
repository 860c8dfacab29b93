"""Logging for both front ends: to standard error, where no thread waits for a slow terminal."""

import collections
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
    handler.setLevel(chosen_level)
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


_MOST_LINES = 400
_LONGEST_LINE = 1000


class RecentLines(logging.Handler):
    """Keeps the newest lines in memory, for the report; nothing is written anywhere."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.setFormatter(logging.Formatter(FORMAT, _TIME_FORMAT))
        self._lines: collections.deque[str] = collections.deque(maxlen=_MOST_LINES)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record's lines; one that cannot be formatted is left out."""
        try:
            lines = self.format(record).splitlines()
        except (TypeError, ValueError):
            return
        self._lines.extend(line[:_LONGEST_LINE] for line in lines)

    def lines(self) -> tuple[str, ...]:
        """Return the lines, the newest last."""
        return tuple(self._lines)


@contextmanager
def keeping_recent_lines() -> Iterator[RecentLines]:
    """Keep what is logged from INFO on while this lasts; warnings still go to standard error when nobody else cares."""
    root = logging.getLogger()
    recent = RecentLines()
    added: list[logging.Handler] = [recent]
    if not root.handlers and logging.lastResort is not None:
        added.append(logging.lastResort)
    level_before = root.level
    for handler in added:
        root.addHandler(handler)
    root.setLevel(min(level_before, logging.INFO))
    try:
        yield recent
    finally:
        root.setLevel(level_before)
        for handler in added:
            root.removeHandler(handler)


def recent_lines() -> tuple[str, ...]:
    """Return what `keeping_recent_lines` has kept so far, nothing outside of it."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, RecentLines):
            return handler.lines()
    return ()
