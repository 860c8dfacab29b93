"""Everything that a window says at the moment: on the screen, in tips, and to screen readers."""

import ast
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

_MOST_ROWS = 30
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_BRACKETS = re.compile(r"\[[^\[\]]*\]")
_INVISIBLE = re.compile("[\u200b\u200f\u202a-\u202e\u2066-\u2069]")


def said(root: QWidget) -> Iterator[tuple[str, str]]:
    """Return where and what, for every widget that is visible in `root`."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget is not root and not widget.isVisibleTo(root):
            continue
        where = f"{type(widget).__name__}#{widget.objectName()}"
        for text in (*own_texts(widget, cells), *_of_every_widget(widget)):
            if text:
                yield where, text


def _of_every_widget(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    for action in widget.actions():
        yield action.text()
        yield action.toolTip()


def own_texts(
    widget: QWidget, cells_of: Callable[[QAbstractItemModel], Iterator[str]]
) -> Iterator[str]:
    """Return what a widget says by what kind it is of; `cells_of` a table's model."""
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
            yield widget.displayText()
        case QTextEdit() | QPlainTextEdit():
            yield widget.toPlainText()
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(at) for at in range(widget.count()))
        case QGroupBox() | QMenu():
            yield widget.title()
        case QAbstractItemView() if widget.model() is not None:
            yield from cells_of(widget.model())
        case _:
            pass


def cells(model: QAbstractItemModel) -> Iterator[str]:
    """Return what a table says in its first rows, and its headers."""
    # Qt keeps a list's one column to itself.
    is_list = isinstance(model, QAbstractListModel)
    columns = range(1 if is_list else model.columnCount(QModelIndex()))
    for column in columns:
        for role in _ROLES:
            yield text_of(model.headerData(column, Qt.Orientation.Horizontal, role))
    for row in range(min(model.rowCount(QModelIndex()), _MOST_ROWS)):
        for column in columns:
            for role in _ROLES:
                yield text_of(model.index(row, column).data(role))


def text_of(value: object) -> str:
    """Return what a model said of a role if it is text."""
    return value if isinstance(value, str) else ""


def outside_brackets(text: str) -> str:
    """Return what the test language has not put into brackets, and markup neither."""
    text = _INVISIBLE.sub("", re.sub(r"<[^>]*>", " ", text))
    while (shorter := _BRACKETS.sub(" ", text)) != text:
        text = shorter
    return text


def words(text: str) -> set[str]:
    """Return the words of a text; single letters and abbreviations are none."""
    return {word for word in _WORD.findall(text) if len(word) > 1 and not word.isupper()}


@cache
def words_in_literals(folder: Path) -> frozenset[str]:
    """Return all words of the literals in the modules of a folder."""
    found: set[str] = set()
    for file in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= words(node.value)
            elif isinstance(node, ast.Constant) and isinstance(node.value, bytes):
                found |= words(node.value.decode("utf-8", "replace"))
    return frozenset(found)
