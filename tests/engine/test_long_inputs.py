"""Inputs that are longer than older clients can take: told once in a game, to each client that plays it."""

import pytest

from kaillera_client.engine.events import LongInputs
from tests.engine.bench import Bench


@pytest.mark.parametrize("size", [32, 76])
def test_long_inputs_are_told_once_in_a_game(bench: Bench, size: int) -> None:
    bench.serve()
    for client in range(2):
        bench.connect(client, "--frames", 20, "--size", size)
    bench.gather(0, 1)
    for client in range(2):
        assert bench.report(client).frames == 20
    told = [event for event in bench.drain() if isinstance(event, LongInputs)]
    wanted = [LongInputs(client, size) for client in range(2) if size > 32]
    assert sorted(told, key=lambda event: event.client) == wanted
