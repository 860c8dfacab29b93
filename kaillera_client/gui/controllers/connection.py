"""The ways onto a server and off it; one at a time."""

import asyncio
from collections.abc import Coroutine
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kaillera_client.advice.samples import PingSamples
from kaillera_client.engine.commands import (
    ClientId,
    CloseClient,
    OpenClient,
    StartServer,
    StopServer,
)
from kaillera_client.engine.demo import DEMO_EMULATOR, DemoGame
from kaillera_client.engine.errors import EngineError
from kaillera_client.gui.controllers import sentences
from kaillera_client.gui.controllers.address import ServerAddress, parse_address
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.lobby import LobbyController
from kaillera_client.gui.controllers.local_addresses import local_addresses
from kaillera_client.gui.controllers.practice import Practice, practice_line
from kaillera_client.gui.controllers.room import RoomController
from kaillera_client.gui.engine_values import ConnectionType, Line
from kaillera_client.gui.models.cards import Card
from kaillera_client.gui.models.values import ConnectWish, HostWish, PageId, PracticeWish
from kaillera_client.gui.text import harmless
from kaillera_client.session import events as e

translate = QCoreApplication.translate

EVERYWHERE = "0.0.0.0"
HERE = "127.0.0.1"


class Stage(Enum):
    """Where we are on the way."""

    IDLE = auto()
    BUSY = auto()
    ONLINE = auto()
    LEAVING = auto()


class ConnectionController:
    """Carries out connect, host, try-it-now and disconnect, and cleans up after each."""

    def __init__(
        self,
        context: Context,
        lobby: LobbyController,
        room: RoomController,
        samples: PingSamples,
        automatic: bool = False,
    ) -> None:
        """`automatic` lets a bot play instead of the user, without a game window."""
        own, window = context.own, context.window
        self._adapter = context.adapter
        self._tasks = context.tasks
        self._own = own
        self._window = window
        self._lobby = lobby
        self._room = room
        self._samples = samples
        self._automatic = automatic
        self._practice = Practice(own)
        self._stage = Stage.IDLE
        self._way: asyncio.Task[None] | None = None
        self._again: ConnectWish | HostWish | PracticeWish | None = None
        self._server_runs = False
        page = window.play
        for signal in (page.practice_wanted, page.connection_wanted, page.hosting_wanted):
            signal.connect(self.begin)
        page.cancel_wanted.connect(self._cancel)
        page.disconnect_wanted.connect(self.leave)
        page.lobby_wanted.connect(lobby.show_page)
        page.copy_wanted.connect(lambda text: QGuiApplication.clipboard().setText(text))
        window.lobby.disconnect_wanted.connect(self.leave)
        self._show_idle()

    @property
    def stage(self) -> Stage:
        """Where we are."""
        return self._stage

    # --- the three ways --------------------------------------------------------------------------

    def begin(self, wish: ConnectWish | HostWish | PracticeWish) -> None:
        """Start on one of the three ways, if none is under way."""
        if self._stage is not Stage.IDLE:
            return
        for topic in (sentences.CONNECTION, sentences.GAME, sentences.ROOM, sentences.EMULATOR):
            self._window.notices.clear_topic(topic)
        self._again = wish
        match wish:
            case ConnectWish():
                self._begin_connecting(wish)
            case HostWish():
                self._take(self._host(wish), translate("connection", "Opening your server…"))
            case PracticeWish():
                self._take(self._practise(wish), translate("connection", "Preparing the game…"))

    def begin_again(self) -> None:
        """Do what was wanted last once more."""
        if self._again is not None:
            self.begin(self._again)

    def _begin_connecting(self, wish: ConnectWish) -> None:
        try:
            address = parse_address(wish.address)
        except ValueError as problem:
            self._own.show(sentences.bad_address_notice(str(problem)))
            self._window.play.focus_address()
            return
        server = harmless(str(address))
        text = translate("connection", "Connecting to {server}…").format(server=server)
        self._take(self._connect(wish, address), text)

    def _take(self, way: Coroutine[object, object, None], text: str) -> None:
        self._stage = Stage.BUSY
        self._window.play.show_busy(text)
        self._way = self._tasks.spawn(self._guard(way), text)

    async def _guard(self, way: Coroutine[object, object, None]) -> None:
        try:
            await way
        except EngineError as error:
            words = self._own.speech.words(error.server_text)
            notice = sentences.error_notice(error, words, self._own.server)
            await self._clean_up()
            self._window.go_to(PageId.PLAY)
            self._own.show(notice)
        except asyncio.CancelledError:
            await self._clean_up()
        except Exception:
            # A mistake of ours, logged by the task; the user must be able to go on.
            await self._clean_up()
            raise
        finally:
            self._way = None

    async def _connect(self, wish: ConnectWish, address: ServerAddress) -> None:
        self._own.open(str(address))
        await self._log_in(wish.name, address, ConnectionType(wish.connection))
        text = translate("connection", "You are on {server}.").format(server=self._own.server)
        self._go_online(text)

    async def _host(self, wish: HostWish) -> None:
        self._own.open(translate("connection", "your server"))
        port = await self._start_server(EVERYWHERE, wish.port)
        await self._log_in(wish.name, ServerAddress(HERE, port))
        text = translate("connection", "Your server is open on port {port}.").format(port=port)
        addresses = tuple(str(ServerAddress(host, port)) for host in local_addresses())
        self._go_online(text, addresses)
        self._window.go_to(PageId.PLAY)

    async def _practise(self, wish: PracticeWish) -> None:
        self._own.open(translate("connection", "practice on this computer"))
        port = await self._start_server(HERE, 0)
        line = practice_line(wish.line, 1)
        await self._log_in(wish.name, ServerAddress(HERE, port), line=line)
        await self._practice.bring_bots(HERE, port, wish.bots, wish.line)
        self._go_online(translate("connection", "You are practising on this computer."))
        await self._practice.play()

    # --- steps -----------------------------------------------------------------------------------

    async def _start_server(self, host: str, port: int) -> int:
        self._server_runs = True
        result = await self._adapter.execute(StartServer(host, port))
        if not isinstance(result, tuple):
            raise TypeError(f"a server has an address, not {result!r}")
        return int(result[1])

    async def _log_in(
        self,
        name: str,
        address: ServerAddress,
        connection: ConnectionType = ConnectionType.LAN,
        line: Line | None = None,
    ) -> None:
        client = self._own.client
        if client is None:
            return
        self._lobby.begin()
        self._room.begin()
        self._samples.clear()
        await self._adapter.execute(
            OpenClient(
                client=client,
                host=address.host,
                port=address.port,
                name=self._own.speech.encode(name).data,
                emulator=DEMO_EMULATOR,
                connection_type=connection,
                launch=self._player_game(name).command(),
                line=line,
            )
        )

    def _player_game(self, name: str) -> DemoGame:
        if self._automatic:
            return DemoGame(headless=True, bot=True, seed=1)
        return DemoGame(
            bot=False,
            title=translate("connection", "Demo Arena: {name}").format(name=name),
            geometry=self._window.place_for_game(),
        )

    def _go_online(self, text: str, addresses: tuple[str, ...] = ()) -> None:
        self._stage = Stage.ONLINE
        self._window.play.show_connected(text, addresses)
        self._window.allow_page(PageId.LOBBY, True)
        self._window.lobby.show_server(text)
        if self._window.page is PageId.PLAY:
            self._lobby.show_page()

    # --- events ----------------------------------------------------------------------------------

    def on_event(self, event: e.Event) -> None:
        """Take an event of our session; a login that fails is told by its command instead."""
        match event:
            case e.Disconnected(reason, text) if self._stage is Stage.ONLINE:
                words = self._own.speech.words(text)
                notice = sentences.disconnect_notice(reason, self._own.server, words)
                self._window.notices.clear_topic(sentences.ROOM)
                self._tasks.spawn(self._go_offline(notice), "tidy up after the session")
            case e.RoomEntered(game_id, _, True) if self._stage is Stage.ONLINE:
                if self._practice.running and self._way is None:
                    self._tasks.spawn(self._bots_follow(game_id), "let the bots follow")
            case e.GameEnded() if self._practice.running:
                self._tasks.spawn(self._practice.stop_playing(), "end the bots' game")
            case _:
                pass

    async def _bots_follow(self, game_id: int) -> None:
        try:
            await self._practice.enter(game_id)
        except EngineError as error:
            self._own.show(sentences.error_notice(error, ""))

    def is_bot(self, client: ClientId) -> bool:
        """Tell whether a client is a practice partner."""
        return self._practice.has(client)

    # --- the way off -----------------------------------------------------------------------------

    def _cancel(self) -> None:
        if self._way is not None:
            self._way.cancel()

    def leave(self) -> None:
        """Leave the server because the user wants to."""
        if self._stage is Stage.ONLINE:
            self._tasks.spawn(self._go_offline(None), "leave the server")

    async def _go_offline(self, notice: Card | None) -> None:
        if self._stage is not Stage.ONLINE:
            return
        self._stage = Stage.LEAVING
        self._window.go_to(PageId.PLAY)
        self._window.play.show_busy(translate("connection", "Saying goodbye…"), may_cancel=False)
        await self._clean_up()
        if notice is not None:
            self._own.show(notice)

    async def _clean_up(self) -> None:
        """Close what is open: our client, the bots, our server."""
        self._stage = Stage.LEAVING
        client, way = self._own.client, self._way
        self._own.close()
        if client is not None:
            await self._close_client(client)
        await self._practice.end()
        if self._server_runs:
            self._server_runs = False
            await self._adapter.execute(StopServer())
        if way is None or way is asyncio.current_task():
            self._show_idle()

    async def _close_client(self, client: ClientId) -> None:
        try:
            await self._adapter.execute(CloseClient(client))
        except EngineError:
            # It has gone by itself, which is what we wanted.
            return

    def _show_idle(self) -> None:
        self._stage = Stage.IDLE
        self._room.begin()
        why_not = translate("connection", "Connect to a server first")
        self._window.allow_page(PageId.LOBBY, False, why_not)
        self._window.lobby.show_nowhere()
        self._window.play.show_idle()

    async def close(self) -> None:
        """Say goodbye to everybody: the window closes."""
        if self._way is not None:
            way = self._way
            way.cancel()
            await asyncio.gather(way, return_exceptions=True)
        await self._clean_up()
