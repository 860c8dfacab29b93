"""A row of controls that goes on in a second line where the window is too narrow for it, as with large text."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QLayout,
    QLayoutItem,
    QSpacerItem,
    QStyle,
    QWidget,
    QWidgetItem,
)

from kaillera_client.gui.theme import SPACE

_LEAST_LETTERS = 14
"""So much of a text or a field must be seen before it shares its line with others."""

_WIDE_LETTERS = 96
"""A page that is narrower, in letters of its size, has its columns below each other."""


class FlowRow(QLayout):
    """Lays widgets side by side, mirrored where one writes from right to left.

    A widget keeps the width that it wants; one that may stretch is content with a few letters and shares with the other
    stretching ones what is left of its line.
    """

    def __init__(self, parent: QWidget | None = None, *, centred: bool = False) -> None:
        """`centred` puts each line into the middle."""
        super().__init__()
        self._centred = centred
        self._items: list[QLayoutItem] = []
        self._stretching: set[int] = set()
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACE)
        if parent is not None:
            parent.setLayout(self)

    def add(self, widget: QWidget, *, stretch: bool = False) -> None:
        """Add a widget at the end."""
        self.addChildWidget(widget)
        if stretch:
            self._stretching.add(len(self._items))
        self.addItem(QWidgetItem(widget))

    def add_stretch(self) -> None:
        """Push what follows to the end of its line."""
        self._stretching.add(len(self._items))
        self.addItem(QSpacerItem(0, 0))

    # --- what Qt asks a layout -------------------------------------------------------------------

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None behind the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove an item and return it."""
        if not 0 <= index < len(self._items):
            return None
        self._stretching = {at - (at > index) for at in self._stretching if at != index}
        item = self._items.pop(index)
        self.invalidate()
        return item

    def invalidate(self) -> None:
        """Forget what was reckoned: an item came, went or wants another size."""
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """It is as wide as its place and as high as it must be."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """It is higher where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines; Qt asks for the same one many times before anything changes."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return height

    def setGeometry(self, rect: QRect) -> None:
        """Put every widget into its place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        shown = [item for item in self._items if not _is_nothing(item)]
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * len(shown)
        return QSize(width, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest widget."""
        size = QSize()
        for at, item in enumerate(self._items):
            if not _is_nothing(item):
                size = size.expandedTo(QSize(self._width(at), item.sizeHint().height()))
        return size

    # --- lines -----------------------------------------------------------------------------------

    def _width(self, at: int) -> int:
        item, wanted = self._items[at], self._items[at].sizeHint().width()
        if at not in self._stretching:
            return wanted
        widget = item.widget()
        letters = 0 if widget is None else _LEAST_LETTERS * widget.fontMetrics().averageCharWidth()
        return max(item.minimumSize().width(), min(wanted, letters))

    def _lines(self, width: int) -> list[list[int]]:
        """Return the places of the items in each line."""
        lines: list[list[int]] = [[]]
        used = 0
        for at, item in enumerate(self._items):
            if item.spacerItem() is None and item.isEmpty():
                continue
            needed = self._width(at)
            if any(not _is_nothing(self._items[one]) for one in lines[-1]):
                if used + self.spacing() + needed > width and needed:
                    lines.append([])
                    used = 0
                elif needed:
                    used += self.spacing()
            lines[-1].append(at)
            used += needed
        return lines

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Return the height of all lines in a rectangle's width; `move` the widgets there or not."""
        top = rect.top()
        for line in self._lines(rect.width()):
            height = max((self._items[at].sizeHint().height() for at in line), default=0)
            if move:
                self._place(line, QRect(rect.left(), top, rect.width(), height))
            top += height + self.spacing()
        return max(top - self.spacing() - rect.top(), 0)

    def _place(self, line: list[int], rect: QRect) -> None:
        gaps = self.spacing() * (sum(not _is_nothing(self._items[at]) for at in line) - 1)
        left = max(rect.width() - gaps - sum(map(self._width, line)), 0)
        stretching = [at for at in line if at in self._stretching]
        x = rect.left() + (0 if stretching else round(left * self._start_of(line)))
        for at in line:
            item = self._items[at]
            width = min(self._width(at), rect.width())
            if at in stretching:
                width += left // len(stretching)
            if _is_nothing(item):
                x += width
                continue
            height = min(item.sizeHint().height(), rect.height())
            place = QRect(x, rect.top() + (rect.height() - height) // 2, width, height)
            item.setGeometry(QStyle.visualRect(self._direction(), rect, place))
            x += width + self.spacing()

    def _start_of(self, line: list[int]) -> float:
        """Return which part of what is left of a line is before it: what a stretch pushes stays at the end."""
        if self._centred:
            return 0.5
        before = self._items[: line[0]] if line else ()
        pushed = any(item.spacerItem() is not None for item in before)
        return 1.0 if pushed else 0.0

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()


def fit_columns(columns: QBoxLayout, page: QWidget) -> None:
    """Put columns side by side, or below each other where the page is too narrow for the words in them."""
    narrow = page.width() < _WIDE_LETTERS * page.fontMetrics().averageCharWidth()
    directions = QBoxLayout.Direction
    columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)


def _is_nothing(item: QLayoutItem) -> bool:
    """A spacer, or a widget that is hidden."""
    return item.spacerItem() is not None or item.isEmpty()
