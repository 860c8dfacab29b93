"""Emulators that play through `kaillera-client play --attach`, each with a client process of its own."""

import asyncio
from pathlib import Path

from tests.bridge.support import run
from tests.engine.bench import Bench
from tests.library.support import Emulator
from tests.library.terminal import GAME, game_of_three, netplay_opened, playing

HANG_S = 5


def test_two_emulators_and_the_demo_game_on_one_server(
    bench: Bench, tmp_path: Path, plain: Emulator
) -> None:
    """A game of three, as fast as it goes; all three clients and both emulators count the same bytes."""
    run(game_of_three(bench, tmp_path, plain, plain), seconds=60)


def test_a_client_that_hangs_for_five_seconds_is_waited_for(
    bench: Bench, tmp_path: Path, plain: Emulator
) -> None:
    """The emulator's call takes that long, then the game goes on as if nothing had happened."""
    bench.serve()
    folder = tmp_path / "ann"
    create = ("--create", GAME, "--players", "1", "--attach")

    async def story() -> None:
        words = ("b", "--frames", 300, "--fps", 200)
        async with (
            playing(bench.port, folder, "Ann", *create) as terminal,
            netplay_opened(terminal, folder, plain, *words) as program,
        ):
            # The server says how long the delay is, and the emulator hears it inside a call for a frame.
            await program.until("chat")
            terminal.stop()
            await asyncio.sleep(HANG_S)
            assert program.named("played") == []
            terminal.go_on()
            played = await program.until("played")
            player = await terminal.result()
            await program.end_well()
        assert HANG_S * 0.9e6 < played["longest_us"] < 2 * HANG_S * 1e6
        assert (played["frames"], player["frames"]) == (300, 300)
        assert played["input_hash"] == player["input_hash"]

    run(story(), seconds=60)
