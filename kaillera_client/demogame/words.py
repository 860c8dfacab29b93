"""The sentences that the game shows. No Qt here."""

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

_GO: Final = 40


def headline(snapshot: Snapshot, own: int) -> tuple[str, str]:
    """Return the big words in the middle and the small ones below; both may be empty."""
    if snapshot.phase == COUNTDOWN:
        return _countdown(snapshot, own)
    if snapshot.phase == PLAYING:
        return ("Go!", "") if snapshot.phase_frame < _GO else ("", "")
    if snapshot.winner == NOBODY:
        alone = snapshot.entrants == 1
        return ("Off the ring!", "Try again.") if alone else ("A draw", "Nobody gets the point.")
    who = "You win" if snapshot.winner + 1 == own else f"P{snapshot.winner + 1} wins"
    if snapshot.phase == MATCH_OVER:
        return f"{who} the match!", "A new match begins in a moment."
    return f"{who} the round", ""


def _countdown(snapshot: Snapshot, own: int) -> tuple[str, str]:
    seconds = (arena.COUNTDOWN - 1 - snapshot.phase_frame) // 50 + 1
    if snapshot.entrants == 1:
        return str(seconds), "Collect the golden weights and stay on the ring."
    if snapshot.round == 1 or own == 0:
        return str(seconds), "Bump the others off the ring. The last one on it scores."
    return str(seconds), f"Round {snapshot.round}"


def fate(snapshot: Snapshot, own: int) -> str:
    """Return why we only watch the rest of this round, "" while we are on the ring."""
    if own == 0 or snapshot.phase != PLAYING or snapshot.entrants == 1:
        return ""
    disc = snapshot.discs[own - 1]
    if disc.status == STANDING:
        return ""
    if disc.touched_by == NOBODY:
        return "You fell off. The next round begins soon."
    return f"P{disc.touched_by + 1} bumped you off. The next round begins soon."


def who_plays(own: int, *, bot_plays: bool) -> str:
    """Return who steers our disc and how to do it."""
    if own == 0:
        return "You watch this game."
    if bot_plays:
        return "Bot plays. Press an arrow key to take over."
    return "You play. Arrow keys or WASD move; hold space, then let go to dash."


TITLE: Final = "Demo Arena"
WAITING_FOR_PLAYERS: Final = "Waiting for the other players…"
WAITING_FOR_GAME: Final = "Waiting for the game to start…"
