"""What players saw: noted by the exchange, compared frame by frame."""

import struct
from pathlib import Path

import pytest

from benchmarks.soak.chain import Chain, Comparison, compare, linked


class _Game:
    """An exchange with the inputs of two players for some frames, and no game after them."""

    def __init__(self, frames: list[bytes]) -> None:
        self._frames = list(frames)
        self.final: int | None = None

    def modify_play_values(
        self, values: bytearray, size: int, state_hash: int | None = None
    ) -> int:
        if not self._frames:
            return -1
        inputs = self._frames.pop(0)
        values[: len(inputs)] = inputs
        return len(inputs)

    def end_game(self, final_state_hash: int | None = None) -> None:
        self.final = final_state_hash


def seen(folder: Path, inputs: list[bytes], states: list[int]) -> bytes:
    """Return what is noted of a game; `states` are those before each frame, and the last one."""
    game = _Game(inputs)
    chain = Chain(game, folder / "chain")
    values = bytearray(16)
    for state in states[:-1]:
        chain.modify_play_values(values, 2, state)
    assert chain.modify_play_values(values, 2, states[-1]) == -1
    chain.end_game(states[-1])
    assert game.final == states[-1]
    return (folder / "chain").read_bytes()


FRAMES = [b"", b"aabb", b"aabc", b"aabb"]
STATES = [1, 2, 3, 4, 5]


def test_equal_games(tmp_path: Path) -> None:
    one = seen(tmp_path, FRAMES, STATES)
    assert len(one) == 16 * 5
    assert compare([one, one, one]) == Comparison((4, 4, 4), 4, None, None)


def test_one_who_saw_less_agrees_as_far_as_he_saw(tmp_path: Path) -> None:
    one = seen(tmp_path, FRAMES, STATES)
    two = seen(tmp_path, FRAMES[:2], STATES[:3])
    assert compare([one, two]) == Comparison((4, 2), 2, None, None)
    # A process that was killed has not noted its last state.
    assert compare([one, one[:-16]]) == Comparison((4, 3), 3, None, None)


@pytest.mark.parametrize(
    ("inputs", "states", "inputs_at", "states_at"),
    [
        ([b"", b"aabb", b"aaXc", b"aabb"], STATES, 2, None),
        (FRAMES, [1, 2, 9, 9, 9], None, 2),
        (FRAMES, [1, 2, 3, 4, 9], None, 4),
        ([b"", b"a", b"aabc", b"aabb"], [1, 2, 8, 4, 5], 1, 2),
    ],
)
def test_the_first_difference_is_named(
    tmp_path: Path,
    inputs: list[bytes],
    states: list[int],
    inputs_at: int | None,
    states_at: int | None,
) -> None:
    found = compare([seen(tmp_path, FRAMES, STATES), seen(tmp_path, inputs, states)])
    assert (found.inputs_differ_at, found.states_differ_at) == (inputs_at, states_at)
    assert not found.equal


def test_inputs_are_chained(tmp_path: Path) -> None:
    data = seen(tmp_path, FRAMES, STATES)
    chains = [struct.unpack_from("<8sQ", data, 16 * at)[0] for at in range(2)]
    assert chains[0] == linked(bytes(8), b"")
    assert chains[1] == linked(chains[0], b"aabb")


def test_nobody_saw_anything() -> None:
    assert compare([b"", b""]) == Comparison((0, 0), 0, None, None)
    assert compare([]) == Comparison((), 0, None, None)
