"""The mouse wheel scrolls pages; it does not change what happens to pass under the pointer meanwhile."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QSlider,
    QTabBar,
    QTabWidget,
    QWidget,
)


class _PassesBy(QObject):
    """Hands the wheel on to whatever is around a control, unless the control has the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take no event but the wheel's."""
        if event.type() is not QEvent.Type.Wheel or not isinstance(watched, QWidget):
            return False
        if watched.hasFocus() and not isinstance(watched, QTabBar):
            return False
        event.ignore()
        return True


def let_wheel_pass(widget: QWidget) -> None:
    """Do so for a box, a slider or tabs; everything else is left as it is."""
    if isinstance(widget, QTabWidget):
        widget = widget.tabBar()
    if isinstance(widget, QComboBox | QAbstractSpinBox | QSlider | QTabBar):
        # Without the part that gives it the focus by the wheel, before anybody could ask for it.
        widget.setFocusPolicy(widget.focusPolicy() & Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(_PassesBy(widget))
