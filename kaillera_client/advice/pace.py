"""Whether our own computer keeps up: how many frames it manages while nobody makes it wait."""

from collections import deque
from dataclasses import dataclass

_WINDOW_S = 2.0
_LEARN_S = 5.0
_LEARN_PARTS = 5
_QUIET_S = 10.0
"""After a stall emulators may catch up; what they do then is not their usual rate."""

_LONG_WAIT_S = 0.1
_HIGHEST_RATE = 61.0
_TOO_SLOW = 0.9
_FAST_AGAIN = 0.95
_STEADY = 0.9
_FRACTIONS = (1 / 2, 1 / 3, 1 / 4, 2 / 3)
_NEAR = 0.03
"""Games that go over to every second or third frame hit these shares of their rate; a slow computer rarely does."""

_PAUSED_RATE = 10.0
"""Fewer frames mean a menu or a moved window, not a slow computer."""

_KEEP_S = _LEARN_S + 0.5
_LEAST_BETWEEN_S = 0.09
"""Called more often, it only repeats its last answer: this runs on the thread of the frames."""


@dataclass(frozen=True, slots=True)
class SlowComputer:
    """What our computer manages and what the game did before, in frames per second; slow since `since`."""

    frames_per_second: float
    expected: float
    since: float


@dataclass(frozen=True, slots=True)
class _Sample:
    """A moment of the game: all frames and all waiting so far."""

    at: float
    frames: int
    waited_s: float


class Pace:
    """Learns a game's rate and tells when the emulator falls behind it.

    While the emulator asks for each frame on time it is the network that paces it; what counts is the rate in the
    time that it did not wait. An emulator that asks late more than one and a half frame times again and again has a
    lower one. A game whose computer was too slow from its first frame on teaches no better rate, so nothing is said.
    What cannot be told apart: a game that goes over to an odd rate by itself, such as 50 after 60.
    """

    def __init__(self) -> None:
        self._samples: deque[_Sample] = deque()
        self._expected: float | None = None
        self._long_wait_at = float("-inf")
        self._slow_since: float | None = None
        self._last: SlowComputer | None = None

    def observe(self, now: float, frames: int, waited_s: float) -> SlowComputer | None:
        """Take the frames finished and the seconds waited for frames since the game began; both only grow."""
        if self._samples:
            if now - self._samples[-1].at < _LEAST_BETWEEN_S:
                return self._last
            if waited_s - self._samples[-1].waited_s >= _LONG_WAIT_S:
                self._long_wait_at = now
        self._samples.append(_Sample(now, frames, waited_s))
        while now - self._samples[0].at > _KEEP_S:
            self._samples.popleft()
        self._learn(now)
        self._last = self._judge(now)
        return self._last

    def _rate(self, begin: float, end: float) -> float | None:
        """Return the frames per second of not waiting between two times; None with too little of it."""
        inside = [sample for sample in self._samples if begin <= sample.at <= end]
        if len(inside) < 2:
            return None
        first, last = inside[0], inside[-1]
        span = last.at - first.at
        free = span - (last.waited_s - first.waited_s)
        if span < (end - begin) * 0.75 or free < span * 0.5:
            return None
        return (last.frames - first.frames) / free

    def _learn(self, now: float) -> None:
        if now - self._long_wait_at < _QUIET_S or now - self._samples[0].at < _LEARN_S:
            return
        part = _LEARN_S / _LEARN_PARTS
        rates = [
            self._rate(now - (number + 1) * part, now - number * part)
            for number in range(_LEARN_PARTS)
        ]
        known = [rate for rate in rates if rate is not None]
        if len(known) < _LEARN_PARTS or min(known) < max(known) * _STEADY:
            return
        rate = min(sum(known) / len(known), _HIGHEST_RATE)
        if rate > _PAUSED_RATE:
            self._expected = max(rate, self._expected or 0.0)

    def _judge(self, now: float) -> SlowComputer | None:
        rate = self._rate(now - _WINDOW_S, now)
        expected = self._expected
        if rate is None or expected is None or not self._behind(rate, expected):
            self._slow_since = None
            return None
        if self._slow_since is None:
            # The mean of the window falls below the limit some time after the rate did.
            self._slow_since = now - _WINDOW_S / 2
        return SlowComputer(rate, expected, self._slow_since)

    def _behind(self, rate: float, expected: float) -> bool:
        share = rate / expected
        limit = _TOO_SLOW if self._slow_since is None else _FAST_AGAIN
        if rate < _PAUSED_RATE or share >= limit:
            return False
        return all(abs(share - fraction) > _NEAR for fraction in _FRACTIONS)
