"""What everybody hears of is limited for each host: lines in the lobby, rooms, starts, logins."""

import pytest

from kaillera_client.protocol import messages as m
from kaillera_client.server.rules import events as e
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.server.rules.hub import FLOOD_CONTROL
from kaillera_client.server.rules.limits import LoudBudget
from tests.server.world import Peer, Player, World, host, start_game


def test_a_flood_of_lobby_lines_reaches_nobody_but_its_first_lines() -> None:
    world = World()
    peer, other = Peer(world, host(1)), Peer(world, host(2))
    peer.log_in(b"loud")
    other.log_in(b"other")
    for number in range(60):
        peer.say(m.GlobalChatRequest(b"%d" % number))
    world.run(1)
    heard = [chat.text for chat in other.of(m.GlobalChat)]
    assert heard == [b"%d" % number for number in range(30)]
    assert m.ServerInformation(b"server", FLOOD_CONTROL) in peer.heard
    assert world.rules.faults == {e.FaultKind.LOUD: 30}
    world.run(10)
    peer.say(m.GlobalChatRequest(b"sorry"))
    world.run(1)
    assert other.of(m.GlobalChat)[-1].text == b"sorry"


def test_a_new_login_does_not_begin_the_count_anew() -> None:
    world = World()
    peer = Peer(world, host(1))
    peer.log_in(b"loud")
    for number in range(40):
        peer.say(m.GlobalChatRequest(b"%d" % number))
    world.run(0.1)
    again = Peer(world, (host(1)[0], 9))
    again.say(m.LoginRequest(b"loud again", b"Emulator 1.0", 1))
    for _ in range(10):
        peer.say(m.GlobalChatRequest(b"still loud"))
        world.run(0.1)
    assert [refused.message for refused in again.of(m.LoginRejected)] == [FLOOD_CONTROL]


def test_each_refused_request_is_answered_as_clients_expect() -> None:
    world = World()
    peer = Peer(world, host(1))
    peer.log_in(b"loud")
    for _ in range(40):
        peer.say(m.GlobalChatRequest(b"x"))
    peer.say(m.CreateGameRequest(b"Game"), m.JoinGameRequest(1, 1))
    world.run(0.15)
    assert peer.of(m.PlayerQuitGame) == 2 * [m.PlayerQuitGame(b"loud", 1)]
    world.run(1)
    peer.say(m.CreateGameRequest(b"Game"))
    for _ in range(6):
        peer.say(m.GlobalChatRequest(b"x"))
    peer.say(m.StartGameRequest(), m.CreateGameRequest(b"Game"))
    world.run(0.15)
    assert peer.of(m.GameChat)[-1] == m.GameChat(b"Error", FLOOD_CONTROL)
    # In a room it would mean that the client has left it.
    assert len(peer.of(m.PlayerQuitGame)) == 2
    assert world.rules.games == 1


def test_a_loud_user_does_not_take_the_frames_of_a_game() -> None:
    world = World()
    players = [Player(world, host(n), lambda frame: bytes((frame % 256,))) for n in (1, 2)]
    start_game(players)
    loud = Peer(world, host(3))
    loud.log_in(b"loud")
    for player in players:
        player.datagrams.clear()
    goal = len(players[0].frames) + 60
    for number in range(98):
        loud.say(m.GlobalChatRequest(b"%d " % number + b"x" * 300))
        world.run(0.01)
    world.wait(lambda: all(len(player.frames) >= goal for player in players), 5)
    chat = sum(isinstance(message, m.GlobalChat) for message in players[0].heard)
    assert chat <= 36


@pytest.mark.parametrize(("always", "allowed"), [(False, 100), (True, 30)])
def test_this_computer_is_not_limited_unless_somebody_wants_it(always: bool, allowed: int) -> None:
    budget = LoudBudget(ServerConfig(proofs_on_loopback=always))
    assert sum(budget.allows("127.0.0.1", 1.0) for _ in range(100)) == allowed


def test_the_hosts_that_are_counted_are_bounded() -> None:
    budget = LoudBudget(ServerConfig())
    assert sum(budget.allows(f"host {number}", 1.0) for number in range(3000)) == 1024
    # Those who have been quiet make room.
    assert budget.allows("a new host", 2.5)
    assert budget.allows("host 1", 2.5)
