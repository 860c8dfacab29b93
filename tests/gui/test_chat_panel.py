from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from kaillera_client.advice.delay import ServerFamily
from kaillera_client.gui.models.cards import Card, CardKind
from kaillera_client.gui.models.chat import ChatModel
from kaillera_client.gui.models.lobby_values import CharsetChoice, ChatLimit
from kaillera_client.gui.models.server_commands import (
    Access,
    commands_about_game,
    commands_about_user,
    knows_private_messages,
    lobby_commands,
)
from kaillera_client.gui.models.values import ChatKind, ChatLine
from kaillera_client.gui.theme import LIGHT
from kaillera_client.gui.views.chat_panel import ChatPanel
from kaillera_client.gui.views.command_words import explained, meaning, menu_text
from kaillera_client.gui.views.confirm_strip import Asked, ConfirmStrip
from kaillera_client.gui.views.encoding_choice import charset_name, charset_names
from kaillera_client.gui.views.motd_card import MotdCard
from kaillera_client.gui.views.widgets import button

NAMES = ("Ana", "Anatol", "Bo", "Zoé")


def part(root: QWidget, name: str) -> QWidget:
    found = root.findChild(QWidget, name)
    assert found is not None
    return found


class Desk:
    """A window with a chat and one more Tab stop behind it."""

    def __init__(self) -> None:
        self.model = ChatModel()
        self.panel = ChatPanel(self.model, LIGHT, "Chat", "Chat")
        self.panel.edit.complete_names_of(lambda: NAMES)
        self.panel.edit.complete_commands(lobby_commands(ServerFamily.EMULINKER_K))
        self.sent: list[str] = []
        self.panel.sent.connect(self.sent.append)
        self.window = QWidget()
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.panel)
        layout.addWidget(button("Next", "next", "The next Tab stop"))
        self.window.setFixedSize(600, 400)
        self.window.show()
        QTest.qWaitForWindowActive(self.window)
        self.edit = self.panel.edit
        self.edit.setFocus()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.edit, text)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.focusWidget(), key)

    def offered(self) -> list[str]:
        return [offer.shown for offer in self.edit.offers]


@pytest.fixture
def host(application: QApplication) -> Iterator[QVBoxLayout]:
    """A visible window to put one widget into."""
    window = QWidget()
    window.setFixedSize(600, 300)
    layout = QVBoxLayout(window)
    window.show()
    yield layout
    window.hide()
    window.deleteLater()
    application.processEvents()


@pytest.fixture
def desk(application: QApplication) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.window.hide()
    desk.window.deleteLater()
    application.processEvents()


def test_tab_completes_a_name_and_then_leaves(desk: Desk) -> None:
    desk.type("zo")
    assert desk.offered() == ["Zoé"]
    assert desk.panel.offers.isVisible()
    desk.press(Qt.Key.Key_Tab)
    assert desk.edit.text() == "Zoé: "
    assert not desk.panel.offers.isVisible()
    assert desk.window.focusWidget() is desk.edit
    desk.press(Qt.Key.Key_Tab)
    assert desk.window.focusWidget() is not desk.edit


def test_tab_leaves_at_once_when_nothing_is_offered(desk: Desk) -> None:
    desk.type("hello")
    desk.press(Qt.Key.Key_Tab)
    assert desk.window.focusWidget() is not desk.edit


def test_one_of_several_names_is_chosen_with_the_arrows(desk: Desk) -> None:
    desk.type("hi an")
    assert desk.offered() == ["Ana", "Anatol"]
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Tab)
    assert desk.edit.text() == "hi Anatol "


def test_esc_takes_the_offers_away_and_leaves_the_text(desk: Desk) -> None:
    desk.type("an")
    desk.press(Qt.Key.Key_Escape)
    assert desk.offered() == []
    assert desk.edit.text() == "an"


def test_a_whole_name_offers_nothing(desk: Desk) -> None:
    desk.type("bo")
    assert desk.offered() == []


def test_a_slash_suggests_commands_with_their_meaning(desk: Desk) -> None:
    desk.type("/ms")
    assert desk.offered()[0] == "/msg id text – private message to the user with this id"
    assert "private message" in desk.edit.accessibleDescription()
    desk.press(Qt.Key.Key_Tab)
    assert desk.edit.text() == "/msg "
    assert desk.offered() == []


def test_a_click_takes_a_suggestion(desk: Desk) -> None:
    desk.type("/he")
    desk.panel.offers.taken.emit(0)
    assert desk.edit.text() == "/help"


def test_up_and_down_bring_back_what_was_said(desk: Desk) -> None:
    for text in ("one", "two"):
        desk.type(text)
        desk.press(Qt.Key.Key_Return)
    assert desk.sent == ["one", "two"]
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Up)
    assert desk.edit.text() == "one"
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    assert desk.edit.text() == ""


def test_the_counter_comes_near_the_limit_and_counts_bytes(desk: Desk) -> None:
    counter = part(desk.panel, "chat_counter")
    desk.panel.limit_to(ChatLimit(20), lambda text: len(text.encode("cp932")))
    desk.edit.setText("short")
    assert not counter.isVisible()
    desk.edit.setText("日本語日本語日本")
    assert counter.isVisible()
    assert counter.property("text") == "16/20"
    desk.edit.setText("日本語" * 5)
    assert counter.property("text") == "30/20: several lines"


def test_a_note_stands_by_the_field_and_goes_with_the_next_line(desk: Desk) -> None:
    heard: list[str] = []
    desk.panel.noted.connect(heard.append)
    desk.panel.show_note(Card("chat", CardKind.WARNING, "Too fast.", "Wait.", state_id="R01"))
    note = part(desk.panel, "state_card")
    assert note.isVisible()
    assert note.property("stateId") == "R01"
    assert heard == ["Too fast. Wait."]
    desk.type("again")
    desk.press(Qt.Key.Key_Return)
    assert not note.isVisible()


def test_lines_can_be_shown_anew(desk: Desk) -> None:
    desk.model.append(ChatLine("19:00", ChatKind.PERSON, "Bo", "????"))
    desk.model.replace((ChatLine("19:00", ChatKind.PERSON, "Bo", "вечер"),))
    assert desk.panel.view.toPlainText() == "19:00  Bo: вечер"


def test_links_are_copied_or_shown_before_they_are_opened(desk: Desk) -> None:
    asked: list[str] = []
    desk.panel.link_wanted.connect(asked.append)
    menu = QMenu(desk.window)
    desk.panel.view.add_links(menu, ("https://example.net/?a=1&b=2",))
    copy, show = menu.actions()
    assert copy.text() == "Copy https://example.net/?a=1&&b=2"
    copy.trigger()
    assert QGuiApplication.clipboard().text() == "https://example.net/?a=1&b=2"
    show.trigger()
    assert asked == ["https://example.net/?a=1&b=2"]


def test_a_twin_shows_and_sends_the_same(desk: Desk, host: QVBoxLayout) -> None:
    twin = ChatPanel(desk.model, LIGHT, "Chat")
    desk.panel.add_twin(twin)
    host.addWidget(twin)
    twin.show()
    desk.panel.limit_to(ChatLimit(10), len)
    QTest.keyClicks(twin.edit, "zo")
    assert [offer.shown for offer in twin.edit.offers] == ["Zoé"]
    twin.edit.clear()
    QTest.keyClicks(twin.edit, "hello there")
    assert part(twin, "chat_counter").property("text") == "11/10: several lines"
    QTest.keyClick(twin.edit, Qt.Key.Key_Return)
    assert desk.sent == ["hello there"]
    desk.panel.show_note(Card("chat", CardKind.WARNING, "Too fast.", state_id="R01"))
    assert part(twin, "state_card").isVisible()
    desk.panel.show_waiting("Slow mode: 1.4 s")
    assert part(twin, "chat_waiting").isVisible()
    desk.panel.give_back("hello there")
    assert (twin.edit.text(), desk.edit.text()) == ("hello there", "")
    desk.panel.take_back("hello there")
    assert twin.edit.text() == ""


# --- the encoding --------------------------------------------------------------------------------


def test_the_encoding_names_what_was_found_and_reports_a_choice(desk: Desk) -> None:
    choice = desk.panel.encoding
    assert choice is not None
    chosen: list[str] = []
    choice.chosen.connect(chosen.append)
    choice.show_choice(CharsetChoice("cp932"))
    assert choice.currentText() == "Text: Auto (Shift-JIS)"
    choice.setCurrentIndex(choice.findData("cp1251"))
    choice.activated.emit(choice.currentIndex())
    choice.activated.emit(0)
    assert chosen == ["cp1251", ""]
    choice.show_choice(CharsetChoice("cp932", "koi8-r"))
    assert choice.currentText() == "Text: KOI8-R"
    assert not chosen[2:]


def test_every_charset_that_is_offered_can_be_used() -> None:
    for charset in charset_names():
        assert "abc".encode(charset) == b"abc"
        assert charset_name(charset) != charset


# --- the strip -----------------------------------------------------------------------------------


def test_a_command_is_shown_and_can_be_changed_before_it_is_sent(host: QVBoxLayout) -> None:
    strip = ConfirmStrip()
    host.addWidget(strip)
    sent: list[str] = []
    strip.command_confirmed.connect(sent.append)
    strip.ask_command("/silence 12 15")
    assert strip.isVisible()
    assert sent == []
    strip.line.setText("/silence 12 5")
    strip.line.returnPressed.emit()
    assert sent == ["/silence 12 5"]
    assert not strip.isVisible()
    strip.ask_command("/kick 12")
    QTest.keyClick(strip, Qt.Key.Key_Escape)
    assert strip.asked is Asked.NOTHING
    assert sent == ["/silence 12 5"]


def test_a_link_is_opened_only_after_its_address_was_shown(host: QVBoxLayout) -> None:
    strip = ConfirmStrip()
    host.addWidget(strip)
    opened: list[str] = []
    copied: list[str] = []
    strip.link_confirmed.connect(opened.append)
    strip.copy_wanted.connect(copied.append)
    strip.ask_link("https://example.net/")
    assert strip.line.text() == "https://example.net/"
    assert strip.line.isReadOnly()
    strip.copy.click()
    assert (opened, copied) == ([], ["https://example.net/"])
    strip.ask_link("https://example.net/")
    strip.yes.click()
    assert opened == ["https://example.net/"]


# --- the server's message ------------------------------------------------------------------------


def test_the_message_is_one_line_until_it_is_unfolded(host: QVBoxLayout) -> None:
    card = MotdCard()
    host.addWidget(card)
    assert card.isHidden()
    card.show_lines(("", "Welcome to Retro House", "<b>Rules</b>: https://retro.example/rules."))
    assert not card.isHidden()
    text = part(card, "motd_text")
    assert text.isHidden()
    card.unfold(True)
    assert not text.isHidden()
    assert card.text.endswith("<b>Rules</b>: https://retro.example/rules.")
    asked: list[str] = []
    card.link_wanted.connect(asked.append)
    links = part(card, "motd_links")
    assert not links.isHidden()
    menu = links.findChild(QMenu)
    assert menu is not None
    menu.actions()[0].trigger()
    assert asked == ["https://retro.example/rules"]
    card.show_lines(())
    assert card.isHidden()


# --- commands ------------------------------------------------------------------------------------


@pytest.mark.parametrize("family", list(ServerFamily))
def test_only_known_servers_get_commands_and_each_is_explained(family: ServerFamily) -> None:
    for command in lobby_commands(family):
        assert meaning(command.word)
        assert explained(command).startswith(command.word)
    ready = (*commands_about_user(family, 12), *commands_about_game(family, 3))
    for one in ready:
        assert one.line.split()[0] == one.word
        assert one.line in menu_text(one)
        assert one.access is not Access.EVERYBODY
    emulinker = family in (ServerFamily.EMULINKER_K, ServerFamily.EMULINKER_SF)
    assert bool(ready) is emulinker
    assert knows_private_messages(family) is emulinker


def test_meaning_of_an_unknown_command_is_empty() -> None:
    assert meaning("/dance") == ""
