"""Runs all tests: the window's in one process, everything else beside it in another; they take equally long.

With arguments, pytest gets them and nothing is divided.
"""

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
_HALVES = (("tests/gui",), ("tests", "--ignore=tests/gui"))


def main(arguments: Sequence[str]) -> int:
    """Return pytest's exit code, the worse one of two."""
    pytest = [sys.executable, "-m", "pytest", "-q"]
    if arguments:
        return subprocess.call([*pytest, *arguments], cwd=_ROOT)
    with tempfile.TemporaryFile() as output:
        # Its words follow in one piece, so that two tests never talk at once.
        beside = subprocess.Popen(
            [*pytest, *_HALVES[1], "-o", "cache_dir=.pytest_cache/beside"],
            cwd=_ROOT,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        first = subprocess.call([*pytest, *_HALVES[0]], cwd=_ROOT)
        second = beside.wait()
        output.seek(0)
        sys.stdout.flush()
        sys.stdout.buffer.write(output.read())
    return max(first, second)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
