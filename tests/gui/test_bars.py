"""Messages and a question above a page, in large text; and what Qt gets wrong where one writes from right to left."""

from PySide6.QtWidgets import QApplication, QSplitter

from kaillera_client.gui.samples import screens
from tests.gui import ux
from tests.gui.walk import walking


def test_a_message_and_a_question_scroll_rather_than_squeeze_each_other(
    application: QApplication,
) -> None:
    with walking(application, "de", 200) as walk:
        window = walk.show("join-sheet")
        alone = window.join_sheet.height()
        window.notices.show_notice(screens.all_cards()["C06"])
        walk.settle()
        assert ux.clipped(window) == []
        assert window.join_sheet.height() == alone
        page = window.play.mapTo(window, window.play.rect().topLeft()).y()
        assert page < window.height() - 2 * window.statusBar().height()
        # The button that Enter would press is in sight.
        focused = window.focusWidget()
        assert focused is window.join_sheet.join_button
        assert focused.visibleRegion().boundingRect() == focused.rect()


def test_from_right_to_left_rows_can_be_selected_and_nothing_is_cut_by_a_splitter(
    application: QApplication,
) -> None:
    with walking(application, "pseudo-rtl", 100) as walk:
        window = walk.show("lobby")
        assert window.lobby.games.selected_row() is not None
        for split in window.lobby.findChildren(QSplitter):
            for at in range(split.count()):
                part = split.widget(at)
                assert part is not None
                assert part.isHidden() or split.rect().contains(part.geometry())
