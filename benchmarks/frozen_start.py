"""Time to the first painted window of the frozen app, beside the same app from source.

    python -m benchmarks.frozen_start [--rounds 9] [--json]

Both are started in turn on an X server of their own (Xvfb), each in a fresh process with an empty home. The clock runs
from before the process is made until a point in the middle of the screen has another colour than the empty screen: the
window covers it, and its first page is drawn there. It is looked at about a thousand times a second from outside, so
both are measured in the same way. The first round is for the disk's cache and does not count. Exits with 1 when the
goal is missed: at most 1.5x, as the median of the rounds' ratios.
"""

import argparse
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from Xlib import X
from Xlib.display import Display

ROOT = Path(__file__).parents[1]
FROZEN = ROOT / "dist" / "kaillera-client" / "kaillera-client"
GOAL = 1.5
_LIMIT_S = 120.0
_LOOK_S = 0.001
_PLACE = (512, 320)
_SCREEN = "1280x900x24"


@dataclass(frozen=True, slots=True)
class Round:
    """Both starts of a round, in seconds."""

    source: float
    frozen: float

    @property
    def ratio(self) -> float:
        """How many times as long the frozen app took."""
        return self.frozen / self.source


class Screen:
    """An X server that nobody sees."""

    def __init__(self) -> None:
        reader, writer = os.pipe()
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", _SCREEN, "-noreset"]
        self._server = subprocess.Popen(
            [*command, "-nolisten", "tcp"], pass_fds=(writer,), stderr=subprocess.DEVNULL
        )
        os.close(writer)
        with os.fdopen(reader) as told:
            self.name = f":{told.readline().strip()}"
        self._display = Display(self.name)
        self._root = self._display.screen().root
        self._empty = self._colour()

    def is_empty(self) -> bool:
        """Return whether nothing is drawn at the place that is looked at."""
        return self._colour() == self._empty

    def _colour(self) -> bytes:
        image = self._root.get_image(*_PLACE, 1, 1, X.ZPixmap, 0xFFFFFFFF)
        return bytes(image.data)

    def close(self) -> None:
        """End the server."""
        self._display.close()
        self._server.terminate()
        self._server.wait(_LIMIT_S)


def start(command: Sequence[str], screen: Screen) -> float:
    """Start a program, return the seconds to its first paint, and end it."""
    wait = threading.Event().wait
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            "HOME": folder,
            "TMPDIR": folder,
            "LANG": "C.UTF-8",
            "PATH": os.environ["PATH"],
            "DISPLAY": screen.name,
        }
        begun = time.perf_counter()
        process = subprocess.Popen(command, env=environment, cwd=ROOT)
        try:
            while screen.is_empty():
                if process.poll() is not None or time.perf_counter() - begun > _LIMIT_S:
                    raise SystemExit(f"{command[0]} did not open its window.")
                wait(_LOOK_S)
            seconds = time.perf_counter() - begun
        finally:
            # Not asked to close: it may be too early for that, and nothing is to be kept.
            process.send_signal(signal.SIGKILL)
            process.wait(_LIMIT_S)
        while not screen.is_empty():
            wait(_LOOK_S)
    return seconds


def measure(rounds: int) -> list[Round]:
    """Start both in turn; the first round only warms up."""
    source = (sys.executable, "-m", "kaillera_client", "gui")
    frozen = (str(FROZEN), "gui")
    screen = Screen()
    try:
        found = [Round(start(source, screen), start(frozen, screen)) for _ in range(rounds + 1)]
    finally:
        screen.close()
    return found[1:]


def main() -> int:
    """Measure and print; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--json", action="store_true")
    wish = parser.parse_args()
    if not FROZEN.is_file():
        raise SystemExit("The frozen app was not built. Run make package.")
    rounds = measure(wish.rounds)
    ratio = statistics.median(one.ratio for one in rounds)
    source = statistics.median(one.source for one in rounds)
    frozen = statistics.median(one.frozen for one in rounds)
    if wish.json:
        print(
            json.dumps({"source": source, "frozen": frozen, "ratio": ratio, "rounds": len(rounds)})
        )
    else:
        word = "reached" if ratio <= GOAL else "NOT REACHED"
        print(f"medians of {len(rounds)} starts: source {source:.2f} s, frozen {frozen:.2f} s")
        print(f"{word}: first paint {ratio:.2f}x of the same app from source (at most {GOAL}x)")
    return int(ratio > GOAL)


if __name__ == "__main__":
    sys.exit(main())
