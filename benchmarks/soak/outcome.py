"""What came of a run: plain values for the verdicts."""

from dataclasses import dataclass
from typing import Any

from benchmarks.soak.chain import Comparison
from benchmarks.soak.plan import Disturbance
from benchmarks.soak.samples import Life

Report = dict[str, Any]
"""What a client says of its game, see `client._plain`; and `client`, its number."""


@dataclass(frozen=True, slots=True)
class PlayedGame:
    """One of the run's games. `reports` are missing when it was cut; `ended_by` is the disturbance that ended it."""

    wanted: int
    reports: tuple[Report, ...]
    comparison: Comparison
    ended_by: Disturbance | None

    @property
    def played(self) -> int:
        """Frames that count: those that everybody has noted."""
        return self.comparison.common

    @property
    def not_compared(self) -> int:
        """Frames that all clients report and not all emulators have noted: those that a client's end can cut off."""
        reported = min((one["frames"] for one in self.reports), default=self.played)
        return max(0, reported - self.played)

    @property
    def is_whole(self) -> bool:
        """True when everybody played what was wanted."""
        return bool(self.reports) and all(one["frames"] >= self.wanted for one in self.reports)


@dataclass(frozen=True, slots=True)
class Disturbed:
    """A disturbance: when it came, in seconds and frames of the run, and how long until frames flowed again."""

    kind: Disturbance
    at: float
    frame: int
    back_after: float | None


@dataclass(frozen=True, slots=True)
class Said:
    """A client's word that a desync was proved; `at` in seconds of the system's clock."""

    client: str
    at: float
    odd: tuple[int, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Log:
    """What one process has logged: `odd` are lines that are no plain remark."""

    name: str
    size: int
    odd: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A whole run, or what was done of it until it was cut."""

    seconds: float
    frames: int
    cut: bool
    games: tuple[PlayedGame, ...]
    disturbed: tuple[Disturbed, ...]
    troubles: tuple[str, ...]
    lives: tuple[Life, ...]
    logs: tuple[Log, ...]
    desyncs: tuple[Said, ...] = ()
    flipped_at: float | None = None

    @property
    def equal(self) -> bool:
        """Whether every player saw the same in every frame of every game; False when nobody saw anything."""
        return any(game.comparison.common for game in self.games) and all(
            game.comparison.equal for game in self.games
        )
