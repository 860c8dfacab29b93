"""Draws the ring and everything on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPixmap, QPolygonF

from kaillera_client.demogame import arena, look, scenery
from kaillera_client.demogame.simulation import FALLING, OUT, PLAYING, STANDING
from kaillera_client.demogame.snapshot import Disc, Snapshot

_HIT_FRAMES: Final = 16
_RADIUS: Final = arena.DISC_RADIUS / arena.PIXEL
_AROUND: Final = 46
"""Arena pixels that stay visible around the ring."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """For which window the pictures were drawn."""

    size: QSizeF
    area: QRectF
    ratio: float
    players: int


class Stage:
    """Paints snapshots into a part of a window; keeps the pictures that do not change."""

    def __init__(self) -> None:
        self._frame: _Frame | None = None
        self._scale = 1.0
        self._sky = QPixmap()
        self._floor = QPixmap()
        self._discs: list[QPixmap] = []
        self._font = QFont()

    def draw(
        self,
        painter: QPainter,
        window: QSizeF,
        area: QRectF,
        trail: Sequence[Snapshot],
        own: int,
    ) -> None:
        """Draw the newest snapshot of `trail` (oldest first) into `area` of the window.

        `own` is our player number or 0.
        """
        snapshot = trail[-1]
        self._prepare(painter, window, area, len(snapshot.discs))
        painter.drawPixmap(0, 0, self._sky)
        painter.save()
        painter.setClipRect(area)
        painter.translate(area.center())
        self._draw_ring(painter, snapshot)
        for post in snapshot.posts:
            self._draw_post(painter, self._at(*post))
        self._draw_trails(painter, trail)
        if snapshot.orb is not None:
            self._draw_orb(painter, self._at(*snapshot.orb), snapshot.frame)
        for player, disc in enumerate(snapshot.discs, start=1):
            if disc.status != OUT:
                self._draw_disc(painter, player, disc, is_own=player == own)
        for player, disc in enumerate(snapshot.discs, start=1):
            if disc.status == STANDING:
                self._draw_label(painter, player, disc, is_own=player == own)
        self._draw_hits(painter, snapshot)
        painter.restore()

    def draw_title(self, painter: QPainter, window: QSizeF) -> None:
        """Draw the ring with a few discs, for the time before a game."""
        area = QRectF(QPointF(0, 0), window)
        self._prepare(painter, window, area, 4)
        painter.drawPixmap(0, 0, self._sky)
        half = self._discs[0].deviceIndependentSize().width() / 2
        for number, picture in enumerate(self._discs):
            left = area.center().x() + (number - 1.5) * half * 2.6
            painter.drawPixmap(QPointF(left - half, area.height() * 0.6), picture)

    def _prepare(self, painter: QPainter, window: QSizeF, area: QRectF, players: int) -> None:
        """Draw the fixed pictures again when the window or the number of players has changed."""
        ratio = painter.device().devicePixelRatioF()
        frame = _Frame(window, area, ratio, players)
        if frame == self._frame:
            return
        self._frame = frame
        radius = arena.first_radius(players) / arena.PIXEL
        self._scale = min(area.width(), area.height()) / (2 * (radius + _AROUND))
        self._sky = scenery.sky(window, ratio, area.center(), radius * self._scale)
        self._floor = scenery.floor(radius * self._scale, ratio)
        self._discs = [
            look.disc_picture(player, _RADIUS * self._scale, ratio)
            for player in range(1, players + 1)
        ]
        self._font.setPixelSize(max(9, round(13 * self._scale)))
        self._font.setBold(True)

    def _at(self, x: int, y: int) -> QPointF:
        return QPointF(x * self._scale / arena.PIXEL, y * self._scale / arena.PIXEL)

    def _draw_ring(self, painter: QPainter, snapshot: Snapshot) -> None:
        full = arena.first_radius(len(snapshot.discs)) * self._scale / arena.PIXEL
        radius = snapshot.radius * self._scale / arena.PIXEL
        if radius <= 0:
            return
        shrinking = snapshot.phase == PLAYING and snapshot.phase_frame > arena.RING_RESTS
        rim = QColor(look.RIM_SHRINKING if shrinking else look.RIM)
        # A dark, solid disc instead of a transparent glow: large transparent curves are slow.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(rim.darker(330))
        painter.drawEllipse(QPointF(0, 0), radius + 7 * self._scale, radius + 7 * self._scale)
        painter.setBrush(QBrush(self._floor))
        painter.setBrushOrigin(QPointF(-full, -full))
        painter.setPen(QPen(rim, 4 * self._scale))
        painter.drawEllipse(QPointF(0, 0), radius, radius)

    def _draw_post(self, painter: QPainter, centre: QPointF) -> None:
        radius = arena.POST_RADIUS / arena.PIXEL * self._scale
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 80))
        painter.drawEllipse(centre + QPointF(0, 5 * self._scale), radius, radius)
        painter.setBrush(QColor(look.PANEL))
        painter.setPen(QPen(QColor(look.RIM), 3 * self._scale))
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(QPen(look.faded(QColor(look.RIM), 0.5), 2 * self._scale))
        painter.drawEllipse(centre, radius * 0.55, radius * 0.55)

    def _draw_trails(self, painter: QPainter, trail: Sequence[Snapshot]) -> None:
        newest = trail[-1]
        for index, disc in enumerate(newest.discs):
            if disc.status != STANDING:
                continue
            colour = look.colour(index + 1)
            strength = 0.65 if disc.hot else 0.32
            for age, (before, after) in enumerate(pairwise(trail), start=1):
                if before.round != newest.round or before.phase != newest.phase:
                    continue
                old, new = before.discs[index], after.discs[index]
                part = age / len(trail)
                pen = QPen(look.faded(colour, strength * part), _RADIUS * 1.3 * part * self._scale)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                painter.drawLine(self._at(old.x, old.y), self._at(new.x, new.y))

    def _draw_orb(self, painter: QPainter, centre: QPointF, frame: int) -> None:
        radius = arena.ORB_RADIUS / arena.PIXEL * self._scale
        breath = abs(frame % 90 - 45) / 45
        colour = QColor(look.ORB)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.faded(colour, 0.16))
        painter.drawEllipse(centre, radius * (1.6 + 0.5 * breath), radius * (1.6 + 0.5 * breath))
        painter.setBrush(colour)
        painter.setPen(QPen(QColor(look.INK), 2 * self._scale))
        painter.drawEllipse(centre, radius, radius)
        painter.setBrush(QColor(look.INK))
        weight = QPolygonF(
            [
                centre + QPointF(x, y) * radius * 0.5
                for x, y in ((-0.6, -0.8), (0.6, -0.8), (1, 0.9), (-1, 0.9))
            ]
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(weight)

    def _draw_disc(self, painter: QPainter, player: int, disc: Disc, *, is_own: bool) -> None:
        painter.save()
        painter.translate(self._at(disc.x, disc.y))
        if disc.status == FALLING:
            left = 1 - disc.fall / arena.FALL
            painter.setOpacity(left)
            painter.scale(0.35 + 0.65 * left, 0.35 + 0.65 * left)
        radius = _RADIUS * self._scale
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 85))
        painter.drawEllipse(QPointF(0, 5 * self._scale), radius, radius)
        if disc.hot:
            painter.setBrush(look.faded(look.colour(player), 0.35))
            painter.drawEllipse(QPointF(0, 0), radius * 1.28, radius * 1.28)
        if disc.away:
            painter.setOpacity(0.45)
        picture = self._discs[player - 1]
        half = picture.deviceIndependentSize().width() / 2
        painter.drawPixmap(QPointF(-half, -half), picture)
        if is_own:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor("white"), 2.5 * self._scale))
            painter.drawEllipse(QPointF(0, 0), radius, radius)
        if disc.status == STANDING:
            self._draw_marks(painter, disc, radius)
        painter.restore()

    def _draw_marks(self, painter: QPainter, disc: Disc, radius: float) -> None:
        """Draw the heading, the charge, the weight and the mark of a bump."""
        if disc.flash:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.faded(QColor("white"), 0.4 * disc.flash / arena.FLASH))
            painter.drawEllipse(QPointF(0, 0), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if disc.heavy:
            # It fades over the last second instead of blinking.
            painter.setPen(QPen(look.faded(QColor(look.STEEL), disc.heavy / 60), 5 * self._scale))
            painter.drawEllipse(QPointF(0, 0), radius * 1.06, radius * 1.06)
        painter.save()
        painter.rotate(disc.angle * 360 / arena.CIRCLE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.TEXT))
        tip, base, half = radius * 1.62, radius * 1.32, radius * 0.3
        painter.drawPolygon(
            QPolygonF([QPointF(tip, 0), QPointF(base, -half), QPointF(base, half)])
        )
        painter.restore()
        if disc.charge:
            full = disc.charge >= arena.CHARGE_FULL
            pen = QPen(QColor(look.ORB if full else look.TEXT), 4 * self._scale)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(-radius * 1.2, -radius * 1.2, radius * 2.4, radius * 2.4)
            painter.drawArc(box, 90 * 16, -round(360 * 16 * disc.charge / arena.CHARGE_FULL))

    def _draw_label(self, painter: QPainter, player: int, disc: Disc, *, is_own: bool) -> None:
        """Draw a disc's name below it, above all discs."""
        radius = _RADIUS * self._scale
        place = self._at(disc.x, disc.y)
        painter.setFont(self._font)
        text = f"P{player}" + (" away" if disc.away else "")
        below = QRectF(-60, radius * 1.6, 120, self._font.pixelSize() * 1.4).translated(place)
        painter.setPen(QColor(look.INK))
        painter.drawText(below.translated(1, 1), Qt.AlignmentFlag.AlignCenter, text)
        painter.setPen(look.colour(player).lighter(125))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, text)
        if is_own:
            self._draw_own_mark(painter, place, radius)

    def _draw_own_mark(self, painter: QPainter, place: QPointF, radius: float) -> None:
        """Point at our own disc from above."""
        painter.setPen(QPen(QColor(look.INK), 1.5))
        painter.setBrush(QColor(look.TEXT))
        low, size = -radius * 1.95, 9 * self._scale
        corners = [(0, low), (-size, low - size * 1.3), (size, low - size * 1.3)]
        painter.drawPolygon(QPolygonF([place + QPointF(x, y) for x, y in corners]))

    def _draw_hits(self, painter: QPainter, snapshot: Snapshot) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for hit in snapshot.hits:
            age = snapshot.frame - hit.frame
            if not 0 <= age < _HIT_FRAMES:
                continue
            left = 1 - age / _HIT_FRAMES
            reach = min(hit.power / 90, 46)
            radius = (6 + reach * (1 - left * left)) * self._scale
            painter.setPen(QPen(look.faded(QColor("white"), 0.6 * left), 3 * left * self._scale))
            painter.drawEllipse(self._at(hit.x, hit.y), radius, radius)
