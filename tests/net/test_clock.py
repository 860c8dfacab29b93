"""Time as conversations see it, whatever the system's timers do."""

import asyncio
import selectors
import time

from kaillera_client.net.conversation import Address
from kaillera_client.net.loop import EngineLoop
from kaillera_client.net.sockets import local_address, open_socket
from kaillera_client.net.udp import UdpDriver

TICK = 0.05


class CoarseLoop(asyncio.SelectorEventLoop):
    """A clock that stands still between ticks and timers that fire up to a tick early, as on older Windows."""

    def __init__(self) -> None:
        super().__init__(selectors.DefaultSelector())
        setattr(self, "_clock_resolution", TICK)  # noqa: B010 - asyncio's own name for it

    def time(self) -> float:
        return time.monotonic() // TICK * TICK


class Clock:
    """Sends itself a datagram at a deadline, and notes every `now`."""

    def __init__(self, times: list[float]) -> None:
        self.times = times
        self.seen: list[float] = []
        self.outbox: list[tuple[bytes, Address]] = []
        self.address: Address = ("127.0.0.1", 0)

    def receive_datagram(self, data: bytes, addr: Address, now: float) -> list[str]:
        self.seen.append(now)
        return [] if self.times else ["over"]

    def datagrams_to_send(self, now: float) -> list[tuple[bytes, Address]]:
        self.seen.append(now)
        outbox, self.outbox = self.outbox, []
        return outbox

    def deadline(self) -> float | None:
        return self.times[0] if self.times else None

    def on_deadline(self, now: float) -> list[str]:
        self.seen.append(now)
        self.times.pop(0)
        self.outbox.append((b"x", self.address))
        return []

    def handle(self, command: None, now: float) -> list[str]:
        self.seen.append(now)
        return []


def test_time_never_goes_back_for_a_conversation() -> None:
    loop = CoarseLoop()
    clock = Clock([loop.time() + TICK * (number + 0.9) for number in range(6)])
    sock = open_socket("127.0.0.1", 0)
    clock.address = local_address(sock)
    over: asyncio.Future[list[str]] = loop.create_future()
    driver = UdpDriver(loop, clock, sock, over.set_result)
    loop.call_soon(driver.command, None)
    loop.run_until_complete(asyncio.wait_for(over, 60))
    driver.close()
    loop.close()
    assert clock.seen == sorted(clock.seen)


def test_the_engine_measures_with_the_systems_best_clock() -> None:
    loop = EngineLoop()
    before, now, after = time.perf_counter(), loop.time(), time.perf_counter()
    loop.close()
    assert before <= now <= after
