"""What the owner of a room can ask of the server; each button shows the command that it posts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from kaillera_client.gui.models.room_values import HostCommand, HostWish
from kaillera_client.gui.text import without_key
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.widgets import Role, buddy, button, label, named, number_field


class HostTools(QWidget):
    """Players and ping at most.

    Signals:
        wanted: with the `HostWish` that is posted.
    """

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "host_tools", self.tr("Host tools"))
        self._explained = label("", Role.CAPTION, wrap=True)
        self._explained.setObjectName("host_explained")
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE)
        self._grid.setColumnStretch(3, 1)
        self._parts: dict[HostCommand, tuple[QWidget, ...]] = {}
        self.players = self._add(
            HostCommand.MAX_USERS,
            (self.tr("Pla&yers at most"), "", "host_players"),
            (2, 8, 4),
        )
        self.ping = self._add(
            HostCommand.MAX_PING,
            (self.tr("Pin&g at most"), self.tr(" ms"), "host_ping"),
            (20, 1000, 200),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._explained)
        layout.addLayout(self._grid)
        layout.addStretch()

    def _add(
        self,
        command: HostCommand,
        words: tuple[str, str, str],
        numbers: tuple[int, int, int],
    ) -> QSpinBox:
        caption, suffix, name = words
        least, most, usual = numbers
        spin = number_field()
        named(spin, name, without_key(caption))
        spin.setRange(least, most)
        spin.setSuffix(suffix)
        spin.setValue(usual)
        press = button("", f"{name}_set", self.tr("Posts this in the room; everybody sees it"))
        press.clicked.connect(lambda: self.wanted.emit(HostWish(command, str(spin.value()))))
        spin.valueChanged.connect(lambda: self._show_command(command, spin, press))
        self._show_command(command, spin, press)
        row = self._grid.rowCount()
        title = buddy(caption, spin)
        title.setWordWrap(True)
        self._grid.setColumnStretch(0, 1)
        parts = (title, spin, press)
        for column, part in enumerate(parts):
            self._grid.addWidget(part, row, column)
        self._parts[command] = parts
        return spin

    def _show_command(self, command: HostCommand, spin: QSpinBox, press: QPushButton) -> None:
        wish = HostWish(command, str(spin.value()))
        press.setText(self.tr("Post {command}").format(command=wish.text))

    def show_known(self, known: frozenset[HostCommand]) -> None:
        """Offer the commands that the server is known to accept."""
        for command, parts in self._parts.items():
            for part in parts:
                part.setVisible(command in known)
        self._explained.setText(
            self.tr("Everybody in the room sees that you changed it.")
            if known
            else self.tr("This server's software is not known to accept commands of hosts.")
        )
