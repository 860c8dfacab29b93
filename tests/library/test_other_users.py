"""Another user of the computer can neither attach nor read or write the frames, and nobody obeys his files.

As root a host program really becomes another user; otherwise the modes of the files have to prove it.
"""

import os
import shutil
import stat
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kaillera_client.bridge import discovery
from kaillera_client.bridge.discovery import DISCOVERY_VARIABLE
from kaillera_client.bridge.host import BridgeHost
from kaillera_client.bridge.private_files import RUNTIME_DIRECTORY_VARIABLE
from tests.bridge.support import Recorder, open_host, run
from tests.library.support import Emulator, attached, running

NOBODY = 65534
IS_ROOT = os.geteuid() == 0
AS_NOBODY = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody may enter, so that only the client's own modes can stop somebody."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def of_nobody(emulator: Emulator, folder: Path) -> Emulator:
    """Return the emulator as another user starts it: from where he can reach it."""
    for file in emulator.command:
        shutil.copy(file, folder)
        (folder / Path(file).name).chmod(0o755)
    copies = tuple(str(folder / Path(file).name) for file in emulator.command)
    return Emulator((*AS_NOBODY, *copies), emulator.environment)


@asynccontextmanager
async def busy_client(
    folder: Path, emulator: Emulator
) -> AsyncIterator[tuple[BridgeHost, Recorder]]:
    """Let our own emulator be in the middle of a game."""
    async with (
        open_host(folder) as (host, recorder),
        attached(host, recorder, emulator, "a", "--frames", 0) as program,
    ):
        recorder.answer = lambda data, _: data if len(recorder.named("input")) < 20 else None
        host.start_game(b"Test Game", 1, 1, 1, 1)
        await recorder.until("input", 20)
        yield host, recorder
        host.deliver_frame(b"ab")
        await recorder.until("input", 21)
        host.close()
        await program.end_well()


def assert_private(path: Path) -> None:
    status = path.lstat()
    assert status.st_uid == os.geteuid()
    assert stat.S_IMODE(status.st_mode) & 0o077 == 0


def look_around(host: BridgeHost) -> None:
    """Try to list, read and write everything as somebody else, or look at the modes."""
    folder = host.discovery_file.parent
    files = (host.discovery_file, discovery.read(host.discovery_file).shared_memory)
    if not IS_ROOT:
        for path in (folder, *files):
            assert_private(path)
        return
    attempts = [("ls", folder), ("touch", folder / "bridge-1-a.json")]
    for path in files:
        attempts += [("cat", path), ("truncate", path), ("rm", path)]
    extra = {"truncate": ("-s", "+0"), "rm": ("-f",)}
    for tool, path in attempts:
        command = [*AS_NOBODY, tool, *extra.get(tool, ()), str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode != 0, command
        assert "Permission denied" in done.stderr
        assert done.stdout == ""


@pytest.mark.parametrize("variable", [DISCOVERY_VARIABLE, RUNTIME_DIRECTORY_VARIABLE])
def test_another_users_emulator_is_not_let_in(
    open_folder: Path, emulator: Emulator, variable: str
) -> None:
    """He knows where everything lies, and he comes while a game runs."""

    async def story() -> None:
        async with busy_client(open_folder, emulator) as (host, recorder):
            look_around(host)
            if IS_ROOT:
                before = list(recorder.calls)
                path = host.discovery_file
                known = path if variable == DISCOVERY_VARIABLE else path.parent
                stranger = of_nobody(emulator, open_folder)
                async with running(stranger, "a", "--commands", **{variable: str(known)}) as other:
                    await other.end()
                    assert other.named("dialog_returns")[0]["result"] == 0
                    assert other.named("game") == []
                assert recorder.calls == before

    run(story())


def test_a_client_of_another_user_is_not_believed(open_folder: Path, emulator: Emulator) -> None:
    """He may have written a discovery file, to be told our inputs and to start games in our emulator."""

    async def story() -> None:
        async with open_host(open_folder) as (host, recorder):
            path = host.discovery_file
            if IS_ROOT:
                os.chown(path, NOBODY, NOBODY)
            else:
                path.chmod(0o644)
            async with running(emulator, "a", **{DISCOVERY_VARIABLE: str(path)}) as program:
                await program.end()
                assert program.named("dialog_returns")[0]["result"] == 0
                assert "not running any more" in program.errors
            assert recorder.calls == []

    run(story())


def test_shared_memory_of_another_user_is_not_used(open_folder: Path, emulator: Emulator) -> None:
    async def story() -> None:
        async with open_host(open_folder) as (host, recorder):
            memory = discovery.read(host.discovery_file).shared_memory
            if IS_ROOT:
                os.chown(memory, NOBODY, NOBODY)
            else:
                memory.chmod(0o644)
            where = {DISCOVERY_VARIABLE: str(host.discovery_file)}
            async with running(emulator, "a", **where) as program:
                await program.end()
                assert program.named("game") == []
            assert recorder.named("window") == []

    run(story())
