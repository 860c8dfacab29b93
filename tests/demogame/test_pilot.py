"""A person and a bot at the same disc."""

from kaillera_client.demogame.bot import Bot
from kaillera_client.demogame.controls import LEFT, UP
from kaillera_client.demogame.pilot import IDLE, Hands, Keyboard
from kaillera_client.demogame.simulation import Simulation


def test_the_bot_plays_until_a_key_is_pressed_and_after_a_long_rest() -> None:
    keyboard = Keyboard()
    hands = Hands(keyboard, Bot(1, 5))
    twin = Bot(1, 5)
    state = Simulation(2)

    def choose() -> tuple[int, int, bool]:
        state.step([0, 0])
        return hands.choose(state), twin.choose(state), hands.bot_plays

    for _ in range(200):
        ours, bots, bot_plays = choose()
        assert (ours, bot_plays) == (bots, True)
    keyboard.keys = LEFT
    ours, _, bot_plays = choose()
    assert (ours, bot_plays) == (LEFT, False)
    keyboard.keys = 0
    for _ in range(IDLE - 1):
        ours, _, bot_plays = choose()
        assert (ours, bot_plays) == (0, False)
    ours, bots, bot_plays = choose()
    assert (ours, bot_plays) == (bots, True)


def test_without_a_bot_the_person_always_plays() -> None:
    keyboard = Keyboard()
    hands = Hands(keyboard, None)
    state = Simulation(1)
    for _ in range(IDLE + 10):
        assert hands.choose(state) == 0
        assert not hands.bot_plays
    keyboard.keys = UP
    assert hands.choose(state) == UP
