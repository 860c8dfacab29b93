"""The one request that waits for the server's answer: create, join or start."""

from kaillera_client.session.events import Request

_REPEAT_AFTER = 0.7
_MOST_REPEATS = 4
_LIMITS = {Request.CREATE: 4.0, Request.JOIN: 3.0, Request.START: 4.0}
"""Some servers ignore what they do not like, so silence must become an answer."""


class PendingRequest:
    """A request under way; repeated while unanswered, given up at its limit."""

    def __init__(
        self, kind: Request, now: float, *, game_id: int | None = None, game: bytes = b""
    ) -> None:
        """Begin to wait at `now`, when the request was sent."""
        self.kind = kind
        self.game_id = game_id
        self.game = game
        self.explanation = b""
        """The server's newest line since: it comes before the refusal."""
        self._limit = now + _LIMITS[kind]
        self._repeat_at = now + _REPEAT_AFTER
        self._repeats = 0

    def deadline(self) -> float:
        """Return when to look again."""
        return min(self._limit, self._repeat_at) if self._repeats < _MOST_REPEATS else self._limit

    def expired(self, now: float) -> bool:
        """Return True when no answer will come any more."""
        return now >= self._limit

    def wants_repeat(self, now: float) -> bool:
        """Return True when the last bundle shall be sent again, and plan the next time."""
        if self._repeats >= _MOST_REPEATS or now < self._repeat_at:
            return False
        self._repeats += 1
        self._repeat_at = now + _REPEAT_AFTER
        return True
