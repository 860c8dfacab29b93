"""What happens when datagrams are lost, players fall silent or send nonsense in a running game."""

import re
from collections.abc import Callable

import pytest

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import split_bundle
from kaillera_client.protocol.codec import encode_client_message, encode_game_data
from kaillera_client.server.rules import events as e
from kaillera_client.server.rules.config import ServerConfig
from tests.server.world import SERVER, Address, Peer, Player, World, host, open_room, start_game


def counting(number: int) -> Callable[[int], bytes]:
    return lambda frame: bytes((number, frame % 256, frame // 256 % 256))


def running(count: int = 2, config: ServerConfig | None = None) -> tuple[World, list[Player]]:
    """Return a game that is past its warm-up."""
    world = World(config)
    world.delay = lambda _src, _dst: 0.005
    players = [Player(world, host(n), counting(n)) for n in range(1, count + 1)]
    start_game(players)
    play_on(players, 100)
    return world, players


def play_on(players: list[Player], frames: int, seconds: float = 30.0) -> None:
    """Play `frames` more frames."""
    goal = max(len(player.frames) for player in players) + frames
    players[0].world.wait(lambda: all(len(player.frames) >= goal for player in players), seconds)


def quiet(players: list[Player]) -> None:
    """Let the clients repeat nothing by themselves: whatever recovers, the server does."""
    for player in players:
        player.repeats = False


def in_step(players: list[Player]) -> None:
    shortest = min(len(player.frames) for player in players)
    assert shortest > 100
    assert len({tuple(player.frames[:shortest]) for player in players}) == 1


class Lose:
    """Loses the next `count` datagrams between two addresses, and counts."""

    def __init__(self, count: int, src: Address, dst: Address) -> None:
        self.left = count
        self._way = (src, dst)

    def __call__(self, data: bytes, src: Address, dst: Address) -> bool:
        if (src, dst) != self._way or not self.left:
            return False
        self.left -= 1
        return True


@pytest.mark.parametrize("count", [1, 3])
def test_consecutive_datagrams_lost_upstream_come_with_later_ones(count: int) -> None:
    world, players = running()
    lose = Lose(count, players[0].addr, SERVER)
    world.lose = lose
    play_on(players, 100)
    assert lose.left == 0
    in_step(players)


def test_three_consecutive_datagrams_lost_upstream_with_several_on_their_way() -> None:
    world = World()
    world.delay = lambda _src, _dst: 0.03
    players = [Player(world, host(n), counting(n)) for n in (1, 2)]
    start_game(players)
    play_on(players, 40)
    quiet(players)
    assert players[0].start is not None
    assert players[0].start.frame_delay == 4
    lose = Lose(3, players[1].addr, SERVER)
    world.lose = lose
    play_on(players, 100)
    assert lose.left == 0
    in_step(players)


@pytest.mark.parametrize("count", [1, 3, 5, 12])
def test_datagrams_lost_downstream_come_again_when_everybody_waits(count: int) -> None:
    world, players = running()
    quiet(players)
    lose = Lose(count, SERVER, players[0].addr)
    world.lose = lose
    before = world.now
    play_on(players, 50)
    assert lose.left == 0
    in_step(players)
    # The stall repeat comes after 250 ms of silence, then every 50 ms.
    assert world.now - before < 0.3 + 0.06 * count + 1.0


def test_a_repeat_without_news_is_answered_with_more_each_time_but_not_too_often() -> None:
    world, players = running()
    quiet(players)
    for player in players:
        player.frozen = True
    world.run(0.2)
    player = players[0]
    counts = []
    for _ in range(12):
        player.datagrams.clear()
        player.repeat(3)
        world.run(0.012)
        counts.append([len(split_bundle(data)) for data in player.datagrams])
        world.run(0.05 - 0.012 + 0.001)
    assert counts[:4] == [[9], [18], [27], [32]]
    assert counts[-1] == [32]
    player.datagrams.clear()
    for _ in range(5):
        player.repeat(3)
    world.run(0.02)
    assert len(player.datagrams) <= 1


def test_a_client_that_repeats_itself_gets_more_redundancy_for_a_while() -> None:
    world, players = running()
    player = players[0]
    player.datagrams.clear()
    play_on(players, 5)
    assert {len(split_bundle(data)) for data in player.datagrams} == {5}
    # At once it would be a copy of the news before it, not a question.
    player.frozen = True
    world.run(0.03)
    player.repeat(3)
    player.resume()
    world.run(0.02)
    player.datagrams.clear()
    play_on(players, 5)
    assert len(split_bundle(player.datagrams[-1])) == 9
    play_on(players, 620)
    assert len(split_bundle(player.datagrams[-1])) == 5


def test_large_inputs_are_repeated_although_two_do_not_fit_one_datagram() -> None:
    world = World()
    world.delay = lambda _src, _dst: 0.02
    sizes: Callable[[int], bytes] = lambda frame: bytes((frame % 256,)) * 1024  # noqa: E731
    players = [Player(world, host(n), sizes) for n in (1, 2)]
    start_game(players)
    play_on(players, 60)
    lose = Lose(3, SERVER, players[0].addr)
    world.lose = lose
    play_on(players, 60)
    assert lose.left == 0
    in_step(players)


def test_a_silent_player_is_taken_out_and_the_others_play_on_at_once() -> None:
    world, players = running(3)
    dead = players[1]
    del world.parties[dead.addr]
    silent_from = world.now
    alive = [players[0], players[2]]
    world.run(14.5)
    stuck = len(alive[0].frames)
    world.run(1.0)
    removed = world.reported(e.PlayerRemoved)
    assert removed == [
        e.PlayerRemoved(1, b"player1", 2, e.RemovalReason.SILENT, "15 s"),
    ]
    assert alive[0].of(m.PlayerDropped) == [m.PlayerDropped(b"player1", 2)]
    sentence = b"player1 was taken out of the game: nothing was heard of the client for too long."
    assert alive[0].of(m.GameChat)[-1] == m.GameChat(b"Server", sentence)
    play_on(alive, 100)
    assert world.now - silent_from < 17
    in_step(alive)
    assert alive[0].frames[stuck + 50][3:6] == bytes(3)
    assert alive[0].frames[stuck + 50][0:1] == b"\x01"


def test_everybody_silent_ends_the_game() -> None:
    world, players = running()
    for player in players:
        del world.parties[player.addr]
    world.run(16)
    assert world.reported(e.GameEnded) == [e.GameEnded(1)]
    assert world.rules.games == 1
    world.run(200)
    assert (world.rules.users, world.rules.games) == (0, 0)


def test_a_client_that_waits_for_others_is_not_silent() -> None:
    world, players = running(2, ServerConfig(game_silence=15.0))
    players[1].frozen = True
    for _ in range(10):
        world.run(5)
        players[1].say(m.KeepAlive())
    assert not world.reported(e.PlayerRemoved)
    players[1].resume()
    play_on(players, 50)
    in_step(players)


def test_a_message_that_never_comes_takes_its_player_out_after_12_seconds() -> None:
    world, players = running()
    victim = players[0]
    victim.frozen = True
    world.run(0.5)
    victim.redundancy = 1
    victim.sender.append(encode_game_data(victim.inputs(0)))
    victim.repeats = False

    def talk(seconds: int) -> None:
        for _ in range(seconds):
            victim.say(m.KeepAlive())
            world.run(1)

    talk(11)
    assert not world.reported(e.PlayerRemoved)
    talk(2)
    assert world.reported(e.PlayerRemoved) == [
        e.PlayerRemoved(1, b"player0", 1, e.RemovalReason.MESSAGES_LOST, "12 s")
    ]
    # Outside the game the lost message does not matter any more.
    assert victim.of(m.PlayerDropped) == [m.PlayerDropped(b"player0", 1)]
    victim.say(m.GlobalChatRequest(b"what happened?"))
    world.run(1)
    assert players[1].of(m.GlobalChat)
    play_on([players[1]], 50)


def test_a_jump_far_ahead_in_a_game_is_a_lost_message_too() -> None:
    world, players = running()
    victim = players[0]
    victim.frozen = True
    world.run(0.5)
    for _ in range(300):
        victim.sender.append(encode_client_message(m.KeepAlive()))
    for _ in range(13):
        victim.say(m.KeepAlive())
        world.run(1)
    assert [x.reason for x in world.reported(e.PlayerRemoved)] == [e.RemovalReason.MESSAGES_LOST]


def test_a_dropped_players_slot_reads_zeros_and_the_others_stay_equal() -> None:
    world, players = running(4)
    players[2].limit = len(players[2].frames) + 10
    play_on([players[0], players[1], players[3]], 200)
    rest = [players[0], players[1], players[3]]
    in_step(rest)
    assert rest[0].frames[-1][6:9] == bytes(3)
    assert rest[0].frames[: len(players[2].frames)] == players[2].frames
    assert rest[0].of(m.PlayerDropped) == [m.PlayerDropped(b"player2", 3)]
    rest[1].say(m.QuitGameRequest())
    rest[2].say(m.QuitRequest())
    world.run(0.1)
    play_on([players[0]], 50)
    assert players[0].frames[-1][3:] == bytes(9)


def test_the_owner_who_leaves_ends_the_game_for_everybody() -> None:
    world, players = running(3)
    for player in players:
        player.forget()
    players[0].say(m.QuitGameRequest())
    world.run(0.1)
    frames = [x for x in players[1].heard if not isinstance(x, m.GameData | m.CachedGameData)]
    assert frames == [
        m.PlayerDropped(b"player0", 1),
        m.PlayerQuitGame(b"player0", 1),
        m.GameClosed(1),
    ]
    assert not any(player.playing for player in players)
    assert world.reported(e.GameEnded)
    assert world.reported(e.GameClosed)
    assert world.rules.games == 0
    # What was still on its way harms nobody.
    world.run(30)
    assert not world.reported(e.PlayerRemoved)
    open_room([players[1], players[2]])


def removed_by(world: World, payload: bytes, players: list[Player]) -> e.PlayerRemoved:
    """Let the first player send something; return why it was taken out."""
    victim = players[0]
    victim.frozen = True
    world.run(0.3)
    victim.say_payload(payload)
    world.run(0.1)
    play_on(players[1:], 20)
    assert victim.of(m.PlayerDropped) == players[1].of(m.PlayerDropped)
    [removed] = world.reported(e.PlayerRemoved)
    assert removed.player == 1
    return removed


@pytest.mark.parametrize(
    ("payload", "reason", "detail"),
    [
        (
            encode_game_data(b"1234"),
            e.RemovalReason.INPUT_SIZE,
            "4 bytes a frame instead of 3",
        ),
        (encode_game_data(b""), e.RemovalReason.INPUT_SIZE, "0 bytes a frame instead of 3"),
        (b"\x13\x00\xff", e.RemovalReason.UNKNOWN_INPUT, r"entry 255 of 1\d\d"),
        (b"\x12\x00\xff\x00\x01", e.RemovalReason.MALFORMED, "255 bytes expected, 1 left"),
        (b"\x12", e.RemovalReason.MALFORMED, ".*"),
        (b"\x13\x00", e.RemovalReason.MALFORMED, ".*"),
    ],
)
def test_game_data_that_does_not_fit_takes_its_player_out(
    payload: bytes, reason: e.RemovalReason, detail: str
) -> None:
    world, players = running(3)
    removed = removed_by(world, payload, players)
    assert removed.reason is reason
    assert re.fullmatch(detail, removed.detail)
    texts = [chat for chat in players[1].of(m.GameChat) if b"taken out" in chat.text]
    assert len(texts) == 1
    error = m.GameChat(b"Error", b"Game Data Error! Game state will be inconsistent!")
    assert (error in players[1].heard) is (reason is e.RemovalReason.UNKNOWN_INPUT)
    in_step(players[1:])


def test_game_data_with_a_name_in_front_is_read_too() -> None:
    world, players = running()
    players[0].frozen = True
    world.run(0.3)
    before = len(players[1].frames)
    players[0].say_payload(b"\x12me\0\x03\0abc")
    world.run(0.1)
    assert len(players[1].frames) == before + 1
    assert players[1].frames[-1][:3] == b"abc" or players[1].frames[-1][:1] == b"\x01"


@pytest.mark.parametrize(("size", "ct"), [(7, 3), (1025, 1)])
def test_a_first_input_that_cannot_be_is_refused(size: int, ct: int) -> None:
    world = World()
    peers = [Peer(world, host(n)) for n in (1, 2)]
    for number, peer in enumerate(peers):
        peer.log_in(b"p%d" % number, ct=ct)
    peers[0].say(m.CreateGameRequest(b"Game"))
    world.run(0.1)
    peers[1].say(m.JoinGameRequest(1, ct))
    world.run(0.1)
    peers[0].say(m.StartGameRequest())
    world.run(0.1)
    peers[0].say(m.Ready())
    peers[1].say(m.Ready())
    world.run(0.1)
    peers[0].say(m.GameData(bytes(size)))
    world.run(0.1)
    [removed] = world.reported(e.PlayerRemoved)
    assert (removed.player, removed.reason) == (1, e.RemovalReason.INPUT_SIZE)


def test_who_does_not_wait_for_the_others_is_taken_out() -> None:
    world, players = running()
    players[1].frozen = True
    players[0].frozen = True
    world.run(0.3)
    for _ in range(300):
        players[0].say(m.GameData(players[0].inputs(0)))
    world.run(0.5)
    [removed] = world.reported(e.PlayerRemoved)
    assert (removed.name, removed.reason) == (b"player0", e.RemovalReason.RUN_AHEAD)
    players[1].resume()
    play_on([players[1]], 50)


def not_ready(count: int) -> tuple[World, list[Player], Peer]:
    """Return a game that waits for its last player's emulator."""
    world = World()
    players = [Player(world, host(n), counting(n)) for n in range(1, count)]
    last = Peer(world, host(count))
    for number, player in enumerate(players):
        player.log_in(b"player%d" % number)
    last.log_in(b"slow")
    game_id = open_room(players)
    last.say(m.JoinGameRequest(game_id, 1))
    world.run(0.1)
    players[0].say(m.StartGameRequest())
    world.run(1)
    assert not any(player.playing for player in players)
    return world, players, last


def test_a_player_who_leaves_before_everybody_is_ready_does_not_block_the_start() -> None:
    world, players, slow = not_ready(3)
    slow.say(m.DropGameRequest())
    world.run(0.1)
    play_on(players, 150)
    in_step(players)
    assert players[0].frames[-1][6:] == bytes(3)


def test_an_emulator_that_never_gets_ready_is_taken_out_in_the_end() -> None:
    world, players, slow = not_ready(3)
    for _ in range(6):
        world.run(20)
        for player in players:
            player.say(m.KeepAlive())
        slow.say(m.KeepAlive())
    assert not world.reported(e.PlayerRemoved)
    world.run(15)
    [removed] = world.reported(e.PlayerRemoved)
    assert (removed.name, removed.reason) == (b"slow", e.RemovalReason.NOT_READY)
    play_on(players, 120)
    in_step(players)


def test_loading_may_take_longer_than_silence_in_a_game_may() -> None:
    world, players, slow = not_ready(3)
    world.run(100)
    slow.say(m.Ready())
    world.run(0.2)
    assert players[0].playing
    assert not world.reported(e.PlayerRemoved)


def test_nobody_ready_and_everybody_gone_ends_the_game() -> None:
    world, players, slow = not_ready(2)
    slow.say(m.DropGameRequest())
    players[0].playing = False
    players[0].say(m.DropGameRequest())
    world.run(0.5)
    assert world.reported(e.GameEnded)
    assert players[0].of(m.GameStatus)[-1].status == m.GAME_WAITING


def test_inputs_after_a_drop_and_before_the_start_are_nobodys() -> None:
    world, players = running()
    players[0].limit = 0
    play_on([players[1]], 20)
    players[0].say(m.GameData(b"xyz"), m.GameData(b"wrong size"))
    world.run(0.1)
    play_on([players[1]], 20)
    assert not world.reported(e.PlayerRemoved)
    assert not world.rules.faults


def test_chat_during_a_game_arrives_without_waiting_for_the_pace() -> None:
    _, players = running()
    for number in range(20):
        players[0].say(m.GameChatRequest(b"line %d" % number))
    play_on(players, 30)
    lines = [chat.text for chat in players[1].of(m.GameChat) if chat.text.startswith(b"line")]
    assert lines == [b"line %d" % number for number in range(20)]
    in_step(players)


def test_a_classic_client_may_say_a_whole_save_at_once() -> None:
    world, players = running(3)
    lines = [b"!EEPROM%d=" % n + b"A" * 100 for n in range(440)]
    for player in players:
        player.forget()
    before = world.now
    players[0].say(*map(m.GameChatRequest, lines))
    play_on(players, 400, 5.0)
    world.wait(lambda: all(len(p.of(m.GameChat)) == len(lines) for p in players), 4.0)
    assert world.now - before > 2.0
    for player in players:
        assert [line.text for line in player.of(m.GameChat)] == lines
        assert max(map(len, player.datagrams)) <= 1400
    in_step(players)
