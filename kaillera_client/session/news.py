"""How much of what a server tells is passed on: more than anybody can read would only fill the memory.

And how many games it may start: each opens an emulator's window, calls the player and leaves a report.
"""

from kaillera_client.session import events as e

_NEWS_AT_ONCE = 25_000
"""The longest lists that are believed, and what is said meanwhile."""

_NEWS_PER_SECOND = 1000

_STARTS_AT_ONCE = 20
_STARTS_PER_SECOND = 1 / 3
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


class Allowance:
    """So much at once, and each second so much of it again."""

    def __init__(self, at_once: int, per_second: float) -> None:
        self._at_once = at_once
        self._per_second = per_second
        self._since = 0.0
        self._count = 0.0
        """What counts at `_since`; it is forgiven with time."""

    def passes(self, now: float) -> bool:
        """Return whether there may be one more, and count it."""
        count = max(0.0, self._count - (now - self._since) * self._per_second)
        if count >= self._at_once:
            return False
        self._since, self._count = now, count + 1
        return True


class ServerLimits:
    """Counts what the server of one session makes this client do."""

    def __init__(self) -> None:
        self._news = Allowance(_NEWS_AT_ONCE, _NEWS_PER_SECOND)
        self._starts = Allowance(_STARTS_AT_ONCE, _STARTS_PER_SECOND)

    def tells(self, event: e.Event, now: float) -> bool:
        """Return whether an event is passed on, and count it if it is news."""
        return not isinstance(event, _NEWS) or self._news.passes(now)

    def starts(self, now: float) -> bool:
        """Return whether one more game may start, and count it."""
        return self._starts.passes(now)
