"""One client's emulator with the real bridge and real processes."""

import asyncio
import sys
from collections.abc import Coroutine
from typing import Any

import pytest

from kaillera_client.bridge.launcher import launch
from kaillera_client.bridge.messages import ChatReceived, End, EndReason, Start, Welcome
from kaillera_client.emulators import windows
from kaillera_client.emulators.launching import LaunchPhase
from kaillera_client.emulators.placeholders import LaunchValues
from kaillera_client.engine import launches
from kaillera_client.engine.commands import LaunchPlan
from kaillera_client.engine.emulator import Emulator
from kaillera_client.engine.errors import NotPossible
from kaillera_client.engine.events import (
    EmulatorAttached,
    EmulatorGone,
    EngineEvent,
    LaunchChanged,
)
from kaillera_client.engine.status import EmulatorState
from kaillera_client.session.events import GameStarting
from tests.bridge.support import RawPlugin

PROGRAM = (sys.executable, "-m", "tests.engine.emulator")
GAME = GameStarting(b"Test Game", player=1, players=1, frame_delay=0, delay_frames=0)


class Owner:
    """A game for one: every input is its own frame. Says what happened, in order."""

    def __init__(self, *arguments: str, plan: LaunchPlan | None = None) -> None:
        self.happened: asyncio.Queue[object] = asyncio.Queue()
        self.may_look = True
        self.launch = plan or LaunchPlan((*PROGRAM, *arguments), has_window=False)
        self.emulator = Emulator(
            asyncio.get_running_loop(),
            0,
            self.happened.put_nowait,
            lambda: self.may_look,
        )
        self.emulator.play_for(self, self.launch)
        self.frames = 0

    def emulator_input(self, data: bytes, state_hash: int | None) -> None:
        self.frames += 1
        self.emulator.deliver_frame(data)

    def emulator_chat(self, text: bytes) -> None:
        raise AssertionError(text)

    def emulator_ended(self, final_state_hash: int | None, sentence: str) -> None:
        self.happened.put_nowait("ended")

    def emulator_failed(self, sentence: str) -> None:
        self.happened.put_nowait(sentence)

    async def launches(self, phase: LaunchPhase) -> list[LaunchChanged]:
        """Return what is told of the start until it has come so far."""
        seen: list[LaunchChanged] = []
        while not seen or seen[-1].state.phase is not phase:
            event = await self.happened.get()
            if isinstance(event, LaunchChanged):
                seen.append(event)
        return seen

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
        ends = [event for event in _all(owner) if isinstance(event, LaunchChanged)]
        assert [event.state.phase for event in ends] == [LaunchPhase.ENDED], "the newest is told"
        assert ends[0].state.stopped
        assert emulator._launches._running == []
        with pytest.raises(NotPossible):
            emulator.start_now()

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


def script(code: str, **options: object) -> LaunchPlan:
    return LaunchPlan((sys.executable, "-c", code), has_window=False, **options)  # type: ignore[arg-type]


def test_q50_a_start_that_fails_at_once_is_told_and_the_game_waits_for_another_try() -> None:
    code = "import sys; print('no memory card', file=sys.stderr); sys.exit(3)"

    async def story() -> None:
        owner = Owner(plan=script(code, retry_for=60.0))
        owner.emulator.start_game(GAME, 1)
        seen = [event.state for event in await owner.launches(LaunchPhase.ENDED)]
        assert [state.phase for state in seen] == [LaunchPhase.STARTING, LaunchPhase.ENDED]
        assert (seen[-1].exit_code, seen[-1].last_lines) == (3, ("no memory card",))
        assert not seen[-1].stopped
        owner.emulator.choose(LaunchPlan((*PROGRAM, "--frames", "5"), has_window=False))
        owner.emulator.start_now()
        owner.emulator.start_now()
        await owner.until("ended")
        assert owner.frames == 5
        await owner.emulator.close()

    run(story())


def test_q50_without_another_try_the_game_is_left() -> None:
    async def story() -> None:
        owner = Owner(plan=script("raise SystemExit(3)", retry_for=0.05))
        owner.emulator.start_game(GAME, 1)
        await owner.launches(LaunchPhase.ENDED)
        assert "exit code 3" in str(await owner.happened.get())
        await owner.emulator.close()

    run(story())


def test_q51_q53_an_emulator_that_never_calls_the_library_is_stopped_and_the_game_left() -> None:
    code = "import time; print('I wait', flush=True); time.sleep(60)"

    async def story() -> None:
        owner = Owner(plan=script(code, retry_for=60.0))
        other = Owner(plan=script(code))
        other.emulator.start_now()
        owner.emulator.start_game(GAME, 1)
        await owner.launches(LaunchPhase.STARTING)
        # Eleven minutes later, without waiting for them.
        watch = owner.emulator._launches._watch
        assert watch is not None
        watch._started -= 660.0
        owner.emulator._launches._show()
        await owner.launches(LaunchPhase.NOT_CALLED)
        owner.emulator.wait_longer()
        await owner.launches(LaunchPhase.STARTING)
        owner.emulator.stop()
        end = (await owner.launches(LaunchPhase.ENDED))[-1].state
        assert end.stopped
        assert "signal 15" in str(await owner.happened.get()), "the game is left at once"
        assert other.emulator.state is EmulatorState.LAUNCHING, "nothing else was ended"
        await owner.emulator.close()
        await other.emulator.close()

    run(story())


def test_q53_an_emulator_that_is_started_in_the_room_waits_for_the_game() -> None:
    async def story() -> None:
        owner = Owner("--frames", "5")
        owner.emulator.start_now()
        await owner.until(EmulatorAttached)
        phases = [event.state.phase for event in await owner.launches(LaunchPhase.ATTACHED)]
        assert phases == [LaunchPhase.ATTACHED]
        owner.emulator.start_game(GAME, 1)
        await owner.until("ended")
        assert owner.frames == 5
        await owner.emulator.close()

    run(story())


def test_places_in_the_game_are_told_to_the_emulator() -> None:
    code = "import sys; print(sys.argv[1:], flush=True)"

    async def story() -> None:
        line = "-p {player}/{players} {rom} {name}"
        plan = script(code, line=line, values=LaunchValues(rom="/a b.zip", name="--x y"))
        owner = Owner(plan=plan)
        owner.emulator.start_game(GameStarting(b"Game", 2, 3, 0, 0), 1)
        end = (await owner.launches(LaunchPhase.ENDED))[-1].state
        assert end.last_lines == ("['-p', '2/3', '/a b.zip', 'x y']",)
        owner.emulator.choose(script(code, line="{what}"))
        owner.emulator.start_now()
        refused = (await owner.launches(LaunchPhase.NOT_STARTED))[-1].state
        assert refused.reason == "{what} is no placeholder of its arguments"
        owner.emulator.choose(None)
        with pytest.raises(NotPossible):
            owner.emulator.start_now()
        await owner.emulator.close()

    run(story())


@pytest.mark.parametrize("seen", [True, False])
def test_q51_windows_are_looked_for_while_nobody_plays(
    seen: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(launches, "FIRST_LOOK_S", 0.0)
    monkeypatch.setattr(launches, "LOOK_EVERY_S", 0.01)
    asked: list[int] = []

    def has_window(pid: int) -> bool | None:
        asked.append(pid)
        return seen if len(asked) > 2 else None

    monkeypatch.setattr(windows, "has_window", has_window)

    async def story() -> None:
        code = "import time; time.sleep(60)"
        owner = Owner(plan=LaunchPlan((sys.executable, "-c", code)))
        owner.may_look = False
        owner.emulator.start_now()
        await owner.launches(LaunchPhase.STARTING)
        await asyncio.sleep(0.05)
        assert asked == []
        owner.may_look = True
        if seen:
            await owner.launches(LaunchPhase.WINDOW_OPEN)
            assert len(asked) == 3, "nobody looks for what has been seen"
        else:
            watch = owner.emulator._launches._watch
            assert watch is not None
            watch._started -= 10.0
            await owner.launches(LaunchPhase.NO_WINDOW)
        await owner.emulator.close()

    run(story())


def _all(owner: Owner) -> list[EngineEvent]:
    found = []
    while not owner.happened.empty():
        found.append(owner.happened.get_nowait())
    return found  # type: ignore[return-value]


def test_an_emulator_on_its_way_gets_the_lines_that_it_has_missed() -> None:
    """Others may say their saves as soon as the game starts; without all of them this emulator is out of step."""

    async def story() -> None:
        owner = Owner()
        emulator = owner.emulator
        emulator.choose(None)
        lines = [(b"other", b"!EEPROM%d=AAAA" % n) for n in range(300)]
        emulator.chat(b"other", b"said before the game")
        emulator.start_game(GAME, 1)
        for name, text in lines[:200]:
            emulator.chat(name, text)
        async with RawPlugin(emulator._host) as raw:
            await raw.send(raw.hello())
            assert isinstance(await raw.receive(), Welcome)
            await owner.until(EmulatorAttached)
            for name, text in lines[200:]:
                emulator.chat(name, text)
            assert isinstance(await raw.receive(), Start)
            assert [await raw.receive() for _ in lines] == [ChatReceived(*line) for line in lines]
            emulator.end_game(EndReason.LEFT, "Over.")
            emulator.chat(b"other", b"said after the game")
            emulator.start_game(GAME, 1)
            assert isinstance(await raw.receive(), End)
            assert isinstance(await raw.receive(), Start)
        await emulator.close()

    run(story())
