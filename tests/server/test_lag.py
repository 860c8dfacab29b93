"""Who keeps a game waiting: the server's own proof, in virtual time."""

import pytest

from kaillera_client.protocol import messages as m
from kaillera_client.server.rules.lag import LagMeter
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from tests.server.test_with_sessions import Machine, log_in, open_and_start
from tests.server.world import World, host

FRAME = 1 / 60
GAME = 1


def game(
    count: int = 3, ct: m.ConnectionType = m.ConnectionType.LAN
) -> tuple[World, list[Machine]]:
    """Return a game in which all is well, with lines of different length."""
    world = World()
    trips = {host(number): 0.02 * number for number in range(1, 9)}
    world.delay = lambda src, dst: trips.get(src, 0.0) / 2 + trips.get(dst, 0.0) / 2
    machines = log_in(world, count, ct, interval=FRAME)
    open_and_start(world, machines)
    world.run(5)
    return world, machines


def hold_up(world: World, number: int, seconds: float) -> None:
    """Let nothing of one player reach the server for a while; then all of it does."""
    since, usual = world.now, world.delay
    world.delay = lambda src, dst: (
        max(usual(src, dst), since + seconds - world.now)
        if src == host(number)
        else usual(src, dst)
    )


def caused(world: World) -> tuple[float, ...]:
    lag = world.rules.lag(GAME, world.now)
    assert lag is not None
    return lag.caused


def said(machine: Machine) -> list[bytes]:
    chat = [event for event in machine.events if isinstance(event, e.GameChatReceived)]
    return [event.text for event in chat if event.name == b"Server"]


@pytest.mark.parametrize("ct", list(m.ConnectionType))
def test_a_game_that_runs_well_has_no_lag_and_nobody_to_blame(ct: m.ConnectionType) -> None:
    world, _ = game(4, ct)
    world.run(30)
    lag = world.rules.lag(GAME, world.now)
    assert lag is not None
    assert lag.caused == (0.0,) * 4
    assert lag.total < 0.1
    assert lag.measured > 30


@pytest.mark.parametrize("culprit", [1, 2, 3])
def test_q32_a_player_who_is_700_ms_late_is_named_and_nobody_else(culprit: int) -> None:
    world, _ = game()
    before = caused(world)
    hold_up(world, culprit, 0.7)
    world.run(0.35)
    (late,) = world.rules.waiting_for(GAME, world.now)
    assert (late.player, late.name) == (culprit, b"user%d" % culprit)
    assert 0.2 < late.seconds < 0.35
    assert late.is_overdue
    world.run(0.345)
    assert world.rules.waiting_for(GAME, world.now)[0].seconds == pytest.approx(
        late.seconds + 0.345
    )
    world.run(3)
    for player, (was, now) in enumerate(zip(before, caused(world), strict=True), 1):
        if player == culprit:
            assert 0.5 < now - was <= 0.7
        else:
            assert now - was == 0.0
    assert not any(late.is_overdue for late in world.rules.waiting_for(GAME, world.now))


def test_the_room_can_ask_for_the_lag_and_count_anew() -> None:
    world, machines = game()
    hold_up(world, 3, 0.7)
    world.run(3)
    machines[1].do(c.SendGameChat(b"/lagstat"))
    world.run(0.5)
    total, players = said(machines[0])[-2:]
    assert said(machines[2])[-2:] == [total, players]
    assert total.startswith(b"Total lag in the last 8s: 0.")
    assert total.endswith(b"s")
    start, _, p3 = players.rpartition(b" ")
    assert start == b"Lag definitely caused by players: P1: 0.00s, P2: 0.00s, P3:"
    assert 0.5 < float(p3.removesuffix(b"s")) <= 0.7
    machines[2].do(c.SendGameChat(b"/lagreset"))
    machines[2].do(c.SendGameChat(b"/lagstat"))
    world.run(0.5)
    assert said(machines[0])[-3:] == [
        b"The lag is counted anew.",
        b"Total lag in the last 0s: 0.00s",
        b"Lag definitely caused by players: P1: 0.00s, P2: 0.00s, P3: 0.00s",
    ]


def test_the_lag_of_the_last_game_can_be_asked_for_after_it() -> None:
    world, machines = game(2)
    hold_up(world, 2, 0.7)
    world.run(70)
    for machine in machines:
        machine.do(c.DropGame())
    world.run(1)
    machines[0].do(c.SendGameChat(b"/lagstat"))
    world.run(0.5)
    assert b"in the last 1m 1" in said(machines[0])[-2]
    assert caused(world)[1] > 0.5
    assert world.rules.waiting_for(GAME, world.now) == ()


def test_a_player_who_is_gone_for_good_is_blamed_until_it_is_taken_out() -> None:
    world, machines = game()
    del world.parties[host(2)]
    world.run(10)
    (late,) = world.rules.waiting_for(GAME, world.now)
    assert (late.player, late.name) == (2, b"user2")
    assert late.seconds > 9
    frames = len(machines[0].frames)
    world.run(10)
    assert len(machines[0].frames) > frames
    assert 14 < caused(world)[1] < 15.5
    assert caused(world)[::2] == (0.0, 0.0)
    assert not any(late.is_overdue for late in world.rules.waiting_for(GAME, world.now))


def test_a_player_who_never_sends_a_first_input_is_waited_for() -> None:
    world = World()
    machines = log_in(world, 3, interval=FRAME)
    open_and_start(world, machines)
    del world.parties[host(3)]
    world.run(2)
    (late,) = world.rules.waiting_for(GAME, world.now)
    assert late.player == 3


def test_when_two_are_late_both_are_told_and_none_is_blamed_until_one_is_left() -> None:
    world, _ = game()
    hold_up(world, 1, 0.5)
    hold_up(world, 2, 0.9)
    world.run(0.45)
    assert [late.player for late in world.rules.waiting_for(GAME, world.now)] == [1, 2]
    world.run(2)
    first, second, third = caused(world)
    assert (first, third) == (0.0, 0.0)
    assert 0.25 < second <= 0.4


def test_a_line_that_is_down_for_everybody_is_nobodys_lag() -> None:
    """What the server itself loses is no proof against anybody."""
    world, _ = game()
    for number in (1, 2, 3):
        hold_up(world, number, 2.0)
    for _ in range(19):
        world.run(0.1)
        assert world.rules.waiting_for(GAME, world.now) == ()
    world.run(3.0)
    assert caused(world) == (0.0, 0.0, 0.0)


def test_who_plays_on_the_servers_computer_is_no_witness_for_the_others() -> None:
    world = World()
    home = ("127.0.0.1", 40001)
    trips = {home: 0.0, host(2): 0.02, host(3): 0.03}
    world.delay = lambda src, dst: trips.get(src, 0.0) + trips.get(dst, 0.0)
    machines = log_in(world, 3, interval=FRAME, addresses=[home, host(2), host(3)])
    open_and_start(world, machines)
    world.run(5)
    for number in (2, 3):
        hold_up(world, number, 4.0)
    for _ in range(35):
        world.run(0.1)
        assert world.rules.waiting_for(GAME, world.now) == ()
    world.run(5)
    assert max(caused(world)) == 0.0
    hold_up(world, 3, 2.0)
    world.run(0.7)
    assert [late.player for late in world.rules.waiting_for(GAME, world.now)] == [3]


def test_a_single_player_waits_for_nobody() -> None:
    world, machines = game(1)
    assert world.rules.waiting_for(GAME, world.now) == ()
    hold_up(world, 1, 1.0)
    world.run(0.9)
    assert world.rules.waiting_for(GAME, world.now) == ()
    world.run(2)
    assert caused(world) == (0.0,)
    lag = world.rules.lag(GAME, world.now)
    assert lag is not None
    assert 0.9 < lag.total < 1.1
    machines[0].do(c.LeaveRoom())
    world.run(1)
    assert world.rules.lag(GAME, world.now) is None
    assert world.rules.waiting_for(GAME, world.now) == ()


def test_nobody_is_waited_for_before_the_game_runs() -> None:
    world = World()
    machines = log_in(world, 2)
    machines[0].do(c.CreateGame(b"Demo"))
    world.run(1)
    assert world.rules.waiting_for(GAME, world.now) == ()
    world.parties.pop(host(2))
    machines[0].do(c.StartGame())
    machines[1].do(c.StartGame())
    assert world.rules.waiting_for(GAME, world.now) == ()


def test_who_is_on_the_server_is_known_by_id_name_and_port() -> None:
    world, _ = game(2)
    assert world.rules.has_user(1, b"user1", host(1)[1])
    assert not world.rules.has_user(1, b"user1", host(2)[1])
    assert not world.rules.has_user(1, b"user2", host(1)[1])
    assert not world.rules.has_user(9, b"user1", host(1)[1])


def test_the_meter_alone_for_a_slow_emulator_and_a_pal_game() -> None:
    for interval, blamed in ((1 / 50, False), (1 / 30, False), (1 / 20, True)):
        meter = LagMeter(2, 1, 0.0)
        now = 0.0
        for _ in range(600):
            meter.fed(1, now)
            now += interval
            meter.combined(1, 1, 2, now)
        lag = meter.totals(now)
        assert lag.caused[0] == 0.0
        assert (lag.caused[1] > 1.0) == blamed
        assert lag.total == pytest.approx(now - 600 / 60, abs=0.05)
