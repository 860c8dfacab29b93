"""What the user guide says in numbers and keys is what the program does."""

import re
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMenu

from kaillera_client.advice.delay import connection_table, rule_of_thumb
from kaillera_client.advice.quality import USUAL
from kaillera_client.gui.controllers.setting_rows import setting_rows
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.text import without_key
from kaillera_client.gui.theme import LIGHT
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.gui.views.menus import Menus
from kaillera_client.profile.settings import Settings

GUIDE = (Path(__file__).parents[2] / "docs" / "guide.md").read_text(encoding="utf-8")


def table(heading: str, first_column: str) -> list[tuple[str, ...]]:
    """Return the rows of the table that begins with a column, below a heading."""
    below = GUIDE[GUIDE.index(f"\n## {heading}\n") :]
    lines = below[below.index(f"\n| {first_column} |") + 1 :].splitlines()
    rows = []
    for line in lines[2:]:
        if not line.startswith("|"):
            break
        rows.append(tuple(cell.strip() for cell in line.strip("|").split("|")))
    return rows


def test_the_shortcuts_are_the_programs(application: QApplication) -> None:
    window = MainWindow(Models(), LIGHT, "Ann")
    (menus,) = window.findChildren(Menus)
    shortcuts = menus.keys()
    try:
        assert table("Shortcuts", "keys") == [(line.keys, line.does) for line in shortcuts]
    finally:
        window.finish_closing()
        window.deleteLater()


def test_the_topics_of_the_settings_are_the_programs() -> None:
    topics = dict.fromkeys(row.topic for row in setting_rows(Settings()))
    assert [topic for topic, _ in table("Settings", "topic")] == list(topics)


def test_every_menu_and_what_is_in_it_is_named(application: QApplication) -> None:
    window = MainWindow(Models(), LIGHT, "Ann")
    try:
        told = {row[0]: row[1] for row in table("Menus", "menu")}
        pages = {window.navigation.name(page) for page in PageId}
        menus = [(each, each.menu()) for each in window.menuBar().actions()]
        assert [without_key(each.text()) for each, _ in menus] == list(told)
        for each, menu in menus:
            assert isinstance(menu, QMenu)
            entries = {without_key(entry.text()) for entry in menu.actions()} - {""}
            text = told[without_key(each.text())]
            entries -= pages if text.startswith("The pages") else set()
            named = re.findall(r"\*([^*]+)\*", text)
            assert {re.sub(r"…$|:.*$", "", entry) for entry in entries} == {
                re.sub(r"…$", "", name) for name in named
            }
    finally:
        window.finish_closing()
        window.deleteLater()


def test_the_table_of_delays_is_the_formulas() -> None:
    rows = table("The room and the delay helper", "ping")
    assert len(rows) == 3
    for ping, rule, *frames in rows:
        milliseconds = int(ping.removesuffix(" ms"))
        assert int(rule) == rule_of_thumb(milliseconds)
        assert list(map(int, frames)) == [row.frames for row in connection_table(milliseconds)]


def test_the_limits_of_the_words_are_the_usual_ones() -> None:
    limits = re.findall(r"\*(good|fair)\* (?:is a ping )?up to (\d+)", GUIDE)
    assert limits == [("good", f"{USUAL.good_ms:.0f}"), ("fair", f"{USUAL.fair_ms:.0f}")]
