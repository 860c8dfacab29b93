"""The members of our room."""

from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from kaillera_client.gui.models.rows import RowModel
from kaillera_client.gui.models.values import PlayerRow


class PlayerColumn(IntEnum):
    """The columns of the seats."""

    NAME = 0
    PING = 1
    ROLE = 2


class PlayerModel(RowModel[PlayerRow]):
    """One row for each member, in the order in which they entered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (
            self.tr("Player"),
            self.tr("Ping"),
            self.tr("In this room"),
        )

    def key(self, row: PlayerRow) -> int:
        """Members are known by their user id."""
        return row.user_id

    def cell(self, row: PlayerRow, column: int) -> str:
        """Return the text of a cell."""
        match PlayerColumn(column):
            case PlayerColumn.NAME:
                return self.tr("{name} (you)").format(name=row.name) if row.own else row.name
            case PlayerColumn.PING:
                return self.tr("{ping} ms").format(ping=row.ping_ms)
            case PlayerColumn.ROLE:
                return self._role(row)

    def _role(self, row: PlayerRow) -> str:
        words = [self.tr("host") if row.host else self.tr("guest")]
        if row.player is not None:
            words.append(self.tr("P{number}").format(number=row.player))
        if row.dropped:
            words.append(self.tr("left the game"))
        return ", ".join(words)

    def sort_key(self, row: PlayerRow, column: int) -> str | int:
        """Pings by number, everything else by letters."""
        return row.ping_ms if column == PlayerColumn.PING else self.cell(row, column)

    def sentence(self, row: PlayerRow) -> str:
        """Return the member in words."""
        return self.tr("{name}, {role}, ping {ping} milliseconds, connection type {type}").format(
            name=row.name, role=self._role(row), ping=row.ping_ms, type=row.connection
        )

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Pings to the right."""
        if column == PlayerColumn.PING:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().alignment(column)
