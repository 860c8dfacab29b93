"""The rules: deterministic, bounded, ending; and the golden hash that notices every change."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaillera_client.demogame import arena
from kaillera_client.demogame.bot import Bot
from kaillera_client.demogame.controls import DASH, DOWN, KNOWN, LEFT, PRESENT, RIGHT, UP
from kaillera_client.demogame.simulation import (
    COUNTDOWN,
    FALLING,
    MATCH_OVER,
    NOBODY,
    OUT,
    PLAYING,
    ROUND_OVER,
    STANDING,
    Simulation,
)

WORD = 0xFFFFFFFF

inputs_of_8 = st.lists(st.integers(0, 0xFFFF), min_size=8, max_size=8)


def fixed_inputs(frame: int, players: int) -> list[int]:
    """Keys that change now and then, from arithmetic that has nothing to do with the game's."""
    return [
        PRESENT | (((frame // (11 + player) + 7 * player) * 40503 >> 5) & 0x1F)
        for player in range(players)
    ]


def finish_countdown(state: Simulation) -> None:
    while state.phase == COUNTDOWN:
        state.step([PRESENT] * state.players)


def place(state: Simulation, player: int, x: int, y: int, speed: tuple[int, int] = (0, 0)) -> None:
    index = player - 1
    state.x[index], state.y[index] = x * arena.PIXEL, y * arena.PIXEL
    state.vx[index], state.vy[index] = speed


@pytest.mark.parametrize(
    ("players", "golden"),
    [
        (1, 0x5872415C71138673),
        (2, 0xFD80DA987A1DF5C1),
        (3, 0x3992671BBAB0EE5D),
        (4, 0xE4AADC5810D3A43F),
        (8, 0xA1C5C7C3E2EF5785),
    ],
)
def test_golden_hash_of_3000_frames(players: int, golden: int) -> None:
    """Two versions that differ here cannot play together: the emulator's name must change too."""
    state = Simulation(players)
    for frame in range(3000):
        state.step(fixed_inputs(frame, players))
    assert f"{state.state_hash():016x}" == f"{golden:016x}"


@pytest.mark.parametrize("players", [0, 9, -1])
def test_refuses_impossible_numbers_of_players(players: int) -> None:
    with pytest.raises(ValueError, match="1 to 8 players"):
        Simulation(players)


def test_needs_one_input_for_each_player() -> None:
    with pytest.raises(ValueError, match="3 inputs for 2 players"):
        Simulation(2).step([0, 0, 0])


@settings(max_examples=60)
@given(st.integers(1, 8), st.lists(inputs_of_8, max_size=40), st.integers(1, 30))
def test_equal_inputs_keep_equal_hashes_and_bounds(
    players: int, script: list[list[int]], held: int
) -> None:
    one, two = Simulation(players), Simulation(players)
    finish_countdown(one)
    finish_countdown(two)
    for keys in script:
        for _ in range(held):
            one.step(keys[:players])
            two.step(tuple(keys[:players]))
            assert one.state_hash() == two.state_hash()
            check_bounds(one)


def check_bounds(state: Simulation) -> None:
    far = 1200 * arena.PIXEL
    for player in range(state.players):
        assert -far < state.x[player] < far
        assert -far < state.y[player] < far
        assert abs(state.vx[player]) <= arena.MAX_SPEED
        assert abs(state.vy[player]) <= arena.MAX_SPEED
        assert 0 <= state.charge[player] <= arena.CHARGE_FULL
        assert 0 <= state.score[player] <= arena.WINNING_SCORE
        assert state.status[player] in {OUT, STANDING, FALLING}
        assert 0 <= state.silent[player] <= arena.AWAY
    assert 0 <= state.radius <= arena.first_radius(state.players)
    assert 0 <= state.rng <= WORD
    assert 0 <= state.state_hash() < 2**64


@given(st.lists(inputs_of_8, min_size=1, max_size=30))
def test_unknown_bits_change_nothing(script: list[list[int]]) -> None:
    plain, noisy = Simulation(8), Simulation(8)
    finish_countdown(plain)
    finish_countdown(noisy)
    for keys in script:
        plain.step([bits & KNOWN for bits in keys])
        noisy.step([bits | 0x7FE0 for bits in keys])
        assert plain.state_hash() == noisy.state_hash()


@pytest.mark.parametrize("bit", [UP, DOWN, LEFT, RIGHT, DASH, PRESENT])
def test_every_known_bit_changes_the_hash(bit: int) -> None:
    quiet, loud = Simulation(2), Simulation(2)
    quiet.step([0, 0])
    loud.step([0, bit])
    assert quiet.state_hash() != loud.state_hash()


def test_hash_differs_between_players_and_frames() -> None:
    hashes = {Simulation(players).state_hash() for players in range(1, 9)}
    assert len(hashes) == 8
    state = Simulation(2)
    seen = set()
    for _ in range(2000):
        seen.add(state.state_hash())
        state.step([PRESENT, PRESENT])
    assert len(seen) == 2000


def test_nobody_moves_in_the_countdown() -> None:
    state = Simulation(2)
    before = list(state.x), list(state.y)
    for _ in range(arena.COUNTDOWN - 1):
        state.step([PRESENT | RIGHT | DASH, PRESENT | UP])
    assert (state.x, state.y) == before
    assert state.phase == COUNTDOWN
    assert state.charge == [arena.CHARGE_FULL, 0]
    state.step([PRESENT, PRESENT])
    assert state.phase == PLAYING


@pytest.mark.parametrize(
    ("keys", "sign_x", "sign_y"),
    [
        (UP, 0, -1),
        (DOWN, 0, 1),
        (LEFT, -1, 0),
        (RIGHT, 1, 0),
        (UP | RIGHT, 1, -1),
        (DOWN | LEFT, -1, 1),
        (LEFT | RIGHT, 0, 0),
    ],
)
def test_direction_keys_push(keys: int, sign_x: int, sign_y: int) -> None:
    state = Simulation(1)
    finish_countdown(state)
    state.vx[0] = state.vy[0] = 0
    for _ in range(10):
        state.step([PRESENT | keys])
    assert (state.vx[0] > 0) - (state.vx[0] < 0) == sign_x
    assert (state.vy[0] > 0) - (state.vy[0] < 0) == sign_y


def test_opposite_directions_are_equally_strong() -> None:
    speeds = []
    for keys in (LEFT, RIGHT, UP, DOWN):
        state = Simulation(1)
        finish_countdown(state)
        place(state, 1, 0, 0)
        for _ in range(40):
            state.step([PRESENT | keys])
        speeds.append(abs(state.vx[0]) + abs(state.vy[0]))
    assert len(set(speeds)) == 1


def test_a_longer_charge_makes_a_stronger_dash() -> None:
    speeds = []
    for frames in (1, 10, arena.CHARGE_FULL, 2 * arena.CHARGE_FULL):
        state = Simulation(1)
        finish_countdown(state)
        place(state, 1, 0, 0)
        state.angle[0] = 0
        for _ in range(frames):
            state.step([PRESENT | DASH])
        state.step([PRESENT])
        speeds.append(state.vx[0])
        assert state.hot[0] > 0
        assert state.charge[0] == 0
    assert speeds[0] < speeds[1] < speeds[2] == speeds[3]


def test_a_dash_needs_a_rest() -> None:
    state = Simulation(1)
    finish_countdown(state)
    for keys in (DASH, 0, DASH):
        state.step([PRESENT | keys])
    assert state.charge[0] == 0
    for _ in range(arena.DASH_REST + 1):
        state.step([PRESENT | DASH])
    assert state.charge[0] > 0


def test_a_bump_pushes_both_and_is_remembered() -> None:
    state = Simulation(2)
    finish_countdown(state)
    place(state, 1, -30, 0, (1000, 0))
    place(state, 2, 21, 0)
    state.step([PRESENT, PRESENT])
    assert state.vx[1] > 800
    assert state.vx[0] < 400
    assert state.touched_by == [1, 0]
    assert len(state.hits) == 1
    assert state.x[1] - state.x[0] >= 2 * arena.DISC_RADIUS - 4


def test_a_heavy_disc_is_hardly_moved() -> None:
    pushed = []
    for heavy in (0, 200):
        state = Simulation(2)
        finish_countdown(state)
        place(state, 1, -30, 0, (1000, 0))
        place(state, 2, 21, 0)
        state.heavy[1] = heavy
        state.step([PRESENT, PRESENT])
        pushed.append(state.vx[1])
    assert 0 < pushed[1] < pushed[0] // 1.5


def test_a_dashing_disc_gives_more_than_it_takes() -> None:
    results = []
    for hot in (0, 20):
        state = Simulation(2)
        finish_countdown(state)
        place(state, 1, -30, 0, (1000, 0))
        place(state, 2, 21, 0)
        state.hot[0] = hot
        state.step([PRESENT, PRESENT])
        results.append((state.vx[0], state.vx[1]))
    assert results[1][0] > results[0][0]
    assert results[1][1] > results[0][1]


def test_discs_on_the_same_spot_part() -> None:
    state = Simulation(2)
    finish_countdown(state)
    place(state, 1, 0, 0)
    place(state, 2, 0, 0)
    for _ in range(60):
        state.step([PRESENT, PRESENT])
    assert abs(state.x[0] - state.x[1]) >= 2 * arena.DISC_RADIUS - 4


def test_posts_throw_discs_back() -> None:
    state = Simulation(1)
    finish_countdown(state)
    state.layout, state.posts = 1, ((0, 0),)
    place(state, 1, -50, 0, (1500, 0))
    for _ in range(3):
        state.step([PRESENT])
    assert state.vx[0] < -1000


def test_a_disc_over_the_edge_falls_and_the_other_scores() -> None:
    state = Simulation(2)
    finish_countdown(state)
    place(state, 2, 0, 0)
    place(state, 1, 900, 0)
    state.step([PRESENT, PRESENT])
    assert state.status == [FALLING, STANDING]
    assert (state.phase, state.winner, state.score) == (ROUND_OVER, 1, [0, 1])
    for _ in range(arena.FALL):
        state.step([PRESENT, PRESENT])
    assert state.status == [OUT, STANDING]
    for _ in range(arena.ROUND_PAUSE):
        state.step([PRESENT, PRESENT])
    assert (state.phase, state.round, state.winner) == (COUNTDOWN, 2, NOBODY)
    assert state.status == [STANDING, STANDING]


def test_falling_together_is_a_draw() -> None:
    state = Simulation(2)
    finish_countdown(state)
    place(state, 1, 900, 0)
    place(state, 2, -900, 0)
    state.step([PRESENT, PRESENT])
    assert (state.phase, state.winner, state.score) == (ROUND_OVER, NOBODY, [0, 0])


def test_five_points_win_the_match_and_scores_begin_anew() -> None:
    state = Simulation(2)
    for point in range(1, arena.WINNING_SCORE + 1):
        finish_countdown(state)
        place(state, 2, 0, 0)
        place(state, 1, 900, 0)
        state.step([PRESENT, PRESENT])
        assert state.score == [0, point]
        if point < arena.WINNING_SCORE:
            for _ in range(arena.ROUND_PAUSE):
                state.step([PRESENT, PRESENT])
    assert (state.phase, state.crowns) == (MATCH_OVER, [0, 1])
    for _ in range(arena.MATCH_PAUSE):
        state.step([PRESENT, PRESENT])
    assert (state.phase, state.score, state.crowns) == (COUNTDOWN, [0, 0], [0, 1])


def test_alone_the_orbs_are_the_score() -> None:
    state = Simulation(1)
    finish_countdown(state)
    for _ in range(3000):
        if not state.orb_wait:
            state.x[0], state.y[0] = state.orb_x, state.orb_y
        else:
            place(state, 1, 0, 0)
        state.step([PRESENT])
        if state.phase != PLAYING:
            break
    assert (state.phase, state.winner, state.crowns) == (MATCH_OVER, 0, [1])


@pytest.mark.parametrize("players", range(1, 9))
def test_every_round_ends_even_when_nobody_moves(players: int) -> None:
    state = Simulation(players)
    finish_countdown(state)
    longest = arena.RING_RESTS + arena.RING_SHRINKS + arena.RING_HOLDS + arena.RING_CLOSES
    for _ in range(longest):
        state.step([PRESENT] * players)
        if state.phase != PLAYING:
            return
    pytest.fail("the round did not end")


def test_the_ring_only_shrinks_while_playing() -> None:
    radii = [arena.ring_radius(4, frame) for frame in range(2000)]
    assert all(later <= earlier for earlier, later in pairwise(radii))
    assert radii[0] == arena.first_radius(4)
    assert radii[-1] == 0


def test_a_player_who_dropped_sits_out_the_next_round() -> None:
    state = Simulation(3)
    keys = [PRESENT, 0, PRESENT]
    while state.round == 1:
        state.step(keys)
    assert state.status == [STANDING, OUT, STANDING]
    assert state.entrants == 2
    while state.round == 2:
        state.step([PRESENT, PRESENT, PRESENT])
    assert state.status == [STANDING, STANDING, STANDING]


def test_without_any_sign_everybody_plays() -> None:
    state = Simulation(2)
    while state.round < 3:
        state.step([0, 0])
    assert state.status == [STANDING, STANDING]


@pytest.mark.parametrize("players", [2, 4])
def test_bots_finish_matches(players: int) -> None:
    state = Simulation(players)
    bots = [Bot(player, 11) for player in range(1, players + 1)]
    for _ in range(60 * 60 * 12):
        state.step([PRESENT | bot.choose(state) for bot in bots])
        if sum(state.crowns) >= 2:
            return
    pytest.fail(f"no two matches in twelve minutes: {state.score}, {state.crowns}")
