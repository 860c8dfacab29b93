"""How widgets keep what they were told behind their window's veil, so that it can be put on and taken off at once."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from kaillera_client.gui.models.veil import Veil
from kaillera_client.gui.text import tooltip

_NAME, _DESCRIPTION, _TIP = "toldName", "toldDescription", "toldTip"
_ITEM_ROLES = frozenset(
    map(
        int,
        (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.AccessibleDescriptionRole,
        ),
    )
)


@runtime_checkable
class Coverable(Protocol):
    """A widget that shows texts of its own."""

    def cover_again(self) -> None:
        """Show everything anew, as the veil lets it be seen now."""
        ...


def veil_of(widget: QWidget) -> Veil | None:
    """Return what the window that a widget is in has as `veil`; None outside of such a window."""
    veil = getattr(widget.window(), "veil", None)
    return veil if isinstance(veil, Veil) else None


def is_veiled(widget: QWidget) -> bool:
    """Tell whether a widget's window covers private texts now."""
    veil = veil_of(widget)
    return veil is not None and veil.is_on


def seen(widget: QWidget, text: str) -> str:
    """Return what may be seen of a text in this widget."""
    veil = veil_of(widget)
    return text if veil is None else veil(text)


def tell_name(widget: QWidget, text: str) -> None:
    """Set what a screen reader calls a widget, where the text is not a fixed one."""
    widget.setProperty(_NAME, text)
    widget.setAccessibleName(seen(widget, text))


def tell_description(widget: QWidget, text: str) -> None:
    """Set how a screen reader describes a widget, where the text is not a fixed one."""
    widget.setProperty(_DESCRIPTION, text)
    widget.setAccessibleDescription(seen(widget, text))


def tell_tip(widget: QWidget, text: str) -> None:
    """Set a widget's tip, shown to the letter, where the text is not a fixed one."""
    widget.setProperty(_TIP, text)
    widget.setToolTip(tooltip(seen(widget, text)))


def cover_all(window: QWidget) -> None:
    """Let everything in a window be seen as its veil allows it now."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, Coverable):
            widget.cover_again()
        for name, tell in ((_NAME, tell_name), (_DESCRIPTION, tell_description), (_TIP, tell_tip)):
            told = widget.property(name)
            if isinstance(told, str):
                tell(widget, told)
        if isinstance(widget, QAbstractItemView):
            # Cells are asked for their texts with each painting.
            widget.viewport().update()


class Words(QLabel):
    """A label that never interprets its text, and covers it when its window is veiled."""

    def __init__(self) -> None:
        super().__init__()
        self._told = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        if QGuiApplication.isRightToLeft():
            # Qt would put a name or an address, which are written from the left, at the other side of their place.
            sides = Qt.AlignmentFlag
            self.setAlignment(sides.AlignRight | sides.AlignAbsolute | sides.AlignVCenter)

    @property
    def told(self) -> str:
        """The text that was set, covered or not."""
        return self._told

    def setText(self, text: str) -> None:
        """Show a text."""
        self._told = text
        super().setText(seen(self, text))

    def cover_again(self) -> None:
        """Show the same text as it may be seen now."""
        shown = seen(self, self._told)
        if shown != self.text():
            super().setText(shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Cover what was set before the label came into its window."""
        super().showEvent(event)
        self.cover_again()


class PrivateEdit(QLineEdit):
    """A field for an address or a path: in streamer mode it shows dots, and can be written in nevertheless.

    Dots and no button that shows the text: one press of it on the air would undo everything. What was understood of
    the text stands beside the field, covered; who must read it turns streamer mode off for a moment.
    """

    def cover_again(self) -> None:
        """Show dots, or the text."""
        modes = QLineEdit.EchoMode
        wanted = modes.Password if is_veiled(self) else modes.Normal
        if self.echoMode() is not wanted:
            self.setEchoMode(wanted)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the window that the field came into."""
        super().showEvent(event)
        self.cover_again()


class PrivateItem(QListWidgetItem):
    """A line of a list that covers its texts whenever it is asked for them.

    It is given its list when it is made: added later, nothing would keep this part of it alive.
    """

    def __init__(self, text: str, list_: QListWidget) -> None:
        super().__init__(text, list_)

    def data(self, role: int) -> object:
        """Return what the line shows and says."""
        return _seen_in(self.listWidget(), super().data(role), role)


class PrivateBranch(QTreeWidgetItem):
    """A line of a tree that covers its texts whenever it is asked for them; it is given its tree when it is made."""

    def __init__(self, tree: QTreeWidget, texts: list[str]) -> None:
        super().__init__(tree, texts)

    def data(self, column: int, role: int) -> object:
        """Return what a cell shows and says."""
        return _seen_in(self.treeWidget(), super().data(column, role), role)


def _seen_in(view: QWidget | None, value: object, role: int) -> object:
    """Return what may be seen of an item's value; an item that no view has yet is not seen."""
    if isinstance(value, str) and view is not None and int(role) in _ITEM_ROLES:
        return seen(view, value)
    return value
