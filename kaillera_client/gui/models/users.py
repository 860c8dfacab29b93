"""The users of the server."""

from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from kaillera_client.gui.models.lobby_values import Relation, UserRow
from kaillera_client.gui.models.rows import RowModel


class UserColumn(IntEnum):
    """The columns of the user list."""

    NAME = 0
    PING = 1
    CONNECTION = 2


class UserModel(RowModel[UserRow]):
    """One row for each user."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (self.tr("Name"), self.tr("Ping"), self.tr("Type"))

    def key(self, row: UserRow) -> int:
        """Users are known by their id."""
        return row.user_id

    def cell(self, row: UserRow, column: int) -> str:
        """Return the text of a cell."""
        match UserColumn(column):
            case UserColumn.NAME:
                return self._name(row)
            case UserColumn.PING:
                return self.tr("{ping} ms").format(ping=row.ping_ms)
            case UserColumn.CONNECTION:
                return row.connection

    def _name(self, row: UserRow) -> str:
        name = self.tr("{name} (you)").format(name=row.name) if row.own else row.name
        match row.relation:
            case Relation.NONE:
                return name
            case Relation.FRIEND:
                return f"★ {name}"
            case Relation.IGNORED:
                return f"◌ {name}"

    def sort_key(self, row: UserRow, column: int) -> str | int:
        """Pings by number, everything else by letters."""
        match UserColumn(column):
            case UserColumn.NAME:
                return row.name
            case UserColumn.PING:
                return row.ping_ms
            case UserColumn.CONNECTION:
                return row.connection

    def sentence(self, row: UserRow) -> str:
        """Return the user in words."""
        text = self.tr("{name}, ping {ping} milliseconds, connection type {type}").format(
            name=row.name, ping=row.ping_ms, type=row.connection
        )
        match row.relation:
            case Relation.NONE:
                return text
            case Relation.FRIEND:
                return self.tr("{user}, your friend").format(user=text)
            case Relation.IGNORED:
                return self.tr("{user}, messages hidden").format(user=text)

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Pings to the right."""
        if column == UserColumn.PING:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().alignment(column)
