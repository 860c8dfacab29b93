"""Our library beside an emulator: shown, asked about, put there and taken away from the window."""

from pathlib import Path

import pytest

from kaillera_client.emulators.book import EmulatorBook
from kaillera_client.emulators.finder import Places
from kaillera_client.emulators.installation import InstallError, Trouble
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.engine.commands import ChooseLaunch
from kaillera_client.gui.controllers import emulators
from kaillera_client.gui.controllers.cards import installing as cards
from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.views.emulator_panel import EmulatorPanel
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.emulators.test_binaries import elf, pe
from tests.emulators.test_installing import BACKUP, FOREIGN_32, build, there
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening, session

NONE = "Kaillera library: none beside it."
OURS = "✓ Kaillera library: ours is installed."


@pytest.fixture
def games(tmp_path: Path) -> Path:
    folder = tmp_path / "games"
    folder.mkdir()
    (folder / "neo.exe").write_bytes(pe(0x14C))
    return folder


def with_neo(stage: Stage, program: Path, arguments: str = "") -> None:
    neo = EmulatorProfile("neo", "Neo", str(program), arguments)
    other = EmulatorProfile("other", "Other", str(program.parent / "missing"))
    chosen = Settings(nickname="Ana", appearance="light", emulator="neo")
    stage.profile = Profile(chosen, emulators=EmulatorBook((neo, other)))


def panel_of(evening: Evening, tmp_path: Path) -> EmulatorPanel:
    built = tmp_path / "built"
    evening.controller.emulators.installing.libraries = built if built.is_dir() else build(built)
    evening.controller.emulators.show_details("neo")
    return evening.window.library.emulators


async def line(evening: Evening, text: str) -> None:
    library = evening.window.library.emulators.form.library
    await evening.until(lambda: library.text == text)


async def asked(evening: Evening) -> str:
    sheet = evening.window.library.emulators.sheet
    await evening.until(sheet.isVisible)
    return sheet.text


async def told(evening: Evening) -> Card:
    await evening.until(lambda: "install-library" in evening.topics())
    shown = {one.topic: one for one in evening.window.notices.notices()}["install-library"]
    evening.window.notices.clear_topic("install-library")
    return shown


def test_it_is_installed_after_a_question_and_undone(
    stage: Stage, games: Path, tmp_path: Path
) -> None:
    with_neo(stage, games / "neo.exe")
    library = games / "kailleraclient.dll"

    async def scenario(evening: Evening) -> None:
        panel = panel_of(evening, tmp_path)
        form = panel.form
        await line(evening, NONE)
        library.write_bytes(FOREIGN_32)
        panel.list.setCurrentRow(2)
        await line(evening, "missing cannot be read.")
        assert not form.library.install.isEnabled()
        panel.list.setCurrentRow(1)
        await line(evening, "Kaillera library: another one. It does not call this program.")
        form.library.install.click()
        text = await asked(evening)
        for part in ("into neo.exe?", str(library), f"is kept as {BACKUP}"):
            assert part in text
        assert library.read_bytes() == FOREIGN_32
        assert not form.isVisible()
        assert evening.window.library.step_back()
        assert form.isVisible()
        assert not evening.window.library.step_back()
        form.library.install.click()
        await asked(evening)
        panel.sheet.accept_button.click()
        card = await told(evening)
        assert card.headline == "The Kaillera library was installed into neo.exe."
        assert f"In place of: {library}" in card.details
        await line(evening, OURS)
        assert (games / BACKUP).read_bytes() == FOREIGN_32
        assert not form.library.install.isEnabled()
        evening.controller.actions.act(CardAction.UNDO_LIBRARY, card)
        assert f"Back in its place: {library}, from {BACKUP}" in await asked(evening)
        panel.sheet.accept_button.click()
        card = await told(evening)
        assert card.headline == "The Kaillera library was taken away from neo.exe."
        assert there(games) == ["kailleraclient.dll", "neo.exe"]
        await line(evening, "Kaillera library: another one. It does not call this program.")
        assert not form.library.undo.isVisible()

    stage.play(scenario)


def test_another_row_forgets_the_question(stage: Stage, games: Path, tmp_path: Path) -> None:
    with_neo(stage, games / "neo.exe")

    async def scenario(evening: Evening) -> None:
        panel = panel_of(evening, tmp_path)
        await line(evening, NONE)
        panel.form.library.install.click()
        await asked(evening)
        panel.list.setCurrentRow(0)
        assert panel.form.isVisible()
        panel.sheet.accept_button.click()
        await evening.settle()
        assert there(games) == ["neo.exe"]
        assert panel.form.library.text == "", "the demo game needs none"
        evening.controller.emulators.installing.install_into(games / "neo.exe")
        await asked(evening)
        (games / "kailleraclient.dll").write_bytes(FOREIGN_32)
        panel.sheet.accept_button.click()
        card = await told(evening)
        assert card.headline == "Something was changed in that folder meanwhile."
        assert card.details == (str(games),)

    stage.play(scenario)


def test_a_linux_program_is_told_what_is_not_known(stage: Stage, tmp_path: Path) -> None:
    program = tmp_path / "neo"
    program.write_bytes(elf(64))
    with_neo(stage, program)

    async def scenario(evening: Evening) -> None:
        panel = panel_of(evening, tmp_path)
        words = "No Linux emulator is known to load one by itself: look into its documentation."
        await line(evening, f"{NONE} {words}")
        panel.form.library.install.click()
        assert words in await asked(evening)
        panel.sheet.accept_button.click()
        assert (await told(evening)).advice == words
        assert (tmp_path / "libkailleraclient.so").exists()

    stage.play(scenario)


def test_q52_l04_is_mended_with_its_button(stage: Stage, games: Path, tmp_path: Path) -> None:
    (games / "neo.exe").write_bytes(pe(0x8664))
    (games / "kailleraclient.dll").write_bytes(FOREIGN_32)
    with_neo(stage, games / "neo.exe")

    async def scenario(evening: Evening) -> None:
        panel = panel_of(evening, tmp_path)
        await line(evening, "✕ Kaillera library: 32-bit beside a 64-bit emulator. It cannot load.")
        await evening.go_online()
        evening.engine.show(session(Phase.ROOM, room=3))
        evening.engine.say(e.RoomEntered(3, b"Bomb Man", True, ()))
        await evening.until(lambda: "launch" in evening.topics())
        shown = evening.window.notices.notices()[0]
        assert shown.state_id == "L04"
        assert CardAction.INSTALL_LIBRARY in shown.actions
        evening.controller.actions.act(CardAction.INSTALL_LIBRARY, shown)
        assert "kailleraclient64.dll" in await asked(evening)
        assert evening.page() is PageId.LIBRARY
        panel.sheet.accept_button.click()
        await told(evening)
        await line(evening, OURS)

        def is_chosen() -> bool:
            last = next(
                c for c in reversed(evening.engine.commands) if isinstance(c, ChooseLaunch)
            )
            return last.plan is not None

        await evening.until(is_chosen)
        assert "launch" not in evening.topics(), "nothing is in its way any more"

    stage.play(scenario)


def test_the_program_behind_wine_is_meant(stage: Stage, games: Path, tmp_path: Path) -> None:
    with_neo(stage, Path("/usr/bin/wine"), f'"{games}/neo.exe" {{rom}}')

    async def scenario(evening: Evening) -> None:
        panel = panel_of(evening, tmp_path)
        await line(evening, NONE)
        panel.form.library.install.click()
        assert f"New file: {games}/kailleraclient.dll" in await asked(evening)

    stage.play(scenario)


def test_without_an_emulator_its_program_is_chosen(
    stage: Stage, games: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario(evening: Evening) -> None:
        panel = panel_of(evening, tmp_path)
        chooser = evening.controller.emulators.chooser
        program = str(games / "neo.exe")
        monkeypatch.setattr(chooser, "file", lambda title, filters, chosen: chosen(program))
        panel.form.library.install.click()
        assert "into neo.exe?" in await asked(evening)
        evening.profile.change(streamer_mode=True)
        panel.sheet.cancel_button.click()
        (tmp_path / "built" / "windows32" / "kailleraclient.dll").unlink()
        panel.form.library.install.click()
        card = await told(evening)
        assert card.headline == "This copy of the client has no libraries."
        assert not evening.profile.emulators.profiles

    stage.play(scenario)


def test_what_was_found_is_offered_it_too(
    stage: Stage, games: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = games / "fbneo.exe"
    program.write_bytes(pe(0x14C))
    monkeypatch.setattr(emulators, "usual_places", lambda: Places((games,), wine="/usr/bin/wine"))
    monkeypatch.setattr(emulators, "WINDOWS", False)

    async def scenario(evening: Evening) -> None:
        panel = panel_of(evening, tmp_path)
        assert not panel.install_button.isEnabled()
        panel.find_button.click()
        await evening.until(panel.find_button.isEnabled)
        first = panel.known.topLevelItem(0)
        assert first is not None
        panel.known.setCurrentItem(first)
        panel.install_button.click()
        assert f"New file: {games}/kailleraclient.dll" in await asked(evening)
        panel.sheet.accept_button.click()
        await told(evening)
        assert not evening.profile.emulators.profiles, "it is not added by that"
        panel.add_button.click()
        await line(evening, OURS)

    stage.play(scenario)


def test_every_trouble_has_words() -> None:
    for trouble in Trouble:
        card = cards.trouble(InstallError(trouble, "/games/neo\x1b.exe", "disk\x1b"))
        assert card.kind is CardKind.TROUBLE
        assert card.headline
        assert card.advice
        said = f"{card.headline} {card.advice} {card.details}"
        assert "{" not in said
        assert "\x1b" not in said
