"""When what is done to a run comes, and how long the game needs to go on after it. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from benchmarks.soak.outcome import Disturbed
from benchmarks.soak.plan import Disturbance, Planned

ENDS_GAMES = (Disturbance.RESTART, Disturbance.CRASH)


@dataclass(slots=True)
class _Open:
    """A disturbance that the game has not got over yet."""

    games: int
    """Games that were over when it came."""

    base: int | None = None
    """Frames of the run when the way back was free: more than that show that frames flow."""


class Disturber:
    """Says what to do next; never two at a time. Times in seconds of the run, frames of the whole run."""

    def __init__(self, planned: Sequence[Planned], blackout: float) -> None:
        """`blackout` is how long one lasts."""
        self._planned = list(planned)
        self._blackout = blackout
        self._open: _Open | None = None
        self.done: list[Disturbed] = []

    @property
    def ends_the_game(self) -> Disturbance | None:
        """The disturbance that is to blame if a game ends now, None when nothing explains it."""
        if self._open is None or self._open.base is not None:
            return None
        kind = self.done[-1].kind
        return kind if kind in ENDS_GAMES else None

    def step(self, now: float, frames: int, games: int) -> Disturbance | None:
        """Take where the run is, with `games` over; return what is to be done at once."""
        if self._open is not None:
            self.look(now, frames, games)
            return None
        if not self._planned or frames < self._planned[0].frame:
            return None
        kind = self._planned.pop(0).kind
        self.done.append(Disturbed(kind, now, frames, None))
        self._open = _Open(games)
        return kind

    def look(self, now: float, frames: int, games: int) -> None:
        """Take where the run is without doing anything; must see each game's end, or a short one would be missed."""
        state = self._open
        if state is None:
            return
        latest = self.done[-1]
        if state.base is None:
            over = latest.at + self._blackout
            free = games > state.games if latest.kind in ENDS_GAMES else now >= over
            if free:
                state.base = frames
        elif frames > state.base:
            self.done[-1] = replace(latest, back_after=now - latest.at)
            self._open = None
