"""Where a game's window goes, so that it hides as little of ours as possible."""

from PySide6.QtCore import QPoint, QRect, QSize

GAME_SIZE = QSize(720, 790)
_FRAME = 40
"""Room for the title bar that the window manager adds."""


def beside(window: QRect, screen: QRect, size: QSize = GAME_SIZE) -> QRect:
    """Return the place of `size` on `screen` that covers the least of `window`; right before left."""
    size = size.boundedTo(screen.size())
    right = screen.right() + 1 - size.width()
    bottom = max(screen.top(), screen.bottom() + 1 - size.height() - _FRAME)
    top = min(max(window.top(), screen.top()), bottom)
    places = (
        QRect(QPoint(min(window.right() + 1, right), top), size),
        QRect(QPoint(max(window.left() - size.width(), screen.left()), top), size),
        QRect(QPoint(right, bottom), size),
    )
    return min(places, key=lambda place: _area(place.intersected(window)))


def _area(area: QRect) -> int:
    return max(area.width(), 0) * max(area.height(), 0)
