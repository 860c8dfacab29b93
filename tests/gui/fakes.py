"""An engine without network: records commands, answers as told, lets the test report events."""

import asyncio
import concurrent.futures
from collections.abc import Callable
from dataclasses import dataclass, replace

from kaillera_client.engine.commands import ClientId, Command, StartServer, TellClient
from kaillera_client.engine.events import ClientEvent, EngineEvent
from kaillera_client.engine.status import ClientStatus, EmulatorState, EngineStatus
from kaillera_client.gui.controllers.main import MainController
from kaillera_client.gui.controllers.profile import ProfileKeeper
from kaillera_client.gui.engine_adapter import EngineAdapter
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.protocol.messages import ListedGame, ListedUser, RoomPlayer
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Counters, GameProgress, Phase, SessionStatus

SERVER = ("127.0.0.1", 40000)
OWN_ID = 7


class FakeEngine:
    """Keeps the engine's contract; every command succeeds at once unless the test says otherwise."""

    def __init__(self, on_event: Callable[[EngineEvent], None]) -> None:
        self._publish = on_event
        self.commands: list[Command] = []
        self.status = EngineStatus()
        self.closed = 0
        self.held: list[concurrent.futures.Future[object]] = []
        self.answers: dict[type, object] = {}
        """What commands resolve to, by their kind; None unless the test says otherwise."""
        self._failures: dict[type, tuple[Exception, Callable[[Command], bool]]] = {}
        self._holds: set[type] = set()

    def execute(self, command: Command) -> concurrent.futures.Future[object]:
        self.commands.append(command)
        kind = _kind(command)
        future: concurrent.futures.Future[object] = concurrent.futures.Future()
        if kind in self._holds:
            self.held.append(future)
        elif kind in self._failures and self._failures[kind][1](command):
            future.set_exception(self._failures[kind][0])
        else:
            future.set_result(self._answer(command))
        return future

    def close(self) -> None:
        self.closed += 1

    # --- for tests -------------------------------------------------------------------------------

    def _answer(self, command: Command) -> object:
        if isinstance(command, StartServer):
            return (SERVER[0], command.port or SERVER[1])
        return self.answers.get(_kind(command))

    def fail(
        self, kind: type, error: Exception, when: Callable[[Command], bool] = lambda _: True
    ) -> None:
        self._failures[kind] = error, when

    def succeed(self, kind: type) -> None:
        self._failures.pop(kind, None)

    def hold(self, kind: type) -> None:
        self._holds.add(kind)

    def release(self, kind: type) -> None:
        """Answer what was held and hold nothing of this kind any more."""
        self._holds.discard(kind)
        for future in self.held:
            if not future.done():
                future.set_result(self.answers.get(kind))

    def emit(self, event: EngineEvent) -> None:
        self._publish(event)

    def say(self, *events: e.Event, client: ClientId = 1) -> None:
        for event in events:
            self._publish(ClientEvent(client, event))

    def kinds(self) -> list[type]:
        return [_kind(command) for command in self.commands]

    def told(self, client: ClientId = 1) -> list[c.Command]:
        return [
            command.command
            for command in self.commands
            if isinstance(command, TellClient) and command.client == client
        ]

    def show(self, status: SessionStatus, client: ClientId = 1) -> None:
        others = tuple(one for one in self.status.clients if one.client != client)
        own = ClientStatus(client, status, EmulatorState.NONE, None)
        self.status = replace(self.status, clients=(own, *others))


class FakeNotifier:
    """Keeps the notifier's contract and what it was asked for."""

    def __init__(self) -> None:
        self.sounds = 0
        self.flashes = 0
        self.messages: list[tuple[str, str]] = []
        self.closed = 0

    def play_sound(self) -> None:
        self.sounds += 1

    def flash(self) -> None:
        self.flashes += 1

    def show_message(self, title: str, text: str) -> None:
        self.messages.append((title, text))

    def close(self) -> None:
        self.closed += 1


def _kind(command: Command) -> type:
    return type(command.command) if isinstance(command, TellClient) else type(command)


def session(
    phase: Phase = Phase.LOBBY,
    room: int | None = None,
    progress: GameProgress | None = None,
    counters: Counters | None = None,
) -> SessionStatus:
    return SessionStatus(
        phase, SERVER, OWN_ID, b"Ana", room, progress, Counters() if counters is None else counters
    )


def user(user_id: int, name: bytes, ping_ms: int = 40) -> e.UserUpdated:
    return e.UserUpdated(ListedUser(name, ping_ms, 1, user_id, 1))


def game(
    game_id: int, name: bytes, status: int = 0, emulator: bytes = b"Other 1", owner: bytes = b"Bo"
) -> e.GameUpdated:
    return e.GameUpdated(ListedGame(name, game_id, emulator, owner, b"1/2", status))


def player(user_id: int, name: bytes, ping_ms: int = 40) -> RoomPlayer:
    return RoomPlayer(name, ping_ms, user_id, 1)


@dataclass
class Evening:
    """Everything that a scenario needs."""

    engine: FakeEngine
    adapter: EngineAdapter
    window: MainWindow
    models: Models
    controller: MainController
    profile: ProfileKeeper

    async def settle(self) -> None:
        """Let queued signals and the tasks that they start run until nothing is new."""
        for _ in range(4):
            await asyncio.sleep(0.002)

    async def until(self, condition: Callable[[], bool], limit: float = 30.0) -> None:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + limit
        while not condition():
            assert loop.time() < deadline, "it did not happen in time"
            await asyncio.sleep(0.005)

    async def go_online(self) -> None:
        """Connect as user `OWN_ID`, named Ana."""
        self.window.play.address.setText("example.net")
        self.window.play.go.click()
        await self.settle()
        self.engine.show(session())
        self.engine.say(e.LoggedIn(), e.OwnUserKnown(OWN_ID, b"Ana", 40), user(OWN_ID, b"Ana"))
        await self.settle()

    async def enter_room(self, *, owner: bool = True) -> None:
        """Be in room 3 with Bo."""
        self.engine.show(session(Phase.ROOM, room=3))
        self.engine.say(
            e.RoomEntered(3, b"Demo Arena", owner, (player(8, b"Bo"),)),
            e.PlayerEntered(player(OWN_ID, b"Ana")),
        )
        await self.settle()

    def page(self) -> PageId:
        return self.window.page

    def topics(self) -> list[str]:
        return [notice.topic for notice in self.window.notices.notices()]
