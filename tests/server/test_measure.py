"""A login's rounds: what they measure, whom they let in, and that nobody is sent much before."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import BundleSender, split_bundle
from kaillera_client.protocol.codec import encode_client_message
from kaillera_client.protocol.handshake import HELLO, PING
from kaillera_client.server.rules import events as e
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.server.rules.measure import MOST_QUESTIONS, Measurement, Step
from kaillera_client.session import commands as c
from kaillera_client.session.events import LoggedIn
from tests.server.test_with_sessions import Machine
from tests.server.world import SERVER, Address, Peer, World, host

PROOFS = ServerConfig().proofs
TINY = 1e-6


def measurement(dice: random.Random, proofs: int = PROOFS) -> Measurement:
    """Return a measurement that began at 0."""
    return Measurement(0.0, proofs, lambda most: dice.randint(1, most))


def run_out(measured: Measurement, now: float) -> tuple[Step, float]:
    """Let time pass until the measurement wants something."""
    while True:
        at = measured.deadline()
        assert at is not None
        now = max(now, at)
        step = measured.on_deadline(now)
        if step is not Step.WAIT:
            return step, now


def test_without_proofs_four_plain_rounds_measure_as_emulinker_does() -> None:
    measured = measurement(random.Random(1), proofs=0)
    for number in range(1, 5):
        assert measured.questions(0.0, MOST_QUESTIONS) == 1
        assert measured.deadline() is None
        assert measured.on_deadline(99.0) is Step.WAIT
        step = measured.answered(number * 0.05)
    assert step is Step.DONE
    assert measured.ping(0.2) == pytest.approx(0.05)


@pytest.mark.parametrize("rtt", [0.0, 0.03, 0.3])
def test_who_answers_each_question_is_let_in_and_the_ping_is_one_round_trip(rtt: float) -> None:
    for seed in range(20):
        measured = measurement(random.Random(seed))
        # Only the login's own bytes may be answered in the beginning.
        for plain in range(3):
            assert measured.questions(plain * rtt, MOST_QUESTIONS if not plain else 8) == 1
            assert measured.answered((plain + 1) * rtt) is Step.ASK
        now, asked, step = 3 * rtt, [], Step.ASK
        while step is Step.ASK:
            asked.append(measured.questions(now, MOST_QUESTIONS))
            # The answers to one datagram do not come all at once.
            for answer in range(asked[-1]):
                assert measured.answered(now + rtt + 0.004 * answer) is Step.WAIT
            step, now = run_out(measured, now + rtt)
        assert step is Step.DONE
        assert len(asked) == PROOFS
        assert 1 <= min(asked) <= max(asked) <= MOST_QUESTIONS
        assert measured.ping(now) == pytest.approx(rtt, abs=TINY)


def test_a_lost_question_is_asked_again_and_does_not_spoil_the_ping() -> None:
    measured = measurement(random.Random(1), proofs=1)
    measured.questions(0.0, MOST_QUESTIONS)
    step, now = run_out(measured, 0.0)
    assert (step, now) == (Step.AGAIN, 1.0)
    now = 1.05
    assert measured.answered(now) is Step.ASK
    for _ in range(measured.questions(now, MOST_QUESTIONS)):
        measured.answered(now + 0.05)
    step, later = run_out(measured, now)
    assert step is Step.DONE
    assert measured.ping(later) == pytest.approx(0.05)


def test_when_every_round_lost_something_the_ping_is_what_there_is() -> None:
    measured = measurement(random.Random(1), proofs=1)
    now = 0.0
    for _ in range(2):
        asked = measured.questions(now, MOST_QUESTIONS)
        step, again = run_out(measured, now)
        assert step is Step.AGAIN
        now = again + 0.05
        for _ in range(asked):
            measured.answered(now)
    step, now = run_out(measured, now)
    assert step is Step.DONE
    assert measured.ping(now) == pytest.approx(1.05)


def test_answers_that_the_line_lost_may_come_with_the_next_ones() -> None:
    measured = measurement(random.Random(3))
    now = 0.01
    measured.questions(0.0, MOST_QUESTIONS)
    measured.answered(now)
    late = measured.questions(now, MOST_QUESTIONS) - 1
    assert late > 0
    measured.answered(now + 0.01)
    began = now
    step, now = run_out(measured, now)
    # Some clients say again what may be lost, so this round waited longer.
    assert (step, now) == (Step.ASK, began + 0.6)
    step = Step.ASK
    while step is Step.ASK:
        for _ in range(measured.questions(now, MOST_QUESTIONS) + late):
            measured.answered(now + 0.01)
        late = 0
        step, now = run_out(measured, now)
    assert step is Step.DONE


def test_a_late_answer_does_not_say_that_the_newest_question_arrived() -> None:
    measured = measurement(random.Random(3))
    measured.questions(0.0, MOST_QUESTIONS)
    measured.answered(0.01)
    late = measured.questions(0.01, MOST_QUESTIONS) - 1
    assert late > 0
    measured.answered(0.02)
    step, now = run_out(measured, 0.02)
    assert step is Step.ASK
    asked = measured.questions(now, MOST_QUESTIONS)
    for _ in range(late):
        assert measured.answered(now + 0.02) is Step.WAIT
    # This round's datagram was lost. Without it the client could never answer as often as it is asked.
    assert run_out(measured, now + 0.02) == (Step.AGAIN, now + 1.0)
    for _ in range(asked):
        measured.answered(now + 1.1)
    step, later = run_out(measured, now + 1.1)
    assert step is Step.ASK
    assert later == pytest.approx(now + 1.16)
    assert measured.ping(later) == pytest.approx(0.01)


@pytest.mark.parametrize("lost", [2, 4, 7])
def test_a_question_that_the_client_asked_for_again_does_not_spoil_the_ping(lost: int) -> None:
    world = World()
    world.delay = lambda _src, _dst: 0.01
    left = lost

    def lose(_data: bytes, src: Address, _dst: Address) -> bool:
        nonlocal left
        left -= src == SERVER
        return src == SERVER and left == 0

    world.lose = lose
    machine = Machine(world, host(1), 1)
    machine.do(c.Connect(SERVER, b"ana", b"Emulator 1.0"))
    world.wait(lambda: bool(world.reported(e.UserEntered)))
    (entered,) = world.reported(e.UserEntered)
    assert left < 0
    assert entered.ping_ms == pytest.approx(20, abs=1)


def test_who_answers_what_was_not_asked_is_refused() -> None:
    measured = measurement(random.Random(1))
    assert measured.questions(0.0, MOST_QUESTIONS) == 1
    assert measured.answered(0.01) is Step.ASK
    for _ in range(measured.questions(0.01, MOST_QUESTIONS)):
        assert measured.answered(0.02) is Step.WAIT
    assert measured.answered(0.02) is Step.REFUSE


def test_who_never_answers_completely_is_refused_in_the_end() -> None:
    measured = Measurement(0.0, PROOFS, lambda most: most)
    measured.questions(0.0, MOST_QUESTIONS)
    now, step, rounds, late = 0.0, measured.answered(0.0), 0, 0
    while step is Step.ASK:
        for _ in range(late + measured.questions(now, MOST_QUESTIONS) - 1):
            measured.answered(now)
        late = 1
        step, now = run_out(measured, now)
        rounds += 1
    assert step is Step.REFUSE
    assert rounds == PROOFS + 6


def test_who_never_sends_enough_for_hidden_rounds_is_refused_in_the_end() -> None:
    measured = measurement(random.Random(2))
    rounds, step = 0, Step.ASK
    while step is Step.ASK:
        assert measured.questions(0.0, MOST_QUESTIONS - 1) == 1
        step = measured.answered(0.0)
        rounds += 1
    assert step is Step.REFUSE
    assert rounds == 16


def blind(dice: random.Random, plan: Iterator[tuple[float, int]]) -> bool:
    """Return whether so many answers after such pauses get in without seeing a question."""
    measured = measurement(dice)
    now, step = 0.0, Step.ASK
    pause, count = next(plan)
    while True:
        if step is Step.ASK:
            measured.questions(now, MOST_QUESTIONS)
        at = measured.deadline()
        assert at is not None
        if at <= now + pause:
            pause -= max(0.0, at - now)
            now = max(now, at)
            step = measured.on_deadline(now)
        else:
            now += pause
            for answer in range(count):
                step = measured.answered(now)
                if step is Step.REFUSE:
                    return False
                if step is Step.ASK and answer < count - 1:
                    measured.questions(now, MOST_QUESTIONS)
            pause, count = next(plan)
        if step in (Step.DONE, Step.REFUSE):
            return step is Step.DONE


@pytest.mark.parametrize(
    "plan",
    [
        # One by one, slowly: never too often, but a round is passed by its first answers only.
        [(0.07, 1)],
        [(0.25, 1)],
        [(0.7, 1)],
        # All at once, as many as there are most probably.
        [(0.07, 5)],
        [(0.7, 5)],
        [(0.001, 1), (0.07, 4), (0.07, 5)],
        # A first guess, then what it lacks.
        [(0.07, 3), (0.07, 1), (0.07, 1), (0.07, 1), (0.07, 1)],
        [(0.0, 1)],
    ],
)
def test_blind_answers_get_in_once_in_many_thousand_logins(plan: list[tuple[float, int]]) -> None:
    dice = random.Random(7)
    tries = 4_000
    assert sum(blind(dice, cycle(plan)) for _ in range(tries)) <= 2


# --- the whole server -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Say:
    """A new message."""

    payload: bytes


@dataclass(frozen=True)
class Post:
    """Any bytes."""

    data: bytes


@dataclass(frozen=True)
class Repeat:
    """The newest messages again."""

    messages: int


@dataclass(frozen=True)
class Pause:
    """Nothing for a while."""

    seconds: float


VICTIM: Address = ("203.0.113.77", 7777)
LOGIN = encode_client_message(m.LoginRequest(b"x", b"E", 1))
ACK = encode_client_message(m.ClientAck())

blind_moves = st.one_of(
    st.builds(Say, st.sampled_from([ACK, ACK, ACK, b"\x09\0", b"\x18", LOGIN])),
    st.builds(Post, st.sampled_from([PING, HELLO, b"", b"\1\0\0\1\0\3", b"HELLO\0"])),
    st.builds(Repeat, st.integers(1, 6)),
    st.builds(Pause, st.sampled_from([0.002, 0.02, 0.07, 0.2, 0.7, 1.1, 4.0, 15.0])),
)


@settings(max_examples=50)
@given(
    st.binary(max_size=12).filter(lambda text: 0 not in text),
    st.lists(blind_moves, max_size=40),
    st.integers(0, 1000),
)
def test_whoever_forges_an_address_gets_at_most_twice_what_he_sends(
    name: bytes, moves: list[Say | Post | Repeat | Pause], seed: int
) -> None:
    world = World(ServerConfig(motd=("Welcome to this server",) * 5), random.Random(seed))
    Peer(world, host(1)).log_in(b"somebody")
    world.keep_sent = True
    sender = BundleSender()
    sender.append(encode_client_message(m.LoginRequest(name, b"", 1)))
    world.send(sender.datagram(1), VICTIM, SERVER)
    for move in moves:
        match move:
            case Say(payload):
                sender.append(payload)
                world.send(sender.datagram(1), VICTIM, SERVER)
            case Post(data):
                world.send(data, VICTIM, SERVER)
            case Repeat(messages):
                world.send(sender.datagram(messages), VICTIM, SERVER)
            case Pause(seconds):
                world.run(seconds)
        world.run(0.002)
        sent = sum(len(data) for _, src, _, data in world.sent if src == VICTIM)
        reflected = sum(len(data) for _, _, dst, data in world.sent if dst == VICTIM)
        assert reflected <= 2 * sent
    assert world.rules.users <= 1


class ClassicPeer(Peer):
    """Says three messages in a datagram and nothing twice, as n02 does."""

    def __init__(self, world: World, addr: Address) -> None:
        super().__init__(world, addr, redundancy=3)


def test_a_classic_client_enters_a_full_server_and_gets_its_whole_list() -> None:
    world = World()
    for number in range(1, 41):
        Peer(world, host(number)).log_in(b"a user with quite a long name%d" % number)
    began = world.now
    late = ClassicPeer(world, host(60))
    late.log_in(b"late", b"Project 64k 0.13")
    assert world.now - began < 1.0
    world.run(1)
    assert sum(len(status.users) for status in late.of(m.ServerStatus)) == 40
    assert late.of(m.ServerInformation)
    assert not world.reported(e.Fault)


def test_nothing_but_questions_comes_before_the_client_is_proved() -> None:
    world = World()
    peer = Peer(world, host(1))
    peer.log_in(b"nue")
    first = next(n for n, data in enumerate(peer.datagrams) if data[5] != m.MessageType.SERVER_ACK)
    kinds = {payload[0] for data in peer.datagrams[:first] for _, payload in split_bundle(data)}
    assert kinds == {m.MessageType.SERVER_ACK}
    assert PROOFS < first <= PROOFS + 3


def test_a_client_that_answers_on_its_own_is_told_why_it_is_refused() -> None:
    world = World()
    peer = Peer(world, host(1))
    peer.say(m.LoginRequest(b"spoofer", b"Project 64k 0.13", 1))
    for _ in range(12):
        peer.say(m.ClientAck())
    world.run(1)
    (refused,) = peer.of(m.LoginRejected)
    assert b"ping spoofing" in refused.message
    assert world.rules.faults == {e.FaultKind.UNPROVED: 1}
    assert world.rules.users == 0
    world.run(17)
    assert world.rules.sessions == 0


class Spoofer(Peer):
    """Hears and does not answer."""

    def on_message(self, message: m.ServerMessage, now: float) -> None:
        """Do nothing."""


@pytest.mark.parametrize("redundancy", [1, 3, 5])
def test_four_answers_of_its_own_and_none_to_a_question_are_told_as_well(redundancy: int) -> None:
    """As n02 spoofs its ping; before this the login just stopped."""
    world = World()
    peer = Spoofer(world, host(1), redundancy)
    peer.say(m.LoginRequest(b"spoofer", b"Project 64k 0.13", 1))
    for _ in range(4):
        world.run(0.05)
        peer.say(m.ClientAck())
    world.run(10)
    (refused,) = peer.of(m.LoginRejected)
    assert b"turn it off; then log in again" in refused.message
    assert world.rules.faults == {e.FaultKind.UNPROVED: 1}
    world.run(7)
    assert world.rules.sessions == 0


def test_a_client_that_is_not_heard_for_five_seconds_is_let_in_afterwards() -> None:
    world = World()
    machine = Machine(world, host(1), 1)
    world.lose = lambda _data, source, _target: source != SERVER and 0.2 < world.now < 5.2
    world.delay = lambda _source, _target: 0.03
    machine.do(c.Connect(SERVER, b"patient", b"Emulator 1.0"))
    world.run(0.25)
    assert not machine.saw(LoggedIn)
    world.wait(lambda: machine.saw(LoggedIn), 10)
    assert world.now > 5.2


@pytest.mark.parametrize(("first", "lost"), [(7, 3), (7, 4), (10, 3), (10, 4), (15, 3), (20, 3)])
def test_answers_that_are_lost_for_good_fail_the_round_and_not_the_login(
    first: int, lost: int
) -> None:
    """By n02's rules: three messages in a datagram, and nothing is said again in a login."""
    world = World(dice=random.Random(5))
    peer = Peer(world, host(1), redundancy=3)
    world.delay = lambda _source, _target: 0.03
    numbers = set(range(first, first + lost))

    def lose(data: bytes, source: Address, _target: Address) -> bool:
        newest = split_bundle(data)[0][0]
        if source != peer.addr or newest not in numbers:
            return False
        numbers.discard(newest)
        return True

    world.lose = lose
    peer.log_in(b"unlucky")
    assert not numbers
    assert world.now < 10


def test_a_round_is_never_passed_by_answers_that_were_lost() -> None:
    measured = measurement(random.Random(1), proofs=1)
    measured.questions(0.0, MOST_QUESTIONS)
    measured.answered(0.03)
    measured.questions(0.03, MOST_QUESTIONS)
    for _ in range(6):
        measured.answered(0.06)
        measured.lost(99)
        step, _ = run_out(measured, 0.06)
        assert step is Step.ASK
        measured.questions(0.06, MOST_QUESTIONS)
    measured.answered(0.06)
    measured.lost(99)
    assert run_out(measured, 0.06)[0] is Step.REFUSE


def test_a_login_that_takes_too_long_is_told_so() -> None:
    world = World()
    peer = Peer(world, host(1))
    world.delay = lambda _source, _target: 0.8
    peer.say(m.LoginRequest(b"far away", b"Emulator 1.0", 1))
    world.run(20)
    assert [said.message for said in peer.of(m.LoginRejected)] == [
        b"Your ping could not be measured. If ping spoofing is on, turn it off; then log in again."
    ]
    assert world.rules.sessions == 0


def test_who_never_answers_gets_the_question_twice_and_nothing_more() -> None:
    """There is no byte left for the reason: nothing proves who asked for it."""
    world = World()
    sender = BundleSender()
    sender.append(encode_client_message(m.LoginRequest(b"somebody", b"Project 64k 0.13", 1)))
    world.keep_sent = True
    world.send(sender.datagram(1), VICTIM, SERVER)
    world.run(30)
    sizes = [len(data) for _, source, _, data in world.sent if source == SERVER]
    assert len(sizes) == 2
    assert sum(sizes) <= 2 * len(sender.datagram(1))


def test_attempts_that_failed_keep_their_places_for_a_while() -> None:
    world = World()
    for attempt in range(30):
        sender = BundleSender()
        for payload in (LOGIN, *12 * (ACK,)):
            sender.append(payload)
            world.send(sender.datagram(1), (VICTIM[0], 5000 + attempt), SERVER)
        world.run(0.1)
    assert world.rules.faults[e.FaultKind.UNPROVED] <= ServerConfig().sessions_per_ip


def test_clients_on_this_computer_are_believed_unless_somebody_wants_otherwise() -> None:
    for always, expected in ((False, {4}), (True, {PROOFS + 1, PROOFS + 2, PROOFS + 3})):
        world = World(ServerConfig(proofs_on_loopback=always))
        peer = Peer(world, ("127.0.0.1", 4000))
        peer.log_in(b"local")
        questions = [data for data in peer.datagrams if data[5] == m.MessageType.SERVER_ACK]
        assert len(questions) in expected


def test_a_refusal_that_is_too_long_for_a_stranger_comes_when_he_is_proved() -> None:
    world = World()
    peer = Peer(world, host(1))
    peer.say(m.LoginRequest(b"a|b", b"Emu", 1))
    world.run(2)
    assert isinstance(peer.heard[0], m.ServerAck)
    assert peer.heard[-1] == m.LoginRejected(
        b"server", 0, b"Your name contains illegal characters."
    )


def test_forged_questions_of_a_user_do_not_flood_him() -> None:
    world = World()
    peer = Peer(world, host(1))
    peer.log_in(b"victim")
    peer.say(m.CreateGameRequest(b"Game"))
    for number in range(60):
        world.run(0.1)
        peer.say(m.GameChatRequest(b"%d " % number + b"x" * 300))
    world.run(1)
    world.keep_sent = True
    forged = peer.sender.datagram(1)[:1] + b"\0\0\1\0\3"
    seconds = 20
    for _ in range(50 * seconds):
        world.send(forged, peer.addr, SERVER)
        world.run(0.02)
    reflected = sum(len(data) for _, _, dst, data in world.sent if dst == peer.addr)
    asked = 50 * seconds * len(forged)
    assert reflected < 65_536 + 16_384 * (seconds + 2) + 72 * asked
    assert reflected < 45_000 * seconds
