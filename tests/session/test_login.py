"""The login: rounds of acknowledgement, retries, refusals, our own entry."""

import pytest

from kaillera_client.protocol import messages as m
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.session.rig import LOGIN, ME, OTHER, PUBLIC, Rig


def logging_in(round_trip: float = 0.02) -> Rig:
    rig = Rig()
    rig.connect()
    rig.now += round_trip
    rig.hear_text(b"HELLOD00D27901\0")
    rig.take_said()
    return rig


@pytest.mark.parametrize("rounds", [3, 4, 7])
def test_every_round_is_answered_at_once(rounds: int) -> None:
    rig = logging_in()
    for _ in range(rounds):
        assert rig.hear(m.ServerAck()) == []
        assert rig.take_said() == [m.ClientAck()]
        assert rig.datagrams[-1][0] == rig.now
        rig.now += 0.02
    assert rig.hear(m.ServerStatus((), ())) == [e.LoggedIn()]
    assert rig.where() is Phase.LOBBY
    assert rig.take_said() == []


def test_an_unanswered_login_is_repeated_after_one_two_and_four_seconds() -> None:
    rig = logging_in(0.02)
    start = rig.now
    assert rig.wait(9.9) == []
    # Three round trips, but at least 100 ms: the first answer is overdue then, and the ping is measured over it all.
    assert rig.times(start) == [0.1, 1.0, 2.0, 4.0]
    login = rig.datagrams[1][1]
    assert all(data == login for _, data, _ in rig.datagrams[1:])
    assert rig.wait(0.2) == [e.Disconnected(e.DisconnectReason.SILENT)]


@pytest.mark.parametrize(
    ("round_trip", "first"), [(0.0, 0.1), (0.05, 0.15), (0.1, 0.3), (0.3, 0.5)]
)
def test_the_first_repeat_comes_when_the_answer_is_overdue(
    round_trip: float, first: float
) -> None:
    rig = logging_in(round_trip)
    start = rig.now
    rig.wait(0.9)
    assert rig.times(start) == [first]


def test_a_round_that_stalls_is_repeated_every_half_second() -> None:
    rig = logging_in(0.3)
    rig.hear(m.ServerAck())
    start = rig.now
    rig.wait(2.1)
    assert rig.times(start) == [0.5, 1.0, 1.5, 2.0]
    rig.hear(m.ServerAck())
    start = rig.now
    assert rig.wait(9.9) == []
    assert rig.wait(0.2) == [e.Disconnected(e.DisconnectReason.SILENT)]


def test_a_refusal_carries_the_servers_text_and_nothing_is_sent_any_more() -> None:
    rig = logging_in()
    rig.lose(m.ServerAck())
    sent = len(rig.datagrams)
    events = rig.hear(m.LoginRejected(b"server", 0, b"ping too high"), redundancy=5)
    assert events == [e.Disconnected(e.DisconnectReason.REFUSED, b"ping too high")]
    assert len(rig.datagrams) == sent
    assert rig.hear(m.ServerStatus((), ())) == []


def test_what_follows_a_refusal_in_the_same_datagram_is_not_read() -> None:
    rig = logging_in()
    rig.lose(m.LoginRejected(b"server", 0, b"banned"))
    events = rig.hear(m.GlobalChat(b"ann", b"hi"), redundancy=2)
    assert events == [e.Disconnected(e.DisconnectReason.REFUSED, b"banned")]
    assert rig.session.deadline() is None
    assert rig.session.on_deadline(rig.now) == []


def test_information_before_the_lists() -> None:
    rig = logging_in()
    assert rig.hear(m.ServerInformation(b"server", b"wait")) == [
        e.InformationReceived(b"server", b"wait")
    ]
    assert rig.where() is Phase.LOGIN


def test_a_datagram_from_elsewhere() -> None:
    rig = logging_in()
    for source in (PUBLIC, ("192.0.2.9", LOGIN[1])):
        (fault,) = rig.hear_text(b"\x01\x00\x00\x02\x00\x15\x00", source)
        assert isinstance(fault, e.FaultNoticed)
        assert fault.fault is e.Fault.FOREIGN_SOURCE
        rig.session = logging_in().session


def test_our_own_entry_tells_our_id() -> None:
    rig = Rig().log_in()
    assert rig.of(e.OwnUserKnown) == [e.OwnUserKnown(ME, b"me", 20)]
    status = rig.session.status(rig.now)
    assert (status.user_id, status.name, status.room) == (ME, b"me", None)
    # Somebody with our name from another address later is not us.
    rig.hear(m.UserJoined(b"me", OTHER, 20, 1))
    assert rig.session.status(rig.now).user_id == ME


@pytest.mark.parametrize("theirs", ["Zoë".encode("cp1252"), b"Zo?", "Zoë".encode()])
def test_our_own_entry_in_the_servers_charset(theirs: bytes) -> None:
    rig = Rig(name="Zoë".encode())
    rig.begin_login()
    rig.hear(m.ServerAck())
    rig.hear(m.ServerStatus((), ()))
    rig.hear(m.UserJoined(b"Zoo", OTHER, 1, 1))
    events = rig.hear(m.UserJoined(theirs, ME, 20, 1))
    assert events[-1] == e.OwnUserKnown(ME, theirs, 20)
    assert rig.session.status(rig.now).name == theirs


def test_a_lost_own_entry_is_asked_for() -> None:
    """EmuLinker repeats its last messages when we repeat ours."""
    rig = Rig()
    rig.begin_login()
    rig.hear(m.ServerAck())
    rig.hear(m.ServerStatus((), ()))
    rig.lose(m.UserJoined(b"me", ME, 20, 1))
    start = rig.now
    rig.wait(0.8)
    assert rig.times(start) == [0.7]
    assert rig.hear_again(3)[-1] == e.OwnUserKnown(ME, b"me", 20)
    start = rig.now
    rig.wait(5.0)
    assert rig.times(start) == []


def test_our_entry_before_the_lists() -> None:
    rig = logging_in()
    rig.hear(m.ServerAck())
    assert rig.hear(m.UserJoined(b"me", ME, 20, 1))[-1] == e.OwnUserKnown(ME, b"me", 20)
    assert rig.hear(m.ServerStatus((), ())) == [e.LoggedIn()]
    start = rig.now
    rig.wait(5.0)
    assert rig.times(start) == []


def test_a_hole_in_the_login_is_skipped_after_a_while() -> None:
    rig = logging_in()
    rig.hear(m.ServerAck())
    rig.lose(m.ServerAck())
    start = rig.now
    assert rig.hear(m.ServerStatus((), ())) == []
    events = rig.wait(1.6)
    assert e.LoggedIn() in events
    assert e.FaultNoticed(e.Fault.MESSAGES_SKIPPED, 1) in events
    assert 0.25 in rig.times(start)


def test_logout_while_logging_in_leaves_no_ghost_on_the_server() -> None:
    rig = logging_in()
    assert rig.do(c.Logout(b"bye")) == []
    assert rig.said[-1] == m.QuitRequest(b"bye")
    assert rig.do(c.Logout()) == [], "it is under way"
    (fault,) = rig.do(c.SendChat(b"hello"))
    assert isinstance(fault, e.FaultNoticed)
    assert rig.wait(0.6) == [e.Disconnected(e.DisconnectReason.LOGOUT)]


def test_nothing_but_logout_is_possible_while_logging_in() -> None:
    rig = logging_in()
    for command in (c.SendChat(b"x"), c.CreateGame(b"x"), c.DropGame(), c.SubmitInput(b"x")):
        rig.do(command)
    assert rig.session.status(rig.now).counters.faults == 4
    assert rig.take_said() == []


def logging_in_late(answer_after: float) -> Rig:
    """Log in with answers that are held back, on a line of 40 ms."""
    rig = Rig()
    rig.do(c.Connect(PUBLIC, b"me", b"Emulator 1.0", answer_after=answer_after))
    rig.now += 0.04
    rig.hear_text(b"HELLOD00D27901\0")
    rig.take_said()
    return rig


def test_every_answer_is_held_back_by_the_same_time_and_nothing_is_repeated_meanwhile() -> None:
    rig = logging_in_late(0.3)
    for _ in range(4):
        rig.now += 0.04
        start = rig.now
        assert rig.hear(m.ServerAck()) == []
        assert rig.take_said() == []
        rig.wait(0.3)
        # The first repeat would have been due after 120 ms.
        assert rig.times(start) == [0.3]
        assert rig.take_said() == [m.ClientAck()]
    assert rig.hear(m.ServerStatus((), ())) == [e.LoggedIn()]


def test_an_answer_that_was_held_back_and_lost_is_repeated_counting_from_when_it_went_out() -> (
    None
):
    rig = logging_in_late(0.3)
    rig.hear(m.ServerAck())
    start = rig.now
    rig.wait(1.0)
    assert rig.times(start) == [0.3, 0.42, 0.92]
    assert rig.take_said() == [m.ClientAck()]


def test_two_rounds_that_come_together_are_both_answered_each_in_its_time() -> None:
    rig = logging_in_late(0.3)
    start = rig.now
    rig.hear(m.ServerAck())
    rig.now += 0.1
    rig.hear(m.ServerAck())
    rig.wait(0.25)
    assert rig.times(start) == [0.3]
    rig.wait(0.06)
    assert rig.times(start) == [0.3, 0.4]
    assert rig.take_said() == [m.ClientAck(), m.ClientAck()]


def test_a_hole_is_asked_for_while_an_answer_is_held_back() -> None:
    rig = logging_in_late(0.5)
    rig.hear(m.ServerAck())
    rig.lose(m.ServerAck())
    start = rig.now
    rig.hear(m.ServerInformation(b"server", b"wait"))
    rig.wait(0.45)
    assert rig.times(start) == [0.25]


@pytest.mark.parametrize(
    ("asked", "held"), [(9.0, 0.5), (0.5, 0.5), (0.0, 0.0), (-1.0, 0.0), (float("nan"), 0.0)]
)
def test_how_long_answers_can_be_held_back_is_limited(asked: float, held: float) -> None:
    rig = logging_in_late(asked)
    start = rig.now
    rig.now += 0.04
    rig.hear(m.ServerAck())
    rig.wait(0.55)
    assert rig.times(start)[0] == round(0.04 + held, 4)


def test_an_answer_that_is_still_held_back_when_the_server_lets_us_in_is_never_sent() -> None:
    """Some servers take an answer that they do not wait for as a wish for all lists again."""
    rig = logging_in_late(0.3)
    rig.hear(m.ServerAck())
    rig.hear(m.ServerStatus((), ()))
    rig.hear(m.UserJoined(b"me", ME, 20, 1))
    rig.wait(5.0)
    assert rig.take_said() == []
    # In the lobby nothing is measured.
    rig.hear(m.ServerAck())
    assert rig.take_said() == [m.ClientAck()]


def test_logging_out_while_an_answer_is_held_back() -> None:
    rig = logging_in_late(0.3)
    rig.hear(m.ServerAck())
    rig.do(c.Logout(b"bye"))
    rig.wait(1.0)
    assert rig.take_said() == [m.QuitRequest(b"bye")]
    assert rig.where() is Phase.CLOSED
