"""Lobby chat with the spacing that servers demand: faster lines are thrown away as a flood."""

from collections import deque

_SPACING = 2.1
_MOST_WAITING = 50


class ChatQueue:
    """Holds lines back until they may be sent."""

    def __init__(self) -> None:
        self._lines: deque[bytes] = deque()
        self._next_at = float("-inf")

    def add(self, line: bytes) -> bool:
        """Queue a line; False when too many are waiting already."""
        if len(self._lines) >= _MOST_WAITING:
            return False
        self._lines.append(line)
        return True

    def deadline(self) -> float | None:
        """Return when the next line may be sent, None when none waits."""
        return self._next_at if self._lines else None

    def take(self, now: float) -> bytes | None:
        """Return a line that may be sent now."""
        if not self._lines or now < self._next_at:
            return None
        self._next_at = now + _SPACING
        return self._lines.popleft()
