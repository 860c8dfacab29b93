"""The line of game chat by which clients tell each other the state of their game."""

import re
from dataclasses import dataclass

LONGEST = 40
"""Bytes of the longest line."""

MOST_FRAMES = 10**9
"""Frames from this one on are not told; at 60 frames a second that is half a year."""

MOST_PLAYERS = 8

_LINE = re.compile(rb"#sync ([1-8])/([1-8]) (0|[1-9][0-9]{0,8}) ([0-9a-f]{16})( new)?")


@dataclass(frozen=True, slots=True)
class SyncLine:
    """What a player says: player `player` of `players` had this state after `frame` frames.

    `opening` marks the first line that a player says in a game; it tells the game's lines from an older game's.
    """

    player: int
    players: int
    frame: int
    state_hash: int
    opening: bool = False

    def to_bytes(self) -> bytes:
        """Return the line as it is sent."""
        new = b" new" if self.opening else b""
        numbers = (self.player, self.players, self.frame, self.state_hash)
        return b"#sync %d/%d %d %016x" % numbers + new


def read_sync_line(text: bytes) -> SyncLine | None:
    """Return what a line of chat says about a state, None when it is any other chat."""
    found = _LINE.fullmatch(text)
    if found is None:
        return None
    player, players, frame = (int(found[number]) for number in (1, 2, 3))
    if player > players:
        return None
    return SyncLine(player, players, frame, int(found[4], 16), opening=found[5] is not None)
