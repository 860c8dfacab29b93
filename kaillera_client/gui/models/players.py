"""The members of our room."""

from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from kaillera_client.gui.models.headed import Index
from kaillera_client.gui.models.rom_values import SeatRom, SeatRomView
from kaillera_client.gui.models.room_values import EmulatorMatch, PlayerRow
from kaillera_client.gui.models.rows import RowModel
from kaillera_client.gui.text import tooltip

_MARKS = "●▲■◆"
"""The markers of the players' lines, so that a seat is known by its shape too."""


class PlayerColumn(IntEnum):
    """The columns of the seats."""

    SEAT = 0
    NAME = 1
    PING = 2
    DELAY = 3
    ROM = 4
    EMULATOR = 5
    CONNECTION = 6


def seat_mark(number: int) -> str:
    """Return the marker of a player's number, which counts from 1."""
    return _MARKS[(number - 1) % len(_MARKS)]


class PlayerModel(RowModel[PlayerRow]):
    """One row for each member, in the order in which they entered: that is the order of the seats."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (
            self.tr("Seat"),
            self.tr("Player"),
            self.tr("Ping"),
            self.tr("Delay"),
            self.tr("ROM"),
            self.tr("Emulator"),
            self.tr("Type"),
        )

    def key(self, row: PlayerRow) -> int:
        """Members are known by their user id."""
        return row.user_id

    def seat(self, row: PlayerRow) -> int:
        """Return the number of a member's seat, from 1: its own in a game, otherwise its place."""
        if row.player is not None:
            return row.player
        return 1 + next(
            (at for at, known in enumerate(self._rows) if known.user_id == row.user_id), 0
        )

    def remove(self, key: int) -> None:
        """Remove a member; those behind it move up a seat."""
        super().remove(key)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def cell(self, row: PlayerRow, column: int) -> str:  # noqa: PLR0911 - one for each column
        """Return the text of a cell."""
        match PlayerColumn(column):
            case PlayerColumn.SEAT:
                seat = self.seat(row)
                return self.tr("P{number} {mark}").format(number=seat, mark=seat_mark(seat))
            case PlayerColumn.NAME:
                return self._name(row)
            case PlayerColumn.PING:
                return self.tr("{ping} ms").format(ping=row.ping_ms)
            case PlayerColumn.DELAY:
                return self._delay(row)
            case PlayerColumn.ROM:
                return self.rom_word(row.rom.word)
            case PlayerColumn.EMULATOR:
                return self.emulator_word(row.emulator)
            case PlayerColumn.CONNECTION:
                return row.connection

    def _name(self, row: PlayerRow) -> str:
        if row.dropped:
            return self.tr("{name} (left)").format(name=row.name)
        if row.own:
            return self.tr("{name} (you)").format(name=row.name)
        return self.tr("{name} (host)").format(name=row.name) if row.host else row.name

    def _delay(self, row: PlayerRow) -> str:
        if row.delay_frames is None:
            return "–"
        return self.tr("{frames} f").format(frames=row.delay_frames)

    def emulator_word(self, match: EmulatorMatch) -> str:
        """Return a word for whether somebody has our emulator."""
        return {
            EmulatorMatch.OWN: self.tr("yours"),
            EmulatorMatch.SAME: self.tr("same"),
            EmulatorMatch.OTHER: self.tr("other"),
            EmulatorMatch.UNKNOWN: self.tr("unknown"),
        }[match]

    def rom_word(self, word: SeatRom) -> str:
        """Return a badge and a word for a member's ROM."""
        return {
            SeatRom.UNKNOWN: "–",
            SeatRom.NOT_NEEDED: self.tr("not needed"),
            SeatRom.YOURS: self.tr("✓ yours"),
            SeatRom.SAME: self.tr("✓ same"),
            SeatRom.OTHER_FILE: self.tr("≠ other file"),
            SeatRom.NOT_CHECKED: self.tr("? not checked"),
            SeatRom.NOT_FOUND: self.tr("✕ not found"),
            SeatRom.LISTED: self.tr("listed"),
            SeatRom.NOT_CHOSEN: self.tr("? not chosen"),
            SeatRom.WRONG_SET: self.tr("≠ set"),
        }[word]

    def rom_words(self, rom: SeatRomView, name: str) -> str:
        """Return a member's ROM in words, with the source of what is said."""
        text = {
            SeatRom.UNKNOWN: self.tr("ROM: your library is not read yet"),
            SeatRom.NOT_NEEDED: self.tr("ROM: this game needs none"),
            SeatRom.YOURS: self.tr("ROM: yours, CRC {crc}"),
            SeatRom.SAME: self.tr("ROM: same file, CRC {crc}, as {name}'s client says"),
            SeatRom.OTHER_FILE: self.tr("ROM: other file, CRC {crc}, as {name}'s client says"),
            SeatRom.NOT_CHECKED: self.tr("ROM: not checked, {name}'s client has told none"),
            SeatRom.NOT_FOUND: self.tr("ROM: not found in your library"),
            SeatRom.LISTED: self.tr("ROM: your emulator has this game in its list"),
            SeatRom.NOT_CHOSEN: self.tr("ROM: you have several that differ and have chosen none"),
            SeatRom.WRONG_SET: self.tr("ROM: your set does not run as it is, CRC {crc}"),
        }[rom.word]
        if rom.word is SeatRom.NOT_CHECKED and rom.crc:
            text = self.tr("ROM: not checked, {name}'s client says CRC {crc}")
        return text.format(crc=rom.crc, name=name)

    def sort_key(self, row: PlayerRow, column: int) -> str | int:
        """Numbers by number, everything else by letters."""
        match PlayerColumn(column):
            case PlayerColumn.SEAT:
                return self.seat(row)
            case PlayerColumn.PING:
                return row.ping_ms
            case PlayerColumn.DELAY:
                return -1 if row.delay_frames is None else row.delay_frames
            case _:
                return self.cell(row, column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Add what a column means to the tips of its cells."""
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            row = self._rows[index.row()]
            if index.column() == PlayerColumn.DELAY and row.delay_frames is not None:
                return self._delay_source(row)
            if index.column() == PlayerColumn.ROM:
                return tooltip(self.veil(self.rom_words(row.rom, row.name)))
            if index.column() == PlayerColumn.EMULATOR and row.emulator is EmulatorMatch.UNKNOWN:
                return self.tr("Servers tell the emulator of the host only.")
        return super().data(index, role)

    def _delay_source(self, row: PlayerRow) -> str:
        if row.delay_said:
            return self.tr("{frames} frames, as this server said at the start").format(
                frames=row.delay_frames
            )
        return self.tr("{frames} frames, expected from the ping and the connection type").format(
            frames=row.delay_frames
        )

    def sentence(self, row: PlayerRow) -> str:
        """Return the member in words."""
        words = self.tr(
            "Player {seat}: {name}, ping {ping} milliseconds, connection type {type}, "
            "emulator: {emulator}, {rom}"
        ).format(
            seat=self.seat(row),
            name=self._name(row),
            ping=row.ping_ms,
            type=row.connection,
            emulator=self.emulator_word(row.emulator),
            rom=self.rom_words(row.rom, row.name),
        )
        if row.delay_frames is None:
            return words
        return f"{words}, {self._delay_source(row)}"

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Numbers to the right."""
        if column in (PlayerColumn.PING, PlayerColumn.DELAY):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().alignment(column)
