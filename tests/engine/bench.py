"""An engine for tests, with its server and its events."""

import queue
import sys
from collections.abc import Callable
from typing import TypeVar

from kaillera_client.engine.commands import LaunchPlan, OpenClient, StartServer, TellClient
from kaillera_client.engine.engine import Engine
from kaillera_client.engine.events import ClientEvent, EngineEvent, GameFinished
from kaillera_client.engine.report import GameReport
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.session import commands as c
from kaillera_client.session import events as e

PATIENCE = 30.0
E = TypeVar("E")


class Bench:
    """An engine with its server, and its events in the order they came."""

    def __init__(self) -> None:
        self._arrived: queue.Queue[EngineEvent] = queue.Queue()
        self.seen: list[EngineEvent] = []
        self.engine = Engine(self._arrived.put)
        self.port = 0

    def serve(self, config: ServerConfig | None = None) -> None:
        command = StartServer("127.0.0.1", 0, config or ServerConfig())
        address = self.engine.execute(command).result(PATIENCE)
        assert isinstance(address, tuple)
        self.port = address[1]

    def connect(self, client: int, *emulator: object, **plan: object) -> None:
        words = (sys.executable, "-m", "tests.engine.emulator", *map(str, emulator))
        launch = LaunchPlan(words, has_window=False) if emulator else None
        values: dict[str, object] = {"launch": launch, **plan}
        name = b"player %d" % client
        command = OpenClient(client, "127.0.0.1", self.port, name, b"Test Emulator 1.0", **values)  # type: ignore[arg-type]
        self.engine.execute(command).result(PATIENCE)

    def tell(self, client: int, command: c.Command) -> None:
        self.engine.execute(TellClient(client, command)).result(PATIENCE)

    def gather(self, *clients: int) -> None:
        """The first creates a room, the others join, the first starts."""
        self.tell(clients[0], c.CreateGame(b"Test Game"))
        game_id = self.wait(lambda event: _entered(event, clients[0]))
        for client in clients[1:]:
            self.tell(client, c.JoinGame(game_id))
        self.tell(clients[0], c.StartGame())

    def wait(self, wanted: Callable[[EngineEvent], E | None]) -> E:
        """Return the first event, old or new, for which `wanted` gives something."""
        for event in self.seen:
            found = wanted(event)
            if found is not None:
                return found
        while True:
            event = self._arrived.get(timeout=PATIENCE)
            self.seen.append(event)
            found = wanted(event)
            if found is not None:
                return found

    def drain(self) -> list[EngineEvent]:
        """Return every event so far."""
        while not self._arrived.empty():
            self.seen.append(self._arrived.get())
        return self.seen

    def report(self, client: int) -> GameReport:
        return self.wait(
            lambda event: (
                event.report
                if isinstance(event, GameFinished) and event.client == client
                else None
            )
        )

    def session_event(self, client: int, kind: type[E]) -> E:
        return self.wait(
            lambda event: (
                event.event
                if isinstance(event, ClientEvent)
                and event.client == client
                and isinstance(event.event, kind)
                else None
            )
        )


def _entered(event: EngineEvent, client: int) -> int | None:
    match event:
        case ClientEvent(found, e.RoomEntered(game_id)) if found == client:
            return game_id
        case _:
            return None
