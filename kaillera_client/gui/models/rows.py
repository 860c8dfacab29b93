"""A table model over frozen rows with a key: one row is added, changed or removed at a time."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QSortFilterProxyModel, Qt

from kaillera_client.gui.models.headed import HeadedTable, Index
from kaillera_client.gui.text import tooltip

Row = TypeVar("Row")

SORT_ROLE = Qt.ItemDataRole.UserRole + 1
"""What the proxy sorts by."""

ROW_ROLE = Qt.ItemDataRole.UserRole + 2
"""The frozen row itself, for delegates and for the selection."""

_NO_PARENT = QModelIndex()


class RowModel(HeadedTable, Generic[Row]):
    """Subclasses say what a cell shows; this class keeps the rows in the order of arrival."""

    def __init__(self, headers: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(headers, parent)
        self._rows: list[Row] = []
        self._keys: list[int] = []
        self._known: set[int] = set()
        self.veil: Callable[[str], str] = str
        """What may be seen of a text: everything, but in streamer mode."""

    @abstractmethod
    def key(self, row: Row) -> int:
        """Return what identifies a row."""

    @abstractmethod
    def cell(self, row: Row, column: int) -> str:
        """Return the text of a cell."""

    @abstractmethod
    def sort_key(self, row: Row, column: int) -> str | int | float:
        """Return what a column is sorted by."""

    @abstractmethod
    def sentence(self, row: Row) -> str:
        """Return the row in words, for screen readers."""

    # --- changes ---------------------------------------------------------------------------------

    def rows(self) -> tuple[Row, ...]:
        """Return all rows in the order of arrival."""
        return tuple(self._rows)

    def get(self, key: int) -> Row | None:
        """Return the row with this key."""
        place = self._find(key)
        return None if place is None else self._rows[place]

    def put(self, row: Row) -> None:
        """Add a row, or change the one with the same key in place."""
        place = self._find(self.key(row))
        if place is None:
            place = len(self._rows)
            self.beginInsertRows(_NO_PARENT, place, place)
            self._rows.append(row)
            self._keys.append(self.key(row))
            self._known.add(self.key(row))
            self.endInsertRows()
        elif self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))

    def put_all(self, rows: Sequence[Row]) -> None:
        """Do the same with many rows; those that are here change with one notice, so that they are sorted once."""
        places = {key: place for place, key in enumerate(self._keys)}
        changed: list[int] = []
        for row in rows:
            place = places.get(self.key(row))
            if place is None:
                self.put(row)
            elif self._rows[place] != row:
                self._rows[place] = row
                changed.append(place)
        if changed:
            self.dataChanged.emit(
                self.index(min(changed), 0), self.index(max(changed), self.columnCount() - 1)
            )

    def remove(self, key: int) -> None:
        """Remove the row with this key, if there is one."""
        place = self._find(key)
        if place is not None:
            self.beginRemoveRows(_NO_PARENT, place, place)
            del self._rows[place], self._keys[place]
            self._known.discard(key)
            self.endRemoveRows()

    def clear(self) -> None:
        """Remove all rows."""
        if self._rows:
            self.beginResetModel()
            self._rows.clear()
            self._keys.clear()
            self._known.clear()
            self.endResetModel()

    def _find(self, key: int) -> int | None:
        return self._keys.index(key) if key in self._known else None

    # --- what Qt asks ----------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of rows; cells have no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, sorts by and says."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                value: object = self.veil(self.cell(row, column))
            case Qt.ItemDataRole.TextAlignmentRole:
                value = self.alignment(column)
            case Qt.ItemDataRole.AccessibleTextRole:
                value = self.veil(self.sentence(row))
            case Qt.ItemDataRole.ToolTipRole:
                value = tooltip(self.veil(self.sentence(row)))
            case _ if role == SORT_ROLE:
                value = self.sort_key(row, column)
            case _:
                value = row if role == ROW_ROLE else None
        return value


class SortedRows(QSortFilterProxyModel):
    """Sorts by `SORT_ROLE`; rows with equal keys keep their order of arrival."""

    def __init__(self, source: QAbstractItemModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSortRole(SORT_ROLE)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSourceModel(source)
