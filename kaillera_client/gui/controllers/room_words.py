"""What a server's lines in a room mean to us."""

import re
from dataclasses import dataclass

from kaillera_client.advice.servertext import MessageId, server_says
from kaillera_client.gui.controllers.cards import room as cards
from kaillera_client.gui.controllers.speech import Speech
from kaillera_client.gui.models.cards import Card
from kaillera_client.gui.models.room_values import EmulatorMatch, PlayerRow
from kaillera_client.gui.text import harmless

_SAME = re.compile(
    r"players will have (?:(the same delay)|(independent delays|each their own))", re.I
)

_REFUSALS = frozenset(
    {
        MessageId.KICKED_BEFORE,
        MessageId.EMULATOR_VERSION,
        MessageId.EMULATORS_DIFFER,
        MessageId.CONNECTION_TYPES_DIFFER,
    }
)


def same_delay_said(line: str) -> bool | None:
    """Return whether a server says that everybody gets the same delay, None when it says nothing of it."""
    found = _SAME.match(line.strip())
    return None if found is None else found[1] is not None


@dataclass(frozen=True, slots=True)
class Heard:
    """A line of the server; `late` names a player whose packets come late, "" when it does not say whose."""

    text: str
    desync: bool = False
    synchronizing: bool = False
    late: str | None = None
    refusal: bool = False


def heard(source: str, line: str) -> Heard:
    """Understand a line that a server said under the name `source`, which may itself be the message."""
    said = server_says(line)
    if server_says(source).id is MessageId.DESYNC:
        # The line may name the player whose packets are missing, which does not prove whose game is different.
        late = harmless(said.about) if said.id is MessageId.PLAYER_LATE else None
        return Heard(source, desync=True, late=late)
    match said.id:
        case MessageId.PLAYER_LATE:
            return Heard(line, late=harmless(said.about))
        case MessageId.DESYNC:
            return Heard(line, desync=True)
        case MessageId.SYNCHRONIZING:
            return Heard(line, synchronizing=True)
        case _:
            return Heard(line, refusal=said.id in _REFUSALS)


def refusal_card(
    said: str, rows: tuple[PlayerRow, ...], speech: Speech, emulator: bytes
) -> Card | None:
    """Return the card of a room's refusal that is understood, None for any other text.

    `emulator` is what the server knows ours as.
    """
    understood = server_says(said)
    match understood.id:
        case MessageId.KICKED_BEFORE:
            return cards.kicked_before(said)
        case MessageId.EMULATOR_VERSION:
            own = speech.name(emulator)
            return cards.other_version_wanted(harmless(understood.about), own, said)
        case MessageId.EMULATORS_DIFFER:
            other = ", ".join(row.name for row in rows if row.emulator is EmulatorMatch.OTHER)
            return cards.emulators_differ(other or harmless(understood.about), said)
        case MessageId.CONNECTION_TYPES_DIFFER:
            types = {row.connection for row in rows}
            who = ", ".join(f"{row.name} {row.connection}" for row in rows)
            return cards.types_differ(who if len(types) > 1 else "", said)
        case MessageId.SYNCHRONIZING:
            return cards.synchronizing(len(rows), said)
        case _:
            return None
