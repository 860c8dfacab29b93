"""What a long run plays, and what is done to it meanwhile."""

from dataclasses import dataclass
from enum import Enum

from simulation.line import LineQuality

DEFAULT_LINE = LineQuality(
    round_trip=0.020, jitter=0.010, loss=0.01, burst=2, reordered=0.005, duplicated=0.005
)
"""Loses 1 % of the datagrams, two in a row, and lets some overtake others or come twice."""


class Disturbance(Enum):
    """What happens on purpose."""

    BLACKOUT = "blackout"
    """Nothing arrives for a while; the game must outlive it."""

    RESTART = "server restart"
    """The server is ended politely and another one started on its port."""

    CRASH = "server crash"
    """The server is ended without a word and another one started on its port."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A disturbance, and after how many frames of the whole run it comes."""

    frame: int
    kind: Disturbance


@dataclass(frozen=True, slots=True)
class Plan:
    """A run: frames of each player at a rate (0: as fast as possible) on a line; times in seconds.

    Each client answers the server's measurement of its ping `answer_after_ms` later, and so gets a longer delay:
    without it, a game without a pace would be as fast as the line's round trips and not as the machine. A bit of the
    last player's state is changed after `flip_after` frames of the first game, None for never.
    """

    players: int
    frames: int
    fps: int = 60
    line: LineQuality = DEFAULT_LINE
    seed: int = 1
    disturbances: tuple[Planned, ...] = ()
    blackout: float = 5.0
    answer_after_ms: float = 0.0
    flip_after: int | None = None
    sample_every: float = 2.0
    give_up_after: float = 15.0
    """So long a client hears nothing of its server in a game before it ends the session."""

    patience: float = 120.0
    """A run that gets no frame for so long is given up."""


def spread(frames: int) -> tuple[Planned, ...]:
    """Return one of each disturbance at the quarters of a run."""
    return tuple(
        Planned(frames * quarter // 4, kind) for quarter, kind in enumerate(Disturbance, start=1)
    )
