"""Requests whose answer must come: the last bundle is repeated while it does not.

Nothing acknowledges a message outside a game, so a lost one would stay lost until the next thing we say.
"""

from enum import Enum

_REPEAT_AFTER = 0.7
_MOST_REPEATS = 4


class Awaited(Enum):
    """What a server sends back when it has understood us."""

    OWN_ENTRY = "our own entry after the login"
    CHAT = "our line in the lobby"
    GAME_CHAT = "our line in the room"
    REQUEST = "a room to create or join, or a game to start"
    QUIT_GAME = "our leaving the room"
    DROP_GAME = "our leaving the game"
    KICK = "somebody's leaving our room"


class AnswerWatch:
    """Knows what is unanswered, when to repeat, and when to stop hoping: some servers ignore what they do not like."""

    def __init__(self) -> None:
        self._awaited: set[Awaited] = set()
        self._repeat_at = 0.0
        self._repeats = 0

    def expect(self, awaited: Awaited, now: float) -> None:
        """Begin to wait for an answer."""
        self._awaited.add(awaited)
        self._repeat_at = now + _REPEAT_AFTER
        self._repeats = 0

    def answered(self, awaited: Awaited) -> bool:
        """Note an answer; return whether it was awaited."""
        if awaited not in self._awaited:
            return False
        self._awaited.discard(awaited)
        return True

    def awaits(self, awaited: Awaited) -> bool:
        """Return whether an answer is still awaited."""
        return awaited in self._awaited

    def deadline(self) -> float | None:
        """Return when to look again, None while everything is answered."""
        return self._repeat_at if self._awaited else None

    def wants_repeat(self, now: float) -> bool:
        """Return True when the last bundle shall be sent again, and plan the next time."""
        if not self._awaited or now < self._repeat_at:
            return False
        if self._repeats >= _MOST_REPEATS:
            self._awaited.clear()
            return False
        self._repeats += 1
        self._repeat_at = now + _REPEAT_AFTER
        return True
