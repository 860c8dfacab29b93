"""The cards about a connection that goes away and is sought again: O01 to O03, and what is tried by itself."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.controllers.cards.connection import about_connection
from kaillera_client.gui.models.cards import Card, CardAction, CardKind

OFFLINE = "offline"

translate = QCoreApplication.translate


def offline() -> Card:
    """O01."""
    return Card(
        OFFLINE,
        CardKind.WARNING,
        translate("connecting", "You are offline."),
        translate("connecting", "Practice and the library work. We look again every 10 s."),
        actions=(CardAction.PRACTISE,),
        state_id="O01",
    )


def reconnecting(seconds: int, attempt: int, most: int) -> Card:
    """O02."""
    text = translate("connecting", "Connection lost. Reconnecting in {s} s")
    tries = translate("connecting", "(try {n} of {m}).").format(n=attempt, m=most)
    return about_connection(
        "O02",
        f"{text.format(s=seconds)} {tries}",
        "",
        CardAction.RECONNECT_NOW,
        CardAction.STOP_RECONNECTING,
        kind=CardKind.WARNING,
    )


def lost_in_game(server: str, played: str) -> Card:
    """O03; `played` is how long the game had lasted, such as "2:14"."""
    card = lost(server)
    headline = translate("connecting", "Connection lost after {t}.").format(t=played)
    actions = (*card.actions, CardAction.SAVE_REPORT)
    return Card(card.topic, card.kind, headline, card.advice, actions=actions, state_id="O03")


def lost(server: str) -> Card:
    """O03 without a game."""
    headline = translate("connecting", "Connection to {server} lost.").format(server=server)
    advice = translate("connecting", "The others may go on without you.")
    return about_connection("O03", headline, advice, CardAction.RECONNECT)


def watching(server: str, tries: int) -> Card:
    """A full server is tried every 15 s."""
    text = translate("connecting", "Trying {server} every 15 s ({n} so far).")
    return about_connection(
        "",
        text.format(server=server, n=tries),
        translate("connecting", "You are told as soon as there is room."),
        CardAction.STOP_WATCHING,
        kind=CardKind.INFORMATION,
    )


def trying_soon(server: str, seconds: int) -> Card:
    """The server still has our last session; we try again by ourselves."""
    text = translate("connecting", "Trying {server} again in {s} s.")
    return about_connection(
        "",
        text.format(server=server, s=seconds),
        "",
        CardAction.RECONNECT_NOW,
        CardAction.STOP_RECONNECTING,
        kind=CardKind.INFORMATION,
    )


def samples() -> tuple[Card, ...]:
    """Return every card of this module with values that could be real."""
    return (
        offline(),
        reconnecting(5, 1, 5),
        lost_in_game("Retro House", "2:14"),
        lost("Retro House"),
        watching("Retro House", 3),
        trying_soon("Retro House", 12),
    )
