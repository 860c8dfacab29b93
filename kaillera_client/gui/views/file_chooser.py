"""The system's dialogs for a folder or a file; they do not hold up anything behind them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Chosen = Callable[[str], None]
"""Takes the path that was chosen; it is not called when nothing was."""


class FileChooser:
    """Asks over a window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def folder(self, title: str, chosen: Chosen) -> None:
        """Ask for a folder."""
        dialog = QFileDialog(self._window, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog, chosen)

    def file(self, title: str, filters: str, chosen: Chosen) -> None:
        """Ask for a file that is there; `filters` as Qt writes them."""
        dialog = QFileDialog(self._window, title, filter=filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog, chosen)

    def _ask(self, dialog: QFileDialog, chosen: Chosen) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(chosen)
        dialog.open()
