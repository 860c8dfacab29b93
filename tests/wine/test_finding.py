"""A Windows emulator finds the native client in the folders of Linux, and starts the one that ran last."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import wine

from kaillera_client.bridge.host import BridgeHost
from kaillera_client.bridge.private_files import RUNTIME_DIRECTORY_VARIABLE
from kaillera_client.bridge.start_file import NAME as START_FILE
from tests.bridge.support import Recorder, run
from tests.fakes.x_display import Desktop, wait_until
from tests.library.support import PATIENCE, Emulator, HostProgram, running
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


@contextmanager
def drive_for(folder: Path) -> Iterator[None]:
    """Let a folder be the root of Wine's drive H."""
    drive = wine.PREFIX / "dosdevices" / "h:"
    drive.symlink_to(folder)
    try:
        yield
    finally:
        drive.unlink()


async def read_the_box(screen: Desktop, program: HostProgram) -> None:
    """Press the button of the box that says why there is no client; the emulator goes on."""
    await program.until("infos")
    box = await asyncio.to_thread(screen.wait_for, "Kaillera")
    box.focus()
    screen.press("Return")
    await program.end_well()
    assert program.named("dialog_returns")[0]["result"] == 0
    assert program.named("game") == []


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


def test_a_home_folder_that_wine_gives_a_drive_of_its_own(
    tmp_path: Path, programs: Programs
) -> None:
    """As Wine's settings do when they are asked to find drives; it then calls the folder by that letter."""
    home = tmp_path / "home"
    nowhere = dict.fromkeys((RUNTIME_DIRECTORY_VARIABLE, *PLACES), "")

    async def story() -> None:
        with client_in(home / PLACES["HOME"]) as (host, recorder), drive_for(home):
            environment = nowhere | {"HOME": str(home)}
            async with running(programs.host, "a", **environment) as program:
                await recorder.until("window")
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


def _heartbeat(folder: Path) -> int:
    """Return what a client counts up as long as an emulator is attached; 0 when there is no client."""
    block = next(iter(folder.glob("bridge-*.memory")), None)
    return 0 if block is None else int.from_bytes(block.read_bytes()[128:132], "little")


def _pid(folder: Path) -> int:
    (file,) = folder.glob("bridge-*.json")
    return int(json.loads(file.read_text())["pid"])


async def _open_the_window_once(folder: Path) -> None:
    """Let the client's window leave its start file, and close it."""
    client = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "kaillera_client", "gui"),
        env={**os.environ, RUNTIME_DIRECTORY_VARIABLE: str(folder)},
        stdin=asyncio.subprocess.DEVNULL,
    )
    try:
        await asyncio.to_thread(wait_until, (folder / START_FILE).exists, "there is a start file")
        client.terminate()
        async with asyncio.timeout(PATIENCE):
            assert await client.wait() == 0
    finally:
        if client.returncode is None:
            client.kill()
            await client.wait()


def test_the_window_is_started_that_ran_last(tmp_path: Path, plain: Emulator) -> None:
    """The real client leaves its command line when it is opened, and is opened by it."""
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)

    async def story() -> None:
        await _open_the_window_once(folder)
        assert _heartbeat(folder) == 0
        environment = {RUNTIME_DIRECTORY_VARIABLE: str(folder)}
        async with running(plain, "b", **environment) as program:
            await asyncio.to_thread(wait_until, lambda: _heartbeat(folder), "it is attached")
            os.kill(_pid(folder), signal.SIGTERM)
            await program.end_well()

    run(story())


def test_a_client_that_is_not_installed_any_more(
    tmp_path: Path, programs: Programs, screen: Desktop
) -> None:
    """The player reads it in a box, and the emulator goes on."""
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    file = folder / START_FILE
    file.write_text('{"start": 1, "arguments": ["/nowhere/kaillera-client"]}')
    file.chmod(0o600)

    async def story() -> None:
        environment = {RUNTIME_DIRECTORY_VARIABLE: str(folder)}
        async with running(programs.host, "a", **environment) as program:
            await read_the_box(screen, program)

    run(story())


def _start_file_of_another_user(file: Path) -> None:
    os.chown(file, 65534, 65534)


def _start_file_that_others_may_write(file: Path) -> None:
    file.chmod(0o666)


def _start_file_that_others_may_read(file: Path) -> None:
    file.chmod(0o644)


# Giving a file away takes root.
_NOT_PRIVATE = [_start_file_that_others_may_read, _start_file_that_others_may_write]
_NOT_PRIVATE += [_start_file_of_another_user] if os.geteuid() == 0 else []


@pytest.mark.parametrize("make", _NOT_PRIVATE)
def test_a_start_file_that_is_not_ours_alone_is_not_obeyed(
    tmp_path: Path, programs: Programs, screen: Desktop, make: Callable[[Path], None]
) -> None:
    """Whoever could write it would choose what is run."""
    folder = start_file(tmp_path)
    make(folder / START_FILE)

    async def story() -> None:
        environment = {RUNTIME_DIRECTORY_VARIABLE: str(folder)}
        async with running(programs.host, "a", **environment) as program:
            await read_the_box(screen, program)

    run(story())
