"""Everything that could be read in the windows of the program, seen or not: for what must never be read there."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.texts import own_texts, text_of

_ROLES = tuple(role for role in Qt.ItemDataRole if role < Qt.ItemDataRole.UserRole)
_SAID = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)
_MOST_ROWS = 60


def exposed(root: QWidget) -> Iterator[tuple[str, str]]:
    """Return where and what: texts, tips, titles, cells in all roles, menus, what screen readers are told."""
    for widget in (root, *root.findChildren(QWidget)):
        where = f"{type(widget).__name__}#{widget.objectName()}"
        for text in (*own_texts(widget, _cells), *_of_every_widget(widget)):
            if text:
                yield where, text


def _of_every_widget(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.statusTip()
    yield widget.whatsThis()
    yield widget.windowTitle()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    for action in widget.actions():
        yield from (action.text(), action.toolTip(), action.statusTip(), action.whatsThis())
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is not None:
        yield from (interface.text(kind) for kind in _SAID)


def _cells(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    root = QModelIndex() if parent is None else parent
    # Qt keeps a list's one column to itself.
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(root))
    for role in _ROLES:
        for column in columns:
            yield text_of(model.headerData(column, Qt.Orientation.Horizontal, role))
        for row in range(min(model.rowCount(root), _MOST_ROWS)):
            for column in columns:
                yield text_of(model.index(row, column, root).data(role))
    if not isinstance(model, QAbstractListModel):
        for row in range(min(model.rowCount(root), _MOST_ROWS)):
            below = model.index(row, 0, root)
            if model.rowCount(below):
                yield from _cells(model, below)


def clipboard() -> str:
    return QApplication.clipboard().text()
