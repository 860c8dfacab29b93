"""How the emulator's start is told: L01 to L06 and their buttons, and what is started in a room."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kaillera_client.emulators.book import EmulatorBook
from kaillera_client.emulators.launching import LaunchPhase, LaunchState, StartTrouble
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.engine.commands import (
    ChooseLaunch,
    Command,
    LaunchPlan,
    OpenClient,
    StartEmulator,
    StopEmulator,
    WaitForEmulator,
)
from kaillera_client.engine.demo import DEMO_EMULATOR
from kaillera_client.engine.events import EmulatorAttached, LaunchChanged
from kaillera_client.gui.controllers.own_client import DESK
from kaillera_client.gui.models.cards import Card, CardAction
from kaillera_client.gui.models.values import PageId
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from kaillera_client.roms.entry import RomEntry
from kaillera_client.roms.fingerprint import Fingerprint
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.emulators.test_binaries import pe
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening, session

P = LaunchPhase


def card(evening: Evening) -> Card:
    notices = {notice.topic: notice for notice in evening.window.notices.notices()}
    return notices["launch"]


async def tell(evening: Evening, state: LaunchState, client: int = DESK) -> None:
    evening.engine.emit(LaunchChanged(client, state))
    await evening.settle()


async def press(evening: Evening, action: CardAction) -> Command:
    shown = card(evening)
    assert action in shown.actions
    evening.window.notices.clear_topic(shown.topic)
    evening.controller.actions.act(action, shown)
    await evening.settle()
    return evening.engine.commands[-1]


def test_l01_comes_late_for_the_demo_game_and_stays_away_when_taken_away(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await tell(evening, LaunchState(P.STARTING, 0.0))
        await tell(evening, LaunchState(P.ATTACHED, 0.8))
        assert evening.topics() == [], "a quick start shows nothing"
        await tell(evening, LaunchState(P.STARTING, 0.0))
        await tell(evening, LaunchState(P.STARTING, 2.9))
        assert evening.topics() == [], "a slow computer loads our own game"
        await tell(evening, LaunchState(P.STARTING, 3.0))
        assert card(evening).headline == "Starting Demo Arena… 3 s"
        await tell(evening, LaunchState(P.WINDOW_OPEN, 4.2))
        assert card(evening).headline == "Starting Demo Arena… 4 s"
        assert card(evening).state_id == "L01"
        assert await press(evening, CardAction.CANCEL_LAUNCH) == StopEmulator(DESK)
        await tell(evening, LaunchState(P.STARTING, 5.0))
        assert evening.topics() == []
        await tell(evening, LaunchState(P.ENDED, 5.1, -15, stopped=True))
        assert evening.topics() == []

    stage.play(scenario)


def test_q50_l02_says_code_and_words_and_starts_again_in_the_room(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        lines = ("config loaded", "no memory \x1b[2J card", "  ")
        await tell(evening, LaunchState(P.ENDED, 1.24, 3, lines))
        shown = card(evening)
        assert shown.headline == "Demo Arena closed after 1.2 s (exit code 3)."
        assert shown.advice == "Last message: “no memory \ufffd[2J card”."
        assert shown.state_id == "L02"
        assert CardAction.EDIT_EMULATOR not in shown.actions, "the demo game has no settings"
        await press(evening, CardAction.SHOW_LAUNCH_LOG)
        log = evening.window.notices.notices()[0]
        assert log.details == ("config loaded", "no memory \ufffd[2J card")
        evening.controller.actions.act(CardAction.COPY_TEXT, log)
        assert QGuiApplication.clipboard().text() == "\n".join(log.details)
        evening.window.notices.clear_topic(log.topic)
        await tell(evening, LaunchState(P.ENDED, 1.24, 3, lines))
        assert await press(evening, CardAction.LAUNCH_AGAIN) == StartEmulator(DESK)
        await tell(evening, LaunchState(P.ATTACHED, 0.5, attached=True))
        assert evening.topics() == []
        await tell(evening, LaunchState(P.ENDED, 90.0, 0, attached=True))
        assert evening.topics() == [], "somebody closed it"

    stage.play(scenario)


def test_q51_l03_waits_or_stops(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await tell(evening, LaunchState(P.NO_WINDOW, 10.0))
        assert card(evening).headline == "Demo Arena did not open a window within 10 s."
        assert await press(evening, CardAction.WAIT_FOR_WINDOW) == WaitForEmulator(DESK)
        await tell(evening, LaunchState(P.STARTING, 11.0))
        assert card(evening).state_id == "L01"
        await tell(evening, LaunchState(P.NO_WINDOW, 20.0))
        assert await press(evening, CardAction.STOP_EMULATOR) == StopEmulator(DESK)

    stage.play(scenario)


def test_q53_l06_explains_the_menu_and_stopping_leaves_cleanly(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        await tell(evening, LaunchState(P.NOT_CALLED, 20.0))
        assert card(evening).state_id == "L06"
        await press(evening, CardAction.EXPLAIN_NETPLAY_MENU)
        assert evening.page() is PageId.HELP
        await tell(evening, LaunchState(P.NOT_CALLED, 20.0))
        assert await press(evening, CardAction.STOP_EMULATOR) == StopEmulator(DESK)
        await tell(evening, LaunchState(P.ENDED, 21.0, -15, stopped=True))
        assert evening.topics() == []

    stage.play(scenario)


def test_l05_has_the_system_s_reason(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        for trouble, words in (
            (StartTrouble.MISSING, "There is no program at"),
            (StartTrouble.NOT_ALLOWED, "The system does not allow to run"),
            (StartTrouble.NO_PROGRAM, "This system cannot run"),
        ):
            await tell(evening, LaunchState(P.NOT_STARTED, reason="Not today", trouble=trouble))
            assert card(evening).headline.startswith(words)
            assert card(evening).advice == "The system says: Not today."
        await press(evening, CardAction.EXPLAIN_BLOCKED)
        assert evening.page() is PageId.HELP

    stage.play(scenario)


# --- with an emulator of one's own ----------------------------------------------------------------

ROM = RomEntry("/roms/bomb man.zip", "Bomb Man", Fingerprint(1, 2, "3" * 40))


def with_emulator(stage: Stage, program: Path, arguments: str = "-w {rom} {name}") -> None:
    profile = EmulatorProfile("neo", "Neo", str(program), arguments, wire_name="Neo 1.0")
    settings = Settings(nickname="Ana", appearance="light", emulator="neo")
    stage.profile = Profile(settings, emulators=EmulatorBook((profile,)))


async def enter(evening: Evening, game: bytes = b"Bomb Man", phase: Phase = Phase.ROOM) -> None:
    evening.engine.show(session(phase, room=3))
    evening.engine.say(e.RoomEntered(3, game, True, ()))
    await evening.until(lambda: any(isinstance(c, ChooseLaunch) for c in evening.engine.commands))
    await evening.settle()


def chosen(evening: Evening) -> LaunchPlan | None:
    return next(c for c in reversed(evening.engine.commands) if isinstance(c, ChooseLaunch)).plan


def test_the_login_and_the_room_use_the_chosen_emulator(stage: Stage, tmp_path: Path) -> None:
    with_emulator(stage, tmp_path / "neo")

    async def scenario(evening: Evening) -> None:
        evening.controller.library.choose("Bomb Man", ROM)
        await evening.go_online()
        login = next(c for c in evening.engine.commands if isinstance(c, OpenClient))
        assert (login.emulator, login.launch) == (b"Neo 1.0", None)
        await enter(evening)
        plan = chosen(evening)
        assert plan is not None
        assert plan.arguments == (str(tmp_path / "neo"),)
        assert (plan.folder, plan.line) == (str(tmp_path), "-w {rom} {name}")
        assert (plan.values.rom, plan.values.name) == (ROM.path, "Ana")
        assert evening.topics() == []
        await tell(evening, LaunchState(P.STARTING, 1.0))
        assert card(evening).headline == "Starting Neo… 1 s"
        await tell(evening, LaunchState(P.ENDED, 1.1, 3, ("no",)))
        assert card(evening).headline.startswith("Neo closed")
        await press(evening, CardAction.EDIT_EMULATOR)
        assert evening.window.library.emulators.form.profile.key == "neo"
        assert evening.page() is PageId.LIBRARY

    stage.play(scenario)


def test_practice_is_played_with_the_demo_game(stage: Stage, tmp_path: Path) -> None:
    with_emulator(stage, tmp_path / "neo")

    async def scenario(evening: Evening) -> None:
        evening.engine.show(session(Phase.ROOM, room=3))
        evening.window.play.practise.click()
        await evening.settle()
        logins = [c for c in evening.engine.commands if isinstance(c, OpenClient)]
        assert {login.emulator for login in logins} == {DEMO_EMULATOR}
        assert all(login.launch is not None for login in logins)

    stage.play(scenario)


def test_a_game_that_is_not_in_the_library_is_told_and_started_once_it_is(
    stage: Stage, tmp_path: Path
) -> None:
    with_emulator(stage, tmp_path / "neo")

    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await enter(evening, phase=Phase.STARTING)
        assert chosen(evening) is None
        assert "needs the file of Bomb Man" in card(evening).headline
        evening.controller.library.choose("Bomb Man", ROM)
        await evening.until(lambda: StartEmulator(DESK) in evening.engine.commands)
        assert chosen(evening) is not None

    stage.play(scenario)


def test_bad_arguments_are_told_before_a_start(stage: Stage, tmp_path: Path) -> None:
    with_emulator(stage, tmp_path / "neo", "{file}")

    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await enter(evening)
        assert chosen(evening) is None
        assert "{file}" in card(evening).advice
        evening.window.notices.clear_topic("launch")
        evening.engine.say(e.GameStarting(b"Bomb Man", 1, 1, 1, 1))
        await evening.settle()
        assert "{file}" in card(evening).advice, "the game waits for it, so it is said again"
        book = evening.profile.emulators
        mended = replace(book.profiles[0], arguments="")
        evening.profile.put_emulators(book.with_profile(mended))
        await evening.until(lambda: chosen(evening) is not None)
        assert evening.topics() == []

    stage.play(scenario)


def test_q52_l04_comes_before_the_start(stage: Stage, tmp_path: Path) -> None:
    program, library = tmp_path / "neo.exe", tmp_path / "kailleraclient.dll"
    program.write_bytes(pe(0x8664))
    library.write_bytes(pe(0x14C))
    with_emulator(stage, program, "")

    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await enter(evening)
        assert chosen(evening) is None
        shown = card(evening)
        assert shown.state_id == "L04"
        assert shown.headline == "Neo is 64-bit but the Kaillera library is 32-bit."
        await press(evening, CardAction.EXPLAIN_BITNESS)
        assert evening.page() is PageId.HELP
        library.write_bytes(pe(0x8664))
        evening.controller.actions.act(CardAction.LAUNCH_AGAIN, shown)
        await evening.until(lambda: StartEmulator(DESK) in evening.engine.commands)
        assert chosen(evening) is not None

    stage.play(scenario)


def test_the_name_on_servers_is_learned_from_the_emulator(stage: Stage, tmp_path: Path) -> None:
    profile = EmulatorProfile("neo", "Neo", str(tmp_path / "neo"))
    settings = Settings(nickname="Ana", appearance="light", emulator="neo")
    stage.profile = Profile(settings, emulators=EmulatorBook((profile,)))

    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        evening.engine.emit(EmulatorAttached(DESK, b"Neo 1.0.0.03", (b"Bomb Man",), launched=True))
        await evening.settle()
        learned = evening.profile.emulators.find("neo")
        assert learned is not None
        assert learned.wire_name == "Neo 1.0.0.03"
        evening.profile.change(emulator="")
        evening.engine.emit(EmulatorAttached(DESK, b"Neo 1.0.0.03", (b"Bomb Man",), launched=True))
        evening.engine.emit(EmulatorAttached(7, DEMO_EMULATOR, (b"Bomb Man",)))
        await evening.settle()
        assert evening.controller.help.seen.started == {"neo"}, "whatever comes next"
        evening.controller.emulators.show_details("neo")
        assert evening.window.library.emulators.form.wire_name.text() == "Neo 1.0.0.03"

    stage.play(scenario)
