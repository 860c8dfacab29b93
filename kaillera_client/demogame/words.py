"""The sentences that the game shows. No Qt here: who has a translator hands it in."""

from collections.abc import Callable
from typing import Final

from kaillera_client.demogame import arena
from kaillera_client.demogame.simulation import (
    COUNTDOWN,
    MATCH_OVER,
    NOBODY,
    PLAYING,
    STANDING,
)
from kaillera_client.demogame.snapshot import Snapshot

Translate = Callable[[str, str], str]
"""Takes a context and an English text and returns the text to show, as Qt's own `translate` does."""

_GO: Final = 40

TITLE: Final = "Demo Arena"
"""The game's name, in every language."""


def untranslated(context: str, text: str) -> str:
    """Return the English text."""
    del context
    return text


def headline(snapshot: Snapshot, own: int, translate: Translate = untranslated) -> tuple[str, str]:
    """Return the big words in the middle and the small ones below; both may be empty."""
    if snapshot.phase == COUNTDOWN:
        return _countdown(snapshot, own, translate)
    if snapshot.phase == PLAYING:
        go = translate("DemoArena", "Go!")
        return (go, "") if snapshot.phase_frame < _GO else ("", "")
    if snapshot.winner == NOBODY:
        if snapshot.entrants == 1:
            return translate("DemoArena", "Off the ring!"), translate("DemoArena", "Try again.")
        draw = translate("DemoArena", "A draw")
        return draw, translate("DemoArena", "Nobody gets the point.")
    return _victory(snapshot, own, translate)


def _victory(snapshot: Snapshot, own: int, translate: Translate) -> tuple[str, str]:
    is_own, player = snapshot.winner + 1 == own, snapshot.winner + 1
    if snapshot.phase == MATCH_OVER:
        again = translate("DemoArena", "A new match begins in a moment.")
        if is_own:
            return translate("DemoArena", "You win the match!"), again
        return translate("DemoArena", "P{player} wins the match!").format(player=player), again
    if is_own:
        return translate("DemoArena", "You win the round"), ""
    return translate("DemoArena", "P{player} wins the round").format(player=player), ""


def _countdown(snapshot: Snapshot, own: int, translate: Translate) -> tuple[str, str]:
    seconds = (arena.COUNTDOWN - 1 - snapshot.phase_frame) // 50 + 1
    if snapshot.entrants == 1:
        aim = translate("DemoArena", "Collect the golden weights and stay on the ring.")
    elif snapshot.round == 1 or own == 0:
        aim = translate("DemoArena", "Bump the others off the ring. The last one on it scores.")
    else:
        aim = translate("DemoArena", "Round {number}").format(number=snapshot.round)
    return str(seconds), aim


def fate(snapshot: Snapshot, own: int, translate: Translate = untranslated) -> str:
    """Return why we only watch the rest of this round, "" while we are on the ring."""
    if own == 0 or snapshot.phase != PLAYING or snapshot.entrants == 1:
        return ""
    disc = snapshot.discs[own - 1]
    if disc.status == STANDING:
        return ""
    if disc.touched_by == NOBODY:
        return translate("DemoArena", "You fell off. The next round begins soon.")
    text = translate("DemoArena", "P{player} bumped you off. The next round begins soon.")
    return text.format(player=disc.touched_by + 1)


def who_plays(own: int, translate: Translate = untranslated, *, bot_plays: bool) -> str:
    """Return who steers our disc and how to do it."""
    if own == 0:
        return translate("DemoArena", "You watch this game.")
    if bot_plays:
        return translate("DemoArena", "Bot plays. Press an arrow key to take over.")
    return translate(
        "DemoArena", "You play. Arrow keys or WASD move; hold space, then let go to dash."
    )


def waiting_for_players(translate: Translate = untranslated) -> str:
    """Return what stands over the ring while a frame does not come."""
    return translate("DemoArena", "Waiting for the other players…")


def waiting_for_game(translate: Translate = untranslated) -> str:
    """Return what stands on the title before the game begins."""
    return translate("DemoArena", "Waiting for the game to start…")


def left_the_game(nick: str, player: int, translate: Translate = untranslated) -> str:
    """Return that a player is gone."""
    text = translate("DemoArena", "{nick} (P{player}) left the game.")
    return text.format(nick=nick, player=player)


def name(
    player: int,
    translate: Translate = untranslated,
    *,
    is_own: bool,
    is_away: bool,
    is_short: bool,
) -> str:
    """Return what a player's panel is headed with; `is_short` where there is little room."""
    if is_own:
        if is_short:
            return translate("DemoArena", "You")
        return translate("DemoArena", "P{player} · You").format(player=player)
    if is_away and not is_short:
        return translate("DemoArena", "P{player} · away").format(player=player)
    return f"P{player}"


def frame_number(frame: str, translate: Translate = untranslated) -> str:
    """Return the counter in the corner; `frame` as numbers are written here."""
    return translate("DemoArena", "Frame {frame}").format(frame=frame)


def ending(sentence: str, translate: Translate = untranslated) -> str:
    """Return why the game is over; what the client or the bridge says stays in English."""
    known = {
        "No game was started.": translate("DemoArena", "No game was started."),
        "The Kaillera client ended the game.": translate(
            "DemoArena", "The Kaillera client ended the game."
        ),
        "The Kaillera client went away.": translate("DemoArena", "The Kaillera client went away."),
        "The game has stopped because of an error in it.": translate(
            "DemoArena", "The game has stopped because of an error in it."
        ),
    }
    return known.get(sentence, sentence)
