"""The files that a scan could not use."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt

from kaillera_client.gui.models.headed import HeadedTable, Index
from kaillera_client.gui.models.library_values import SeenFile
from kaillera_client.gui.models.rows import ROW_ROLE
from kaillera_client.gui.text import tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

_NO_PARENT = QModelIndex()


class SeenFilesModel(HeadedTable):
    """One row for each file: where it is, and why it could not be used."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent=parent)
        self._files: tuple[SeenFile, ...] = ()
        self.veil: Callable[[str], str] = str
        """What may be seen of a text: everything, but in streamer mode."""

        self._headers = (self.tr("File"), self.tr("Why"))

    def replace(self, files: tuple[SeenFile, ...]) -> None:
        """Show other files."""
        self.beginResetModel()
        self._files = files
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of files."""
        return 0 if parent.isValid() else len(self._files)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows and says."""
        if not 0 <= index.row() < len(self._files):
            return None
        file = self._files[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.veil(file.reason if index.column() else file.path)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.veil(f"{file.path}: {file.reason}")
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(self.veil(f"{file.path}\n{file.reason}"))
            case _:
                return file if role == ROW_ROLE else None
