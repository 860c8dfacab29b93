"""What every page must keep: names for screen readers, the keyboard's way, nothing cut off."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)

_FOCUSABLE = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QAbstractSlider,
    QPlainTextEdit,
    QTextEdit,
)


def _is_own(widget: QWidget) -> bool:
    """Qt's own parts, such as the header's corner or a field's clear button, are not ours to name."""
    if widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar | QHeaderView):
        return False
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractItemView | QAbstractSpinBox | QLineEdit):
            return False
        parent = parent.parentWidget()
    return True


def interactive(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisibleTo(root) and isinstance(widget, _FOCUSABLE) and _is_own(widget)
    ]


def name_of(widget: QWidget) -> str:
    return f"{type(widget).__name__}#{widget.objectName()}"


def unnamed(root: QWidget) -> list[str]:
    result = []
    for widget in interactive(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        text = interface.text(QAccessible.Text.Name)
        if len(text.strip()) < 2 or not widget.objectName():
            result.append(name_of(widget))
    return result


def _is_stop(widget: QWidget) -> bool:
    """Qt makes a group of radio buttons one stop; the others in it are reached with the arrow keys."""
    grouped = isinstance(widget, QRadioButton) and (
        widget.autoExclusive() or widget.group() is not None
    )
    return widget.isEnabled() and not (
        grouped and isinstance(widget, QRadioButton) and not widget.isChecked()
    )


def tab_stops(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in interactive(root)
        if _is_stop(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def mouse_only(root: QWidget) -> list[str]:
    return [
        name_of(widget)
        for widget in interactive(root)
        if _is_stop(widget) and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def tab_traps(root: QWidget) -> list[str]:
    return [
        name_of(widget)
        for widget in interactive(root)
        if (isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.tabChangesFocus())
        or (isinstance(widget, QTableView | QTreeView) and widget.tabKeyNavigation())
    ]


def tab_order(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press Tab, or Shift+Tab as `Key_Backtab`, until the focus comes to where it was before."""
    seen: list[QWidget] = []
    for _ in range(300):
        widget = window.focusWidget()
        if widget in seen:
            break
        seen.append(widget)
        QTest.keyClick(widget, key)
    return seen


def sideways_bars(root: QWidget) -> list[QScrollBar]:
    """Return the horizontal scroll bars of the frames around pages."""
    return [
        area.horizontalScrollBar()
        for area in root.findChildren(QScrollArea)
        if area.isVisibleTo(root)
    ]


def endless(root: QWidget) -> list[str]:
    """Return bars that run to and fro because nobody knows how far it is."""
    return [
        name_of(bar)
        for bar in root.findChildren(QProgressBar)
        if bar.isVisibleTo(root) and bar.minimum() >= bar.maximum()
    ]


def clipped(root: QWidget) -> list[str]:
    result = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or not isinstance(widget, QLabel | QAbstractButton):
            continue
        if not widget.text():
            continue
        if widget.property("elides"):
            # Its words may end in an ellipsis; its letters may not be cut.
            cut = widget.fontMetrics().height() > widget.height() + 1
        elif isinstance(widget, QLabel) and widget.wordWrap():
            cut = widget.heightForWidth(widget.width()) > widget.height() + 1
        else:
            cut = (
                widget.sizeHint().width() > widget.width() + 1
                or widget.minimumSizeHint().height() > widget.height() + 1
            )
        if cut:
            result.append(widget.text())
    return result
