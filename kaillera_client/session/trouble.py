"""Whether a line is in trouble: what was lost or late lately."""

_TOGETHER = 0.1
_WITHIN = 2.0
_LASTS = 10.0


class Trouble:
    """Two losses or stalls within two seconds begin it, ten seconds without any end it; times are in seconds.

    What happens within a tenth of a second has one cause and counts once.
    """

    __slots__ = ("_newest", "_until")

    def __init__(self) -> None:
        self._newest = float("-inf")
        self._until = float("-inf")

    def note(self, now: float) -> None:
        """Note a loss or a stall."""
        if now < self._newest + _TOGETHER:
            return
        if now <= self._newest + _WITHIN or self.lasts(now):
            self._until = now + _LASTS
        self._newest = now

    def lasts(self, now: float) -> bool:
        """Return whether the line is in trouble."""
        return now < self._until
