"""n02: asks again every 11 ms and more while it waits; what one datagram has not brought it never gets."""

from collections import deque

from kaillera_client.protocol.bundle import split_bundle
from simulation.clients.classic import ClassicClient

_HISTORY = 15
_MESSAGES_ON_RESEND = 5
_FURTHEST = 9
"""A datagram whose newest message is further ahead than this is ignored."""

_MOST_CACHED = 16
_MARK = 10
"""Milliseconds of waiting after which it asks again."""

_LAST_STEP = 500
_WRAP = 0x10000


class N02Client(ClassicClient):
    """Three messages in a datagram, five when it asks again, after 10 ms first and up to 500 ms in the end."""

    def __init__(self) -> None:
        super().__init__(_HISTORY)
        self._newest = _WRAP - 1
        """The number of the last message for which there is a slot."""
        self._slots: deque[bytes | None] = deque()
        """Messages in order; an empty one blocks all behind it."""
        self._step = 0
        """The wait at the socket in milliseconds; grows with each repeat."""
        self._repeat_at = 0.0

    def unpack(self, data: bytes) -> list[bytes]:
        """Make slots for all numbers up to the datagram's newest, and fill those that it brings."""
        entries = split_bundle(data)
        if entries:
            self._store(entries)
        payloads: list[bytes] = []
        slots = self._slots
        while slots and (payload := slots[0]) is not None:
            payloads.append(payload)
            slots.popleft()
        return payloads

    def _store(self, entries: list[tuple[int, bytes]]) -> None:
        newest = entries[0][0]
        ahead = (newest - self._newest) % _WRAP
        if not 1 <= ahead <= _FURTHEST:
            return
        if len(self._slots) + ahead > _MOST_CACHED:
            self._slots.clear()
            self.fate = "messages thrown away"
        fresh: list[bytes | None] = [None] * ahead
        for number, payload in entries:
            offset = (number - self._newest) % _WRAP
            if offset == 0:
                break
            if offset <= ahead:
                fresh[offset - 1] = payload
        self._slots.extend(fresh)
        self._newest = newest

    def wait_begins(self, now: float) -> None:
        """Ask again when more than 10 ms have passed."""
        self._step = 0
        self._repeat_at = now + self._spacing()

    def deadline(self) -> float | None:
        """Return when to ask again."""
        return None if self.waiting_since is None else self._repeat_at

    def on_deadline(self, now: float) -> bytes | None:
        """Ask again, or give up after two minutes."""
        if self._step >= _LAST_STEP:
            self.end("lost connection")
            return None
        self.outbox.append(self._sender.datagram(_MESSAGES_ON_RESEND))
        self._step += 1
        self._repeat_at = now + self._spacing()
        return None

    def _spacing(self) -> float:
        """Return how long it waits before it asks again: whole waits until more than 10 ms have passed."""
        step = self._step
        waits = 1 if step > _MARK else 0 if step == 0 else _MARK // step + 1
        return max(waits * step, _MARK) / 1000
