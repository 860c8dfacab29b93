"""Colours and shapes of the demo game.

Every player has a colour and an emblem of its own. The colours follow the palette of Okabe and
Ito, which people with any kind of colour vision can tell apart; who cannot, has the emblem.
"""

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QRadialGradient

COLOURS: Final = (
    "#56b4e9",
    "#e69f00",
    "#1fc19a",
    "#f0e442",
    "#f0713a",
    "#d98cb9",
    "#5f8ff0",
    "#dde3ee",
)

SKY_TOP: Final = "#0b0f1a"
SKY_BOTTOM: Final = "#161d30"
FLOOR_MIDDLE: Final = "#35405f"
FLOOR_EDGE: Final = "#232c46"
FLOOR_LINE: Final = "#46537a"
RIM: Final = "#5fd3c6"
RIM_SHRINKING: Final = "#ffb454"
INK: Final = "#131826"
TEXT: Final = "#eef2f9"
MUTED: Final = "#a7b1c6"
PANEL: Final = "#1b2236"
PANEL_EDGE: Final = "#39445f"
STEEL: Final = "#d5deee"
ORB: Final = "#fff3b8"


def colour(player: int) -> QColor:
    """Return the colour of player 1 to 8."""
    return QColor(COLOURS[player - 1])


def faded(colour: QColor, opacity: float) -> QColor:
    """Return a colour with an opacity of 0.0 to 1.0."""
    result = QColor(colour)
    result.setAlphaF(max(0.0, min(1.0, opacity)))
    return result


def emblem(player: int) -> QPainterPath:
    """Return the emblem of player 1 to 8, within a circle of radius 1 around (0, 0)."""
    path = QPainterPath()
    match player:
        case 1:
            path.addEllipse(QPointF(0, 0), 0.72, 0.72)
        case 2:
            _add_polygon(path, _corners(3, -90, 0.95))
        case 3:
            _add_polygon(path, _corners(4, -45, 0.95))
        case 4:
            _add_polygon(path, _corners(4, -90, 0.98))
        case 5:
            arm = 0.3
            path.setFillRule(Qt.FillRule.WindingFill)
            path.addRect(QRectF(-arm, -0.88, 2 * arm, 1.76))
            path.addRect(QRectF(-0.88, -arm, 1.76, 2 * arm))
        case 6:
            outer, inner = _corners(5, -90, 1.0), _corners(5, -54, 0.42)
            _add_polygon(
                path, [point for pair in zip(outer, inner, strict=True) for point in pair]
            )
        case 7:
            _add_polygon(path, _corners(6, 0, 0.9))
        case _:
            path.addRoundedRect(QRectF(-0.85, -0.62, 1.7, 0.46), 0.1, 0.1)
            path.addRoundedRect(QRectF(-0.85, 0.16, 1.7, 0.46), 0.1, 0.1)
    return path


def crown() -> QPainterPath:
    """Return a crown, within a circle of radius 1 around (0, 0)."""
    path = QPainterPath()
    points = [(-0.9, 0.6), (-0.9, -0.4), (-0.45, 0.05), (0, -0.7), (0.45, 0.05), (0.9, -0.4)]
    _add_polygon(path, [QPointF(x, y) for x, y in [*points, (0.9, 0.6)]])
    return path


def _corners(number: int, start: float, radius: float) -> list[QPointF]:
    """Return the corners of a regular polygon; `start` in degrees."""
    turns = [math.radians(start + 360 * corner / number) for corner in range(number)]
    return [QPointF(radius * math.cos(turn), radius * math.sin(turn)) for turn in turns]


def _add_polygon(path: QPainterPath, corners: list[QPointF]) -> None:
    path.moveTo(corners[0])
    for corner in corners[1:]:
        path.lineTo(corner)
    path.closeSubpath()


def draw_emblem(painter: QPainter, player: int, centre: QPointF, radius: float) -> None:
    """Fill a player's emblem with the painter's brush."""
    painter.save()
    painter.translate(centre)
    painter.scale(radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPath(emblem(player))
    painter.restore()


def disc_picture(player: int, radius: float, ratio: float) -> QPixmap:
    """Return a player's disc, `radius` in device-independent pixels, with a margin of 2."""
    side = math.ceil(2 * radius + 4)
    picture = QPixmap(math.ceil(side * ratio), math.ceil(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = QPointF(side / 2, side / 2)
    body = colour(player)
    light = QRadialGradient(centre - QPointF(radius * 0.35, radius * 0.4), radius * 1.5)
    light.setColorAt(0, body.lighter(125))
    light.setColorAt(0.55, body)
    light.setColorAt(1, body.darker(150))
    painter.setBrush(QBrush(light))
    painter.setPen(QPen(body.darker(210), max(1.5, radius * 0.08)))
    painter.drawEllipse(centre, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(faded(QColor("white"), 0.45), max(1.0, radius * 0.06)))
    painter.drawEllipse(centre, radius * 0.78, radius * 0.78)
    painter.setBrush(QColor(INK))
    draw_emblem(painter, player, centre, radius * 0.48)
    painter.end()
    return picture
