"""Runs all tests in two lanes that take about equally long: the window's, and beside it most of the rest.

The tests of protocol and session run under coverage, so that nothing has to run twice to know that they reach every
branch. With arguments, pytest gets them and nothing is divided.
"""

import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Final

_ROOT: Final = Path(__file__).resolve().parents[1]
_PYTEST: Final = (sys.executable, "-m", "pytest", "-q")
_COVERAGE: Final = (sys.executable, "-m", "coverage")
_MEASURED: Final = ("tests/protocol", "tests/session")
_LONG_GAMES: Final = "tests/session/test_wrap.py"
"""Reaches no branch that other tests do not reach, and takes three times as long when branches are counted."""

_WINDOW: Final = ("tests/gui", "tests/journey")

_LANE: Final = ((*_PYTEST, *_WINDOW, _LONG_GAMES),)
_LANE_BESIDE: Final = (
    # The same examples every time: luck must not decide which branches are reached.
    (
        *(*_COVERAGE, "run", *_PYTEST[1:], "--hypothesis-profile=ci", *_MEASURED),
        *(f"--ignore={_LONG_GAMES}", "-o", "cache_dir=.pytest_cache/measured"),
    ),
    (*_COVERAGE, "report"),
    (
        *(*_PYTEST, "tests", "-o", "cache_dir=.pytest_cache/beside"),
        *(f"--ignore={folder}" for folder in (*_MEASURED, *_WINDOW)),
    ),
)


def main(arguments: Sequence[str]) -> int:
    """Return the exit code, the worst one of all."""
    if arguments:
        return subprocess.call([*_PYTEST, *arguments], cwd=_ROOT)
    codes: list[int] = []
    with tempfile.TemporaryFile() as output:
        # Its words follow in one piece, so that two tests never talk at once.
        beside = threading.Thread(
            target=lambda: codes.extend(_run(_LANE_BESIDE, output)), name="tests beside the window"
        )
        beside.start()
        codes.extend(_run(_LANE, None))
        beside.join()
        output.seek(0)
        sys.stdout.flush()
        sys.stdout.buffer.write(output.read())
    return max(codes)


def _run(lane: Sequence[Sequence[str]], output: IO[bytes] | None) -> list[int]:
    """Run one command after the other, whatever becomes of each; return their exit codes."""
    return [
        subprocess.call(command, cwd=_ROOT, stdout=output, stderr=output and subprocess.STDOUT)
        for command in lane
    ]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
