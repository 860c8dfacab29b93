"""The probe that measures a server's round trip: one answer at most, and only from the server that was asked."""

from fuzz.cutting import Cutter, piece
from kaillera_client.protocol.handshake import PING, PONG
from kaillera_client.session.ping import PingAnswered, PingProbe

_SERVER = ("192.0.2.1", 27888)
_OTHER = ("192.0.2.1", 27889)


def one_input(data: bytes) -> None:
    """Ask once, then hear what the bytes say."""
    cutter = Cutter(data)
    probe = PingProbe(_SERVER, patience=1.0)
    probe.handle(None, 0.0)
    assert probe.datagrams_to_send(0.0) == [(PING, _SERVER)]
    answers, now = 0, 0.0
    while not cutter.is_empty:
        action = cutter.u8()
        now += action / 256
        source = _SERVER if action % 2 else _OTHER
        events = probe.receive_datagram(cutter.piece(), source, now)
        answers += sum(isinstance(event, PingAnswered) for event in events)
        assert not (events and source is _OTHER)
        assert probe.datagrams_to_send(now) == []
    assert answers <= 1
    assert (probe.deadline() is None) == (answers == 1)


def seeds() -> list[bytes]:
    """Return an answer, one from elsewhere, and two."""
    right, wrong = b"\1" + piece(PONG), b"\0" + piece(PONG)
    return [right, wrong, right + right, b"\1" + piece(b"PONG")]
