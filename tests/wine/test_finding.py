"""A Windows emulator finds the native client in the folders of Linux, and starts the one that ran last."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kaillera_client.bridge.host import BridgeHost
from kaillera_client.bridge.private_files import RUNTIME_DIRECTORY_VARIABLE
from tests.bridge.support import Recorder, run
from tests.fakes.x_display import Desktop
from tests.library.support import running
from tests.library.test_dialog import start_file
from tests.wine.windows import Programs

PLACES = {
    "XDG_RUNTIME_DIR": "kaillera-client",
    "XDG_STATE_HOME": "kaillera-client/run",
    "HOME": ".local/state/kaillera-client/run",
}


@contextmanager
def client_in(folder: Path) -> Iterator[tuple[BridgeHost, Recorder]]:
    """Open a bridge in a folder."""
    recorder = Recorder()
    host = BridgeHost(asyncio.get_running_loop(), recorder, directory=folder)
    host.open()
    try:
        yield host, recorder
    finally:
        host.close()


@pytest.mark.parametrize("variable", PLACES)
def test_a_running_client_is_found(tmp_path: Path, programs: Programs, variable: str) -> None:
    """Wine hides HOME from Windows programs, so the library knows another way to it."""
    home = tmp_path / "hö me"
    nowhere = dict.fromkeys((RUNTIME_DIRECTORY_VARIABLE, *PLACES), "")
    environment = nowhere | {"HOME": str(tmp_path), variable: str(home)}

    async def story() -> None:
        with client_in(home / PLACES[variable]) as (host, recorder):
            async with running(programs.host, "a", **environment) as program:
                await recorder.until("window")
                (info,) = await recorder.until("attached")
                assert (info.bits, info.launched_here) == (programs.bits, False)
                host.close()
                await program.end_well()

    run(story())


def test_the_newest_client_that_has_room_is_taken(tmp_path: Path, programs: Programs) -> None:
    environment = {RUNTIME_DIRECTORY_VARIABLE: str(tmp_path / "run")}

    async def story() -> None:
        with client_in(tmp_path / "run") as first, client_in(tmp_path / "run") as second:
            async with running(programs.host, "a", **environment) as one:
                await second[1].until("window")
                async with running(programs.host, "a", **environment) as other:
                    await first[1].until("window")
                    for host, _ in (first, second):
                        host.close()
                    await one.end_well()
                    await other.end_well()

    run(story())


@pytest.mark.parametrize("shape", ["a", "b", "c"])
def test_the_client_that_ran_last_is_started(
    tmp_path: Path, programs: Programs, shape: str
) -> None:
    """A native program, started by a Windows one: its arguments have spaces, quotes and line breaks."""
    folder = start_file(tmp_path)

    async def story() -> None:
        environment = {RUNTIME_DIRECTORY_VARIABLE: str(folder)}
        words = (shape, "--frames", 150)
        async with running(programs.host, *words, **environment) as program:
            played = await program.until("played")
            assert (played["frames"], played["trespasses"]) == (150, 0)
            await program.end_well()

    run(story())


def test_a_client_that_is_not_installed_any_more(
    tmp_path: Path, programs: Programs, screen: Desktop
) -> None:
    """The player reads it in a box, and the emulator goes on."""
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    file = folder / "start.json"
    file.write_text('{"start": 1, "arguments": ["/nowhere/kaillera-client"]}')
    file.chmod(0o600)

    async def story() -> None:
        environment = {RUNTIME_DIRECTORY_VARIABLE: str(folder)}
        async with running(programs.host, "a", **environment) as program:
            await program.until("infos")
            screen.wait_for("Kaillera").focus()
            screen.press("Return")
            await program.end_well()
            assert program.named("dialog_returns")[0]["result"] == 0

    run(story())
