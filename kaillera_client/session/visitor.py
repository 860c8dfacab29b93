"""Who we are on a server and our line to it: what everything that happens after the handshake shares."""

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.codec import encode_client_message
from kaillera_client.session import events as e
from kaillera_client.session.answers import AnswerWatch, Awaited
from kaillera_client.session.channel import Channel
from kaillera_client.session.commands import MOST_ANSWER_AFTER, Address, Connect
from kaillera_client.session.faults import FaultLog


class Visitor:
    """Our identity, the numbered messages, the answers that we wait for and the faults."""

    def __init__(self, plan: Connect, server: Address, faults: FaultLog) -> None:
        """Visit `server`, its login address."""
        self.emulator = plan.emulator
        self.connection_type = plan.connection_type
        self.answer_after = min(max(0.0, plan.answer_after), MOST_ANSWER_AFTER)
        self.name = plan.name
        """As the server writes it, once it has told us."""
        self.user_id: int | None = None
        self.channel = Channel(server)
        self.answers = AnswerWatch()
        self._faults = faults

    def send(self, message: m.ClientMessage, now: float, awaited: Awaited | None = None) -> None:
        """Send a message and repeat it while `awaited` is missing; LocalProtocolError when the wire cannot carry it."""
        self.channel.send(encode_client_message(message), now)
        if awaited is not None:
            self.answers.expect(awaited, now)

    def fault(self, fault: e.Fault, detail: str = "") -> list[e.FaultNoticed]:
        """Count a fault; return the event when it is to be reported."""
        return self._faults.note(fault, detail)

    def is_us(self, user_id: int) -> bool:
        """Return whether a user id is ours."""
        return self.user_id is not None and user_id == self.user_id

    def has_name(self, name: bytes) -> bool:
        """Return whether a name is ours, as the server writes it or, before we know that, in any charset."""
        return name == self.name if self.user_id is not None else same_name(name, self.name)

    def recognize(self, name: bytes, user_id: int, ping_ms: int) -> list[e.OwnUserKnown]:
        """Learn our id from the first entry with our name."""
        if self.user_id is not None or not self.has_name(name):
            return []
        self.user_id = user_id
        # The server's spelling: it may have put our name into another charset.
        self.name = name
        self.answers.answered(Awaited.OWN_ENTRY)
        return [e.OwnUserKnown(user_id, name, ping_ms)]


def same_name(theirs: bytes, ours: bytes) -> bool:
    """Compare names that the server may have put into another charset: then only the ASCII part can be equal."""
    if theirs == ours:
        return True
    return not ours.isascii() and _ascii_part(theirs) == _ascii_part(ours)


def _ascii_part(text: bytes) -> bytes:
    """Return what every charset writes alike; "?" is what servers put for letters that they lack."""
    return bytes(byte for byte in text if byte < 0x80 and byte != ord("?"))
