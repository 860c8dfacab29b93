"""The games that wait for players on all servers."""

from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from kaillera_client.gui.models.rows import RowModel
from kaillera_client.gui.models.server_values import ServerColumn, WaitingRow
from kaillera_client.gui.models.server_words import line_sentence, line_text

_LAST = 1e9


class WaitingColumn(IntEnum):
    """The columns of the waiting games."""

    GAME = 0
    HOST = 1
    SERVER = 2
    PLAYERS = 3
    EMULATOR = 4
    PING = 5
    DELAY = 6


class WaitingGameModel(RowModel[WaitingRow]):
    """One row for each waiting game."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (
            self.tr("Game"),
            self.tr("Host"),
            self.tr("Server"),
            self.tr("Players"),
            self.tr("Emulator"),
            self.tr("Ping"),
            self.tr("Delay"),
        )

    def key(self, row: WaitingRow) -> int:
        """Games have numbers of ours: lists give none."""
        return row.key

    def cell(  # noqa: PLR0911 - one for each column
        self, row: WaitingRow, column: int
    ) -> str:
        """Return the text of a cell."""
        match WaitingColumn(column):
            case WaitingColumn.GAME:
                return row.game
            case WaitingColumn.HOST:
                return row.owner
            case WaitingColumn.SERVER:
                return row.server
            case WaitingColumn.PLAYERS:
                return row.users
            case WaitingColumn.EMULATOR:
                return row.emulator
            case WaitingColumn.PING:
                return line_text(row.line, ServerColumn.PING)
            case WaitingColumn.DELAY:
                return line_text(row.line, ServerColumn.DELAY)

    def sort_key(self, row: WaitingRow, column: int) -> str | float:
        """Pings and delays sort by number, servers without an answer last; everything else by letters."""
        number: float | None
        match WaitingColumn(column):
            case WaitingColumn.PING:
                number = row.line.ping_ms
            case WaitingColumn.DELAY:
                number = row.line.frames
            case _:
                return self.cell(row, column).casefold()
        return _LAST if number is None else number

    def sentence(self, row: WaitingRow) -> str:
        """Return the game in words."""
        text = self.tr(
            "{game}, host {host}, on {server}, players {players}, emulator {emulator}, {ping}, {delay}"
        )
        return text.format(
            game=row.game,
            host=row.owner,
            server=row.server,
            players=row.users,
            emulator=row.emulator,
            ping=line_sentence(row.line, ServerColumn.PING),
            delay=line_sentence(row.line, ServerColumn.DELAY),
        )

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Numbers stand to the right."""
        right = column in (WaitingColumn.DELAY, WaitingColumn.PLAYERS)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
