"""How good a round trip is, as a word."""

from enum import Enum

GOOD_MS = 66
"""Up to here a game needs at most 4 frames of delay on a LAN connection."""

FAIR_MS = 116
"""Up to here at most 7 frames."""


class Quality(Enum):
    """Three steps, which also differ in shape wherever they differ in colour."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


def quality_of(ping_ms: float) -> Quality:
    """Return the step that a round trip in milliseconds falls into."""
    if ping_ms <= GOOD_MS:
        return Quality.GOOD
    return Quality.FAIR if ping_ms <= FAIR_MS else Quality.POOR
