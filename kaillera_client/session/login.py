"""The login's retries, timed by the line's round trip, and the answers that are held back on purpose.

Servers measure the ping over the whole login, lost answers included, and it decides the frame delay of the
session. So the first repeat comes as soon as the answer is overdue; later ones leave the server time.
"""

from collections import deque

_LATER_REPEATS = (1.0, 2.0, 4.0)
_LATER_ROUND_REPEAT = 0.5
_PATIENCE = 3.0
_EARLIEST = 0.1
_LIMIT = 10.0


class LoginRetry:
    """Watches one login; every answer of the server is progress."""

    def __init__(self, now: float, round_trip: float) -> None:
        """Begin when the login message was sent; `round_trip` in seconds as the handshake saw it."""
        self._first = min(max(_EARLIEST, _PATIENCE * round_trip), _LATER_ROUND_REPEAT)
        self._progress_at = now
        self._answered = False
        self._repeats = 0

    def progress(self, now: float) -> None:
        """Note an answer of the server."""
        self._progress_at = now
        self._answered = True
        self._repeats = 0

    def deadline(self) -> float:
        """Return when to look again."""
        return self._progress_at + min(self._next_repeat(), _LIMIT)

    def expired(self, now: float) -> bool:
        """Return True when the server has been silent for too long."""
        return now >= self._progress_at + _LIMIT

    def wants_repeat(self, now: float) -> bool:
        """Return True when the last bundle shall be sent again, and plan the next time."""
        if now < self._progress_at + self._next_repeat():
            return False
        self._repeats += 1
        return True

    def _next_repeat(self) -> float:
        """Return the seconds after the last progress at which to repeat next."""
        if self._repeats == 0:
            return self._first
        if self._answered:
            return self._first + _LATER_ROUND_REPEAT * self._repeats
        if self._repeats <= len(_LATER_REPEATS):
            return _LATER_REPEATS[self._repeats - 1]
        return _LIMIT


class HeldAnswers:
    """Answers to the server's measurement that wait for their time; each round is held back by the same time."""

    def __init__(self, seconds: float) -> None:
        """Hold every answer back for `seconds`; 0 means that nothing needs to be held."""
        self.seconds = seconds
        self._times: deque[float] = deque()

    def add(self, now: float) -> None:
        """Hold one answer back from now on."""
        self._times.append(now + self.seconds)

    def deadline(self) -> float | None:
        """Return when the next answer is due, None when none waits."""
        return self._times[0] if self._times else None

    def take(self, now: float) -> bool:
        """Return whether an answer is due, and forget it."""
        if not self._times or now < self._times[0]:
            return False
        self._times.popleft()
        return True
