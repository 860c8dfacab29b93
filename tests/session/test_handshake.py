"""HELLO: how often, how long, who may answer."""

import pytest

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.handshake import HELLO, SERVER_FULL, VERSION_REFUSED, hello_accepted
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.client import ClientSession
from kaillera_client.session.status import Counters, Phase, SessionStatus
from tests.session.rig import LOGIN, PUBLIC, Rig


def test_hello_is_sent_three_times_and_then_we_give_up() -> None:
    rig = Rig()
    start = rig.now
    assert rig.connect() == []
    assert rig.where() is Phase.HANDSHAKE
    assert rig.wait(5.9) == []
    assert [(at - start, data, to) for at, data, to in rig.datagrams] == [
        (0.0, HELLO, PUBLIC),
        (1.0, HELLO, PUBLIC),
        (2.5, HELLO, PUBLIC),
    ]
    assert rig.wait(0.2) == [e.Disconnected(e.DisconnectReason.SILENT)]
    assert rig.where() is Phase.CLOSED
    assert rig.session.deadline() is None


def test_a_timer_that_fires_early_asks_for_nothing() -> None:
    rig = Rig()
    rig.connect()
    assert rig.session.on_deadline(rig.now + 0.5) == []
    assert rig.session.datagrams_to_send(rig.now + 0.5) == []
    assert rig.session.deadline() == rig.now + 1.0


@pytest.mark.parametrize("answer", [hello_accepted(27901), hello_accepted(27901)[:-1]])
def test_the_login_goes_to_the_answers_address(answer: bytes) -> None:
    rig = Rig()
    rig.connect()
    rig.now += 0.02
    assert rig.hear_text(answer, ("192.0.2.1", 40000)) == [e.HandshakeDone(27901)]
    assert rig.where() is Phase.LOGIN
    assert rig.take_said() == [m.LoginRequest(b"me", b"Emulator 1.0", 1)]
    assert rig.datagrams[-1][2] == LOGIN


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (SERVER_FULL, e.DisconnectReason.FULL),
        (VERSION_REFUSED, e.DisconnectReason.VERSION),
    ],
)
def test_a_refusal_ends_the_session(answer: bytes, reason: e.DisconnectReason) -> None:
    rig = Rig()
    rig.connect()
    assert rig.hear_text(answer) == [e.Disconnected(reason)]
    assert rig.where() is Phase.CLOSED
    assert rig.hear_text(hello_accepted(1)) == []
    assert rig.session.datagrams_to_send(rig.now) == []
    assert rig.session.on_deadline(rig.now) == []


def test_nobody_else_may_answer() -> None:
    rig = Rig()
    rig.connect()
    assert rig.hear_text(hello_accepted(9), ("192.0.2.9", 27888)) == [
        e.FaultNoticed(e.Fault.FOREIGN_SOURCE, 1, "192.0.2.9:27888")
    ]
    assert rig.where() is Phase.HANDSHAKE


@pytest.mark.parametrize("answer", [b"", b"PONG\0", b"HELLOD00D0\0", b"HELLOD00D424242\0", b"\1"])
def test_an_unreadable_answer_is_a_fault(answer: bytes) -> None:
    rig = Rig()
    rig.connect()
    assert rig.hear_text(answer) == [
        e.FaultNoticed(e.Fault.MALFORMED_DATAGRAM, 1, f"{len(answer)} bytes")
    ]
    assert rig.hear_text(hello_accepted(27901)) == [e.HandshakeDone(27901)]


def test_late_answers_to_repeated_hellos_are_ignored() -> None:
    """From the public port, or from the login port where servers use one port for both."""
    rig = Rig()
    rig.begin_login()
    for source in (PUBLIC, LOGIN, ("192.0.2.1", 5)):
        assert rig.hear_text(hello_accepted(9999), source) == []
    assert rig.session.status(rig.now).counters.faults == 0
    rig.hear(m.ServerAck())
    assert rig.take_said()[-1] == m.ClientAck()


def test_a_new_session_waits_for_connect() -> None:
    session = ClientSession()
    assert session.phase is Phase.NEW
    assert session.deadline() is None
    assert session.on_deadline(1.0) == []
    assert session.receive_datagram(SERVER_FULL, PUBLIC, 1.0) == []
    assert session.datagrams_to_send(1.0) == []
    assert session.status(1.0) == SessionStatus(Phase.NEW, None, None, b"", None, None, Counters())


def test_status_before_the_login() -> None:
    rig = Rig()
    rig.connect()
    status = rig.session.status(rig.now)
    assert (status.phase, status.server, status.name) == (Phase.HANDSHAKE, PUBLIC, b"me")


def test_connect_works_once() -> None:
    rig = Rig()
    rig.connect()
    detail = "Connect while asking the server"
    assert rig.connect() == [e.FaultNoticed(e.Fault.NOT_POSSIBLE_NOW, 1, detail)]


@pytest.mark.parametrize(
    "plan",
    [
        c.Connect(PUBLIC, b"a\0b", b"Emulator"),
        c.Connect(PUBLIC, b"a", b"Emu\0lator"),
    ],
)
def test_a_name_that_cannot_be_sent_is_refused_before_anything_happens(plan: c.Connect) -> None:
    rig = Rig()
    (fault,) = rig.do(plan)
    assert isinstance(fault, e.FaultNoticed)
    assert fault.fault is e.Fault.UNSENDABLE
    assert rig.where() is Phase.NEW
    assert rig.datagrams == []
    assert rig.connect() == []


@pytest.mark.parametrize("connected", [False, True])
def test_logout_before_the_login_is_silent(connected: bool) -> None:
    rig = Rig()
    if connected:
        rig.connect()
    sent = len(rig.datagrams)
    assert rig.do(c.Logout()) == [e.Disconnected(e.DisconnectReason.LOGOUT)]
    assert len(rig.datagrams) == sent
    (fault,) = rig.do(c.Logout())
    assert isinstance(fault, e.FaultNoticed)
    assert rig.session.status(rig.now).phase is Phase.CLOSED
    assert rig.session.status(rig.now).counters.faults == 1


@pytest.mark.parametrize("command", [c.SubmitInput(b"x"), c.CreateGame(b"x"), c.LeaveRoom()])
def test_other_commands_have_to_wait(command: c.Command) -> None:
    rig = Rig()
    (fault,) = rig.do(command)
    assert isinstance(fault, e.FaultNoticed)
    assert fault.fault is e.Fault.NOT_POSSIBLE_NOW
