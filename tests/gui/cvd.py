"""How far apart colours look to people with and without full colour vision (Machado and others 2009, severity 1)."""

import itertools
import math

VIEWERS = ("normal", "protan", "deutan", "tritan")

_SEEN = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def _linear(colour: str) -> list[float]:
    values = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    return [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values]


def _lab(values: list[float]) -> tuple[float, float, float]:
    def step(t: float) -> float:
        return float(t ** (1 / 3)) if t > 0.008856 else 7.787 * t + 16 / 116

    r, g, b = values
    x = step((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
    y = step(0.2126 * r + 0.7152 * g + 0.0722 * b)
    z = step((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _see(colour: str, viewer: str) -> list[float]:
    values = _linear(colour)
    if viewer == "normal":
        return values
    return [
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, values, strict=True))))
        for row in _SEEN[viewer]
    ]


def min_delta(colours: tuple[str, ...], viewer: str) -> float:
    """Return the smallest CIE76 distance between any two colours as that viewer sees them."""
    return min(
        math.dist(_lab(_see(a, viewer)), _lab(_see(b, viewer)))
        for a, b in itertools.combinations(colours, 2)
    )
