"""One player: a client, its line in both directions, an emulator, and the meter on its frames."""

import random
from collections.abc import Callable

from simulation.clients.client import Client, Stage
from simulation.clock import Clock
from simulation.line import Line, LineQuality

FRAME_TIME = 1 / 60
"""An emulator that waits for longer than this stalls."""

_WORK = 0.003
"""Seconds that an emulator needs for a frame, even when it is late."""

_CLOCK_ERROR = 50e-6
"""Computers' clocks, and so their frames, differ by up to this share."""

_INPUTS = tuple(bytes((value, 0)) for value in range(16))
_CHANGES = 0.1
"""Of all frames, in how many the player presses or releases something."""


class Meter:
    """Counts a player's frames and waits from the moment when the line becomes rough."""

    __slots__ = ("frames", "longest", "running", "stalled", "waited")

    def __init__(self) -> None:
        self.running = False
        self.frames = 0
        self.stalled = 0
        self.waited = 0.0
        self.longest = 0.0

    def note(self, wait: float) -> None:
        """Count a frame that came after `wait` seconds."""
        if not self.running:
            return
        self.frames += 1
        self.waited += wait
        if wait > FRAME_TIME:
            self.stalled += 1
            self.longest = max(self.longest, wait)


class Machine:
    """Plays at 60 frames a second, and does not catch up on what it has waited."""

    def __init__(
        self,
        clock: Clock,
        client: Client,
        quality: LineQuality,
        luck: random.Random,
        to_server: Callable[[bytes], None],
    ) -> None:
        """`to_server` takes what arrives there."""
        self.client = client
        self.up = Line(clock, quality, random.Random(luck.random()), to_server)
        self.down = Line(clock, quality, random.Random(luck.random()), self._arrive)
        self.meter = Meter()
        self.frames = 0
        """Frames played so far, those before the line became rough included."""
        self.asked_at: float | None = None
        """Since when the emulator waits for a frame."""
        self.on_frame: Callable[[int, bytes], None] = _ignore
        """Told about each frame: its number from 0, and everybody's inputs."""
        self._clock = clock
        self._pace = FRAME_TIME * (1 + luck.uniform(-_CLOCK_ERROR, _CLOCK_ERROR))
        self._luck = random.Random(luck.random()).random
        self._input = _INPUTS[0]
        self._deadline: float | None = None

    def flush(self) -> None:
        """Send what the client has to say, and plan its deadline; after everything that it does."""
        client = self.client
        outbox = client.outbox
        if outbox:
            for data in outbox:
                self.up.send(data)
            outbox.clear()
        deadline = client.deadline()
        if deadline != self._deadline:
            self._deadline = deadline
            if deadline is not None:
                self._clock.at(max(deadline, self._clock.now), self._wake, deadline)

    def begin(self) -> None:
        """Load the game, which takes up to a frame's time, and ask for the first frame."""
        self._clock.at(self._clock.now + FRAME_TIME * self._luck(), self._ask)

    def _ask(self, _: object) -> None:
        if self.client.stage is Stage.OVER:
            return
        luck = self._luck()
        if luck < _CHANGES:
            self._input = _INPUTS[int(luck * len(_INPUTS) / _CHANGES)]
        now = self.asked_at = self._clock.now
        self._take(self.client.submit(self._input, now))

    def _arrive(self, data: bytes) -> None:
        self._take(self.client.receive(data, self._clock.now))

    def _wake(self, deadline: float) -> None:
        if deadline == self._deadline:
            # Gone, so that the same one may be planned again.
            self._deadline = None
            self._take(self.client.on_deadline(max(deadline, self._clock.now)))

    def _take(self, frame: bytes | None) -> None:
        self.flush()
        asked = self.asked_at
        if frame is None or asked is None:
            return
        now = self._clock.now
        self.asked_at = None
        self.meter.note(now - asked)
        self.on_frame(self.frames, frame)
        self.frames += 1
        self._clock.at(max(asked + self._pace, now + _WORK), self._ask)


def _ignore(_: int, __: bytes) -> None:
    """Do nothing with a frame."""
