"""The stalls of one game: a list, sums, and one hint when the same trouble comes again and again."""

from collections import deque
from dataclasses import dataclass

from kaillera_client.advice.stalls import Stall, StallCause

HINT_AFTER = 3
HINT_WITHIN_S = 60.0
_MOST = 500
"""Stalls kept for the list; the sums count all of them."""

_NO_HINT = (StallCause.UNKNOWN, StallCause.RECOVERED)


@dataclass(frozen=True, slots=True)
class LoggedStall:
    """A finished stall and when it ended, in seconds of the clock that the log is fed with."""

    ended_at: float
    stall: Stall


@dataclass(frozen=True, slots=True)
class StallTotal:
    """How many stalls a cause had and how long they took together."""

    cause: StallCause
    count: int
    seconds: float


class StallLog:
    """Keeps a game's finished stalls; give it every one."""

    def __init__(self) -> None:
        self._stalls: deque[LoggedStall] = deque(maxlen=_MOST)
        self._totals: dict[StallCause, StallTotal] = {}
        self._hinted: set[tuple[StallCause, int | None]] = set()

    def add(self, now: float, stall: Stall) -> Stall | None:
        """Log a stall that has just ended.

        Returns it when it is the third of its cause within 60 s, and by the same player if one is named: time for a
        hint, given once in a game. Stalls without a verdict and repaired ones bring none.
        """
        self._stalls.append(LoggedStall(now, stall))
        before = self._totals.get(stall.cause, StallTotal(stall.cause, 0, 0.0))
        self._totals[stall.cause] = StallTotal(
            stall.cause, before.count + 1, before.seconds + stall.seconds
        )
        return self._hint(now, stall)

    def _hint(self, now: float, stall: Stall) -> Stall | None:
        trouble = (stall.cause, stall.player)
        if stall.cause in _NO_HINT or trouble in self._hinted:
            return None
        count = sum(
            (logged.stall.cause, logged.stall.player) == trouble
            for logged in self._stalls
            if now - logged.ended_at <= HINT_WITHIN_S
        )
        if count < HINT_AFTER:
            return None
        self._hinted.add(trouble)
        return stall

    def stalls(self) -> tuple[LoggedStall, ...]:
        """Return the stalls, oldest first."""
        return tuple(self._stalls)

    def totals(self) -> tuple[StallTotal, ...]:
        """Return the sums of each cause that occurred, in the order of the verdicts."""
        return tuple(self._totals[cause] for cause in StallCause if cause in self._totals)

    @property
    def count(self) -> int:
        """How many stalls there were."""
        return sum(total.count for total in self._totals.values())

    @property
    def seconds(self) -> float:
        """How long they took together."""
        return sum(total.seconds for total in self._totals.values())
