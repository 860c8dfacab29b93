"""Emulators that play through `kaillera-client play --attach`, each with a client process of its own."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from kaillera_client.bridge.private_files import RUNTIME_DIRECTORY_VARIABLE
from tests.bridge.support import run
from tests.engine.bench import Bench
from tests.library.support import PATIENCE, Emulator, HostProgram, end, running

FRAMES = 2000
HANG_S = 5
GAME = "Test Game"
HOST_NAME = "Host Program 1.0"


class Terminal:
    """A running `kaillera-client play --json`."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def says(self, line: str) -> None:
        """Wait until it has told something."""
        assert self._process.stderr is not None
        async with asyncio.timeout(PATIENCE):
            while told := (await self._process.stderr.readline()).decode():
                if line in told:
                    return
        raise AssertionError(f"it never said {line!r}")

    def stop(self) -> None:
        """Let it hang."""
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it hang no more."""
        self._process.send_signal(signal.SIGCONT)

    async def result(self) -> dict[str, Any]:
        """Wait for its end, which must be a good one; return its only player."""
        async with asyncio.timeout(PATIENCE):
            output, told = await self._process.communicate()
        value = json.loads(output)
        assert (self._process.returncode, value["ok"]) == (0, True), (value, told)
        (player,) = value["players"]
        assert isinstance(player, dict)
        return player


@asynccontextmanager
async def playing(port: int, folder: Path, name: str, *words: str) -> AsyncIterator[Terminal]:
    """Start the client in the terminal with a folder for its bridge alone."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "kaillera_client", "play", f"127.0.0.1:{port}", "--json"),
        *("--name", name, *words),
        env={**os.environ, RUNTIME_DIRECTORY_VARIABLE: str(folder)},
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield Terminal(process)
    finally:
        await end(process)


@asynccontextmanager
async def netplay_opened(
    terminal: Terminal, folder: Path, emulator: Emulator, *words: object
) -> AsyncIterator[HostProgram]:
    """Open Netplay in a host program as soon as the terminal asks for it."""
    await terminal.says("Open Netplay in your emulator now.")
    where = {RUNTIME_DIRECTORY_VARIABLE: str(folder)}
    async with running(emulator, *words, **where) as program:
        await terminal.says("Logged in as")
        yield program


def test_two_emulators_and_the_demo_game_on_one_server(
    bench: Bench, tmp_path: Path, plain: Emulator
) -> None:
    """A game of three, as fast as it goes; all three clients and both emulators count the same bytes."""
    bench.serve()
    ann, ben, cy = (tmp_path / name for name in ("ann", "ben", "cy"))
    words = ("--frames", FRAMES, "--seed")
    demo = ("--headless", "--frames", str(FRAMES), "--fps", "0", "--emulator-name", HOST_NAME)
    create = ("--create", GAME, "--players", "3", "--attach")

    async def story() -> None:
        async with (
            playing(bench.port, ann, "Ann", *create) as first,
            playing(bench.port, ben, "Ben", "--join", GAME, "--attach") as second,
            playing(bench.port, cy, "Cy", "--join", GAME, *demo) as third,
            netplay_opened(first, ann, plain, "b", *words, 1) as one,
            netplay_opened(second, ben, plain, "c", *words, 2) as other,
        ):
            games = [await program.until("played") for program in (one, other)]
            players = [await terminal.result() for terminal in (first, second, third)]
            await one.end_well()
            await other.end_well()
        assert [player["frames"] for player in players] == [FRAMES] * 3
        assert {player["input_hash"] for player in players} == {games[0]["input_hash"]}
        assert games[0]["input_hash"] == games[1]["input_hash"]
        assert games[0]["stream_hash"] == games[1]["stream_hash"]
        assert (games[0]["frames"], games[0]["trespasses"]) == (FRAMES, 0)

    run(story(), seconds=60)


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
