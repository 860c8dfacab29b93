"""What was measured of each server, and what it means for somebody who plays there."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from kaillera_client.advice.delay import delay_ms, expected_delay_frames, family_of
from kaillera_client.advice.quality import Limits, quality_of
from kaillera_client.advice.samples import Summary, summary_of
from kaillera_client.gui.models.server_values import (
    CURVE_POINTS,
    NOT_MEASURED,
    MeasuredLine,
    Reach,
)
from kaillera_client.links.address import ServerAddress

_KEPT = 30
"""Measurements of one server that numbers are made of."""

_SILENT_AFTER = 3
"""So many measurements without an answer, one after the other, make a server silent."""

_LEAST_FOR_JITTER = 3

__all__ = ["LineBook", "delay_ms"]


@dataclass(slots=True)
class _Kept:
    samples: deque[float | None] = field(default_factory=lambda: deque(maxlen=_KEPT))
    measuring: bool = False
    measured_at: float | None = None


class LineBook:
    """The measurements of this run, by server; `now` is the caller's clock in seconds."""

    def __init__(self) -> None:
        self._kept: dict[ServerAddress, _Kept] = {}

    def add(self, server: ServerAddress, rtt_ms: float | None, now: float) -> None:
        """Take one measurement; None for no answer."""
        kept = self._kept.setdefault(server, _Kept())
        kept.samples.append(rtt_ms)
        kept.measured_at = now

    def begin(self, servers: Iterable[ServerAddress], now: float) -> None:
        """Note that servers are being asked."""
        for server in servers:
            kept = self._kept.setdefault(server, _Kept())
            kept.measuring = True
            kept.measured_at = now

    def end(self, servers: Iterable[ServerAddress]) -> None:
        """Note that nobody asks any more, answered or not."""
        for server in servers:
            if server in self._kept:
                self._kept[server].measuring = False

    def measured_at(self, server: ServerAddress) -> float | None:
        """Return when a server was last asked or answered."""
        kept = self._kept.get(server)
        return None if kept is None else kept.measured_at

    def summary(self, server: ServerAddress) -> Summary | None:
        """Return the numbers of a server that ever answered."""
        kept = self._kept.get(server)
        return None if kept is None else summary_of(list(kept.samples))

    def line(self, server: ServerAddress, version: str, limits: Limits) -> MeasuredLine:
        """Return what a row shows; `version` is the server's software as lists call it."""
        kept = self._kept.get(server)
        if kept is None:
            return NOT_MEASURED
        samples = list(kept.samples)
        summary = summary_of(samples)
        newest = samples[-_SILENT_AFTER:]
        if summary is None or (len(newest) >= _SILENT_AFTER and not any(_answered(newest))):
            return self._without_answer(kept, samples)
        family = family_of(version)
        ping = summary.median_ms
        return MeasuredLine(
            reach=Reach.ANSWERS,
            ping_ms=ping,
            jitter_ms=summary.jitter_ms if summary.count >= _LEAST_FOR_JITTER else None,
            loss_percent=summary.loss_percent,
            frames=expected_delay_frames(ping, family=family),
            quality=quality_of(ping, limits),
            curve=tuple(samples[-CURVE_POINTS:]),
            guessed=not family.documented,
        )

    def _without_answer(self, kept: _Kept, samples: list[float | None]) -> MeasuredLine:
        if samples:
            enough = len(samples) >= _SILENT_AFTER or not kept.measuring
            reach = Reach.SILENT if enough else Reach.MEASURING
            return MeasuredLine(reach, loss_percent=100.0, curve=tuple(samples[-CURVE_POINTS:]))
        return MeasuredLine(Reach.MEASURING) if kept.measuring else NOT_MEASURED

    def answering(self) -> list[ServerAddress]:
        """Return the servers that answer, the nearest first: they can prove that our line works."""
        found = []
        for server, kept in self._kept.items():
            newest = list(kept.samples)[-_SILENT_AFTER:]
            if any(_answered(newest)):
                summary = summary_of(list(kept.samples))
                if summary is not None:
                    found.append((summary.median_ms, server))
        return [server for _, server in sorted(found)]


def _answered(samples: Iterable[float | None]) -> list[bool]:
    return [sample is not None for sample in samples]
