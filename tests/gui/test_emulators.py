"""The emulators' panel: added, found, edited, tried and chosen; kept in the profile."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from kaillera_client.emulators.book import EmulatorBook
from kaillera_client.emulators.finder import Places
from kaillera_client.emulators.launching import LaunchPhase, LaunchState
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.engine.commands import (
    ChooseLaunch,
    ClientId,
    CloseClient,
    StartEmulator,
    TryEmulator,
)
from kaillera_client.engine.events import LaunchChanged
from kaillera_client.gui import languages
from kaillera_client.gui.controllers import emulators, known_emulators
from kaillera_client.gui.controllers.own_client import DESK
from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.views.emulator_panel import EmulatorPanel
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from tests.emulators.test_binaries import elf, pe
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening


def panel_of(evening: Evening) -> EmulatorPanel:
    evening.controller.actions.act(CardAction.CHOOSE_EMULATOR, Card("", CardKind.INFORMATION, ""))
    assert evening.page() is PageId.LIBRARY
    assert evening.window.library.emulators.isVisible()
    return evening.window.library.emulators


def titles(panel: EmulatorPanel) -> list[str]:
    return [panel.list.item(row).text() for row in range(panel.list.count())]


def trials(evening: Evening) -> list[TryEmulator]:
    return [c for c in evening.engine.commands if isinstance(c, TryEmulator)]


async def tell(evening: Evening, client: ClientId, state: LaunchState) -> None:
    evening.engine.emit(LaunchChanged(client, state))
    await evening.settle()


def with_neo(stage: Stage, folder: Path) -> None:
    profile = EmulatorProfile("neo", "Neo", str(folder / "neo"), "{rom}")
    settings = Settings(nickname="Ana", appearance="light")
    stage.profile = Profile(settings, emulators=EmulatorBook((profile,)))


def test_a_program_is_added_edited_chosen_and_removed(stage: Stage, tmp_path: Path) -> None:
    program = tmp_path / "Neo Geo"
    program.write_bytes(elf(64))

    async def scenario(evening: Evening) -> None:
        panel = panel_of(evening)
        form = panel.form
        assert titles(panel) == ["✓ Demo Arena"]
        evening.controller.emulators._program_chosen(str(program))
        await evening.until(lambda: panel.list.count() == 2)
        assert evening.profile.emulators.profiles == (
            EmulatorProfile("neo-geo", "Neo Geo", str(program)),
        )
        form.arguments.setText("-w {rom} {what}")
        form.arguments.textEdited.emit(form.arguments.text())
        assert form.preview.text().replace("\u200b", "").startswith("✕ {what} is no placeholder.")
        form.arguments.setText("-w {rom}")
        form.wire_name.setText(" Neo 1.0 ")
        form.wire_name.editingFinished.emit()
        assert "Bomberman.zip]" in form.preview.text().replace("\u200b", "")
        (kept,) = evening.profile.emulators.profiles
        assert (kept.arguments, kept.wire_name) == ("-w {rom}", "Neo 1.0")
        form.program.setText("")
        form.program.editingFinished.emit()
        assert form.program.text() == str(program)
        assert "The old one was kept." in form.status.text()
        evening.window.go_to(PageId.SETTINGS)
        box = evening.window.settings.findChild(QComboBox, "setting_emulator")
        assert box is not None
        assert [box.itemData(at) for at in range(box.count())] == ["", "neo-geo"]
        evening.window.go_to(PageId.LIBRARY)
        form.play.click()
        assert evening.profile.settings.emulator == "neo-geo"
        assert box.currentData() == "neo-geo"
        assert titles(panel) == ["Demo Arena", "✓ Neo Geo"]
        assert not form.play.isEnabled()
        form.remove.click()
        assert evening.profile.emulators == EmulatorBook()
        assert evening.profile.settings.emulator == ""
        assert titles(panel) == ["✓ Demo Arena"]
        assert (box.count(), box.currentData()) == (1, "")

    stage.play(scenario)


def test_what_is_typed_stays_whatever_is_set_elsewhere(stage: Stage, tmp_path: Path) -> None:
    with_neo(stage, tmp_path)

    async def scenario(evening: Evening) -> None:
        evening.controller.emulators.show_details("neo")
        form = evening.window.library.emulators.form
        form.title.setFocus()
        QTest.keyClicks(form.title, "X")
        evening.profile.change(notify_sound=not evening.profile.settings.notify_sound)
        assert form.title.text().endswith("X")
        assert evening.profile.emulators.profiles[0].title == "Neo"
        QTest.keyClick(form.title, Qt.Key.Key_Return)
        assert evening.profile.emulators.profiles[0].title == form.title.text()

    stage.play(scenario)


def test_what_is_found_is_offered_and_not_taken(
    application: QApplication, stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "FBNeo {1}.exe"
    places = Places(flat=(tmp_path,), wine="/usr/bin/wine")
    monkeypatch.setattr(emulators, "usual_places", lambda: places)
    monkeypatch.setattr(emulators, "WINDOWS", False)

    async def scenario(evening: Evening) -> None:
        panel = panel_of(evening)
        panel.find_button.click()
        await evening.until(lambda: panel.empty.card.state_id == "E11")
        assert panel.empty.isVisible()
        program.write_bytes(pe(0x14C))
        panel.find_button.click()
        await evening.until(panel.known.isVisible)
        assert not evening.profile.emulators.profiles
        assert not panel.add_button.isEnabled()
        first = panel.known.topLevelItem(0)
        assert first is not None
        assert first.text(2) == str(program)
        panel.known.setCurrentItem(first)
        words = languages.install(application, languages.PSEUDO)
        rows = known_emulators.known_rows(evening.controller.emulators._found)
        languages.remove(words)
        assert rows[0].found
        assert rows[0].games == languages.pseudo("Arcade")
        panel.add_button.click()
        panel.add_button.click()
        (added,) = evening.profile.emulators.profiles
        assert (added.title, added.program) == ("FinalBurn Neo", "/usr/bin/wine")
        assert added.arguments == f'"{tmp_path}/FBNeo {{{{1}}}}.exe"'

    stage.play(scenario)


def test_an_emulator_is_tried_without_a_server(stage: Stage, tmp_path: Path) -> None:
    with_neo(stage, tmp_path)

    async def scenario(evening: Evening) -> None:
        panel = panel_of(evening)
        panel.list.setCurrentRow(1)
        panel.form.try_it.click()
        await evening.until(lambda: bool(trials(evening)))
        trial = trials(evening)[0]
        assert trial.plan.arguments == (str(tmp_path / "neo"),)
        await tell(evening, trial.client, LaunchState(LaunchPhase.STARTING, 0.0))
        panel.form.try_it.click()
        await evening.settle()
        assert len(trials(evening)) == 1, "one at a time"
        await tell(evening, trial.client, LaunchState(LaunchPhase.ATTACHED, 2.0, attached=True))
        assert "it works" in panel.form.status.text()
        await tell(evening, trial.client, LaunchState(LaunchPhase.ENDED, 9.0, 0, attached=True))
        assert evening.topics() == []
        panel.form.try_it.click()
        await evening.until(lambda: len(trials(evening)) == 2)
        again = trials(evening)[1]
        await tell(evening, again.client, LaunchState(LaunchPhase.ENDED, 0.2, 3, ("no",)))
        shown = evening.window.notices.notices()[0]
        assert shown.headline == "Neo closed after 0.2 s (exit code 3)."
        assert evening.controller.help.seen.launches[-1].exit_code == 3, "for the report"
        evening.controller.actions.act(CardAction.LAUNCH_AGAIN, shown)
        await evening.until(lambda: len(trials(evening)) == 3)

    stage.play(scenario)
    last = [c for c in stage.engines[0].commands if isinstance(c, TryEmulator)][-1]
    assert CloseClient(last.client) in stage.engines[0].commands, "the window was closed"


def test_another_trial_takes_the_place_of_one_that_hangs(stage: Stage, tmp_path: Path) -> None:
    with_neo(stage, tmp_path)
    hangs = EmulatorProfile("hangs", "Hangs", str(tmp_path / "hangs"))
    book = stage.profile.emulators.with_profile(hangs)
    stage.profile = Profile(stage.profile.settings, emulators=book)

    async def scenario(evening: Evening) -> None:
        panel = panel_of(evening)
        panel.list.setCurrentRow(2)
        panel.form.try_it.click()
        await evening.until(lambda: bool(trials(evening)))
        first = trials(evening)[0].client
        waits = LaunchState(LaunchPhase.NO_WINDOW, 10.0)
        await tell(evening, first, waits)
        notices = evening.window.notices
        assert [one.headline for one in notices.notices()] == [
            "Hangs did not open a window within 10 s."
        ]
        notices.clear_topic("launch")
        panel.form.try_it.click()
        await evening.settle()
        assert len(notices.notices()) == 1, "the card with Stop it is there again"
        panel.list.setCurrentRow(1)
        assert panel.form.status.text() == ""
        panel.form.try_it.click()
        await evening.until(lambda: len(trials(evening)) == 2)
        assert CloseClient(first) in evening.engine.commands
        assert notices.notices() == ()
        second = trials(evening)[1].client
        await tell(evening, second, LaunchState(LaunchPhase.ATTACHED, 2.0, attached=True))
        assert "it works" in panel.form.status.text()
        panel.list.setCurrentRow(2)
        panel.list.setCurrentRow(1)
        assert "it works" in panel.form.status.text()

    stage.play(scenario)


def test_on_a_server_it_is_started_for_its_games(stage: Stage, tmp_path: Path) -> None:
    with_neo(stage, tmp_path)

    async def scenario(evening: Evening) -> None:
        evening.profile.change(emulator="neo")
        await evening.go_online()
        panel = panel_of(evening)
        panel.list.setCurrentRow(1)
        panel.form.try_it.click()
        await evening.until(lambda: StartEmulator(DESK) in evening.engine.commands)
        assert trials(evening) == []
        assert any(isinstance(c, ChooseLaunch) and c.plan for c in evening.engine.commands)

    stage.play(scenario)
