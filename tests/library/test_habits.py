"""Habits that few emulators have and none should die of: calls and the end of the library inside callbacks."""

from pathlib import Path

import pytest

from tests.bridge.support import open_host, run
from tests.library.support import Emulator, at_a_bridge, attached, echo

PLAYING_THREAD = {"a": "main", "b": "player", "c": "player"}


@pytest.mark.parametrize("shape", ["a", "b", "c"])
def test_what_is_said_with_the_start_is_heard_in_the_game(
    tmp_path: Path, emulator: Emulator, shape: str
) -> None:
    """Saved games come so; before its game an emulator would not know what to do with them."""

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):

            def start() -> None:
                host.start_game(b"Test Game", 1, 2, 1, 1)
                for number in range(50):
                    host.chat(b"other", b"line %d" % number)

            recorder.attached = start
            recorder.answer = echo(2)
            async with attached(host, recorder, emulator, shape, "--frames", 30) as program:
                await program.until("played")
                host.close()
                await program.end_well()
        heard = [event["text"] for event in program.named("chat")]
        assert heard == [f"line {number}" for number in range(50)]
        assert {event["thread"] for event in program.named("chat")} == {PLAYING_THREAD[shape]}
        order = [event["event"] for event in program.events]
        assert order.index("game") < order.index("chat")

    run(story())


def test_what_is_said_between_two_games_stays_between_them(
    tmp_path: Path, emulator: Emulator
) -> None:
    """The second start waits for the callback of the first game; so does what was said after it, and only that."""

    async def story() -> None:
        words = ("a", "--frames", 0, "--hold", "--commands")
        async with at_a_bridge(tmp_path, emulator, *words) as (host, recorder, program):
            recorder.answer = lambda data, _: data if len(recorder.named("input")) < 5 else None
            host.start_game(b"First", 1, 1, 1, 1)
            await recorder.until("input", 5)
            host.chat(b"other", b"of the first")
            host.start_game(b"Second", 1, 1, 1, 1)
            host.chat(b"other", b"of the second")
            await program.until("held")
            await program.command("resume")
            await program.until("chat", 2)
            host.close()
            await program.until("held", 2)
            await program.command("resume")
            await program.end_well()
        told = [
            event.get("game") or event.get("text")
            for event in program.events
            if event["event"] in ("game", "chat")
        ]
        assert told == ["First", "of the first", "Second", "of the second"]

    run(story())


@pytest.mark.parametrize("calls", [3, 15, 40])
def test_frames_inside_a_callback_inside_a_frame(
    tmp_path: Path, emulator: Emulator, calls: int
) -> None:
    """As many as the rings hold are played; more get nothing, and the game goes on."""

    async def story() -> None:
        async with at_a_bridge(tmp_path, emulator, "c", "--frames", 60) as (
            host,
            recorder,
            program,
        ):
            answer = echo(2)

            def with_chat(data: bytes, state_hash: int | None) -> bytes:
                if len(recorder.named("input")) == 10:
                    host.chat(b"other", b"!play %d" % calls)
                return answer(data, state_hash)

            recorder.answer = with_chat
            host.start_game(b"Test Game", 1, 2, 1, 1)
            played = await program.until("played")
            host.close()
            await program.end_well()
        (inside,) = program.named("played_inside")
        assert inside["refused"] == 0
        assert inside["empty"] == max(calls - 15, 0)
        assert (played["frames"], played["empty"], played["trespasses"]) == (60, 0, 0)

    run(story())


def test_thousands_of_lines_before_the_next_frame(tmp_path: Path, emulator: Emulator) -> None:
    """The shortest lines that there are: many of them come in one piece."""

    async def story() -> None:
        async with at_a_bridge(tmp_path, emulator, "b", "--frames", 4, "--fps", 4) as (
            host,
            recorder,
            program,
        ):
            recorder.answer = echo(1)
            host.start_game(b"Test Game", 1, 1, 1, 1)
            await recorder.until("input")
            for _ in range(9000):
                host.chat(b"", b"")
            assert (await program.until("played"))["frames"] == 4
            host.close()
            await program.end_well()
        assert len(program.named("chat")) == 9000

    run(story())


def test_the_library_is_unloaded_inside_the_game_callback(
    tmp_path: Path, emulator: Emulator
) -> None:
    """The emulator is closed while the library is on the stack: it must still be there to return to."""

    async def story() -> None:
        async with at_a_bridge(tmp_path, emulator, "a", "--unload-inside") as (
            host,
            recorder,
            program,
        ):
            host.start_game(b"Test Game", 1, 2, 1, 1)
            await program.end_well()
            await recorder.until("gone")
        assert program.named("dialog_returns")[0]["result"] == 0

    run(story())


@pytest.mark.parametrize("in_game", [True, False])
def test_the_library_is_unloaded_inside_a_chat_callback(
    tmp_path: Path, emulator: Emulator, in_game: bool
) -> None:
    async def story() -> None:
        async with at_a_bridge(tmp_path, emulator, "a", "--frames", 0) as (
            host,
            recorder,
            program,
        ):
            recorder.answer = lambda data, _: data if len(recorder.named("input")) < 5 else None
            if in_game:
                host.start_game(b"Test Game", 1, 1, 1, 1)
                await recorder.until("input", 5)
            host.chat(b"other", b"!unload")
            await program.end_well()
            await recorder.until("gone")
        assert program.named("dialog_returns")[0]["result"] == 0

    run(story())


def test_a_thread_that_is_killed_while_it_waits(tmp_path: Path, plain: Emulator) -> None:
    """Some emulators do so with their processor's thread when it does not stop soon; what it held is lost with it."""

    async def story() -> None:
        async with at_a_bridge(tmp_path, plain, "b", "--frames", 30, "--commands") as (
            host,
            recorder,
            program,
        ):
            answer = echo(2)
            recorder.answer = lambda data, h: (
                None if len(recorder.named("input")) == 5 else answer(data, h)
            )
            host.start_game(b"First", 1, 2, 1, 1)
            await recorder.until("input", 5)
            await program.result_of("kill")
            await program.result_of("end")
            await recorder.until("ended")
            host.start_game(b"Second", 1, 2, 1, 1)
            assert (await program.until("played"))["frames"] == 30
            await recorder.until("ended", 2)
            host.close()
            await program.end_well()
        assert [game["game"] for game in program.named("game")] == ["First", "Second"]

    run(story())
