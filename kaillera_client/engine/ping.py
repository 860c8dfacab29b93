"""Finding a server's address and measuring its round trip."""

import asyncio
import socket
import statistics
import threading
from dataclasses import dataclass

from kaillera_client.engine.errors import EngineError, UnknownHost
from kaillera_client.net.impairment import ImpairedLine, Line
from kaillera_client.net.sockets import open_socket
from kaillera_client.net.udp import UdpDriver
from kaillera_client.session.commands import Address
from kaillera_client.session.ping import PingAnswered, PingEvent, PingLost, PingProbe

_LARGEST_PORT = 65535


@dataclass(frozen=True, slots=True)
class PingResult:
    """Round trips in milliseconds in the order they were measured; None stands for no answer."""

    round_trips_ms: tuple[float | None, ...]

    @property
    def answered_ms(self) -> tuple[float, ...]:
        """The answered ones."""
        return tuple(value for value in self.round_trips_ms if value is not None)

    @property
    def median_ms(self) -> float | None:
        """The middle round trip, None without any answer."""
        return statistics.median(self.answered_ms) if self.answered_ms else None


async def resolve(loop: asyncio.AbstractEventLoop, host: str, port: int) -> Address:
    """Return the numeric IPv4 address of a server; UnknownHost when there is none, EngineError for a bad port.

    The system's look-up may take half a minute and cannot be interrupted, so it gets a thread of its own that nobody
    waits for at the end.
    """
    if not 1 <= port <= _LARGEST_PORT:
        raise EngineError(f"There is no port {port}. Choose one from 1 to {_LARGEST_PORT}.")
    address: asyncio.Future[str] = loop.create_future()

    def hand_over(found: str) -> None:
        if not address.done():
            address.set_result(found)

    def look_up() -> None:
        try:
            found = socket.getaddrinfo(host, port, socket.AF_INET, socket.SOCK_DGRAM)[0][4][0]
        except (OSError, ValueError):
            found = ""
        try:
            loop.call_soon_threadsafe(hand_over, str(found))
        except RuntimeError:
            # The loop was closed first: nobody is left to be told.
            return

    threading.Thread(target=look_up, name=f"look up {host[:40]}", daemon=True).start()
    if not await address:
        raise UnknownHost(f"No address was found for “{host}”. Check the spelling.")
    return address.result(), port


def open_for(server: Address) -> socket.socket:
    """Return a socket to talk to a server; one on this computer is not reached through the network."""
    host = "127.0.0.1" if server[0].startswith("127.") else "0.0.0.0"
    try:
        return open_socket(host, 0)
    except OSError as error:
        raise EngineError(f"No network socket could be opened: {error}.") from error


async def ping(
    loop: asyncio.AbstractEventLoop, server: Address, count: int, interval: float, patience: float
) -> PingResult:
    """Measure `count` round trips, begun `interval` seconds apart; each waits `patience` seconds for its answer."""
    measured: list[float | None] = []
    for number in range(count):
        began = loop.time()
        measured.append(await ping_once(loop, server, patience))
        if number < count - 1:
            await asyncio.sleep(began + interval - loop.time())
    return PingResult(tuple(measured))


async def ping_once(
    loop: asyncio.AbstractEventLoop, server: Address, patience: float, line: Line | None = None
) -> float | None:
    """Return one round trip in milliseconds, None when no answer came; `line` makes the way there a bad one."""
    answer: asyncio.Future[PingEvent] = loop.create_future()

    def note(events: list[PingEvent]) -> None:
        if not answer.done():
            answer.set_result(events[0])

    probe = PingProbe(server, patience)
    way = probe if line is None else ImpairedLine(probe, line)
    driver: UdpDriver[PingEvent, None] = UdpDriver(loop, way, open_for(server), note)
    try:
        driver.command(None)
        match await answer:
            case PingAnswered(round_trip):
                return round_trip * 1000
            case PingLost():
                return None
    finally:
        driver.close()
