"""Inputs that are longer than older clients can take: told once in a game, with the real bridge."""

from collections.abc import Sequence

import pytest

from kaillera_client.engine.events import LongInputs
from kaillera_client.session.events import GameStarting
from tests.engine.test_emulator import Owner, run


class Two(Owner):
    """A game for two: the other one presses the same."""

    def emulator_input(self, data: bytes, state_hash: int | None) -> None:
        self.frames += 1
        self.emulator.deliver_frame(data * 2)


@pytest.mark.parametrize(("size", "told"), [(32, []), (76, [LongInputs(0, 76)])])
def test_long_inputs_are_told_once_in_a_game(size: int, told: Sequence[LongInputs]) -> None:
    async def story() -> None:
        owner = Two("--frames", "5", "--size", str(size))
        owner.emulator.start_game(GameStarting(b"Test Game", 1, 2, 0, 0), 1)
        seen = await owner.until("ended")
        assert owner.frames == 5
        assert [event for event in seen if isinstance(event, LongInputs)] == told
        await owner.emulator.close()

    run(story())
