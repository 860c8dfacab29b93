"""The users of the server."""

from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from kaillera_client.gui.models.rows import RowModel
from kaillera_client.gui.models.values import UserRow


class UserColumn(IntEnum):
    """The columns of the user list."""

    NAME = 0
    PING = 1
    STATUS = 2


class UserModel(RowModel[UserRow]):
    """One row for each user."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (self.tr("Name"), self.tr("Ping"), self.tr("Status"))

    def key(self, row: UserRow) -> int:
        """Users are known by their id."""
        return row.user_id

    def cell(self, row: UserRow, column: int) -> str:
        """Return the text of a cell."""
        match UserColumn(column):
            case UserColumn.NAME:
                return self.tr("{name} (you)").format(name=row.name) if row.own else row.name
            case UserColumn.PING:
                return self.tr("{ping} ms").format(ping=row.ping_ms)
            case UserColumn.STATUS:
                return self.tr("in a game") if row.playing else self.tr("idle")

    def sort_key(self, row: UserRow, column: int) -> str | int:
        """Names by letters, pings by number, idle users before busy ones."""
        match UserColumn(column):
            case UserColumn.NAME:
                return row.name
            case UserColumn.PING:
                return row.ping_ms
            case UserColumn.STATUS:
                return int(row.playing)

    def sentence(self, row: UserRow) -> str:
        """Return the user in words."""
        return self.tr(
            "{name}, ping {ping} milliseconds, {status}, connection type {type}"
        ).format(
            name=row.name,
            ping=row.ping_ms,
            status=self.cell(row, UserColumn.STATUS),
            type=row.connection,
        )

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Pings to the right."""
        if column == UserColumn.PING:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().alignment(column)
