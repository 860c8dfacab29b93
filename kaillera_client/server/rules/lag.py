"""Who keeps a running game waiting, now and in all; what the server saw itself, so it is proof.

A player causes lag while its input is the only one that the next block lacks. Two blocks' time is nobody's fault: a
player who is always a moment behind the others, who needs a moment to get going again after somebody else's stall, or
whose game asks for inputs only 30 times a second, is not late.
"""

from dataclasses import dataclass

_FRAMES_PER_SECOND = 60
_TOLERATED_BLOCKS = 2.5


@dataclass(frozen=True, slots=True)
class LatePlayer:
    """A player whose input the game lacks: number from 1, name as wire bytes, seconds since others' are there.

    Inputs are moments apart even in a game that runs well; only `is_overdue` says that it has been too long.
    """

    player: int
    name: bytes
    seconds: float
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class GameLag:
    """A game's lag in the last `measured` seconds.

    `total` is how many seconds it lost against 60 frames a second, `caused` how many of them each player, in the order
    of their numbers, was certainly the cause of.
    """

    measured: float
    total: float
    caused: tuple[float, ...]


class LagMeter:
    """Measures one game; told about each block when it is combined, and when all but one player have fed it.

    The combiner knows whose input is missing and has no time; this has the time and knows no inputs.
    """

    __slots__ = (
        "_block_time",
        "_caused",
        "_combined_at",
        "_first_since",
        "_last_since",
        "_leeway",
        "_measured_since",
        "_tolerance",
        "_total",
    )

    def __init__(self, players: int, connection_type: int, now: float) -> None:
        """Begin when frames may flow; slots count from 0."""
        self._block_time = connection_type / _FRAMES_PER_SECOND
        self._tolerance = _TOLERATED_BLOCKS * self._block_time
        self._caused = [0.0] * players
        self._total = self._leeway = 0.0
        self._measured_since = now
        self._combined_at: float | None = None
        self._first_since: float | None = None
        """Since when somebody's input for the next block is there."""
        self._last_since: float | None = None
        """Since when only one player's is missing."""

    def fed(self, missing: int, now: float) -> None:
        """Note that a player fed a block and that `missing` players' inputs are still awaited."""
        if missing == 1 and self._last_since is None:
            self._last_since = now
        if self._first_since is None:
            self._first_since = now

    def combined(self, slot: int, missing: int, active: int, now: float) -> None:
        """Note that `slot` completed a block, and what the next one lacks of the `active` players' inputs."""
        before = self._combined_at
        if before is not None:
            # Not for the first block: it comes after everybody's start, which is as long as emulators take.
            self._blame(slot, now)
            self._leeway = min(self._leeway + self._block_time - (now - before), self._block_time)
            if self._leeway < 0:
                self._total -= self._leeway
                self._leeway = 0.0
        self._combined_at = now
        self._last_since = now if missing == 1 and active > 1 else None
        self._first_since = now if missing < active else None

    def left(self, slot: int, missing: int, active: int, now: float, *, awaited: bool) -> None:
        """Note that a player left whose input may have been `awaited`, and what the next block lacks now."""
        if awaited:
            self._blame(slot, now)
        self._first_since = now if missing < active else None
        self._last_since = now if missing == 1 and active > 1 else None

    def excuse(self) -> None:
        """Blame nobody for the wait so far: it may be the server's own line that is down."""
        self._last_since = None

    def late_since(self, missing: int) -> float | None:
        """Return since when the `missing` players keep the others waiting, None when nobody waits."""
        return self._last_since if missing == 1 else self._first_since

    def is_overdue(self, seconds: float) -> bool:
        """Return whether an input that the others wait for so long is late."""
        return seconds > self._tolerance

    def totals(self, now: float) -> GameLag:
        """Return what was measured so far."""
        return GameLag(now - self._measured_since, self._total, tuple(self._caused))

    def reset(self, now: float) -> None:
        """Begin to count anew."""
        self._measured_since = now
        self._total = 0.0
        self._caused = [0.0] * len(self._caused)

    def _blame(self, slot: int, now: float) -> None:
        if self._last_since is not None:
            waited = now - self._last_since
            if self.is_overdue(waited):
                self._caused[slot] += waited - self._block_time
