"""The system's dialogs for a folder or a file; they do not hold up anything behind them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Chosen = Callable[[str], None]
"""Takes the path that was chosen; it is not called when nothing was."""


class FileChooser:
    """Asks over a window, first in the home folder, then where the last answer was."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._start = QDir.homePath()

    def folder(self, title: str, chosen: Chosen) -> None:
        """Ask for a folder."""
        dialog = QFileDialog(self._window, title, self._start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog, chosen)

    def file(self, title: str, filters: str, chosen: Chosen) -> None:
        """Ask for a file that is there; `filters` as Qt writes them."""
        dialog = QFileDialog(self._window, title, self._start, filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog, chosen)

    def place_to_save(self, title: str, proposed: Path, filters: str, chosen: Chosen) -> None:
        """Ask where to save a file, `proposed` first; the dialog asks before it replaces one.

        It stands beside the window and not before it: reports are saved during games, too.
        """
        dialog = QFileDialog(self._window, title, str(proposed.parent), filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(proposed.suffix.removeprefix("."))
        dialog.selectFile(proposed.name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(chosen)
        dialog.show()

    def _ask(self, dialog: QFileDialog, chosen: Chosen) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._remember)
        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _remember(self, path: str) -> None:
        # The folder around the answer: the next one is often its neighbour.
        self._start = str(Path(path).parent)
