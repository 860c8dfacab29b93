"""The help page: topics that are found and complete, F1, checks under a topic, the list of the checks."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from kaillera_client.diagnostics.values import Check, CheckResult, Reason, Verdict
from kaillera_client.gui.looks import paint_application
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.help_values import BlockKind, CheckRow, HelpPart, RowState
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.samples import screens
from kaillera_client.gui.theme import LIGHT, Appearance
from kaillera_client.gui.views.check_list import sign_of
from kaillera_client.gui.views.check_words import result_row, waiting_row
from kaillera_client.gui.views.help_topics import (
    FIRST_TOPIC,
    TOPIC_PROPERTY,
    all_topics,
    matching,
    topic_of,
    topic_of_card,
)
from kaillera_client.gui.views.main_window import USUAL_SIZE, MainWindow, Models
from tests.gui import ux
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening

SEED_TOPICS = {
    "emulators", "nickname", "lan", "first-game", "friend", "own-server", "master-lists", "ports",
    "empty-list", "desync", "lag", "kicked", "hosting",
}  # fmt: skip
"""One page for each piece of advice and for each of the four troubles."""

LINKED_TOPICS = {"emulator-start", "emulator-bits", "emulator-blocked", "emulator-netplay", "sets"}
"""Other pages of the window lead to these."""


@pytest.fixture(scope="module")
def shared(qapp: QApplication) -> Iterator[MainWindow]:
    qapp.setQuitOnLastWindowClosed(False)
    qapp.setStyle("Fusion")
    paint_application(Appearance.LIGHT)
    made = MainWindow(Models(), LIGHT, "Ana")
    made.resize(USUAL_SIZE)
    made.show()
    yield made
    made.finish_closing()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(shared: MainWindow, qapp: QApplication) -> MainWindow:
    """One window for all, as it was in the beginning."""
    shared.activateWindow()
    shared.help.show_topic(FIRST_TOPIC)
    shared.help.diagnostics.list.forget()
    shared.help.diagnostics.show_checks()
    shared.go_to(PageId.PLAY)
    qapp.processEvents()
    return shared


def press(window: MainWindow, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(window.focusWidget(), key, held)


# --- topics --------------------------------------------------------------------------------------


def test_every_piece_of_advice_has_a_page(qapp: QApplication) -> None:
    topics = all_topics()
    keys = [topic.key for topic in topics]
    assert len(set(keys)) == len(keys)
    assert set(keys) >= SEED_TOPICS | LINKED_TOPICS
    for topic in topics:
        assert topic.blocks, topic.key
        said = "".join("".join((block.text, *block.cells)) for block in topic.blocks)
        assert len(said) > 100, topic.key
        assert "!" not in said.replace("! look here", ""), topic.key


def test_the_table_of_delays_is_the_formulas(qapp: QApplication) -> None:
    (delay,) = (topic for topic in all_topics() if topic.key == "delay")
    cells = [block.cells for block in delay.blocks if block.kind is BlockKind.ROW]
    assert ("LAN", "4 frames", "67 ms") in cells
    assert ("Bad", "11 frames", "183 ms") in cells


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("27888", "hosting"),
        ("FIREWALL vpn", "udp"),
        ("desync", "desync"),
        ("shift-jis", "encoding"),
        ("non-merged", "sets"),
        ("report", "report"),
    ],
)
def test_topics_are_found_by_their_words(qapp: QApplication, typed: str, first: str) -> None:
    found = [topic.key for topic in matching(all_topics(), typed)]
    assert found
    assert first in found[:2]
    assert len(found) < len(all_topics())


def test_searching_by_keyboard_and_back(window: MainWindow) -> None:
    window.go_to(PageId.HELP)
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    topics = window.help.topics
    assert window.focusWidget() is topics.search
    QTest.keyClicks(topics.search, "cable")
    assert topics.list.count() < 5
    press(window, Qt.Key.Key_Down)
    assert window.focusWidget() is topics.list
    assert topics.topic.title == topics.list.currentItem().text()
    topics.search.setText("no such words at all")
    assert topics.list.count() == 0
    press(window, Qt.Key.Key_Escape)
    assert topics.list.count() == len(all_topics())
    shown = [window.page]
    press(window, Qt.Key.Key_Escape)
    assert [*shown, window.page] == [PageId.HELP, PageId.PLAY]


def test_a_topic_is_plain_text_with_its_lists_and_tables(window: MainWindow) -> None:
    window.go_to(PageId.HELP)
    assert window.help.show_topic("report")
    assert "<ip-1>" in window.help.topics.text.toPlainText()
    assert window.help.show_topic("delay")
    assert "11 frames" in window.help.topics.text.toPlainText()
    assert not window.help.show_topic("no such topic")
    assert window.help.topics.topic.key == "delay"


# --- F1 ------------------------------------------------------------------------------------------


def test_f1_opens_the_topic_of_what_has_the_focus(window: MainWindow) -> None:
    for widget, page, key in (
        (window.play.nick, PageId.PLAY, "nickname"),
        (window.play.practise, PageId.PLAY, FIRST_TOPIC),
        (window.servers.search.edit, PageId.SERVERS, "empty-list"),
        (window.servers.tabs, PageId.SERVERS, "master-lists"),
    ):
        window.go_to(page)
        widget.setFocus()
        press(window, Qt.Key.Key_F1)
        assert window.page is PageId.HELP, key
        assert window.help.topics.topic.key == key
        assert window.focusWidget() is window.help.topics.text
    press(window, Qt.Key.Key_F1)
    assert window.help.part is HelpPart.TOPICS
    window.go_to(PageId.SERVERS)
    window.navigation.setFocus()
    press(window, Qt.Key.Key_F1)
    assert window.help.topics.topic.key == "empty-list"


def test_a_widget_may_name_its_topic(window: MainWindow) -> None:
    button = QPushButton(window.play)
    button.setProperty(TOPIC_PROPERTY, "saves")
    assert topic_of(button) == "saves"
    assert topic_of(None) == ""


def test_places_and_cards_name_topics_that_exist(qapp: QApplication) -> None:
    keys = {topic.key for topic in all_topics()}
    for number in screens.all_cards():
        assert topic_of_card(number) in keys | {""}, number
    for page in ("welcome", "servers", "lobby", "room", "library", "settings", "compact"):
        button = QPushButton()
        button.setObjectName(f"page_{page}")
        assert topic_of(button) in keys
        button.deleteLater()


# --- the list of the checks ----------------------------------------------------------------------


def test_s17_words_signs_and_fixes_and_nothing_passes_that_did_not_run(
    qapp: QApplication, window: MainWindow
) -> None:
    window.go_to(PageId.HELP)
    checks = window.help.diagnostics.list
    window.help.show_diagnostics()
    for check in Check:
        window.help.show_row(waiting_row(check))
    assert all("not tested" in sentence for sentence in checks.spoken())
    assert not any("✓" in sign_of(row.verdict) for row in checks.rows())
    screens.show("help-diagnostics", window, Models())
    qapp.processEvents()
    spoken = checks.spoken()
    assert len(spoken) == len(Check)
    assert spoken[2] == (
        "3. UDP: 0 of 5 servers answered, web works. look here. Something on your side blocks UDP – "
        "often a company or school network, or a VPN. 3.0 s."
    )
    assert spoken[5].startswith("6. Port 27888 from outside: needs a friend’s client. not tested.")
    words = {row.word for row in checks.rows()}
    assert words == {"fine", "look here", "not tested"}
    assert [button.text() for button in checks.buttons_of(Check.UDP)] == [
        "How to allow it",
        "Practise now",
    ]
    assert ux.clipped(window) == []


def test_every_reason_has_a_sentence_and_problems_have_advice(qapp: QApplication) -> None:
    belongs = {
        Check.NAME_LOOKUP: "found not_found lookup_silent no_name_to_ask",
        Check.SERVER_LISTS: "lists_answered lists_empty lists_silent no_lists",
        Check.UDP: "servers_answered udp_blocked servers_silent no_servers_known",
        Check.DIRECT_LINE: "direct tunnel two_ways offline adapter_unknown",
        Check.WIRELESS: "cable wireless adapter_unknown",
        Check.HOST_PORT: "heard_from_outside needs_a_friend",
        Check.COMPUTER: "fast_enough busy late_timer",
        Check.CONNECTION_TYPE: "lan other_type",
        Check.EMULATOR: "attached starts installed program_missing not_executable no_emulator",
        Check.ROM: "roms_known roms_differ no_roms no_dat",
        Check.ENCODING: "charset not_connected",
        Check.FOLDER: "writable no_folder not_writable clock_wrong clock_steps",
    }
    everywhere = {Reason.STOPPED, Reason.TOO_SLOW, Reason.CHECK_FAILED, Reason.NO_NETWORK_WANTED}
    told = {Reason(word) for words in belongs.values() for word in words.split()}
    assert told | everywhere == set(Reason)
    keys = {topic.key for topic in all_topics()}
    for check, words in belongs.items():
        titles = {waiting_row(check).sentence}
        for word in words.split():
            row = result_row(CheckResult(check, Verdict.FAILED, Reason(word)))
            assert row.sentence not in titles, word
            assert "{" not in row.sentence + row.fix, word
            titles.add(row.sentence)
            assert all(remedy.topic in keys or remedy.action for remedy in row.remedies)
    for reason in everywhere:
        assert result_row(CheckResult(Check.UDP, Verdict.NOT_TESTED, reason)).fix


def test_strangers_text_in_a_result_is_harmless(qapp: QApplication) -> None:
    evil = "<img src=x>\u202e{n}\0" + "x" * 500
    row = result_row(
        CheckResult(Check.NAME_LOOKUP, Verdict.FAILED, Reason.NOT_FOUND, (("host", evil),))
    )
    assert "\u202e" not in row.sentence
    assert "\0" not in row.sentence
    assert "<img src=x>" in row.sentence
    assert len(row.sentence) < 200


def test_enter_on_a_row_does_what_its_first_button_does(window: MainWindow) -> None:
    window.go_to(PageId.HELP)
    window.help.show_diagnostics()
    wireless = CheckResult(Check.WIRELESS, Verdict.LOOK, Reason.WIRELESS)
    window.help.show_row(result_row(wireless))
    checks = window.help.diagnostics.list
    checks.setFocus()
    press(window, Qt.Key.Key_Return)
    assert window.help.part is HelpPart.TOPICS
    assert window.help.topics.topic.key == "wifi"


def test_results_under_a_topic_are_its_own_and_go_with_it(window: MainWindow) -> None:
    window.go_to(PageId.HELP)
    window.help.show_topic("wifi")
    results = window.help.topics.results
    assert not results.isVisible()
    window.help.show_row(result_row(CheckResult(Check.UDP, Verdict.FINE, Reason.SERVERS_ANSWERED)))
    assert not results.isVisible()
    window.help.show_row(result_row(CheckResult(Check.WIRELESS, Verdict.FINE, Reason.CABLE)))
    assert [row.check for row in results.rows()] == [Check.WIRELESS]
    window.help.show_topic("udp")
    assert results.rows() == ()
    assert not results.isVisible()


def test_a_row_without_verdict_is_under_way(qapp: QApplication) -> None:
    row = waiting_row(Check.UDP, RowState.RUNNING)
    assert isinstance(row, CheckRow)
    assert sign_of(row.verdict) == ""
    assert row.word == "testing…"


def test_every_button_of_topics_and_checks_does_something(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        actions = {action for topic in all_topics() for action in topic.actions}
        rows = (
            result_row(CheckResult(check, Verdict.FAILED, reason))
            for check in Check
            for reason in Reason
        )
        actions |= {one.action for row in rows for one in row.remedies if one.action is not None}
        assert {CardAction.RUN_CHECKS, CardAction.SHOW_LIBRARY} <= actions
        assert [action for action in actions if not evening.controller.actions.has(action)] == []

    stage.play(scenario)
