"""Every reason in words: what happened and what to do. The one place where reasons become text."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kaillera_client.engine.errors import (
    EngineError,
    NotPossible,
    RequestRefused,
    ServerStartFailed,
    UnknownHost,
)
from kaillera_client.engine.report import GameReport
from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.session.events import (
    GameEndReason,
    Request,
    RequestFailed,
    RoomLeaveReason,
)

CONNECTION = "connection"
ROOM = "room"
GAME = "game"
REQUEST = "request"
EMULATOR = "emulator"
PRACTICE = "practice"
SILENCE = "silence"

translate = QCoreApplication.translate


def room_left_notice(reason: RoomLeaveReason, game: str, *, own: bool) -> Card | None:
    """Say why we are not in the room any more; None when we wished it or it is said elsewhere."""
    match reason:
        case RoomLeaveReason.OWN_REQUEST | RoomLeaveReason.DISCONNECTED:
            return None
        case RoomLeaveReason.CLOSED:
            return Card(
                ROOM,
                CardKind.INFORMATION,
                translate("sentences", "The room “{game}” was closed.").format(game=game),
                translate("sentences", "The server closed it. You can create another one.")
                if own
                else translate("sentences", "Its host left. Join another game or create one."),
            )
        case RoomLeaveReason.REMOVED:
            return Card(
                ROOM,
                CardKind.WARNING,
                translate("sentences", "The host removed you from “{game}”.").format(game=game),
                translate("sentences", "Join another game, or ask the host why."),
            )
        case _:
            assert_never(reason)


def request_notice(failed: RequestFailed, text: str) -> Card:
    """Say that the server refused or ignored what we asked for."""
    if failed.answered:
        advice = translate("sentences", "Its own words are below. Change what it asks for.")
        if not text:
            advice = translate("sentences", "It gave no reason. Try again in a moment.")
    else:
        advice = translate("sentences", "The server did not answer. Try again in a moment.")
    return Card(
        REQUEST, CardKind.WARNING, _request_headline(failed.request), advice, server_text=text
    )


def _request_headline(request: Request) -> str:
    match request:
        case Request.CREATE:
            return translate("sentences", "Your game was not created.")
        case Request.JOIN:
            return translate("sentences", "You could not enter the room.")
        case Request.START:
            return translate("sentences", "The game did not start.")
        case _:
            assert_never(request)


def game_end_notice(reason: GameEndReason, report: GameReport, *, in_room: bool = True) -> Card:
    """Say why a game ended, with its most important numbers; `in_room` while it can be played again."""
    headline, advice, kind = _game_end_words(reason, in_room)
    details: tuple[str, ...] = ()
    if reason is GameEndReason.OWN_DROP and not report.by_own_wish:
        # The emulator had trouble; only the engine knows which.
        headline, advice, kind = (
            translate("sentences", "The game ended because of the emulator."),
            translate("sentences", "It closed or broke off. What is known about it is below."),
            CardKind.TROUBLE,
        )
        details = (report.ended,)
    seconds = round(report.frames / 60)
    numbers = translate("sentences", "{frames} frames ({time}), {stalls} stalled.").format(
        frames=report.frames,
        time=f"{seconds // 60}:{seconds % 60:02}",
        stalls=report.stalled_frames,
    )
    return Card(GAME, kind, headline, f"{advice} {numbers}".strip(), details=details)


def is_emulators_end(card: Card) -> bool:
    """Tell whether a card says that a game ended because of the emulator; only then the engine knows more."""
    return card.topic == GAME and bool(card.details)


def _again() -> str:
    return translate("sentences", "You are still in the room and can play again.")


def promises_the_room(card: Card) -> bool:
    """Tell whether a card says that a game can be played again, which is true until the room is left or closed."""
    return card.topic == GAME and _again() in card.advice


def _game_end_words(reason: GameEndReason, in_room: bool) -> tuple[str, str, CardKind]:
    again = _again() if in_room else ""
    kind = CardKind.TROUBLE
    match reason:
        case GameEndReason.OWN_DROP:
            return translate("sentences", "You ended your game."), again, CardKind.INFORMATION
        case GameEndReason.DROPPED_BY_SERVER:
            text = translate("sentences", "The server took you out of the game.")
            return text, again, CardKind.WARNING
        case GameEndReason.ROOM_CLOSED:
            text = translate("sentences", "The game is over because its room was closed.")
            advice = translate("sentences", "Its host left, or the server closed it.")
            return text, advice, CardKind.INFORMATION
        case GameEndReason.REMOVED:
            text = translate("sentences", "The game is over for you: you were removed.")
            advice = translate("sentences", "The host or the server did that.")
            return text, advice, CardKind.WARNING
        case _:
            text, advice = _game_trouble_words(reason)
            return text, advice, kind


def _game_trouble_words(  # noqa: PLR0911 - one for each reason
    reason: GameEndReason,
) -> tuple[str, str]:
    lost = translate("sentences", "Check the connection, then start the game again.")
    match reason:
        case GameEndReason.DISCONNECTED:
            text = translate("sentences", "The game is over because the session ended.")
            return text, translate("sentences", "Connect again to play on.")
        case GameEndReason.INPUT_SIZE_CHANGED:
            text = translate("sentences", "The emulator changed its controllers during the game.")
            return text, translate("sentences", "Set up the controllers before you start.")
        case GameEndReason.MALFORMED_DATA:
            text = translate("sentences", "The server sent data that does not fit the game.")
            return text, translate("sentences", "Start again, or try another server.")
        case GameEndReason.CACHE_MISS:
            text = translate("sentences", "The server and this client lost step.")
            return text, translate("sentences", "Start the game again.")
        case GameEndReason.MESSAGES_LOST:
            return translate("sentences", "Too much was lost on the way; the game ended."), lost
        case GameEndReason.NOT_ALL_READY:
            text = translate("sentences", "Not everybody got ready in time.")
            return text, translate("sentences", "Ask the others whether their game opened.")
        case _:
            return translate("sentences", "The server fell silent; the game was given up."), lost


def emulator_notice(sentence: str) -> Card:
    """Say that an emulator wanted to attach and could not; `sentence` is the bridge's reason, in English."""
    return Card(
        EMULATOR,
        CardKind.WARNING,
        translate("sentences", "An emulator could not attach."),
        translate(
            "sentences",
            "Another one is attached already, or it was made for another version of this client.",
        ),
        details=(sentence,),
    )


def error_notice(error: EngineError) -> Card:
    """Say in the user's language what the engine could not do; its own words, in English, are the details."""
    headline, advice = _error_words(error)
    return Card(REQUEST, CardKind.WARNING, headline, advice, details=(str(error),))


def _error_words(error: EngineError) -> tuple[str, str]:
    match error:
        case UnknownHost():
            headline = translate("sentences", "There is no address for this server's name.")
            return headline, translate("sentences", "Check the spelling.")
        case ServerStartFailed():
            headline = translate("sentences", "The server could not be started here.")
            return headline, translate("sentences", "Choose another port or another address.")
        case RequestRefused():
            headline = translate("sentences", "The server did not do what you asked for.")
            return headline, translate("sentences", "Try again in a moment.")
        case NotPossible():
            headline = translate("sentences", "This is not possible at the moment.")
            return headline, translate("sentences", "Wait a moment, then try again.")
        case _:
            headline = translate("sentences", "The connection did not come about.")
            return headline, translate("sentences", "Try again, or choose another server.")


def silence_notice(seconds: float) -> Card:
    """Say that the game waits for the server."""
    text = translate("sentences", "Nothing has come from the server for {seconds} seconds.")
    return Card(
        SILENCE,
        CardKind.WARNING,
        text.format(seconds=round(seconds)),
        translate("sentences", "The game waits and goes on when it answers. You can also leave."),
        actions=(CardAction.LEAVE_ROOM,),
    )
