"""Sixty exchanges a second, each timed, and what the times come to."""

import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

FRAME_TIME = 1 / 60


@dataclass(frozen=True, slots=True)
class Latencies:
    """Microseconds of many exchanges from several rounds, and how many took longer than a frame."""

    count: int
    median: float
    p99: float
    p999: float
    maximum: float
    late: int
    lowest_round: float
    highest_round: float
    """The medians of the single rounds differ: the system places the processes anew each time."""


def measure(exchange: Callable[[], object], frames: int) -> list[float]:
    """Call `exchange` at 60 Hz, `frames` times; return the seconds that each call took."""
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
    return times


def save(times: list[float], path: Path) -> None:
    """Write the times for the process that compares them."""
    path.write_text(json.dumps(times), encoding="utf-8")


def take(path: Path) -> list[float]:
    """Read what `save` wrote and remove it, so that no measurement is ever shown twice."""
    times = [float(value) for value in json.loads(path.read_text(encoding="utf-8"))]
    path.unlink()
    return times


def summarize(rounds: Sequence[Sequence[float]]) -> Latencies:
    """Return the percentiles over all rounds together; times in seconds."""
    ordered = sorted(value for times in rounds for value in times)
    medians = [statistics.median(times) * 1e6 for times in rounds]

    def at(share: float) -> float:
        return ordered[min(int(len(ordered) * share), len(ordered) - 1)] * 1e6

    late = sum(value > FRAME_TIME for value in ordered)
    return Latencies(
        count=len(ordered),
        median=statistics.median(ordered) * 1e6,
        p99=at(0.99),
        p999=at(0.999),
        maximum=ordered[-1] * 1e6,
        late=late,
        lowest_round=min(medians),
        highest_round=max(medians),
    )
