"""A 32-bit emulator whose callbacks have the wrong calling convention plays all the same."""

import subprocess
from pathlib import Path

import pytest

from tests.bridge.support import run
from tests.library.building import LIBRARIES, built_library
from tests.library.support import Emulator, at_a_bridge, echo
from tests.wine.conftest import BITS
from tests.wine.windows import on_windows

_SOURCE = Path(__file__).with_name("hosts") / "careless.c"
_FLAGS = ("-std=c11", "-O1", "-Wall", "-Wextra", "-Wno-cast-function-type", "-Werror", "-static")


@pytest.fixture
def careless(tmp_path: Path, wine_environment: dict[str, str]) -> Emulator:
    program = tmp_path / "careless.exe"
    command = ["i686-w64-mingw32-gcc", *_FLAGS, str(_SOURCE), "-o", str(program)]
    subprocess.run(command, check=True, timeout=60)
    library = built_library(LIBRARIES / "windows32" / "kailleraclient.dll")
    return Emulator(("wine", str(program), on_windows(library)), wine_environment)


@pytest.mark.parametrize("bits", [bits for bits in BITS if bits == 32])
def test_callbacks_that_leave_their_arguments_on_the_stack(
    tmp_path: Path, careless: Emulator, bits: int
) -> None:
    async def story() -> None:
        async with at_a_bridge(tmp_path, careless) as (host, recorder, program):
            recorder.answer = echo(2)
            assert host.more_infos(b"Test Game")
            assert (await program.until("more"))["result"] == len("Test Game")
            host.start_game(b"Test Game", 1, 2, 1, 1)
            host.chat(b"nick", b"text")
            host.player_dropped(b"nick", 2)
            assert (await program.until("played"))["result"] == 20
            assert (await program.until("chat"))["result"] == 8
            assert (await program.until("dropped"))["result"] == 2
            await recorder.until("ended")
            host.close()
            await program.end_well()

    run(story())
