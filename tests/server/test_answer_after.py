"""A delay that a player asks for: answers are held back until the server measures the ping that gives it."""

import pytest

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.framedelay import frame_delay
from kaillera_client.server.rules import events as server_events
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from tests.server.test_with_sessions import Machine
from tests.server.world import SERVER, World, host

FRAME = 1 / 60


def hold_for(messages: int, real_ping: float, connection_type: int) -> float:
    """Return what to hold back to get a delay: the middle of the pings that give it."""
    return (messages - 0.5) * connection_type * FRAME - real_ping


@pytest.mark.parametrize("connection_type", list(m.ConnectionType))
@pytest.mark.parametrize("real_ping", [0.002, 0.043, 0.088])
@pytest.mark.parametrize("more", [1, 2, 4])
def test_the_wanted_frames_are_really_assigned(
    connection_type: m.ConnectionType, real_ping: float, more: int
) -> None:
    world = World()
    world.delay = lambda _src, _dst: real_ping / 2
    natural = frame_delay(round(real_ping * 1_000_000), connection_type)
    wanted = natural + more
    hold = hold_for(wanted, real_ping, connection_type)
    machine = Machine(world, host(1), 1)
    connect = c.Connect(SERVER, b"ana", b"Emulator 1.0", connection_type, answer_after=hold)
    machine.do(connect)
    world.wait(lambda: machine.saw(e.OwnUserKnown))
    (entered,) = world.reported(server_events.UserEntered)
    expected = real_ping + min(hold, c.MOST_ANSWER_AFTER)
    assert entered.ping_ms == pytest.approx(expected * 1000, abs=1.01)
    machine.do(c.CreateGame(b"Demo"))
    world.wait(lambda: machine.saw(e.RoomEntered))
    machine.do(c.StartGame())
    world.wait(lambda: bool(world.reported(server_events.GameStarted)))
    (started,) = world.reported(server_events.GameStarted)
    if hold <= c.MOST_ANSWER_AFTER:
        assert started.frame_delays == (wanted,)
    else:
        # Six frames a message and four messages more are beyond what is held back at most.
        assert natural < started.frame_delays[0] < wanted
    assert not world.reported(server_events.Fault)


@pytest.mark.parametrize("ping", [0.001, 0.3])
def test_the_longest_hold_is_within_the_servers_patience_even_on_a_slow_line(ping: float) -> None:
    world = World()
    world.delay = lambda _src, _dst: ping / 2
    machine = Machine(world, host(1), 1)
    machine.do(c.Connect(SERVER, b"ana", b"Emulator 1.0", answer_after=c.MOST_ANSWER_AFTER))
    world.wait(lambda: machine.saw(e.OwnUserKnown), 10)
    (entered,) = world.reported(server_events.UserEntered)
    assert entered.ping_ms == pytest.approx((ping + 0.5) * 1000, abs=1.01)
