"""Why a game stands still: six verdicts, and a player's name only with proof.

The values are here; `stallwatch` reaches the verdicts, `stalllog` keeps the stalls of a game.
"""

from dataclasses import dataclass
from enum import Enum

DOT_MS = 100.0
"""A wait from here on is a stall, shown by a small mark."""

BANNER_MS = 500.0
"""From here on it is shown in words."""


class StallCause(Enum):
    """The verdicts; a player is named by `NAMED_PLAYER` only."""

    UNKNOWN = "not found out yet"
    COMPUTER = "our own computer is too slow"
    OTHER_PLAYER = "another player, nobody says which"
    NAMED_PLAYER = "a player, with proof"
    SERVER = "the server does not answer, our line works"
    LINE = "our own line is interrupted"
    RECOVERED = "a packet was lost on our line and came again"


class StallProof(Enum):
    """Who proves which player it is."""

    OWN_SERVER = "measured by the embedded server"


@dataclass(frozen=True, slots=True)
class Stall:
    """One stand-still of a game.

    `seconds` it lasted so far; `frame` that is waited for. `player` counts from 1 and `name` is wire bytes, both only
    with `proof`. `frames_per_second` is what our computer manages when that is the cause, out of
    `expected_frames_per_second`.
    """

    frame: int
    seconds: float
    cause: StallCause
    player: int | None = None
    name: bytes = b""
    proof: StallProof | None = None
    frames_per_second: float | None = None
    expected_frames_per_second: float | None = None


class StallDisplay(Enum):
    """How much of a stall is shown."""

    NOTHING = "nothing"
    DOT = "a small mark"
    BANNER = "a sentence"


def display_of(waiting_ms: float) -> StallDisplay:
    """Return how a wait of that many milliseconds is shown; 0 once the frame is there."""
    if waiting_ms < DOT_MS:
        return StallDisplay.NOTHING
    return StallDisplay.DOT if waiting_ms < BANNER_MS else StallDisplay.BANNER
