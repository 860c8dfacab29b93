"""The ways onto a server and off it; one at a time."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.names import name_finding
from kaillera_client.advice.samples import PingSamples
from kaillera_client.engine.commands import ClientId, CloseClient
from kaillera_client.engine.errors import ConnectFailed, EngineError
from kaillera_client.gui.controllers import sentences
from kaillera_client.gui.controllers.address import ServerAddress, parse_address
from kaillera_client.gui.controllers.cards import connecting, hosting, links
from kaillera_client.gui.controllers.cards import lobby as chatting
from kaillera_client.gui.controllers.cards.connection import CONNECTION
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.launching import LaunchingController
from kaillera_client.gui.controllers.listed_games import ListedGames
from kaillera_client.gui.controllers.lobby import LobbyController
from kaillera_client.gui.controllers.local_addresses import local_addresses
from kaillera_client.gui.controllers.login_cards import LoginCards
from kaillera_client.gui.controllers.logins import Logins
from kaillera_client.gui.controllers.own_server import HERE, OwnServer
from kaillera_client.gui.controllers.practice import Practice, practice_line, simulated
from kaillera_client.gui.controllers.retries import Mode, Retries
from kaillera_client.gui.controllers.room import RoomController
from kaillera_client.gui.controllers.silence import SilenceWatch
from kaillera_client.gui.engine_values import ConnectionType
from kaillera_client.gui.models.cards import Card
from kaillera_client.gui.models.notifications import NoticeKind
from kaillera_client.gui.models.values import ConnectWish, HostWish, PageId, PracticeWish, Wish
from kaillera_client.gui.text import harmless
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase

translate = QCoreApplication.translate

_OF_A_SESSION = (
    sentences.GAME,
    sentences.ROOM,
    sentences.EMULATOR,
    sentences.REQUEST,
    chatting.CHAT,
    chatting.REMINDER,
    hosting.HOSTING,
    links.GAME_GONE,
)
"""What messages are about that a new session makes untrue."""


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
        launching: LaunchingController,
    ) -> None:
        """`launching` knows the emulator of each login."""
        own, window = context.own, context.window
        self._adapter = context.adapter
        self._tasks = context.tasks
        self._own = own
        self._window = window
        self._lobby = lobby
        self._room = room
        self.logins = Logins(context, lobby, room, samples, launching)
        self._profile = context.profile
        self._notices = context.notices
        self._practice = Practice(own)
        self._stage = Stage.IDLE
        self._idle = asyncio.Event()
        self.left: Callable[[], None] = lambda: None
        """Called when the user has left a server; set by whoever has something to say then."""
        self._way: asyncio.Task[None] | None = None
        self._again: Wish | None = None
        self._now = context.now
        self._silence = SilenceWatch()
        self.retries = Retries(context.tasks, window.notices.renew_notice, self._try_again)
        self._server = OwnServer(context.adapter)
        self.cards = LoginCards(context)
        self._games = ListedGames(context)
        page = window.play
        for signal in (page.practice_wanted, page.connection_wanted, page.hosting_wanted):
            signal.connect(self.begin)
        page.cancel_wanted.connect(self.cancel)
        page.disconnect_wanted.connect(self.leave)
        page.lobby_wanted.connect(lobby.show_page)
        page.copy_wanted.connect(context.copier.copy_address)
        window.lobby.disconnect_wanted.connect(self.leave)
        room.use(self)
        self._show_idle()

    @property
    def stage(self) -> Stage:
        """Where we are."""
        return self._stage

    # --- the three ways --------------------------------------------------------------------------

    def begin(self, wish: Wish) -> None:
        """Start on one of the three ways, if none is under way."""
        if self._stage is Stage.IDLE:
            self.retries.stop()
            self._start(wish)

    def _start(self, wish: Wish) -> None:
        if self._stage is not Stage.IDLE:
            return
        for topic in _OF_A_SESSION:
            self._window.notices.clear_topic(topic)
        if self.retries.mode is Mode.NOTHING:
            self._window.notices.clear_topic(CONNECTION)
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

    def _try_again(self) -> None:
        if self._again is not None:
            self._start(self._again)

    def reconnect(
        self,
        *,
        connection: int | None = None,
        answer_after_ms: float | None = None,
        room: tuple[str, str] | None = None,
    ) -> None:
        """Leave the server, if we are on one, and log in again with another connection type or delay.

        `room` is the game and the owner of a room to come back to.
        """
        again = self._again
        if isinstance(again, ConnectWish):
            game, owner = room or ("", "")
            again = replace(again, game=game, owner=owner)
            if connection is not None:
                again = replace(again, connection=connection)
            if answer_after_ms is not None:
                again = replace(again, answer_after_ms=answer_after_ms)
        if again is not None:
            self._tasks.spawn(self._reconnect(again), "log in again")

    async def _reconnect(self, wish: Wish) -> None:
        await self.leave_and_wait()
        self.begin(wish)

    def _begin_connecting(self, wish: ConnectWish) -> None:
        try:
            address = parse_address(wish.address)
        except ValueError as problem:
            self._own.show(connecting.bad_address(str(problem)))
            self._window.play.focus_address()
            return
        known = self._profile.servers.find(address)
        finding = name_finding(wish.name, known.charset) if known and known.charset else None
        if finding is not None:
            self._own.show(connecting.other_nickname(connecting.name_words(finding), ""))
            return
        server = harmless(str(address))
        text = translate("connection", "Connecting to {server}…").format(server=server)
        self._take(self._connect(wish, address), text)

    def _take(self, way: Coroutine[object, object, None], text: str) -> None:
        self._be(Stage.BUSY)
        self._window.play.show_busy(text)
        self._way = self._tasks.spawn(self._guard(way), text)

    async def _guard(self, way: Coroutine[object, object, None]) -> None:
        try:
            await way
        except EngineError as error:
            card = self.cards.of_error(error, self._again)
            await self._clean_up()
            reason = error.reason if isinstance(error, ConnectFailed) else None
            if not self.retries.failed(reason):
                self._window.go_to(PageId.PLAY)
                self._window.notices.show_notice(card)
        except Exception:
            # A mistake of ours, logged by the task; the user must be able to go on.
            await self._clean_up()
            raise
        finally:
            self._way = None

    async def _connect(self, wish: ConnectWish, address: ServerAddress) -> None:
        known = self._profile.servers.find(address)
        name = harmless(known.name) if known is not None and known.name else str(address)
        self._own.open(name, address)
        self._silence.begin()
        await self.logins.log_in(wish, address)
        # The book keeps dates for people, not durations, so this is the computer's clock.
        at = datetime.now().astimezone().timestamp()
        book = self._profile.servers.with_connection(address, known.name if known else "", at)
        self._profile.put_servers(book)
        watched = self.retries.mode is Mode.WATCH
        self.retries.stop()
        self._window.notices.clear_topic(CONNECTION)
        if watched:
            text = translate("connection", "{server} has room: you are on it.")
            self._notices.tell(NoticeKind.OPENED, text.format(server=self._own.server))
        text = translate("connection", "You are on {server}.").format(server=self._own.server)
        self._go_online(text)
        if wish.game or wish.owner:
            # Asked for once: a later login must not enter it by itself.
            self._again = replace(wish, game="", owner="")
            await self._games.enter(wish.game, wish.owner)

    async def _host(self, wish: HostWish) -> None:
        self._own.open(translate("connection", "your server"))
        port = await self._server.start_on_free_port(wish.port)
        await self.logins.log_in_here(wish.name, port)
        self._profile.change(hosting_port=wish.port or port)
        text = translate("connection", "Your server is open on port {port}.").format(port=port)
        hosts = tuple(local_addresses())
        addresses = tuple(str(ServerAddress(host, port)) for host in hosts)
        self._go_online(text, addresses)
        self._window.go_to(PageId.PLAY)
        card = self.cards.of_hosting(wish.port, port, hosts)
        if card is not None:
            self._own.show(card)
        if wish.port not in (0, port):
            naming = self.cards.name_the_holder(wish.port, port)
            self._tasks.spawn(naming, "see who holds the port")

    async def _practise(self, wish: PracticeWish) -> None:
        self._own.open(translate("connection", "practice on this computer"))
        port = await self._server.start(HERE, 0)
        line = practice_line(self._profile.settings)
        await self.logins.log_in_here(wish.name, port, simulated(line, 1), practice=True)
        await self._practice.bring_bots(HERE, port, wish.bots, slow=line.slow_partner)
        self._go_online(translate("connection", "You are practising on this computer."))
        await self._practice.play()

    # --- steps -----------------------------------------------------------------------------------

    def _go_online(self, text: str, addresses: tuple[str, ...] = ()) -> None:
        self._be(Stage.ONLINE)
        self._window.play.show_connected(text, addresses)
        self._window.allow_page(PageId.LOBBY, True)
        self._window.lobby.show_server(text)
        if self._window.page in (PageId.PLAY, PageId.SERVERS):
            self._lobby.show_page()

    # --- events ----------------------------------------------------------------------------------

    def on_event(self, event: e.Event) -> None:
        """Take an event of our session; a login that fails is told by its command instead."""
        match event:
            case e.Disconnected() if self._stage is Stage.BUSY:
                self.logins.on_ended(event)
            case e.Disconnected(reason, text) if self._stage is Stage.ONLINE:
                self._window.notices.clear_topic(sentences.ROOM)
                if reason is e.DisconnectReason.SILENT and isinstance(self._again, ConnectWish):
                    self._lose_lobby()
                    return
                card = self.cards.of_end(reason, text, self._again)
                self._tasks.spawn(self._go_offline(card), "tidy up after the session")
            case e.RoomEntered(game_id, _, True) if self._stage is Stage.ONLINE:
                if self._practice.running and self._way is None:
                    self._tasks.spawn(self._bots_follow(game_id), "let the bots follow")
            case e.GameEnded() if self._practice.running:
                self._tasks.spawn(self._practice.stop_playing(), "end the bots' game")
            case _:
                pass

    def on_ping(self, rtt_ms: float | None) -> None:
        """Take a measurement of the server: one that always answered and then falls silent is lost."""
        self._silence.on_ping(self._now(), rtt_ms)
        status = self._own.status
        if status is None or self._stage is not Stage.ONLINE:
            return
        in_game = status.session.phase in (Phase.STARTING, Phase.PLAYING)
        remote = isinstance(self._again, ConnectWish)
        if remote and not in_game and self._silence.is_silent(self._now()):
            self._lose_lobby()

    def _lose_lobby(self) -> None:
        self._silence.begin()
        self._tasks.spawn(self._reconnect_by_itself(), "reconnect")

    async def _reconnect_by_itself(self) -> None:
        await self._go_offline(None)
        if self._stage is Stage.IDLE:
            self.retries.reconnect()

    async def _bots_follow(self, game_id: int) -> None:
        try:
            await self._practice.enter(game_id)
        except EngineError as error:
            self._own.show(self.cards.of_error(error, self._again))

    @property
    def connection_type(self) -> ConnectionType:
        """The connection type that we logged in with."""
        again = self._again
        return ConnectionType(again.connection if isinstance(again, ConnectWish) else 1)

    @property
    def hosting(self) -> bool:
        """True while the server is ours and others may come."""
        return isinstance(self._again, HostWish) and self._stage is Stage.ONLINE

    @property
    def answer_after_ms(self) -> float:
        """By how much this login held back its answers to the server's ping measurement."""
        return self._again.answer_after_ms if isinstance(self._again, ConnectWish) else 0.0

    @property
    def address(self) -> ServerAddress | None:
        """Where the server of this session is, as it was typed; None in a practice or without one."""
        if isinstance(self._again, ConnectWish):
            return parse_address(self._again.address)
        server = self._adapter.status.server
        if not isinstance(self._again, HostWish) or server is None:
            return None
        return ServerAddress(HERE, server.address[1])

    @property
    def practising(self) -> bool:
        """True while we play against bots here."""
        return self._practice.running

    def make_partner_slow(self, *, slow: bool) -> None:
        """Let player 2's inputs come late, or in time again."""
        self._practice.choose_slow(slow=slow)

    def is_bot(self, client: ClientId) -> bool:
        """Tell whether a client is a practice partner."""
        return self._practice.has(client)

    # --- the way off -----------------------------------------------------------------------------

    def cancel(self) -> None:
        """Give up the way that is under way, and try no more."""
        self.retries.stop()
        if self._stage is Stage.BUSY:
            self._tasks.spawn(self._go_offline(None), "give up")

    def leave(self) -> None:
        """Leave the server because the user wants to."""
        if self._stage is Stage.ONLINE:
            self._tasks.spawn(self._leave(), "leave the server")

    async def _leave(self) -> None:
        await self._go_offline(None)
        if self._stage is Stage.IDLE:
            self.left()

    async def leave_and_wait(self) -> None:
        """Leave the server or give up the way to it; come back when nothing is under way."""
        await self._go_offline(None)
        await self._idle.wait()

    async def _go_offline(self, notice: Card | None) -> None:
        if self._stage not in (Stage.BUSY, Stage.ONLINE):
            return
        self._be(Stage.LEAVING)
        self._window.go_to(PageId.PLAY)
        self._window.play.show_busy(translate("connection", "Saying goodbye…"), may_cancel=False)
        await self._end_way()
        await self._clean_up()
        if notice is not None:
            self._own.show(notice)

    async def _end_way(self) -> None:
        """Stop what is under way, possibly still after the login; who stops it cleans up."""
        way, self._way = self._way, None
        if way is not None:
            way.cancel()
            await asyncio.gather(way, return_exceptions=True)

    async def _clean_up(self) -> None:
        """Close what is open: our client, the bots, our server."""
        self._be(Stage.LEAVING)
        client = self._own.client
        self._own.close()
        if client is not None:
            await self._close_client(client)
        await self._practice.end()
        await self._server.stop()
        self._show_idle()

    async def _close_client(self, client: ClientId) -> None:
        try:
            await self._adapter.execute(CloseClient(client))
        except EngineError:
            # It has gone by itself, which is what we wanted.
            return

    def _show_idle(self) -> None:
        self._be(Stage.IDLE)
        self._window.notices.clear_topic(links.GAME_GONE)
        self._room.begin()
        why_not = translate("connection", "Connect to a server first")
        self._window.allow_page(PageId.LOBBY, False, why_not)
        self._window.lobby.show_nowhere()
        self._window.play.show_idle()

    async def close(self) -> None:
        """Say goodbye to everybody: the window closes."""
        self.retries.stop()
        await self._end_way()
        await self._clean_up()

    def _be(self, stage: Stage) -> None:
        self._stage = stage
        if stage is Stage.IDLE:
            self._idle.set()
        else:
            self._idle.clear()
