"""Counting: latencies in a histogram of fixed size, and the session's wire counters."""

from kaillera_client.session.status import RttPercentiles

_BINS_PER_MS = 10
_LIMIT_MS = 2000


class LatencyHistogram:
    """Percentiles of any number of latencies in constant memory; resolution 0.1 ms, up to 2 s."""

    __slots__ = ("_bins", "_count")

    def __init__(self) -> None:
        self._bins = [0] * (_LIMIT_MS * _BINS_PER_MS + 1)
        self._count = 0

    def add(self, seconds: float) -> None:
        """Count one latency; anything over 2 s counts as 2 s."""
        self._bins[min(int(seconds * 1000 * _BINS_PER_MS), _LIMIT_MS * _BINS_PER_MS)] += 1
        self._count += 1

    def percentiles(self) -> RttPercentiles | None:
        """Return the 50th, 95th and 99th percentile in milliseconds, None before the first latency."""
        if self._count == 0:
            return None
        wanted = [self._count * share for share in (0.50, 0.95, 0.99)]
        found: list[float] = []
        seen = 0
        for index, count in enumerate(self._bins):
            seen += count
            while len(found) < len(wanted) and seen >= wanted[len(found)]:
                found.append((index + 0.5) / _BINS_PER_MS)
        return RttPercentiles(*found)
