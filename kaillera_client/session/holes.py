"""Missing messages outside a running game: ask again, and give them up in the end."""

_REPEAT_AFTER = 0.25
_LIMIT = 1.5


class HoleWatch:
    """Times the repeats that provoke the server's repeats, and the skipping of what never comes."""

    def __init__(self) -> None:
        self._since: float | None = None
        self._repeat_at: float | None = None

    def notice(self, now: float) -> bool:
        """Note that something is missing; return True when that is news, so that we repeat at once."""
        if self._since is not None:
            return False
        self._since = now
        self._repeat_at = now + _REPEAT_AFTER
        return True

    def clear(self) -> None:
        """Note that nothing is missing any more."""
        self._since = self._repeat_at = None

    def deadline(self, *, may_skip: bool) -> float | None:
        """Return when to look again, None while nothing is missing."""
        if self._since is None:
            return None
        if not may_skip:
            return self._repeat_at
        limit = self._since + _LIMIT
        return limit if self._repeat_at is None else min(limit, self._repeat_at)

    def wants_repeat(self, now: float, *, may_skip: bool) -> bool:
        """Return True when the last bundle shall be sent again: once, again and again if nothing may be skipped."""
        if self._repeat_at is None or now < self._repeat_at:
            return False
        self._repeat_at = None if may_skip else now + _REPEAT_AFTER
        return True

    def hopeless(self, now: float) -> bool:
        """Return True when what is missing will not come any more."""
        return self._since is not None and now >= self._since + _LIMIT
