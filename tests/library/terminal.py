"""`kaillera-client play --attach` as a process, and emulators that open Netplay when it asks for that."""

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
from tests.engine.bench import Bench
from tests.library.support import PATIENCE, Emulator, HostProgram, end, running

FRAMES = 2000
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


async def game_of_three(bench: Bench, tmp_path: Path, one: Emulator, other: Emulator) -> None:
    """Let an emulator of shape b, one of shape c and the demo game play, each with a client process of its own."""
    bench.serve()
    ann, ben, cy = (tmp_path / name for name in ("ann", "ben", "cy"))
    words = ("--frames", FRAMES, "--seed")
    demo = ("--headless", "--frames", str(FRAMES), "--fps", "0", "--emulator-name", HOST_NAME)
    create = ("--create", GAME, "--players", "3", "--attach")
    async with (
        playing(bench.port, ann, "Ann", *create) as first,
        playing(bench.port, ben, "Ben", "--join", GAME, "--attach") as second,
        playing(bench.port, cy, "Cy", "--join", GAME, *demo) as third,
        netplay_opened(first, ann, one, "b", *words, 1) as host,
        netplay_opened(second, ben, other, "c", *words, 2) as guest,
    ):
        games = [await program.until("played") for program in (host, guest)]
        players = [await terminal.result() for terminal in (first, second, third)]
        await host.end_well()
        await guest.end_well()
    assert [player["frames"] for player in players] == [FRAMES] * 3
    assert len({told["input_hash"] for told in (*players, *games)}) == 1
    assert games[0]["stream_hash"] == games[1]["stream_hash"]
    assert {(game["frames"], game["trespasses"]) for game in games} == {(FRAMES, 0)}
