"""Hundreds of servers on this computer that answer PING after a while, or never."""

import asyncio
import random
import socket
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from kaillera_client.links.address import ServerAddress
from kaillera_client.net.loop import LoopThread
from kaillera_client.protocol.handshake import PING, PONG


def mixed_delays(
    count: int, seed: int = 1, shortest: float = 0.005, longest: float = 0.3, silent: float = 0.1
) -> list[float | None]:
    """Return how long each server takes in seconds; None for the silent ones, a share of `silent`."""
    chance = random.Random(seed)
    quiet = set(chance.sample(range(count), round(count * silent)))
    return [
        None if number in quiet else chance.uniform(shortest, longest) for number in range(count)
    ]


@dataclass
class _Server:
    """One server: a port, and how long it takes."""

    sock: socket.socket
    delay: float | None
    sources: list[tuple[str, int]] = field(default_factory=list)


class PingFarm:
    """Servers on loopback ports of their own, on a thread of their own; use as a context.

    `delays` has one value for each server: seconds, or None for a silent one. `addresses` are in the same order.
    """

    def __init__(self, delays: Iterable[float | None]) -> None:
        self._servers = [self._open(delay) for delay in delays]
        self.addresses = tuple(
            ServerAddress("127.0.0.1", server.sock.getsockname()[1]) for server in self._servers
        )
        self.delays = dict(
            zip(self.addresses, (server.delay for server in self._servers), strict=True)
        )
        self.answered_at: dict[ServerAddress, float] = {}
        """When each server has answered last, by the farm's clock (`now`)."""
        self._busy: Counter[str] = Counter()
        self._thread: LoopThread | None = None

    @property
    def answering(self) -> frozenset[ServerAddress]:
        """The servers that are not silent."""
        return frozenset(key for key, delay in self.delays.items() if delay is not None)

    @property
    def most_at_once(self) -> int:
        """How many PINGs were waiting for their answer at the same time, at most."""
        return self._busy["most"]

    def sources(self, server: ServerAddress) -> list[tuple[str, int]]:
        """Return where a server's PINGs came from, in their order."""
        return list(self._servers[self.addresses.index(server)].sources)

    def now(self) -> float:
        """Return the clock that `answered_at` is told by, in seconds."""
        assert self._thread is not None
        return self._thread.loop.time()

    def __enter__(self) -> Self:
        self._thread = LoopThread("ping farm")
        self._thread.run(self._listen()).result(30)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._thread is not None
        self._thread.stop()
        for server in self._servers:
            server.sock.close()

    @staticmethod
    def _open(delay: float | None) -> _Server:
        sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        sock.setblocking(False)
        sock.bind(("127.0.0.1", 0))
        return _Server(sock, delay)

    async def _listen(self) -> None:
        loop = asyncio.get_running_loop()
        for address, server in zip(self.addresses, self._servers, strict=True):
            loop.add_reader(server.sock, self._asked, loop, address, server)

    def _asked(
        self, loop: asyncio.AbstractEventLoop, address: ServerAddress, server: _Server
    ) -> None:
        data, source = server.sock.recvfrom(100)
        if data != PING:
            return
        server.sources.append(source)
        if server.delay is None:
            return
        self._busy["now"] += 1
        self._busy["most"] = max(self._busy["most"], self._busy["now"])
        loop.call_later(server.delay, self._answer, loop, address, server, source)

    def _answer(
        self,
        loop: asyncio.AbstractEventLoop,
        address: ServerAddress,
        server: _Server,
        source: tuple[str, int],
    ) -> None:
        self._busy["now"] -= 1
        server.sock.sendto(PONG, source)
        self.answered_at[address] = loop.time()
