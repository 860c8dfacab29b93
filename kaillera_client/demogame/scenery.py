"""The pictures behind the discs, drawn once for each window size."""

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QLinearGradient,
    QPainter,
    QPen,
    QPixmap,
    QRadialGradient,
)

from kaillera_client.demogame import look

_STARS: Final = 90


def sky(size: QSizeF, ratio: float, centre: QPointF, radius: float) -> QPixmap:
    """Return the depth below the ring: a gradient, faint stars, and where the ring once was."""
    picture = empty(size, ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    depth = QLinearGradient(0, 0, 0, size.height())
    depth.setColorAt(0, QColor(look.SKY_TOP))
    depth.setColorAt(1, QColor(look.SKY_BOTTOM))
    painter.fillRect(QRectF(QPointF(0, 0), size), QBrush(depth))
    painter.setPen(Qt.PenStyle.NoPen)
    chance = 12345
    for _ in range(_STARS):
        chance = (chance * 1103515245 + 12345) & 0x7FFFFFFF
        x = (chance >> 16) % 1000 / 1000 * size.width()
        chance = (chance * 1103515245 + 12345) & 0x7FFFFFFF
        y = (chance >> 16) % 1000 / 1000 * size.height()
        brightness = 0.12 + (chance >> 8) % 100 / 400
        painter.setBrush(look.faded(QColor("white"), brightness))
        painter.drawEllipse(QPointF(x, y), 1.0, 1.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.faded(QColor(look.MUTED), 0.3), 1, Qt.PenStyle.DotLine))
    painter.drawEllipse(centre, radius, radius)
    painter.end()
    return picture


def floor(radius: float, ratio: float) -> QPixmap:
    """Return the ring's floor at its full size: a square picture with its centre in the middle."""
    picture = empty(QSizeF(2 * radius, 2 * radius), ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = QPointF(radius, radius)
    light = QRadialGradient(centre, radius)
    light.setColorAt(0, QColor(look.FLOOR_MIDDLE))
    light.setColorAt(1, QColor(look.FLOOR_EDGE))
    painter.fillRect(QRectF(0, 0, 2 * radius, 2 * radius), QBrush(light))
    painter.setPen(QPen(look.faded(QColor(look.FLOOR_LINE), 0.55), 1))
    for part in range(1, 8):
        painter.drawEllipse(centre, radius * part / 8, radius * part / 8)
    for spoke in range(24):
        turn = math.radians(spoke * 15)
        towards = QPointF(math.cos(turn), math.sin(turn))
        inner = 0.25 if spoke % 2 else 0.125
        painter.drawLine(centre + towards * radius * inner, centre + towards * radius)
    painter.end()
    return picture


def empty(size: QSizeF, ratio: float) -> QPixmap:
    """Return a transparent picture, `size` in device-independent pixels."""
    picture = QPixmap(
        max(1, math.ceil(size.width() * ratio)), max(1, math.ceil(size.height() * ratio))
    )
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture
