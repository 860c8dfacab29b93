"""What processes have logged: how much, and what is no plain remark. `oddities` is pure."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from benchmarks.soak.outcome import Log

_REMARK: Final = re.compile(r"\d\d:\d\d:\d\d\.\d{3} (DEBUG|INFO) +\S+: ")
_MOST_KEPT: Final = 20


def oddities(lines: Iterable[str]) -> tuple[str, ...]:
    """Return the first lines that are no remarks of the log: warnings, tracebacks, complaints of Python."""
    found: list[str] = []
    for line in lines:
        if line.strip() and not _REMARK.match(line):
            found.append(line.rstrip("\n"))
            if len(found) == _MOST_KEPT:
                break
    return tuple(found)


def read_log(file: Path) -> Log:
    """Judge one process's standard error."""
    with file.open(encoding="utf-8", errors="replace") as lines:
        odd = oddities(lines)
    return Log(file.stem, file.stat().st_size, odd)
