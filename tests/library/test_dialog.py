"""The server dialog: finds a client or starts one, shows its window, stays until the player closes the session."""

import json
import sys
from pathlib import Path

import pytest

from kaillera_client.bridge.discovery import DISCOVERY_VARIABLE
from kaillera_client.bridge.private_files import RUNTIME_DIRECTORY_VARIABLE
from kaillera_client.bridge.start_file import NAME as START_FILE
from tests.bridge.support import open_host, run
from tests.library.support import Emulator, at_a_bridge, attached, echo, running

_ROOT = Path(__file__).parents[2]


def test_it_tells_the_client_who_asks(tmp_path: Path, emulator: Emulator) -> None:
    async def story() -> None:
        async with at_a_bridge(tmp_path, emulator, "a") as (host, recorder, program):
            (info,) = await recorder.until("attached")
            assert (info.bits, info.program, info.tells_more) == (64, "host", True)
            host.close()
            await program.end_well()
            assert program.named("dialog_returns")[0]["thread"] == "main"

    run(story())


def test_a_client_that_lets_the_emulator_go(tmp_path: Path, emulator: Emulator) -> None:
    async def story() -> None:
        async with at_a_bridge(tmp_path, emulator, "c", "--dialog-thread") as (
            host,
            recorder,
            program,
        ):
            assert host.release("Let go.")
            await program.end_well()
            await recorder.until("gone")

    run(story())


def test_a_second_call_shows_the_window_again(tmp_path: Path, emulator: Emulator) -> None:
    """The first stays as it is."""

    async def story() -> None:
        async with at_a_bridge(tmp_path, emulator, "a", "--commands") as (
            host,
            recorder,
            program,
        ):
            assert (await program.result_of("dialog"))["result"] == 0
            await recorder.until("window", 2)
            assert program.named("dialog_returns") == []
            host.close()
            await program.end_well()

    run(story())


@pytest.mark.parametrize("shape", ["a", "b", "c"])
def test_a_second_call_from_inside_the_game_callback(
    tmp_path: Path, emulator: Emulator, shape: str
) -> None:
    async def story() -> None:
        words = (shape, "--nested-dialog", "--frames", 20)
        async with at_a_bridge(tmp_path, emulator, *words) as (host, recorder, program):
            recorder.answer = echo(2)
            host.start_game(b"Test Game", 1, 2, 1, 1)
            await recorder.until("window", 2)
            assert (await program.until("played"))["frames"] == 20
            assert program.named("nested_dialog")[0]["result"] == 0
            host.close()
            await program.end_well()

    run(story())


def test_more_about_a_game(tmp_path: Path, emulator: Emulator) -> None:
    async def story() -> None:
        async with at_a_bridge(tmp_path, emulator, "a") as (host, _, program):
            assert host.more_infos(b"Test Game")
            more = await program.until("more")
            assert (more["game"], more["thread"]) == ("Test Game", "main")
            host.close()
            await program.end_well()

    run(story())


def test_an_emulator_that_cannot_tell_more_about_a_game(
    tmp_path: Path, emulator: Emulator
) -> None:
    async def story() -> None:
        async with at_a_bridge(tmp_path, emulator, "a", "--callbacks", "gcd") as (
            host,
            _,
            program,
        ):
            assert not host.more_infos(b"Test Game")
            host.close()
            await program.end_well()

    run(story())


def test_a_busy_client_is_passed_over(tmp_path: Path, emulator: Emulator) -> None:
    async def story() -> None:
        async with (
            open_host(tmp_path) as (first, first_recorder),
            open_host(tmp_path) as (second, second_recorder),
            attached(second, second_recorder, emulator, "a") as one,
            running(
                emulator, "a", **{RUNTIME_DIRECTORY_VARIABLE: str(tmp_path / "bridge")}
            ) as other,
        ):
            await first_recorder.until("window")
            assert len(second_recorder.named("refused")) == 1
            first.close()
            second.close()
            await one.end_well()
            await other.end_well()

    run(story())


def test_a_client_that_is_gone_is_told_in_a_sentence(tmp_path: Path, emulator: Emulator) -> None:
    """The emulator goes on: the dialog returns as if the player had closed it."""

    async def story() -> None:
        where = {DISCOVERY_VARIABLE: str(tmp_path / "bridge-1-a.json")}
        async with running(emulator, "a", **where) as program:
            assert await program.end() == 0
            assert "not running any more" in program.errors
            assert program.named("dialog_returns")[0]["result"] == 0

    run(story())


def start_file(directory: Path, mode: int = 0o600) -> Path:
    """Say in a folder of this user's that the client is our client program."""
    folder = directory / "bridge"
    folder.mkdir(mode=0o700)
    client = (
        f"import sys; sys.path.insert(0, {str(_ROOT)!r}); sys.argv = ['client', {str(directory)!r}]; "
        "from tests.library.client_program import play_for_an_emulator; play_for_an_emulator()"
    )
    path = folder / START_FILE
    path.write_text(json.dumps({"start": 1, "arguments": [sys.executable, "-c", client]}))
    path.chmod(mode)
    return folder


def test_the_installed_client_is_started(tmp_path: Path, emulator: Emulator) -> None:
    """It outlives nobody here: this one ends with its only emulator."""

    async def story() -> None:
        folder = start_file(tmp_path)
        words = ("a", "--frames", 150)
        async with running(
            emulator, *words, **{RUNTIME_DIRECTORY_VARIABLE: str(folder)}
        ) as program:
            assert (await program.until("played"))["frames"] == 150
            await program.end_well()

    run(story())


def test_a_client_that_becomes_free_is_asked_again(tmp_path: Path, emulator: Emulator) -> None:
    """Its user lets the other emulator go on alone; until then nothing else is started."""

    async def story() -> None:
        folder = start_file(tmp_path)
        async with (
            open_host(tmp_path) as (host, recorder),
            attached(host, recorder, emulator, "a") as one,
            running(emulator, "a", **{RUNTIME_DIRECTORY_VARIABLE: str(folder)}) as other,
        ):
            await recorder.until("refused")
            assert host.release("Let go.")
            await one.end_well()
            await recorder.until("window", 2)
            assert len(recorder.named("refused")) == 1
            host.close()
            await other.end_well()
            assert other.named("game") == []

    run(story())


def test_when_a_busy_client_goes_the_installed_one_is_started(
    tmp_path: Path, emulator: Emulator
) -> None:
    async def story() -> None:
        folder = start_file(tmp_path)
        words = ("a", "--frames", 20)
        async with (
            open_host(tmp_path) as (host, recorder),
            attached(host, recorder, emulator, "a") as one,
            running(emulator, *words, **{RUNTIME_DIRECTORY_VARIABLE: str(folder)}) as other,
        ):
            await recorder.until("refused")
            host.close()
            await one.end_well()
            assert (await other.until("played"))["frames"] == 20
            await other.end_well()

    run(story())


def test_a_client_that_stays_busy_says_why_and_no_other_is_started(
    tmp_path: Path, plain: Emulator, sanitized: Emulator
) -> None:
    """Both builds wait at once, because it takes long."""

    async def story() -> None:
        where = {RUNTIME_DIRECTORY_VARIABLE: str(start_file(tmp_path))}
        async with (
            open_host(tmp_path) as (host, recorder),
            attached(host, recorder, plain, "a") as one,
            running(plain, "a", **where) as second,
            running(sanitized, "a", **where) as third,
        ):
            for program in (second, third):
                assert await program.end() == 0
                assert "Another emulator is already attached to this client." in program.errors
                assert program.named("game") == []
            # They asked all the time, and were told of once.
            assert len(recorder.named("refused")) == 2
            host.close()
            await one.end_well()

    run(story())


def test_a_start_file_that_others_may_have_written_is_not_obeyed(
    tmp_path: Path, emulator: Emulator
) -> None:
    async def story() -> None:
        folder = start_file(tmp_path, mode=0o666)
        async with running(emulator, "a", **{RUNTIME_DIRECTORY_VARIABLE: str(folder)}) as program:
            assert await program.end() == 0
            assert "none could be started" in program.errors
            assert program.named("game") == []

    run(story())
