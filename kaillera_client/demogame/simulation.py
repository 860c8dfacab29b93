"""The rules of the demo game: discs bump each other out of a shrinking ring.

Whole numbers only, and chance is a number in the state: the same inputs give the same game on
every machine. Nothing here knows about time, screens or networks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from math import isqrt
from struct import Struct
from typing import Final

from kaillera_client.demogame import arena
from kaillera_client.demogame.arena import CHARGING, DISC_RADIUS, PIXEL, STEERING
from kaillera_client.demogame.controls import DASH, KNOWN, PRESENT

COUNTDOWN: Final = 0
PLAYING: Final = 1
ROUND_OVER: Final = 2
MATCH_OVER: Final = 3

OUT: Final = 0
STANDING: Final = 1
FALLING: Final = 2

NOBODY: Final = -1

_WORD: Final = 0xFFFFFFFF
_TOUCHING: Final = 2 * DISC_RADIUS
_TOUCHING_SQUARED: Final = _TOUCHING * _TOUCHING
_POST_TOUCHING: Final = DISC_RADIUS + arena.POST_RADIUS
_POST_TOUCHING_SQUARED: Final = _POST_TOUCHING * _POST_TOUCHING
_ORB_TOUCHING_SQUARED: Final = (DISC_RADIUS + arena.ORB_RADIUS) ** 2
_KICK: Final = 300
"""Speed that every bump adds, so that even a soft touch is felt."""
_POST_KICK: Final = 700
_GLIDE: Final = 249
"""256ths of its speed that a disc keeps in a frame."""
_HITS_REMEMBERED: Final = 12


@dataclass(frozen=True, slots=True)
class Hit:
    """A bump, for drawing only: where, when, and how hard (speed in 1/256 pixel per frame)."""

    frame: int
    x: int
    y: int
    power: int


class Simulation:
    """One game of 1 to 8 players; read its attributes freely, change them only with `step`.

    Lists have one entry per player. Lengths and speeds are in 1/256 pixel, the centre is (0, 0).
    """

    __slots__ = (
        "_struct",
        "angle",
        "charge",
        "crowns",
        "entrants",
        "fall",
        "flash",
        "frame",
        "heavy",
        "hits",
        "hot",
        "layout",
        "orb_wait",
        "orb_x",
        "orb_y",
        "phase",
        "phase_frame",
        "players",
        "posts",
        "radius",
        "rest",
        "rng",
        "round",
        "score",
        "silent",
        "status",
        "touched_by",
        "touched_for",
        "turn",
        "vx",
        "vy",
        "winner",
        "x",
        "y",
    )

    def __init__(self, players: int) -> None:
        """Begin the first countdown; ValueError unless there are 1 to 8 players."""
        if not 1 <= players <= arena.MAX_PLAYERS:
            raise ValueError(f"the game has 1 to {arena.MAX_PLAYERS} players, not {players}")
        self.players = players
        self._struct = Struct(f"<10I4i{5 * players}i{11 * players}I")
        self.frame = 0
        self.rng = 0x9E3779B9 ^ players
        self.round = 0
        self.score = [0] * players
        self.crowns = [0] * players
        """Matches won."""
        self.silent = [0] * players
        """Frames since the last sign of each player's emulator."""
        self.hits: list[Hit] = []
        self.phase = COUNTDOWN
        self.phase_frame = 0
        self.winner = NOBODY
        self._set_up_round(0)

    def step(self, inputs: Sequence[int]) -> None:
        """Play one frame with the input bits of every player; ValueError unless one for each."""
        if len(inputs) != self.players:
            raise ValueError(f"{len(inputs)} inputs for {self.players} players")
        self.frame = self.frame + 1 & _WORD
        self.phase_frame += 1
        self._listen(inputs)
        if self.phase == COUNTDOWN:
            self._aim(inputs)
            if self.phase_frame >= arena.COUNTDOWN:
                self._enter(PLAYING)
            return
        self._move(inputs)
        if self.phase == PLAYING:
            self._play()
        else:
            self._celebrate()

    def flip_bit(self) -> None:
        """Change one bit of chance: from here on this game is not the others' game any more."""
        self.rng ^= 1

    def state_hash(self) -> int:
        """Return a 64-bit hash of everything that can change the rest of the game."""
        packed = self._struct.pack(
            self.frame,
            self.players,
            self.rng,
            self.round,
            self.phase,
            self.phase_frame,
            self.radius,
            self.layout,
            self.turn,
            self.entrants,
            self.winner,
            self.orb_x,
            self.orb_y,
            self.orb_wait,
            *self.x,
            *self.y,
            *self.vx,
            *self.vy,
            *self.touched_by,
            *self.angle,
            *self.charge,
            *self.rest,
            *self.hot,
            *self.heavy,
            *self.status,
            *self.fall,
            *self.score,
            *self.crowns,
            *self.silent,
            *self.touched_for,
        )
        return int.from_bytes(blake2b(packed, digest_size=8).digest(), "little")

    def _listen(self, inputs: Sequence[int]) -> None:
        """Mix the inputs into chance and notice whose emulator is there."""
        rng = self.rng
        silent = self.silent
        for number, bits in enumerate(inputs):
            rng = (rng ^ bits & KNOWN) * 0x9E3779B1 + 0x85EBCA6B & _WORD
            if bits & PRESENT:
                silent[number] = 0
            elif silent[number] < arena.AWAY:
                silent[number] += 1
        self.rng = rng

    def _draw(self, outcomes: int) -> int:
        """Return a number from 0 to `outcomes` - 1 and move chance on."""
        self.rng = self.rng * 0x9E3779B1 + 0x85EBCA6B & _WORD
        return (self.rng >> 16) * outcomes >> 16

    def _enter(self, phase: int) -> None:
        self.phase = phase
        self.phase_frame = 0

    def _set_up_round(self, layout: int) -> None:
        """Put everybody who is there on the ring; everybody, when nobody gave a sign."""
        players = self.players
        there = [silent < arena.AWAY for silent in self.silent]
        if not any(there):
            there = [True] * players
        self.entrants = sum(there)
        self.round += 1
        self.layout = layout
        self.turn = self._draw(arena.CIRCLE)
        self.posts = arena.post_places(players, layout, self.turn)
        self.radius = arena.first_radius(players)
        places = arena.start_places(players, self.turn)
        self.x = [place[0] for place in places]
        self.y = [place[1] for place in places]
        self.angle = [place[2] for place in places]
        self.vx = [0] * players
        self.vy = [0] * players
        self.charge = [0] * players
        self.rest = [0] * players
        self.hot = [0] * players
        self.heavy = [0] * players
        self.flash = [0] * players
        self.fall = [0] * players
        self.touched_by = [NOBODY] * players
        self.touched_for = [0] * players
        self.status = [STANDING if here else OUT for here in there]
        self.winner = NOBODY
        self._hide_orb(90)

    def _hide_orb(self, frames: int) -> None:
        """Take the orb away for `frames` frames."""
        self.orb_x = self.orb_y = 0
        self.orb_wait = frames

    def _aim(self, inputs: Sequence[int]) -> None:
        """In the countdown nobody moves, but everybody may turn and charge."""
        for number, bits in enumerate(inputs):
            angle = STEERING[bits & 15][2]
            if angle >= 0:
                self.angle[number] = angle
            if bits & DASH and self.charge[number] < arena.CHARGE_FULL:
                self.charge[number] += 1

    def _move(self, inputs: Sequence[int]) -> None:
        """Drive, glide, bump."""
        status = self.status
        for number, bits in enumerate(inputs):
            if status[number] == STANDING:
                self._drive(number, bits)
                self._run_timers(number)
            elif status[number] == FALLING:
                self._drop(number)
        for number in range(self.players):
            if status[number] == STANDING:
                for other in range(number + 1, self.players):
                    if status[other] == STANDING:
                        self._bump(number, other)
                if self.posts:
                    self._bump_posts(number)

    def _drive(self, number: int, bits: int) -> None:
        """Turn a player's keys into speed and speed into movement."""
        vx = self.vx[number]
        vy = self.vy[number]
        force_x, force_y, angle = STEERING[bits & 15]
        if angle >= 0:
            self.angle[number] = angle
        if bits & DASH:
            if not self.rest[number] and self.charge[number] < arena.CHARGE_FULL:
                self.charge[number] += 1
            force_x, force_y, angle = CHARGING[bits & 15]
        elif self.charge[number]:
            vx, vy = self._dash(number, vx, vy)
        vx += force_x
        vy += force_y
        # Rounded towards zero on both sides: a floor would let every disc creep up and left.
        vx = vx * _GLIDE >> 8 if vx >= 0 else -(-vx * _GLIDE >> 8)
        vy = vy * _GLIDE >> 8 if vy >= 0 else -(-vy * _GLIDE >> 8)
        self._set_speed(number, vx, vy)
        self.x[number] += self.vx[number]
        self.y[number] += self.vy[number]

    def _dash(self, number: int, vx: int, vy: int) -> tuple[int, int]:
        """Spend the charge; return the new speed: half the old one and a leap ahead."""
        power = arena.DASH_WEAKEST + self.charge[number] * arena.DASH_PER_CHARGE
        ahead_x, ahead_y = arena.direction(self.angle[number])
        self.hot[number] = 8 + self.charge[number] // 2
        self.rest[number] = arena.DASH_REST
        self.charge[number] = 0
        return vx // 2 + (ahead_x * power >> 8), vy // 2 + (ahead_y * power >> 8)

    def _set_speed(self, number: int, vx: int, vy: int) -> None:
        limit = arena.MAX_SPEED
        self.vx[number] = limit if vx > limit else -limit if vx < -limit else vx
        self.vy[number] = limit if vy > limit else -limit if vy < -limit else vy

    def _run_timers(self, number: int) -> None:
        if self.rest[number]:
            self.rest[number] -= 1
        if self.hot[number]:
            self.hot[number] -= 1
        if self.heavy[number]:
            self.heavy[number] -= 1
        if self.flash[number]:
            self.flash[number] -= 1
        if self.touched_for[number]:
            self.touched_for[number] -= 1
            if not self.touched_for[number]:
                self.touched_by[number] = NOBODY

    def _drop(self, number: int) -> None:
        """Let a disc that left the ring sink, slower and slower."""
        self.vx[number] -= self.vx[number] // 16
        self.vy[number] -= self.vy[number] // 16
        self.x[number] += self.vx[number]
        self.y[number] += self.vy[number]
        self.fall[number] += 1
        if self.fall[number] >= arena.FALL:
            self.status[number] = OUT

    def _bump(self, one: int, two: int) -> None:
        """Push two discs apart when they touch."""
        dx = self.x[two] - self.x[one]
        dy = self.y[two] - self.y[one]
        squared = dx * dx + dy * dy
        if squared >= _TOUCHING_SQUARED:
            return
        distance = isqrt(squared)
        if distance == 0:
            dx, dy, distance = PIXEL, 0, PIXEL
        normal_x = dx * PIXEL // distance
        normal_y = dy * PIXEL // distance
        apart = (_TOUCHING - min(distance, _TOUCHING)) // 2 + 1
        self.x[one] -= normal_x * apart >> 8
        self.y[one] -= normal_y * apart >> 8
        self.x[two] += normal_x * apart >> 8
        self.y[two] += normal_y * apart >> 8
        closing = (
            (self.vx[one] - self.vx[two]) * normal_x + (self.vy[one] - self.vy[two]) * normal_y
        ) >> 8
        if closing > 0:
            self._exchange(one, two, closing, normal_x, normal_y)

    def _exchange(self, one: int, two: int, closing: int, normal_x: int, normal_y: int) -> None:
        """Exchange speed: a heavy disc gives more than it takes, and so does a dashing one."""
        mass_one = 3 if self.heavy[one] else 1
        mass_two = 3 if self.heavy[two] else 1
        push = 2 * closing + _KICK
        push_one = push * mass_two // (mass_one + mass_two)
        push_two = push * mass_one // (mass_one + mass_two)
        if self.hot[one] and not self.hot[two]:
            push_one, push_two = push_one // 2, push_two * 3 // 2
        elif self.hot[two] and not self.hot[one]:
            push_one, push_two = push_one * 3 // 2, push_two // 2
        self._set_speed(
            one,
            self.vx[one] - (normal_x * push_one >> 8),
            self.vy[one] - (normal_y * push_one >> 8),
        )
        self._set_speed(
            two,
            self.vx[two] + (normal_x * push_two >> 8),
            self.vy[two] + (normal_y * push_two >> 8),
        )
        self._remember_touch(one, two)
        self._remember_touch(two, one)
        middle_x = (self.x[one] + self.x[two]) // 2
        middle_y = (self.y[one] + self.y[two]) // 2
        self._remember_hit(Hit(self.frame, middle_x, middle_y, push))

    def _remember_touch(self, number: int, by: int) -> None:
        self.touched_by[number] = by
        self.touched_for[number] = arena.TOUCH_MEMORY
        self.flash[number] = arena.FLASH

    def _remember_hit(self, hit: Hit) -> None:
        self.hits.append(hit)
        if len(self.hits) > _HITS_REMEMBERED:
            del self.hits[0]

    def _bump_posts(self, number: int) -> None:
        """Throw a disc back from a post that the ring still carries."""
        for post_x, post_y in self.posts:
            dx = self.x[number] - post_x
            dy = self.y[number] - post_y
            squared = dx * dx + dy * dy
            if squared >= _POST_TOUCHING_SQUARED or not self.carries(post_x, post_y):
                continue
            distance = isqrt(squared)
            if distance == 0:
                dx, dy, distance = PIXEL, 0, PIXEL
            normal_x = dx * PIXEL // distance
            normal_y = dy * PIXEL // distance
            self.x[number] = post_x + (normal_x * _POST_TOUCHING >> 8)
            self.y[number] = post_y + (normal_y * _POST_TOUCHING >> 8)
            closing = -(self.vx[number] * normal_x + self.vy[number] * normal_y) >> 8
            if closing > 0:
                push = 2 * closing + _POST_KICK
                vx = self.vx[number] + (normal_x * push >> 8)
                vy = self.vy[number] + (normal_y * push >> 8)
                self._set_speed(number, vx, vy)
                self.flash[number] = arena.FLASH
                self._remember_hit(Hit(self.frame, post_x + dx // 2, post_y + dy // 2, push))

    def carries(self, x: int, y: int) -> bool:
        """Say whether a post or the orb at this place still stands on the ring."""
        room = self.radius - arena.POST_RADIUS
        return room > 0 and x * x + y * y <= room * room

    def _play(self) -> None:
        """Shrink the ring, hand out the orb, let discs fall, and end the round."""
        self.radius = arena.ring_radius(self.players, self.phase_frame)
        self._tend_orb()
        squared = self.radius * self.radius
        standing = 0
        last = NOBODY
        for number in range(self.players):
            if self.status[number] != STANDING:
                continue
            x, y = self.x[number], self.y[number]
            if x * x + y * y >= squared:
                self.status[number] = FALLING
                self.charge[number] = self.hot[number] = 0
            else:
                standing += 1
                last = number
        if self.entrants == 1:
            if standing == 0 or self.score[last] >= arena.WINNING_SCORE:
                self._end_round(last)
        elif standing <= 1:
            if standing:
                self.score[last] += 1
            self._end_round(last)

    def _tend_orb(self) -> None:
        """Show the orb after its pause and give it to the first disc that touches it."""
        if self.orb_wait:
            self.orb_wait -= 1
            if not self.orb_wait:
                x, y = arena.direction(self._draw(arena.CIRCLE))
                distance = self.radius * (self._draw(60) + 10) // 100
                self.orb_x = x * distance >> 8
                self.orb_y = y * distance >> 8
            return
        if not self.carries(self.orb_x, self.orb_y):
            self._hide_orb(120)
            return
        for number in range(self.players):
            dx = self.x[number] - self.orb_x
            dy = self.y[number] - self.orb_y
            if self.status[number] == STANDING and dx * dx + dy * dy < _ORB_TOUCHING_SQUARED:
                self._take_orb(number)
                return

    def _take_orb(self, number: int) -> None:
        """Make a disc heavy; alone on the ring, orbs are the score."""
        self.heavy[number] = arena.HEAVY
        if self.entrants == 1:
            self.score[number] += 1
            self._hide_orb(60)
        else:
            self._hide_orb(360 + self._draw(240))

    def _end_round(self, winner: int) -> None:
        """Begin the pause after a round; `winner` may be NOBODY."""
        self.winner = winner
        if winner != NOBODY and self.score[winner] >= arena.WINNING_SCORE:
            self.crowns[winner] += 1
            self._enter(MATCH_OVER)
        else:
            self._enter(ROUND_OVER)

    def _celebrate(self) -> None:
        """Let the ring grow back, then begin the next round; after a match the scores too."""
        self.radius = min(arena.first_radius(self.players), self.radius + 3 * PIXEL)
        over = self.phase == MATCH_OVER
        if self.phase_frame < (arena.MATCH_PAUSE if over else arena.ROUND_PAUSE):
            return
        if over:
            self.score = [0] * self.players
        self._enter(COUNTDOWN)
        self._set_up_round(self._draw(5))
