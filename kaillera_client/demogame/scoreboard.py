"""Draws what is around the ring: scores, headlines, and the line at the bottom."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from kaillera_client.demogame import arena, look, scenery, words
from kaillera_client.demogame.snapshot import Disc, Snapshot

HEIGHT: Final = 58.0
FOOT: Final = 30.0
_GAP: Final = 8.0
_WIDEST: Final = 210.0


def font(pixels: int, *, bold: bool = False) -> QFont:
    """Return the application's font in a size in pixels."""
    result = QFont()
    result.setPixelSize(pixels)
    result.setBold(bold)
    return result


class Scores:
    """The row of score panels; drawn again only when something in it has changed."""

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._shown: object = None

    def draw(self, painter: QPainter, width: float, snapshot: Snapshot, own: int) -> None:
        """Draw one panel for each player, side by side, along the top of the window."""
        ratio = painter.device().devicePixelRatioF()
        scores = tuple((disc.score, disc.crowns, disc.away) for disc in snapshot.discs)
        wanted = (width, ratio, own, scores)
        if wanted != self._shown:
            self._shown = wanted
            self._picture = self._drawn(width, ratio, snapshot, own)
        painter.drawPixmap(0, 0, self._picture)

    def _drawn(self, width: float, ratio: float, snapshot: Snapshot, own: int) -> QPixmap:
        picture = scenery.empty(QSizeF(width, HEIGHT), ratio)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        players = len(snapshot.discs)
        each = min(_WIDEST, (width - _GAP * (players + 1)) / players)
        left = (width - each * players - _GAP * (players - 1)) / 2
        for player, disc in enumerate(snapshot.discs, start=1):
            panel = QRectF(left, _GAP, each, HEIGHT - _GAP)
            _draw_panel(painter, panel, player, disc, is_own=player == own)
            left += each + _GAP
        painter.end()
        return picture


def _draw_panel(
    painter: QPainter, panel: QRectF, player: int, disc: Disc, *, is_own: bool
) -> None:
    colour = look.colour(player)
    painter.setPen(QPen(colour if is_own else QColor(look.PANEL_EDGE), 2 if is_own else 1))
    painter.setBrush(QColor(look.PANEL))
    painter.drawRoundedRect(panel.adjusted(1, 1, -1, -1), 8, 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    size = min(11.0, panel.width() / 8)
    look.draw_emblem(painter, player, QPointF(panel.left() + size * 1.9, panel.center().y()), size)
    left = panel.left() + size * 3.6
    line = QRectF(left, panel.top() + 4, panel.right() - left - 4, panel.height() / 2 - 4)
    painter.setFont(font(13 if panel.width() > 70 else 10, bold=True))
    painter.setPen(QColor(look.TEXT if not disc.away else look.MUTED))
    painter.drawText(
        line, Qt.AlignmentFlag.AlignVCenter, _name(player, disc, panel, is_own=is_own)
    )
    _draw_points(
        painter, QPointF(left, panel.bottom() - 15), panel.right() - left - 6, disc, colour
    )
    if disc.crowns:
        _draw_crowns(painter, panel, disc.crowns)


def _name(player: int, disc: Disc, panel: QRectF, *, is_own: bool) -> str:
    return words.name(
        player,
        QCoreApplication.translate,
        is_own=is_own,
        is_away=disc.away,
        is_short=panel.width() <= 110,
    )


def _draw_points(
    painter: QPainter, start: QPointF, width: float, disc: Disc, colour: QColor
) -> None:
    """Draw a dot for each point of the match, filled ones for those won."""
    step = min(15.0, width / arena.WINNING_SCORE)
    radius = step * 0.34
    for point in range(arena.WINNING_SCORE):
        won = point < disc.score
        painter.setPen(QPen(colour if won else QColor(look.PANEL_EDGE).lighter(130), 1.2))
        painter.setBrush(colour if won else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(start + QPointF(step * point + radius, 0), radius, radius)


def _draw_crowns(painter: QPainter, panel: QRectF, crowns: int) -> None:
    """Draw the matches won in the panel's upper right corner."""
    painter.save()
    painter.translate(panel.right() - 14, panel.top() + 15)
    painter.scale(7, 7)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.ORB))
    painter.drawPath(look.crown())
    painter.restore()
    if crowns > 1 and panel.width() > 90:
        painter.setFont(font(12, bold=True))
        painter.setPen(QColor(look.ORB))
        box = QRectF(panel.right() - 60, panel.top() + 5, 36, 20)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, right, f"{crowns}")


def draw_headline(painter: QPainter, area: QRectF, lines: tuple[str, str]) -> None:
    """Draw big words in the middle of the ring and small ones below them."""
    big, small = lines
    pixels = max(20, min(84 if len(big) <= 3 else 40, round(area.width() / 12)))
    line = QRectF(area.left(), area.center().y() - pixels * 1.2, area.width(), pixels * 1.3)
    _draw_outlined(painter, line, big, pixels)
    width = area.width() * 0.46
    below = QRectF(area.center().x() - width / 2, line.bottom(), width, 80)
    _draw_outlined(painter, below, small, max(12, min(17, round(area.width() / 42))))


def _draw_outlined(painter: QPainter, box: QRectF, text: str, pixels: int) -> None:
    if not text:
        return
    painter.setFont(font(pixels, bold=True))
    painter.setPen(look.faded(QColor(look.SKY_TOP), 0.75))
    reach = max(1.0, pixels / 18)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    for x, y in ((-reach, 0), (reach, 0), (0, -reach), (0, reach), (reach, reach)):
        painter.drawText(box.translated(x, y), flags, text)
    painter.setPen(QColor(look.TEXT))
    painter.drawText(box, flags, text)


def draw_pill(painter: QPainter, centre: QPointF, text: str) -> None:
    """Draw a short message on a rounded panel."""
    painter.setFont(font(14))
    width = painter.fontMetrics().horizontalAdvance(text) + 32.0
    box = QRectF(centre.x() - width / 2, centre.y() - 16, width, 32)
    painter.setPen(QPen(QColor(look.PANEL_EDGE), 1))
    painter.setBrush(look.faded(QColor(look.PANEL), 0.92))
    painter.drawRoundedRect(box, 16, 16)
    painter.setPen(QColor(look.TEXT))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def draw_foot(painter: QPainter, area: QRectF, left: str, right: str) -> None:
    """Draw the bottom line."""
    painter.setFont(font(13))
    painter.setPen(QColor(look.MUTED))
    box = area.adjusted(12, 0, -12, 0)
    middle = Qt.AlignmentFlag.AlignVCenter
    room = box.width() - painter.fontMetrics().horizontalAdvance(right) - 16
    short = painter.fontMetrics().elidedText(left, Qt.TextElideMode.ElideRight, int(room))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | middle, short)
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | middle, right)
