"""The place above the pages for messages and questions: as high as they are, but never as high as the window."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kaillera_client.gui.theme import SPACE

_SHARE = 0.75
"""So much of the window's height they may have; what is beyond scrolls."""


class Bars(QScrollArea):
    """Shows widgets below each other, without squeezing them where they are higher than there is room for."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.setObjectName("bars")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 0)
        self._column.setSpacing(SPACE)
        for widget in widgets:
            self._column.addWidget(widget)
        self.setWidget(self._inside)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._inside.installEventFilter(self)

    def heightForWidth(self, width: int) -> int:
        """Return the height of what is shown, 0 for nothing; never so much that no page is left."""
        if self._column.isEmpty():
            return 0
        most = round(_SHARE * self.window().height())
        return min(self._column.totalHeightForWidth(width), most)

    def sizeHint(self) -> QSize:
        """Return a width that leaves the choice to the window, and the height for the present one."""
        return QSize(0, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Ask for nothing: what does not fit scrolls."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in sight what has the focus."""
        super().resizeEvent(event)
        self._offer_scrolling()
        focused = QApplication.focusWidget()
        if focused is not None and self._inside.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, SPACE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when something comes, goes or says something else."""
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._offer_scrolling()
        return super().eventFilter(watched, event)

    def _offer_scrolling(self) -> None:
        """Show a scroll bar only where all is too high without one: beside one, words need more lines."""
        fits = self._column.totalHeightForWidth(self.width()) <= self.height()
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policies.ScrollBarAlwaysOff if fits else policies.ScrollBarAsNeeded
        )
