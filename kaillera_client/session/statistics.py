"""Counting latencies: a histogram of fixed size."""

from kaillera_client.session.status import RttPercentiles

_BINS_PER_MS = 10
_LIMIT_MS = 2000
_SHARES = (0.50, 0.95, 0.99)


class LatencyHistogram:
    """Percentiles of any number of latencies in constant memory; resolution 0.1 ms, up to 2 s."""

    __slots__ = ("_bins", "_count", "_highest", "_lowest")

    def __init__(self) -> None:
        self._bins = [0] * (_LIMIT_MS * _BINS_PER_MS + 1)
        self._count = 0
        self._lowest = len(self._bins)
        self._highest = 0

    def add(self, seconds: float) -> None:
        """Count one latency; anything over 2 s counts as 2 s."""
        index = min(int(seconds * 1000 * _BINS_PER_MS), _LIMIT_MS * _BINS_PER_MS)
        self._bins[index] += 1
        self._count += 1
        self._lowest = min(self._lowest, index)
        self._highest = max(self._highest, index)

    def percentiles(self) -> RttPercentiles | None:
        """Return the 50th, 95th and 99th percentile in milliseconds, None before the first."""
        if self._count == 0:
            return None
        wanted = [self._count * share for share in _SHARES]
        found: list[float] = []
        seen = 0
        # Only the part in use is looked at: this runs on the engine's thread during a game.
        for index in range(self._lowest, self._highest + 1):
            seen += self._bins[index]
            while len(found) < len(wanted) and seen >= wanted[len(found)]:
                found.append((index + 0.5) / _BINS_PER_MS)
        return RttPercentiles(*found)
