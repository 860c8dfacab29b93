"""Several messages at once: what happened last is told whole, and the page stays in sight."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.views.notices import NoticeBar
from tests.gui import ux
from tests.gui.conftest import Stage
from tests.gui.fakes import Evening
from tests.gui.texts import said


def tell_three(evening: Evening) -> None:
    for text in ("First.", "Second.", "Third."):
        actions = (CardAction.CONNECT_AGAIN,)
        evening.window.notices.show_notice(
            Card(text, CardKind.TROUBLE, text, f"Advice for it: {text}", actions=actions)
        )


def bars(evening: Evening) -> dict[str, NoticeBar]:
    shown = evening.window.notices.findChildren(NoticeBar)
    return {bar.notice.topic.rstrip("."): bar for bar in shown if bar.isVisible()}


def read(bar: NoticeBar) -> set[str]:
    return {text for where, text in said(bar) if where.startswith(("Words", "QLabel"))}


def unfolded(evening: Evening) -> list[str]:
    return [topic for topic, bar in bars(evening).items() if not bar.is_folded]


def test_older_messages_are_their_headlines_until_somebody_wants_more(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.resize(1024, 640)
        tell_three(evening)
        await evening.settle()
        assert unfolded(evening) == ["Third"]
        whole, folded = bars(evening)["Third"].height(), bars(evening)["First"].height()
        assert folded < whole * 0.75
        assert ux.clipped(evening.window.notices) == []
        assert ux.unnamed(evening.window.notices) == []
        first = bars(evening)["First"]
        assert not any("Advice" in text for text in read(first))
        assert any("First." in text for text in read(first))
        unfold = first.findChild(QToolButton, "notice_unfold")
        assert unfold is not None
        unfold.click()
        await evening.settle()
        assert unfolded(evening) == ["First"]
        assert any("Advice" in text for text in read(first))
        assert evening.window.focusWidget() is first.findChild(QToolButton, "notice_close")
        QTest.mouseClick(bars(evening)["Second"], Qt.MouseButton.LeftButton)
        await evening.settle()
        assert unfolded(evening) == ["Second"]

    stage.play(scenario)


def test_what_is_left_is_told_whole(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.resize(1024, 640)
        tell_three(evening)
        await evening.settle()
        assert evening.window.notices.dismiss_newest()
        assert unfolded(evening) == ["Second"]
        evening.window.notices.clear_topic("Second.")
        assert unfolded(evening) == ["First"]

    stage.play(scenario)


def test_a_high_window_has_room_for_more(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        evening.window.resize(1024, 640)
        tell_three(evening)
        await evening.settle()
        line = evening.window.fontMetrics().lineSpacing()
        evening.window.resize(1400, 70 * line)
        await evening.settle()
        assert len(unfolded(evening)) == 2

    stage.play(scenario)


def test_a_headline_alone_has_nothing_to_fold(stage: Stage) -> None:
    async def scenario(evening: Evening) -> None:
        for text in ("One.", "Two."):
            evening.window.notices.show_notice(Card(text, CardKind.INFORMATION, text))
        await evening.settle()
        assert sorted(unfolded(evening)) == ["One", "Two"]

    stage.play(scenario)
