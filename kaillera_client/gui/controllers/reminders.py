"""Who asked to be told when something happens: the button "Notify me", one owner for all pages."""

from collections.abc import Callable

from kaillera_client.gui.controllers.actions import Actions, Work
from kaillera_client.gui.models.cards import Card, CardAction


class Reminders:
    """Passes "Notify me" on to whoever knows what the card is about."""

    def __init__(self, actions: Actions) -> None:
        self._work: dict[str, Work] = {}
        actions.take_on(CardAction.NOTIFY_ME, self._asked)

    def handle(self, state_id: str, work: Callable[[Card], None]) -> None:
        """Let `work` be done when the button of a card with this number is pressed."""
        self._work[state_id] = work

    def _asked(self, card: Card) -> None:
        self._work[card.state_id](card)
