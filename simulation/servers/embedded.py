"""Our own embedded server, the real one, behind the interface of the models."""

import random

from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.server.rules.events import Address, Event, PlayerRemoved
from kaillera_client.server.rules.rules import ServerRules
from simulation.servers.model import PORT, Casualty


class EmbeddedServer:
    """Gives each client an address of its own."""

    def __init__(self) -> None:
        self.outbox: list[tuple[bytes, int]] = []
        self.casualty: Casualty | None = None
        # Nobody forges an address here: the login measures in EmuLinker's rounds, so that every server measures alike.
        self._rules = ServerRules(ServerConfig(proofs=0), PORT, random.Random(1))

    def receive(self, data: bytes, client: int, now: float) -> None:
        """Take a datagram."""
        self._note(self._rules.receive_datagram(data, _address(client), now))
        self._collect(now)

    def deadline(self) -> float | None:
        """Return when `on_deadline` must be called."""
        return self._rules.deadline()

    def on_deadline(self, now: float) -> None:
        """Do what is due."""
        self._note(self._rules.on_deadline(now))
        self._collect(now)

    def _note(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, PlayerRemoved):
                self.casualty = Casualty(desynced=False, reason=event.reason.value)

    def _collect(self, now: float) -> None:
        for data, address in self._rules.datagrams_to_send(now):
            self.outbox.append((data, address[1] - PORT - 1))


def _address(client: int) -> Address:
    return f"198.51.100.{client + 1}", PORT + 1 + client
