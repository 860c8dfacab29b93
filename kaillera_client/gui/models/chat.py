"""The lines of one chat: appended at the end, the oldest forgotten."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from kaillera_client.gui.models.headed import Index
from kaillera_client.gui.models.rows import ROW_ROLE
from kaillera_client.gui.models.values import ChatKind, ChatLine

MOST_LINES = 1000
_AT_ONCE = 100
"""Old lines are forgotten in blocks: a busy chat must not remove a row for each new one."""

_NO_PARENT = QModelIndex()


class ChatModel(QAbstractListModel):
    """One row for each line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[ChatLine] = []
        self.veil: Callable[[str], str] = str
        """What may be seen of a text: everything, but in streamer mode."""

    def append(self, line: ChatLine) -> None:
        """Add a line at the end."""
        if len(self._lines) >= MOST_LINES:
            self.beginRemoveRows(_NO_PARENT, 0, _AT_ONCE - 1)
            del self._lines[:_AT_ONCE]
            self.endRemoveRows()
        place = len(self._lines)
        self.beginInsertRows(_NO_PARENT, place, place)
        self._lines.append(line)
        self.endInsertRows()

    def change(self, line: ChatLine, into: ChatLine) -> bool:
        """Show another line in the place of one; False when that one is not there any more."""
        for place in range(len(self._lines) - 1, -1, -1):
            if self._lines[place] == line:
                self._lines[place] = into
                index = self.index(place, 0)
                self.dataChanged.emit(index, index)
                return True
        return False

    def replace(self, lines: Sequence[ChatLine]) -> None:
        """Show other lines: the same ones read anew, or without those of somebody. Equal ones change nothing."""
        newest = list(lines[-MOST_LINES:])
        if newest != self._lines:
            self.beginResetModel()
            self._lines = newest
            self.endResetModel()

    def clear(self) -> None:
        """Forget all lines."""
        self.replace(())

    def lines(self) -> tuple[ChatLine, ...]:
        """Return all lines, oldest first."""
        return tuple(self._lines)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line as text or as the value itself."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == ROW_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.veil(plain_text(line))
        return None


def plain_text(line: ChatLine) -> str:
    """Return a line as it is copied and read aloud."""
    match line.kind:
        case ChatKind.PERSON | ChatKind.OWN:
            return f"{line.clock} {line.name}: {line.text}"
        case ChatKind.SERVER:
            return f"{line.clock} [{line.name}] {line.text}"
        case ChatKind.CLIENT:
            return f"{line.clock} * {line.text}"
