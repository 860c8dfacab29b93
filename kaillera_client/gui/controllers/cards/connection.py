"""What the cards about our connection share: each replaces the one before it."""

from kaillera_client.gui.models.cards import Card, CardAction, CardKind

CONNECTION = "connection"


def about_connection(
    state_id: str,
    headline: str,
    advice: str,
    *actions: CardAction,
    said: str = "",
    kind: CardKind = CardKind.TROUBLE,
) -> Card:
    """Return a card about our connection; `said` are the server's own words."""
    return Card(CONNECTION, kind, headline, advice, said, actions, state_id=state_id)
