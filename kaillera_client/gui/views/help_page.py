"""The help page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.theme import Theme
from kaillera_client.gui.views.state_card import StateCard
from kaillera_client.gui.views.widgets import named


class HelpPage(QWidget):
    """Has no contents yet.

    Signals:
        card_action_chosen: a card's button, with its `CardAction` and the `Card`.
    """

    card_action_chosen = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        del theme
        named(self, "page_help", self.tr("Help"))
        card = StateCard(
            Card(
                "help",
                CardKind.INFORMATION,
                self.tr("There is nothing here yet."),
                actions=(CardAction.SHOW_START,),
            )
        )
        card.action_chosen.connect(self.card_action_chosen)
        QVBoxLayout(self).addWidget(card)

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
