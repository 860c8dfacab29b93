"""Who does what a card's button says."""

from collections.abc import Callable

from kaillera_client.gui.models.cards import Card, CardAction

Work = Callable[[Card], None]


class Actions:
    """Controllers take actions on; whatever shows cards sends the chosen ones here."""

    def __init__(self) -> None:
        self._work: dict[CardAction, Work] = {}

    def take_on(self, action: CardAction, work: Work) -> None:
        """Let `work` be done when `action` is chosen; an action has one owner, else ValueError."""
        if action in self._work:
            raise ValueError(f"{action.name} has an owner already")
        self._work[action] = work

    def has(self, action: CardAction) -> bool:
        """Tell whether somebody took this action on; a card must not offer any other."""
        return action in self._work

    def act(self, action: CardAction, card: Card) -> None:
        """Do what was chosen on `card`; KeyError when nobody took it on, which is a mistake of ours."""
        self._work[action](card)
