"""The games on the server."""

from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from kaillera_client.gui.models.headed import Index
from kaillera_client.gui.models.lobby_values import GameRow, GameState
from kaillera_client.gui.models.rows import RowModel
from kaillera_client.roms.match import Possession

_UNKNOWN_PING = 1 << 40
"""Games whose host's ping is not known sort last."""


class GameColumn(IntEnum):
    """The columns of the game list."""

    NAME = 0
    HOST = 1
    PLAYERS = 2
    EMULATOR = 3
    ROM = 4
    PING = 5
    STATE = 6


class GameModel(RowModel[GameRow]):
    """One row for each game."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (
            self.tr("Game"),
            self.tr("Host"),
            self.tr("Players"),
            self.tr("Emulator"),
            self.tr("ROM"),
            self.tr("Host ping"),
            self.tr("Status"),
        )

    def key(self, row: GameRow) -> int:
        """Games are known by their id."""
        return row.game_id

    def cell(self, row: GameRow, column: int) -> str:  # noqa: PLR0911 - one for each column
        """Return the text of a cell."""
        match GameColumn(column):
            case GameColumn.NAME:
                return row.name
            case GameColumn.HOST:
                return row.host
            case GameColumn.PLAYERS:
                return row.players
            case GameColumn.EMULATOR:
                return self.tr("same") if row.same_emulator else self.tr("other")
            case GameColumn.ROM:
                return self.rom_word(row.rom)
            case GameColumn.PING:
                if row.host_ping_ms is None:
                    return self.tr("unknown")
                return self.tr("{ping} ms").format(ping=row.host_ping_ms)
            case GameColumn.STATE:
                return self._state(row.state)

    def rom_word(self, rom: Possession) -> str:
        """Return a word for whether a game's ROM is here."""
        return {
            Possession.UNKNOWN: "–",
            Possession.NOT_NEEDED: self.tr("not needed"),
            Possession.HAVE_IT: self.tr("have it"),
            Possession.OTHER_FILE: self.tr("other file"),
            Possession.LISTED: self.tr("listed"),
            Possession.NOT_FOUND: self.tr("not found"),
        }[rom]

    def rom_words(self, rom: Possession) -> str:
        """Return what is known of a game's ROM in words."""
        return {
            Possession.UNKNOWN: self.tr("ROM: your library has no games yet"),
            Possession.NOT_NEEDED: self.tr("ROM: this game needs none"),
            Possession.HAVE_IT: self.tr("ROM: you have a file with this name"),
            Possession.OTHER_FILE: self.tr("ROM: the host has another file with this name"),
            Possession.LISTED: self.tr("ROM: your emulator has this game in its list"),
            Possession.NOT_FOUND: self.tr("ROM: not found in your folders"),
        }[rom]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Add what a ROM's word means to the tips of its cells."""
        if (
            role == Qt.ItemDataRole.ToolTipRole
            and index.isValid()
            and index.column() == GameColumn.ROM
        ):
            return self.rom_words(self._rows[index.row()].rom)
        return super().data(index, role)

    def _state(self, state: GameState) -> str:
        match state:
            case GameState.WAITING:
                return self.tr("waiting")
            case GameState.SYNCHRONISING:
                return self.tr("synchronising")
            case GameState.PLAYING:
                return self.tr("playing")

    def sort_key(self, row: GameRow, column: int) -> str | int:
        """States sort waiting games first, pings by number, everything else by letters."""
        if column == GameColumn.STATE:
            return row.state.value
        if column == GameColumn.PING:
            return _UNKNOWN_PING if row.host_ping_ms is None else row.host_ping_ms
        return self.cell(row, column)

    def sentence(self, row: GameRow) -> str:
        """Return the game in words."""
        text = self.tr(
            "{game}, host {host}, {players} players, {state}, emulator {emulator}, {rom}"
        ).format(
            game=row.name,
            host=row.host,
            players=row.players,
            state=self._state(row.state),
            emulator=row.emulator,
            rom=self.rom_words(row.rom),
        )
        if row.host_ping_ms is None:
            return text
        ping = self.tr("ping of its host {ping} milliseconds").format(ping=row.host_ping_ms)
        return f"{text}, {ping}"

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Pings to the right."""
        if column == GameColumn.PING:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().alignment(column)
