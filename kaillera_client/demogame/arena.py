"""Measures of the arena in whole numbers: lengths in 1/256 pixel, times in frames of 1/60 s."""

from typing import Final

PIXEL: Final = 256
MAX_PLAYERS: Final = 8

DISC_RADIUS: Final = 26 * PIXEL
ORB_RADIUS: Final = 12 * PIXEL
POST_RADIUS: Final = 20 * PIXEL
SMALLEST_RING: Final = 70 * PIXEL
MAX_SPEED: Final = 14 * PIXEL

COUNTDOWN: Final = 150
RING_RESTS: Final = 240
RING_SHRINKS: Final = 1200
RING_HOLDS: Final = 180
RING_CLOSES: Final = 240
"""After this last stretch nothing is left of the ring, so every round ends."""

ROUND_PAUSE: Final = 150
MATCH_PAUSE: Final = 330
FALL: Final = 45
FLASH: Final = 14

WINNING_SCORE: Final = 5

CHARGE_FULL: Final = 42
DASH_WEAKEST: Final = 2 * PIXEL
DASH_PER_CHARGE: Final = 34
DASH_REST: Final = 24
HEAVY: Final = 300
AWAY: Final = 180
"""Frames without a sign of a player's emulator until the player sits out the next round."""

TOUCH_MEMORY: Final = 150

CIRCLE: Final = 64
"""Steps of a full turn; `direction` counts in them."""

_QUARTER: Final = (0, 25, 50, 74, 98, 121, 142, 162, 181, 198, 213, 226, 237, 245, 251, 255, 256)

_STEERING_FORCE: Final = 31
_CHARGING_FORCE: Final = 14


def sine(angle: int) -> int:
    """Return 256 times the sine of an angle in steps of 1/64 turn."""
    angle %= CIRCLE
    if angle >= 32:
        return -sine(angle - 32)
    return _QUARTER[angle] if angle <= 16 else _QUARTER[32 - angle]


def direction(angle: int) -> tuple[int, int]:
    """Return a vector of length 256; angle 0 points right, 16 down."""
    return sine(angle + 16), sine(angle)


def _steering(force: int) -> tuple[tuple[int, int, int], ...]:
    """Return (x force, y force, angle or -1) for each of the 16 combinations of direction keys."""
    angles = {(1, 0): 0, (1, 1): 8, (0, 1): 16, (-1, 1): 24}
    angles |= {(-1, 0): 32, (-1, -1): 40, (0, -1): 48, (1, -1): 56}
    table = []
    for keys in range(16):
        wish = ((keys >> 3 & 1) - (keys >> 2 & 1), (keys >> 1 & 1) - (keys & 1))
        angle = angles.get(wish, -1)
        x, y = direction(angle) if angle >= 0 else (0, 0)
        table.append((_scaled(x, force), _scaled(y, force), angle))
    return tuple(table)


def _scaled(part: int, force: int) -> int:
    """Return part * force / 256, rounded alike to both sides so that no direction is stronger."""
    return part * force // PIXEL if part >= 0 else -(-part * force // PIXEL)


STEERING: Final = _steering(_STEERING_FORCE)
CHARGING: Final = _steering(_CHARGING_FORCE)
"""Steering is weaker while the dash key is held."""


def first_radius(players: int) -> int:
    """Return the ring's radius at the start of a round."""
    return (220 + 28 * players) * PIXEL


def ring_radius(players: int, frame: int) -> int:
    """Return the ring's radius `frame` frames after the start of a round."""
    first = first_radius(players)
    if frame <= RING_RESTS:
        return first
    frame -= RING_RESTS
    if frame <= RING_SHRINKS:
        return first - (first - SMALLEST_RING) * frame // RING_SHRINKS
    frame -= RING_SHRINKS + RING_HOLDS
    if frame <= 0:
        return SMALLEST_RING
    return max(0, SMALLEST_RING - SMALLEST_RING * frame // RING_CLOSES)


def start_places(players: int, turn: int) -> list[tuple[int, int, int]]:
    """Return (x, y, angle) of each player at the start of a round, facing the centre."""
    distance = first_radius(players) * 5 // 8
    places = []
    for number in range(players):
        angle = (turn + number * CIRCLE // players) % CIRCLE
        x, y = direction(angle)
        facing = (angle + 32 + 4) // 8 * 8 % CIRCLE
        places.append((x * distance // PIXEL, y * distance // PIXEL, facing))
    return places


def post_places(players: int, layout: int, turn: int) -> tuple[tuple[int, int], ...]:
    """Return the centres of a round's posts: layout 0 has none, 1 one in the middle, up to 4."""
    if layout == 1:
        return ((0, 0),)
    distance = first_radius(players) * 3 // 8
    places = []
    for number in range(layout):
        x, y = direction(turn + 5 + number * CIRCLE // layout)
        places.append((x * distance // PIXEL, y * distance // PIXEL))
    return tuple(places)
