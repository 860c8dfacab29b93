"""The sheet that shows what is about to be copied beside an emulator, or taken away again; it blocks nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from kaillera_client.gui.models.emulator_values import InstallQuestion
from kaillera_client.gui.text import breakable
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.flow import FlowRow
from kaillera_client.gui.views.veiling import tell_description
from kaillera_client.gui.views.widgets import Role, button, label, named


class InstallSheet(QFrame):
    """Shows an `InstallQuestion` in the place of the emulator's details.

    Signals:
        accepted: do it.
        cancelled: do not.
    """

    accepted = Signal()
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "install_sheet", self.tr("The Kaillera library beside an emulator"))
        self.setProperty("card", True)
        self._text = ""
        self._title = label("", Role.HEADING, wrap=True)
        self._lines = label("", wrap=True)
        self._lines.setObjectName("install_lines")
        self._note = label("", Role.MUTED, wrap=True)
        self.accept_button = button("", "install_accept", self.tr("Do this (Enter)"), primary=True)
        self.accept_button.clicked.connect(self._accept)
        self.cancel_button = button(
            self.tr("Cancel"), "install_cancel", self.tr("Nothing is changed (Esc)")
        )
        self.cancel_button.clicked.connect(self.cancel)
        buttons = FlowRow()
        buttons.add(self.accept_button)
        buttons.add(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        for words in (self._title, self._lines, self._note):
            layout.addWidget(words)
        layout.addLayout(buttons)
        layout.addStretch()
        self.hide()

    @property
    def text(self) -> str:
        """What it says, whether it may be seen or not."""
        return self._text

    def ask(self, question: InstallQuestion) -> None:
        """Show a question; Enter does it, Esc does not."""
        lines = "\n".join(question.lines)
        self._title.setText(breakable(question.title))
        self._lines.setText(breakable(lines))
        self._note.setText(breakable(question.note))
        self._note.setVisible(bool(question.note))
        self.accept_button.setText(question.button)
        self._text = f"{question.title}\n{lines}\n{question.note}".strip()
        tell_description(self, self._text)

    def focus_first(self) -> None:
        """Put the focus where Enter does it."""
        self.accept_button.setFocus()

    def cancel(self) -> None:
        """Change nothing."""
        self.cancelled.emit()

    def _accept(self) -> None:
        self.accepted.emit()
