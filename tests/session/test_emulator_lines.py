"""Lines that emulators say: complete and in order on bad lines, paced, and never in the way of a frame."""

import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import MAX_MESSAGES, split_bundle
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.server.rules.outbox import SIZE_LIMIT
from kaillera_client.server.rules.rules import ServerRules
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.channel import BUNDLE_SIZE
from kaillera_client.session.emulatorlines import MOST_WAITING
from kaillera_client.session.status import Phase
from tests.fakes.emulinker import EmuLinker
from tests.fakes.machine import Machine
from tests.fakes.network import Address, Network, Party, Transit, steady
from tests.session.games import SERVER, check_streams, log_in, lossy, open_room, play, start
from tests.session.rig import Rig

LINES = [b"!EEPROM%d=%s" % (n, random.Random(n).randbytes(50).hex().encode()) for n in range(299)]
LINES.append(b"!!!StartGame!!!")
assert {len(line) for line in LINES[100:-1]} == {111}


def our_rules() -> ServerRules:
    return ServerRules(ServerConfig(), SERVER[1], random.Random(1))


SERVERS: dict[str, Callable[[], Party]] = {"emulinker": EmuLinker, "ours": our_rules}
servers = pytest.mark.parametrize("make_server", SERVERS.values(), ids=SERVERS.keys())


class Wire:
    """A line that notes how large datagrams are."""

    def __init__(self, transit: Transit) -> None:
        self.largest = 0
        self.most = 0
        self._transit = transit

    def __call__(self, data: bytes, source: Address, target: Address, now: float) -> list[float]:
        if target == SERVER:
            self.largest = max(self.largest, len(data))
            self.most = max(self.most, len(split_bundle(data)))
        assert len(data) <= SIZE_LIMIT
        return self._transit(data, source, target, now)


def upload(machine: Machine, lines: list[bytes] = LINES) -> None:
    for line in lines:
        machine.do(c.SendEmulatorLine(line))


def heard(machine: Machine, name: bytes = b"player1") -> list[bytes]:
    chat = [event for event in machine.events if isinstance(event, e.GameChatReceived)]
    return [event.text for event in chat if event.name == name]


def everybody_heard(machines: list[Machine], lines: list[bytes] = LINES) -> bool:
    return all(len(heard(machine)) >= len(lines) for machine in machines)


def check(server: Party, wire: Wire, machines: list[Machine]) -> None:
    for machine in machines:
        assert heard(machine) == LINES
        assert not machine.saw(e.FaultNoticed)
    assert wire.largest <= BUNDLE_SIZE
    assert wire.most <= MAX_MESSAGES
    if isinstance(server, EmuLinker):
        assert server.desyncs == []
        assert server.violations == []


@servers
@pytest.mark.parametrize(("share", "delay", "count"), [(0.0, 0.001, 8), (0.1, 0.03, 4)])
def test_a_save_passes_while_the_game_runs(
    make_server: Callable[[], Party], share: float, delay: float, count: int
) -> None:
    server = make_server()
    network = Network(steady(delay))
    machines = log_in(network, server, count)
    open_room(network, machines)
    start(network, machines, 600)
    network.wait(lambda: len(machines[0].frames) > 60)
    network.transit = wire = Wire(lossy(1, share, delay, delay / 3))
    begin = network.now
    upload(machines[0])
    network.wait(lambda: everybody_heard(machines))
    assert network.now - begin < 12.0
    play(network, machines)
    check(server, wire, machines)
    check_streams(machines)
    if not share:
        # Nobody had to wait for a frame because of the lines.
        assert max(wait for machine in machines for wait in machine.waits[61:]) < 1 / 60


@servers
@pytest.mark.parametrize("share", [0.0, 0.1])
def test_a_save_passes_before_anybody_is_ready(
    make_server: Callable[[], Party], share: float
) -> None:
    server = make_server()
    network = Network(steady(0.03))
    machines = log_in(network, server, 3)
    open_room(network, machines)
    for machine in machines:
        machine.loading_time = 30.0
        machine.limit = 100
    machines[0].do(c.StartGame())
    network.wait(lambda: all(machine.saw(e.GameStarting) for machine in machines))
    network.transit = wire = Wire(lossy(2, share, 0.03, 0.01))
    upload(machines[0])
    network.wait(lambda: everybody_heard(machines), 25.0)
    assert {machine.session.phase for machine in machines} == {Phase.STARTING}
    play(network, machines)
    check(server, wire, machines)
    check_streams(machines)


@servers
@pytest.mark.parametrize("share", [0.0, 0.1])
def test_a_save_passes_while_no_emulator_asks_for_frames(
    make_server: Callable[[], Party], share: float
) -> None:
    """Some emulators play twenty frames and wait for a line that says that all has come."""
    server = make_server()
    network = Network(steady(0.03))
    machines = log_in(network, server, 3)
    open_room(network, machines)
    start(network, machines, 20)
    play(network, machines)
    network.transit = wire = Wire(lossy(3, share, 0.03, 0.01))
    upload(machines[0])
    network.wait(lambda: everybody_heard(machines), 25.0)
    # Those who only wait are not taken for lost.
    network.pass_time(20.0)
    for machine in machines:
        machine.limit = 150
        machine.resume()
    play(network, machines)
    check(server, wire, machines)
    check_streams(machines)


anything = st.binary(min_size=1, max_size=320).filter(
    lambda line: b"\0" not in line and not line.startswith(b"/")
)


@settings(max_examples=8, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from((0.0, 0.01, 0.3)), anything), max_size=40),
    st.sampled_from(sorted(SERVERS)),
    st.floats(0.0, 0.05),
    st.integers(0, 1000),
)
def test_any_lines_arrive_as_they_were_said(
    said: list[tuple[float, bytes]], kind: str, share: float, seed: int
) -> None:
    network = Network(steady(0.02))
    machines = log_in(network, SERVERS[kind](), 2)
    open_room(network, machines)
    start(network, machines, 10_000)
    network.transit = lossy(seed, share, 0.02, 0.01)
    for pause, line in said:
        network.pass_time(pause)
        machines[0].do(c.SendEmulatorLine(line))
    lines = [line for _, line in said]
    network.wait(lambda: everybody_heard(machines, lines))
    assert [heard(machine) for machine in machines] == [lines, lines]


# --- one session ---------------------------------------------------------------------------------


def said_lines(rig: Rig) -> list[bytes]:
    return [message.text for message in rig.take_said() if isinstance(message, m.GameChatRequest)]


def test_a_line_goes_at_once_and_as_it_is() -> None:
    rig = Rig().load()
    line = b" \x01\x0a\xff% trailing \t"
    rig.do(c.SendEmulatorLine(line))
    assert said_lines(rig) == [line]
    rig.hear(m.GameChat(b"me", line))
    assert rig.of(e.GameChatReceived)[-1] == e.GameChatReceived(b"me", line)


def test_unanswered_lines_fit_one_bundle_and_the_answer_lets_the_next_ones_go() -> None:
    rig = Rig().load()
    for line in LINES:
        rig.do(c.SendEmulatorLine(line))
    rig.wait(0.2)
    flying = said_lines(rig)
    assert flying == LINES[: len(flying)]
    assert 8 <= len(flying) <= 10
    newest = rig.datagrams[-1][1]
    assert len(newest) <= BUNDLE_SIZE
    assert len(split_bundle(newest)) >= len(flying)
    rig.hear(m.GameChat(b"me", flying[2]))
    rig.wait(0.2)
    assert said_lines(rig) == LINES[len(flying) : len(flying) + 3]


def test_who_types_does_not_wait_for_the_emulator() -> None:
    rig = Rig().load()
    for line in LINES:
        rig.do(c.SendEmulatorLine(line))
    rig.wait(0.2)
    rig.take_said()
    rig.do(c.SendGameChat(b"one moment"))
    assert said_lines(rig) == [b"one moment"]


def test_large_lines_go_one_by_one() -> None:
    rig = Rig().load()
    large = [bytes((65 + n,)) * 1023 for n in range(3)]
    for line in large:
        rig.do(c.SendEmulatorLine(line))
    for line in large:
        rig.wait(0.1)
        assert said_lines(rig) == [line]
        rig.hear(m.GameChat(b"me", line))


def test_lines_without_an_echo_hold_nothing_up_for_long() -> None:
    """A server takes what begins with a slash for a command, and refuses what is too long for it."""
    rig = Rig().load()
    commands = [b"/%d" % n for n in range(40)]
    begin = rig.now
    for line in commands:
        rig.do(c.SendEmulatorLine(line))
    rig.wait(4.0)
    said = said_lines(rig)
    assert said == commands[: len(said)]
    assert 16 < len(said) < 40
    assert len(rig.times(begin)) < 60
    rig.wait(20.0)
    assert said + said_lines(rig) == commands


def test_an_echo_in_another_charset_counts() -> None:
    rig = Rig().load()
    for line in LINES[:30]:
        rig.do(c.SendEmulatorLine(b"\xe9" + line))
    rig.wait(0.2)
    sent = len(said_lines(rig))
    rig.hear(m.GameChat(b"me", b"?" + LINES[sent - 1]))
    rig.wait(0.5)
    assert len(said_lines(rig)) == sent


def test_blocks_of_a_game_acknowledge_lines() -> None:
    rig = Rig().play()
    for line in LINES[:60]:
        rig.do(c.SendEmulatorLine(line))
    for _ in range(200):
        rig.submit()
        rig.block()
        rig.wait(1 / 60)
    assert said_lines(rig) == LINES[:60]


def test_nothing_is_said_while_somebody_may_miss_a_message() -> None:
    rig = Rig().play()
    rig.submit()
    begin = rig.now
    rig.wait(0.06)
    rig.do(c.SendEmulatorLine(LINES[0]))
    rig.wait(1.0)
    assert said_lines(rig) == []
    # The emulator elsewhere may wait for this very line.
    rig.wait(1.0)
    assert said_lines(rig) == LINES[:1]
    assert rig.now - begin < 2.1


def test_more_lines_than_can_wait_are_dropped_and_reported() -> None:
    rig = Rig().load()
    for n in range(MOST_WAITING + 2):
        rig.do(c.SendEmulatorLine(b"%d" % n))
    assert rig.of(e.FaultNoticed) == [e.FaultNoticed(e.Fault.TOO_MANY_LINES, 1, "Emulator 1.0")]


def test_what_cannot_be_sent_is_a_fault_and_stops_nothing() -> None:
    rig = Rig().load()
    rig.do(c.SendEmulatorLine(b"a\0b"))
    rig.do(c.SendEmulatorLine(b"c"))
    assert said_lines(rig) == [b"c"]
    assert [fault.fault for fault in rig.of(e.FaultNoticed)] == [e.Fault.UNSENDABLE]


def test_lines_of_a_game_do_not_reach_the_next_one() -> None:
    rig = Rig().load()
    for line in LINES:
        rig.do(c.SendEmulatorLine(line))
    rig.do(c.DropGame())
    rig.wait(0.1)
    before = said_lines(rig)
    rig.hear(m.PlayerDropped(b"me", 1))
    rig.hear(m.GameStarted(1, 1, 2))
    for line in before:
        rig.hear(m.GameChat(b"me", line))
    rig.wait(2.0)
    assert said_lines(rig) == []
    rig.do(c.SendEmulatorLine(b"new"))
    assert said_lines(rig) == [b"new"]


def test_lines_stop_when_the_room_is_left() -> None:
    rig = Rig().load()
    for line in LINES:
        rig.do(c.SendEmulatorLine(line))
    rig.do(c.LeaveRoom())
    rig.take_said()
    rig.wait(5.0)
    assert said_lines(rig) == []
    rig.do(c.SendEmulatorLine(b"late"))
    assert rig.of(e.FaultNoticed)[-1].fault is e.Fault.NOT_POSSIBLE_NOW
