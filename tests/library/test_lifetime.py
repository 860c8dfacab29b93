"""Emulators load and unload the library for each session: nothing may stay behind."""

from pathlib import Path

from kaillera_client.bridge.discovery import DISCOVERY_VARIABLE
from kaillera_client.bridge.private_files import RUNTIME_DIRECTORY_VARIABLE
from tests.bridge.support import open_host, run
from tests.library.support import Emulator, echo, running

LIVES = 50


def test_the_sanitized_build_is_sanitized(plain: Emulator, sanitized: Emulator) -> None:
    """Without this every test would pass with a library that nobody watches."""
    for program, library in (sanitized.command,):
        for file in (program, library):
            content = Path(file).read_bytes()
            assert b"__asan_init" in content
            assert b"__ubsan_handle" in content
    assert b"__asan_init" not in Path(plain.command[1]).read_bytes()


def test_fifty_lives_leave_no_handle_and_no_memory_behind(
    tmp_path: Path, emulator: Emulator
) -> None:
    """Each life attaches, plays a game and is unloaded; the sanitized build reports what it has not freed."""

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            where = {DISCOVERY_VARIABLE: str(host.discovery_file)}
            words = ("c", "--dialog-thread", "--lives", LIVES, "--frames", 5, "--listed", 100)
            recorder.answer = echo(2)
            async with running(emulator, *words, **where) as program:
                for life in range(1, LIVES + 1):
                    await recorder.until("window", life)
                    host.start_game(b"Test Game", 1, 2, 1, 1)
                    await recorder.until("ended", life)
                    assert host.release("That was all.")
                    await recorder.until("gone", life)
                await program.end_well()
        left = [(event["handles"], event["mapped"]) for event in program.named("unloaded")]
        assert len(left) == LIVES
        # The first lives fill caches of the system's library, and the sanitizers map memory whenever they like.
        assert left[-1][0] == left[1][0]
        assert emulator.environment or left[-1][1] <= left[9][1]

    run(story())


def test_the_dialog_is_opened_again_and_the_library_begun_again(
    tmp_path: Path, emulator: Emulator
) -> None:
    """Two clients, one after the other, both count their games from 1; the library stays loaded all the time."""

    async def story() -> None:
        words = ("c", "--sessions", 3, "--dialogs", 2, "--frames", 5)
        async with (
            open_host(tmp_path) as (host, recorder),
            running(
                emulator, *words, **{RUNTIME_DIRECTORY_VARIABLE: str(tmp_path / "bridge")}
            ) as program,
        ):
            recorder.answer = echo(2)
            for opening in range(1, 6):
                await recorder.until("window", opening)
                host.start_game(b"Test Game", 1, 2, 1, 1)
                await recorder.until("ended", opening)
                if opening < 5:
                    assert host.release("That was all.")
            async with open_host(tmp_path) as (other, other_recorder):
                host.close()
                await other_recorder.until("window")
                other_recorder.answer = echo(2)
                other.start_game(b"Test Game", 1, 2, 1, 1)
                await other_recorder.until("ended")
                other.close()
                await program.end_well()
        assert [game["frames"] for game in program.named("played")] == [5] * 6
        assert len(program.named("shutdown")) == 3

    run(story())


def test_fifty_lives_without_a_client(plain: Emulator) -> None:
    async def story() -> None:
        async with running(plain, "a", "--lives", LIVES, "--no-dialog") as program:
            await program.end_well()
        left = {event["handles"] for event in program.named("unloaded")}
        assert len(left) == 1

    run(story())


def test_valgrind_finds_no_leak_in_fifty_lives(tmp_path: Path, plain: Emulator) -> None:
    """In a game, too: reads of what nobody wrote and writes past the end are errors."""
    checked = Emulator(
        (
            "valgrind",
            "--quiet",
            "--leak-check=full",
            "--errors-for-leak-kinds=definite,indirect,possible",
            "--error-exitcode=99",
            *plain.command,
        )
    )

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            where = {DISCOVERY_VARIABLE: str(host.discovery_file)}
            words = ("a", "--lives", LIVES, "--frames", 5, "--listed", 100)
            recorder.answer = echo(2)
            async with running(checked, *words, **where) as program:
                for life in range(1, LIVES + 1):
                    await recorder.until("window", life)
                    host.start_game(b"Test Game", 1, 2, 1, 1)
                    await recorder.until("ended", life)
                    assert host.release("That was all.")
                    await recorder.until("gone", life)
                await program.end_well()

    run(story(), seconds=60)
