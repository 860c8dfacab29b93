"""A bad line around any conversation, for demonstrations and tests: delay, jitter and loss with a seed.

Pure: the line is a conversation itself and holds datagrams back until their time.
"""

import heapq
import random
from dataclasses import dataclass
from typing import Generic, TypeVar

from kaillera_client.net.conversation import Address, Conversation

Event = TypeVar("Event")
Command = TypeVar("Command")


@dataclass(frozen=True, slots=True)
class Line:
    """How bad: round trip and its random part in milliseconds, loss in percent of each direction.

    Each direction delays by half of `ping_ms` plus a random part between 0 and half of `jitter_ms`, so that datagrams
    can overtake each other.
    """

    ping_ms: float = 0.0
    jitter_ms: float = 0.0
    loss_percent: float = 0.0
    seed: int = 0


class ImpairedLine(Generic[Event, Command]):
    """A conversation behind a bad line."""

    def __init__(self, conversation: Conversation[Event, Command], line: Line) -> None:
        self._inner = conversation
        self._line = line
        self._random = random.Random(line.seed)
        self._inbound: list[tuple[float, int, bytes, Address]] = []
        self._outbound: list[tuple[float, int, bytes, Address]] = []
        self._serial = 0
        self.lost = 0
        """Datagrams thrown away so far, both directions."""

    def change(self, line: Line) -> None:
        """Treat what is sent and received from now on in another way; what is on its way keeps its time.

        The luck goes on as it was: the new line's seed does not matter.
        """
        self._line = line

    def receive_datagram(self, data: bytes, addr: Address, now: float) -> list[Event]:
        """Hold an arriving datagram back."""
        self._hold(self._inbound, data, addr, now)
        return self._arrivals(now)

    def datagrams_to_send(self, now: float) -> list[tuple[bytes, Address]]:
        """Hold what the conversation sends back, and return what has been held long enough."""
        for data, addr in self._inner.datagrams_to_send(now):
            self._hold(self._outbound, data, addr, now)
        return [(data, addr) for data, addr in _due(self._outbound, now)]

    def deadline(self) -> float | None:
        """Return the conversation's deadline or the next datagram's time, whichever is earlier."""
        times = [queue[0][0] for queue in (self._inbound, self._outbound) if queue]
        inner = self._inner.deadline()
        if inner is not None:
            times.append(inner)
        return min(times, default=None)

    def on_deadline(self, now: float) -> list[Event]:
        """Hand over what has arrived by now, and the conversation's own deadline."""
        events = self._arrivals(now)
        inner = self._inner.deadline()
        if inner is not None and inner <= now:
            events += self._inner.on_deadline(now)
        return events

    def handle(self, command: Command, now: float) -> list[Event]:
        """Pass a command on at once: it does not travel over the line."""
        return self._inner.handle(command, now)

    def _hold(
        self,
        queue: list[tuple[float, int, bytes, Address]],
        data: bytes,
        addr: Address,
        now: float,
    ) -> None:
        if self._random.random() * 100 < self._line.loss_percent:
            self.lost += 1
            return
        delay = (self._line.ping_ms + self._line.jitter_ms * self._random.random()) / 2000
        self._serial += 1
        heapq.heappush(queue, (now + delay, self._serial, data, addr))

    def _arrivals(self, now: float) -> list[Event]:
        events: list[Event] = []
        for data, addr in _due(self._inbound, now):
            events += self._inner.receive_datagram(data, addr, now)
        return events


def _due(
    queue: list[tuple[float, int, bytes, Address]], now: float
) -> list[tuple[bytes, Address]]:
    """Take everything off a queue whose time has come, earliest first."""
    due: list[tuple[bytes, Address]] = []
    while queue and queue[0][0] <= now:
        _, _, data, addr = heapq.heappop(queue)
        due.append((data, addr))
    return due
