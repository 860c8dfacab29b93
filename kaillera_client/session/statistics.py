"""Counting latencies: a histogram of fixed size."""

from kaillera_client.session.status import RttPercentiles

_BINS_PER_MS = 10
_LIMIT_MS = 2000
_BLOCK = 100
_SHARES = (0.50, 0.95, 0.99)


class LatencyHistogram:
    """Percentiles of any number of latencies in constant memory; resolution 0.1 ms, up to 2 s.

    Bins are also summed in blocks of a hundred, because percentiles are asked for on the engine's thread in a game.
    """

    __slots__ = ("_bins", "_blocks", "_count")

    def __init__(self) -> None:
        self._bins = [0] * ((_LIMIT_MS * _BINS_PER_MS // _BLOCK + 1) * _BLOCK)
        self._blocks = [0] * (len(self._bins) // _BLOCK)
        self._count = 0

    def add(self, seconds: float) -> None:
        """Count one latency; anything over 2 s counts as 2 s."""
        index = min(int(seconds * 1000 * _BINS_PER_MS), _LIMIT_MS * _BINS_PER_MS)
        self._bins[index] += 1
        self._blocks[index // _BLOCK] += 1
        self._count += 1

    def percentiles(self) -> RttPercentiles | None:
        """Return the 50th, 95th and 99th percentile in milliseconds, None before the first."""
        if self._count == 0:
            return None
        return RttPercentiles(*(self._percentile(self._count * share) for share in _SHARES))

    def _percentile(self, wanted: float) -> float:
        """Return the middle of the bin in which the `wanted`-th latency lies."""
        block = -1
        while wanted > 0:
            block += 1
            wanted -= self._blocks[block]
        wanted += self._blocks[block]
        index = block * _BLOCK - 1
        while wanted > 0:
            index += 1
            wanted -= self._bins[index]
        return (index + 0.5) / _BINS_PER_MS
