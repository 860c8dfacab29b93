"""The demo game's process at a real bridge."""

import asyncio
import os
import sys
from pathlib import Path

from kaillera_client.bridge.listener import GoneKind
from kaillera_client.bridge.messages import EndReason
from kaillera_client.demogame.bot import Bot
from kaillera_client.demogame.controls import PRESENT
from kaillera_client.demogame.emulator import EMULATOR_NAME, GAME_NAME
from kaillera_client.demogame.simulation import Simulation
from tests.demogame.bridge_end import BridgeEnd

PATIENCE = 30.0


async def start(end: BridgeEnd, *arguments: str) -> asyncio.subprocess.Process:
    end.host.open()
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "kaillera_client.demogame",
        *arguments,
        env=os.environ | {"KAILLERA_BRIDGE": str(end.host.discovery_file)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


def expected_hashes(player: int, players: int, delay: int, frames: int, seed: int) -> list[int]:
    """The hash before every frame and after the last when only one of the players gives input."""
    state = Simulation(players)
    bot = Bot(player, seed)
    line = [[0] * players for _ in range(delay)]
    hashes = [state.state_hash()]
    for _ in range(frames):
        inputs = [0] * players
        inputs[player - 1] = bot.choose(state) | PRESENT
        line.append(inputs)
        state.step(line.pop(0))
        hashes.append(state.state_hash())
    return hashes


def test_plays_all_frames_and_reports_every_hash(tmp_path: Path) -> None:
    async def scenario() -> None:
        end = BridgeEnd(asyncio.get_running_loop(), tmp_path, player=2, players=3, delay=4)
        try:
            process = await start(
                end, "--headless", "--bot", "--frames", "900", "--fps", "0", "--seed", "5"
            )
            out, err = await asyncio.wait_for(process.communicate(), PATIENCE)
            reason = await asyncio.wait_for(end.gone, PATIENCE)
        finally:
            end.host.close()
        assert (process.returncode, out, err) == (0, b"", b"")
        assert reason.kind is GoneKind.CLOSED
        assert end.info is not None
        assert (end.info.emulator, end.info.games) == (EMULATOR_NAME, (GAME_NAME,))
        hashes = expected_hashes(2, 3, 4, 900, 5)
        assert end.hashes == hashes[:-1]
        assert end.final_hash == hashes[-1]

    asyncio.run(scenario(), debug=False)


def test_says_why_when_the_client_ends_the_game(tmp_path: Path) -> None:
    async def scenario() -> None:
        end = BridgeEnd(asyncio.get_running_loop(), tmp_path, player=1, players=2, delay=0)
        try:
            process = await start(end, "--headless", "--fps", "0")
            await asyncio.wait_for(end.frames(100), PATIENCE)
            end.host.end_game(EndReason.CLOSED, "The owner closed the game.")
            out, err = await asyncio.wait_for(process.communicate(), PATIENCE)
        finally:
            end.host.close()
        assert (process.returncode, out) == (0, b"")
        assert err.decode().strip() == "The owner closed the game."
        assert end.final_hash is not None

    asyncio.run(scenario(), debug=False)


def test_ends_when_the_client_goes_away(tmp_path: Path) -> None:
    async def scenario() -> None:
        end = BridgeEnd(asyncio.get_running_loop(), tmp_path, player=1, players=1, delay=0)
        try:
            process = await start(end, "--headless", "--fps", "0")
            await asyncio.wait_for(end.frames(10), PATIENCE)
        finally:
            end.host.close()
        _, err = await asyncio.wait_for(process.communicate(), PATIENCE)
        assert process.returncode == 1
        assert err.decode().strip() == "The Kaillera client was closed."

    asyncio.run(scenario(), debug=False)


def test_plays_in_a_window_just_as_well(tmp_path: Path) -> None:
    async def scenario() -> None:
        end = BridgeEnd(asyncio.get_running_loop(), tmp_path, player=1, players=2, delay=2)
        try:
            process = await start(end, "--frames", "150", "--fps", "0", "--seed", "2")
            out, err = await asyncio.wait_for(process.communicate(), PATIENCE)
        finally:
            end.host.close()
        assert (process.returncode, out, err) == (0, b"", b"")
        hashes = expected_hashes(1, 2, 2, 150, 2)
        assert end.hashes == hashes[:-1]
        assert end.final_hash == hashes[-1]

    asyncio.run(scenario(), debug=False)


def test_a_window_says_why_the_game_ended_and_closes(tmp_path: Path) -> None:
    async def scenario() -> None:
        end = BridgeEnd(asyncio.get_running_loop(), tmp_path, player=1, players=2, delay=0)
        try:
            process = await start(end, "--fps", "100")
            await asyncio.wait_for(end.frames(20), PATIENCE)
            end.host.end_game(EndReason.LEFT, "You left the game.")
            _, err = await asyncio.wait_for(process.communicate(), PATIENCE)
        finally:
            end.host.close()
        assert (process.returncode, err.decode().strip()) == (0, "You left the game.")

    asyncio.run(scenario(), debug=False)


def test_says_so_when_there_is_no_client(tmp_path: Path) -> None:
    async def scenario() -> None:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "kaillera_client.demogame",
            "--headless",
            env=os.environ | {"KAILLERA_BRIDGE": str(tmp_path / "missing.json")},
            stderr=asyncio.subprocess.PIPE,
        )
        _, err = await asyncio.wait_for(process.communicate(), PATIENCE)
        assert process.returncode == 1
        assert err.decode().count("\n") == 1
        assert b"Traceback" not in err

    asyncio.run(scenario(), debug=False)


def test_headless_play_loads_no_qt() -> None:
    async def scenario() -> None:
        code = (
            "import sys; from kaillera_client.demogame.__main__ import main;"
            "sys.argv[1:] = ['--headless', '--offline', '4', '--frames', '10', '--fps', '0'];"
            "main(); sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
        )
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", code, stderr=asyncio.subprocess.PIPE
        )
        _, err = await asyncio.wait_for(process.communicate(), PATIENCE)
        assert process.returncode == 0
        assert err.startswith(b"10 frames, state hash ")

    asyncio.run(scenario(), debug=False)
