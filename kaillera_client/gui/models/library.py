"""The games of the library as a table that searches and sorts itself: proxies are too slow for twenty thousand rows."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, Qt

from kaillera_client.gui.models.headed import HeadedTable, Index
from kaillera_client.gui.models.library_values import LibraryRow
from kaillera_client.gui.models.rows import ROW_ROLE
from kaillera_client.gui.text import tooltip

_NO_PARENT = QModelIndex()
_AS_TYPED = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchWrap


class LibraryColumn(IntEnum):
    """The columns of the library."""

    NAME = 0
    SYSTEM = 1
    CRC = 2
    KNOWN = 3
    KIND = 4
    SIZE = 5
    FILE = 6


Words = Callable[[LibraryRow, LibraryColumn], str]
"""Returns the text of a cell."""


class LibraryModel(HeadedTable):
    """Keeps rows, and shows those that have the searched words in the order of a column."""

    def __init__(
        self,
        words: Words,
        headers: Sequence[str],
        sentence: Callable[[LibraryRow], str],
        parent: QObject | None = None,
    ) -> None:
        """`words` and `sentence` say a cell and a row; they are asked for what is seen only."""
        super().__init__(tuple(headers), parent)
        self._words = words
        self._sentence = sentence
        self._rows: Sequence[LibraryRow] = ()
        self._shown: list[LibraryRow] = []
        self._searched: tuple[str, ...] = ()
        self._column = LibraryColumn.NAME
        self._descending = False
        self.veil: Callable[[str], str] = str
        """What may be seen of a text: everything, but in streamer mode."""

    # --- changes ---------------------------------------------------------------------------------

    def replace(self, rows: Sequence[LibraryRow]) -> None:
        """Take other rows, which are in the order of their names already."""
        self._rows = rows
        self._lay_out()

    def search(self, text: str) -> None:
        """Show what has every word of `text`, whatever its case."""
        words = tuple(text.casefold().split())
        if words != self._searched:
            self._searched = words
            self._lay_out()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; rows that are equal in it stay in the order of their names."""
        if column < 0:
            return
        self._column = LibraryColumn(column)
        self._descending = order is Qt.SortOrder.DescendingOrder
        self._lay_out()

    def _lay_out(self) -> None:
        self.beginResetModel()
        words = self._searched
        if words:
            shown = [row for row in self._rows if all(word in row.searched for word in words)]
        else:
            shown = list(self._rows)
        if self._column is LibraryColumn.NAME:
            if self._descending:
                shown.reverse()
        else:
            shown.sort(key=self._key(), reverse=self._descending)
        self._shown = shown
        self.endResetModel()

    def _key(self) -> Callable[[LibraryRow], str | int]:
        keys: dict[LibraryColumn, Callable[[LibraryRow], str | int]] = {
            LibraryColumn.NAME: lambda row: row.name,
            LibraryColumn.SYSTEM: lambda row: row.system,
            LibraryColumn.CRC: lambda row: row.crc,
            LibraryColumn.KNOWN: lambda row: row.entry is None or not row.entry.known,
            LibraryColumn.KIND: lambda row: f"{row.is_set:d}{row.completeness.value}",
            LibraryColumn.SIZE: lambda row: row.size,
            LibraryColumn.FILE: lambda row: row.file,
        }
        return keys[self._column]

    # --- what is here ----------------------------------------------------------------------------

    def rows(self) -> Sequence[LibraryRow]:
        """Return all rows, shown or not."""
        return self._rows

    def row_at(self, line: int) -> LibraryRow | None:
        """Return the row on a line."""
        return self._shown[line] if 0 <= line < len(self._shown) else None

    def line_of(self, number: int) -> int | None:
        """Return the line on which a row is shown."""
        return next((at for at, row in enumerate(self._shown) if row.number == number), None)

    def line_like(self, row: LibraryRow) -> int | None:
        """Return the line that shows the same game as a row of an earlier library."""
        same = (row.place, row.name)
        found = (at for at, one in enumerate(self._shown) if (one.place, one.name) == same)
        return next(found, None)

    # --- what Qt asks ----------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of lines; cells have no children."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows and says."""
        row = self.row_at(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.veil(self._words(row, LibraryColumn(index.column())))
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.alignment(index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.veil(self._sentence(row))
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(self.veil(self._sentence(row)))
            case _:
                return row if role == ROW_ROLE else None

    def match(
        self,
        start: Index,
        role: int,
        value: object,
        hits: int = 1,
        flags: Qt.MatchFlag = _AS_TYPED,
    ) -> list[QModelIndex]:
        """Find what is typed while the table has the focus: the next game whose name begins so."""
        del role, hits, flags
        text, count = str(value).casefold(), len(self._shown)
        for step in range(count):
            line = (start.row() + step) % count
            if self._shown[line].name.casefold().startswith(text):
                return [self.index(line, start.column())]
        return []

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Return how a column is aligned; numbers to the right."""
        if column == LibraryColumn.SIZE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().alignment(column)
