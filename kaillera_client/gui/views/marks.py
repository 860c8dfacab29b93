"""A ping's quality as a colour and a shape; of its own, because the first page needs it and no tables."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from kaillera_client.advice.quality import Quality
from kaillera_client.gui.theme import Theme


def quality_colour(theme: Theme, quality: Quality) -> QColor:
    """Return a step's colour."""
    match quality:
        case Quality.GOOD:
            return QColor(theme.good)
        case Quality.FAIR:
            return QColor(theme.fair)
        case Quality.POOR:
            return QColor(theme.poor)


def draw_mark(painter: QPainter, area: QRectF, quality: Quality, colour: QColor) -> None:
    """Draw a step's shape: a disc, a square, a triangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    match quality:
        case Quality.GOOD:
            painter.drawEllipse(area)
        case Quality.FAIR:
            painter.drawRoundedRect(area, 1.5, 1.5)
        case Quality.POOR:
            top = QPointF(area.center().x(), area.top())
            painter.drawPolygon(QPolygonF([top, area.bottomRight(), area.bottomLeft()]))
    painter.restore()
