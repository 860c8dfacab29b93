"""The embedded server on a UDP socket. It never announces itself anywhere."""

import asyncio
import errno
import random
from collections.abc import Callable
from dataclasses import dataclass

from kaillera_client.net.conversation import Address
from kaillera_client.net.sockets import local_address, open_socket
from kaillera_client.net.udp import UdpDriver
from kaillera_client.server.rules.commands import Command, Shutdown
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.server.rules.events import Event, UserEntered, UserLeft
from kaillera_client.server.rules.lag import LatePlayer
from kaillera_client.server.rules.rules import ServerRules

DEFAULT_PORT = 27888
_LARGEST_PORT = 65535
_MOMENT = 0.005
"""Seconds after which a timer that is due has surely done its work, or is looked for again."""


@dataclass(frozen=True, slots=True)
class EmbeddedServerStatus:
    """The server's numbers at one moment; `faults` counts all that was wrong with datagrams."""

    address: Address
    users: int
    games: int
    datagrams: int
    faults: int


class EmbeddedServer:
    """Runs the rules on a socket; every method must be called on the loop's thread."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        config: ServerConfig,
        host: str = "127.0.0.1",
        port: int = DEFAULT_PORT,
        on_events: Callable[[list[Event]], None] = lambda _: None,
    ) -> None:
        """Prepare a server for `host` and `port`; 0 lets the system choose one in `start`."""
        self._loop = loop
        self._config = config
        self._wanted = (host, port)
        self._on_events = on_events
        self._address: Address | None = None
        self._rules: ServerRules | None = None
        self._driver: UdpDriver[Event, Command] | None = None
        self._addresses: dict[int, Address] = {}
        """Of the users who are here."""

    def start(self) -> Address:
        """Listen, and return the address. OSError, with a sentence, when that is not possible."""
        if self._driver is not None:
            raise RuntimeError("the server was started already")
        host, port = self._wanted
        if not 0 <= port <= _LARGEST_PORT:
            raise OSError(errno.EINVAL, _sentence(host, port, "there is no such port"))
        try:
            sock = open_socket(host, port)
        except OSError as error:
            reason = error.strerror or str(error)
            raise OSError(error.errno, _sentence(host, port, reason)) from error
        self._address = local_address(sock)
        self._rules = ServerRules(self._config, self._address[1], random.SystemRandom())
        self._driver = UdpDriver(self._loop, self._rules, sock, self._happened)
        return self._address

    @property
    def address(self) -> Address:
        """Where the server listens; RuntimeError before `start`."""
        if self._address is None:
            raise RuntimeError("the server was not started")
        return self._address

    @property
    def running(self) -> bool:
        """True between `start` and `stop`."""
        return self._driver is not None and not self._driver.closed

    @property
    def status(self) -> EmbeddedServerStatus:
        """The server's numbers now; RuntimeError before `start`."""
        if self._rules is None:
            raise RuntimeError("the server was not started")
        rules = self._rules
        faults = sum(rules.faults.values())
        return EmbeddedServerStatus(
            self.address, rules.users, rules.games, rules.datagrams, faults
        )

    def has_user(self, user_id: int, name: bytes, port: int) -> bool:
        """Return whether this server runs and knows such a user, logged in from this UDP port."""
        return (
            self.running and self._rules is not None and self._rules.has_user(user_id, name, port)
        )

    def waiting_for(self, game_id: int) -> tuple[LatePlayer, ...]:
        """Return whose inputs a game waits for at this moment; see `ServerRules.waiting_for`."""
        if self._rules is None:
            return ()
        return self._rules.waiting_for(game_id, self._loop.time())

    def command(self, command: Command) -> None:
        """Pass a command to the rules."""
        if self._driver is not None:
            self._driver.command(command)

    def _happened(self, events: list[Event]) -> None:
        """Hear users apart from strangers as long as they are here, and pass everything on."""
        for event in events:
            if self._driver is None:
                break
            if isinstance(event, UserEntered):
                self._addresses[event.user_id] = event.address
                self._driver.hear_apart(event.address)
            elif isinstance(event, UserLeft):
                self._driver.hear_with_all(self._addresses.pop(event.user_id))
        self._on_events(events)

    async def shut_down(self) -> None:
        """Tell everybody, often enough for bad lines, and close the socket: a third of a second while users are here.

        Legal twice, also at the same time, and before `start`.
        """
        self.command(Shutdown())
        try:
            while self.running and self._rules is not None:
                said_again_at = self._rules.deadline()
                if said_again_at is None:
                    break
                await asyncio.sleep(max(_MOMENT, said_again_at - self._loop.time()))
        finally:
            self.stop()

    def stop(self) -> None:
        """Tell everybody once and close the socket at once; legal twice and before `start`."""
        if self._driver is not None and not self._driver.closed:
            self._driver.command(Shutdown())
            self._driver.close()


def _sentence(host: str, port: int, reason: str) -> str:
    return f"The server cannot listen on {host}, port {port}: {reason}."
