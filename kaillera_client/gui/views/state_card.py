"""An empty or waiting state: one sentence what is, one what to do, and buttons that do it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kaillera_client.gui.models.cards import Card, CardKind
from kaillera_client.gui.text import breakable
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.card_actions import action_buttons
from kaillera_client.gui.views.flow import FlowRow
from kaillera_client.gui.views.veiling import cover_all
from kaillera_client.gui.views.widgets import Role, label

_NOTHING = Card("", CardKind.INFORMATION, "")


class StateCard(QWidget):
    """Stands where a list or a page would be while there is nothing to show.

    Signals:
        action_chosen: a button was pressed, with its `CardAction` and the `Card`.
    """

    action_chosen = Signal(object, object)

    def __init__(self, card: Card = _NOTHING) -> None:
        super().__init__()
        self.setObjectName("state_card")
        self._card = _NOTHING
        self._headline = label("", Role.HEADING, wrap=True)
        self._advice = label("", Role.MUTED, wrap=True)
        self._server_text = label("", Role.MUTED, wrap=True)
        self._buttons = FlowRow(centred=True)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addStretch()
        for widget in (self._headline, self._advice, self._server_text):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(widget)
        layout.addLayout(self._buttons)
        layout.addStretch()
        self.show_card(card)

    @property
    def card(self) -> Card:
        """What is shown."""
        return self._card

    def show_card(self, card: Card) -> None:
        """Show another card; nothing is rebuilt when it is the same."""
        if card == self._card:
            return
        self._card = card
        self.setProperty("stateId", card.state_id)
        self._headline.setText(breakable(card.headline))
        self._advice.setText(breakable(card.advice))
        self._advice.setVisible(bool(card.advice))
        said = self.tr("The server says: “{text}”").format(text=card.server_text)
        self._server_text.setText(breakable(said))
        self._server_text.setVisible(bool(card.server_text))
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for press in action_buttons(
            card,
            "state_action",
            lambda action: self.action_chosen.emit(action, self._card),
            primary=False,
        ):
            self._buttons.add(press)
        cover_all(self)
