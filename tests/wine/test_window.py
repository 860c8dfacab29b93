"""An emulator with a real window stays alive while its only thread is inside the dialog."""

from pathlib import Path

from kaillera_client.bridge.discovery import DISCOVERY_VARIABLE
from kaillera_client.bridge.messages import EndReason
from tests.bridge.support import run
from tests.fakes.x_display import Desktop
from tests.library.support import HostProgram, at_a_bridge, echo, running
from tests.wine.windows import Programs

ANSWER = 4711
EXIT_CODE = 5


async def _ask(program: HostProgram) -> int:
    """Ask the window from another thread; return how often its timer has rung."""
    count = len(program.named("answered")) + 1
    await program.command("ask")
    assert (await program.until("answered", count))["result"] == ANSWER
    asked = program.named("asked")[-1]
    assert (asked["thread"], asked["enabled"]) == ("main", 1)
    return int(asked["ticks"])


async def _timer_rings(program: HostProgram) -> None:
    first = await _ask(program)
    while await _ask(program) < first + 3:
        pass


def test_messages_and_timers_while_the_dialog_waits(tmp_path: Path, programs: Programs) -> None:
    """The window is not disabled either: some emulators draw their game in it."""

    async def story() -> None:
        async with at_a_bridge(tmp_path, programs.window, "b") as (host, _, program):
            await _timer_rings(program)
            assert program.named("dialog_returns") == []
            host.close()
            await program.end_well()

    run(story())


def test_keys_reach_the_window(tmp_path: Path, programs: Programs, screen: Desktop) -> None:
    async def story() -> None:
        async with at_a_bridge(tmp_path, programs.window, "b") as (host, _, program):
            screen.wait_for("Emulator").focus()
            screen.press("k")
            assert (await program.until("typed"))["sign"] == ord("k")
            host.close()
            await program.end_well()

    run(story())


def test_messages_and_timers_while_another_thread_plays(
    tmp_path: Path, programs: Programs
) -> None:
    """The player waits for a frame that does not come."""

    async def story() -> None:
        words = ("b", "--frames", 0)
        async with at_a_bridge(tmp_path, programs.window, *words) as (host, recorder, program):
            recorder.answer = lambda data, _: data if len(recorder.named("input")) < 20 else None
            host.start_game(b"Test Game", 1, 1, 1, 1)
            await recorder.until("input", 20)
            await _timer_rings(program)
            host.end_game(EndReason.LEFT, "You left the game.")
            assert (await program.until("played"))["thread"] == "player"
            await _timer_rings(program)
            host.close()
            await program.end_well()

    run(story())


def test_a_window_that_always_has_one_more_message(tmp_path: Path, programs: Programs) -> None:
    """Some draw themselves without end; the client is heard all the same."""

    async def story() -> None:
        words = ("b", "--frames", 50)
        async with at_a_bridge(tmp_path, programs.window, *words) as (host, recorder, program):
            await program.command("busy")
            await _ask(program)
            recorder.answer = echo(2)
            host.start_game(b"Test Game", 1, 2, 1, 1)
            assert (await program.until("played"))["frames"] == 50
            host.release("That was all.")
            await program.until("dialog_returns")

    run(story())


def test_closing_the_emulator_ends_the_dialog(tmp_path: Path, programs: Programs) -> None:
    """The program's own loop gets the order to quit, with its code."""

    async def story() -> None:
        async with at_a_bridge(tmp_path, programs.window, "b") as (_, recorder, program):
            await program.command("close")
            await program.end_well()
            assert program.named("dialog_returns")[0]["result"] == 0
            assert program.named("quit")[0]["result"] == EXIT_CODE
            await recorder.until("gone")

    run(story())


def test_a_client_that_is_gone_is_told_in_a_box(
    tmp_path: Path, programs: Programs, screen: Desktop
) -> None:
    """The emulator goes on when the player has read it."""

    async def story() -> None:
        where = {DISCOVERY_VARIABLE: str(tmp_path / "bridge-1-a.json")}
        async with running(programs.window, "b", **where) as program:
            await program.until("infos")
            screen.wait_for("Kaillera").focus()
            screen.press("Return")
            await program.end_well()
            assert program.named("dialog_returns")[0]["result"] == 0

    run(story())
