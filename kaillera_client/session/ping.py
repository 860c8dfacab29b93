"""Measuring a server's round trip with one PING, as a conversation of its own with a socket of its own.

Never from a login's socket: there the text would be taken for a bundle. One socket for each PING: answers carry no
number, so a late one could be taken for the next PING's.
"""

from dataclasses import dataclass

from kaillera_client.protocol.handshake import PING, Pong, parse_reply
from kaillera_client.session.commands import Address


@dataclass(frozen=True, slots=True)
class PingAnswered:
    """The answer came, after so many seconds."""

    round_trip: float


@dataclass(frozen=True, slots=True)
class PingLost:
    """No answer came in time."""


PingEvent = PingAnswered | PingLost


class PingProbe:
    """Sends one PING when told to (`handle(None, now)`) and reports its answer or its absence, once."""

    def __init__(self, server: Address, patience: float) -> None:
        """Ask `server`; after `patience` seconds the answer counts as lost."""
        self._server = server
        self._patience = patience
        self._sent_at: float | None = None
        self._outbox: list[tuple[bytes, Address]] = []

    def receive_datagram(self, data: bytes, addr: Address, now: float) -> list[PingEvent]:
        """Take the answer; anything else is ignored."""
        if addr != self._server or self._sent_at is None:
            return []
        if not isinstance(parse_reply(data), Pong):
            return []
        round_trip = now - self._sent_at
        self._sent_at = None
        return [PingAnswered(round_trip)]

    def datagrams_to_send(self, now: float) -> list[tuple[bytes, Address]]:
        """Return the PING, once; its time begins here."""
        outbox, self._outbox = self._outbox, []
        if outbox:
            self._sent_at = now
        return outbox

    def deadline(self) -> float | None:
        """Return when to give up."""
        return None if self._sent_at is None else self._sent_at + self._patience

    def on_deadline(self, now: float) -> list[PingEvent]:
        """Give up."""
        self._sent_at = None
        return [PingLost()]

    def handle(self, command: None, now: float) -> list[PingEvent]:
        """Begin."""
        self._outbox = [(PING, self._server)]
        return []
