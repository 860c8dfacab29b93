"""Where the focus can go, and bringing what has it into sight."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

_REVEALED = 8
"""So much around the focus is scrolled into view with it."""


def reveal(now: QWidget, within: QWidget) -> None:
    """Scroll every area between a widget and `within` to the whole of it; Qt itself follows a field's cursor only."""
    parent = now.parentWidget()
    while parent is not None and parent is not within:
        if isinstance(parent, QScrollArea):
            _scroll_to(parent, now)
        parent = parent.parentWidget()


def _scroll_to(area: QScrollArea, now: QWidget) -> None:
    page = area.widget()
    if page is None or not page.isAncestorOf(now):
        return
    place = QRect(now.mapTo(page, QPoint()), now.size())
    if place.height() < area.viewport().height():
        area.ensureVisible(place.left(), place.bottom(), 0, _REVEALED)
        area.ensureVisible(place.left(), place.top(), 0, _REVEALED)


def holds(pane: QWidget, focused: QWidget | None) -> bool:
    """Tell whether a widget is an area or in it."""
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))


def first_focusable(pane: QWidget) -> QWidget | None:
    """Return the pane itself or the first widget in it that takes the focus by Tab."""
    if pane.focusPolicy() & Qt.FocusPolicy.TabFocus and pane.isEnabled():
        return pane
    for child in pane.findChildren(QWidget):
        reachable = child.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reachable and child.isVisible() and child.isEnabled():
            return child
    return None
