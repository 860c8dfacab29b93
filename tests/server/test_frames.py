"""Games in virtual time: every machine runs the same frames, made of the right inputs."""

import hashlib
import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.framedelay import local_zero_frames, warm_up_messages
from kaillera_client.server.rules import events as e
from kaillera_client.server.rules.config import ServerConfig
from tests.server.world import Player, World, expected_stream, host, start_game


def inputs(seed: int, size: int) -> Callable[[int], bytes]:
    """Return a player's inputs: any frame's can be asked for, they repeat now and then."""

    def at(frame: int) -> bytes:
        return hashlib.shake_128(b"%d %d" % (seed, frame // 3)).digest(size) if size else b""

    return at


def make_game(
    pings_ms: list[float],
    ct: int = 1,
    size: int = 2,
    config: ServerConfig | None = None,
    *,
    keep_sent: bool = False,
) -> tuple[World, list[Player]]:
    world = World(config)
    world.keep_sent = keep_sent
    trips = {host(number): ping / 2000 for number, ping in enumerate(pings_ms, 1)}
    world.delay = lambda src, dst: trips.get(src, 0.0) + trips.get(dst, 0.0) + 0.0001
    players = [
        Player(world, host(number), inputs(number, size)) for number in range(1, len(pings_ms) + 1)
    ]
    start_game(players, ct)
    return world, players


def play(world: World, players: list[Player], frames: int) -> None:
    for player in players:
        player.limit = frames
        player.resume()
    world.wait(lambda: all(len(player.frames) >= frames for player in players), 600)


def delays(players: list[Player]) -> list[int]:
    return [player.start.frame_delay for player in players if player.start is not None]


@pytest.mark.parametrize(
    ("pings", "ct", "size"),
    [
        ([0], 1, 2),
        ([14, 14], 1, 24),
        ([5, 90], 1, 2),
        ([5, 60, 120, 31], 3, 2),
        ([1, 20, 40, 60, 80, 100, 120, 140], 1, 4),
        ([100, 10, 55], 2, 1),
        ([20, 200], 4, 3),
        ([20, 70], 5, 3),
        ([3, 100], 6, 2),
        ([3, 30], 2, 0),
        ([3, 30, 1], 6, 1024),
        ([1, 2, 3, 4, 5, 6, 7, 8], 6, 1024),
    ],
)
def test_all_machines_run_the_stream_that_the_warm_up_asks_for(
    pings: list[float], ct: int, size: int
) -> None:
    world, players = make_game(pings, ct, size)
    frames = 260
    play(world, players, frames)
    highest = max(delays(players))
    warm_ups = [warm_up_messages(delay, highest) for delay in delays(players)]
    zeros = (2 * highest + 6) * ct - 1
    expected = expected_stream([p.inputs for p in players], ct, zeros, warm_ups, frames)
    for player in players:
        assert player.frames == expected


def test_delays_follow_the_measured_ping_and_are_told_in_the_room() -> None:
    _, players = make_game([5, 90])
    assert delays(players) == [1, 6]
    lines = [chat.text for chat in players[0].of(m.GameChat) if b"Delay" in chat.text]
    assert lines == [b"P1 Delay = 1 (1 frame delay)", b"P2 Delay = 6 (6 frame delay)"]


def test_warm_up_answers_each_packet_with_zeros_exactly_as_long_as_it_lasts() -> None:
    world, players = make_game([5, 90])
    play(world, players, 120)
    for player, warm_up in zip(players, (2 * 6 - 1 + 5, 2 * 6 - 6 + 5), strict=True):
        zeros = bytes(4)
        assert player.answers[0] == m.GameData(zeros)
        assert player.answers[1:warm_up] == [m.CachedGameData(0)] * (warm_up - 1)
        assert player.answers[warm_up] != m.CachedGameData(0)


def test_the_captured_single_player_start_is_reproduced() -> None:
    world = World()
    world.delay = lambda _src, _dst: 0.007
    player = Player(world, host(1), lambda frame: bytes((255 if frame < 3 else 0,)) * 24)
    start_game([player])
    play(world, [player], 40)
    assert player.answers[0] == m.GameData(bytes(24))
    assert player.answers[1:6] == [m.CachedGameData(0)] * 5
    assert player.answers[6] == m.GameData(b"\xff" * 24)
    assert player.answers[7:9] == [m.CachedGameData(1)] * 2
    assert player.answers[9:12] == [m.CachedGameData(0)] * 3


@pytest.mark.parametrize("ct", [1, 3])
def test_same_delay_keeps_slow_and_fast_players_together(ct: int) -> None:
    world, players = make_game([5, 150], ct, config=ServerConfig(same_delay=True))
    play(world, players, 200)
    delay = max(delays(players))
    assert delays(players) == [delay, delay]
    warm_up = delay + 5
    zeros = local_zero_frames(delay, ct) + warm_up * ct
    streams = [player.inputs for player in players]
    expected = expected_stream(streams, ct, zeros, [warm_up] * 2, 200)
    assert [player.frames for player in players] == [expected, expected]
    told = [chat.text for chat in players[0].of(m.GameChat) if b"delay is" in chat.text]
    assert told == [b"This game's delay is: %d (%d frame delay)" % (delay, (delay + 1) * ct - 1)]


def test_every_packet_yields_exactly_one_block() -> None:
    world, players = make_game([5, 90, 40])
    world.wait(lambda: len(players[0].frames) > 200)
    players[0].frozen = True
    world.run(3)
    assert len(players[0].answers) == players[0].sent
    highest = max(delays(players))
    combined = {
        len(player.answers) - warm_up_messages(delay, highest)
        for player, delay in zip(players, delays(players), strict=True)
    }
    assert len(combined) == 1
    for player, delay in zip(players, delays(players), strict=True):
        assert 0 <= player.sent - len(player.answers) <= delay + 1


def test_blocks_go_to_everybody_in_the_same_moment() -> None:
    world, players = make_game([5, 90, 40], keep_sent=True)
    play(world, players, 100)
    highest = max(delays(players))
    moments = []
    for player, delay in zip(players, delays(players), strict=True):
        first_sent: dict[bytes, float] = {}
        for at, _, dst, data in world.sent:
            if dst == player.addr and data[5] in (0x12, 0x13):
                first_sent.setdefault(data[1:3], at)
        warm_up = warm_up_messages(delay, highest)
        moments.append(list(first_sent.values())[warm_up : warm_up + 40])
    assert moments[0] == moments[1] == moments[2]
    assert len(moments[0]) == 40


def test_inputs_travel_through_the_clients_own_cache_too() -> None:
    world = World()
    players = [
        Player(world, host(1), lambda frame: bytes((frame % 300 % 256, frame % 7))),
        Player(world, host(2), lambda frame: bytes((frame // 50 % 256, 1))),
    ]
    for player in players:
        player.use_cache = True
    start_game(players)
    play(world, players, 1500)
    assert players[0].frames == players[1].frames
    index = 1200
    zeros = 2 * max(delays(players)) + 5
    assert players[0].frames[index][2:] == players[1].inputs(index - 1)
    assert zeros < index


def test_more_than_256_different_blocks_shift_the_cache() -> None:
    world = World()
    players = [
        Player(world, host(n), lambda frame: (frame % 700).to_bytes(2, "little")) for n in (1, 2)
    ]
    start_game(players)
    play(world, players, 2500)
    assert players[0].frames == players[1].frames
    assert any(isinstance(answer, m.GameData) for answer in players[0].answers[1500:])


def test_numbers_wrap_after_65536_messages() -> None:
    world = World()
    players = [
        Player(world, host(1), lambda frame: bytes((frame >> 8 & 0xFF,))),
        Player(world, host(2), lambda frame: b"\x07"),
    ]
    start_game(players)
    play(world, players, 70_000)
    assert players[0].frames == players[1].frames
    assert players[0].frames[69_999] == bytes((69_998 >> 8 & 0xFF, 7))


@settings(max_examples=40)
@given(data=st.data())
def test_any_mixture_of_pings_inputs_losses_and_drops_stays_in_step(data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 5))
    ct = data.draw(st.integers(1, 6))
    pings = data.draw(st.lists(st.integers(1, 250), min_size=count, max_size=count))
    size = data.draw(st.sampled_from((1, 2, 24)))
    same_delay = data.draw(st.booleans())
    loss = data.draw(st.sampled_from((0.0, 0.05, 0.2)))
    seed = data.draw(st.integers(0, 1000))
    leavers = data.draw(st.lists(st.integers(0, count - 1), max_size=count - 1, unique=True))
    world, players = make_game(
        [float(p) for p in pings], ct, size, ServerConfig(same_delay=same_delay)
    )
    line = random.Random(seed)
    world.lose = lambda _data, _src, _dst: line.random() < loss
    frames = 150
    for number, player in enumerate(players):
        player.limit = 40 + 13 * number if number in leavers else frames
        player.resume()
    world.wait(lambda: all(len(p.frames) >= p.limit for p in players), 600)
    longest = max(players, key=lambda player: len(player.frames)).frames
    for player in players:
        assert player.frames == longest[: len(player.frames)]
    assert not world.reported(e.PlayerRemoved)


@pytest.mark.parametrize(("delay", "ct"), [(0, 1), (0, 3), (4, 2)])
def test_a_fixed_delay_is_everybodys_whatever_the_ping(delay: int, ct: int) -> None:
    world, players = make_game([5, 90], ct, config=ServerConfig(fixed_frame_delay=delay))
    play(world, players, 150)
    assert delays(players) == [delay, delay]
    zeros = local_zero_frames(delay, ct) + (delay + 5) * ct
    expected = expected_stream([p.inputs for p in players], ct, zeros, [delay + 5] * 2, 150)
    assert [player.frames for player in players] == [expected, expected]
