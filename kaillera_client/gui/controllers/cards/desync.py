"""The cards about games that differ: proved, reported by the server, suspected. Nobody is named without proof."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from kaillera_client.advice.sync import Desync
from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.models.stalls import game_time
from kaillera_client.gui.views.sync_line import joined, player_words

DESYNC = "desync"

EARLY_S = 10.0
"""A desync before this is the game file's in most cases."""

FRAMES_PER_SECOND = 60

_ACTIONS = (CardAction.COMPARE_ROMS, CardAction.RESTART_GAME, CardAction.SAVE_REPORT)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is known besides: when, what can be done, and up to which frame all games were equal (None: not known)."""

    seconds: float | None = None
    """Of the game; None while none runs."""

    actions: tuple[CardAction, ...] = _ACTIONS
    equal_until: int | None = None


def frame_words(frame: int) -> str:
    """Return a frame with its time of the game: "4,812 (1:20)"."""
    text = translate("sync", "{frame} ({time})")
    return text.format(frame=QLocale().toString(frame), time=game_time(frame / FRAMES_PER_SECOND))


def checklist(seconds: float | None) -> tuple[str, ...]:
    """Return what to compare, the likeliest first, for a desync so many seconds after the start."""
    if seconds is not None and seconds < EARLY_S:
        return (
            translate("sync", "So early it is the ROM in most cases: compare it first."),
            translate(
                "sync", "Then the emulator’s version and settings, the BIOS, and the network last."
            ),
        )
    return (
        translate("sync", "Compare save memory, cheats and the emulator’s version first."),
        translate("sync", "Then the ROM, the BIOS, and the network last."),
    )


def _card(
    kind: CardKind, headline: str, advice: str, around: Circumstances, said: str = ""
) -> Card:
    details = checklist(around.seconds)
    if around.equal_until is not None:
        text = translate("sync", "The games were equal up to frame {frame}.")
        details = (text.format(frame=frame_words(around.equal_until)), *details)
    return Card(
        DESYNC,
        kind,
        headline,
        advice,
        server_text=said,
        actions=around.actions,
        details=details,
        state_id="desync",
    )


def proved(desync: Desync, players: int, names: Mapping[int, str], around: Circumstances) -> Card:
    """The states differ in a game of `players`; `names` are harmless text, for those who are known."""
    frame = frame_words(desync.frame)
    if not desync.odd:
        headline = translate("sync", "Out of sync since frame {frame}.").format(frame=frame)
        advice = translate("sync", "It cannot be told whose game is different.")
        if players == 2:
            advice = translate(
                "sync", "With two players it cannot be told whose game is different."
            )
        return _card(CardKind.WARNING, headline, advice, around)
    text = translate("sync", "{who} is out of sync since frame {frame}.")
    if len(desync.odd) > 1:
        text = translate("sync", "{who} are out of sync since frame {frame}.")
    who = joined(tuple(player_words(number, names.get(number, "")) for number in desync.odd))
    agreeing = joined(tuple(player_words(number) for number in desync.agreeing))
    advice = translate("sync", "{who} agree.").format(who=agreeing)
    return _card(CardKind.WARNING, text.format(who=who, frame=frame), advice, around)


def reported(said: str, around: Circumstances) -> Card:
    """The server reports a desync; nobody is named, because nobody is proved."""
    headline = translate("room", "The server reports a desync.")
    advice = translate("room", "It does not say whose.")
    return _card(CardKind.WARNING, headline, advice, around, said)


def marked(seconds: float, around: Circumstances) -> Card:
    """The user pressed the key for a suspected desync."""
    text = translate("sync", "You marked a suspected desync at {time}.")
    return _card(CardKind.INFORMATION, text.format(time=game_time(seconds)), "", around)


def suspected(name: str, seconds: float, around: Circumstances) -> Card:
    """A player says so in the chat; `name` is harmless text."""
    text = translate("sync", "{name} suspects a desync at {time}.")
    headline = text.format(name=name, time=game_time(seconds))
    return _card(
        CardKind.INFORMATION, headline, translate("sync", "Nothing proves it so far."), around
    )


def samples() -> tuple[Card, ...]:
    """Return every card of this module with realistic values."""
    later = Circumstances(80.2, equal_until=4752)
    named = Desync(4812, 4752, (3,), (1, 2, 4))
    return (
        proved(named, 4, {3: "Cy"}, later),
        proved(Desync(4812, 4752), 2, {}, later),
        reported("Game is desynched!", Circumstances(4.0)),
        marked(80.2, later),
        suspected("Bo", 80.2, later),
    )
