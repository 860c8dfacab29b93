"""Emulators that kill a thread inside the library, or unload it below one."""

import subprocess
from pathlib import Path

import pytest

from tests.bridge.support import run
from tests.library.support import Emulator, at_a_bridge, echo

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
