"""Runs all tests in parts side by side, a few more at once than there are processors: many tests wait.

The window's tests say how far they are; the words of the other parts follow in one piece each, so that two never talk
at once. The tests of protocol and session run under coverage, so that nothing has to run twice to know that they reach
every branch. With arguments, pytest gets them and nothing is divided.
"""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).resolve().parents[1]
_PYTEST: Final = (sys.executable, "-m", "pytest", "-q")
_COVERAGE: Final = (sys.executable, "-m", "coverage")
_MEASURED: Final = ("tests/protocol", "tests/session")
_LONG_GAMES: Final = "tests/session/test_wrap.py"
"""Reaches no branch that other tests do not reach, and takes three times as long when branches are counted."""

_WINDOW: Final = ("tests/gui",)
# None that Windows leaves out (tests/conftest.py): pytest does not accept it by its name there.
_PARTS: Final = {
    "games": ("tests/engine", "tests/soak", "tests/server", _LONG_GAMES),
    "files": (
        *("tests/bridge", "tests/cli", "tests/demogame", "tests/journey", "tests/profile"),
        *("tests/roms", "tests/test_conftest_rules.py"),
    ),
}
"""What takes long comes first: what begins last ends alone."""


@dataclass(frozen=True, slots=True)
class Part:
    """Commands that run one after the other, whatever becomes of each."""

    name: str
    commands: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a part: the worst exit code, what it said, and seconds."""

    part: Part
    code: int
    said: bytes
    seconds: float


def parts() -> list[Part]:
    """Return everything but the window's tests; whatever no other part names is in the last."""
    named = [name for names in _PARTS.values() for name in names]
    rest = [f"--ignore={name}" for name in (*_MEASURED, *_WINDOW, *named)]
    return [
        Part(
            "protocol and session, every branch",
            (
                # The same examples every time: luck must not decide which branches are reached.
                (
                    *(*_COVERAGE, "run", *_PYTEST[1:], "--hypothesis-profile=ci", *_MEASURED),
                    *(f"--ignore={_LONG_GAMES}", *_cache("measured")),
                ),
                (*_COVERAGE, "report"),
            ),
        ),
        *(Part(name, ((*_PYTEST, *names, *_cache(name)),)) for name, names in _PARTS.items()),
        Part("everything else", ((*_PYTEST, "tests", *rest, *_cache("rest")),)),
    ]


def main(arguments: Sequence[str]) -> int:
    """Return the exit code, the worst one of all."""
    if arguments:
        return subprocess.call([*_PYTEST, *arguments], cwd=_ROOT)
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        others = [pool.submit(_run, part) for part in parts()]
        # A negative code is a signal, and as bad as any other.
        codes = [abs(subprocess.call([*_PYTEST, *_WINDOW], cwd=_ROOT))]
        for other in others:
            outcome = other.result()
            _tell(outcome)
            codes.append(outcome.code)
    return max(codes)


def _cache(name: str) -> tuple[str, str]:
    """Return the options for a cache of its own: several pytests write at the same time."""
    return "-o", f"cache_dir=.pytest_cache/{name}"


def _run(part: Part) -> Outcome:
    started = time.monotonic()
    done = [
        subprocess.run(
            command, cwd=_ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
        for command in part.commands
    ]
    code = max(abs(each.returncode) for each in done)
    return Outcome(part, code, b"".join(each.stdout for each in done), time.monotonic() - started)


def _tell(outcome: Outcome) -> None:
    print(f"\n-- {outcome.part.name}: {outcome.seconds:.0f} s", flush=True)
    sys.stdout.buffer.write(outcome.said)
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
