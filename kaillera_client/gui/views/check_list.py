"""The checks as a list: sign and word, number, what was found, how long it took, and what to do under the line."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from kaillera_client.diagnostics.values import Check, Verdict
from kaillera_client.gui.models.help_values import CheckRow, Remedy
from kaillera_client.gui.text import breakable
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.veiling import PrivateItem, tell_description, tell_tip
from kaillera_client.gui.views.widgets import Role, button, label, named

MOST_REMEDIES = 2

_SIGNS = {
    Verdict.FINE: "✓",
    Verdict.LOOK: "!",
    Verdict.FAILED: "✕",
    Verdict.NOT_TESTED: "–",
}


def sign_of(verdict: Verdict | None) -> str:
    """Return a verdict's sign; a check that has not run has none."""
    return "" if verdict is None else _SIGNS[verdict]


class _Row(QWidget):
    """One check.

    Signals:
        chosen: a button was pressed; carries the `Remedy`.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._remedies: tuple[Remedy, ...] = ()
        self._verdict = label()
        self._number = label("", Role.MUTED)
        self._sentence = label("", wrap=True)
        self._time = label("", Role.CAPTION)
        self._fix = label("", Role.MUTED, wrap=True)
        # Made once, so that Tab goes through them in the order of the rows.
        self.buttons = tuple(self._button(number) for number in range(MOST_REMEDIES))
        presses = QHBoxLayout()
        presses.setSpacing(SPACE)
        for press in self.buttons:
            presses.addWidget(press)
        presses.addStretch()
        top = Qt.AlignmentFlag.AlignTop
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.addWidget(self._verdict, 0, 0, top)
        grid.addWidget(self._number, 0, 1, top | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._sentence, 0, 2, top)
        grid.addWidget(self._time, 0, 3, top)
        grid.addWidget(self._fix, 1, 2, 1, 2)
        grid.addLayout(presses, 2, 2, 1, 2)
        grid.setColumnStretch(2, 1)
        self._grid = grid

    def _button(self, number: int) -> QPushButton:
        press = button("", "check_remedy", "")
        press.clicked.connect(lambda: self.chosen.emit(self._remedies[number]))
        press.hide()
        return press

    def show_row(self, row: CheckRow) -> None:
        """Show where the check stands."""
        self._remedies = row.remedies[:MOST_REMEDIES]
        self._verdict.setText(f"{sign_of(row.verdict)} {row.word}".strip())
        kind = "" if row.verdict is None else row.verdict.value
        if self._verdict.property("verdict") != kind:
            self._verdict.setProperty("verdict", kind)
            self._verdict.style().unpolish(self._verdict)
            self._verdict.style().polish(self._verdict)
        self._number.setText(str(row.number))
        self._sentence.setText(breakable(row.sentence))
        self._time.setText(row.time)
        self._fix.setText(breakable(row.fix))
        self._fix.setVisible(bool(row.fix))
        for number, press in enumerate(self.buttons):
            shown = number < len(self._remedies)
            if shown:
                press.setText(self._remedies[number].text)
                tell_tip(press, row.sentence)
                tell_description(press, row.sentence)
            press.setVisible(shown)

    def align(self, widest: int) -> None:
        """Let the sentences of all rows begin at one place; `widest` is what the widest word needs."""
        metrics = QFontMetrics(self.font())
        self._grid.setColumnMinimumWidth(0, widest)
        self._grid.setColumnMinimumWidth(1, metrics.horizontalAdvance("00"))


class CheckList(QListWidget):
    """Keeps its rows in the order in which they came; one Tab stop, and one more for each button.

    Signals:
        remedy_chosen: a row's button was pressed, or Enter on a row with one; carries the `Remedy`.
    """

    remedy_chosen = Signal(object)

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        named(self, name, accessible)
        self._words: tuple[str, ...] = (
            self.tr("✓ fine"),
            self.tr("! look here"),
            self.tr("✕ failed"),
            self.tr("– not tested"),
        )
        self._places: dict[Check, int] = {}
        self._shown: dict[Check, CheckRow] = {}
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self.fit)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.itemActivated.connect(self._activated)

    # --- what it shows ---------------------------------------------------------------------------

    def show_row(self, row: CheckRow) -> None:
        """Add a check, or change the row that it has."""
        if self._shown.get(row.check) == row:
            return
        if row.check not in self._places:
            self._add(row.check)
        self._shown[row.check] = row
        item = self.item(self._places[row.check])
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(row))
        self._row(item).show_row(row)
        self._fitting.start()

    def _add(self, check: Check) -> None:
        item = PrivateItem("", self)
        widget = _Row()
        widget.chosen.connect(self.remedy_chosen)
        self.setItemWidget(item, widget)
        self._places[check] = self.row(item)
        if self.count() == 1:
            self.setCurrentRow(0)
        else:
            before = self._row(self.item(self.count() - 2)).buttons[-1]
            QWidget.setTabOrder(before, widget.buttons[0])

    def forget(self) -> None:
        """Show nothing."""
        self._places.clear()
        self._shown.clear()
        self.clear()

    def rows(self) -> tuple[CheckRow, ...]:
        """Return what is shown, from top to bottom."""
        return tuple(self._shown[check] for check in self._places)

    def spoken(self) -> tuple[str, ...]:
        """Return every row as screen readers say it."""
        role = Qt.ItemDataRole.AccessibleTextRole
        return tuple(str(self.item(at).data(role)) for at in range(self.count()))

    def buttons_of(self, check: Check) -> tuple[QPushButton, ...]:
        """Return the buttons that a check's row shows."""
        row = self._row(self.item(self._places[check]))
        return tuple(press for press in row.buttons if not press.isHidden())

    def choose(self, check: Check) -> None:
        """Make a check the current row and bring it into sight."""
        if check in self._places:
            self.fit()
            self.setCurrentRow(self._places[check])
            self.scrollToItem(self.item(self._places[check]))

    def _row(self, item: QListWidgetItem) -> _Row:
        widget = self.itemWidget(item)
        assert isinstance(widget, _Row)
        return widget

    def _activated(self, item: QListWidgetItem) -> None:
        row = tuple(self._shown.values())[self.row(item)]
        if row.remedies:
            self.remedy_chosen.emit(row.remedies[0])

    # --- heights ---------------------------------------------------------------------------------

    def fit(self) -> None:
        """Give every row the height that its text needs at this width."""
        self._fitting.stop()
        width = self.viewport().width()
        metrics = QFontMetrics(self.font())
        bold = self.font()
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        widest = max(metrics.horizontalAdvance(word) for word in self._words)
        for at in range(self.count()):
            item = self.item(at)
            row = self._row(item)
            row.align(widest)
            size = QSize(width, row.heightForWidth(width))
            if item.sizeHint() != size:
                item.setSizeHint(size)

    def content_height(self) -> int:
        """Return how high the list would have to be to show everything."""
        self.fit()
        heights = sum(self.item(at).sizeHint().height() for at in range(self.count()))
        return heights + 2 * self.frameWidth()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the texts anew."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The same: only now the style sheet says how large the text is."""
        super().showEvent(event)
        self._fitting.start()

    def changeEvent(self, event: QEvent) -> None:
        """The same when text size or style sheet change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fitting.start()


def spoken(row: CheckRow) -> str:
    """Return a row as one sentence for screen readers: number, word, what was found, what to do."""
    said = (row.sentence, row.word, row.fix, row.time)
    return f"{row.number}. " + ". ".join(part.rstrip(".") for part in said if part) + "."
