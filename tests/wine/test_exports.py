"""Windows' own loader finds the functions, however an emulator asks for them."""

from pathlib import Path

import pytest

from tests.bridge.support import run
from tests.library.building import LIBRARIES
from tests.library.support import Emulator, at_a_bridge, running
from tests.wine.windows import Programs

SPELLINGS = {64: ("bare", "ordinal"), 32: ("underscore", "at", "bare", "ordinal")}


async def _asks_by(spelling: str, emulator: Emulator) -> None:
    async with running(emulator, "b", "--no-dialog", "--spelling", spelling) as program:
        await program.end_well()
    assert [event["version"] for event in program.named("version")] == ["0.9"]
    assert {event["result"] for event in program.events if "result" in event} == {0}


def test_every_spelling_and_the_ordinals(programs: Programs) -> None:
    async def story() -> None:
        for spelling in SPELLINGS[programs.bits]:
            await _asks_by(spelling, programs.host)

    run(story())


def test_a_64_bit_library_has_no_decorated_names(programs: Programs) -> None:
    async def story() -> None:
        async with running(programs.host, "b", "--no-dialog", "--spelling", "at") as program:
            assert await program.end() == (2 if programs.bits == 64 else 0)

    run(story())


def test_the_second_name_of_the_64_bit_library(tmp_path: Path, programs: Programs) -> None:
    """A 32-bit program cannot load it, and says so instead of crashing."""
    emulator = programs.loading(LIBRARIES / "windows64" / "kailleraclient64.dll")

    async def story() -> None:
        async with running(emulator, "b", "--no-dialog") as program:
            if programs.bits == 64:
                await program.end_well()
            else:
                assert await program.end() == 2
                assert "cannot be loaded" in program.errors

    run(story())


@pytest.mark.parametrize("shape", ["a", "c"])
def test_the_client_hears_what_kind_of_program_it_is(
    tmp_path: Path, programs: Programs, shape: str
) -> None:
    async def story() -> None:
        async with at_a_bridge(tmp_path, programs.host, shape) as (host, recorder, program):
            (info,) = await recorder.until("attached")
            assert (info.bits, info.program) == (programs.bits, "host.exe")
            assert info.tells_more
            host.close()
            await program.end_well()

    run(story())
