"""A straight line through what was measured, with the range in which its slope lies. Pure."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

Point = tuple[float, float]

BLOCKS: Final = 20
"""The samples are averaged in so many blocks: neighbouring samples of a process's memory are nearly the same number,
so that each alone would pretend to more knowledge than there is."""

_T_95: Final = 2.101
"""Student's t for 95 % on both sides with BLOCKS - 2 degrees of freedom."""


@dataclass(frozen=True, slots=True)
class Trend:
    """A slope in units of y for one of x, and the ends of its 95 % range."""

    slope: float
    low: float
    high: float


def trend(points: Sequence[Point]) -> Trend | None:
    """Fit points in the order of x; None for fewer than two a block."""
    if len(points) < 2 * BLOCKS:
        return None
    means = [_mean(block) for block in _blocks(points)]
    middle_x, middle_y = _mean(means)
    spread = math.fsum((x - middle_x) ** 2 for x, _ in means)
    if not spread:
        return None
    slope = math.fsum((x - middle_x) * (y - middle_y) for x, y in means) / spread
    rest = math.fsum((y - middle_y - slope * (x - middle_x)) ** 2 for x, y in means)
    half = _T_95 * math.sqrt(rest / (BLOCKS - 2) / spread)
    return Trend(slope, slope - half, slope + half)


def _blocks(points: Sequence[Point]) -> list[Sequence[Point]]:
    count = len(points)
    return [
        points[count * block // BLOCKS : count * (block + 1) // BLOCKS] for block in range(BLOCKS)
    ]


def _mean(points: Sequence[Point]) -> Point:
    return (
        math.fsum(x for x, _ in points) / len(points),
        math.fsum(y for _, y in points) / len(points),
    )
