"""An empty or waiting state: one sentence what is, one what to do, and a button that does it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.widgets import Role, button, label


class StateCard(QWidget):
    """Stands where a list or a page would be while there is nothing to show.

    Signals:
        action_chosen: the button was pressed.
    """

    action_chosen = Signal()

    def __init__(self, state: str, headline: str, advice: str, action: str = "") -> None:
        """`state` is the id of the text in the message catalogue; no button without `action`."""
        super().__init__()
        self.setObjectName("state_card")
        self.setProperty("stateId", state)
        self._headline = label(headline, Role.HEADING, wrap=True)
        self._advice = label(advice, Role.MUTED, wrap=True)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addStretch()
        for widget in (self._headline, self._advice):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(widget)
        if action:
            press = button(action, "state_action", advice)
            press.clicked.connect(self.action_chosen)
            layout.addWidget(press, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addStretch()
