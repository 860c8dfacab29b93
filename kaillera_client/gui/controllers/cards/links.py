"""The cards about links, invitations and pasted text."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.links.invite import LinkProblem
from kaillera_client.links.paste import PasteError, PasteProblem

INVITE = "invite"
GAME_GONE = "game-gone"

translate = QCoreApplication.translate


def cannot_follow(error: PasteError) -> Card:
    """A pasted or handed-over text leads nowhere."""
    return Card(
        INVITE,
        CardKind.WARNING,
        translate("connecting", "This leads nowhere."),
        paste_words(error),
        actions=(CardAction.PASTE_ADDRESS,),
    )


def paste_words(error: PasteError) -> str:
    """Say why a pasted text was not understood."""
    if error.problem is PasteProblem.BAD_LINK and error.link is not None:
        return _link_words(error.link)
    texts = {
        PasteProblem.EMPTY: translate("connecting", "Paste a link or an address."),
        PasteProblem.TOO_LONG: translate("connecting", "This is far more than an address."),
        PasteProblem.NO_ADDRESS: translate("connecting", "There is no address in this text."),
        PasteProblem.BAD_HOST: translate("connecting", "This is not a host name."),
        PasteProblem.BAD_PORT: translate(
            "connecting", "The port must be a number from 1 to 65535."
        ),
        PasteProblem.WEB_PAGE: translate(
            "connecting", "This is a web page, not a game server. Paste the server’s address."
        ),
        PasteProblem.BAD_LINK: translate("connecting", "This link cannot be followed."),
    }
    return texts[error.problem]


def _link_words(problem: LinkProblem) -> str:
    texts = {
        LinkProblem.NOT_A_LINK: translate("connecting", "This is no kaillera: link."),
        LinkProblem.TOO_LONG: translate("connecting", "This link is longer than a link may be."),
        LinkProblem.NEWER: translate(
            "connecting", "This link was made by a newer version of the program."
        ),
        LinkProblem.NO_SERVER: translate("connecting", "This link names no server."),
        LinkProblem.BAD_SERVER: translate("connecting", "The server in this link is no address."),
        LinkProblem.BAD_VALUE: translate(
            "connecting", "This link has a value that no invitation has, so it is not followed."
        ),
    }
    return texts[problem]


def invite_waits(server: str) -> Card:
    """An invitation came while a game runs; it waits for its end."""
    text = translate("connecting", "An invitation to {server} is waiting.")
    return Card(
        INVITE,
        CardKind.INFORMATION,
        text.format(server=server),
        translate("connecting", "Your game goes on. Look at it when you like."),
        actions=(CardAction.SHOW_INVITE,),
    )


def game_not_there(game: str, server: str) -> Card:
    """We followed an invitation and the game is gone."""
    text = translate("connecting", "“{game}” is not open on {server}.")
    return Card(
        GAME_GONE,
        CardKind.WARNING,
        text.format(game=game, server=server),
        translate("connecting", "It may have started or been closed. You are in the lobby."),
        actions=(CardAction.SHOW_LOBBY,),
    )


def samples() -> tuple[Card, ...]:
    """Return every card of this module with values that could be real."""
    return (
        cannot_follow(PasteError(PasteProblem.WEB_PAGE)),
        invite_waits("Retro House"),
        game_not_there("Demo Arena", "Retro House"),
    )
