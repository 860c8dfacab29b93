"""How the cells of the server list are painted: a star, and a line as shape, number, word and small curve."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from kaillera_client.gui.models.rows import ROW_ROLE
from kaillera_client.gui.models.server_order import HIDDEN_ROLE
from kaillera_client.gui.models.server_values import (
    CURVE_POINTS,
    MeasuredLine,
    ServerRow,
    WaitingRow,
)
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.delegates import RowDelegate, mirrored
from kaillera_client.gui.views.marks import draw_mark, quality_colour

Index = QModelIndex | QPersistentModelIndex
_MARK = 9.0
_CURVE_WIDTH = 56.0
_CURVE_HEIGHT = 16.0
_STAR_POINTS = (
    (0.0, -1.0), (0.235, -0.324), (0.951, -0.309), (0.38, 0.124), (0.588, 0.809),
    (0.0, 0.4), (-0.588, 0.809), (-0.38, 0.124), (-0.951, -0.309), (-0.235, -0.324),
)  # fmt: skip
_LEAST_SPAN_MS = 30.0
"""A curve reaches over so much at least, or a millisecond's jitter would look like a storm."""

_LOWEST = 0.2
"""The share of the height that the quickest answer has."""


def draw_curve(
    painter: QPainter,
    area: QRectF,
    points: Sequence[float | None],
    colours: tuple[QColor, QColor],
    most: int = CURVE_POINTS,
) -> None:
    """Draw how round trips vary: bars from the oldest to the newest, crosses for losses, in these `colours`."""
    answers = [point for point in points if point is not None]
    if not points:
        return
    low = min(answers, default=0.0)
    span = max(max(answers, default=0.0) - low, _LEAST_SPAN_MS)
    step = area.width() / most
    left = area.right() - step * len(points)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, point in enumerate(points):
        x = left + number * step
        if point is None:
            _draw_cross(painter, QPointF(x + step / 2, area.bottom() - 4), colours[1])
            continue
        height = area.height() * (_LOWEST + (1 - _LOWEST) * (point - low) / span)
        bar = QRectF(x + step * 0.12, area.bottom() - height, step * 0.76, height)
        painter.fillRect(bar, colours[0])
    painter.restore()


def _draw_cross(painter: QPainter, middle: QPointF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.5))
    size = 2.2
    for slope in (1, -1):
        offset = QPointF(size, slope * size)
        painter.drawLine(middle - offset, middle + offset)


class ServerDelegate(RowDelegate):
    """A row of the list; favourites that the filter would hide are grey."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Take the muted colour for what is hidden by the filter."""
        super().initStyleOption(option, index)
        if index.data(HIDDEN_ROLE):
            muted = option.palette.color(QPalette.ColorRole.PlaceholderText)
            option.palette.setColor(QPalette.ColorRole.Text, muted)
            option.palette.setColor(QPalette.ColorRole.HighlightedText, muted)


class StarDelegate(ServerDelegate):
    """The favourites' star: filled or hollow, so that it needs no colour."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours from the next painting on."""
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the letter to screen readers: fonts draw it in different sizes, or not at all."""
        super().initStyleOption(option, index)
        option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the star."""
        super().paint(painter, option, index)
        row = index.data(ROW_ROLE)
        if not isinstance(row, ServerRow):
            return
        middle = QRectF(option.rect).center()
        size = 7.5
        star = QPolygonF([middle + QPointF(x * size, y * size) for x, y in _STAR_POINTS])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._theme.fair if row.favourite else self._theme.muted)
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(colour if row.favourite else Qt.BrushStyle.NoBrush)
        painter.drawPolygon(star)
        painter.restore()


class LineDelegate(ServerDelegate):
    """A measured line: shape, number and word, and behind them the newest measurements as a small curve."""

    def __init__(self, theme: Theme, parent: QObject | None = None, *, curve: bool = True) -> None:
        super().__init__(parent)
        self._theme = theme
        self._with_curve = curve

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours from the next painting on."""
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Mute what is no number."""
        super().initStyleOption(option, index)
        line = _line(index)
        if line is not None and line.quality is None:
            muted = option.palette.color(QPalette.ColorRole.PlaceholderText)
            option.palette.setColor(QPalette.ColorRole.Text, muted)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the shape, the text after it and the curve at the end."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        text, shown.text = shown.text, ""
        style = shown.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        line = _line(index)
        area = QRectF(shown.rect).adjusted(SPACE, 0, -SPACE, 0)
        words = QRectF(area)
        if line is not None and line.quality is not None:
            mark = QRectF(area.left(), area.center().y() - _MARK / 2, _MARK, _MARK)
            colour = quality_colour(self._theme, line.quality)
            draw_mark(painter, mirrored(shown, mark), line.quality, colour)
        words.setLeft(area.left() + _MARK + SPACE * 0.75)
        self._draw_text(painter, shown, mirrored(shown, words), text)
        if self._with_curve and line is not None:
            self._draw_curve(painter, shown, area, line)

    def _draw_text(
        self, painter: QPainter, shown: QStyleOptionViewItem, area: QRectF, text: str
    ) -> None:
        painter.save()
        painter.setFont(shown.font)
        painter.setPen(shown.palette.color(QPalette.ColorRole.Text))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def _draw_curve(
        self, painter: QPainter, shown: QStyleOptionViewItem, area: QRectF, line: MeasuredLine
    ) -> None:
        """Draw the curve where the longest words leave room for it."""
        if line.quality is None:
            return
        words = QFontMetricsF(shown.font).horizontalAdvance(self.tr("000 poor"))
        room = area.width() - words - _MARK - 1.5 * SPACE
        if room < _CURVE_WIDTH / 2:
            return
        width = min(room, _CURVE_WIDTH)
        top = area.center().y() - _CURVE_HEIGHT / 2
        place = QRectF(area.right() - width, top, width, _CURVE_HEIGHT)
        colour = quality_colour(self._theme, line.quality)
        # Time runs from left to right in every language, as in the graph of the line.
        place = mirrored(shown, place)
        draw_curve(painter, place, line.curve, (colour, QColor(self._theme.text)))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for shape and curve."""
        hint = super().sizeHint(option, index)
        curve = _CURVE_WIDTH + SPACE if self._with_curve else 0
        return QSize(hint.width() + round(_MARK + curve) + 2 * SPACE, hint.height())


def _line(index: Index) -> MeasuredLine | None:
    row = index.data(ROW_ROLE)
    return row.line if isinstance(row, ServerRow | WaitingRow) else None
