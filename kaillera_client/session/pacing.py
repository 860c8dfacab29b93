"""How hard a client tries on a bad line: how much each bundle repeats, when to repeat unasked, when to say all twice.

The policy is one replaceable piece, so that it can be measured against other clients' rules. Servers limit what it
may do: EmuLinker answers a repeat with its own last messages, but at most once per ping limit (200 to 1000 ms), so
repeats that come too early or too often use up that credit while the server simply waits for somebody else.
"""

from collections import deque
from typing import Protocol

from kaillera_client.protocol.bundle import MAX_MESSAGES
from kaillera_client.session.trouble import Trouble

_LEAST = 3
_MOST = MAX_MESSAGES
_REMEMBERED = 512
_FIRST_REPEAT = 0.025
_UNKNOWN_ROUND_TRIP = 0.25
_PATIENCE = 1.5
_BACK_OFF = 0.05
"""Between two repeats. Servers answer fewer; but when the line takes three of four datagrams, four repeats a second
are too few to end a wait, and EmuLinker counts those that it does not answer: its next answer is the longer.
"""
_SMOOTHING = 0.125
_HOPELESS = 1 / 3
"""When so many of the newest frames stall, something else than losses is the reason: a slow partner, or a line that the
copies themselves fill.
"""
_NEWEST = 64
_WITHOUT_COPIES = 60.0
_COPY_AFTER = 0.004
"""A copy goes so much later at most: what loses one datagram may lose the next one, too."""


class RecoveryPolicy(Protocol):
    """What a running game asks of its policy; times are in seconds."""

    def sent(self, now: float) -> None:
        """Note that a new message with game data goes out."""
        ...

    def redundancy(self) -> int:
        """Return how many of our newest inputs the next bundle shall hold."""
        ...

    def received(self, now: float) -> float | None:
        """Note that a block of game data came in; return its round trip if it is known."""
        ...

    def lost(self, now: float) -> None:
        """Note that a datagram to us was lost: a later one brought its message."""
        ...

    def waiting(self, now: float) -> None:
        """Note that the emulator waits for a frame from now on."""
        ...

    def resumed(self) -> None:
        """Note that the emulator got its frame, or that the game is over."""
        ...

    def stalled(self, now: float) -> None:
        """Note that the emulator got its frame later than a frame's time after it asked."""
        ...

    @property
    def repeats(self) -> int:
        """How often the last bundle was repeated during the present wait."""
        ...

    def repeat_at(self) -> float | None:
        """Return when to repeat the last bundle, None while nothing is awaited."""
        ...

    def repeated(self, now: float) -> None:
        """Note that the last bundle was repeated."""
        ...

    def copy_at(self) -> float | None:
        """Return when to send the newest message a second time, None when once is enough."""
        ...

    def copied(self) -> None:
        """Note that this was done."""
        ...


class AdaptiveRecovery:
    """Redundancy by what is unacknowledged, repeats timed by the round trip, and on a lossy line everything twice.

    Every message up yields one block down, so blocks received acknowledge messages sent: bundles carry all that
    is not acknowledged, at least 3 messages and at most what EmuLinker accepts. All of it may be lost before we can
    know of the first loss, and EmuLinker gives a player with a gap up for good; it is no more than what a round trip
    takes, four messages on a line of 60 ms. The round trip is measured on the same pairs; a pair that saw a repeat is
    left out, because nobody knows which copy was answered.

    A lost bundle costs everybody the time until the next one, a frame's, wherever the delay has no room for that. So
    on a line that loses, each bundle with a new input is sent twice: at once when a round trip fills the delay, and as
    much later as there is room, which outlives a longer disturbance. EmuLinker takes the second one for a question and
    answers with three messages when it may; that is a welcome copy of what it last said, and the counting of unanswered
    questions begins anew with each input.
    """

    def __init__(self, budget: float) -> None:
        """Begin a game whose delay lets a round trip take `budget` seconds."""
        self._budget = budget
        self._trouble = Trouble()
        self._outstanding: deque[float] = deque(maxlen=_REMEMBERED)
        self._round_trip: float | None = None
        self._deviation = 0.0
        self._stalls = 0.0
        """The share of the newest frames that stalled."""
        self._once_until = float("-inf")
        """Until when copies are known to help nobody."""
        self._copy_at: float | None = None
        self._repeat_at: float | None = None
        self._repeats = 0
        self._unclear = 0
        """How many of the outstanding messages were sent before the newest repeat."""

    @property
    def repeats(self) -> int:
        """How often the last bundle was repeated during the present wait."""
        return self._repeats

    @property
    def round_trip(self) -> float | None:
        """The smoothed round trip, None before the first block."""
        return self._round_trip

    def sent(self, now: float) -> None:
        """Note that a new message with game data goes out, and plan its copy."""
        self._outstanding.append(now)
        self._stalls -= self._stalls / _NEWEST
        helps = self._trouble.lasts(now) and now >= self._once_until
        self._copy_at = self._copy_due(now) if helps else None

    def redundancy(self) -> int:
        """Return how many of our newest inputs the next bundle shall hold."""
        return max(_LEAST, min(_MOST, len(self._outstanding)))

    def received(self, now: float) -> float | None:
        """Note that a block came in: it acknowledges the oldest message."""
        if not self._outstanding:
            return None
        sample = now - self._outstanding.popleft()
        if self._unclear:
            self._unclear -= 1
            return sample
        known = self._round_trip
        if known is None:
            self._round_trip = sample
        else:
            self._round_trip = known + _SMOOTHING * (sample - known)
            self._deviation += _SMOOTHING * (abs(sample - known) - self._deviation)
        return sample

    def lost(self, now: float) -> None:
        """Take it for a sign of a bad line."""
        self._trouble.note(now)

    def waiting(self, now: float) -> None:
        """Plan the first repeat for when the block is overdue."""
        self._repeats = 0
        if self._round_trip is None or not self._outstanding:
            self._repeat_at = now + _UNKNOWN_ROUND_TRIP
            return
        due = self._outstanding[0] + _PATIENCE * self._round_trip
        self._repeat_at = max(now + _FIRST_REPEAT, due)

    def resumed(self) -> None:
        """Forget the planned repeat."""
        self._repeat_at = None
        self._repeats = 0

    def stalled(self, now: float) -> None:
        """Take it for a sign of a bad line, in whichever direction and of whomever; too many mean something else."""
        self._stalls += 1 / _NEWEST
        if self._stalls > _HOPELESS:
            self._once_until = now + _WITHOUT_COPIES
        self._trouble.note(now)

    def repeat_at(self) -> float | None:
        """Return when to repeat the last bundle, None while nothing is awaited."""
        return self._repeat_at

    def repeated(self, now: float) -> None:
        """Plan the next repeat."""
        self._repeat_at = now + _BACK_OFF
        self._repeats += 1
        self._unclear = len(self._outstanding)

    def copy_at(self) -> float | None:
        """Return when to send the newest message a second time."""
        return self._copy_at

    def copied(self) -> None:
        """Plan no further one before the next message."""
        self._copy_at = None

    def _copy_due(self, now: float) -> float:
        slowest = (self._round_trip or self._budget) + 2 * self._deviation
        return now + min(_COPY_AFTER, max(0.0, self._budget - slowest))
