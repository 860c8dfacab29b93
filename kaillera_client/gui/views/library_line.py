"""One line about the Kaillera library beside an emulator, and the buttons that put it there or take it away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kaillera_client.gui.models.emulator_values import LibraryLook
from kaillera_client.gui.text import breakable
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.flow import FlowRow
from kaillera_client.gui.views.widgets import button, label


class LibraryLine(QWidget):
    """Shows a `LibraryLook`.

    Signals:
        install_wanted: put our library beside the emulator, after asking.
        undo_wanted: take it away again, after asking.
    """

    install_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._look = LibraryLook()
        self._words = label("", wrap=True)
        self._words.setObjectName("emulator_library")
        self.install = button(
            "",
            "emulator_install",
            self.tr("Put this program’s Kaillera library beside an emulator; you are asked first"),
        )
        self.install.clicked.connect(self.install_wanted)
        self.undo = button(
            self.tr("Undo…"),
            "emulator_undo_install",
            self.tr("Have the emulator’s folder as it was before; you are asked first"),
        )
        self.undo.clicked.connect(self.undo_wanted)
        row = FlowRow()
        row.add(self.install)
        row.add(self.undo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._words)
        layout.addLayout(row)
        self.show_look(self._look)

    @property
    def text(self) -> str:
        """What it says, whether it may be seen or not."""
        return self._look.text

    def show_look(self, look: LibraryLook) -> None:
        """Show what is known now."""
        self._look = look
        self._words.setText(breakable(look.text))
        self._words.setVisible(bool(look.text))
        update = self.tr("Update the library…")
        self.install.setText(update if look.is_update else self.tr("Install into emulator…"))
        self.install.setEnabled(look.can_install)
        self.undo.setVisible(look.can_undo)
