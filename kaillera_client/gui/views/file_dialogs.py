"""Questions for files and folders: windows of their own that block nothing, neither this one nor the game."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where_to_save(
    parent: QWidget, title: str, proposed: Path, kinds: str, answer: Callable[[Path], None]
) -> QFileDialog:
    """Ask where a file is to be saved; `answer` is called with the place, and not at all when nobody chose one.

    `kinds` are name filters as Qt writes them. The dialog asks before a file is replaced.
    """
    dialog = QFileDialog(parent, title, str(proposed.parent), kinds)
    dialog.setObjectName("file_dialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(proposed.suffix.removeprefix("."))
    dialog.selectFile(proposed.name)
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda file: answer(Path(file)))
    dialog.show()
    return dialog
