"""One frame after the other: every shape of emulator, every size of input, and what the buffer may hold when."""

from pathlib import Path

import pytest

from tests.bridge.support import run
from tests.library.support import Emulator, at_a_bridge, echo, hash_of, running

SHAPES = ("a", "b", "c")
AT_ONCE_US = 5_000_000
"""One second would do on a machine that has nothing else to do; without an answer a call waits for twenty."""
PLAYING_THREAD = {"a": "main", "b": "player", "c": "player"}


@pytest.mark.parametrize("shape", SHAPES)
def test_each_shape_plays_a_game(tmp_path: Path, emulator: Emulator, shape: str) -> None:
    """The callback plays, or another thread while it waits, or another thread when it has returned."""

    async def story() -> None:
        async with at_a_bridge(tmp_path, emulator, shape, "--frames", 200) as (
            host,
            recorder,
            program,
        ):
            recorder.answer = echo(3, empty=4)
            host.start_game(b"Test Game", 2, 3, 4, 1)
            played = await program.until("played")
            await recorder.until("ended")
            host.close()
            await program.end_well()
        inputs = [data for data, _ in recorder.named("input")]
        assert len(set(inputs)) > 190
        assert played["input_hash"] == hash_of([b""] * 4 + [data * 3 for data in inputs[4:]])
        assert (played["frames"], played["empty"], played["last_result"]) == (200, 4, 6)
        assert (played["trespasses"], played["thread"]) == (0, PLAYING_THREAD[shape])
        (game,) = program.named("game")
        assert (game["game"], game["player"], game["players"]) == ("Test Game", 2, 3)
        assert game["thread"] == "main"
        results = [event["result"] for event in program.events if "result" in event]
        assert set(results) == {0}
        order = [event["event"] for event in program.events]
        if shape != "b":
            assert order.index("played") < order.index("callback_returns")

    run(story())


@pytest.mark.parametrize("size", [0, 1, 2, 5, 12, 76, 512, 1024])
def test_every_size(tmp_path: Path, emulator: Emulator, size: int) -> None:
    async def story() -> None:
        words = ("a", "--size", size, "--frames", 40)
        async with at_a_bridge(tmp_path, emulator, *words) as (host, recorder, program):
            recorder.answer = echo(8)
            host.start_game(b"Test Game", 8, 8, 1, 1)
            played = await program.until("played")
            host.close()
            await program.end_well()
        inputs = [data for data, _ in recorder.named("input")]
        assert [len(data) for data in inputs] == [size] * 40
        assert played["input_hash"] == hash_of([data * 8 for data in inputs])
        assert (played["last_result"], played["trespasses"]) == (size * 8, 0)

    run(story())


def test_a_spectator_sends_nothing_and_gets_nothing(tmp_path: Path, emulator: Emulator) -> None:
    """With size 0 nobody knows how long the buffer is, so nothing may be written into it."""

    async def story() -> None:
        async with at_a_bridge(tmp_path, emulator, "a", "--size", 0, "--frames", 20) as (
            host,
            recorder,
            program,
        ):
            recorder.answer = lambda data, _: b"abcd"
            host.start_game(b"Test Game", 0, 2, 1, 1)
            played = await program.until("played")
            host.close()
            await program.end_well()
        assert program.named("game")[0]["player"] == 0
        assert {data for data, _ in recorder.named("input")} == {b""}
        assert (played["frames"], played["last_result"], played["trespasses"]) == (20, 0, 0)

    run(story())


@pytest.mark.parametrize("other", [1, 2, 6, 0])
def test_a_game_keeps_the_size_of_its_first_call(
    tmp_path: Path, emulator: Emulator, other: int
) -> None:
    """An emulator that changes it gets no more than fits into its buffer, and the others nothing unexpected."""

    async def story() -> None:
        words = ("b", "--size", 2, "--frames", 30, "--other-size-at", 20, "--other-size", other)
        async with at_a_bridge(tmp_path, emulator, *words) as (host, recorder, program):
            recorder.answer = lambda data, _: data + b"xyz!"
            host.start_game(b"Test Game", 1, 3, 1, 1)
            played = await program.until("played")
            host.close()
            await program.end_well()
        inputs = [data for data, _ in recorder.named("input")]
        assert [len(data) for data in inputs] == [2] * 30
        used = min(other, 2)
        cut = [data[:used] + b"xy"[:used] + b"z!"[:used] for data in inputs[20:]]
        assert played["input_hash"] == hash_of([*(data + b"xyz!" for data in inputs[:20]), *cut])
        assert (played["last_result"], played["trespasses"]) == (used * 3, 0)

    run(story())


def test_an_input_that_can_never_be_played(tmp_path: Path, emulator: Emulator) -> None:
    """The others do not wait for it: the game is left at once."""

    async def story() -> None:
        async with at_a_bridge(tmp_path, emulator, "b", "--size", 1025) as (
            host,
            recorder,
            program,
        ):
            host.start_game(b"Test Game", 1, 2, 1, 1)
            played = await program.until("played")
            await recorder.until("ended")
            host.close()
            await program.end_well()
        assert (played["frames"], played["last_result"], played["trespasses"]) == (0, -1, 0)
        assert recorder.named("input") == []

    run(story())


def test_a_buffer_for_as_many_players_as_there_are(tmp_path: Path, emulator: Emulator) -> None:
    """Some emulators have room for four players and no more."""

    async def story() -> None:
        words = ("c", "--size", 20, "--slots", 4, "--frames", 50)
        async with at_a_bridge(tmp_path, emulator, *words) as (host, recorder, program):
            recorder.answer = echo(4, empty=1)
            host.start_game(b"Test Game", 4, 4, 1, 1)
            played = await program.until("played")
            host.close()
            await program.end_well()
        assert (played["bytes"], played["trespasses"]) == (49 * 80, 0)

    run(story())


def test_many_calls_inside_the_callback_before_the_game_is_played_elsewhere(
    tmp_path: Path, emulator: Emulator
) -> None:
    """Mupen and 1964 flush the delay line so, Nestopia makes one such call to see whether the game still runs."""

    async def story() -> None:
        words = ("b", "--flush", 120, "--frames", 150, "--size", 5)
        async with at_a_bridge(tmp_path, emulator, *words) as (host, recorder, program):
            recorder.answer = echo(2, empty=6)
            host.start_game(b"Test Game", 1, 2, 6, 1)
            played = await program.until("played")
            host.close()
            await program.end_well()
        inputs = [data for data, _ in recorder.named("input")]
        assert inputs[:120] == [bytes(5)] * 120
        assert bytes(5) not in inputs[120:]
        assert (played["frames"], played["empty"], played["trespasses"]) == (150, 6, 0)

    run(story())


def test_without_a_game_there_are_no_frames(tmp_path: Path, emulator: Emulator) -> None:
    """Before the first game, after it, and on whatever thread."""

    async def story() -> None:
        words = ("a", "--frames", 10, "--commands")
        async with at_a_bridge(tmp_path, emulator, *words) as (host, recorder, program):
            early = await program.result_of("play")
            assert (early["result"], early["us"] < AT_ONCE_US) == (-1, True)
            recorder.answer = echo(1)
            host.start_game(b"Test Game", 1, 1, 1, 1)
            await program.until("callback_returns")
            after = await program.result_of("play")
            assert (after["result"], after["thread"]) == (-1, "command")
            assert (await program.result_of("end"))["result"] == 0
            assert len(recorder.named("input")) == 10
            host.close()
            await program.end_well()

    run(story())


def test_without_a_client_there_are_no_frames_either(emulator: Emulator) -> None:
    async def story() -> None:
        async with running(emulator, "c", "--no-dialog") as program:
            await program.end_well()
        assert program.named("version")[0]["version"] == "0.9"

    run(story())


def test_several_games_one_after_the_other(tmp_path: Path, emulator: Emulator) -> None:
    async def story() -> None:
        async with at_a_bridge(tmp_path, emulator, "c", "--frames", 30) as (
            host,
            recorder,
            program,
        ):
            recorder.answer = echo(2)
            for number in range(1, 4):
                host.start_game(b"Game %d" % number, 1, 2, 1, 1)
                await program.until("callback_returns", number)
                await recorder.until("ended", number)
            host.close()
            await program.end_well()
        names = [event["game"] for event in program.named("game")]
        assert names == ["Game 1", "Game 2", "Game 3"]
        assert len({event["input_hash"] for event in program.named("played")}) == 1

    run(story())
