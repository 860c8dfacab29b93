"""Accessibility beyond names and Tab: the focus ring, calm, Esc in a chat, mirrored cells, sharp pictures."""

import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyqtgraph
import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QStyleOptionViewItem,
    QWidget,
)

import kaillera_client.gui
from kaillera_client.gui import languages
from kaillera_client.gui.icons import icon_path, themed_icon
from kaillera_client.gui.text import isolated
from kaillera_client.gui.theme import LIGHT, Appearance
from kaillera_client.gui.views.delegates import mirrored
from kaillera_client.gui.views.flow import FlowRow
from kaillera_client.gui.views.navigation import Navigation
from kaillera_client.gui.views.widgets import button
from tests.gui import ux
from tests.gui.walk import Walk, close_windows, walking

GUI = Path(kaillera_client.gui.__file__).parent

FOCUS_PAGES = ("play-advanced", "servers", "lobby", "room", "library", "help", "settings")
_RING = 2
_AROUND = 4
_SEEN = 60
"""So far apart, over all three colours, are pixels that differ."""


# --- the ring of the focus -----------------------------------------------------------------------


def pixels(window: QWidget, part: QRect) -> npt.NDArray[np.int16]:
    image = window.grab(part).toImage().convertToFormat(QImage.Format.Format_RGB32)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return lines[:, : image.width(), :3].astype(np.int16)


def ring_is_seen(window: QWidget, stop: QWidget) -> bool:
    """Tell whether the focus draws at least two pixels around the widget or the chosen item in it."""
    part = QRect(stop.mapTo(window, QPoint()), stop.size()).adjusted(
        *(-_AROUND,) * 2, *(_AROUND,) * 2
    )
    with_focus = pixels(window, part)
    stop.clearFocus()
    QApplication.processEvents()
    without = pixels(window, part)
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    changed = np.abs(with_focus - without).sum(axis=2) > _SEEN
    if not changed.any():
        return False
    rows, columns = np.nonzero(changed)
    height, width = np.ptp(rows) + 1, np.ptp(columns) + 1
    # Corners are round, and the chosen tab is underlined anyway. One pixel would be half of it.
    return int(changed.sum()) >= 0.6 * _RING * 2 * (int(width) + int(height))


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.CONTRAST])
def test_s22_the_focus_has_a_ring_of_two_pixels_on_every_stop(
    application: QApplication, appearance: Appearance
) -> None:
    with walking(application, "en", 100, appearance) as walk:
        for name in FOCUS_PAGES:
            window = walk.show(name)
            window.navigation.setFocus(Qt.FocusReason.TabFocusReason)
            seen: list[QWidget] = []
            while (stop := window.focusWidget()) not in seen:
                walk.settle()
                assert ring_is_seen(window, stop), f"{name}: {ux.name_of(stop)}"
                seen.append(stop)
                QTest.keyClick(stop, Qt.Key.Key_Tab)
            assert len(seen) > 5, name


def test_a_field_is_wholly_in_sight_when_it_gets_the_focus(application: QApplication) -> None:
    walk = Walk(application)
    window = walk.show("settings")
    for name in ("setting_list_urls", "setting_notify_sound", "setting_nickname"):
        field = window.settings.findChild(QWidget, name)
        assert field is not None
        field.setFocus()
        walk.settle()
        assert not field.visibleRegion().isEmpty(), name
        assert field.visibleRegion().boundingRect() == field.rect(), name
    close_windows(application)


# --- calm ----------------------------------------------------------------------------------------


def test_nothing_moves_but_the_graph_and_that_can_be_calm() -> None:
    """The graph's test is in test_graph, that of bars without an end in test_screens: nothing else moves."""
    moving = re.compile(r"\b(QPropertyAnimation|QVariantAnimation|QMovie|setAnimated|QTimeLine)\b")
    for file in GUI.rglob("*.py"):
        assert not moving.search(file.read_text(encoding="utf-8")), file


# --- keys ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "list_"),
    [("lobby", "games_view"), ("room", "seats_view"), ("compact", "compact_seats")],
)
def test_esc_goes_from_the_chats_field_to_the_list_and_keeps_the_text(
    application: QApplication, name: str, list_: str
) -> None:
    walk = Walk(application)
    window = walk.show(name)
    page = window.shown_page
    field = next(
        edit
        for edit in page.findChildren(QWidget, "chat_edit")
        if edit.isVisibleTo(page) and edit.isEnabled()
    )
    field.setFocus()
    QTest.keyClicks(field, "see you")
    shown = window.page
    QTest.keyClick(field, Qt.Key.Key_Escape)
    walk.settle()
    assert window.focusWidget().objectName() == list_
    assert window.page is shown
    assert field.property("text") == "see you"
    close_windows(application)


# --- from right to left --------------------------------------------------------------------------


def test_s21_what_is_at_the_beginning_of_a_row_moves_to_the_right(
    application: QApplication,
) -> None:
    with walking(application, languages.PSEUDO_RTL, 100) as walk:
        window = walk.show("room")
        assert window.navigation.mapTo(window, QPoint()).x() > window.width() / 2
        start, leave = window.room.start_button, window.room.leave_button
        assert start.x() < leave.x() or start.y() > leave.y()
        # Time runs from left to right in every language: people compare it with graphs elsewhere.
        plot = window.room.graph.findChild(pyqtgraph.PlotWidget)
        assert plot is not None
        assert not plot.getViewBox().xInverted()
        address = window.findChild(QLineEdit, "address_edit")
        assert address is not None
        assert address.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_s21_parts_of_a_cell_are_mirrored_in_it() -> None:
    option = QStyleOptionViewItem()
    option.rect = QRect(100, 0, 50, 20)
    mark = QRectF(102, 5, 9, 9)
    assert mirrored(option, mark) == mark
    option.direction = Qt.LayoutDirection.RightToLeft
    assert mirrored(option, mark) == QRectF(139, 5, 9, 9)


@pytest.mark.parametrize("text", ["[::1]:27888", "Street Fighter II (World)", "Σοφία"])
def test_s21_names_and_addresses_are_isolated_where_it_matters(
    application: QApplication, text: str
) -> None:
    assert isolated(text) == text
    assert isolated("محمد (P2)") == "\u2068محمد (P2)\u2069"
    installed = languages.install(application, languages.PSEUDO_RTL)
    application.processEvents()
    try:
        assert isolated(text) == f"\u2068{text}\u2069"
        assert isolated(isolated(text)) == isolated(text)
        assert isolated("") == ""
    finally:
        languages.remove(installed)
        application.processEvents()


# --- rows that go on in a second line ------------------------------------------------------------


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_a_row_goes_on_in_a_second_line_where_it_does_not_fit(
    application: QApplication, direction: Qt.LayoutDirection
) -> None:
    if direction is Qt.LayoutDirection.LayoutDirectionAuto:
        direction = Qt.LayoutDirection.LeftToRight
    outer = QWidget()
    holder = QWidget(outer)
    holder.setLayoutDirection(direction)
    row = FlowRow(holder)
    presses = [button(text, text, text) for text in ("One", "Two", "Three")]
    for press in presses:
        row.add(press)
    row.add_stretch()
    last = QPushButton("Last")
    row.add(last)
    wide = row.sizeHint().width()
    holder.resize(wide + 200, 40)
    outer.resize(wide + 200, 200)
    outer.show()
    application.processEvents()
    assert row.heightForWidth(wide + 200) == row.sizeHint().height()
    assert len({press.y() for press in (*presses, last)}) == 1
    mirrored_ = direction is Qt.LayoutDirection.RightToLeft
    edge = last.geometry().left() if mirrored_ else holder.width() - 1 - last.geometry().right()
    assert edge == 0
    holder.resize(row.minimumSize().width() + 4, 200)
    application.processEvents()
    assert len({press.y() for press in (*presses, last)}) == 4
    assert row.heightForWidth(holder.width()) > 3 * row.sizeHint().height()
    presses[0].hide()
    application.processEvents()
    assert presses[1].y() == 0
    outer.close()


# --- high resolution -----------------------------------------------------------------------------


def test_sizes_between_whole_factors_are_kept() -> None:
    program = (
        "from kaillera_client.gui.app import create_application\n"
        "print(create_application().devicePixelRatio())"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1.25"}
    # What Qt would do without being told.
    environment["QT_SCALE_FACTOR_ROUNDING_POLICY"] = ""
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env=environment,
    )
    assert float(done.stdout) == 1.25


def test_icons_are_drawn_for_twice_the_size_at_which_they_are_shown(
    application: QApplication,
) -> None:
    for file in sorted(icon_path("play").parent.iterdir()):
        assert file.suffix == ".svg"
    sizes = themed_icon("play", "#000000").availableSizes()
    assert max(size.width() for size in sizes) >= 2 * 22
    assert Navigation(LIGHT).iconSize() == QSize(22, 22)
