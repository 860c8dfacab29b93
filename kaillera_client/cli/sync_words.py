"""What the comparison of the players' states found, in English sentences."""

from collections.abc import Mapping, Sequence
from typing import assert_never

from kaillera_client.advice.sync import Desync, SyncCoverage, SyncStatus

_FRAMES_PER_SECOND = 60


def desync_sentence(desync: Desync, players: int, names: Mapping[int, str]) -> str:
    """Return what is proved in a game of `players`; `names` are those of the players, as far as known."""
    since = f"out of sync since frame {frame_words(desync.frame)}"
    if not desync.odd:
        rest = "It cannot be told whose game is different."
        if players == 2:
            rest = "With two players it cannot be told whose game is different."
        return f"{since.capitalize()}. {rest}"
    odd = _joined([_player(number, names) for number in desync.odd])
    agreeing = _joined([f"P{number}" for number in desync.agreeing])
    return f"{odd} {'is' if len(desync.odd) == 1 else 'are'} {since}. {agreeing} agree."


def status_sentence(status: SyncStatus) -> str:
    """Return how far the check reaches."""
    match status.coverage:
        case SyncCoverage.IMPOSSIBLE:
            return "Sync check: not possible with this emulator"
        case SyncCoverage.ALL:
            return f"Sync check: on, {status.heard} of {status.players}"
        case SyncCoverage.PARTLY:
            silent = _joined([f"P{number}" for number in status.silent])
            tell = "tells no state" if len(status.silent) == 1 else "tell no state"
            return f"Sync check: {status.heard} of {status.players} ({silent} {tell})"
        case _:
            assert_never(status.coverage)


def frame_words(frame: int) -> str:
    """Return a frame with the time of the game at 60 frames a second: "4 812 (1:20)"."""
    seconds = frame // _FRAMES_PER_SECOND
    number = f"{frame:,}".replace(",", " ")
    return f"{number} ({seconds // 60}:{seconds % 60:02})"


def _player(number: int, names: Mapping[int, str]) -> str:
    name = names.get(number)
    return f"P{number} ({name})" if name else f"P{number}"


def _joined(parts: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))
