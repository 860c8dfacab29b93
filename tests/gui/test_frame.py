"""The frame: navigation, keys, panes, looks, text size, settings and the compact layout."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QSpinBox, QWidget

from kaillera_client.gui.controllers.setting_rows import setting_rows
from kaillera_client.gui.looks import paint_application, scaled_font
from kaillera_client.gui.models.cards import Card, CardKind
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.theme import LIGHT, Appearance
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.profile.problems import Problem, ProfileFile, Trouble
from kaillera_client.profile.settings import DEFAULTS, Settings
from kaillera_client.profile.store import Profile
from tests.gui import ux
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening
from tests.gui.watchdog import never_blocks

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


async def activate(evening: Evening) -> None:
    evening.window.activateWindow()
    await evening.until(evening.window.isActiveWindow)


def press(
    evening: Evening, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(evening.window.focusWidget(), key, modifier)


def test_a_narrow_window_has_icons_with_names_and_tips(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        nav = evening.window.navigation
        wide = nav.width()
        evening.window.resize(800, 600)
        await evening.settle()
        assert evening.window.width() == 800
        assert nav.width() < wide * 0.6
        for row, page in enumerate(PageId):
            item = nav.item(row)
            assert item.text() == ""
            assert item.data(Qt.ItemDataRole.AccessibleTextRole) == nav.name(page)
            assert nav.name(page) in item.toolTip()
        evening.window.resize(1024, 640)
        await evening.settle()
        assert nav.item(0).text() == "Play"

    stage.play(scenario)


def test_keys_lead_to_pages_and_back(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await activate(evening)
        press(evening, Qt.Key.Key_6, CONTROL)
        assert evening.page() is PageId.HELP
        press(evening, Qt.Key.Key_Comma, CONTROL)
        assert evening.page() is PageId.SETTINGS
        press(evening, Qt.Key.Key_Left, ALT)
        assert evening.page() is PageId.HELP
        press(evening, Qt.Key.Key_Escape)
        assert evening.page() is PageId.PLAY
        press(evening, Qt.Key.Key_3, CONTROL)
        assert evening.page() is PageId.PLAY

    stage.play(scenario)


def test_escape_closes_the_innermost_thing_first(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await activate(evening)
        evening.window.go_to(PageId.HELP)
        evening.window.notices.show_notice(Card("x", CardKind.INFORMATION, "Something."))
        evening.controller.invites.follow("retro.example")
        press(evening, Qt.Key.Key_Escape)
        assert not evening.window.join_sheet.isVisible()
        assert evening.topics() == ["x"]
        press(evening, Qt.Key.Key_Escape)
        assert evening.topics() == []
        assert evening.page() is PageId.HELP
        press(evening, Qt.Key.Key_Escape)
        assert evening.page() is PageId.PLAY

    stage.play(scenario)


def test_f6_goes_round_the_areas_both_ways(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await activate(evening)
        window = evening.window
        window.navigation.setFocus()
        visited = []
        for _ in range(8):
            press(evening, Qt.Key.Key_F6)
            visited.append(window.focusWidget())
            if visited[-1] is window.navigation:
                break
        assert visited[0] is window.play.nick
        assert visited[-1] is window.navigation
        press(evening, Qt.Key.Key_F6, SHIFT)
        assert window.focusWidget() is visited[-2]

    stage.play(scenario)


def test_the_list_of_shortcuts_names_every_key(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await activate(evening)
        press(evening, Qt.Key.Key_Question, CONTROL)
        keys = evening.window.help.keys
        assert evening.window.focusWidget() is keys
        shown = "\n".join(keys.item(row).text() for row in range(keys.count()))
        for key in ("Ctrl+1", "Ctrl+F", "F5", "Ctrl+D", "Ctrl+L", "F6", "Alt+Left", "Esc"):
            assert key in shown, key

    stage.play(scenario)


def test_text_size_is_followed_at_once_and_kept(stage: Stage, application: QApplication) -> None:
    async def scenario(evening: Evening) -> None:
        before = QFontMetrics(evening.window.play.nick.font()).height()
        evening.window.text_size_chosen.emit(150)
        await evening.settle()
        assert QFontMetrics(evening.window.play.nick.font()).height() > before * 1.3
        assert evening.profile.settings.text_percent == 150
        assert evening.window.play.looks.text_size.currentData() == 150
        assert ux.clipped(evening.window) == []

    try:
        stage.play(scenario)
    finally:
        paint_application(Appearance.LIGHT)
    assert scaled_font(200).pointSizeF() == pytest.approx(2 * scaled_font(100).pointSizeF())


def test_the_compact_layout_shows_the_same_rows_and_is_kept(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        await evening.go_online()
        await evening.enter_room()
        evening.window.compact_chosen.emit(True)
        await evening.settle()
        compact = evening.window.compact
        assert compact is not None
        assert evening.window.shown_page is compact
        assert evening.profile.settings.layout == "compact"
        assert compact.users.model().rowCount() == evening.models.users.rowCount() == 1
        assert compact.seats.model().rowCount() == evening.models.players.rowCount() == 2
        before = len(evening.engine.told())
        compact.room_chat.edit.setText("hello")
        compact.room_chat.edit.returnPressed.emit()
        await evening.settle()
        assert len(evening.engine.told()) == before + 1
        evening.window.go_to(PageId.HELP)
        assert evening.window.shown_page.objectName() == "page_help"

    stage.play(scenario)


def test_settings_have_a_meaning_a_default_and_a_way_back(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.go_to(PageId.SETTINGS)
        await evening.settle()
        page = evening.window.settings
        spin = page.findChild(QSpinBox, "setting_good_ms")
        assert spin is not None
        spin.setValue(80)
        assert evening.profile.settings.good_ms == 80
        spin.setValue(500)
        assert evening.profile.settings.good_ms == 80
        assert spin.value() == 80
        page.reset_wanted.emit("good_ms")
        assert evening.profile.settings.good_ms == DEFAULTS.good_ms
        page.changed.emit("nickname", "")
        assert evening.profile.settings.nickname == "Ana"
        page.changed.emit("list_urls", "https://a.example/list\nnonsense\n")
        assert evening.profile.settings.list_urls == ("https://a.example/list",)

    stage.play(scenario)


def test_a_list_is_asked_once_its_address_is_typed_to_the_end(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.go_to(PageId.SETTINGS)
        await activate(evening)
        page = evening.window.settings
        field = page.findChild(QPlainTextEdit, "setting_list_urls")
        assert field is not None
        field.setFocus()
        QTest.keyClicks(field, "http://a.example/l")
        QTest.keyClick(field, Qt.Key.Key_Return)
        QTest.keyClicks(field, "nonsense")
        assert not evening.profile.settings.list_urls
        evening.window.navigation.setFocus()
        await evening.settle()
        assert evening.profile.settings.list_urls == ("http://a.example/l",)
        assert field.toPlainText() == "http://a.example/l"

    stage.play(scenario)


def test_every_setting_says_what_it_means_and_its_default() -> None:
    for row in setting_rows(Settings()):
        assert row.meaning
        assert "Default: " in row.meaning
        assert row.value == row.default


def test_a_broken_profile_is_told(stage: Stage) -> None:
    problem = Problem(ProfileFile.SETTINGS, Trouble.BROKEN)
    stage.profile = Profile(Settings(appearance="light"), problems=(problem,))

    async def scenario(evening: Evening) -> None:
        assert evening.topics() == ["profile"]

    stage.play(scenario)


def test_changing_pages_never_blocks(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        for page in PageId:
            evening.window.go_to(page)
        await evening.settle()

        async def change_pages() -> None:
            for page in (PageId.HELP, PageId.SETTINGS, PageId.LIBRARY, PageId.PLAY):
                evening.window.go_to(page)
                await evening.settle()

        await never_blocks(change_pages)

    stage.play(scenario)


class _OwnWindows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if (
            isinstance(watched, QWidget)
            and event.type() is QEvent.Type.Show
            and watched.isWindow()
        ):
            self.shown.append(f"{type(watched).__name__}#{watched.objectName()}")
        return False


def test_no_part_of_a_page_flashes_up_as_a_window(application: QApplication) -> None:
    windows = _OwnWindows()
    application.installEventFilter(windows)
    window = MainWindow(None, LIGHT, "Ana")
    window.show()
    window.complete(Models())
    application.removeEventFilter(windows)
    assert windows.shown == ["MainWindow#main_window"]
    window.finish_closing()
    window.deleteLater()
