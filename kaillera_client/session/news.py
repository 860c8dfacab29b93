"""How much of what a server tells is passed on: more than anybody can read would only fill the memory.

And how many games it may start: each opens an emulator's window, calls the player and leaves a report.
"""

from kaillera_client.session import events as e

_AT_ONCE = 25_000
"""The longest lists that are believed, and what is said meanwhile."""

_PER_SECOND = 1000

_STARTS_AT_ONCE = 20
_SECONDS_A_START = 3.0
"""Players who drop out and start again every two seconds reach that after two minutes; a server can in one datagram."""

_NEWS = (
    e.UserUpdated,
    e.UserGone,
    e.GameUpdated,
    e.GameGone,
    e.ChatReceived,
    e.InformationReceived,
    e.GameChatReceived,
    e.PlayerEntered,
    e.PlayerLeft,
    e.PlayerDropped,
)
"""What a server can say as often as it likes, without anything that we have asked for or that ends."""


class NewsLimit:
    """Counts the news of one session."""

    def __init__(self) -> None:
        self._since = 0.0
        self._count = 0.0
        """News that count at `_since`; they are forgiven with time."""

    def passes(self, event: e.Event, now: float) -> bool:
        """Return whether an event is passed on, and count it if it is news."""
        if not isinstance(event, _NEWS):
            return True
        count = max(0.0, self._count - (now - self._since) * _PER_SECOND)
        if count >= _AT_ONCE:
            return False
        self._since, self._count = now, count + 1
        return True


class StartLimit:
    """Counts the games that a server has started in one session."""

    def __init__(self) -> None:
        self._since = 0.0
        self._count = 0.0
        """Starts that count at `_since`; they are forgiven with time."""

    def passes(self, now: float) -> bool:
        """Return whether one more game may start, and count it."""
        count = max(0.0, self._count - (now - self._since) / _SECONDS_A_START)
        if count >= _STARTS_AT_ONCE:
            return False
        self._since, self._count = now, count + 1
        return True
