"""What the window paints: one frame of the game as values that nobody changes any more."""

from dataclasses import dataclass

from kaillera_client.demogame import arena
from kaillera_client.demogame.simulation import Hit, Simulation


@dataclass(frozen=True, slots=True)
class Disc:
    """One player's disc; lengths in 1/256 pixel of the arena, times in frames."""

    x: int
    y: int
    angle: int
    charge: int
    hot: int
    heavy: int
    flash: int
    status: int
    fall: int
    score: int
    crowns: int
    away: bool
    touched_by: int


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One frame."""

    frame: int
    phase: int
    phase_frame: int
    round: int
    radius: int
    winner: int
    entrants: int
    discs: tuple[Disc, ...]
    posts: tuple[tuple[int, int], ...]
    """Only those that still stand."""
    orb: tuple[int, int] | None
    hits: tuple[Hit, ...]


def take(state: Simulation) -> Snapshot:
    """Copy what there is to see."""
    return Snapshot(
        frame=state.frame,
        phase=state.phase,
        phase_frame=state.phase_frame,
        round=state.round,
        radius=state.radius,
        winner=state.winner,
        entrants=state.entrants,
        discs=tuple(_disc(state, number) for number in range(state.players)),
        posts=tuple(post for post in state.posts if state.carries(*post)),
        orb=None if state.orb_wait else (state.orb_x, state.orb_y),
        hits=tuple(state.hits),
    )


def _disc(state: Simulation, number: int) -> Disc:
    return Disc(
        x=state.x[number],
        y=state.y[number],
        angle=state.angle[number],
        charge=state.charge[number],
        hot=state.hot[number],
        heavy=state.heavy[number],
        flash=state.flash[number],
        status=state.status[number],
        fall=state.fall[number],
        score=state.score[number],
        crowns=state.crowns[number],
        away=state.silent[number] >= arena.AWAY,
        touched_by=state.touched_by[number],
    )
