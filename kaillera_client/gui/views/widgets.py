"""Small builders, so that every label, button and card looks and behaves the same."""

from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QSplitter,
    QToolButton,
    QWidget,
)

from kaillera_client.gui.text import isolated, tooltip
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.veiling import Words
from kaillera_client.gui.views.wheel import let_wheel_pass

_LEAST_ELIDED = 80


class Role(Enum):
    """How a label looks; the style sheet knows the rest."""

    PLAIN = ""
    TITLE = "title"
    HEADING = "heading"
    MUTED = "muted"
    BIG = "big"
    CAPTION = "caption"
    VALUE = "value"


class ElidedLabel(Words):
    """One line of a stranger's text: cut with an ellipsis where there is no room, whole in its tip."""

    def __init__(
        self,
        role: Role = Role.PLAIN,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """`mode` says which part is cut; what matters most stands elsewhere."""
        super().__init__()
        self._mode = mode
        self.setProperty("role", role.value)
        self.setProperty("elides", True)

    def cover_again(self) -> None:
        """Show the same text as it may be seen now; its tip comes with the next painting."""
        super().cover_again()
        self.setToolTip("")

    def minimumSizeHint(self) -> QSize:
        """Ask for a few letters only."""
        return super().minimumSizeHint().boundedTo(QSize(_LEAST_ELIDED, 1000))

    @property
    def shown(self) -> str:
        """The text as far as there is room for it."""
        return self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        del event
        text = self.shown
        self.setToolTip("" if text == self.text() else tooltip(self.text()))
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            isolated(text),
            self.foregroundRole(),
        )


def label(text: str = "", role: Role = Role.PLAIN, *, wrap: bool = False) -> Words:
    """Return a label that never interprets its text."""
    widget = Words()
    widget.setText(text)
    widget.setWordWrap(wrap)
    if role is not Role.PLAIN:
        widget.setProperty("role", role.value)
    return widget


def button(text: str, name: str, tip: str, *, primary: bool = False) -> QPushButton:
    """Return a button; `tip` says what it does and is its description for screen readers."""
    widget = QPushButton(text)
    widget.setObjectName(name)
    widget.setToolTip(tip)
    widget.setAccessibleDescription(tip)
    widget.setProperty("primary", primary)
    widget.setAutoDefault(True)
    return widget


def show_fold(fold: QToolButton, words: str, *, unfolded: bool) -> None:
    """Let a button say with its words whether what it opens is open.

    The arrow is a letter: Qt draws the arrow of a button at the wrong side where one writes from right to left.
    """
    closed = "\N{BLACK LEFT-POINTING SMALL TRIANGLE}"
    if not QGuiApplication.isRightToLeft():
        closed = "\N{BLACK RIGHT-POINTING SMALL TRIANGLE}"
    arrow = "\N{BLACK DOWN-POINTING SMALL TRIANGLE}" if unfolded else closed
    fold.setText(f"{arrow} {words}")


def side_by_side() -> QSplitter:
    """Return a splitter for widgets beside each other."""
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(SPACE)
    if QGuiApplication.isRightToLeft():
        # Qt then puts everything a pixel too far to the right, where it would be cut.
        split.setContentsMargins(0, 0, 1, 0)
    return split


def number_field() -> QSpinBox:
    """Return a field for a number whose text keeps a distance from its border, as in all other fields."""
    widget = QSpinBox()
    widget.lineEdit().setTextMargins(SPACE // 2, 0, 0, 0)
    return widget


def card(layout: QBoxLayout, name: str = "") -> QFrame:
    """Return a framed area around `layout`."""
    frame = QFrame()
    frame.setObjectName(name)
    frame.setProperty("card", True)
    layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
    frame.setLayout(layout)
    return frame


def named(widget: QWidget, name: str, accessible: str, description: str = "") -> None:
    """Give a widget its object name and what a screen reader calls it; the wheel scrolls the page over it."""
    widget.setObjectName(name)
    let_wheel_pass(widget)
    widget.setAccessibleName(accessible)
    if description:
        widget.setAccessibleDescription(description)


def read_from_the_left(field: QWidget) -> None:
    """Let a field for addresses or paths be read from the left in every language."""
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def stretch_wide(widget: QWidget) -> None:
    """Let a widget take the width that is left."""
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, widget.sizePolicy().verticalPolicy())


def buddy(text: str, widget: QWidget) -> QLabel:
    """Return a label that names `widget` and moves the focus to it with its underlined letter."""
    result = label(text)
    result.setBuddy(widget)
    return result


def scrolled(widget: QWidget) -> QScrollArea:
    """Return a frame in which a widget keeps the room that it needs, also in a small window or with large text."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area
