"""Newer versions in the window: nothing before it is wanted, once a day, never near a game, only told."""

from dataclasses import dataclass, field, replace
from datetime import date

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from kaillera_client.engine.commands import CheckForUpdates, ReleasePlace
from kaillera_client.engine.errors import NotPossible
from kaillera_client.gui.controllers.setting_rows import setting_rows
from kaillera_client.gui.models.values import PageId
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from kaillera_client.session.status import Phase
from kaillera_client.updates.release import (
    NewerRelease,
    NewestHere,
    Release,
    UpdateAnswer,
    UpdateFailure,
    UpdateProblem,
)
from kaillera_client.version import VERSION
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening, session

PLACE = ReleasePlace("https://api.example/newest", "https://releases.example/client/")
RELEASE = Release(
    "99.1",
    PLACE.pages + "99.1",
    date(2027, 2, 14),
    "<b>Less</b> delay.\n\n\u202eMore\x07 games.\n" + "word " * 200 + "\n4\n5\n6\n7\n",
)
NEWER = NewerRelease(RELEASE)
WANTED = Settings(nickname="Ana", appearance="light", check_updates=True)


@pytest.fixture
def stage(stage: Stage) -> Stage:
    stage.releases = PLACE
    return stage


@dataclass
class Clock:
    """The time of day, as the test wants it."""

    now: float = 2_000_000_000.0


@dataclass
class Scene:
    """A window that gets this answer at this time."""

    evening: Evening
    clock: Clock = field(default_factory=Clock)

    def __post_init__(self) -> None:
        self.evening.controller.updates._wall = lambda: self.clock.now

    def answer(self, answer: UpdateAnswer) -> None:
        self.evening.engine.answers[CheckForUpdates] = answer

    @property
    def asked(self) -> int:
        return self.evening.engine.kinds().count(CheckForUpdates)

    @property
    def states(self) -> list[str]:
        return [card.state_id for card in self.evening.window.notices.notices()]

    async def look(self) -> None:
        self.evening.controller.updates.look()
        await self.evening.settle()

    async def choose_in_menu(self) -> None:
        entries = self.evening.window.menus.findChildren(QAction)
        (entry,) = (one for one in entries if one.text() == "Check for &updates…")
        entry.trigger()
        await self.evening.settle()

    async def press(self, text: str) -> None:
        buttons = self.evening.window.notices.findChildren(QPushButton, "notice_action")
        (button,) = (one for one in buttons if one.text() == text and one.isVisible())
        button.click()
        await self.evening.settle()


@dataclass
class Browser:
    """Takes the system's place: notes the pages, and opens them if there is a browser."""

    there: bool = True
    opened: list[str] = field(default_factory=list)

    def openUrl(self, url: QUrl) -> bool:  # noqa: N802 - as Qt calls it
        self.opened.append(url.toString())
        return self.there


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> Browser:
    made = Browser()
    monkeypatch.setattr("kaillera_client.gui.controllers.updates.QDesktopServices", made)
    return made


def test_nobody_is_asked_before_it_is_wanted(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        scene = Scene(evening)
        await scene.look()
        assert scene.asked == 0
        evening.window.go_to(PageId.SETTINGS)
        box = evening.window.settings.findChild(QCheckBox, "setting_check_updates")
        assert box is not None
        assert box.isEnabled()
        assert not box.isChecked()
        assert "api.example" in box.accessibleDescription()
        scene.answer(NEWER)
        box.click()
        await evening.settle()
        assert scene.asked == 1
        assert scene.states == ["update-there"]

    stage.play(scenario)


def test_once_a_day_and_quiet_when_there_is_nothing_to_tell(stage: Stage) -> None:
    stage.profile = Profile(WANTED)

    async def scenario(evening: Evening) -> None:
        scene = Scene(evening)
        scene.answer(NewestHere())
        await scene.look()
        await scene.look()
        assert scene.asked == 1
        scene.answer(UpdateFailure(UpdateProblem.NO_ANSWER))
        scene.clock.now += 24 * 60 * 60
        await scene.look()
        assert scene.asked == 2
        scene.clock.now += 24 * 60 * 60 - 1
        await scene.look()
        assert scene.asked == 2
        assert scene.states == []
        command = evening.engine.commands[-1]
        assert command == CheckForUpdates(PLACE, VERSION)

    stage.play(scenario)


def test_the_first_page_says_what_is_sent_without_a_press(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        said = [label.text() for label in evening.window.play.findChildren(QLabel)]
        assert "Nothing is sent anywhere until you press one of the three." in said
        evening.profile.change(check_updates=True)
        said = [label.text() for label in evening.window.play.findChildren(QLabel)]
        assert any(text.startswith("Apart from the daily check for updates") for text in said)

    stage.play(scenario)


def test_never_near_a_game(stage: Stage) -> None:
    stage.profile = Profile(WANTED)

    async def scenario(evening: Evening) -> None:
        scene = Scene(evening)
        scene.answer(NEWER)
        for phase in (Phase.LOGIN, Phase.ROOM, Phase.STARTING, Phase.PLAYING):
            evening.engine.show(session(phase))
            await scene.look()
            assert scene.states == []
            await scene.choose_in_menu()
            assert scene.asked == 0
            assert scene.states == ["update-game"]
            if phase is not Phase.PLAYING:
                evening.window.notices.dismiss_newest()
        evening.engine.show(session(Phase.LOBBY))
        await scene.press("Check now")
        assert scene.asked == 1
        assert scene.states == ["update-there"]

    stage.play(scenario)


def test_what_is_found_while_a_game_comes_near_is_told_after_it(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        scene = Scene(evening)
        scene.answer(NEWER)
        evening.engine.hold(CheckForUpdates)
        await scene.choose_in_menu()
        assert scene.states == ["update-checking"]
        evening.engine.show(session(Phase.PLAYING))
        evening.engine.release(CheckForUpdates)
        await evening.settle()
        await scene.look()
        assert scene.states == []
        evening.engine.show(session(Phase.LOBBY))
        await scene.look()
        assert scene.states == ["update-there"]
        assert scene.asked == 1

    stage.play(scenario)


def test_a_check_that_a_game_ends_leaves_no_card_in_the_game(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        scene = Scene(evening)
        scene.answer(UpdateFailure(UpdateProblem.GAME_NEAR))
        evening.engine.hold(CheckForUpdates)
        await scene.choose_in_menu()
        evening.engine.show(session(Phase.ROOM))
        evening.engine.release(CheckForUpdates)
        await evening.settle()
        assert scene.states == []

    stage.play(scenario)


def test_a_press_tells_whatever_comes_of_it(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        scene = Scene(evening)
        for problem in UpdateProblem:
            scene.answer(UpdateFailure(problem, "detail"))
            await scene.choose_in_menu()
            expected = "game" if problem is UpdateProblem.GAME_NEAR else "unknown"
            assert scene.states == [f"update-{expected}"]
        evening.engine.fail(CheckForUpdates, NotPossible("The engine is closed."))
        await scene.press("Check now")
        assert scene.states == ["update-unknown"]
        evening.engine.succeed(CheckForUpdates)
        scene.answer(NewestHere())
        await scene.press("Check now")
        (card,) = evening.window.notices.notices()
        assert card.state_id == "update-newest"
        assert VERSION in card.advice
        await scene.press("Check once a day")
        assert evening.profile.settings.check_updates
        assert evening.page() is PageId.SETTINGS
        await scene.choose_in_menu()
        await scene.press("Settings")
        assert evening.window.focusWidget().objectName() == "setting_check_updates"

    stage.play(scenario)


def test_a_check_is_cancelled_and_can_be_made_again_at_once(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        scene = Scene(evening)
        evening.engine.hold(CheckForUpdates)
        scene.answer(NEWER)
        await scene.choose_in_menu()
        buttons = evening.window.notices.findChildren(QPushButton, "notice_action")
        buttons[0].click()
        await scene.choose_in_menu()
        first, second = evening.engine.held
        assert first.cancelled()
        assert not second.done()
        evening.engine.release(CheckForUpdates)
        await evening.settle()
        assert scene.states == ["update-there"]
        assert scene.asked == 2

    stage.play(scenario)


def test_a_version_opens_its_page_and_nothing_else(stage: Stage, browser: Browser) -> None:
    async def scenario(evening: Evening) -> None:
        scene = Scene(evening)
        scene.answer(NEWER)
        await scene.choose_in_menu()
        (card,) = evening.window.notices.notices()
        assert card.headline == "Version 99.1 is there."
        assert "14 February 2027" in card.advice
        assert VERSION in card.advice
        assert "releases.example" in card.advice
        assert card.details[:2] == ("<b>Less</b> delay.", "�More� games.")
        assert card.details[-1] == "…"
        assert max(map(len, card.details)) <= 120
        assert len(card.details) == 6
        await scene.press("Open its page")
        assert browser.opened == [RELEASE.page]
        assert evening.engine.kinds() == [CheckForUpdates]
        browser.there = False
        await scene.choose_in_menu()
        await scene.press("Open its page")
        assert scene.states == ["update-no-browser"]
        await scene.press("Copy")
        assert QGuiApplication.clipboard().text() == RELEASE.page

    stage.play(scenario)


def test_a_version_that_is_not_wanted_is_not_told_of_again(stage: Stage) -> None:
    stage.profile = Profile(WANTED)

    async def scenario(evening: Evening) -> None:
        scene = Scene(evening)
        scene.answer(NEWER)
        await scene.look()
        await scene.press("Not this one")
        assert evening.profile.settings.skipped_update == "99.1"
        scene.clock.now += 24 * 60 * 60
        await scene.look()
        assert scene.asked == 2
        assert scene.states == []
        # Who asks is told all the same, and the next version is told by itself.
        await scene.choose_in_menu()
        assert scene.states == ["update-there"]
        evening.window.notices.dismiss_newest()
        scene.answer(NewerRelease(replace(RELEASE, version="99.2")))
        scene.clock.now += 24 * 60 * 60
        await scene.look()
        assert scene.states == ["update-there"]

    stage.play(scenario)


def test_a_build_that_was_told_nothing_says_so_and_asks_nobody(stage: Stage) -> None:
    stage.releases = None
    stage.profile = Profile(WANTED)

    async def scenario(evening: Evening) -> None:
        scene = Scene(evening)
        await scene.look()
        await scene.choose_in_menu()
        assert scene.states == ["update-no-place"]
        await scene.press("What does it do?")
        assert evening.page() is PageId.HELP
        evening.window.go_to(PageId.SETTINGS)
        box = evening.window.settings.findChild(QCheckBox, "setting_check_updates")
        assert box is not None
        assert not box.isEnabled()
        assert "does not know where its releases are" in box.accessibleDescription()
        assert evening.engine.commands == []
        assert evening.window.play._quiet.text().startswith("Nothing is sent anywhere")

    stage.play(scenario)


def test_the_switch_stands_with_its_meaning_and_default() -> None:
    (row,) = (row for row in setting_rows(Settings(), (), "x.example") if row.topic == "Updates")
    assert (row.value, row.default, row.blocked) == ("", "", False)
    assert row.meaning.endswith("Default: off.")
    (row,) = (row for row in setting_rows(Settings()) if row.topic == "Updates")
    assert row.blocked
