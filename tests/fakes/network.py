"""A network in virtual time: conversations with addresses, and lines that delay, lose and repeat as told."""

import heapq
from collections.abc import Callable
from typing import Protocol

Address = tuple[str, int]

Transit = Callable[[bytes, Address, Address, float], list[float]]
"""The delays of a datagram's copies in seconds, none when it is lost: (data, source, target, now)."""


class Party(Protocol):
    """Whoever has an address."""

    def receive_datagram(self, data: bytes, addr: Address, now: float, /) -> object: ...

    def datagrams_to_send(self, now: float, /) -> list[tuple[bytes, Address]]: ...

    def deadline(self) -> float | None: ...

    def on_deadline(self, now: float, /) -> object: ...


def steady(delay: float) -> Transit:
    """Return a line that takes `delay` seconds each way and loses nothing."""
    return lambda _data, _source, _target, _now: [delay]


class Network:
    """The only clock; everything happens in the order of its times. `transit` may be replaced while it runs."""

    def __init__(self, transit: Transit | None = None) -> None:
        self.now = 0.0
        self.transit: Transit = transit or steady(0.001)
        self.delivered = 0
        self._parties: dict[Address, Party] = {}
        self._air: list[tuple[float, int, Address, Address, bytes]] = []
        self._serial = 0

    def add(self, addr: Address, party: Party) -> None:
        """Give somebody an address."""
        self._parties[addr] = party

    def flush(self, addr: Address) -> None:
        """Put what somebody has to send on the line."""
        for data, target in self._parties[addr].datagrams_to_send(self.now):
            for delay in self.transit(data, addr, target, self.now):
                self._serial += 1
                due = self.now + delay
                heapq.heappush(self._air, (due, self._serial, addr, target, data))

    def run(self, until: Callable[[], bool], seconds: float = 60.0) -> bool:
        """Let time pass until something holds; return whether it did within `seconds`."""
        end = self.now + seconds
        for addr in self._parties:
            self.flush(addr)
        while not until():
            at = self._next_time()
            if at is None or at > end:
                self.now = end
                return until()
            self.now = max(self.now, at)
            self._step()
        return True

    def pass_time(self, seconds: float) -> None:
        """Let time pass."""
        self.run(lambda: False, seconds)

    def wait(self, until: Callable[[], bool], seconds: float = 60.0) -> None:
        """Let time pass until something holds, which must happen."""
        assert self.run(until, seconds), f"nothing happened until {self.now:.3f}"

    def _next_time(self) -> float | None:
        times = [self._air[0][0]] if self._air else []
        for party in self._parties.values():
            deadline = party.deadline()
            if deadline is not None:
                times.append(deadline)
        return min(times, default=None)

    def _step(self) -> None:
        if self._air and self._air[0][0] <= self.now:
            _, _, source, target, data = heapq.heappop(self._air)
            party = self._parties.get(target)
            if party is not None:
                self.delivered += 1
                party.receive_datagram(data, source, self.now)
                self.flush(target)
            return
        for addr, party in list(self._parties.items()):
            deadline = party.deadline()
            if deadline is not None and deadline <= self.now:
                party.on_deadline(self.now)
                self.flush(addr)
