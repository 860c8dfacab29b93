"""The round trips of the last minute, and what they say about the line."""

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

WINDOW_S = 60.0
_MOST = 1200
"""Samples kept at most: ten a second for the window, and as much again."""

_STEADY_JITTER_MS = 1000 / 60
_STEADY_LOSS_PERCENT = 2.0


@dataclass(frozen=True, slots=True)
class Summary:
    """What the samples say; milliseconds.

    `p5_ms` and `p95_ms` enclose nine tenths of the answers; `count` counts answers, `losses` measurements without one.
    """

    median_ms: float
    p5_ms: float
    p95_ms: float
    count: int
    losses: int

    @property
    def jitter_ms(self) -> float:
        """How much longer than usual the slow answers take."""
        return self.p95_ms - self.median_ms

    @property
    def loss_percent(self) -> float:
        """The share of measurements that got no answer."""
        return 100 * self.losses / (self.count + self.losses)

    @property
    def one_way_loss(self) -> float:
        """The share of datagrams, from 0 to 1, that one direction loses if both lose as much.

        A measurement is lost when either direction loses it. One lost measurement alone says nothing about a line.
        """
        lost = max(self.losses - 1, 0) / (self.count + self.losses)
        return 1 - math.sqrt(1 - lost)

    @property
    def steady(self) -> bool:
        """True when slow answers are less than a frame late and losses are rare: no head-room is needed."""
        return self.jitter_ms < _STEADY_JITTER_MS and self.loss_percent <= _STEADY_LOSS_PERCENT


class PingSamples:
    """A sliding window of measurements; a measurement without an answer is a loss."""

    def __init__(self) -> None:
        self._samples: deque[tuple[float, float | None]] = deque(maxlen=_MOST)

    def add(self, now: float, rtt_ms: float | None) -> None:
        """Take one measurement at the time `now` in seconds."""
        self._samples.append((now, rtt_ms))
        self._forget(now)

    def clear(self) -> None:
        """Forget everything: another server, another line."""
        self._samples.clear()

    def _forget(self, now: float) -> None:
        while self._samples and now - self._samples[0][0] > WINDOW_S:
            self._samples.popleft()

    def points(self, now: float) -> tuple[list[float], list[float]]:
        """Return ages (seconds, negative) and round trips (ms) of the answers, oldest first."""
        self._forget(now)
        answers = [(at - now, rtt) for at, rtt in self._samples if rtt is not None]
        return [age for age, _ in answers], [rtt for _, rtt in answers]

    def losses(self, now: float) -> list[float]:
        """Return the ages (seconds, negative) of the measurements without an answer."""
        self._forget(now)
        return [at - now for at, rtt in self._samples if rtt is None]

    def summary(self, now: float) -> Summary | None:
        """Return the numbers of the window, None while nothing was answered."""
        self._forget(now)
        return summary_of([rtt for _, rtt in self._samples])

    def loss_percent(self, now: float) -> float | None:
        """Return the share of measurements without an answer; None while nothing was measured."""
        self._forget(now)
        if not self._samples:
            return None
        return 100 * len(self.losses(now)) / len(self._samples)


def summary_of(round_trips_ms: Sequence[float | None]) -> Summary | None:
    """Return the numbers of some measurements, None standing for a loss; None when nothing was answered."""
    answers = sorted(rtt for rtt in round_trips_ms if rtt is not None)
    if not answers:
        return None
    last = len(answers) - 1
    return Summary(
        median_ms=median(answers),
        p5_ms=answers[round(last * 0.05)],
        p95_ms=answers[round(last * 0.95)],
        count=len(answers),
        losses=len(round_trips_ms) - len(answers),
    )
