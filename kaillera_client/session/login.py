"""The login's retries: the first bundle again when nothing comes, the newest one when the rounds stall."""

_FIRST_REPEATS = (1.0, 2.0, 4.0)
_ROUND_REPEAT = 0.5
_LIMIT = 10.0


class LoginRetry:
    """Watches one login; every answer of the server is progress."""

    def __init__(self, now: float) -> None:
        """Begin when the login message was sent."""
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
        if self._answered:
            return _ROUND_REPEAT * (self._repeats + 1)
        if self._repeats < len(_FIRST_REPEATS):
            return _FIRST_REPEATS[self._repeats]
        return _LIMIT
