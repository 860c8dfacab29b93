"""Emulators that kill a thread inside the library or unload it below one, and a start file written by an odd hand."""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kaillera_client.bridge.private_files import RUNTIME_DIRECTORY_VARIABLE
from tests.bridge.support import run
from tests.library.support import PATIENCE, Emulator, at_a_bridge, echo, running

_SOURCE = Path(__file__).with_name("rough.c")
_HEADER = Path(__file__).parents[2] / "packaging" / "kaillera_library"
_FLAGS = ("-std=gnu11", "-O1", "-Wall", "-Wextra", "-Werror", f"-I{_HEADER}")


@pytest.fixture(scope="module")
def rough(plain: Emulator, tmp_path_factory: pytest.TempPathFactory) -> Emulator:
    """The rough emulator, with the plain library: whoever watches the memory takes a killed thread's for lost."""
    program = tmp_path_factory.mktemp("rough") / "rough"
    command = ["gcc", *_FLAGS, str(_SOURCE), "-o", str(program), "-pthread", "-ldl"]
    subprocess.run(command, check=True, timeout=60)
    return Emulator((str(program), plain.command[1]))


def test_a_thread_is_killed_while_it_waits_for_a_frame(tmp_path: Path, rough: Emulator) -> None:
    """It was the one that receives: another takes its place, and the dialog still hears the client."""

    async def story() -> None:
        async with at_a_bridge(tmp_path, rough, "kills") as (host, recorder, program):
            host.start_game(b"Test Game", 1, 2, 1, 1)
            await program.until("killed")
            await recorder.until("ended")
            recorder.answer = echo(2)
            host.start_game(b"Test Game", 1, 2, 1, 1)
            assert (await program.until("played"))["result"] == 20
            assert host.release("That was all.")
            await program.end_well()

    run(story())


def test_the_library_is_unloaded_while_a_thread_is_on_its_way_out(
    tmp_path: Path, rough: Emulator
) -> None:
    """Shutdown can see that the thread has let go of everything, but not that it has returned."""

    async def story() -> None:
        async with at_a_bridge(tmp_path, rough, "leaves") as (host, _, program):
            host.start_game(b"Test Game", 1, 2, 1, 1)
            await program.end_well()
            assert program.named("is_still_loaded")[0]["result"] == 1
            assert program.named("last_result")[0]["result"] == -1

    run(story())


def test_the_last_list_of_arguments_in_a_start_file_counts(
    tmp_path: Path, emulator: Emulator
) -> None:
    """Nothing of a longer list before it is handed to the program."""

    async def story() -> None:
        told = tmp_path / "told"
        os.mkfifo(told)
        words = [
            sys.executable,
            "-c",
            f"import sys; open({str(told)!r}, 'w').write(repr(sys.argv[1:]))",
        ]
        other = json.dumps(["/bin/false", "1", "2", "3", "4"])
        folder = tmp_path / "bridge"
        folder.mkdir(mode=0o700)
        file = folder / "start.json"
        file.touch(mode=0o600)
        file.write_text(
            f'{{"start": 1, "arguments": {other}, "arguments": {json.dumps([*words, "last"])}}}'
        )
        async with running(emulator, "a", **{RUNTIME_DIRECTORY_VARIABLE: str(folder)}):
            try:
                async with asyncio.timeout(PATIENCE):
                    assert await asyncio.to_thread(told.read_text) == "['last']"
            finally:
                # Lets the reader go when nobody has written.
                os.close(os.open(told, os.O_RDWR | os.O_NONBLOCK))

    run(story())
