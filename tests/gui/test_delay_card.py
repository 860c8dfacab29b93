"""The delay helper's card: its sentences, its twins, its questions."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kaillera_client.advice.adviser import DelayAdvice, DelayAdviser, Reason
from kaillera_client.advice.delay import (
    ConnectionType,
    ServerFamily,
    connection_table,
    fixed_choice,
)
from kaillera_client.gui.models.room_values import DelayHindrance, DelayView, FixedView
from kaillera_client.gui.views.delay_card import DelayCard
from kaillera_client.gui.views.delay_words import advice_words, hindrance_words
from tests.gui import ux
from tests.gui.frames import framed

ELK = ServerFamily.EMULINKER_K
LAN = ConnectionType.LAN


def view(ping: float, p95: float | None = None, **others: Any) -> DelayView:
    adviser = DelayAdviser(LAN, ELK)
    advice = adviser.update(0.0, ping, ping + 2 if p95 is None else p95, ping)
    return DelayView(advice, ELK, LAN, ping, connection_table(ping, ELK), **others)


def fixed(frames: int, ping: float = 43.0) -> FixedView:
    choice = fixed_choice(frames, ping, LAN, ELK)
    possible = frames >= choice.need_frames
    return FixedView(choice, LAN, f"Ana uses {frames} frames (real ping 43 ms).", possible)


@pytest.fixture
def card(application: QApplication, qtbot: Any) -> Iterator[DelayCard]:
    result = DelayCard()
    window = framed(result)
    qtbot.addWidget(window)
    window.resize(370, 270)
    window.show()
    qtbot.waitActive(window, timeout=30_000)
    application.processEvents()
    yield result
    window.close()


def text(card: DelayCard, name: str) -> str:
    found = card.findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_q22_slider_and_number_are_always_equal(card: DelayCard) -> None:
    card.show_delay(view(43.0))
    card.fixed.click()
    card.spin.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(card.spin, key)
        assert card.slider.value() == card.spin.value()
    card.slider.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left):
        QTest.keyClick(card.slider, key)
        assert card.slider.value() == card.spin.value()
    assert card.spin.minimum() == card.slider.minimum()
    assert card.spin.maximum() == card.slider.maximum()
    assert ux.unnamed(card) == []
    assert ux.mouse_only(card) == []
    for name in ("delay_auto", "delay_fixed", "delay_spin", "delay_slider", "delay_reconnect"):
        assert name in {widget.objectName() for widget in ux.interactive(card)}


@pytest.mark.parametrize(
    ("ping", "server", "rule", "words"),
    [
        (33.0, "2 frames (33 ms)", "3 frames", "The rule of thumb says 3, this server gives 2"),
        (43.0, "3 frames (50 ms)", "3 frames", "Both the rule of thumb (ping ÷ 16) and this"),
        (49.0, "3 frames (50 ms)", "4 frames", "The rule of thumb says 4, this server gives 3"),
        (60.0, "4 frames (67 ms)", "4 frames", "Both the rule of thumb (ping ÷ 16) and this"),
        (97.0, "6 frames (100 ms)", "7 frames", "The rule of thumb says 7, this server gives 6"),
    ],
)
def test_s10_rule_and_server_are_both_shown_and_compared(
    card: DelayCard, ping: float, server: str, rule: str, words: str
) -> None:
    card.show_delay(view(ping, ping + 0.3))
    assert text(card, "delay_server") == server
    assert text(card, "delay_rule") == rule
    assert text(card, "delay_headroom") == "+0"
    assert text(card, "delay_advice").startswith(words)


def test_q21_49_ms_are_explained_by_how_steady_the_line_is() -> None:
    steady = DelayAdvice(3, 4, 0, 3, Reason.STEADY, 49.0, 2.0)
    varying = DelayAdvice(3, 4, 1, 4, Reason.VARIES, 49.0, 14.0)
    made = [advice_words(DelayView(advice, ELK, LAN, 49.0, ())) for advice in (steady, varying)]
    first = (
        "The rule of thumb says 4, this server gives 3 at 49 ms. 3 works if the line is steady; "
    )
    assert made == [
        first + "yours varies by 2 ms, so 3 is fine.",
        first + "yours varies by 14 ms, so 4 would be smoother.",
    ]


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_a_sentence_with_its_numbers(reason: Reason) -> None:
    words = advice_words(
        DelayView(DelayAdvice(3, 4, 1, 4, reason, 49.0, 14.0), ELK, LAN, 49.0, ())
    )
    assert words.endswith(".")
    assert "{" not in words


def test_q23_a_fixed_delay_below_the_need_is_warned_of_and_cannot_be_applied(
    card: DelayCard,
) -> None:
    card.show_delay(view(43.0))
    card.suggest(2)
    card.show_fixed(fixed(2))
    assert text(card, "delay_advice") == (
        "2 frames is less than your line needs (3). Everybody in the room will stutter, not only "
        "you."
    )
    assert not card.reconnect.isEnabled()


def test_q23_a_fixed_delay_above_the_need_says_how_much_later_and_what_the_room_reads(
    card: DelayCard,
) -> None:
    card.show_delay(view(43.0))
    card.suggest(5)
    card.show_fixed(fixed(5))
    assert text(card, "delay_advice") == "5 frames: smoother, but 33 ms later than necessary."
    assert text(card, "delay_apply") == (
        "Your chat line will say: “Ana uses 5 frames (real ping 43 ms).”"
    )
    assert card.reconnect.isEnabled()
    card.ask_to_leave("You leave the room.")
    assert "this app answers that measurement later" in text(card, "delay_question")
    assert ux.clipped(card) == []


def test_automatic_again_takes_the_warning_away(card: DelayCard) -> None:
    chosen: list[int] = []
    card.fixed_changed.connect(chosen.append)
    card.show_delay(view(43.0))
    card.suggest(2)
    card.show_fixed(fixed(2))
    card.automatic.click()
    card.show_fixed(None)
    assert chosen[-1] == 0
    assert text(card, "delay_advice").startswith("Both the rule of thumb")
    assert text(card, "delay_apply") == "Applies when you reconnect."
    assert card.reconnect.isEnabled()
    assert not card.spin.isEnabled()


@pytest.mark.parametrize("hindrance", list(DelayHindrance)[1:])
def test_what_hinders_is_said_and_nothing_can_be_applied(
    card: DelayCard, hindrance: DelayHindrance
) -> None:
    card.show_delay(view(43.0, hindrance=hindrance))
    assert text(card, "delay_apply") == hindrance_words(hindrance)
    assert not card.reconnect.isEnabled()


def test_what_the_server_said_counts_more_than_what_was_reckoned(card: DelayCard) -> None:
    card.show_delay(view(43.0, said_frames=6))
    assert text(card, "delay_server") == "6 frames (100 ms)"
    card.show_delay(None)
    assert text(card, "delay_server") == "–"
    assert not card.reconnect.isEnabled()


def test_an_unknown_server_is_called_a_guess(card: DelayCard) -> None:
    advice = view(43.0).advice
    card.show_delay(DelayView(advice, ServerFamily.UNKNOWN, LAN, 43.0, ()))
    assert text(card, "delay_server_caption") == "Expected on this server"


def test_the_table_of_connection_types_opens_and_closes(card: DelayCard) -> None:
    card.show_delay(view(60.0))
    card.types_button.click()
    table = card.types.table
    assert table.isVisible()
    model = table.model()
    rows = [tuple(model.index(row, column).data() for column in (0, 1)) for row in range(6)]
    assert rows[0] == ("LAN (yours)", "4 frames (67 ms)")
    assert rows[5][0] == "Bad"
    assert rows[5][1].startswith("11 frames (183 ms)")
    assert ux.unnamed(card) == []
    assert ux.tab_traps(card) == []
    assert card.step_back()
    assert not table.isVisible()
    assert not card.step_back()
