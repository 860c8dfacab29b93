"""One session's stream of messages: numbering, repeats and the wire counters."""

from collections import deque

from kaillera_client.protocol.bundle import MAX_MESSAGES, BundleReceiver, BundleSender, Delivered
from kaillera_client.session.commands import Address
from kaillera_client.session.status import Counters

LOBBY_REDUNDANCY = 5
"""Messages in each bundle outside a game."""


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
        self._sender = BundleSender()
        self._outbox: list[tuple[bytes, Address]] = []
        self._covered: int | None = None
        self._numbered = 0
        """Messages sent so far, each counted once."""
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
        self._inputs.append(self._numbered)

    def uncover(self) -> None:
        """Return to the lobby's redundancy."""
        self._covered = None
        self._inputs.clear()

    def send(self, payload: bytes, now: float) -> None:
        """Send a new message, with older ones behind it; LocalProtocolError when it is too large for the wire."""
        self._sender.append(payload)
        self._numbered += 1
        self.last_new_at = now
        self._post(self._sender.datagram(self._redundancy()), now)

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
        covered, inputs = self._covered, self._inputs
        if covered is None:
            return LOBBY_REDUNDANCY
        if covered < len(inputs):
            return self._numbered - inputs[-covered - 1] - 1
        # At a game's beginning there is no earlier input: what was said before the first one may be missing, too.
        missing = max(covered - len(inputs), LOBBY_REDUNDANCY)
        return self._numbered - inputs[0] + missing

    def _post(self, datagram: bytes, now: float) -> None:
        self._outbox.append((datagram, self.server))
        self._sent += 1
        self._bytes_sent += len(datagram)
        self.last_sent_at = now
