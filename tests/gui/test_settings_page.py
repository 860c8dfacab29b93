"""The settings page: tree, search, undo, portable mode."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QSpinBox

from kaillera_client.gui.controllers.setting_history import MOST_STEPS, SettingHistory
from kaillera_client.gui.controllers.setting_rows import setting_rows
from kaillera_client.gui.models.values import PageId
from kaillera_client.profile.portable import PortablePlace
from kaillera_client.profile.settings import Settings
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening

NOT_ON_THE_PAGE = {
    "views": "places of windows and columns",
    "updates_asked_at": "what the program remembers",
    "skipped_update": "chosen on the card",
    "practice_ping_ms": "stands on the Play page",
    "practice_jitter_ms": "stands on the Play page",
    "practice_loss_percent": "stands on the Play page",
    "practice_slow_partner": "stands on the Play page",
    "unknown": "a newer version's",
}


def test_every_setting_has_a_row_or_a_reason() -> None:
    names = {row.name for row in setting_rows(Settings())}
    assert names.isdisjoint(NOT_ON_THE_PAGE)
    assert names | set(NOT_ON_THE_PAGE) == set(Settings.__dataclass_fields__)


def test_the_search_leaves_the_rows_that_have_all_words(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.go_to(PageId.SETTINGS)
        await evening.settle()
        page = evening.window.settings
        sound = page.findChild(QCheckBox, "setting_notify_sound")
        spin = page.findChild(QSpinBox, "setting_good_ms")
        assert sound is not None
        assert spin is not None
        assert sound.isVisible()
        page.focus_search()
        page.search.setText("SHORT sound")
        assert sound.isVisible()
        assert not spin.isVisible()
        assert page._found.text() == f"1 of {len(setting_rows(Settings()))} settings"
        assert [page.tree.topLevelItem(n).isHidden() for n in range(8)].count(False) == 1  # type: ignore[union-attr]
        page.search.setText("no such thing")
        assert not sound.isVisible()
        assert page.step_back()
        assert spin.isVisible()
        assert not page.step_back()

    stage.play(scenario)


def test_the_tree_brings_a_setting_into_sight(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.go_to(PageId.SETTINGS)
        await evening.settle()
        page = evening.window.settings
        streamer = page.findChild(QCheckBox, "setting_streamer_mode")
        assert streamer is not None
        assert streamer.visibleRegion().isEmpty()
        page.tree.setCurrentItem(page.tree._items["streamer_mode"])
        assert not streamer.visibleRegion().isEmpty()
        page.tree.setCurrentItem(page.tree._heads["Network"])
        spin = page.findChild(QSpinBox, "setting_good_ms")
        assert spin is not None
        assert not spin.visibleRegion().isEmpty()

    stage.play(scenario)


def test_the_last_ten_changes_are_taken_back_one_by_one_wherever_they_were_made(
    stage: Stage,
) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.go_to(PageId.SETTINGS)
        await evening.settle()
        page = evening.window.settings
        assert not page.undo.isEnabled()
        evening.window.text_size_chosen.emit(150)
        page.changed.emit("notify_sound", "")
        page.reset_wanted.emit("text_percent")
        assert page.undo.text() == "Undo: Text size"
        page.undo.click()
        assert evening.profile.settings.text_percent == 150
        assert page.undo.text() == "Undo: Sound"
        QTest.keyClick(page.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert evening.profile.settings.notify_sound
        field = page.findChild(QCheckBox, "setting_notify_sound")
        assert field is not None
        assert field.isChecked()
        page.undo.click()
        assert evening.profile.settings.text_percent == 100
        assert not page.undo.isEnabled()

    stage.play(scenario)


def test_undo_in_a_text_is_the_texts_own(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.go_to(PageId.SETTINGS)
        await evening.settle()
        page = evening.window.settings
        page.changed.emit("notify_sound", "")
        field = page.findChild(QPlainTextEdit, "setting_rom_folders")
        assert field is not None
        QTest.keyClicks(field, "abc")
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert field.toPlainText() == ""
        assert not evening.profile.settings.notify_sound

    stage.play(scenario)


def test_a_held_key_is_one_step_and_only_ten_are_kept() -> None:
    now = 0.0
    history = SettingHistory(("text_percent",), Settings(), lambda: now)
    for percent in range(101, 120):
        now += 0.1
        history.note(Settings(text_percent=percent))
    assert history.take_back() == {"text_percent": 100}
    assert history.take_back() == {}
    for percent in range(101, 120):
        now += 5.0
        history.note(Settings(text_percent=percent))
    steps = 0
    while history.take_back():
        steps += 1
    assert steps == MOST_STEPS


def test_folders_are_whole_paths_one_on_a_line(stage: Stage, tmp_path: Path) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.go_to(PageId.SETTINGS)
        page = evening.window.settings
        page.changed.emit("rom_folders", f"{tmp_path}\n\nhalf/a/path\n{tmp_path}\n")
        assert evening.profile.settings.rom_folders == (str(tmp_path),)

    stage.play(scenario)


@pytest.mark.parametrize("writable", [True, False])
def test_portable_mode_is_chosen_here(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writable: bool
) -> None:
    root = tmp_path / "stick"
    place = PortablePlace(root)
    monkeypatch.setattr("kaillera_client.gui.controllers.settings.portable_place", lambda: place)
    if writable:
        root.mkdir()

    async def scenario(evening: Evening) -> None:
        evening.window.go_to(PageId.SETTINGS)
        await evening.settle()
        page = evening.window.settings
        page.search.setText("portable stick")
        assert page._portable.isVisible()
        page.search.setText("sound")
        assert not page._portable.isVisible()
        page.search.clear()
        assert page._portable.text() == "Turn portable mode on"
        page._portable.click()
        assert place.is_on() is writable
        assert evening.topics() == ([] if writable else ["portable"])
        if writable:
            assert page._portable.text() == "Turn portable mode off"
            assert "when the program starts again" in page._portable_words.text()
            page._portable.click()
            assert not place.is_on()

    stage.play(scenario)
