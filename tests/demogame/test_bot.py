"""Bots: deterministic, different from each other, and at home with the delay of a line."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.demogame.bot import CHARACTERS, Bot, keys_towards
from kaillera_client.demogame.controls import DASH, DOWN, LEFT, PRESENT, RIGHT, UP
from kaillera_client.demogame.simulation import ROUND_OVER, Simulation

ALL_KEYS = UP | DOWN | LEFT | RIGHT | DASH


def keys_of_a_match(seed: int, frames: int = 1200) -> list[tuple[int, ...]]:
    state = Simulation(4)
    bots = [Bot(player, seed) for player in range(1, 5)]
    pressed = []
    for _ in range(frames):
        keys = tuple(bot.choose(state) for bot in bots)
        pressed.append(keys)
        state.step([PRESENT | bits for bits in keys])
    return pressed


def test_same_seed_same_keys_other_seed_other_keys() -> None:
    assert keys_of_a_match(5) == keys_of_a_match(5)
    assert keys_of_a_match(5) != keys_of_a_match(6)


def test_presses_only_keys_that_exist_and_never_changes_the_state() -> None:
    state = Simulation(3)
    bot = Bot(2, 1)
    for _ in range(1500):
        before = state.state_hash()
        keys = bot.choose(state)
        assert keys & ~ALL_KEYS == 0
        assert state.state_hash() == before
        state.step([PRESENT, PRESENT | keys, PRESENT])


def test_players_have_different_characters() -> None:
    assert len({Bot(player, 0).character for player in range(1, 5)}) == len(CHARACTERS) == 4


def test_changes_keys_like_a_person_not_every_frame() -> None:
    first = [keys[0] for keys in keys_of_a_match(3)]
    changes = sum(one != two for one, two in pairwise(first))
    assert 20 < changes < len(first) // 4


@pytest.mark.parametrize("delay", [0, 5, 15])
def test_stays_on_the_ring_with_a_delay(delay: int) -> None:
    """Most discs that fall in a game of bots were bumped off, whatever the delay."""
    state = Simulation(2)
    bots = [Bot(1, 3), Bot(2, 4)]
    line = [[0, 0] for _ in range(delay)]
    rounds = alone = 0
    while rounds < 12:
        line.append([PRESENT | bot.choose(state) for bot in bots])
        state.step(line.pop(0))
        if state.phase == ROUND_OVER and state.phase_frame == 0:
            rounds += 1
            loser = 1 - state.winner if state.winner >= 0 else 0
            alone += state.touched_by[loser] < 0
        elif state.phase > ROUND_OVER and state.phase_frame == 0:
            rounds += 1
    assert alone <= rounds // 2


@given(st.integers(-(2**20), 2**20), st.integers(-(2**20), 2**20))
def test_keys_towards_never_point_away(x: int, y: int) -> None:
    keys = keys_towards(x, y)
    across = bool(keys & RIGHT) - bool(keys & LEFT)
    down = bool(keys & DOWN) - bool(keys & UP)
    assert (keys == 0) == ((x, y) == (0, 0))
    assert across * x + down * y > 0 or keys == 0
