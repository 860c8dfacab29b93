"""The server list: it keeps the selection on its server, and moves rows only when nobody is looking at one."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from kaillera_client.gui.models.server_order import Accepts, ServerOrder
from kaillera_client.gui.models.server_values import (
    ServerColumn,
    ServerRow,
    ServerTab,
    SortKey,
)
from kaillera_client.gui.models.servers import ServerModel
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.server_columns import ServerColumns
from kaillera_client.gui.views.server_delegates import LineDelegate, ServerDelegate, StarDelegate
from kaillera_client.gui.views.widgets import named

CALM_MS = 3000
"""So long the table must be left alone before rows move by themselves."""

_GATHER_MS = 400
"""Changes that come one after the other are sorted together."""

_ROW_HEIGHT = 30


class ServerTable(QTableView):
    """Shows a `ServerModel`.

    Signals:
        server_chosen: double-click or Enter on a row, with the `ServerRow`.
        selection_moved: another server is selected, or none.
        star_pressed: the star of a row was clicked, with the `ServerRow`.
        menu_wanted: the context menu of the selected row, at a global position.
        sorted_again: rows were brought into order.
    """

    server_chosen = Signal(object)
    selection_moved = Signal()
    star_pressed = Signal(object)
    menu_wanted = Signal(QPoint)
    sorted_again = Signal()

    def __init__(self, model: ServerModel, theme: Theme, name: str = "servers_view") -> None:
        super().__init__()
        named(self, name, self.tr("Servers"))
        self.order = ServerOrder(model, self)
        self.calm_ms = CALM_MS
        self._picked = False
        """The user has chosen a row himself."""
        self._pointed = False
        self._stale = False
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._settle)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.timeout.connect(self.sort_again)
        self.setModel(self.order)
        self._star = StarDelegate(theme, self)
        self._lines = LineDelegate(theme, self)
        self._dress()
        self.columns = ServerColumns(self, model, self.order, self.sort_by)
        model.dataChanged.connect(self._grow_stale)
        model.rowsInserted.connect(self._inserted)
        self.activated.connect(self._activated)
        self.pressed.connect(self._pressed)
        self.selectionModel().currentRowChanged.connect(self._moved)

    def _dress(self) -> None:
        self.setItemDelegate(ServerDelegate(self))
        self.setItemDelegateForColumn(ServerColumn.STAR, self._star)
        self.setItemDelegateForColumn(ServerColumn.PING, self._lines)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()

    def _fit_rows(self) -> None:
        height = max(_ROW_HEIGHT, self.fontMetrics().height() + SPACE)
        self.verticalHeader().setDefaultSectionSize(height)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the rows to another text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._star.paint_with(theme)
        self._lines.paint_with(theme)
        self.viewport().update()

    # --- filter and order ------------------------------------------------------------------------

    def set_filter(self, tab: ServerTab, accepts: Accepts) -> None:
        """Show what belongs to a tab and passes; the selection stays on its server if it is still shown."""
        self.order.set_filter(tab, accepts)
        if not self._picked or not self.currentIndex().isValid():
            self.select_line(0)

    def sort_by(self, keys: tuple[SortKey, ...]) -> None:
        """Sort by other keys at once."""
        self.order.sort_by(keys)
        self._sorted()

    def sort_again(self) -> None:
        """Bring the rows into order at once."""
        self.order.sort_again()
        self._sorted()

    def _sorted(self) -> None:
        self._stale = False
        self._calm.stop()
        self._first.stop()
        if not self._picked or not self.currentIndex().isValid():
            self.select_line(0)
        self.sorted_again.emit()

    def _inserted(self, _parent: QModelIndex, first: int, _last: int) -> None:
        """The first rows of all are sorted in the next turn: nobody looks at one yet."""
        self._grow_stale()
        if not first:
            self._first.start()

    def _grow_stale(self, *_changed: object) -> None:
        self._stale = True
        if not self._busy and not self._calm.isActive():
            self._calm.start(min(_GATHER_MS, self.calm_ms))

    @property
    def _busy(self) -> bool:
        """Somebody is looking at a row: it must not move."""
        return self.hasFocus() or self._pointed

    def _settle(self) -> None:
        if self._stale and not self._busy:
            self.sort_again()

    def _left_alone(self) -> None:
        if not self._busy:
            self._calm.start(self.calm_ms)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keep the rows where they are."""
        self._calm.stop()
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.order.rowCount():
            self.select_line(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the rows move again after a while."""
        super().focusOutEvent(event)
        self._left_alone()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Keep the rows where they are."""
        self._pointed = True
        self._calm.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Let the rows move again after a while."""
        self._pointed = False
        super().leaveEvent(event)
        self._left_alone()

    # --- selection -------------------------------------------------------------------------------

    def selected_row(self) -> ServerRow | None:
        """Return the server that is selected."""
        index = self.currentIndex()
        return self.order.row_on(index.row()) if index.isValid() else None

    def select_line(self, line: int) -> None:
        """Select the server on a line."""
        index = self.order.index(line, ServerColumn.NAME)
        if not index.isValid():
            return
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def pick(self, row: ServerRow) -> bool:
        """Select a server as if the user had; False when it is not shown."""
        line = self.order.line_of(row.address)
        if line is None:
            return False
        self._picked = True
        self.select_line(line)
        self.scrollTo(self.order.index(line, ServerColumn.NAME))
        return True

    def rows_in_sight(self) -> list[ServerRow]:
        """Return the servers that can be seen without scrolling."""
        if not self.order.rowCount():
            return []
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        last = self.order.rowCount() - 1 if last < 0 else last
        rows = (self.order.row_on(line) for line in range(first, last + 1))
        return [row for row in rows if row is not None]

    def _moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        if self.hasFocus() and current.isValid():
            self._picked = True
        self.selection_moved.emit()

    def _activated(self, index: QModelIndex) -> None:
        row = self.order.row_on(index.row())
        if row is not None and index.column() != ServerColumn.STAR:
            self.server_chosen.emit(row)

    def _pressed(self, index: QModelIndex) -> None:
        self._picked = True
        row = self.order.row_on(index.row())
        if row is not None and index.column() == ServerColumn.STAR:
            self.star_pressed.emit(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Only the left button presses a star; the right one opens the menu."""
        if event.button() is Qt.MouseButton.RightButton:
            line = self.rowAt(event.position().toPoint().y())
            if line >= 0:
                self._picked = True
                self.select_line(line)
            event.accept()
            return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the selected row, where the pointer or the row is."""
        if not self.currentIndex().isValid():
            return
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            cell = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(cell.bottomLeft())
        self.menu_wanted.emit(place)

    def keyboardSearch(self, search: str) -> None:
        """Look for typed letters in the names, whatever cell the cursor is in."""
        index = self.currentIndex()
        if index.isValid() and index.column() != ServerColumn.NAME:
            self.select_line(index.row())
        super().keyboardSearch(search)
