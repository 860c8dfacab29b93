"""SupraclientC: repeats its last datagram once a second; what a datagram has not brought is skipped."""

from kaillera_client.protocol.bundle import split_bundle
from simulation.clients.classic import REDUNDANCY, ClassicClient

_REPEAT_AFTER = 1.0
_MOST_REPEATS = 15
_WRAP = 0x10000
_HALF = 0x8000


class SupraClient(ClassicClient):
    """Three messages in a datagram, the same one again after 1,000 ms, the end after 15 of those."""

    def __init__(self) -> None:
        super().__init__(REDUNDANCY)
        self._last = _WRAP - 1
        self._repeat_at = 0.0
        self._repeats = 0

    def unpack(self, data: bytes) -> list[bytes]:
        """Take the messages after the last one; whatever is older than the datagram's oldest is lost."""
        entries = split_bundle(data)
        if not entries:
            return []
        gap = (entries[0][0] - self._last) % _WRAP
        if gap == 0 or gap >= _HALF:
            return []
        self._last = entries[0][0]
        if gap > len(entries):
            self.fate = f"{gap - len(entries)} messages lost"
        return [payload for _, payload in reversed(entries[:gap])]

    def wait_begins(self, now: float) -> None:
        """Repeat after a second."""
        self._repeats = 0
        self._repeat_at = now + _REPEAT_AFTER

    def deadline(self) -> float | None:
        """Return when to repeat."""
        return None if self.waiting_since is None else self._repeat_at

    def on_deadline(self, now: float) -> bytes | None:
        """Repeat, or give up."""
        self._repeats += 1
        if self._repeats > _MOST_REPEATS:
            self.end("no answer for 15 s")
            return None
        self.outbox.append(self._sender.datagram(REDUNDANCY))
        self._repeat_at = now + _REPEAT_AFTER
        return None
