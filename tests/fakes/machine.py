"""A computer with our client session and an emulator that runs frame after frame."""

import hashlib

from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.client import ClientSession
from tests.fakes.network import Address, Network

FRAME = 1 / 60
DONE = float("inf")


def noise(seed: int, frame: int, size: int) -> bytes:
    """Return an input that nobody else has and that every run repeats."""
    return hashlib.blake2b(b"%d/%d" % (seed, frame), digest_size=size).digest()


class Machine:
    """Plays `limit` frames at `fps` in every game that starts, then stays in the game without asking for more."""

    def __init__(
        self, network: Network, addr: Address, number: int, session: ClientSession | None = None
    ) -> None:
        self.addr = addr
        self.number = number
        self.session = session or ClientSession()
        self.limit = 10**9
        self.input_size = 2
        self.frame_time = FRAME
        self.loading_time = 0.1
        self.events: list[e.Event] = []
        self.frames: list[bytes] = []
        self.waits: list[float] = []
        """Seconds that each frame took from its input to its answer."""
        self.ready_at = 0.0
        self._network = network
        self._submitted_at = 0.0
        self._next_frame: float | None = None
        network.add(addr, self)

    def input(self, frame: int) -> bytes:
        """Return what the player does in a frame."""
        return noise(self.number, frame, self.input_size)

    def do(self, command: c.Command) -> None:
        """Ask the session for something, now."""
        now = self._network.now
        self._note(self.session.handle(command, now), now)
        self._network.flush(self.addr)

    def resume(self) -> None:
        """Go on after `limit` was raised."""
        self._next_frame = self._network.now

    def of(self, kind: type[e.Event]) -> list[e.Event]:
        """Return the events of one kind."""
        return [event for event in self.events if isinstance(event, kind)]

    def saw(self, kind: type[e.Event]) -> bool:
        """Return whether an event of a kind came."""
        return bool(self.of(kind))

    @property
    def waiting(self) -> bool:
        """True while the emulator waits for a frame."""
        return self._next_frame is None and not self.done

    @property
    def done(self) -> bool:
        """True once all frames were played."""
        return len(self.frames) >= self.limit

    def receive_datagram(self, data: bytes, addr: Address, now: float) -> None:
        self._note(self.session.receive_datagram(data, addr, now), now)

    def datagrams_to_send(self, now: float) -> list[tuple[bytes, Address]]:
        return self.session.datagrams_to_send(now)

    def deadline(self) -> float | None:
        deadline = self.session.deadline()
        if self._next_frame is None:
            return deadline
        return self._next_frame if deadline is None else min(deadline, self._next_frame)

    def on_deadline(self, now: float) -> None:
        if self._next_frame is not None and self._next_frame <= now:
            self._next_frame = None
            self._submitted_at = now
            data = self.input(len(self.frames))
            self._note(self.session.handle(c.SubmitInput(data), now), now)
        deadline = self.session.deadline()
        if deadline is not None and deadline <= now:
            self._note(self.session.on_deadline(now), now)

    def _note(self, events: list[e.Event], now: float) -> None:
        for event in events:
            match event:
                case e.FrameReady(data):
                    self.frames.append(data)
                    self.waits.append(now - self._submitted_at)
                    if not self.done:
                        self._next_frame = max(now, self._submitted_at + self.frame_time)
                    continue
                case e.GameStarting():
                    self.frames = []
                    self.waits = []
                    self._next_frame = now + self.loading_time
                case e.AllReady():
                    self._submitted_at = now
                case e.GameEnded():
                    self._next_frame = None
                case _:
                    pass
            self.events.append(event)
