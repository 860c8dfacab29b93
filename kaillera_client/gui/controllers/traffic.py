"""How many comings and goings a chat mentions: a server that fills at once must not bury what people say."""

from collections import deque

_MOST = 12
_WITHIN_S = 10.0


class Traffic:
    """Lets a number of lines through in a time, and counts the rest."""

    def __init__(self) -> None:
        self._times: deque[float] = deque(maxlen=_MOST)
        self._left_out = 0

    def allows(self, now: float) -> bool:
        """Tell whether another line may be written now; a line that may not is counted."""
        if len(self._times) == _MOST and now - self._times[0] < _WITHIN_S:
            self._left_out += 1
            return False
        self._times.append(now)
        return True

    def take_left_out(self) -> int:
        """Return how many lines were left out since the last call."""
        count, self._left_out = self._left_out, 0
        return count
