"""The stalls of a game, in the order in which they happened."""

from enum import IntEnum

from PySide6.QtCore import QLocale, QObject, Qt

from kaillera_client.gui.models.room_values import StallRow
from kaillera_client.gui.models.rows import RowModel


class StallColumn(IntEnum):
    """The columns of the log."""

    TIME = 0
    LENGTH = 1
    VERDICT = 2
    PROOF = 3


def game_time(seconds: float) -> str:
    """Return a time of the game as minutes and seconds."""
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02}"


class StallModel(RowModel[StallRow]):
    """One row for each stall."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (
            self.tr("Time"),
            self.tr("Length"),
            self.tr("Cause"),
            self.tr("Proof"),
        )

    def key(self, row: StallRow) -> int:
        """Stalls are numbered."""
        return row.number

    def cell(self, row: StallRow, column: int) -> str:
        """Return the text of a cell."""
        match StallColumn(column):
            case StallColumn.TIME:
                return game_time(row.at_s)
            case StallColumn.LENGTH if not row.seconds:
                return "–"
            case StallColumn.LENGTH:
                return self.tr("{seconds} s").format(
                    seconds=QLocale().toString(row.seconds, "f", 1)
                )
            case StallColumn.VERDICT:
                return row.verdict
            case StallColumn.PROOF:
                return row.proof or "–"

    def sort_key(self, row: StallRow, column: int) -> str | float:
        """Times by their value, words by letters."""
        match StallColumn(column):
            case StallColumn.TIME:
                return row.at_s
            case StallColumn.LENGTH:
                return row.seconds
            case _:
                return self.cell(row, column)

    def sentence(self, row: StallRow) -> str:
        """Return the stall in words."""
        if not row.seconds:
            text = self.tr("At {time}: {verdict}")
            return text.format(time=game_time(row.at_s), verdict=row.verdict)
        text = self.tr("{seconds} seconds at {time}: {verdict}").format(
            seconds=QLocale().toString(row.seconds, "f", 1),
            time=game_time(row.at_s),
            verdict=row.verdict,
        )
        return f"{text}, {row.proof}" if row.proof else text

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Times to the right."""
        if column in (StallColumn.TIME, StallColumn.LENGTH):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().alignment(column)
