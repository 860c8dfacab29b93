"""The round trips of the last minute."""

from collections import deque
from dataclasses import dataclass
from statistics import median

WINDOW_S = 60.0
_MOST = 1200
"""Samples kept at most: ten a second for the window, and as much again."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What the samples say; milliseconds. `losses` counts measurements without an answer."""

    median_ms: float
    low_ms: float
    high_ms: float
    count: int
    losses: int


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
        """Return the numbers of the window, None while nothing was measured."""
        self._forget(now)
        answers = sorted(rtt for _, rtt in self._samples if rtt is not None)
        if not answers:
            return None
        last = len(answers) - 1
        return Summary(
            median_ms=median(answers),
            low_ms=answers[round(last * 0.05)],
            high_ms=answers[round(last * 0.95)],
            count=len(answers),
            losses=len(self._samples) - len(answers),
        )
