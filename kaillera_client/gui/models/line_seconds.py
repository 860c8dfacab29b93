"""The last minute of a line, second by second: what the graph draws and its table lists."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from statistics import median

from PySide6.QtCore import QModelIndex, QObject, Qt

from kaillera_client.advice.samples import WINDOW_S, PingSamples
from kaillera_client.gui.models.headed import HeadedTable, Index

SECONDS = int(WINDOW_S)
_BAND_S = 4
"""The band of a second is taken from so many seconds before and after it: measurements may be rare."""

_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class LineSecond:
    """One second; milliseconds, None where nothing was answered. `ago_s` counts whole seconds before now."""

    ago_s: int
    median_ms: float | None
    low_ms: float | None
    high_ms: float | None
    losses: int

    @property
    def measured(self) -> bool:
        """Whether anything was measured in this second."""
        return self.median_ms is not None or self.losses > 0


NOTHING_MEASURED = tuple(LineSecond(ago, None, None, None, 0) for ago in range(SECONDS))


def seconds_of(samples: PingSamples, now: float) -> tuple[LineSecond, ...]:
    """Return the last 60 seconds, the newest first; they end at whole seconds of the clock, so they do not tremble."""
    ages, pings = samples.points(now)
    answers: list[list[float]] = [[] for _ in range(SECONDS)]
    for age, ping in zip(ages, pings, strict=True):
        answers[_place(age, now)].append(ping)
    losses = [0] * SECONDS
    for age in samples.losses(now):
        losses[_place(age, now)] += 1
    return tuple(_second(ago, answers, losses[ago]) for ago in range(SECONDS))


def _place(age: float, now: float) -> int:
    return min(max(int(now) - int(now + age), 0), SECONDS - 1)


def _second(ago: int, answers: Sequence[list[float]], losses: int) -> LineSecond:
    if not answers[ago]:
        return LineSecond(ago, None, None, None, losses)
    around = sorted(_flat(answers[max(ago - _BAND_S, 0) : ago + _BAND_S + 1]))
    last = len(around) - 1
    return LineSecond(
        ago, median(answers[ago]), around[round(last * 0.05)], around[round(last * 0.95)], losses
    )


def _flat(parts: Iterable[list[float]]) -> Iterable[float]:
    return (value for part in parts for value in part)


class LineColumn(IntEnum):
    """The columns of the table."""

    AGO = 0
    MEDIAN = 1
    RANGE = 2
    LOST = 3


class LineSecondsModel(HeadedTable):
    """Sixty rows that stay where they are; only their values change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent=parent)
        self._seconds = NOTHING_MEASURED
        self._headers = (
            self.tr("s ago"),
            self.tr("Ping"),
            self.tr("Mostly"),
            self.tr("Lost"),
        )

    def show_seconds(self, seconds: tuple[LineSecond, ...]) -> None:
        """Take new values."""
        if seconds != self._seconds:
            self._seconds = seconds
            self.dataChanged.emit(
                self.index(0, 0), self.index(SECONDS - 1, len(self._headers) - 1)
            )

    def second(self, ago: int) -> LineSecond:
        """Return the second that is so long ago."""
        return self._seconds[ago]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of seconds."""
        return 0 if parent.isValid() else SECONDS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text and a row in words."""
        if not index.isValid():
            return None
        second = self._seconds[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(second, LineColumn(index.column()))
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.alignment(index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.sentence(second)
            case _:
                return None

    def _cell(self, second: LineSecond, column: LineColumn) -> str:
        match column:
            case LineColumn.AGO:
                return str(second.ago_s)
            case LineColumn.MEDIAN if second.median_ms is not None:
                return self.tr("{ms} ms").format(ms=round(second.median_ms))
            case LineColumn.RANGE if second.low_ms is not None and second.high_ms is not None:
                return self.tr("{low} to {high} ms").format(
                    low=round(second.low_ms), high=round(second.high_ms)
                )
            case LineColumn.LOST:
                return str(second.losses) if second.measured else "–"
            case _:
                return "–"

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """All of them are numbers."""
        del column
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

    def sentence(self, second: LineSecond) -> str:
        """Return a second in words, as the graph's cursor says it."""
        if second.median_ms is not None:
            text = self.tr("{ago} s ago: {ms} ms").format(
                ago=second.ago_s, ms=round(second.median_ms)
            )
            if second.losses:
                text += self.tr(", {lost} lost").format(lost=second.losses)
            return text
        if second.losses:
            return self.tr("{ago} s ago: no answer").format(ago=second.ago_s)
        return self.tr("{ago} s ago: not measured").format(ago=second.ago_s)
