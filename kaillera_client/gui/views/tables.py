"""A table with its empty state: sorted by a proxy, painted by delegates, left with Tab."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QTableView, QWidget

from kaillera_client.gui.models.rows import ROW_ROLE, SortedRows
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.delegates import RowDelegate
from kaillera_client.gui.views.widgets import named

_ROW_HEIGHT = 30
_LEAST_LETTERS = 10
"""Of the column that takes what is left."""

_ROWS_MEASURED = 0
"""Only the visible ones."""


class RowTable(QTableView):
    """Shows a row model.

    Signals:
        row_chosen: a row was double-clicked or Enter was pressed on it; carries the frozen row.
        selection_changed: another row, or none, is selected.
        menu_wanted: a context menu is wanted for a frozen row, at this place of the screen.
    """

    row_chosen = Signal(object)
    selection_changed = Signal()
    menu_wanted = Signal(object, QPoint)

    _least_letters = _LEAST_LETTERS

    def __init__(
        self,
        model: QAbstractItemModel,
        name: str,
        accessible: str,
        proxy: QAbstractItemModel | None = None,
    ) -> None:
        """`proxy` sorts and filters `model` in a way of its own; it is `model` itself when that one does."""
        super().__init__()
        named(self, name, accessible)
        self._stretched: int | None = None
        self._sorted: QAbstractItemModel = SortedRows(model, self) if proxy is None else proxy
        self.setModel(self._sorted)
        self.setItemDelegate(RowDelegate(self))
        self.setSortingEnabled(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        # Heights and widths from the contents of every row would cost 0.3 s for each change in 500.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(
            max(_ROW_HEIGHT, self.fontMetrics().height() + SPACE)
        )
        self.horizontalHeader().setResizeContentsPrecision(_ROWS_MEASURED)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(40)
        self.activated.connect(self._activated)
        self.selectionModel().selectionChanged.connect(self._selected)

    def set_widths(
        self, stretched: int, *fitting: int, letters: Mapping[int, int] | None = None
    ) -> None:
        """Let one column take what is left, and others what their contents need.

        `letters` bounds columns of strangers' text to a number of letters; users can widen them.
        """
        self._stretched = stretched
        header = self.horizontalHeader()
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        for column in fitting:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column, number in (letters or {}).items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            name = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            least = QFontMetrics(_bold(header.font())).horizontalAdvance(name)
            wanted = self.fontMetrics().averageCharWidth() * number
            header.resizeSection(column, max(least, wanted) + 2 * SPACE + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rather scroll sideways than leave no room for names: large text in a small window."""
        super().resizeEvent(event)
        header, column = self.horizontalHeader(), self._stretched
        if column is None:
            return
        others = header.length() - header.sectionSize(column)
        least = self.fontMetrics().averageCharWidth() * self._least_letters
        if self.viewport().width() - others >= least:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        else:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, least)

    def selectRow(self, row: int) -> None:
        """Select a row. Where one writes from right to left, Qt's own way finds none before the table has its width."""
        index = self.model().index(row, self.horizontalHeader().logicalIndex(0))
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def sort_by(self, column: int) -> None:
        """Sort by a column, smallest first."""
        self.sortByColumn(column, Qt.SortOrder.AscendingOrder)

    def keep_order_of_arrival(self) -> None:
        """Show the rows as they came, without sorting by the user."""
        self.setSortingEnabled(False)
        self._sorted.sort(-1)

    def selected_row(self) -> object:
        """Return the frozen row that is selected, or None."""
        indexes = self.selectionModel().selectedRows()
        return indexes[0].data(ROW_ROLE) if indexes else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the pointer, or of the current one when a key was pressed."""
        index, place = self.indexAt(event.pos()), event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        if index.isValid():
            self.menu_wanted.emit(index.data(ROW_ROLE), place)

    def _activated(self, index: QModelIndex) -> None:
        self.row_chosen.emit(index.data(ROW_ROLE))

    def _selected(self) -> None:
        self.selection_changed.emit()


def _bold(font: QFont) -> QFont:
    """Return the font as headers draw it."""
    result = QFont(font)
    result.setWeight(QFont.Weight.DemiBold)
    return result


class OrEmpty(QStackedWidget):
    """Shows a view while its model has rows, and something helpful while it has none."""

    def __init__(self, view: QAbstractItemView, empty: QWidget) -> None:
        super().__init__()
        self._model: QObject = view.model()
        self.addWidget(view)
        self.addWidget(empty)
        self.view = view
        self.empty = empty
        self._rows = view.model().rowCount
        for signal in (
            view.model().rowsInserted,
            view.model().rowsRemoved,
            view.model().modelReset,
        ):
            signal.connect(self._choose)
        self._choose()

    def _choose(self) -> None:
        self.setCurrentWidget(self.view if self._rows() else self.empty)
