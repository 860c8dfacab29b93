"""One client's stream of messages in both directions, and what its silence and repeats mean."""

from kaillera_client.protocol.bundle import MAX_MESSAGES, NUMBERS, BundleReceiver, Delivered
from kaillera_client.protocol.messages import MessageType as T
from kaillera_client.server.rules.outbox import Outbox

_REPEAT_STEP = 9
"""As many as classic clients can be behind. They hang for good when a datagram brings the newest of what they miss
and not the oldest, so an answer of fewer messages that comes first is worse than none.
"""

_CATCH_UP_STEP = 3
_CATCH_UP_STEPS = 8
"""Twice as many so often is more than is kept."""


_COPY_WINDOW = 0.008
"""Seconds after news in which a datagram without any is a copy of it, not a question; n02 asks after 10 ms at first."""

_PROVES_NOTHING = (T.KEEP_ALIVE, T.GAME_CHAT)
"""What a client says that may have missed any number of messages."""


class Link:
    """Messages in, in order and each once; messages out, see `Outbox`."""

    __slots__ = (
        "_inbox",
        "_last_repeat",
        "_news_at",
        "_number_at_news",
        "_repeats",
        "hole_since",
        "last_heard",
        "lost",
        "nothing_new",
        "outbox",
    )

    def __init__(self, now: float) -> None:
        self.outbox = Outbox()
        self.last_heard = now
        """When the last datagram came that had a whole message in it."""
        self.hole_since: float | None = None
        """Since when later messages wait for a lost one."""
        self.nothing_new = False
        """Whether the last datagram only repeated what was executed before, other than at once."""
        self.lost = 0
        """Messages that were given up, in all."""
        self._inbox = BundleReceiver()
        self._repeats = 0
        self._number_at_news = 0
        self._last_repeat = 0.0
        self._news_at = float("-inf")

    @property
    def malformed(self) -> int:
        """How many datagrams had no whole message in them."""
        return self._inbox.malformed

    def receive(self, data: bytes, now: float) -> list[Delivered]:
        """Return the messages that can be executed now, oldest first."""
        inbox = self._inbox
        malformed, duplicates = inbox.malformed, inbox.duplicates
        delivered = inbox.receive(data)
        self.nothing_new = inbox.duplicates != duplicates
        if inbox.malformed != malformed:
            return delivered
        self.last_heard = now
        if self.nothing_new and now < self._news_at + _COPY_WINDOW:
            self.nothing_new = False
            self.outbox.copy_next()
        elif not self.nothing_new:
            self._news_at = now
            self._repeats = 0
            if delivered and delivered[-1].payload[0] not in _PROVES_NOTHING:
                self._number_at_news = self.outbox.next_number
        if inbox.has_hole or inbox.far_jump:
            if delivered or self.hole_since is None:
                self.hole_since = now
        else:
            self.hole_since = None
        return delivered

    def answer_repeat(self, now: float, interval: float) -> list[bytes]:
        """Return our newest messages again for a client that had nothing new to say.

        The longer it goes on the more is repeated, at most once per `interval`: 9 messages, 18, and in the end 32,
        which can all be on their way on a long line.
        When much was said to the client, such as the lines of an emulator's save, since it last said
        something that shows that it follows, twice as many each time, until all of that is repeated.
        """
        self._repeats += 1
        if now - self._last_repeat < interval:
            return []
        self._last_repeat = now
        behind = self.outbox.sent_since(self._number_at_news)
        if behind <= MAX_MESSAGES:
            return self.outbox.repeat(min(MAX_MESSAGES, _REPEAT_STEP * self._repeats))
        steps = 2 ** min(self._repeats, _CATCH_UP_STEPS)
        return self.outbox.repeat(min(MAX_MESSAGES + behind, _CATCH_UP_STEP * steps))

    def skip_lost(self, now: float) -> list[Delivered]:
        """Give the lost messages up and return what waits behind them, up to the next hole."""
        if not self._inbox.has_hole:
            self._inbox.resynchronize()
        expected = self._inbox.expected
        delivered = self._inbox.skip_hole()
        self.lost += (self._inbox.expected - expected - len(delivered)) % NUMBERS
        self.hole_since = now if self._inbox.has_hole else None
        return delivered
