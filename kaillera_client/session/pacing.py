"""How hard a client tries on a bad line: how much each bundle repeats, and when to repeat unasked.

The policy is one replaceable piece, so that it can be measured against other clients' rules. Servers limit what it
may do: EmuLinker answers a repeat with its own last messages, but at most once per ping limit (200 to 1000 ms), so
repeats that come too early or too often use up that credit while the server simply waits for somebody else.
"""

from collections import deque
from typing import Protocol

from kaillera_client.protocol.bundle import MAX_MESSAGES

_LEAST = 3
_MOST = MAX_MESSAGES
_REMEMBERED = 512
_FIRST_REPEAT = 0.025
_UNKNOWN_ROUND_TRIP = 0.25
_PATIENCE = 1.5
_BACK_OFF = (0.06, 0.25)
_SMOOTHING = 0.125


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

    def waiting(self, now: float) -> None:
        """Note that the emulator waits for a frame from now on."""
        ...

    def resumed(self) -> None:
        """Note that the emulator got its frame."""
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


class AdaptiveRecovery:
    """Redundancy by what is unacknowledged, an early repeat timed by the round trip, then back-off.

    Every message up yields one block down, so blocks received acknowledge messages sent: bundles carry all that
    is not acknowledged, at least 3 messages and at most what EmuLinker accepts. All of it may be lost before we can
    know of the first loss, and EmuLinker gives a player with a gap up for good; it is no more than what a round trip
    takes, four messages on a line of 60 ms. The round trip is measured on the same pairs; a pair that saw a repeat is
    left out, because nobody knows which copy was answered.
    """

    def __init__(self) -> None:
        self._outstanding: deque[float] = deque(maxlen=_REMEMBERED)
        self._round_trip: float | None = None
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
        """Note that a new message with game data goes out."""
        self._outstanding.append(now)

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
        self._round_trip = sample if known is None else known + _SMOOTHING * (sample - known)
        return sample

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

    def repeat_at(self) -> float | None:
        """Return when to repeat the last bundle, None while nothing is awaited."""
        return self._repeat_at

    def repeated(self, now: float) -> None:
        """Plan the next repeat, later each time."""
        self._repeat_at = now + _BACK_OFF[min(self._repeats, len(_BACK_OFF) - 1)]
        self._repeats += 1
        self._unclear = len(self._outstanding)
