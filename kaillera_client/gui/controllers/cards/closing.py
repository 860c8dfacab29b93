"""What is asked before the window closes while others would lose something by it."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.models.cards import Card, CardAction, CardKind

CLOSING = "closing"

translate = QCoreApplication.translate


def in_game(*, owner: bool) -> Card:
    """A game runs; when we are the `owner` of its room, the room closes with us."""
    advice = translate("closing", "The others may go on without you.")
    if owner:
        advice = translate("closing", "The room is yours and closes: the game ends for everybody.")
    return _card(translate("closing", "Your game is still running."), advice)


def hosting(others: int) -> Card:
    """So many `others`, at least one, are on the server that we host."""
    headline = translate("closing", "One other player is on your server.")
    if others > 1:
        text = translate("closing", "{n} other players are on your server.")
        headline = text.format(n=others)
    return _card(
        headline, translate("closing", "It closes with this window, and so do all games on it.")
    )


def _card(headline: str, advice: str) -> Card:
    return Card(CLOSING, CardKind.WARNING, headline, advice, actions=(CardAction.QUIT,))


def samples() -> tuple[Card, ...]:
    """Return every card with realistic values."""
    return in_game(owner=False), in_game(owner=True), hosting(1), hosting(3)
