"""What a program has said last, to read and to copy."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.widgets import Role, button, label, named

_WIDTH = 640
_HEIGHT = 320


class LaunchLog(QDialog):
    """Shows lines of plain text; it holds up nothing behind it."""

    def __init__(self, parent: QWidget, title: str, text: str) -> None:
        super().__init__(parent)
        named(self, "launch_log", title)
        self.setWindowTitle(title)
        self.resize(_WIDTH, _HEIGHT)
        self.lines = QPlainTextEdit(text)
        named(self.lines, "launch_log_lines", title)
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        copy = button(self.tr("Copy"), "launch_log_copy", self.tr("Copy all lines"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        close = button(self.tr("Close"), "launch_log_close", self.tr("Close these lines"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(copy)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addWidget(label(title, Role.HEADING, wrap=True))
        layout.addWidget(self.lines, 1)
        layout.addLayout(row)
