"""Every picture of the sample data: named, reachable by keyboard, nothing cut, in English and the test language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from kaillera_client.gui import languages
from kaillera_client.gui.looks import paint_application
from kaillera_client.gui.models.cards import Card
from kaillera_client.gui.samples import screens
from kaillera_client.gui.theme import LIGHT, Appearance
from kaillera_client.gui.views.main_window import USUAL_SIZE, MainWindow, Models
from kaillera_client.gui.views.notices import NoticeBar
from tests.gui import ux

PAGES = (
    "play",
    "play-advanced",
    "play-hosting",
    "servers",
    "servers-paste",
    "lobby",
    "room",
    "room-start",
    "library",
    "help",
    "settings",
    "compact",
    "join-sheet",
)
"""One of each page and sheet; the variants of a page belong to its own tests."""


@pytest.fixture
def pseudo(application: QApplication) -> Iterator[None]:
    installed = languages.install(application, languages.PSEUDO)
    yield
    languages.remove(installed)


@pytest.fixture(autouse=True)
def _no_window_stays(application: QApplication) -> Iterator[None]:
    yield
    for window in application.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.finish_closing()
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(application: QApplication, name: str) -> MainWindow:
    models = Models()
    window = MainWindow(models, LIGHT, "Player123")
    window.resize(USUAL_SIZE)
    window.show()
    screens.show(name, window, models)
    for _ in range(4):
        application.processEvents()
    return window


def assert_usable(window: MainWindow, name: str) -> None:
    assert window.size() == USUAL_SIZE
    assert ux.unnamed(window) == [], name
    assert ux.mouse_only(window) == [], name
    assert ux.tab_traps(window) == [], name
    assert ux.clipped(window) == [], name
    assert not any(bar.isVisible() for bar in ux.sideways_bars(window)), name


@pytest.mark.parametrize("name", PAGES)
def test_q60_q61_q62_q63_every_page(application: QApplication, name: str) -> None:
    window = shown(application, name)
    assert_usable(window, name)
    window.activateWindow()
    application.processEvents()
    window.navigation.setFocus()
    forward = ux.tab_order(window)
    missing = set(ux.tab_stops(window)) - set(forward)
    assert [ux.name_of(widget) for widget in missing] == []
    window.navigation.setFocus()
    backward = ux.tab_order(window, Qt.Key.Key_Backtab)
    assert set(backward) == set(forward)


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.usefixtures("pseudo")
def test_q63_nothing_is_cut_in_the_test_language(application: QApplication, name: str) -> None:
    window = shown(application, name)
    assert ux.clipped(window) == [], name


@pytest.mark.parametrize("name", PAGES)
def test_q63_nothing_is_cut_in_large_text(application: QApplication, name: str) -> None:
    paint_application(Appearance.LIGHT, 200)
    try:
        window = shown(application, name)
        assert ux.clipped(window) == [], name
    finally:
        paint_application(Appearance.LIGHT)


def test_q81_every_card_has_a_button_and_fits(application: QApplication) -> None:
    holder = QWidget()
    holder.resize(USUAL_SIZE)
    holder.show()
    for number, card in screens.all_cards().items():
        assert_card(application, holder, number, card)
    holder.close()


def assert_card(application: QApplication, holder: QWidget, number: str, card: Card) -> None:
    bar = NoticeBar(card, LIGHT)
    bar.setParent(holder)
    bar.resize(USUAL_SIZE.width() - 200, bar.heightForWidth(USUAL_SIZE.width() - 200))
    bar.show()
    application.processEvents()
    assert ux.unnamed(bar) == []
    assert ux.clipped(bar) == []
    assert bar.property("stateId") == number
    buttons = [b for b in bar.findChildren(QPushButton) if b.isEnabled()]
    assert buttons or number in screens.NOTES
    assert all("!" not in text for text in (card.headline, card.advice))
    bar.deleteLater()


def test_every_screen_has_a_name_and_cards_are_found(application: QApplication) -> None:
    names = screens.names()
    assert len(set(names)) == len(names)
    assert {"card:C05", "card:O02", "card:H01"} <= set(names)
    for name in ("card:C05", "card:O02"):
        window = shown(application, name)
        assert [card.state_id for card in window.notices.notices()] == [name[5:]]


def test_the_test_language_is_longer_and_keeps_placeholders() -> None:
    text = languages.pseudo("Connected: {server}")
    assert len(text) >= 1.4 * len("Connected: {server}")
    assert "{server}" in text
    assert text.startswith("[")
