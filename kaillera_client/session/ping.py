"""Measuring a server's round trip with PING, as a conversation of its own with a socket of its own.

Never from a login's socket: there the text would be taken for a bundle.
"""

from dataclasses import dataclass

from kaillera_client.protocol.handshake import PING, Pong, parse_reply
from kaillera_client.session.commands import Address


@dataclass(frozen=True, slots=True)
class PingAnswered:
    """One answer, in seconds."""

    round_trip: float


@dataclass(frozen=True, slots=True)
class PingLost:
    """No answer came in time."""


PingEvent = PingAnswered | PingLost


class PingProbe:
    """Sends `count` PINGs one after the other and reports each answer or its absence."""

    def __init__(self, server: Address, count: int, interval: float, timeout: float) -> None:
        """Begin with `handle(None, now)`; `interval` and `timeout` in seconds."""
        self._server = server
        self._left = count
        self._interval = interval
        self._timeout = timeout
        self._sent_at: float | None = None
        self._next_at: float | None = None
        self._outbox = 0

    @property
    def done(self) -> bool:
        """True when every PING was answered or given up."""
        return self._left == 0 and self._sent_at is None

    def receive_datagram(self, data: bytes, addr: Address, now: float) -> list[PingEvent]:
        """Take an answer; anything else is ignored."""
        if addr != self._server or self._sent_at is None:
            return []
        if not isinstance(parse_reply(data), Pong):
            return []
        round_trip = now - self._sent_at
        self._finish(self._sent_at + self._interval)
        return [PingAnswered(round_trip)]

    def datagrams_to_send(self, now: float) -> list[tuple[bytes, Address]]:
        """Return the PING that is due."""
        if self._outbox == 0:
            return []
        self._outbox = 0
        self._sent_at = now
        return [(PING, self._server)]

    def deadline(self) -> float | None:
        """Return when to give the present PING up, or to send the next one."""
        return self._next_at if self._sent_at is None else self._sent_at + self._timeout

    def on_deadline(self, now: float) -> list[PingEvent]:
        """Give up, or go on."""
        if self._sent_at is not None:
            self._finish(max(now, self._sent_at + self._interval))
            return [PingLost()]
        self._ask()
        return []

    def handle(self, command: None, now: float) -> list[PingEvent]:
        """Begin."""
        self._ask()
        return []

    def _ask(self) -> None:
        self._next_at = None
        self._left -= 1
        self._outbox = 1

    def _finish(self, next_at: float) -> None:
        self._sent_at = None
        self._next_at = next_at if self._left else None
