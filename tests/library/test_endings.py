"""Everything that ends a game, for every shape of emulator: the calls return -1, and nobody is left waiting."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kaillera_client.bridge.discovery import DISCOVERY_VARIABLE
from kaillera_client.bridge.host import BridgeHost
from kaillera_client.bridge.messages import EndReason
from tests.bridge.support import Recorder, run
from tests.library.support import Emulator, HostProgram, at_a_bridge, echo, end, running

SHAPES = ("a", "b", "c")
PLAYING_THREAD = {"a": "main", "b": "player", "c": "player"}
AT_ONCE_US = 5_000_000
"""One second would do on a machine that has nothing else to do; without an answer a call waits for twenty."""


@asynccontextmanager
async def waiting(
    directory: Path, emulator: Emulator, shape: str, *words: object
) -> AsyncIterator[tuple[BridgeHost, Recorder, HostProgram]]:
    """Let a host program play twenty frames and wait for the next one, which does not come."""
    frames = ("--frames", 0, "--commands")
    async with at_a_bridge(directory, emulator, shape, *frames, *words) as (
        host,
        recorder,
        program,
    ):
        answer = echo(2)
        recorder.answer = lambda data, h: (
            answer(data, h) if len(recorder.named("input")) <= 20 else None
        )
        host.start_game(b"Test Game", 1, 2, 1, 1)
        await recorder.until("input", 21)
        yield host, recorder, program


async def ended(program: HostProgram, shape: str) -> None:
    """Wait for the end of the game; it was heard by who played."""
    played = await program.until("played")
    assert (played["frames"], played["last_result"]) == (20, -1)
    assert (played["thread"], played["trespasses"]) == (PLAYING_THREAD[shape], 0)


@pytest.mark.parametrize("shape", SHAPES)
def test_the_player_drops_in_the_client(tmp_path: Path, emulator: Emulator, shape: str) -> None:
    """Some emulators stop only when they are told that they themselves have left."""

    async def story() -> None:
        async with waiting(tmp_path, emulator, shape) as (host, _, program):
            host.player_dropped(b"me", 1)
            host.end_game(EndReason.LEFT, "You left the game.")
            await ended(program, shape)
            (dropped,) = program.named("dropped")
            assert (dropped["nick"], dropped["player"]) == ("me", 1)
            assert dropped["thread"] == PLAYING_THREAD[shape]
            assert (await program.result_of("play"))["result"] == -1
            host.close()
            await program.end_well()

    run(story())


@pytest.mark.parametrize("shape", SHAPES)
def test_another_player_drops(tmp_path: Path, emulator: Emulator, shape: str) -> None:
    """The game goes on; who plays hears it, inside the call for the next frame."""

    async def story() -> None:
        async with waiting(tmp_path, emulator, shape) as (host, recorder, program):
            host.player_dropped(b"other", 2)
            dropped = await program.until("dropped")
            assert (dropped["nick"], dropped["player"]) == ("other", 2)
            assert dropped["thread"] == PLAYING_THREAD[shape]
            host.deliver_frame(bytes(4))
            await recorder.until("input", 22)
            host.end_game(EndReason.CLOSED, "The room was closed.")
            assert (await program.until("played"))["frames"] == 21
            host.close()
            await program.end_well()

    run(story())


@pytest.mark.parametrize("shape", SHAPES)
def test_what_happens_while_the_emulator_does_not_ask(
    tmp_path: Path, emulator: Emulator, shape: str
) -> None:
    """It shows a menu, say, and its next call comes later: nothing is lost, and the end waits for that call."""

    async def story() -> None:
        words = (shape, "--frames", 0, "--fps", 5)
        async with at_a_bridge(tmp_path, emulator, *words) as (host, recorder, program):
            recorder.answer = echo(2)
            host.start_game(b"Test Game", 1, 2, 1, 1)
            await recorder.until("input")
            host.chat(b"other", b"bye")
            host.player_dropped(b"other", 2)
            host.player_dropped(b"me", 1)
            host.end_game(EndReason.LEFT, "You left the game.")
            played = await program.until("played")
            assert (played["last_result"], played["trespasses"]) == (-1, 0)
            await program.until("dropped", 2)
            host.close()
            await program.end_well()
        order = [event["event"] for event in program.events]
        told = [event for event in order if event in ("chat", "dropped")]
        assert told == ["chat", "dropped", "dropped"]
        assert [event["nick"] for event in program.named("dropped")] == ["other", "me"]

    run(story())


@pytest.mark.parametrize("shape", SHAPES)
def test_the_client_is_closed(tmp_path: Path, emulator: Emulator, shape: str) -> None:
    async def story() -> None:
        async with waiting(tmp_path, emulator, shape) as (host, _, program):
            host.close()
            await ended(program, shape)
            await program.end_well()

    run(story())


@pytest.mark.parametrize("shape", SHAPES)
def test_the_emulator_ends_the_game_on_another_thread(
    tmp_path: Path, emulator: Emulator, shape: str
) -> None:
    async def story() -> None:
        async with waiting(tmp_path, emulator, shape) as (host, recorder, program):
            assert (await program.result_of("end"))["us"] < AT_ONCE_US
            await ended(program, shape)
            await recorder.until("ended")
            assert len(recorder.named("ended")) == 1
            host.close()
            await program.end_well()

    run(story())


@pytest.mark.parametrize("shape", SHAPES)
def test_the_emulator_ends_the_game_in_a_callback(
    tmp_path: Path, emulator: Emulator, shape: str
) -> None:
    async def story() -> None:
        async with waiting(tmp_path, emulator, shape) as (host, recorder, program):
            host.chat(b"other", b"!end")
            await ended(program, shape)
            await recorder.until("ended")
            host.close()
            await program.end_well()

    run(story())


@pytest.mark.parametrize("shape", SHAPES)
def test_shutdown_while_a_call_waits(tmp_path: Path, emulator: Emulator, shape: str) -> None:
    """The call that waits returns, the dialog too, and the second shutdown at the end does nothing."""

    async def story() -> None:
        async with waiting(tmp_path, emulator, shape) as (_, recorder, program):
            shutdown = await program.result_of("shutdown")
            assert (shutdown["result"], shutdown["us"] < AT_ONCE_US) == (0, True)
            await ended(program, shape)
            await program.end_well()
            (gone,) = await recorder.until("gone")
            assert gone.sentence == "The emulator was closed."

    run(story())


def test_shutdown_while_only_the_dialog_waits(tmp_path: Path, emulator: Emulator) -> None:
    async def story() -> None:
        async with at_a_bridge(tmp_path, emulator, "b", "--commands", "--dialog-thread") as (
            _,
            recorder,
            program,
        ):
            assert (await program.result_of("shutdown"))["us"] < AT_ONCE_US
            await program.end_well()
            assert program.named("dialog_returns")[0]["thread"] == "dialog"
            await recorder.until("gone")

    run(story())


@pytest.mark.parametrize("shape", SHAPES)
def test_a_second_start_waits_for_the_callback(
    tmp_path: Path, emulator: Emulator, shape: str
) -> None:
    """The first game is over at once; the second begins when the callback of the first is off the stack."""

    async def story() -> None:
        async with waiting(tmp_path, emulator, shape, "--hold") as (host, recorder, program):
            if shape == "b":
                # Its callback, which returns at once in this shape, is held while the other thread plays.
                await program.until("held")
            host.start_game(b"Second Game", 2, 2, 1, 1)
            await ended(program, shape)
            await program.until("held")
            # A call of the dialog thread would have been seen by now: it is asked for something else in between.
            await program.result_of("play")
            assert [game["game"] for game in program.named("game")] == ["Test Game"]
            await program.command("resume")
            second = await program.until("game", 2)
            assert (second["game"], second["player"], second["thread"]) == (
                "Second Game",
                2,
                "main",
            )
            await recorder.until("input", 22)
            host.end_game(EndReason.CLOSED, "The room was closed.")
            await program.until("played", 2)
            await program.command("resume")
            host.close()
            await program.end_well()

    run(story())


def test_a_second_start_that_is_over_before_the_callback_returns(
    tmp_path: Path, emulator: Emulator
) -> None:
    async def story() -> None:
        async with waiting(tmp_path, emulator, "a", "--hold") as (host, recorder, program):
            host.start_game(b"Second Game", 2, 2, 1, 1)
            await program.until("held")
            host.end_game(EndReason.CLOSED, "The room was closed.")
            await program.command("resume")
            await program.until("callback_returns")
            host.start_game(b"Third Game", 1, 2, 1, 1)
            await recorder.until("input", 22)
            host.close()
            await program.until("held", 2)
            await program.command("resume")
            await program.end_well()
            names = [game["game"] for game in program.named("game")]
            assert names == ["Test Game", "Third Game"]

    run(story())


@asynccontextmanager
async def at_a_client_process(
    directory: Path, emulator: Emulator, shape: str
) -> AsyncIterator[tuple[asyncio.subprocess.Process, HostProgram]]:
    """Let a host program play with a client that is a process of its own, and wait until frames flow."""
    client = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.library.client_program",
        str(directory),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
    )
    assert client.stdout is not None
    try:
        where = (await client.stdout.readline()).decode().strip()
        words = (shape, "--frames", 0, "--fps", 200)
        async with running(emulator, *words, **{DISCOVERY_VARIABLE: where}) as program:
            await program.until("chat")
            yield client, program
    finally:
        await end(client)


@pytest.mark.parametrize("shape", SHAPES)
def test_the_client_is_killed(tmp_path: Path, emulator: Emulator, shape: str) -> None:
    async def story() -> None:
        async with at_a_client_process(tmp_path, emulator, shape) as (client, program):
            client.kill()
            played = await program.until("played")
            assert (played["last_result"], played["trespasses"]) == (-1, 0)
            await program.end_well()

    run(story())
