"""How good a round trip is, as a word."""

from dataclasses import dataclass
from enum import Enum


class Quality(Enum):
    """Three steps, which also differ in shape wherever they differ in colour."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


@dataclass(frozen=True, slots=True)
class Limits:
    """The highest round trips, in milliseconds, that are called good and fair.

    On a LAN connection 66 ms need 4 frames of delay and 116 ms need 7. ValueError when they are not in order.
    """

    good_ms: float = 66
    fair_ms: float = 116

    def __post_init__(self) -> None:
        if not 0 < self.good_ms <= self.fair_ms:
            raise ValueError(f"{self.good_ms} and {self.fair_ms} ms are not limits in order")


USUAL = Limits()
"""The limits of somebody who changed nothing."""


def quality_of(ping_ms: float, limits: Limits = USUAL) -> Quality:
    """Return the step that a round trip in milliseconds falls into, rounded as it is shown: 66 is good, 67 fair."""
    shown = round(ping_ms)
    if shown <= limits.good_ms:
        return Quality.GOOD
    return Quality.FAIR if shown <= limits.fair_ms else Quality.POOR
