"""An engine without network or processes: same contract, scripted world, its own thread."""

import concurrent.futures
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from kaillera_client.engine import commands as c
from kaillera_client.engine.errors import EngineError
from kaillera_client.engine.events import (
    ClientClosed,
    ClientEvent,
    EngineEvent,
    GameFinished,
)
from kaillera_client.engine.ping import PingResult
from kaillera_client.engine.report import GameReport
from kaillera_client.engine.status import EngineStatus
from kaillera_client.protocol.messages import GAME_WAITING, ListedGame, RoomPlayer
from kaillera_client.session import commands as sc
from kaillera_client.session import events as e
from kaillera_client.session.status import RttPercentiles

ROOM = 7


def a_report(**changes: object) -> GameReport:
    """Return a report of a perfect game of 600 frames."""
    report = GameReport(
        player=1,
        players=2,
        frames=600,
        frame_delay=1,
        delay_frames=1,
        state_hash="5a" * 16,
        input_hash="1b" * 16,
        stalled_frames=3,
        longest_stall_ms=41.2345,
        rtt_ms=RttPercentiles(p50=16.71, p95=18.25, p99=33.375),
        recovered_by_redundancy=12,
        recovered_by_resend=1,
        duplicates=4,
        ended="You left the game.",
        by_own_wish=True,
    )
    return replace(report, **changes)  # type: ignore[arg-type]


@dataclass
class World:
    """What the fake engine does; tests change it before or while it runs."""

    failures: dict[type, EngineError] = field(default_factory=dict)
    """Commands (or session commands) that fail, with what."""

    reports: dict[int, GameReport] = field(default_factory=dict)
    """Reports by client; the others get a perfect one."""

    silent_games: bool = False
    """Games start and never end."""

    after: Callable[["FakeEngine", c.Command], None] = lambda _engine, _command: None
    """Called on the engine's thread after each command was done."""

    commands: list[c.Command] = field(default_factory=list)
    """Everything that was asked for."""

    answers: dict[type, object] = field(default_factory=dict)
    """What other commands resolve to, by their kind; None for those that are not here."""

    ping: PingResult = field(default_factory=lambda: PingResult((10.0, 12.0, None, 50.0)))
    status: EngineStatus = field(default_factory=EngineStatus)
    closed: bool = False

    def make(self, on_event: Callable[[EngineEvent], None]) -> "FakeEngine":
        """Return an engine in this world; an `EngineFactory`."""
        return FakeEngine(self, on_event)

    @property
    def kinds(self) -> list[str]:
        """The names of everything that was asked for, session commands by their own names."""
        return [
            type(command.command if isinstance(command, c.TellClient) else command).__name__
            for command in self.commands
        ]


class FakeEngine:
    """Answers commands on a thread of its own, as the real engine does."""

    def __init__(self, world: World, on_event: Callable[[EngineEvent], None]) -> None:
        self.world = world
        self.publish = on_event
        self._thread = concurrent.futures.ThreadPoolExecutor(1)
        self._members: list[int] = []
        self._playing: list[int] = []

    @property
    def status(self) -> EngineStatus:
        return self.world.status

    def execute(self, command: c.Command) -> concurrent.futures.Future[object]:
        return self._thread.submit(self._execute, command)

    def close(self) -> None:
        self.world.closed = True
        self._thread.shutdown()

    def say(self, client: int, event: e.Event) -> None:
        """Publish an event of a client's session."""
        self.publish(ClientEvent(client, event))

    def finish(self, client: int) -> None:
        """End a client's game."""
        player = self._playing.index(client) + 1 if client in self._playing else 1
        report = self.world.reports.get(client, a_report(player=player))
        self.publish(GameFinished(client, report))

    def _execute(self, command: c.Command) -> object:
        self.world.commands.append(command)
        kind = type(command.command if isinstance(command, c.TellClient) else command)
        if kind in self.world.failures:
            raise self.world.failures[kind]
        result = self._do(command)
        self.world.after(self, command)
        return result

    def _do(self, command: c.Command) -> object:
        match command:
            case c.StartServer(host, port):
                return host, port or 40000
            case c.PingServer():
                return self.world.ping
            case c.OpenClient(client, name=name):
                self.say(client, e.LoggedIn())
                self.say(client, e.OwnUserKnown(client + 100, name, 5))
            case c.CloseClient(client):
                self.say(client, e.Disconnected(e.DisconnectReason.LOGOUT))
                self.publish(ClientClosed(client))
            case c.TellClient(client, session_command):
                self._tell(client, session_command)
            case _:
                return self.world.answers.get(type(command))
        return None

    def _tell(self, client: int, command: sc.Command) -> None:
        match command:
            case sc.CreateGame(game):
                self._members = [client]
                self.say(client, e.RoomEntered(ROOM, game, True, ()))
                self.say(client, e.PlayerEntered(a_player(client)))
            case sc.JoinGame(game_id):
                others = tuple(a_player(member) for member in self._members)
                self._members.append(client)
                self.say(client, e.RoomEntered(game_id, b"Demo Arena", False, others))
                for member in self._members:
                    self.say(member, e.PlayerEntered(a_player(client)))
            case sc.StartGame():
                self.start()
            case _:
                pass

    def start(self) -> None:
        """Start the game of everybody in the room."""
        self._playing = list(self._members)
        players = len(self._playing)
        for index, member in enumerate(self._playing):
            self.say(member, e.GameStarting(b"Demo Arena", index + 1, players, 1, 1))
        if not self.world.silent_games:
            for member in self._playing:
                self.finish(member)


def a_player(client: int) -> RoomPlayer:
    """Return a client as its room sees it."""
    return RoomPlayer(f"Player {client + 1}".encode(), 5, client + 100, 1)


def a_room(
    name: bytes = b"Demo Arena", game_id: int = ROOM, status: int = GAME_WAITING
) -> ListedGame:
    """Return a room as the lobby lists it."""
    return ListedGame(name, game_id, b"Kaillera Client Demo 1.0", b"Ann", b"1/2", status)
