"""Finding servers in the networks of this computer: PING to everybody, and who answers is one."""

import asyncio
import logging
import socket
from collections.abc import Callable
from dataclasses import dataclass

from kaillera_client.engine.errors import EngineError
from kaillera_client.engine.lookups import run_aside
from kaillera_client.links.address import ServerAddress
from kaillera_client.net.adapters import Adapter, adapters
from kaillera_client.net.sockets import open_socket
from kaillera_client.net.udp import UdpDriver
from kaillera_client.protocol.handshake import PING, Pong, parse_reply
from kaillera_client.session.commands import Address

_LOOPBACK = "127.0.0.1"
_EVERYBODY = "255.255.255.255"
_ROUNDS = 3
"""Wireless networks lose broadcasts easily."""

_MOST_SERVERS = 500
_LARGEST_PORT = 65535

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LocalServer:
    """A server that answered; `is_here` tells one on this computer."""

    address: ServerAddress
    rtt_ms: float
    is_here: bool = False


@dataclass(frozen=True, slots=True)
class LocalServers:
    """Everybody who answered, the quickest first, and how many networks were asked."""

    servers: tuple[LocalServer, ...]
    adapters: int


@dataclass(frozen=True, slots=True)
class _Answered:
    """Somebody answered, after so many seconds."""

    address: Address
    round_trip: float


class _Call:
    """A conversation that asks several addresses at once, when told to, and reports each answer."""

    def __init__(self, targets: tuple[Address, ...], port: int) -> None:
        self._targets = targets
        self._port = port
        self._outbox: list[tuple[bytes, Address]] = []
        self._sent_at: float | None = None

    def receive_datagram(self, data: bytes, addr: Address, now: float) -> list[_Answered]:
        """Take an answer; servers answer from the port that they were asked at."""
        wanted = addr[1] == self._port and isinstance(parse_reply(data), Pong)
        if self._sent_at is None or not wanted:
            return []
        return [_Answered(addr, now - self._sent_at)]

    def datagrams_to_send(self, now: float) -> list[tuple[bytes, Address]]:
        """Return the PINGs, once; their time begins here."""
        outbox, self._outbox = self._outbox, []
        if outbox:
            self._sent_at = now
        return outbox

    def deadline(self) -> float | None:
        """Whoever began this ends it."""
        return None

    def on_deadline(self, now: float) -> list[_Answered]:
        """Nothing: there is no deadline."""
        return []

    def handle(self, command: None, now: float) -> list[_Answered]:
        """Begin."""
        self._outbox = [(PING, target) for target in self._targets]
        return []


async def find_local_servers(
    loop: asyncio.AbstractEventLoop,
    port: int,
    patience: float,
    list_adapters: Callable[[], tuple[Adapter, ...]] = adapters,
) -> LocalServers:
    """Ask every network of this computer three times within `patience` seconds.

    EngineError for a bad port, and when the system does not tell its networks.

    Each network is asked from a socket of its own, because a system sends what is for everybody into one network only,
    and each time from new sockets, because answers carry no number.
    """
    if not 1 <= port <= _LARGEST_PORT:
        raise EngineError(f"There is no port {port}. Choose one from 1 to {_LARGEST_PORT}.")
    try:
        networks = await run_aside(loop, list_adapters)
    except OSError as error:
        raise EngineError(f"This computer's networks are not known: {error}.") from error
    best: dict[str, float] = {}

    def note(events: list[_Answered]) -> None:
        for event in events:
            host = event.address[0]
            if host in best or len(best) < _MOST_SERVERS:
                best[host] = min(event.round_trip * 1000, best.get(host, float("inf")))

    drivers: list[UdpDriver[_Answered, None]] = []
    try:
        for _ in range(_ROUNDS):
            for source, targets in _questions(networks):
                _ask(
                    loop,
                    source,
                    _Call(tuple((host, port) for host in targets), port),
                    note,
                    drivers,
                )
            await asyncio.sleep(patience / _ROUNDS)
    finally:
        for driver in drivers:
            driver.close()
    return LocalServers(_told(best, networks, port), len(networks))


def _questions(networks: tuple[Adapter, ...]) -> list[tuple[str, list[str]]]:
    """Return whom to ask from which of our addresses; a server of ours may listen at one of them only."""
    asked = [(_LOOPBACK, [_LOOPBACK])]
    for network in networks:
        everybody = [network.broadcast] if network.broadcast else []
        asked.append((network.address, [network.address, *everybody, _EVERYBODY]))
    return asked


def _ask(
    loop: asyncio.AbstractEventLoop,
    source: str,
    call: _Call,
    note: Callable[[list[_Answered]], None],
    drivers: list[UdpDriver[_Answered, None]],
) -> None:
    try:
        sock = open_socket(source, 0)
    except OSError as error:
        _log.info("the network of %s was not asked: %s", source, error)
        return
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    except OSError as error:
        _log.info("not everybody in the network of %s was asked: %s", source, error)
    driver: UdpDriver[_Answered, None] = UdpDriver(loop, call, sock, note)
    drivers.append(driver)
    driver.command(None)


def _told(
    best: dict[str, float], networks: tuple[Adapter, ...], port: int
) -> tuple[LocalServer, ...]:
    """Return each server once: one of ours answers at all our addresses, and others know only the network's."""
    here = [network.address for network in networks] + [_LOOPBACK]
    ours = [host for host in here if host in best]
    servers = [
        LocalServer(ServerAddress(host, port), rtt, host in here)
        for host, rtt in best.items()
        if host not in ours[1:]
    ]
    return tuple(sorted(servers, key=lambda server: server.rtt_ms))
