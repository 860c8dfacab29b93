"""What an emulator says about itself, with strings that are gone when the call returns."""

from pathlib import Path

import pytest

from tests.bridge.support import open_host, run
from tests.library.support import Emulator, at_a_bridge, attached, echo


def test_name_and_games_outlive_the_strings_of_the_call(
    tmp_path: Path, emulator: Emulator
) -> None:
    """The host program overwrites and frees everything as soon as the call has returned."""

    async def story() -> None:
        words = ("b", "--app", "Emulator 0.1", "--listed", 3)
        async with at_a_bridge(tmp_path, emulator, *words) as (host, recorder, program):
            (info,) = await recorder.until("attached")
            assert info.emulator == b"Emulator 0.1"
            assert info.games == (b"Test Game", b"Game 00001", b"Game 00002")
            host.close()
            await program.end_well()

    run(story())


@pytest.mark.parametrize("listed", [-1, 0])
def test_no_list_and_an_empty_list(tmp_path: Path, emulator: Emulator, listed: int) -> None:
    async def story() -> None:
        words = ("a", "--listed", listed, "--frames", 5)
        async with at_a_bridge(tmp_path, emulator, *words) as (host, recorder, program):
            (info,) = await recorder.until("attached")
            assert info.games == ()
            recorder.answer = echo(2)
            host.start_game(b"not in the list", 1, 2, 1, 1)
            await program.until("played")
            assert program.named("game")[0]["game"] == "not in the list"
            host.close()
            await program.end_well()

    run(story())


@pytest.mark.parametrize("listed", [-1, 0, 1])
def test_a_game_that_waits_for_the_emulator(
    tmp_path: Path, emulator: Emulator, listed: int
) -> None:
    """Without a list nothing is left to be said: the welcome and the start come in one piece."""

    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder):
            recorder.attached = lambda: host.start_game(b"Test Game", 1, 2, 1, 1)
            recorder.answer = echo(2)
            words = ("a", "--listed", listed, "--frames", 5)
            async with attached(host, recorder, emulator, *words) as program:
                assert (await program.until("played"))["frames"] == 5
                host.close()
                await program.end_well()

    run(story())


def test_thirty_thousand_games(tmp_path: Path, emulator: Emulator) -> None:
    async def story() -> None:
        words = ("a", "--listed", 30_000, "--listed-length", 70)
        async with at_a_bridge(tmp_path, emulator, *words) as (host, recorder, program):
            (info,) = await recorder.until("attached")
            assert len(info.games) == len(set(info.games)) == 30_000
            assert info.games[-1] == b"Game 29999".ljust(70, b".")
            assert sum(map(len, info.games)) > 2_000_000
            host.close()
            await program.end_well()

    run(story())


def test_bytes_of_any_charset_pass_unchanged(tmp_path: Path, emulator: Emulator) -> None:
    """Names are in the charset of the emulator's system, and nobody knows which."""
    game = bytes(range(0x80, 0x100)) + "ストリートファイター".encode("cp932")

    async def story() -> None:
        words = ("a", "--game", "".join(f"%{byte:02X}" for byte in game), "--app", "%C9mu%FF")
        async with at_a_bridge(tmp_path, emulator, *words, "--frames", 5) as (
            host,
            recorder,
            program,
        ):
            (info,) = await recorder.until("attached")
            assert (info.emulator, info.games) == (b"\xc9mu\xff", (game,))
            recorder.answer = echo(1)
            host.start_game(game, 1, 1, 1, 1)
            assert (await program.until("game"))["game"].encode("latin-1") == game
            await program.until("played")
            host.close()
            await program.end_well()

    run(story())


def test_what_is_too_long(tmp_path: Path, emulator: Emulator) -> None:
    """A name is cut; a game is left out, because a shortened one is another game."""

    async def story() -> None:
        words = ("a", "--game", "g" * 1500, "--app", "e" * 300, "--listed", 2)
        async with at_a_bridge(tmp_path, emulator, *words) as (host, recorder, program):
            (info,) = await recorder.until("attached")
            assert info.emulator == b"e" * 127
            assert info.games == (b"Game 00001",)
            host.close()
            await program.end_well()

    run(story())


def test_an_attached_emulator_introduces_itself_again(tmp_path: Path, emulator: Emulator) -> None:
    async def story() -> None:
        words = ("b", "--commands", "--listed", 2)
        async with at_a_bridge(tmp_path, emulator, *words) as (host, recorder, program):
            await program.result_of("infos Another Name")
            (info,) = await recorder.until("infos")
            assert (info.emulator, len(info.games)) == (b"Another Name", 2)
            host.close()
            await program.end_well()

    run(story())


@pytest.mark.parametrize("shape", ["a", "b", "c"])
def test_an_emulator_without_callbacks_but_the_games(
    tmp_path: Path, emulator: Emulator, shape: str
) -> None:
    async def story() -> None:
        words = (shape, "--callbacks", "g", "--frames", 30)
        async with at_a_bridge(tmp_path, emulator, *words) as (host, recorder, program):
            host.chat(b"other", b"before the game")
            recorder.answer = echo(2)
            host.start_game(b"Test Game", 1, 2, 1, 1)
            host.chat(b"other", b"in the game")
            host.player_dropped(b"other", 2)
            assert (await program.until("played"))["frames"] == 30
            host.close()
            await program.end_well()
            assert {"chat", "dropped"}.isdisjoint(event["event"] for event in program.events)

    run(story())


def test_an_emulator_without_any_callback(tmp_path: Path, emulator: Emulator) -> None:
    """It cannot know of its game, but may go on and close."""

    async def story() -> None:
        words = ("b", "--callbacks", "", "--commands")
        async with at_a_bridge(tmp_path, emulator, *words) as (host, recorder, program):
            recorder.answer = echo(2, empty=1)
            host.start_game(b"Test Game", 1, 2, 1, 1)
            host.chat(b"other", b"hello")
            await program.result_of("chat nobody plays, or somebody does")
            host.close()
            await program.end_well()

    run(story())
