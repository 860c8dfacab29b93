"""The list of shortcuts: the keys in one column, what they do in another."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from kaillera_client.gui.theme import SPACE

_DOES = Qt.ItemDataRole.UserRole


class ShortcutList(QListWidget):
    """Shows keys with what they do; a row is chosen to be read out, nothing more."""

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(_TwoColumns(self))

    def show_keys(self, keys: tuple[tuple[str, str], ...]) -> None:
        """List the shortcuts: the keys and what they do."""
        self.clear()
        for names, does in keys:
            item = QListWidgetItem(names, self)
            item.setData(_DOES, does)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{names}: {does}")
        self.setCurrentRow(0)

    def keys_width(self) -> int:
        """Return how wide the widest keys are, in pixels."""
        letters = self.fontMetrics()
        texts = (self.item(row).text() for row in range(self.count()))
        return max(map(letters.horizontalAdvance, texts), default=0)


class _TwoColumns(QStyledItemDelegate):
    """Paints what the keys do behind the widest keys of the list."""

    def __init__(self, keys: ShortcutList) -> None:
        super().__init__(keys)
        self._keys = keys

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the keys as every list does, and the other column beside them."""
        super().paint(painter, option, index)
        style = self._keys.style()
        whole = style.subElementRect(
            QStyle.SubElement.SE_ItemViewItemText, _with_all(option), self._keys
        )
        offset = SPACE // 2 + self._keys.keys_width() + 3 * SPACE
        place = QRect(whole.left() + offset, whole.top(), whole.width() - offset, whole.height())
        text = self._keys.fontMetrics().elidedText(
            str(index.data(_DOES)), Qt.TextElideMode.ElideRight, place.width()
        )
        painter.save()
        painter.setFont(self._keys.font())
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        direction = self._keys.layoutDirection()
        aligned = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(
            QStyle.visualRect(direction, whole, place),
            int(aligned | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine),
            text,
        )
        painter.restore()


def _with_all(option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    """Return the option with the room of the whole row for its text."""
    result = QStyleOptionViewItem(option)
    result.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
    return result
