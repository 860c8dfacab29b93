"""The servers, one row each, known by their addresses."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from kaillera_client.gui.models.headed import Index
from kaillera_client.gui.models.rows import ROW_ROLE
from kaillera_client.gui.models.server_values import ServerColumn, ServerRow
from kaillera_client.gui.models.server_words import cell_sentence, cell_text, place_name
from kaillera_client.gui.text import tooltip
from kaillera_client.links.address import ServerAddress

_NO_PARENT = QModelIndex()
_NUMBERS = frozenset(
    {
        ServerColumn.DELAY,
        ServerColumn.JITTER,
        ServerColumn.LOSS,
        ServerColumn.USERS,
        ServerColumn.WAIT,
    }
)
_COLUMNS = tuple(ServerColumn)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
ANSWERED_ROLES = frozenset({_DISPLAY, _ALIGNMENT, _ACCESSIBLE, _TIP})
"""What a cell has an answer for, besides `ROW_ROLE`."""


def _alignment(column: ServerColumn) -> Qt.AlignmentFlag:
    if column is ServerColumn.STAR:
        return Qt.AlignmentFlag.AlignCenter
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


_ALIGNMENTS = tuple(map(_alignment, _COLUMNS))


class ServerModel(QAbstractTableModel):
    """Keeps the rows in the order of arrival; only what changed is reported, neighbours together."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ServerRow] = []
        self._places: dict[ServerAddress, int] = {}
        self._now = 0.0
        self.veil: Callable[[str], str] = str
        """What may be seen of a text: everything, but in streamer mode."""

        self._headers = {
            ServerColumn.STAR: "★",
            ServerColumn.NAME: self.tr("Name"),
            ServerColumn.PLACE: self.tr("Place"),
            ServerColumn.PING: self.tr("Ping"),
            ServerColumn.DELAY: self.tr("Delay"),
            ServerColumn.JITTER: self.tr("Jitter"),
            ServerColumn.LOSS: self.tr("Loss"),
            ServerColumn.USERS: self.tr("Users"),
            ServerColumn.WAIT: self.tr("Wait"),
            ServerColumn.VERSION: self.tr("Version"),
            ServerColumn.SOURCE: self.tr("Source"),
            ServerColumn.ADDRESS: self.tr("Address"),
        }
        self._tips = {
            ServerColumn.STAR: self.tr("Favourites"),
            ServerColumn.PING: self.tr("Round trip to the server, in milliseconds"),
            ServerColumn.DELAY: self.tr("Frames of delay to expect with the connection type LAN"),
            ServerColumn.JITTER: self.tr("How much longer slow answers take, in milliseconds"),
            ServerColumn.LOSS: self.tr("Measurements without an answer"),
            ServerColumn.USERS: self.tr("Users now, and how many may come"),
            ServerColumn.WAIT: self.tr("Games that wait for players"),
            ServerColumn.SOURCE: self.tr("Which list tells of the server, and how old that is"),
        }

    # --- rows ------------------------------------------------------------------------------------

    def rows(self) -> tuple[ServerRow, ...]:
        """Return all rows in the order of arrival."""
        return tuple(self._rows)

    def row_at(self, place: int) -> ServerRow:
        """Return the row at a place."""
        return self._rows[place]

    def place_of(self, address: ServerAddress) -> int | None:
        """Return where a server's row is."""
        return self._places.get(address)

    def get(self, address: ServerAddress) -> ServerRow | None:
        """Return a server's row."""
        place = self._places.get(address)
        return None if place is None else self._rows[place]

    def put(self, rows: Iterable[ServerRow]) -> None:
        """Add rows, and change those whose servers are here already."""
        changed: list[int] = []
        new: dict[ServerAddress, ServerRow] = {}
        for row in rows:
            place = self._places.get(row.address)
            if place is None:
                new[row.address] = row
            elif self._rows[place] != row:
                self._rows[place] = row
                changed.append(place)
        last = self.columnCount() - 1
        for first, end in neighbours(sorted(changed)):
            self.dataChanged.emit(self.index(first, 0), self.index(end, last))
        if new:
            start = len(self._rows)
            self.beginInsertRows(_NO_PARENT, start, start + len(new) - 1)
            self._rows += new.values()
            self._places |= {address: start + at for at, address in enumerate(new)}
            self.endInsertRows()

    def remove(self, addresses: Iterable[ServerAddress]) -> None:
        """Remove the rows of servers; what is not here is no trouble."""
        places = sorted({self._places[one] for one in addresses if one in self._places})
        for first, last in reversed(list(neighbours(places))):
            self.beginRemoveRows(_NO_PARENT, first, last)
            del self._rows[first : last + 1]
            self._places = {row.address: at for at, row in enumerate(self._rows)}
            self.endRemoveRows()

    def set_time(self, now: float) -> None:
        """Let ages be told at this unix time."""
        self._now = now
        if self._rows:
            source = ServerColumn.SOURCE
            bottom = self.index(len(self._rows) - 1, source)
            self.dataChanged.emit(self.index(0, source), bottom)

    # --- what Qt asks ----------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of rows; cells have no children."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows and says."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        return row if role == ROW_ROLE else self.cell(row, index.column(), role)

    def cell(self, row: ServerRow, section: int, role: int) -> object:
        """Return what a cell of a row shows and says; None for roles that are not in `ANSWERED_ROLES`."""
        column = _COLUMNS[section]
        if role == _DISPLAY:
            return self.veil(cell_text(row, column, self._now))
        if role == _ALIGNMENT:
            return _ALIGNMENTS[section]
        if role == _ACCESSIBLE:
            return self.veil(cell_sentence(row, column, self._now))
        return tooltip(self.veil(self._tip(row, column))) if role == _TIP else None

    def _tip(self, row: ServerRow, column: ServerColumn) -> str:
        if column is ServerColumn.NAME:
            return f"{row.name}\n{row.address}"
        if column is ServerColumn.PLACE:
            return place_name(row)
        return cell_sentence(row, column, self._now)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the columns' names and what they mean."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(_COLUMNS):
            return None
        column = _COLUMNS[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._headers[column]
            case Qt.ItemDataRole.ToolTipRole:
                return self._tips.get(column, self._headers[column])
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.column_name(column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _ALIGNMENTS[section]
            case _:
                return None

    def column_name(self, column: ServerColumn) -> str:
        """Return a column's name where its symbol is not enough."""
        return self.tr("Favourite") if column is ServerColumn.STAR else self._headers[column]


def neighbours(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Return the first and last of each run of neighbours; `places` are sorted."""
    first = last = -1
    for place in places:
        if first >= 0 and place == last + 1:
            last = place
            continue
        if first >= 0:
            yield first, last
        first = last = place
    if first >= 0:
        yield first, last
