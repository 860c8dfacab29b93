"""The columns of the server list: which are shown, how wide, in which order, and what the list is sorted by."""

import json
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from kaillera_client.gui.models.server_order import ServerOrder
from kaillera_client.gui.models.server_values import USUAL_ORDER, ServerColumn, SortKey
from kaillera_client.gui.models.servers import ServerModel
from kaillera_client.gui.theme import SPACE

USUALLY_HIDDEN = frozenset({ServerColumn.JITTER, ServerColumn.VERSION, ServerColumn.ADDRESS})
_LETTERS = {
    ServerColumn.STAR: 2.0,
    ServerColumn.PLACE: 17.0,
    ServerColumn.PING: 19.0,
    ServerColumn.DELAY: 6.5,
    ServerColumn.JITTER: 6.5,
    ServerColumn.LOSS: 6.5,
    ServerColumn.USERS: 8.0,
    ServerColumn.WAIT: 6.0,
    ServerColumn.VERSION: 12.0,
    ServerColumn.SOURCE: 15.0,
    ServerColumn.ADDRESS: 20.0,
}
"""Usual widths; the name has what is left."""

_LEAST_NAME_LETTERS = 16
_LEAST_WIDTH = 28
_MOST_LETTERS = 100.0
_DESCENDING_FIRST = frozenset({ServerColumn.USERS, ServerColumn.WAIT})
_GATHER_MS = 500


class ClickedHeader(QHeaderView):
    """A header that tells with which keys it was clicked, and asks for its menu.

    Signals:
        clicked: a column, and whether it is to be added to the order.
        menu_wanted: at a global position.
    """

    clicked = Signal(int, bool)
    menu_wanted = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("servers_header")
        self._adding = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(_LEAST_WIDTH)
        self.sectionClicked.connect(lambda column: self.clicked.emit(column, self._adding))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the keys; only the left button sorts."""
        self._adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        self.menu_wanted.emit(event.globalPos())


class ServerColumns(QObject):
    """Arranges the columns of a table.

    Signals:
        changed: the user arranged or sorted them differently; `state` has it as text.
    """

    changed = Signal()

    def __init__(
        self,
        table: QTableView,
        model: ServerModel,
        order: ServerOrder,
        sort_by: Callable[[tuple[SortKey, ...]], None],
    ) -> None:
        """`sort_by` sorts the table at once."""
        super().__init__(table)
        self._table = table
        self._order = order
        self._sort_by = sort_by
        self._model = model
        self._letters: dict[ServerColumn, float] = {}
        """Widths that the user chose, in letters, so that they follow the text size."""
        self._fitting = False
        self.header = ClickedHeader()
        table.setHorizontalHeader(self.header)
        self.header.clicked.connect(self._sort_by_click)
        self.header.menu_wanted.connect(lambda place: self.menu().popup(place))
        self.header.sectionResized.connect(self._resized)
        self.header.sectionMoved.connect(lambda *_: self._tell())
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(_GATHER_MS)
        self._telling.timeout.connect(self.changed)
        for watched in (table, table.viewport()):
            watched.installEventFilter(self)
        self._menu = QMenu(table)
        self._menu.setObjectName("servers_columns_menu")
        self._sorting = QMenu(self.tr("Sort by"), table)
        self._columns_to_sort_by = QActionGroup(self)
        self._show_usual()

    # --- widths ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the name what is left when the table gets another size or another font."""
        match event.type():
            case QEvent.Type.Resize | QEvent.Type.Show:
                self._fit_name()
            case QEvent.Type.FontChange | QEvent.Type.StyleChange:
                self._fit_all()
            case _:
                pass
        return super().eventFilter(watched, event)

    def _letter(self) -> int:
        return max(1, self._table.fontMetrics().averageCharWidth())

    def _fit_all(self) -> None:
        self._fitting = True
        for column, usual in _LETTERS.items():
            letters = self._letters.get(column, usual)
            width = max(round(letters * self._letter()) + 2 * SPACE, _LEAST_WIDTH)
            if column not in self._letters and column is not ServerColumn.STAR:
                # Other languages have longer words for the same numbers.
                width = max(width, self.header.sectionSizeHint(column))
            self.header.resizeSection(column, width)
        self._fitting = False
        self._fit_name()

    def _fit_name(self) -> None:
        name = ServerColumn.NAME
        others = self.header.length() - self.header.sectionSize(name)
        least = _LEAST_NAME_LETTERS * self._letter()
        left = self._table.viewport().width() - others
        self._fitting = True
        self.header.resizeSection(name, max(left, least))
        self._fitting = False

    def _resized(self, column: int, _old: int, new: int) -> None:
        if self._fitting or not new:
            return
        if column != ServerColumn.NAME:
            letters = max(new - 2 * SPACE, 0) / self._letter()
            self._letters[ServerColumn(column)] = letters
            self._tell()
        self._fit_name()

    # --- order -----------------------------------------------------------------------------------

    def _sort_by_click(self, column: int, adding: bool) -> None:
        clicked = ServerColumn(column)
        keys = self._order.keys
        same = next((key for key in keys if key.column is clicked), None)
        descending = clicked in _DESCENDING_FIRST if same is None else not same.descending
        self._sort(SortKey(clicked, descending), adding=adding)

    def _sort(self, key: SortKey, *, adding: bool = False) -> None:
        keys = self._order.keys
        first = keys[0]
        if not adding:
            new: tuple[SortKey, ...] = (key,)
        elif first.column is key.column:
            new = (key, *keys[1:])
        else:
            new = (first, key)
        self._sort_by(new)
        self._tell()

    # --- menu ------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """Return the menu of columns and order, for the header and for a button."""
        self._fill_menu()
        return self._menu

    def _fill_menu(self) -> None:
        self._menu.clear()
        for column in self._shown_order():
            if column is ServerColumn.NAME:
                continue
            action = self._menu.addAction(self._model.column_name(column))
            action.setCheckable(True)
            action.setChecked(not self._table.isColumnHidden(column))
            action.toggled.connect(lambda on, column=column: self.show_column(column, shown=on))
        self._menu.addSeparator()
        self._menu.addMenu(self._sorting)
        self._fill_sorting(self._sorting)
        usual = self._menu.addAction(self.tr("Usual columns"))
        usual.triggered.connect(lambda _checked=False: self.reset())

    def _fill_sorting(self, menu: QMenu) -> None:
        first = self._order.keys[0]
        menu.clear()
        for old in self._columns_to_sort_by.actions():
            self._columns_to_sort_by.removeAction(old)
            old.deleteLater()
        for column in self._shown_order():
            if column is ServerColumn.STAR or self._table.isColumnHidden(column):
                continue
            action = QAction(self._model.column_name(column), self._columns_to_sort_by)
            action.setCheckable(True)
            action.setChecked(column is first.column)
            key = SortKey(column, column in _DESCENDING_FIRST)
            action.triggered.connect(lambda _checked=False, key=key: self._sort(key))
            menu.addAction(action)
        menu.addSeparator()
        turned = menu.addAction(self.tr("The other way round"))
        turned.setCheckable(True)
        turned.setChecked(first.descending)
        turned.triggered.connect(lambda on: self._sort(SortKey(first.column, on)))

    def _shown_order(self) -> list[ServerColumn]:
        return [ServerColumn(self.header.logicalIndex(at)) for at in range(self.header.count())]

    def show_column(self, column: ServerColumn, *, shown: bool) -> None:
        """Show or hide a column."""
        self._table.setColumnHidden(column, not shown)
        self._fit_all()
        self._tell()

    def reset(self) -> None:
        """Show the usual columns in the usual way."""
        self._letters.clear()
        self._show_usual()
        self._sort_by(USUAL_ORDER)
        self._tell()

    def _show_usual(self) -> None:
        self._arrange(ServerColumn)
        for column in ServerColumn:
            self._table.setColumnHidden(column, column in USUALLY_HIDDEN)
        self._fit_all()

    def _arrange(self, columns: Iterable[ServerColumn]) -> None:
        for place, column in enumerate(columns):
            self.header.moveSection(self.header.visualIndex(column), place)

    # --- remembering -----------------------------------------------------------------------------

    def _tell(self) -> None:
        self._telling.start()

    def state(self) -> str:
        """Return columns and order as text."""
        columns = {
            "order": [column.name.lower() for column in self._shown_order()],
            "hidden": [c.name.lower() for c in ServerColumn if self._table.isColumnHidden(c)],
            "letters": {c.name.lower(): round(width, 1) for c, width in self._letters.items()},
            "sort": [[key.column.name.lower(), key.descending] for key in self._order.keys],
        }
        return json.dumps(columns)

    def restore(self, state: str) -> None:
        """Take columns and order from a text; what is not understood stays as it is usually."""
        try:
            found = json.loads(state)
        except ValueError:
            return
        if not isinstance(found, dict):
            return
        order = _columns(found.get("order"))
        self._arrange([*order, *(column for column in ServerColumn if column not in order)])
        hidden = _columns(found.get("hidden"))
        for column in ServerColumn:
            self._table.setColumnHidden(
                column, column in hidden and column is not ServerColumn.NAME
            )
        self._letters = _widths(found.get("letters"))
        self._fit_all()
        self._sort_by(_sort_keys(found.get("sort")) or USUAL_ORDER)


def _column(name: object) -> ServerColumn | None:
    return next((column for column in ServerColumn if column.name.lower() == name), None)


def _columns(names: object) -> list[ServerColumn]:
    found = map(_column, names if isinstance(names, list) else [])
    return list(dict.fromkeys(column for column in found if column is not None))


def _widths(widths: object) -> dict[ServerColumn, float]:
    result = {}
    for name, letters in (widths if isinstance(widths, dict) else {}).items():
        column = _column(name)
        if column is not None and isinstance(letters, int | float) and letters >= 0:
            result[column] = min(float(letters), _MOST_LETTERS)
    return result


def _sort_keys(keys: object) -> tuple[SortKey, ...]:
    result = []
    for key in keys if isinstance(keys, list) else []:
        if isinstance(key, list) and len(key) == 2:
            column = _column(key[0])
            if column is not None and isinstance(key[1], bool):
                result.append(SortKey(column, key[1]))
    return tuple(result[:2])
