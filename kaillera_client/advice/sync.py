"""Whether the players' games are still the same: what is known, how, and about whom."""

from dataclasses import dataclass
from enum import Enum, auto


class SyncCoverage(Enum):
    """How many of the players can be compared."""

    IMPOSSIBLE = auto()
    """Our emulator hands over no state hashes."""

    PARTLY = auto()
    """Some players have told hashes, others have not."""

    ALL = auto()
    """Every player has told hashes."""


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """The check of the running game: `heard` of `players` have told hashes, ours among them.

    `silent` are the numbers of players that have told none. `agreed_frame` is the last frame at which all that were
    heard agreed, None before the first.
    """

    coverage: SyncCoverage
    heard: int
    players: int
    silent: tuple[int, ...] = ()
    agreed_frame: int | None = None


@dataclass(frozen=True, slots=True)
class Desync:
    """Proof that games differ: the state hashes of one frame are not equal.

    `frame` is the first compared frame at which they differed; the games were still equal at `last_equal_frame` (None
    when they never were). `odd` are the numbers of the players whose state differs from that of a strict majority, ()
    when no majority proves anybody wrong; `agreeing` are the others' numbers then.
    `names` are the other players' numbers with the names that told their states: wire bytes, as the server attributes
    them.
    """

    frame: int
    last_equal_frame: int | None
    odd: tuple[int, ...] = ()
    agreeing: tuple[int, ...] = ()
    names: tuple[tuple[int, bytes], ...] = ()
