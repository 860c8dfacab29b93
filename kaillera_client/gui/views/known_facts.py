"""What to know of an emulator, as a text that scrolls in whatever room is left."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from kaillera_client.gui.text import breakable
from kaillera_client.gui.views.widgets import named

_LEAST_LINES = 4


class KnownFacts(QPlainTextEdit):
    """Shows sentences about a known emulator, and is not there without any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "emulator_facts", self.tr("What to know of this emulator"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_facts("", ())

    def sizeHint(self) -> QSize:
        """Ask for the least height only: it scrolls, so that the page need not."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def show_facts(self, title: str, facts: tuple[str, ...]) -> None:
        """Show what is known of the emulator `title`; nothing without facts."""
        heading = self.tr("What to know of {title}:").format(title=title)
        text = "\n".join((heading, *(f"• {fact}" for fact in facts)))
        if text != self.toPlainText():
            self.setPlainText(breakable(text))
        frame = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        self.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing() + frame)
        self.setVisible(bool(facts))
