"""The engine: owns the network thread and everything on it."""

import asyncio
import concurrent.futures
import errno
import logging
import socket
from collections.abc import Callable, Coroutine, Sequence
from typing import assert_never

from kaillera_client.engine.client import Client
from kaillera_client.engine.commands import (
    AskMoreInfos,
    CheckForUpdates,
    ChooseLaunch,
    ClientId,
    CloseClient,
    Command,
    FetchLists,
    FindLocalServers,
    MeasureServers,
    OpenClient,
    PingServer,
    ReleaseEmulator,
    SetLine,
    SetSyncCheck,
    StartEmulator,
    StartServer,
    StopEmulator,
    StopServer,
    TellClient,
    TryEmulator,
    WaitForEmulator,
    WelcomeEmulators,
)
from kaillera_client.engine.desk import Desk, Logins
from kaillera_client.engine.emulator import Emulator
from kaillera_client.engine.errors import NotPossible, ServerStartFailed
from kaillera_client.engine.events import EngineEvent, ServerEvent
from kaillera_client.engine.lists import fetch_lists
from kaillera_client.engine.local import find_local_servers
from kaillera_client.engine.lookups import HostLookups
from kaillera_client.engine.measure import Measurements
from kaillera_client.engine.ping import ping, resolve
from kaillera_client.engine.quiet import QuietInterpreter
from kaillera_client.engine.status import EngineStatus, ServerStatus
from kaillera_client.engine.updates import check_for_updates
from kaillera_client.net.loop import LoopThread
from kaillera_client.server.app import EmbeddedServer
from kaillera_client.server.rules import events as server_events
from kaillera_client.server.rules.lag import LatePlayer

_SNAPSHOT_INTERVAL = 0.1
_CLOSE_LIMIT = 5.0

_log = logging.getLogger(__name__)


class Engine:
    """Runs clients, bridges and the embedded server on one thread.

    All methods are safe from any other thread; the front end's own thread never waits for the network, except
    in `close`.
    """

    def __init__(self, on_event: Callable[[EngineEvent], None]) -> None:
        """Start the thread. `on_event` is called on it, so it must only hand the event over."""
        self._publish = on_event
        self._thread = LoopThread("engine")
        self._loop = self._thread.loop
        self._clients: dict[ClientId, Client] = {}
        self._server: EmbeddedServer | None = None
        self._quiet = QuietInterpreter()
        self._desk = Desk(
            self._loop,
            on_event,
            Logins(self._emulator, lambda: self._quiet.in_game, self._may_look),
            self._in_background,
        )
        self._measurements = Measurements(
            self._loop, on_event, lambda: self._quiet.in_game, HostLookups(self._loop)
        )
        self._status = EngineStatus()
        self._snapshot_timer: asyncio.TimerHandle | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        """Clients and trials that ended by themselves and are being tidied up."""
        self._is_closed = False

    @property
    def status(self) -> EngineStatus:
        """The newest snapshot; reading it costs nothing and blocks nothing."""
        return self._status

    def execute(self, command: Command) -> concurrent.futures.Future[object]:
        """Do what `command` says; the future resolves or fails as the command's docstring says."""
        if self._is_closed:
            refused: concurrent.futures.Future[object] = concurrent.futures.Future()
            refused.set_exception(NotPossible("The engine is closed."))
            return refused
        return self._thread.run(self._execute(command))

    def close(self) -> None:
        """Close every client and the server, end the thread; blocks until that is done, legal twice."""
        if self._is_closed:
            return
        self._is_closed = True
        try:
            self._thread.run(self._close_all()).result(_CLOSE_LIMIT)
        except concurrent.futures.TimeoutError:
            _log.warning("closing took longer than %.0f s and was cut short", _CLOSE_LIMIT)
        finally:
            self._thread.stop()

    # --- on the thread --------------------------------------------------------------------------

    async def _execute(self, command: Command) -> object:
        try:
            match command:
                case OpenClient() | TellClient() | CloseClient() | SetLine() | SetSyncCheck():
                    await self._serve_client(command)
                case (
                    WelcomeEmulators()
                    | ReleaseEmulator()
                    | AskMoreInfos()
                    | ChooseLaunch()
                    | StartEmulator()
                    | WaitForEmulator()
                    | StopEmulator()
                    | TryEmulator()
                ):
                    self._desk.serve(command)
                case StartServer():
                    return self._start_server(command)
                case StopServer():
                    await self._stop_server()
                case (
                    PingServer()
                    | FetchLists()
                    | CheckForUpdates()
                    | MeasureServers()
                    | FindLocalServers()
                ):
                    return await self._look_around(command)
                case _:
                    assert_never(command)
            return None
        finally:
            self._take_snapshot()

    async def _serve_client(
        self, command: OpenClient | TellClient | CloseClient | SetLine | SetSyncCheck
    ) -> None:
        match command:
            case OpenClient():
                await self._open_client(command)
            case TellClient(client, session_command):
                await self._client(client).execute(session_command)
            case CloseClient(client):
                await self._close_client(client)
            case SetLine(client, line):
                self._client(client).set_line(line)
            case SetSyncCheck(client, wanted):
                self._client(client).want_sync_check(wanted)
            case _:
                assert_never(command)

    def _may_look(self) -> bool:
        """Tell whether nobody here plays: looking for windows costs milliseconds. Safe from any thread."""
        return not any(client.is_playing for client in tuple(self._clients.values()))

    def _game_near(self) -> bool:
        """Tell whether a game runs or may begin at any moment."""
        self._take_snapshot()
        return self._status.game_near

    async def _look_around(
        self,
        command: PingServer | FetchLists | CheckForUpdates | MeasureServers | FindLocalServers,
    ) -> object:
        match command:
            case PingServer(host, port, count, interval, timeout):
                server = await resolve(self._loop, host, port)
                return await ping(self._loop, server, count, interval, timeout)
            case MeasureServers():
                await self._measurements.measure(command)
            case FindLocalServers(port, timeout):
                return await find_local_servers(self._loop, port, timeout)
            case FetchLists(sources):
                await fetch_lists(sources, self._publish)
            case CheckForUpdates():
                return await check_for_updates(command, self._game_near)
            case _:
                assert_never(command)
        return None

    async def _open_client(self, plan: OpenClient) -> None:
        emulator = self._desk.emulator_for(plan)
        while before := self._in_the_way(plan.client, emulator):
            if not before.is_closing:
                raise NotPossible("This client is connected already.")
            # Its emulator may need a moment to end, in which another client may come.
            await before.close()
            self._remove(before)
        if self._desk.is_on_trial(plan.client):
            raise NotPossible("This client is connected already.")
        client = Client(
            self._loop,
            plan,
            emulator,
            self._quiet,
            self._publish,
            self._forget,
            self._late_players,
        )
        self._clients[plan.client] = client
        self._keep_snapshots()
        try:
            await client.open()
        except BaseException:
            self._remove(client)
            raise

    def _in_the_way(self, number: ClientId, emulator: Emulator) -> Client | None:
        """Return a client that has this number or plays with this emulator."""
        for client in self._clients.values():
            if client.number == number or client.emulator is emulator:
                return client
        return None

    async def _close_client(self, client: ClientId) -> None:
        await self._desk.end_trial(client)
        found = self._clients.get(client)
        if found is not None:
            await found.close()
            self._remove(found)

    def _client(self, client: ClientId) -> Client:
        found = self._clients.get(client)
        if found is None:
            raise NotPossible("You are not connected.")
        return found

    def _emulator(self, number: ClientId) -> Emulator | None:
        client = self._clients.get(number)
        return None if client is None else client.emulator

    def _forget(self, client: Client) -> None:
        """A session has ended by itself: its emulator ends too, then the client is gone."""
        self._in_background(self._clean_up(client))

    def _in_background(self, work: Coroutine[object, object, None]) -> None:
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _clean_up(self, client: Client) -> None:
        await client.close()
        self._remove(client)
        self._take_snapshot()

    def _remove(self, client: Client) -> None:
        """Forget this client, but not another one that has its number now."""
        if self._clients.get(client.number) is client:
            del self._clients[client.number]

    def _start_server(self, command: StartServer) -> tuple[str, int]:
        if self._server is not None:
            raise NotPossible("The server runs already.")
        server = EmbeddedServer(
            self._loop, command.config, command.host, command.port, self._on_server_events
        )
        try:
            server.start()
        except OSError as error:
            raise ServerStartFailed(f"{error.strerror or error} {_advice(error)}") from error
        self._server = server
        self._keep_snapshots()
        return server.address

    async def _stop_server(self) -> None:
        server = self._server
        if server is not None:
            await server.shut_down()
        if self._server is server:
            self._server = None

    def _late_players(
        self, game_id: int, user_id: int, name: bytes, port: int
    ) -> Sequence[LatePlayer]:
        """Return whose inputs a client's game waits for, nobody when it does not play on our own server."""
        if self._server is None or not self._server.has_user(user_id, name, port):
            return ()
        return self._server.waiting_for(game_id)

    def _on_server_events(self, events: list[server_events.Event]) -> None:
        for event in events:
            self._publish(ServerEvent(event))

    async def _close_all(self) -> None:
        self._measurements.stop()
        await asyncio.gather(*(client.close() for client in list(self._clients.values())))
        self._clients.clear()
        await self._desk.close()
        if self._tasks:
            await asyncio.wait(self._tasks)
        await self._stop_server()
        if self._snapshot_timer is not None:
            self._snapshot_timer.cancel()
        self._status = EngineStatus()

    def _take_snapshot(self) -> None:
        clients = tuple(client.status() for client in self._clients.values())
        server = None
        if self._server is not None:
            counts = self._server.status
            server = ServerStatus(self._server.address, counts.users, counts.games)
        self._status = EngineStatus(clients, server)

    def _keep_snapshots(self) -> None:
        if self._snapshot_timer is None:
            self._snapshot_timer = self._loop.call_later(_SNAPSHOT_INTERVAL, self._next_snapshot)

    def _next_snapshot(self) -> None:
        self._snapshot_timer = None
        self._take_snapshot()
        if self._clients or self._server is not None:
            self._keep_snapshots()


def _advice(error: OSError) -> str:
    """Return what to do about a server that could not listen."""
    unresolved = isinstance(error.__cause__, socket.gaierror)
    if unresolved or error.errno == errno.EADDRNOTAVAIL:
        return "That is no IPv4 address of this computer; 0.0.0.0 stands for all it has."
    if error.errno in (errno.EACCES, errno.EPERM):
        return "The system or another program keeps this port to itself; choose another one."
    return "Another program may use this port; choose another one."
