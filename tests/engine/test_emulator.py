"""One client's emulator with the real bridge and real processes."""

import asyncio
import sys
from collections.abc import Coroutine
from typing import Any

import pytest

from kaillera_client.bridge.launcher import launch
from kaillera_client.bridge.messages import EndReason
from kaillera_client.engine.emulator import Emulator
from kaillera_client.engine.events import (
    EmulatorAttached,
    EmulatorExited,
    EmulatorGone,
    EngineEvent,
)
from kaillera_client.engine.status import EmulatorState
from kaillera_client.session.events import GameStarting

PROGRAM = (sys.executable, "-m", "tests.engine.emulator")
GAME = GameStarting(b"Test Game", player=1, players=1, frame_delay=0, delay_frames=0)


class Owner:
    """A game for one: every input is its own frame. Says what happened, in order."""

    def __init__(self, *arguments: str) -> None:
        self.happened: asyncio.Queue[object] = asyncio.Queue()
        self.launch = (*PROGRAM, *arguments)
        self.emulator = Emulator(
            asyncio.get_running_loop(), 0, self.launch, self, self.happened.put_nowait
        )
        self.emulator.open()
        self.frames = 0

    def emulator_input(self, data: bytes, state_hash: int | None) -> None:
        self.frames += 1
        self.emulator.deliver_frame(data)

    def emulator_chat(self, text: bytes) -> None:
        raise AssertionError(text)

    def emulator_ended(self, final_state_hash: int | None) -> None:
        self.happened.put_nowait("ended")

    def emulator_failed(self, sentence: str) -> None:
        self.happened.put_nowait(sentence)

    async def until(self, wanted: object) -> list[object]:
        """Return what happens until a sentence, or an event of a kind, comes."""
        seen: list[object] = []
        while not seen or (seen[-1] != wanted and type(seen[-1]) is not wanted):
            seen.append(await self.happened.get())
        return seen


def run(story: Coroutine[Any, Any, None]) -> None:
    async def limited() -> None:
        async with asyncio.timeout(30):
            await story

    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
        runner.run(limited())


def test_a_game_that_catches_an_emulator_on_its_way_out_gets_another_one() -> None:
    async def story() -> None:
        owner = Owner("--frames", "5")
        emulator = owner.emulator
        ended = asyncio.Event()
        leaving = launch(
            asyncio.get_running_loop(),
            (*PROGRAM, "--leave-at-start"),
            discovery_file=emulator._host.discovery_file,
            on_exit=lambda _: ended.set(),
        )
        await owner.until(EmulatorAttached)
        emulator.start_game(GAME, 1)
        seen = await owner.until("ended")
        kinds = [type(event) for event in seen]
        assert kinds.index(EmulatorGone) < kinds.index(EmulatorAttached)
        assert owner.frames == 5
        await ended.wait()
        await emulator.close()
        assert leaving.result is not None

    run(story())


def test_an_emulator_that_leaves_the_game_it_was_launched_for_ends_it() -> None:
    async def story() -> None:
        owner = Owner("--leave-at-start")
        owner.emulator.start_game(GAME, 1)
        seen = await owner.until("ended")
        assert sum(isinstance(event, EmulatorAttached) for event in seen) == 1
        await owner.emulator.close()

    run(story())


def test_closing_ends_every_process_that_was_launched() -> None:
    async def story() -> None:
        owner = Owner("--detach-and-stay", "--frames", "3")
        emulator = owner.emulator
        states: list[EmulatorState] = []
        for _ in range(2):
            emulator.start_game(GAME, 1)
            states.append(emulator.state)
            await owner.until("ended")
            emulator.end_game(EndReason.LEFT, "Over.")
            await owner.until(EmulatorGone)
            states.append(emulator.state)
        assert states == [EmulatorState.LAUNCHING, EmulatorState.NONE] * 2
        await emulator.close()
        exits = [event for event in _all(owner) if isinstance(event, EmulatorExited)]
        assert len(exits) == 2

    run(story())


@pytest.mark.parametrize(
    ("player", "players", "delay_frames"), [(1, 9, 0), (1, 0, 0), (3, 2, 0), (1, 2, 70_000)]
)
def test_a_game_that_no_emulator_can_play_fails_with_a_sentence(
    player: int, players: int, delay_frames: int
) -> None:
    async def story() -> None:
        owner = Owner("--frames", "5")
        start = GameStarting(b"Test Game", player, players, 0, delay_frames)
        owner.emulator.start_game(start, 1)
        assert owner.happened.empty()
        sentence = await owner.happened.get()
        assert "no emulator can play" in str(sentence)
        await owner.emulator.close()

    run(story())


def _all(owner: Owner) -> list[EngineEvent]:
    found = []
    while not owner.happened.empty():
        found.append(owner.happened.get_nowait())
    return found  # type: ignore[return-value]
