"""Sixty exchanges a second, each timed, and what the times come to."""

import json
import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

FRAME_TIME = 1 / 60


@dataclass(frozen=True, slots=True)
class Latencies:
    """Microseconds of many exchanges, and how many took longer than a frame."""

    count: int
    median: float
    p99: float
    p999: float
    maximum: float
    late: int

    def save(self, path: Path) -> None:
        """Write the numbers for the process that compares them."""
        path.write_text(json.dumps(asdict(self)), encoding="utf-8")

    @staticmethod
    def load(path: Path) -> "Latencies":
        """Read what `save` wrote."""
        return Latencies(**json.loads(path.read_text(encoding="utf-8")))


def measure(exchange: Callable[[], object], frames: int) -> Latencies:
    """Call `exchange` at 60 Hz, `frames` times, and time each call."""
    times: list[float] = []
    due = time.perf_counter()
    for _ in range(frames):
        due += FRAME_TIME
        delay = due - time.perf_counter()
        if delay > 0:
            time.sleep(delay)
        else:
            due = time.perf_counter()
        began = time.perf_counter()
        exchange()
        times.append(time.perf_counter() - began)
    return summarize(times)


def summarize(seconds: list[float]) -> Latencies:
    """Return the percentiles of exchange times."""
    ordered = sorted(seconds)

    def at(share: float) -> float:
        return ordered[min(int(len(ordered) * share), len(ordered) - 1)] * 1e6

    late = sum(value > FRAME_TIME for value in ordered)
    median = statistics.median(ordered) * 1e6
    return Latencies(len(ordered), median, at(0.99), at(0.999), ordered[-1] * 1e6, late)
