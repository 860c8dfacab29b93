"""Which servers are shown, and in which order: favourites first, then what the user sorts by."""

from collections.abc import Callable, Sequence
from functools import cmp_to_key

from PySide6.QtCore import QCollator, QModelIndex, QObject, QSortFilterProxyModel, Qt

from kaillera_client.gui.models.rows import Index
from kaillera_client.gui.models.server_values import (
    USUAL_ORDER,
    ServerColumn,
    ServerRow,
    ServerTab,
    SortKey,
)
from kaillera_client.gui.models.servers import ServerModel
from kaillera_client.links.address import ServerAddress

HIDDEN_ROLE = Qt.ItemDataRole.UserRole + 3
"""True for a favourite that stays although the filter would hide it."""

Accepts = Callable[[ServerRow], bool]
_LAST = 1 << 30
_NO_PARENT = QModelIndex()


class ServerOrder(QSortFilterProxyModel):
    """Rows move only when `sort_again` is called; new ones stand at the end until then."""

    def __init__(self, source: ServerModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._servers = source
        self._ranks: dict[ServerAddress, int] = {}
        self._rank_at: list[int] = []
        self._keys: tuple[SortKey, ...] = USUAL_ORDER
        self._tab = ServerTab.ALL
        self._accepts: Accepts = lambda _row: True
        self._kept: frozenset[ServerAddress] = frozenset()
        self._collator = QCollator()
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._collator.setNumericMode(True)
        self._by_text = cmp_to_key(self._collator.compare)
        self.setDynamicSortFilter(False)
        # Before the proxy hears of them: it compares the new rows at once.
        source.rowsInserted.connect(self._place_ranks)
        source.rowsRemoved.connect(self._place_ranks)
        self._place_ranks()
        self.setSourceModel(source)
        self.sort(0)

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
        if hasattr(self, "endFilterChange"):
            self.beginFilterChange()
            self.endFilterChange()
        else:  # Qt before 6.10
            self.invalidateFilter()
        for address in before ^ self._kept:
            place = self._servers.place_of(address)
            at = -1 if place is None else self.mapFromSource(self._servers.index(place, 0)).row()
            if at >= 0:
                self.dataChanged.emit(self.index(at, 0), self.index(at, self.columnCount() - 1))

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

    def is_kept(self, address: ServerAddress) -> bool:
        """Return whether a favourite is shown although the filter would hide it."""
        return address in self._kept

    def addresses(self) -> list[ServerAddress]:
        """Return the servers as they are shown, from the top."""
        return [
            self._servers.row_at(self.mapToSource(self.index(at, 0)).row()).address
            for at in range(self.rowCount())
        ]

    def line_of(self, address: ServerAddress) -> int | None:
        """Return the line on which a server is shown."""
        place = self._servers.place_of(address)
        if place is None:
            return None
        line = self.mapFromSource(self._servers.index(place, 0)).row()
        return line if line >= 0 else None

    def row_on(self, line: int) -> ServerRow | None:
        """Return the row on a line."""
        if not 0 <= line < self.rowCount():
            return None
        return self._servers.row_at(self.mapToSource(self.index(line, 0)).row())

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
        self._place_ranks()
        self.filter_again()
        self.sort(0)

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

    def lessThan(self, left: Index, right: Index) -> bool:
        """Compare the ranks that the last sorting gave; new rows have none yet and stand at the end."""
        return self._rank_at[left.row()] < self._rank_at[right.row()]

    def _place_ranks(self) -> None:
        """Lay the ranks out by the rows of the source: thousands of comparisons look one up."""
        rows = self._servers.rows()
        self._rank_at = [self._ranks.get(row.address, _LAST + at) for at, row in enumerate(rows)]

    # --- what Qt asks ----------------------------------------------------------------------------

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Mark what is sorted by: an arrow, and a 2 at the second key."""
        found = super().headerData(section, orientation, role)
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

    def filterAcceptsRow(self, source_row: int, source_parent: Index = _NO_PARENT) -> bool:
        """Let through what belongs to the tab and passes the filter or is a favourite."""
        del source_parent
        row = self._servers.row_at(source_row)
        return self.in_tab(row) and (row.favourite or self._accepts(row))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say which favourites the filter would hide."""
        if role == HIDDEN_ROLE:
            row = self.row_on(index.row())
            return row is not None and row.address in self._kept
        found = super().data(index, role)
        if (
            self._kept
            and index.column() == ServerColumn.NAME
            and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            and self.data(index, HIDDEN_ROLE)
        ):
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
