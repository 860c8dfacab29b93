"""Which servers are shown, and in which order: favourites first, then what the user sorts by."""

from collections.abc import Callable, Iterable, Sequence
from functools import cmp_to_key

from PySide6.QtCore import QAbstractTableModel, QCollator, QModelIndex, QObject, Qt

from kaillera_client.gui.models.headed import Index
from kaillera_client.gui.models.rows import ROW_ROLE
from kaillera_client.gui.models.server_values import (
    USUAL_ORDER,
    ServerColumn,
    ServerRow,
    ServerTab,
    SortKey,
)
from kaillera_client.gui.models.servers import ANSWERED_ROLES, ServerModel, neighbours
from kaillera_client.links.address import ServerAddress

HIDDEN_ROLE = Qt.ItemDataRole.UserRole + 3
"""True for a favourite that stays although the filter would hide it."""

Accepts = Callable[[ServerRow], bool]
_LAST = 1 << 30
_NO_PARENT = QModelIndex()
_WITH_HINT = "QList<QPersistentModelIndex>,QAbstractItemModel::LayoutChangeHint"
_HIDDEN = int(HIDDEN_ROLE)
_ROW = int(ROW_ROLE)
_ROLES = ANSWERED_ROLES | {_HIDDEN, _ROW}
_WORDS = frozenset({int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)})


class ServerOrder(QAbstractTableModel):
    """Rows move only when `sort_again` is called; new ones stand at the end until then.

    Not Qt's own proxy: that one asks Python thousands of times to sort, and takes long ways for each cell.
    """

    def __init__(self, source: ServerModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._servers = source
        self._ranks: dict[ServerAddress, int] = {}
        self._shown: list[int] = []
        """The places in `source` of what is shown, line by line."""
        self._lines: dict[int, int] = {}
        """The lines on which places are shown."""
        self._keys: tuple[SortKey, ...] = USUAL_ORDER
        self._tab = ServerTab.ALL
        self._accepts: Accepts = lambda _row: True
        self._kept: frozenset[ServerAddress] = frozenset()
        self._collator = QCollator()
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._collator.setNumericMode(True)
        self._by_text = cmp_to_key(self._collator.compare)
        source.dataChanged.connect(self._changed)
        source.rowsInserted.connect(self._inserted)
        source.rowsAboutToBeRemoved.connect(self._hide_places)
        source.rowsRemoved.connect(self._shift_places)
        self._lay_out()

    # --- what the source reports -----------------------------------------------------------------

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Report the lines of what has changed, neighbours together."""
        places = range(first.row(), last.row() + 1)
        self._tell_changed(
            (self._lines[place] for place in places if place in self._lines),
            first.column(),
            last.column(),
        )

    def _tell_changed(self, lines: Iterable[int], left: int, right: int) -> None:
        for top, bottom in neighbours(sorted(lines)):
            self.dataChanged.emit(self.index(top, left), self.index(bottom, right))

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        new = [place for place in range(first, last + 1) if self._shows(place)]
        if new:
            start = len(self._shown)
            self.beginInsertRows(_NO_PARENT, start, start + len(new) - 1)
            self._set_shown([*self._shown, *new])
            self.endInsertRows()

    def _hide_places(self, _parent: QModelIndex, first: int, last: int) -> None:
        places = range(first, last + 1)
        lines = sorted(self._lines[place] for place in places if place in self._lines)
        for top, bottom in reversed(list(neighbours(lines))):
            self.beginRemoveRows(_NO_PARENT, top, bottom)
            self._set_shown(self._shown[:top] + self._shown[bottom + 1 :])
            self.endRemoveRows()

    def _shift_places(self, _parent: QModelIndex, first: int, last: int) -> None:
        gone = last + 1 - first
        self._set_shown([place - gone if place > last else place for place in self._shown])

    def _set_shown(self, places: list[int]) -> None:
        self._shown = places
        self._lines = {place: line for line, place in enumerate(places)}

    def _shows(self, place: int) -> bool:
        """Return whether a row belongs to the tab, and passes the filter or is a favourite."""
        row = self._servers.row_at(place)
        return self.in_tab(row) and (row.favourite or self._accepts(row))

    def _lay_out(self) -> None:
        """Show what the filter lets through, by the ranks that the last sorting gave; new rows have none yet."""
        rows = self._servers.rows()
        ranks = self._ranks
        ranked = sorted(
            range(len(rows)), key=lambda place: ranks.get(rows[place].address, _LAST + place)
        )
        shown = [place for place in ranked if self._shows(place)]
        if shown == self._shown:
            return
        # Columns keep their widths: without the hint a header would look for them in the first row.
        hint = QAbstractTableModel.LayoutChangeHint.VerticalSortHint
        self.layoutAboutToBeChanged[_WITH_HINT].emit([], hint)  # type: ignore[index,unused-ignore]
        before = self.persistentIndexList()
        old = self._shown
        self._set_shown(shown)
        self.changePersistentIndexList(
            before,
            [self._index_of(old[index.row()], index.column()) for index in before],
        )
        self.layoutChanged[_WITH_HINT].emit([], hint)  # type: ignore[index,unused-ignore]

    def _index_of(self, place: int, column: int) -> QModelIndex:
        line = self._lines.get(place)
        return QModelIndex() if line is None else self.index(line, column)

    # --- what is shown ---------------------------------------------------------------------------

    def set_filter(self, tab: ServerTab, accepts: Accepts) -> None:
        """Show the rows of a tab that `accepts` lets through, and its favourites in any case."""
        self._tab, self._accepts = tab, accepts
        self.filter_again()

    def filter_again(self) -> None:
        """Apply the filter to rows that have changed since."""
        before = self._kept
        self._kept = frozenset(
            row.address for row in self._servers.rows() if row.favourite and not self._accepts(row)
        )
        self._lay_out()
        places = map(self._servers.place_of, before ^ self._kept)
        self._tell_changed(
            (self._lines[place] for place in places if place in self._lines),
            0,
            self.columnCount() - 1,
        )

    def in_tab(self, row: ServerRow) -> bool:
        """Return whether a row belongs to the tab, whatever the filter says."""
        match self._tab:
            case ServerTab.ALL:
                return True
            case ServerTab.FAVOURITES:
                return row.favourite
            case ServerTab.HISTORY:
                return row.visited_at is not None
            case ServerTab.LOCAL:
                return row.local
            case ServerTab.WAITING:
                return False

    @property
    def in_tab_count(self) -> int:
        """Rows of the tab, shown and hidden."""
        return sum(map(self.in_tab, self._servers.rows()))

    @property
    def kept_count(self) -> int:
        """Favourites that are shown although the filter would hide them."""
        return sum(row.address in self._kept and self.in_tab(row) for row in self._servers.rows())

    def addresses(self) -> list[ServerAddress]:
        """Return the servers as they are shown, from the top."""
        return [self._servers.row_at(place).address for place in self._shown]

    def line_of(self, address: ServerAddress) -> int | None:
        """Return the line on which a server is shown."""
        place = self._servers.place_of(address)
        return None if place is None else self._lines.get(place)

    def row_on(self, line: int) -> ServerRow | None:
        """Return the row on a line."""
        if not 0 <= line < len(self._shown):
            return None
        return self._servers.row_at(self._shown[line])

    # --- order -----------------------------------------------------------------------------------

    @property
    def keys(self) -> tuple[SortKey, ...]:
        """What is sorted by, the most important first."""
        return self._keys

    def sort_by(self, keys: Sequence[SortKey]) -> None:
        """Sort by these keys from now on."""
        self._keys = tuple(keys)
        self.sort_again()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def sort_again(self) -> None:
        """Bring the rows into order."""
        self._ranks = {address: rank for rank, address in enumerate(self._sorted())}
        self.filter_again()

    def _sorted(self) -> list[ServerAddress]:
        rows = sorted(self._servers.rows(), key=lambda row: self._by_text(row.name))
        for key in reversed(self._keys):
            rows = self._sorted_by(rows, key)
        rows.sort(key=lambda row: not row.favourite)
        return [row.address for row in rows]

    def _sorted_by(self, rows: list[ServerRow], key: SortKey) -> list[ServerRow]:
        numbered = [(_number(row, key.column), row) for row in rows]
        known = [(number, row) for number, row in numbered if number is not None]
        if key.column in _TEXTS:
            known.sort(
                key=lambda pair: self._by_text(_text(pair[1], key.column)), reverse=key.descending
            )
        else:
            known.sort(key=lambda pair: pair[0], reverse=key.descending)
        unknown = [row for number, row in numbered if number is None]
        return [row for _, row in known] + unknown

    # --- what Qt asks ----------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of lines; cells have no children."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of columns."""
        return self._servers.columnCount(parent)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Mark what is sorted by: an arrow, and a 2 at the second key."""
        found = self._servers.headerData(section, orientation, role)
        places = [at for at, key in enumerate(self._keys) if key.column == section]
        if orientation is not Qt.Orientation.Horizontal or not places:
            return found
        descending = self._keys[places[0]].descending
        if role == Qt.ItemDataRole.DisplayRole:
            number = "2" if places[0] else ""
            return f"{found} {'▼' if descending else '▲'}{number}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self.tr("{column}, sorted, largest first")
            if not descending:
                text = self.tr("{column}, sorted, smallest first")
            return text.format(column=found)
        return found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows and says, and which favourites the filter would hide."""
        # First of all: Qt asks each painted cell for five roles that no cell has.
        if role not in _ROLES:
            return None
        row = self.row_on(index.row())
        if row is None:
            return None
        if role == _ROW:
            return row
        hidden = row.address in self._kept if self._kept else False
        if role == _HIDDEN:
            return hidden
        column = index.column()
        found = self._servers.cell(row, column, role)
        if hidden and column == ServerColumn.NAME and role in _WORDS:
            return self.tr("{name} (hidden by filter)").format(name=found)
        return found


_TEXTS = frozenset(
    {ServerColumn.NAME, ServerColumn.PLACE, ServerColumn.VERSION, ServerColumn.ADDRESS}
)


def _text(row: ServerRow, column: ServerColumn) -> str:
    match column:
        case ServerColumn.PLACE:
            return row.country or row.place
        case ServerColumn.VERSION:
            return row.version
        case ServerColumn.ADDRESS:
            return str(row.address)
        case _:
            return row.name


def _number(row: ServerRow, column: ServerColumn) -> float | None:
    """Return what a column sorts by; None, which comes last in both directions, when there is nothing."""
    line = row.line
    numbers: dict[ServerColumn, float | None] = {
        ServerColumn.STAR: not row.favourite,
        ServerColumn.PING: line.ping_ms,
        ServerColumn.DELAY: line.frames,
        ServerColumn.JITTER: line.jitter_ms,
        ServerColumn.LOSS: None if line.ping_ms is None else line.loss_percent,
        ServerColumn.USERS: row.users,
        ServerColumn.WAIT: row.waiting,
        ServerColumn.SOURCE: None if row.seen_at is None else -row.seen_at,
    }
    if column in numbers:
        return numbers[column]
    return 0 if _text(row, column) else None
