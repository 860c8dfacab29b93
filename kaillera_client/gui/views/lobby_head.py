"""The head of the lobby: the server in one readable line, and the way off it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kaillera_client.advice.quality import Quality
from kaillera_client.gui.models.lobby_values import LobbyHeader
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.veiling import tell_name
from kaillera_client.gui.views.widgets import ElidedLabel, Role, button, label


class LobbyHead(QWidget):
    """Shows server, users, ping and delay.

    Signals:
        line_wanted: show the graph of the line, or not.
    """

    line_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._words = {
            Quality.GOOD: self.tr("good"),
            Quality.FAIR: self.tr("fair"),
            Quality.POOR: self.tr("poor"),
        }
        self._facts = ElidedLabel(Role.VALUE)
        self._facts.setObjectName("lobby_facts")
        self.line_button = button(
            self.tr("Your line"), "btn_line", self.tr("Show how your line was in the last minute")
        )
        self.line_button.setCheckable(True)
        self.line_button.toggled.connect(self.line_wanted)
        self.leave_button: QPushButton = button(
            self.tr("Disconnect"), "btn_disconnect", self.tr("Say goodbye to the server")
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(label(self.tr("Lobby"), Role.TITLE))
        layout.addSpacing(SPACE)
        layout.addWidget(self._facts, 1)
        layout.addWidget(self.line_button)
        layout.addWidget(self.leave_button)

    def _users(self, number: int) -> str:
        return self.tr("1 user") if number == 1 else self.tr("{n} users").format(n=number)

    def _frames(self, number: int) -> str:
        return self.tr("1 frame") if number == 1 else self.tr("{n} frames").format(n=number)

    @property
    def text(self) -> str:
        """The line as it is shown."""
        return self._facts.text()

    def show_header(self, header: LobbyHeader) -> None:
        """Show other numbers."""
        parts = [header.server, self._users(header.users)]
        if header.ping_ms is not None and header.quality is not None:
            text = self.tr("{ping} ms {word}")
            parts.append(text.format(ping=round(header.ping_ms), word=self._words[header.quality]))
        if header.frames is not None:
            text = self._frames(header.frames)
            parts.append(
                text if header.frames_sure else self.tr("about {frames}").format(frames=text)
            )
        facts = " · ".join(part for part in parts if part)
        self._facts.setText(facts)
        tell_name(self._facts, facts)
        self._facts.setAccessibleDescription(
            self.tr("Frames: the delay of your inputs in every game on this server")
        )
