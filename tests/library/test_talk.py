"""Chat in both directions: bytes unchanged, in order, on the thread that plays; none without a game."""

from pathlib import Path

import pytest

from kaillera_client.bridge.messages import EndReason
from tests.bridge.support import run
from tests.library.support import Emulator, at_a_bridge, echo

PLAYING_THREAD = {"a": "main", "b": "player", "c": "player"}


def burst(lines: int, length: int) -> list[bytes]:
    """Return what the host program says with --chat-lines."""
    return [
        (b"%05d" % number + bytes(33 + (number * 7 + at) % 90 for at in range(5, length)))
        for number in range(lines)
    ]


@pytest.mark.parametrize("shape", ["a", "b", "c"])
def test_a_burst_of_lines_in_both_directions(
    tmp_path: Path, emulator: Emulator, shape: str
) -> None:
    lines = burst(300, 110)

    async def story() -> None:
        words = (shape, "--frames", 40, "--chat-at", 5, "--chat-lines", 300, "--chat-length", 110)
        async with at_a_bridge(tmp_path, emulator, *words) as (host, recorder, program):
            answer = echo(1)
            inputs = 0

            def with_chat(data: bytes, state_hash: int | None) -> bytes:
                nonlocal inputs
                inputs += 1
                if inputs == 8:
                    for line in lines:
                        host.chat(b"other", line)
                return answer(data, state_hash)

            recorder.answer = with_chat
            host.start_game(b"Test Game", 1, 1, 1, 1)
            await program.until("played")
            await recorder.until("ended")
            host.close()
            await program.end_well()
        assert [text for (text,) in recorder.named("chat")] == lines
        heard = program.named("chat")
        assert [event["text"].encode() for event in heard] == lines
        assert {(event["nick"], event["thread"]) for event in heard} == {
            ("other", PLAYING_THREAD[shape])
        }

    run(story())


def test_who_is_said_something_may_answer_at_once(tmp_path: Path, emulator: Emulator) -> None:
    async def story() -> None:
        async with at_a_bridge(tmp_path, emulator, "a", "--frames", 0) as (
            host,
            recorder,
            program,
        ):
            recorder.answer = lambda data, _: data if len(recorder.named("input")) < 5 else None
            host.start_game(b"Test Game", 1, 1, 1, 1)
            await recorder.until("input", 5)
            host.chat(b"other", b"!say \xe4nything")
            assert await recorder.until("chat") == (b"\xe4nything",)
            host.close()
            await program.end_well()

    run(story())


def test_without_a_game_nothing_is_said(tmp_path: Path, emulator: Emulator) -> None:
    async def story() -> None:
        async with at_a_bridge(tmp_path, emulator, "b", "--frames", 3, "--commands") as (
            host,
            recorder,
            program,
        ):
            await program.result_of("chat too early")
            recorder.answer = echo(1)
            host.start_game(b"Test Game", 1, 1, 1, 1)
            await recorder.until("ended")
            await program.until("played")
            await program.result_of("chat too late")
            # What the emulator sends now comes after everything that it had sent before.
            await program.result_of("infos Again")
            await recorder.until("infos")
            assert recorder.named("chat") == []
            host.close()
            await program.end_well()

    run(story())


def test_a_thread_that_does_not_play_leaves_the_callbacks_to_the_player(
    tmp_path: Path, emulator: Emulator
) -> None:
    """In shape c the dialog's thread waits inside the callback, so only the player can be called."""

    async def story() -> None:
        async with at_a_bridge(tmp_path, emulator, "c", "--frames", 0) as (
            host,
            recorder,
            program,
        ):
            recorder.answer = lambda data, _: data if len(recorder.named("input")) < 5 else None
            host.start_game(b"Test Game", 1, 1, 1, 1)
            await recorder.until("input", 5)
            host.chat(b"other", b"while the player waits")
            assert (await program.until("chat"))["thread"] == "player"
            host.end_game(EndReason.LEFT, "You left the game.")
            host.close()
            await program.end_well()

    run(story())
