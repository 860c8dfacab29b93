"""How much of what a server tells is passed on: more than anybody can read would only fill the memory."""

from kaillera_client.session import events as e

_AT_ONCE = 25_000
"""The longest lists that are believed, and what is said meanwhile."""

_PER_SECOND = 1000

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
