"""Looks at a slow input again without the fuzzer: its counting of branches makes everything three times as slow."""

import subprocess
import sys
from pathlib import Path

from fuzz.watch import SLOWEST

_TIMES = 4
_PATIENCE = 60
"""Seconds for all of it; an input that takes longer is slow enough."""


def is_slow(target: str, file: Path) -> bool:
    """Feed an input some times in a process of its own; tell whether even the fastest time is too slow."""
    command = [sys.executable, "-m", "fuzz.feed", target, *(_TIMES * [str(file)])]
    try:
        told = subprocess.run(
            command, capture_output=True, text=True, timeout=_PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return True
    times = [float(line.split()[-2]) for line in told.stdout.splitlines()]
    # Who does not come to the end of it has not shown that it is fast.
    return len(times) < _TIMES or min(times) > SLOWEST
