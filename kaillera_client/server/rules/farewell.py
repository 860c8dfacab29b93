"""How a server that closes says goodbye: six times in a third of a second.

It is all that can be done. Nobody acknowledges a goodbye, and who misses every one of them plays against silence until
his client gives up. A server that runs later at the same port cannot make up for it: it would have to say 0x01 with the
client's id, under the one number that this client waits for, and it knows neither; classic clients understand nothing
else. Repeats under their old numbers are what all clients know and throw away, so they harm nobody who has heard.
"""

from collections.abc import Sequence

from kaillera_client.server.rules.events import Address

_AT_ONCE = 2
_AGAIN_AFTER = (0.05, 0.1, 0.2, 0.3)
"""Seconds: far enough apart that what swallows some of them lets another one through, and nobody notices the wait."""


class Farewells:
    """The last datagrams to everybody, and when to send them again."""

    def __init__(self) -> None:
        self._datagrams: list[tuple[bytes, Address]] = []
        self._times: list[float] = []

    def begin(
        self, datagrams: Sequence[tuple[bytes, Address]], now: float
    ) -> list[tuple[bytes, Address]]:
        """Keep each user's last datagrams, and return what to send at once."""
        self._datagrams = [*datagrams]
        self._times = [now + after for after in _AGAIN_AFTER] if datagrams else []
        return _AT_ONCE * self._datagrams

    def deadline(self) -> float | None:
        """Return when to say it again, None when it has been said often enough."""
        return self._times[0] if self._times else None

    def due(self, now: float) -> list[tuple[bytes, Address]]:
        """Return what to say again at `now`, once however late it is."""
        if not self._times or now < self._times[0]:
            return []
        self._times = [at for at in self._times if at > now]
        return [*self._datagrams]
