"""Before the login: HELLO, at most three times, because some servers ban who asks faster."""

from kaillera_client.protocol.handshake import (
    HELLO,
    HelloAccepted,
    HelloRefused,
    Pong,
    parse_reply,
)
from kaillera_client.session.commands import Address, Connect

_RETRIES = (1.0, 2.5)
_LIMIT = 6.0


class Handshake:
    """Asks one server for its login port."""

    def __init__(self, plan: Connect, now: float) -> None:
        """Ask the plan's server, a public address, at once."""
        self.plan = plan
        self._began = now
        self._asked_at = now
        self._retries = 0
        self._outbox = [HELLO]

    def receive(self, datagram: bytes) -> HelloAccepted | HelloRefused | None:
        """Return the server's answer, None for anything else."""
        reply = parse_reply(datagram)
        return None if isinstance(reply, Pong) else reply

    def round_trip(self, now: float) -> float:
        """Return the seconds since the newest HELLO: the line's round trip when its answer is just here."""
        return now - self._asked_at

    def take_outbox(self) -> list[tuple[bytes, Address]]:
        """Return what is to be sent, once."""
        outbox, self._outbox = self._outbox, []
        return [(datagram, self.plan.server) for datagram in outbox]

    def deadline(self) -> float:
        """Return when to ask again or to give up."""
        after = _RETRIES[self._retries] if self._retries < len(_RETRIES) else _LIMIT
        return self._began + after

    def on_deadline(self, now: float) -> bool:
        """Ask again; return False when it is time to give up."""
        if now >= self._began + _LIMIT:
            return False
        if now >= self.deadline():
            self._retries += 1
            self._asked_at = now
            self._outbox.append(HELLO)
        return True
