"""Every picture of the sample data: named, reachable by keyboard, nothing cut, nothing left in English."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollBar, QWidget

import kaillera_client.gui.samples
from kaillera_client import emulators
from kaillera_client.gui import languages
from kaillera_client.gui.models.cards import Card
from kaillera_client.gui.samples import screens
from kaillera_client.gui.theme import LIGHT
from kaillera_client.gui.views.chat_field import ChatField
from kaillera_client.gui.views.main_window import USUAL_SIZE, MainWindow
from kaillera_client.gui.views.notices import NoticeBar
from tests.gui import texts, ux
from tests.gui.walk import Walk, close_windows, walking

SCREENS = tuple(name for name in screens.SCREENS if not re.search(r"-\d+$", name))
"""Without those that differ in numbers only."""

CARDS = tuple(name for name in screens.names() if name.startswith(screens.CARD_PREFIX))

SAMPLES = Path(kaillera_client.gui.samples.__file__).parent

_CHECKSUM = re.compile(r"[0-9a-f]{8,}")

SAID_BY_OTHERS = frozenset(
    {
        # Names of languages, of connection types (the same in all clients and on all servers), of units.
        "English", "Low", "Average", "kB", "MB", "GB",
        # Keys.
        "Ctrl", "Shift", "Alt", "Enter", "Esc",
        # Commands as they are typed.
        "me", "msg", "id", "text", "msgon", "msgoff", "myip",
    }
)  # fmt: skip
"""What nobody translates, besides the words of the sample data."""

SETTLED_MS = 500

IN_ENGLISH = frozenset({"QPlainTextEdit#report_text"})
"""The report is for those who mend this program."""


@pytest.fixture(autouse=True)
def _no_window_stays(application: QApplication) -> Iterator[None]:
    yield
    close_windows(application)


@pytest.fixture
def walk(application: QApplication, request: pytest.FixtureRequest) -> Iterator[Walk]:
    """A window in the language and at the text size of the test's setting, such as `de-200`."""
    language, _, percent = request.param.rpartition("-")
    with walking(application, language, int(percent)) as found:
        yield found


def settings(*names: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("walk", names, indirect=True)


def shown(application: QApplication, name: str) -> MainWindow:
    return Walk(application).show(name)


def trouble(window: MainWindow) -> list[str]:
    """Return what is wrong with what a window shows."""
    return [*trouble_but_width(window), *("sideways" for _ in lasting_bars(window))]


def trouble_but_width(window: MainWindow) -> list[str]:
    return [
        *(f"unnamed: {one}" for one in ux.unnamed(window)),
        *(f"mouse only: {one}" for one in ux.mouse_only(window)),
        *(f"Tab trap: {one}" for one in ux.tab_traps(window)),
        *(f"cut: {one}" for one in ux.clipped(window)),
        *(f"moves: {one}" for one in ux.endless(window)),
    ]


def lasting_bars(window: MainWindow) -> list[QScrollBar]:
    """Return the horizontal scroll bars that stay: a layout under way can need one for a moment."""
    clock = QElapsedTimer()
    clock.start()
    found = [bar for bar in ux.sideways_bars(window) if bar.isVisible()]
    while found and clock.elapsed() < SETTLED_MS:
        QApplication.processEvents()
        found = [bar for bar in found if bar.isVisible()]
    return found


def keyboard_trouble(window: MainWindow) -> list[str]:
    """Return what Tab does not reach, and where Shift+Tab does not go exactly back."""
    for field in window.findChildren(ChatField):
        if field.offers:
            # Tab would take what it offers.
            QTest.keyClick(field, Qt.Key.Key_Escape)
    window.navigation.setFocus()
    forward = ux.tab_order(window)
    window.navigation.setFocus()
    backward = ux.tab_order(window, Qt.Key.Key_Backtab)
    missing = set(ux.tab_stops(window)) - set(forward)
    found = [f"not reached: {ux.name_of(widget)}" for widget in missing]
    return found if backward == [forward[0], *reversed(forward[1:])] else [*found, "not back"]


def english_left(window: MainWindow) -> list[str]:
    """Return what the test language has not changed."""
    others = texts.words_in_literals(SAMPLES) | SAID_BY_OTHERS
    others |= texts.words_in_literals(Path(emulators.__file__).parent)
    return [
        f"English: {where}: {text}"
        for where, text in texts.said(window)
        if texts.words(texts.outside_brackets(text)) - others
        and not _CHECKSUM.fullmatch(text)
        and where not in IN_ENGLISH
    ]


def assert_nothing(found: dict[str, list[str]]) -> None:
    assert {place: what for place, what in found.items() if what} == {}


@settings("en-100", "pseudo-rtl-100")
def test_q60_q61_q62_q63_every_screen_and_every_tab_stop(walk: Walk) -> None:
    window = walk.window
    found = {p: trouble(window) + keyboard_trouble(window) for p in walk.places(SCREENS)}
    assert_nothing(found)


@settings("en-200", "de-100", "de-200")
def test_q60_q61_q63_every_screen(walk: Walk) -> None:
    assert_nothing({place: trouble(walk.window) for place in walk.places((*SCREENS, *CARDS))})


@settings("pseudo-100")
def test_q60_q63_q84_nothing_is_cut_or_left_in_english(walk: Walk) -> None:
    window = walk.window
    found = {p: trouble(window) + english_left(window) for p in walk.places((*SCREENS, *CARDS))}
    assert_nothing(found)


@settings("pseudo-200")
def test_q60_q63_nothing_is_cut_in_long_and_large_text(walk: Walk) -> None:
    """Words that are 40 % longer and twice as large may need scrolling."""
    assert_nothing({place: trouble_but_width(walk.window) for place in walk.places(SCREENS)})


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
