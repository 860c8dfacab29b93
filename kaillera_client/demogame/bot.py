"""A computer player that sees late, aims ahead, takes risks and makes mistakes.

It uses only what a person could see, and its own small source of chance: the same states and the
same seed give the same keys.
"""

from collections import deque
from dataclasses import dataclass
from math import isqrt
from typing import Final

from kaillera_client.demogame import arena
from kaillera_client.demogame.arena import DISC_RADIUS, PIXEL
from kaillera_client.demogame.controls import DASH, DOWN, LEFT, RIGHT, UP
from kaillera_client.demogame.simulation import (
    COUNTDOWN,
    MATCH_OVER,
    NOBODY,
    PLAYING,
    STANDING,
    Simulation,
)

_THINK: Final = 3
"""Frames from one decision to the next; a person does not change keys sixty times a second."""
_WORD: Final = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Character:
    """How a bot plays: times in frames, lengths in pixels, chances in thousandths per decision."""

    name: str
    reaction: int
    caution: int
    """How near to the edge it turns back."""
    reach: int
    """How near a rival must be for a dash."""
    charge: int
    """How long it likes to charge."""
    greed: int
    """How far it goes for an orb."""
    mistakes: int
    dodges: bool


CHARACTERS: Final = (
    Character("hunter", 9, 62, 170, 16, 120, 9, False),
    Character("dancer", 8, 84, 120, 9, 170, 12, True),
    Character("gambler", 11, 44, 250, 36, 240, 16, False),
    Character("keeper", 10, 100, 100, 24, 60, 8, True),
)


@dataclass(frozen=True, slots=True)
class _View:
    """What there was to see in one frame, in 1/256 pixel."""

    x: tuple[int, ...]
    y: tuple[int, ...]
    vx: tuple[int, ...]
    vy: tuple[int, ...]
    standing: tuple[bool, ...]
    charge: tuple[int, ...]
    radius: int
    orb: tuple[int, int] | None


def _view(state: Simulation) -> _View:
    return _View(
        tuple(state.x),
        tuple(state.y),
        tuple(state.vx),
        tuple(state.vy),
        tuple(status == STANDING for status in state.status),
        tuple(state.charge),
        state.radius,
        None if state.orb_wait else (state.orb_x, state.orb_y),
    )


def keys_towards(x: int, y: int) -> int:
    """Return the direction keys that come nearest to a vector, 0 for (0, 0)."""
    bits = 0
    if 5 * abs(x) > 2 * abs(y):
        bits |= RIGHT if x > 0 else LEFT
    if 5 * abs(y) > 2 * abs(x):
        bits |= DOWN if y > 0 else UP
    return bits


def _length(x: int, y: int) -> int:
    return isqrt(x * x + y * y)


class Bot:
    """Chooses one player's keys, frame by frame."""

    def __init__(self, player: int, seed: int) -> None:
        """Play as `player`, 1 to 8; players differ in character, seeds in luck."""
        self._me = player - 1
        self.character = CHARACTERS[(player - 1) % len(CHARACTERS)]
        self._chance = (seed * 0x9E3779B1 + player * 0x85EBCA6B) & _WORD
        self._seen: deque[_View] = deque(maxlen=self.character.reaction + 1)
        self._keys = 0
        self._until = 0
        """The frame of the next decision."""
        self._moment = 0

    def choose(self, state: Simulation) -> int:
        """Return the keys for the next frame; call it once per frame."""
        self._seen.append(_view(state))
        if state.frame < self._until:
            return self._keys
        self._until = state.frame + _THINK
        if state.phase == COUNTDOWN:
            self._keys = self._get_ready(state)
        elif state.status[self._me] != STANDING:
            self._keys = 0
        elif state.phase == PLAYING:
            self._keys = self._decide(state, self._seen[0])
        elif state.phase == MATCH_OVER and state.winner == self._me:
            self._keys = self._dance(state.phase_frame)
        else:
            self._keys = self._go_home(self._seen[0])
        return self._keys

    def _draw(self, outcomes: int) -> int:
        self._chance = (self._chance * 0x9E3779B1 + 0xC2B2AE35) & _WORD
        return (self._chance >> 16) * outcomes >> 16

    def _get_ready(self, state: Simulation) -> int:
        """Face the middle and begin to charge shortly before the start."""
        wait = arena.COUNTDOWN - state.phase_frame
        keys = keys_towards(-state.x[self._me], -state.y[self._me])
        return keys | (DASH if wait < self.character.charge else 0)

    def _dance(self, frame: int) -> int:
        """Run in circles: this bot has won."""
        x, y = arena.direction(frame // 6 * 8)
        return keys_towards(x, y)

    def _go_home(self, view: _View) -> int:
        x, y = view.x[self._me], view.y[self._me]
        return keys_towards(-x, -y) if _length(x, y) > view.radius // 2 else 0

    def _decide(self, state: Simulation, view: _View) -> int:
        """Stay on the ring first, then fetch the orb or attack."""
        if self._draw(1000) < self.character.mistakes:
            return self._blunder(state.frame)
        x, y = self._ahead(view, self._me, self.character.reaction + 5)
        escape = self._escape(view, x, y)
        if escape is not None:
            return escape
        rival = self._rival(view, x, y)
        dodge = self._dodge(view, x, y, rival)
        if dodge is not None:
            return dodge
        if view.orb is not None:
            to_x, to_y = view.orb[0] - x, view.orb[1] - y
            alone = rival == NOBODY
            if alone or _length(to_x, to_y) < self.character.greed * PIXEL:
                return keys_towards(to_x, to_y)
        if rival == NOBODY:
            return keys_towards(-x, -y) if _length(x, y) > view.radius // 3 else 0
        return self._attack(view, x, y, rival)

    def _blunder(self, frame: int) -> int:
        """Press something silly for a third of a second or less."""
        self._until = frame + 6 + self._draw(14)
        x, y = arena.direction(self._draw(8) * 8)
        return keys_towards(x, y) | (DASH if self._draw(2) else 0)

    def _ahead(self, view: _View, number: int, frames: int) -> tuple[int, int]:
        """Return where a disc will be if it just glides on."""
        return (
            view.x[number] + view.vx[number] * frames * 7 // 8,
            view.y[number] + view.vy[number] * frames * 7 // 8,
        )

    def _escape(self, view: _View, x: int, y: int) -> int | None:
        """Return keys towards the middle when the edge comes near, with a dash when it is late."""
        room = view.radius - _length(x, y)
        leaving = x * view.vx[self._me] + y * view.vy[self._me] > 0
        margin = min(self.character.caution * PIXEL, view.radius * 2 // 5)
        if room > margin or (not leaving and room > margin // 2):
            return None
        keys = keys_towards(-x, -y)
        if leaving and room < margin // 2:
            # A charge is let go at once, without one a short charge is begun.
            return keys if view.charge[self._me] > 4 else keys | DASH
        return keys

    def _rival(self, view: _View, x: int, y: int) -> int:
        """Return the most tempting rival: near, and near to the edge."""
        best = NOBODY
        best_cost = 1 << 40
        for number, standing in enumerate(view.standing):
            if number == self._me or not standing:
                continue
            distance = _length(view.x[number] - x, view.y[number] - y)
            room = view.radius - _length(view.x[number], view.y[number])
            cost = distance + room // 2
            if cost < best_cost:
                best, best_cost = number, cost
        return best

    def _dodge(self, view: _View, x: int, y: int, rival: int) -> int | None:
        """Step aside when a rival close by is charging; not every character does."""
        if rival == NOBODY or not self.character.dodges or view.charge[rival] < 14:
            return None
        dx, dy = x - view.x[rival], y - view.y[rival]
        if _length(dx, dy) > 130 * PIXEL:
            return None
        # Of the two ways aside, the one towards the middle.
        if x * -dy + y * dx > 0:
            dx, dy = -dx, -dy
        return keys_towards(-dy, dx)

    def _attack(self, view: _View, x: int, y: int, rival: int) -> int:
        """Get between the rival and the middle, then charge and dash outwards."""
        distance = _length(view.x[rival] - x, view.y[rival] - y)
        rival_x, rival_y = self._ahead(view, rival, self.character.reaction + 4 + distance // 2400)
        to_x, to_y = rival_x - x, rival_y - y
        distance = max(_length(to_x, to_y), 1)
        outside = max(_length(rival_x, rival_y), 1)
        # 256 times the cosine between the way to the rival and the rival's way out.
        outwards = (to_x * rival_x + to_y * rival_y) * 256 // (distance * outside)
        crowded = view.radius < 4 * DISC_RADIUS
        if outwards < 40 and not crowded and outside > 2 * DISC_RADIUS:
            aside_x = rival_x - rival_x * 3 * DISC_RADIUS // outside
            aside_y = rival_y - rival_y * 3 * DISC_RADIUS // outside
            if _length(aside_x - x, aside_y - y) > DISC_RADIUS:
                return keys_towards(aside_x - x, aside_y - y)
        keys = keys_towards(to_x, to_y)
        if distance > self.character.reach * PIXEL * 2:
            return keys
        ready = view.charge[self._me] >= self.character.charge
        if ready and distance < self.character.reach * PIXEL:
            return keys
        return keys | DASH
