"""Time to the first painted window and resident memory, beside a bare PySide6 window and PySide6 with pyqtgraph.

    python -m benchmarks.window_start [--rounds 7] [--json]

Three programs are started in turn, each in a fresh process with an empty profile: a main window with a label, the
same with an empty plot, and this client. The clock runs from before the process is made until its main window has
been painted for the first time; the memory is what the process holds 0.3 s after that. The first round is for the
disk's cache and does not count. Exits with 1 when a goal is missed: at most 1.3x the time and 1.5x the memory of
the second program.
"""

import argparse
import ctypes
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

KINDS = ("bare", "plot", "client")
TIME_GOAL = 1.3
MEMORY_GOAL = 1.5
_SETTLE_MS = 300
_LIMIT_S = 60.0


class FirstPaint(QObject):
    """Notes when anything in a main window is painted, then prints both numbers and ends the process."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._painted_at: int | None = None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look out for the first paint in a main window; its own may be covered altogether."""
        if event.type() is not QEvent.Type.Paint or not isinstance(watched, QWidget):
            return False
        if self._painted_at is None and isinstance(watched.window(), QMainWindow):
            self._painted_at = 0
            application = QCoreApplication.instance()
            if application is not None:
                application.removeEventFilter(self)
            # After this event: then the window and all that is in it are on the screen.
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        self._painted_at = time.monotonic_ns()
        QTimer.singleShot(_SETTLE_MS, self._report)

    def _report(self) -> None:
        numbers = {"painted_at": self._painted_at, "memory_mb": resident_memory_mb()}
        sys.stdout.write(json.dumps(numbers) + "\n")
        sys.stdout.flush()
        os._exit(0)


def resident_memory_mb() -> float:
    """Return what this process holds in memory now, in MB."""
    if sys.platform == "win32":
        return _working_set_mb()
    found = re.search(r"VmRSS:\s+(\d+) kB", Path("/proc/self/status").read_text())
    if found is None:
        raise RuntimeError("the system does not tell how much memory is used")
    return int(found[1]) / 1024


def _working_set_mb() -> float:
    counters = (ctypes.c_size_t * 10)()
    ctypes.cast(counters, ctypes.POINTER(ctypes.c_uint32))[0] = ctypes.sizeof(counters)
    windll = ctypes.WinDLL  # type: ignore[attr-defined,unused-ignore]
    this = windll("kernel32").GetCurrentProcess()
    windll("psapi").GetProcessMemoryInfo(this, counters, ctypes.sizeof(counters))
    return counters[2] / 1024**2


def child(kind: str) -> int:
    """Be one of the three programs until its window is painted."""
    if kind == "client":
        from kaillera_client.gui import app  # noqa: PLC0415 - the import is measured

        create = app.create_application

        def create_watched() -> QApplication:
            application = create()
            FirstPaint(application)
            return application

        app.create_application = create_watched
        return app.main(["--profile", os.environ["KAILLERA_BENCHMARK_PROFILE"]])
    application = QApplication([])
    FirstPaint(application)
    window = QMainWindow()
    if kind == "plot":
        import pyqtgraph  # noqa: PLC0415 - the import is measured

        window.setCentralWidget(pyqtgraph.PlotWidget())
    else:
        window.setCentralWidget(QLabel("Hello"))
    window.resize(1024, 640)
    window.show()
    return application.exec()


@dataclass(frozen=True, slots=True)
class Start:
    """One start of one program."""

    seconds: float
    memory_mb: float


def start(kind: str) -> Start:
    """Start a program and return its numbers."""
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {
            "KAILLERA_BENCHMARK_PROFILE": str(Path(folder) / "profile"),
            "KAILLERA_RUNTIME_DIR": folder,
        }
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        begun = time.monotonic_ns()
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.window_start", "--child", kind],
            env=environment,
            capture_output=True,
            text=True,
            timeout=_LIMIT_S,
            check=False,
        )
    lines = done.stdout.splitlines()
    if done.returncode != 0 or not lines:
        raise SystemExit(f"{kind} did not start:\n{done.stderr}")
    numbers = json.loads(lines[-1])
    return Start((numbers["painted_at"] - begun) / 1e9, numbers["memory_mb"])


def measure(rounds: int) -> dict[str, list[Start]]:
    """Start all programs in turn, `rounds` times; the first round only warms up."""
    found: dict[str, list[Start]] = {kind: [] for kind in KINDS}
    for number in range(rounds + 1):
        for kind in KINDS:
            numbers = start(kind)
            if number:
                found[kind].append(numbers)
    return found


def main() -> int:
    """Measure and print; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--child", choices=KINDS, help=argparse.SUPPRESS)
    found = parser.parse_args()
    if found.child is not None:
        return child(found.child)
    starts = measure(found.rounds)
    seconds = {k: statistics.median(s.seconds for s in starts[k]) for k in KINDS}
    memory = {k: statistics.median(s.memory_mb for s in starts[k]) for k in KINDS}
    time_ratio = seconds["client"] / seconds["plot"]
    memory_ratio = memory["client"] / memory["plot"]
    if found.json:
        print(json.dumps({"seconds": seconds, "memory_mb": memory, "rounds": found.rounds}))
    else:
        names = {"bare": "bare PySide6 window", "plot": "PySide6 + pyqtgraph", "client": "client"}
        print(
            f"{'medians of ' + str(found.rounds) + ' starts':<24}{'first paint':>14}{'memory':>12}"
        )
        for kind in KINDS:
            print(f"{names[kind]:<24}{seconds[kind]:>12.2f} s{memory[kind]:>9.0f} MB")
        _print_goal(f"first paint {time_ratio:.2f}x of PySide6 + pyqtgraph", time_ratio, TIME_GOAL)
        _print_goal(
            f"memory {memory_ratio:.2f}x of PySide6 + pyqtgraph", memory_ratio, MEMORY_GOAL
        )
    return int(time_ratio > TIME_GOAL or memory_ratio > MEMORY_GOAL)


def _print_goal(text: str, ratio: float, goal: float) -> None:
    word = "reached" if ratio <= goal else "NOT REACHED"
    print(f"{word}: {text} (at most {goal}x)")


if __name__ == "__main__":
    sys.exit(main())
