"""One session's stream of messages: numbering, repeats and the wire counters."""

from collections import deque

from kaillera_client.protocol.bundle import (
    HEADER_SIZE,
    MAX_MESSAGES,
    BundleReceiver,
    BundleSender,
    Delivered,
)
from kaillera_client.session.commands import Address
from kaillera_client.session.status import Counters

LOBBY_REDUNDANCY = 5
"""Messages in each bundle outside a game."""

BUNDLE_SIZE = 1200
"""Bytes of a bundle, unless its newest message alone is larger: what every line carries in one piece."""

_LARGEST_COPY = 400
"""Bytes of a bundle that is sent twice: larger ones burden a line more than they help it."""


class Channel:
    """Sends and receives the messages of one login."""

    def __init__(self, server: Address) -> None:
        """Talk to `server`, its login address."""
        self.server = server
        self.receiver = BundleReceiver()
        self.last_sent_at = 0.0
        self.last_new_at = 0.0
        """When the newest message went out; servers may not take repeats for a sign of life."""
        self.last_received_at = 0.0
        self.hole_since: float | None = None
        """Since when a later message waits for a missing one."""
        self._sender = BundleSender(size_limit=BUNDLE_SIZE)
        self._outbox: list[tuple[bytes, Address]] = []
        self.keep_from: int | None = None
        """Bundles hold every message from this one on, as far as they go; see `numbered`."""
        self.numbered = 0
        """Messages sent so far, each counted once; the next one has this number."""
        self._covered: int | None = None
        self._input_size = 0
        self._inputs: deque[int] = deque(maxlen=MAX_MESSAGES + 1)
        """The numbers of the newest messages that `cover` announced."""
        self._sent = 0
        self._bytes_sent = 0
        self._received = 0
        self._bytes_received = 0
        self._repeats = 0
        self._holes = 0

    def cover(self, messages: int) -> None:
        """Let bundles hold `messages` inputs, of which the next message is the newest, and all that was said with them.

        A game asks for this. The input before those is acknowledged, and with it everything before it; whatever came
        after it may be missing. A line of chat that pushes an input out of the bundles, or that stands before the
        oldest input and is left out, would be a gap that nobody can fill any more.
        """
        self._covered = messages
        self._inputs.append(self.numbered)

    def uncover(self) -> None:
        """Return to the lobby's redundancy."""
        self._covered = None
        self._inputs.clear()

    @property
    def acknowledged(self) -> int:
        """The server has all messages before this number; only a running game tells."""
        covered = self._covered
        if covered is None or covered >= len(self._inputs):
            return 0
        return self._inputs[-covered - 1] + 1

    @property
    def room(self) -> int:
        """Bytes that a bundle has for other messages than the inputs which it must hold; may be negative."""
        covered = min(self._covered or 0, len(self._inputs))
        return BUNDLE_SIZE - covered * self._input_size

    @staticmethod
    def size_of(payload: bytes) -> int:
        """Return the bytes that a message takes in a bundle."""
        return len(payload) + HEADER_SIZE

    def send(self, payload: bytes, now: float) -> None:
        """Send a new message, with older ones behind it; LocalProtocolError when it is too large for the wire."""
        self._sender.append(payload)
        if self._inputs and self._inputs[-1] == self.numbered:
            self._input_size = self.size_of(payload)
        self.numbered += 1
        self.last_new_at = now
        self._post(self._sender.datagram(self._redundancy()), now)

    def copy(self, now: float) -> None:
        """Send the bundle with the newest message once more, unless it is large."""
        datagram = self._sender.datagram(self._redundancy())
        if len(datagram) <= _LARGEST_COPY:
            self._post(datagram, now)

    def repeat(self, now: float) -> None:
        """Send the newest messages once more, with their old numbers; the login has always been sent before."""
        self._repeats += 1
        for datagram in self._sender.datagrams(self._redundancy()):
            self._post(datagram, now)

    def receive(self, datagram: bytes, now: float) -> list[Delivered]:
        """Return the messages that a datagram completes, in order."""
        self._received += 1
        self._bytes_received += len(datagram)
        self.last_received_at = now
        delivered = self.receiver.receive(datagram)
        if not self.receiver.has_hole:
            self.hole_since = None
        elif self.hole_since is None or delivered:
            self.hole_since = now
            self._holes += 1
        return delivered

    def skip_missing(self) -> list[Delivered]:
        """Give up what is missing and return what waited for it."""
        self.receiver.resynchronize()
        delivered = self.receiver.skip_hole()
        self.hole_since = None
        return delivered

    def take_outbox(self) -> list[tuple[bytes, Address]]:
        """Return what is to be sent, once."""
        outbox, self._outbox = self._outbox, []
        return outbox

    def counters(self) -> Counters:
        """Return the wire's counters; recoveries and faults are counted elsewhere."""
        return Counters(
            datagrams_sent=self._sent,
            datagrams_received=self._received,
            bytes_sent=self._bytes_sent,
            bytes_received=self._bytes_received,
            duplicates=self.receiver.duplicates,
            holes=self._holes,
            repeats_sent=self._repeats,
        )

    def _redundancy(self) -> int:
        kept = 0 if self.keep_from is None else self.numbered - self.keep_from
        return max(kept, self._least_redundancy())

    def _least_redundancy(self) -> int:
        covered, inputs = self._covered, self._inputs
        if covered is None:
            return LOBBY_REDUNDANCY
        if covered < len(inputs):
            return self.numbered - inputs[-covered - 1] - 1
        # At a game's beginning there is no earlier input: what was said before the first one may be missing, too.
        missing = max(covered - len(inputs), LOBBY_REDUNDANCY)
        return self.numbered - inputs[0] + missing

    def _post(self, datagram: bytes, now: float) -> None:
        self._outbox.append((datagram, self.server))
        self._sent += 1
        self._bytes_sent += len(datagram)
        self.last_sent_at = now
