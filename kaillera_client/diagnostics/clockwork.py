"""Whether this computer can keep 60 frames a second, and whether its clocks are sane."""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

FRAMES_PER_SECOND = 60
BURST_FRAMES = 60


@dataclass(frozen=True, slots=True)
class FrameBurst:
    """How a second of empty frames came.

    `fps`: sixty, less the frames that began so late that their time was over. `timer_error_ms`: nineteen of twenty
    frames began less than this late. `cpu_percent`: how busy all processors were meanwhile, with us.
    """

    fps: float
    timer_error_ms: float
    cpu_percent: float


@dataclass(frozen=True, slots=True)
class ClockReading:
    """The time of day in unix seconds, and a clock that never jumps, read in one moment."""

    wall: float
    steady: float


def frame_burst(
    now: Callable[[], float] = time.perf_counter,
    sleep: Callable[[float], None] = time.sleep,
    frames: int = BURST_FRAMES,
) -> FrameBurst:
    """Sleep until each frame's time, as a game does that has nothing else to do; blocks for a second."""
    # Only a check needs it, and a window that opens must not wait for it.
    import psutil  # noqa: PLC0415

    psutil.cpu_percent()
    began = now()
    lateness = []
    for frame in range(1, frames + 1):
        due = began + frame / FRAMES_PER_SECOND
        rest = due - now()
        if rest > 0:
            sleep(rest)
        lateness.append(now() - due)
    return summary(lateness, psutil.cpu_percent())


def summary(lateness: Sequence[float], cpu_percent: float) -> FrameBurst:
    """Return a burst's numbers; `lateness` in seconds, one for each frame."""
    in_time = sum(late < 1 / FRAMES_PER_SECOND for late in lateness)
    ordered = sorted(max(0.0, late) for late in lateness)
    typical = ordered[math.ceil(0.95 * len(ordered)) - 1]
    return FrameBurst(FRAMES_PER_SECOND * in_time / len(ordered), typical * 1000, cpu_percent)


def read_clocks() -> ClockReading:
    """Read both clocks."""
    return ClockReading(datetime.now(UTC).timestamp(), time.monotonic())
