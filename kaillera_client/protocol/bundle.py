"""Bundles: the datagrams of a session, each with its newest messages and repeats of older ones.

Layout: u8 count, then `count` times, newest first: u16 number, u16 length, `length` bytes of
payload (type and body). A message keeps its number and its bytes for ever; each direction counts
from 0 and wraps after 65,535.
"""

from collections import deque
from dataclasses import dataclass
from itertools import islice

from kaillera_client.protocol.errors import LocalProtocolError

MAX_MESSAGES = 32
"""EmuLinker refuses bundles with more."""

NUMBERS = 0x10000
"""So many numbers there are; then they begin anew."""

HEADER_SIZE = 4
"""Bytes in front of each message."""

_HALF = 0x8000
_SMALLEST = 6
_LARGEST_PAYLOAD = 0xFFFF

_REPEAT_LIMIT = 200_000
"""Bytes: no repeat becomes a flood, even with the largest inputs."""
PENDING_LIMIT = 256
"""How far ahead of the expected message another one is kept to wait for it."""

PENDING_BYTES = 1 << 19
"""How much may wait in all; what does not fit must come again. 64 blocks of eight players' largest inputs do."""


def split_bundle(datagram: bytes) -> list[tuple[int, bytes]]:
    """Return (number, payload) of every whole message, newest first.

    Never raises: it stops at the first header that does not fit and keeps what came before. Bytes
    behind the last counted message are ignored, the count byte is authoritative.
    """
    entries: list[tuple[int, bytes]] = []
    end = len(datagram)
    if end < _SMALLEST:
        return entries
    position = 1
    for _ in range(datagram[0]):
        body = position + HEADER_SIZE
        if body > end:
            break
        number = datagram[position] | datagram[position + 1] << 8
        length = datagram[position + 2] | datagram[position + 3] << 8
        position = body + length
        if length == 0 or position > end:
            break
        entries.append((number, datagram[body:position]))
    return entries


@dataclass(frozen=True, slots=True)
class Delivered:
    """One message in its order; `repeated` when a later bundle brought it, not its own."""

    payload: bytes
    repeated: bool


class BundleReceiver:
    """Puts the messages of one direction into order, each exactly once.

    Feed datagrams to `receive`. `has_hole` tells that a later message waits for a missing one;
    `skip_hole` and `resynchronize` give the missing ones up. Both are the caller's decision,
    because only it knows the time.
    """

    __slots__ = ("_far", "_pending", "_waiting", "duplicates", "expected", "malformed")

    def __init__(self) -> None:
        self.expected = 0
        self.duplicates = 0
        """Datagrams with nothing new in them."""
        self.malformed = 0
        """Datagrams without one whole message."""
        self._pending: dict[int, tuple[bytes, bool]] = {}
        self._waiting = 0
        """Bytes of what is pending."""
        self._far: dict[int, tuple[bytes, bool]] = {}
        """What the newest datagram held, when all of that was too far ahead."""

    @property
    def has_hole(self) -> bool:
        """True while a later message waits for a missing one."""
        return bool(self._pending)

    @property
    def far_jump(self) -> bool:
        """True when the newest datagram held only numbers too far ahead to wait for."""
        return bool(self._far)

    def receive(self, datagram: bytes) -> list[Delivered]:
        """Return the messages that can be delivered now, oldest first."""
        if (payload := self._next_in_order(datagram)) is not None:
            self.expected = (self.expected + 1) % NUMBERS
            self._far.clear()
            return [Delivered(payload, repeated=False)]
        entries = split_bundle(datagram)
        if not entries:
            self.malformed += 1
            return []
        return self._receive_out_of_order(entries)

    def _next_in_order(self, datagram: bytes) -> bytes | None:
        """Return the newest payload when it is just the expected one: the usual case by far.

        Everything behind it was delivered before, so the repeats need not be looked at.
        """
        if self._pending or len(datagram) < _SMALLEST or datagram[0] == 0:
            return None
        end = 1 + HEADER_SIZE + (datagram[3] | datagram[4] << 8)
        number = datagram[1] | datagram[2] << 8
        if number != self.expected or not 1 + HEADER_SIZE < end <= len(datagram):
            return None
        return datagram[1 + HEADER_SIZE : end]

    def _receive_out_of_order(self, entries: list[tuple[int, bytes]]) -> list[Delivered]:
        news = False
        far: dict[int, tuple[bytes, bool]] = {}
        for position, (number, payload) in enumerate(entries):
            distance = (number - self.expected) % NUMBERS
            if distance >= _HALF:
                continue
            if distance >= PENDING_LIMIT:
                far[number] = (payload, position > 0)
            elif number not in self._pending and self._has_room(distance, payload):
                self._pending[number] = (payload, position > 0)
                self._waiting += len(payload)
                news = True
        self._far = {} if news else far
        if not news and not far:
            self.duplicates += 1
        return self._deliver()

    def _has_room(self, distance: int, payload: bytes) -> bool:
        """Return whether a message may wait; the expected one does not wait."""
        return distance == 0 or self._waiting + len(payload) <= PENDING_BYTES

    def _deliver(self) -> list[Delivered]:
        delivered: list[Delivered] = []
        while (entry := self._pending.pop(self.expected, None)) is not None:
            self._waiting -= len(entry[0])
            delivered.append(Delivered(*entry))
            self.expected = (self.expected + 1) % NUMBERS
        return delivered

    def skip_hole(self) -> list[Delivered]:
        """Give up the missing messages before the first waiting one and return what follows."""
        if self._pending:
            nearest = min((number - self.expected) % NUMBERS for number in self._pending)
            self.expected = (self.expected + nearest) % NUMBERS
        return self._deliver()

    def resynchronize(self) -> None:
        """After `far_jump`: expect the oldest number that the server still repeats.

        What its datagram held comes out of the next `skip_hole` or `receive`.
        """
        if self._far:
            self.expected = next(reversed(self._far))
            self._pending = {
                number: entry
                for number, entry in self._far.items()
                if (number - self.expected) % NUMBERS < PENDING_LIMIT
            }
            self._waiting = sum(len(payload) for payload, _ in self._pending.values())
            self._far = {}


class BundleSender:
    """Numbers the messages of one direction and keeps the newest ones for repeats."""

    __slots__ = ("_history", "_kept", "_most", "_next", "_size_limit")

    def __init__(self, history: int = MAX_MESSAGES, size_limit: int = 1200) -> None:
        """Keep `history` messages, at most as many as a receiver can wait for; fewer, but not below MAX_MESSAGES,
        when they are so large that they could not be repeated.

        `size_limit` bounds a datagram in bytes, unless its newest message alone is larger.
        """
        self._history: deque[bytes] = deque()
        self._most = min(history, PENDING_LIMIT)
        self._kept = 0
        """Bytes of the history."""
        self._next = 0
        self._size_limit = size_limit

    @property
    def next_number(self) -> int:
        """The number that the next message gets."""
        return self._next

    @property
    def has_history(self) -> bool:
        """True once there is something to repeat."""
        return bool(self._history)

    def append(self, payload: bytes) -> None:
        """Number a message; LocalProtocolError when it is larger than a datagram can say."""
        length = len(payload)
        if length > _LARGEST_PAYLOAD:
            raise LocalProtocolError(f"{length} bytes do not fit into one message")
        number = self._next
        self._next = (number + 1) % NUMBERS
        head = bytes((number & 0xFF, number >> 8, length & 0xFF, length >> 8))
        self._history.appendleft(head + payload)
        self._kept += length + HEADER_SIZE
        while self._keeps_too_much():
            self._kept -= len(self._history.pop())

    def _keeps_too_much(self) -> bool:
        kept = len(self._history)
        return kept > self._most or (kept > MAX_MESSAGES and self._kept > _REPEAT_LIMIT)

    def datagram(self, messages: int) -> bytes:
        """Return the newest `messages` messages as one datagram, at most MAX_MESSAGES.

        The oldest repeats give way to the size limit.
        """
        chosen: list[bytes] = []
        messages = min(messages, MAX_MESSAGES)
        size = 1
        for entry in self._history:
            size += len(entry)
            if len(chosen) >= messages or (chosen and size > self._size_limit):
                break
            chosen.append(entry)
        return _join(chosen)

    def datagrams(self, messages: int) -> list[bytes]:
        """Return the newest `messages` messages in as many datagrams as they need, the oldest first.

        For repeats: who misses the message before the newest needs that one, however large both are. The oldest come
        first, because EmuLinker gives a player up who leaves a gap even for a moment.
        """
        datagrams: list[bytes] = []
        chosen: list[bytes] = []
        size = 1
        total = 0
        for entry in islice(self._history, messages):
            total += len(entry)
            if total > _REPEAT_LIMIT and (datagrams or chosen):
                break
            full = len(chosen) == MAX_MESSAGES or size + len(entry) > self._size_limit
            if chosen and full:
                datagrams.append(_join(chosen))
                chosen, size = [], 1
            chosen.append(entry)
            size += len(entry)
        if chosen:
            datagrams.append(_join(chosen))
        return datagrams[::-1]


def _join(entries: list[bytes]) -> bytes:
    return bytes((len(entries),)) + b"".join(entries)
