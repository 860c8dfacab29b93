"""The ping probe in virtual time."""

from kaillera_client.protocol.handshake import PING, PONG
from kaillera_client.session.ping import PingAnswered, PingLost, PingProbe

SERVER = ("192.0.2.1", 27888)


def test_an_answer_is_timed_once() -> None:
    probe = PingProbe(SERVER, patience=1.0)
    assert probe.deadline() is None
    assert probe.handle(None, 10.0) == []
    assert probe.datagrams_to_send(10.0) == [(PING, SERVER)]
    assert probe.datagrams_to_send(10.0) == []
    assert probe.deadline() == 11.0
    assert probe.receive_datagram(PONG, SERVER, 10.0625) == [PingAnswered(0.0625)]
    assert probe.deadline() is None
    assert probe.receive_datagram(PONG, SERVER, 10.07) == []


def test_silence_is_a_lost_ping_and_a_late_answer_none() -> None:
    probe = PingProbe(SERVER, patience=1.0)
    probe.handle(None, 0.0)
    probe.datagrams_to_send(0.0)
    assert probe.on_deadline(1.0) == [PingLost()]
    assert probe.deadline() is None
    assert probe.receive_datagram(PONG, SERVER, 1.1) == []


def test_only_the_servers_own_pong_counts() -> None:
    probe = PingProbe(SERVER, patience=1.0)
    assert probe.receive_datagram(PONG, SERVER, 0.0) == []
    probe.handle(None, 0.0)
    probe.datagrams_to_send(0.0)
    assert probe.receive_datagram(PONG, ("192.0.2.2", 27888), 0.1) == []
    assert probe.receive_datagram(b"garbage", SERVER, 0.1) == []
    assert probe.receive_datagram(PONG, SERVER, 0.1) == [PingAnswered(0.1)]
