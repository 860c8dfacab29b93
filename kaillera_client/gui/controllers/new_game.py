"""What a new game would mean before it is opened: its name in bytes, what others will see, what is in the way."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.controllers import said_to_others
from kaillera_client.gui.controllers.game_announcing import MOST_TIMES
from kaillera_client.gui.controllers.speech import Speech
from kaillera_client.gui.models.library_values import (
    GameSource,
    Judged,
    LibraryRow,
    NewGame,
    SheetOffer,
)
from kaillera_client.gui.models.room_values import HostCommand, HostWish
from kaillera_client.gui.views.encoding_choice import charset_name
from kaillera_client.roms import checkline
from kaillera_client.roms.entry import SetCompleteness

translate = QCoreApplication.translate

MOST_BYTES = 127
"""The longest name of a game that servers take."""

_ANNOUNCED_LETTERS = 60


@dataclass(frozen=True, slots=True)
class _Note:
    text: str
    blocks: bool = False
    needs_emulator: bool = False


def judge(draft: NewGame | None, offer: SheetOffer, speech: Speech, wire: bytes) -> Judged:
    """Say what a draft means; `wire` is its name as the server gets it."""
    if draft is None:
        return Judged(most=MOST_BYTES)
    notes = [
        note
        for note in (
            _about_emulator(draft.row, offer),
            _about_name(draft, wire),
            _about_charset(draft, speech, wire),
            _about_set(draft.row),
            *_about_posts(draft, speech),
        )
        if note is not None
    ]
    return Judged(
        used=len(wire),
        most=MOST_BYTES,
        notes=tuple(note.text for note in notes),
        possible=not any(note.blocks for note in notes),
        needs_emulator=any(note.needs_emulator for note in notes),
    )


def _about_emulator(row: LibraryRow, offer: SheetOffer) -> _Note | None:
    if row.source is not GameSource.LIBRARY or offer.emulator.plays_files:
        return None
    following = offer.emulator.next_title
    if following:
        text = translate(
            "create", "You are here with the demo game. Connect again to play with {emulator}."
        )
        return _Note(text.format(emulator=following), blocks=True)
    return _Note(
        translate("create", "The demo game plays no files. Choose an emulator for your games."),
        blocks=True,
        needs_emulator=True,
    )


def _about_name(draft: NewGame, wire: bytes) -> _Note | None:
    if not draft.name:
        return _Note(translate("create", "The game needs a name."), blocks=True)
    if len(wire) > MOST_BYTES:
        text = translate("create", "The name is too long: servers take {most} bytes.")
        return _Note(text.format(most=MOST_BYTES), blocks=True)
    if draft.name == draft.row.name:
        return None
    return _Note(
        translate(
            "create",
            "Others will only see this game as playable if their list has exactly this name.",
        )
    )


def _about_charset(draft: NewGame, speech: Speech, wire: bytes) -> _Note | None:
    encoded = speech.encode(draft.name)
    if encoded.lossless or wire != encoded.data:
        return None
    text = translate("create", "This server uses {enc}; “{ch}” is sent as “?”.")
    return _Note(text.format(enc=charset_name(speech.charset), ch=speech.missing(draft.name)))


def _about_set(row: LibraryRow) -> _Note | None:
    match row.completeness:
        case SetCompleteness.SPLIT_WITHOUT_PARENT:
            return _Note(translate("create", "This set is split and its parent is missing."))
        case SetCompleteness.INCOMPLETE:
            return _Note(translate("create", "Files of this set are missing or differ."))
        case _:
            return None


def _about_posts(draft: NewGame, speech: Speech) -> list[_Note]:
    notes = []
    commands = [wish.text for wish in limits_of(draft)]
    if commands:
        text = translate("create", "Posts in the room: {commands}")
        notes.append(_Note(text.format(commands=", ".join(commands))))
    if draft.post_check and draft.row.fingerprint is not None:
        text = translate("create", "Tells the room: {line}")
        notes.append(_Note(text.format(line=checkline.write(draft.row.fingerprint))))
    if draft.announce:
        text = translate(
            "create", "Says in the lobby now and every 2 minutes, {n} times at most: “{text}”"
        )
        notes.append(_Note(text.format(n=MOST_TIMES, text=announcement(draft.name, speech))))
    return notes


def limits_of(draft: NewGame) -> tuple[HostWish, ...]:
    """Return the commands that set the wanted limits."""
    wishes = []
    if draft.most_players:
        wishes.append(HostWish(HostCommand.MAX_USERS, str(draft.most_players)))
    if draft.most_ping_ms:
        wishes.append(HostWish(HostCommand.MAX_PING, str(draft.most_ping_ms)))
    return tuple(wishes)


def announcement(game: str, speech: Speech) -> str:
    """Return what is said in the lobby about an open game."""
    if len(game) > _ANNOUNCED_LETTERS:
        game = game[: _ANNOUNCED_LETTERS - 1] + "…"
    return said_to_others.open_room(speech, game)
