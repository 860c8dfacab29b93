"""A desync made on purpose."""

from kaillera_client.demogame.flip import Flip
from kaillera_client.demogame.simulation import Simulation


def test_one_bit_changes_once_and_the_games_stay_different() -> None:
    whole, flipped = Simulation(2), Simulation(2)
    seen = []

    def watch(state: Simulation) -> bool:
        seen.append(state.frame)
        return state.frame < 400

    flip = Flip(100, watch)
    equal = []
    for _ in range(400):
        whole.step([0, 0])
        flipped.step([0, 0])
        goes_on = flip(flipped)
        assert goes_on == (whole.frame < 400)
        equal.append(whole.state_hash() == flipped.state_hash())
    assert equal == [True] * 99 + [False] * 301
    assert seen == list(range(1, 401))


def test_without_anybody_who_watches_the_game_goes_on() -> None:
    state = Simulation(1)
    flip = Flip(1)
    before = state.rng
    assert flip(state)
    assert state.rng == before ^ 1
    assert flip(state)
    assert state.rng == before ^ 1
