"""Telling the lobby of an open game again and again, but not too often and not for long. Pure: time is an argument."""

EVERY_S = 120.0
MOST_TIMES = 5


class Announcing:
    """One open game: told at once and every two minutes, five times, until it starts, is full or is gone."""

    def __init__(self) -> None:
        self._text = ""
        self._left = 0
        self._at = float("-inf")

    @property
    def active(self) -> bool:
        """True while there is something left to say."""
        return self._left > 0

    def begin(self, text: str, now: float) -> None:
        """Say this from now on; what was announced before is over."""
        self._text, self._left = text, MOST_TIMES
        # Two rooms one after the other are no reason to speak more often.
        self._at = max(now, self._at)

    def stop(self) -> None:
        """Say nothing any more."""
        self._left = 0

    def due(self, now: float) -> str:
        """Return what is to be said now, "" for nothing; it counts as said."""
        if not self.active or now < self._at:
            return ""
        self._left -= 1
        self._at = now + EVERY_S
        return self._text


def is_full(occupancy: str) -> bool:
    """Tell whether an occupancy such as "2/4" says that nobody else fits; what cannot be read does not."""
    inside, slash, most = occupancy.partition("/")
    if not slash or not inside.strip().isdecimal() or not most.strip().isdecimal():
        return False
    return 0 < int(most) <= int(inside)
