"""The report as it would be saved: read first, then saved or not. It is never sent."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from kaillera_client.gui.models.help_values import ReportView
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.widgets import Role, button, label, named


class ReportPreview(QWidget):
    """A sheet inside the page, so that nothing stands in the way of a game.

    Signals:
        save_wanted, copy_wanted: save the text that is shown, or put it on the clipboard.
        closed: the user is done with it.
    """

    save_wanted = Signal()
    copy_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "report_preview", self.tr("The report"))
        self._report = ReportView("", "")
        self.text = QPlainTextEdit()
        named(self.text, "report_text", self.tr("Text of the report"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setUndoRedoEnabled(False)
        self._note = label("", Role.MUTED, wrap=True)
        self._note.setObjectName("report_note")
        self.save = button(
            self.tr("Save…"),
            "report_save",
            self.tr("Choose where to save this text"),
            primary=True,
        )
        self.save.clicked.connect(self.save_wanted)
        self.copy = button(self.tr("Copy"), "report_copy", self.tr("Copy this text"))
        self.copy.clicked.connect(self.copy_wanted)
        self.close_button = button(
            self.tr("Close"), "report_close", self.tr("Back to the checks (Esc)")
        )
        self.close_button.clicked.connect(self.closed)
        self._arrange()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._note, 1)
        row.addWidget(self.save)
        row.addWidget(self.copy)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(label(self.tr("This would be saved"), Role.HEADING))
        words = self.tr(
            "Addresses, names and paths are replaced by placeholders such as <ip-1>. Look through "
            "it before you pass it on. The program never sends it."
        )
        layout.addWidget(label(words, Role.MUTED, wrap=True))
        layout.addWidget(self.text, 1)
        layout.addLayout(row)

    def show_report(self, report: ReportView) -> None:
        """Show a report from its beginning."""
        self._report = report
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.text.setFont(font)
        self.text.setPlainText(report.text)
        self._note.clear()

    @property
    def report(self) -> ReportView:
        """What is shown."""
        return self._report

    def show_note(self, text: str) -> None:
        """Say what became of it: where it was saved, or why not."""
        self._note.setText(text)
