"""One direction of a player's line: what becomes of each datagram."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from simulation.clock import Clock

HEADERS = 28
"""Bytes of IP and UDP around each datagram; they count for the bandwidth, not for what is said to be sent."""


@dataclass(frozen=True, slots=True)
class LineQuality:
    """How bad both directions of a line are; times in seconds, shares from 0 to 1.

    A datagram takes half of `round_trip` and a random part of at most half of `jitter`, each value as likely as any
    other, so that it can overtake another one. With `burst` above 1 losses come as so many datagrams in a row, and
    `loss` is the share of all datagrams still. `burst_every` loses `burst` datagrams in a row once in each such time,
    at a moment of chance, on top of that. A `reordered` datagram takes `reorder_delay` longer. `bandwidth` is in bytes
    a second, None for no limit; what would wait for longer than `queue_limit` is thrown away. In a blackout, from and
    to seconds after the line became rough, nothing arrives.
    """

    round_trip: float = 0.0
    jitter: float = 0.0
    loss: float = 0.0
    burst: int = 1
    burst_every: float | None = None
    reordered: float = 0.0
    reorder_delay: float = 0.02
    duplicated: float = 0.0
    bandwidth: float | None = None
    queue_limit: float = 0.2
    blackouts: tuple[tuple[float, float], ...] = field(default=())


class Line:
    """Carries datagrams one way; calm at first: the mean delay, nothing lost, so that logins measure the same ping."""

    __slots__ = (
        "_base",
        "_burst_at",
        "_burst_left",
        "_burst_period",
        "_burst_start",
        "_busy_until",
        "_clock",
        "_deliver",
        "_plain",
        "_quality",
        "_random",
        "_rough_since",
        "_spread",
        "bytes",
        "datagrams",
        "lost",
    )

    def __init__(
        self,
        clock: Clock,
        quality: LineQuality,
        luck: random.Random,
        deliver: Callable[[bytes], None],
    ) -> None:
        """Hand what arrives to `deliver`."""
        self._clock = clock
        self._quality = quality
        self._random = luck.random
        self._deliver = deliver
        self._base = quality.round_trip / 2
        self._spread = quality.jitter / 2
        self._rough_since: float | None = None
        burst = quality.burst
        # One datagram in so many begins a burst: the others are those between the bursts.
        self._burst_start = quality.loss / (burst - quality.loss * (burst - 1))
        self._burst_left = 0
        self._burst_at = self._burst_period = 0.0
        self._busy_until = 0.0
        self._plain = not (quality.reordered or quality.duplicated or quality.bandwidth)
        self.bytes = 0
        """UDP payload sent so far, lost or not."""
        self.datagrams = 0
        self.lost = 0

    def roughen(self) -> None:
        """Be as bad as said from now on, and count from now on."""
        self._rough_since = self._clock.now
        self.bytes = self.datagrams = self.lost = 0
        self._burst_period = self._clock.now
        self._plan_burst()

    def _plan_burst(self) -> None:
        """Choose a moment in the next time in which a burst is due."""
        every = self._quality.burst_every
        if every is not None:
            self._burst_at = self._burst_period + every * self._random()
            self._burst_period += every

    def send(self, data: bytes) -> None:
        """Put a datagram on the line."""
        clock = self._clock
        now = clock.now
        self.bytes += len(data)
        self.datagrams += 1
        if self._rough_since is None:
            clock.at(now + self._base + self._spread / 2, self._deliver, data)
            return
        if self._loses(now, self._rough_since):
            self.lost += 1
            return
        due = now + self._base
        if self._spread:
            due += self._spread * self._random()
        if self._plain:
            clock.at(due, self._deliver, data)
        else:
            self._send_on_odd_line(data, due)

    def _loses(self, now: float, since: float) -> bool:
        quality = self._quality
        if quality.burst_every is not None and now >= self._burst_at:
            self._plan_burst()
            self._burst_left = quality.burst
        if self._burst_left:
            self._burst_left -= 1
            return True
        if self._burst_start and self._random() < self._burst_start:
            self._burst_left = quality.burst - 1
            return True
        return bool(quality.blackouts) and any(
            begin <= now - since < end for begin, end in quality.blackouts
        )

    def _send_on_odd_line(self, data: bytes, due: float) -> None:
        quality = self._quality
        now = self._clock.now
        if quality.bandwidth is not None:
            begin = max(now, self._busy_until)
            if begin - now > quality.queue_limit:
                self.lost += 1
                return
            self._busy_until = begin + (len(data) + HEADERS) / quality.bandwidth
            due += self._busy_until - now
        if quality.reordered and self._random() < quality.reordered:
            due += quality.reorder_delay
        self._clock.at(due, self._deliver, data)
        if quality.duplicated and self._random() < quality.duplicated:
            self._clock.at(due + self._spread * self._random(), self._deliver, data)
