"""The games on the server."""

from enum import IntEnum

from PySide6.QtCore import QObject

from kaillera_client.gui.models.rows import RowModel
from kaillera_client.gui.models.values import GameRow, GameState


class GameColumn(IntEnum):
    """The columns of the game list."""

    NAME = 0
    HOST = 1
    PLAYERS = 2
    STATE = 3
    EMULATOR = 4


class GameModel(RowModel[GameRow]):
    """One row for each game."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (
            self.tr("Game"),
            self.tr("Host"),
            self.tr("Players"),
            self.tr("State"),
            self.tr("Emulator"),
        )

    def key(self, row: GameRow) -> int:
        """Games are known by their id."""
        return row.game_id

    def cell(self, row: GameRow, column: int) -> str:
        """Return the text of a cell."""
        match GameColumn(column):
            case GameColumn.NAME:
                return row.name
            case GameColumn.HOST:
                return row.host
            case GameColumn.PLAYERS:
                return row.players
            case GameColumn.STATE:
                waiting = row.state is GameState.WAITING
                return self.tr("waiting") if waiting else self.tr("running")
            case GameColumn.EMULATOR:
                return self.tr("same") if row.same_emulator else row.emulator

    def sort_key(self, row: GameRow, column: int) -> str | int:
        """States sort waiting games first, everything else by letters."""
        if column == GameColumn.STATE:
            return int(row.state is not GameState.WAITING)
        return self.cell(row, column)

    def sentence(self, row: GameRow) -> str:
        """Return the game in words."""
        return self.tr(
            "{game}, host {host}, {players} players, {state}, emulator {emulator}"
        ).format(
            game=row.name,
            host=row.host,
            players=row.players,
            state=self.cell(row, GameColumn.STATE),
            emulator=row.emulator,
        )
