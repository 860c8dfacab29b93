"""The top of the controllers: passes events on, polls the status, follows the desktop's looks."""

import asyncio
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from kaillera_client.advice.delay import expected_delay_frames
from kaillera_client.advice.samples import PingSamples
from kaillera_client.engine.commands import ReleasePlace
from kaillera_client.engine.events import (
    ClientEvent,
    DesyncProved,
    EmulatorAttached,
    EmulatorGone,
    EmulatorRefused,
    EmulatorWantsWindow,
    EngineEvent,
    GameFinished,
    LaunchChanged,
    ListFailed,
    ListFetched,
    LongInputs,
    PingMeasured,
    ServerProbed,
    StallChanged,
    StallEnded,
    SyncChanged,
)
from kaillera_client.engine.status import ClientStatus, EmulatorState
from kaillera_client.gui.controllers.actions import Actions
from kaillera_client.gui.controllers.announcements import Announcements
from kaillera_client.gui.controllers.attached import AttachedController
from kaillera_client.gui.controllers.cards import connecting
from kaillera_client.gui.controllers.closing import ClosingController
from kaillera_client.gui.controllers.connection import ConnectionController, Stage
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.copying import Copier
from kaillera_client.gui.controllers.create_game import CreateGameController
from kaillera_client.gui.controllers.emulators import EmulatorsController
from kaillera_client.gui.controllers.help import HelpController
from kaillera_client.gui.controllers.invites import InviteController
from kaillera_client.gui.controllers.launching import LaunchingController
from kaillera_client.gui.controllers.library import LibraryController
from kaillera_client.gui.controllers.lobby import LobbyController
from kaillera_client.gui.controllers.looks import LooksController
from kaillera_client.gui.controllers.network_watch import NetworkWatch
from kaillera_client.gui.controllers.notifications import Notifications
from kaillera_client.gui.controllers.own_client import DESK, OwnClient
from kaillera_client.gui.controllers.practice_panel import PracticePanelController
from kaillera_client.gui.controllers.profile import ProfileKeeper
from kaillera_client.gui.controllers.rom_shelf import RomShelf
from kaillera_client.gui.controllers.room import RoomController
from kaillera_client.gui.controllers.server_wishes import ServerWishes
from kaillera_client.gui.controllers.servers import ServersController
from kaillera_client.gui.controllers.settings import SettingsController
from kaillera_client.gui.controllers.streamer import StreamerController
from kaillera_client.gui.controllers.updates import UpdatesController
from kaillera_client.gui.controllers.welcome import WelcomeController
from kaillera_client.gui.controllers.window_title import WindowTitle
from kaillera_client.gui.engine_adapter import EngineAdapter
from kaillera_client.gui.engine_values import ConnectionType
from kaillera_client.gui.loop import Tasks
from kaillera_client.gui.models.cards import Card, CardAction
from kaillera_client.gui.models.values import PageId, StatusLine
from kaillera_client.gui.notifier import DesktopNotifier, Notifier
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.gui.views.ping_graph import PingGraph
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase

translate = QCoreApplication.translate

POLL_MS = 100


def time_of_day() -> str:
    """Return the clock as it stands before a chat line."""
    return datetime.now().astimezone().strftime("%H:%M")


class MainController(QObject):
    """Owns the other controllers; everything arrives here on the GUI thread."""

    def __init__(  # noqa: PLR0913, PLR0917 - what a window stands on
        self,
        adapter: EngineAdapter,
        window: MainWindow,
        models: Models,
        now: Callable[[], float],
        profile: ProfileKeeper,
        automatic: bool = False,
        notifier: Notifier | None = None,
        releases: ReleasePlace | None = None,
    ) -> None:
        """`now` is a clock in seconds; `automatic` lets a bot play, without a game window.

        `notifier` calls the user; the desktop's own when it is None. `releases` is where newer versions are told of,
        None when this build was not told.
        """
        super().__init__()
        self._adapter = adapter
        self._window = window
        self._now = now
        self.profile = profile
        self._tasks = Tasks()
        self._line, self._game = PingSamples(), PingSamples()
        self._own = OwnClient(adapter, self._tasks, window.notices.show_notice)
        self._notices = Notifications(
            window, self._own, profile, notifier or DesktopNotifier(window), now
        )
        self.actions = Actions()
        context = Context(
            adapter=adapter,
            tasks=self._tasks,
            window=window,
            models=models,
            actions=self.actions,
            own=self._own,
            profile=profile,
            roms=RomShelf(),
            notices=self._notices,
            copier=Copier(window, self.actions),
            now=now,
            clock=time_of_day,
        )
        self._streamer = StreamerController(window, profile, self._own)
        self._lobby = LobbyController(context)
        self.library = LibraryController(context)
        self._launching = LaunchingController(context, automatic)
        self.create = CreateGameController(context, self._lobby, self.library, self._launching)
        context.roms.use(self.library)
        self.library.index_changed.connect(context.roms.changed)
        self._room = RoomController(context, self._lobby, self._line, self._launching)
        self.connection = ConnectionController(
            context, self._lobby, self._room, self._line, self._launching
        )
        self.emulators = EmulatorsController(context, self._launching)
        self.invites = InviteController(context, self.connection)
        self.welcome = WelcomeController(context, self.invites)
        self.looks = LooksController(context)
        self._settings = SettingsController(
            context, release_host="" if releases is None else releases.host
        )
        self.servers = ServersController(context)
        self._server_wishes = ServerWishes(context, self.servers, self.connection, self.invites)
        self.help = self._make_help(context)
        self.updates = UpdatesController(context, releases, self.help.show)
        self.attached = AttachedController(
            context, self._launching, self.connection, self._lobby, self.create, self.help
        )
        self._practice_panel = PracticePanelController(context, self.connection)
        self._announcements = Announcements(context)
        self._network = NetworkWatch(context)
        self._closing = ClosingController(context, self.connection, self._room)
        self._title = WindowTitle(window, self._server_name, lambda: self._room.header)
        adapter.event_received.connect(self._on_engine_event)
        self._take_on_actions(context.copier)
        self._poll = self._start_polling()

    def _make_help(self, context: Context) -> HelpController:
        made = HelpController(
            context, self._line, lambda: self.library.index, self.connection.cards
        )
        made.seen.ask(lambda: self._room.game_notes, self._launching.key_of)
        self._launching.explain = made.show
        return made

    def _start_polling(self) -> QTimer:
        poll = QTimer(self)
        poll.setTimerType(Qt.TimerType.CoarseTimer)
        poll.setInterval(POLL_MS)
        poll.timeout.connect(self._on_poll)
        poll.start()
        return poll

    # --- events ----------------------------------------------------------------------------------

    def _on_engine_event(self, event: EngineEvent) -> None:
        self.help.on_event(event)
        match event:
            case ClientEvent(client, session_event) if client == self._own.client:
                self._on_session_event(session_event)
            case PingMeasured(client, rtt_ms) if client == self._own.client:
                self._line.add(self._now(), rtt_ms)
                self.connection.on_ping(rtt_ms)
            case StallChanged(client, stall) if client == self._own.client:
                self._announcements.on_stall(stall)
                self._room.on_stall(stall)
            case StallEnded(client, stall) if client == self._own.client:
                self._room.on_stall_ended(stall)
            case _:
                self._on_emulator_event(event)

    def _on_emulator_event(self, event: EngineEvent) -> None:
        match event:
            case GameFinished(client, report) if client == self._own.client:
                self._room.on_report(report)
            case LongInputs(client, size) if client == self._own.client:
                self._room.on_long_inputs(size)
            case SyncChanged(client) | DesyncProved(client) if client == self._own.client:
                self._room.desync.on_check(event)
            case LaunchChanged(client, state):
                self._launching.on_launch(client, state, bot=self.connection.is_bot(client))
                self.emulators.on_launch(client, state)
            case EmulatorRefused(client, sentence) if client == DESK or self._own.plays_at(client):
                self.attached.refused(sentence)
            case EmulatorAttached() | EmulatorGone() | EmulatorWantsWindow():
                if isinstance(event, EmulatorAttached):
                    self._launching.on_attached(event)
                self.attached.on_event(event)
                self.emulators.show_guest()
            case ServerProbed() | ListFetched() | ListFailed():
                self.servers.on_event(event)
            case _:
                pass

    def _on_session_event(self, event: e.Event) -> None:
        if isinstance(event, e.GameStarting):
            self._game.clear()
        if self._own.speech.learn(event):
            self._lobby.read_again()
        self._lobby.on_event(event)
        self._room.on_event(event)
        self._closing.on_event(event)
        self._launching.on_event(event)
        self.library.on_event(event)
        self.create.on_event(event)
        self.attached.on_session_event(event)
        self.connection.on_event(event)
        self._practice_panel.on_event(event)
        self._announcements.on_event(event)
        self._notices.on_event(event)
        self._title.show()

    def _reconnect(self, connection: int | None, answer_after_ms: float | None) -> None:
        self.connection.reconnect(connection=connection, answer_after_ms=answer_after_ms)

    def _take_on_actions(self, copier: Copier) -> None:
        window, actions = self._window, self.actions
        window.reconnect_wanted.connect(self._reconnect)
        window.invitation_pasted.connect(self.invites.follow)
        actions.take_on(CardAction.CONNECT_AGAIN, lambda _: self.connection.begin_again())
        actions.take_on(CardAction.SHOW_START, lambda _: self._show(PageId.PLAY))
        for servers in (CardAction.SHOW_SERVERS, CardAction.CHOOSE_SERVER):
            actions.take_on(servers, lambda _: self._show(PageId.SERVERS))
        actions.take_on(CardAction.SHOW_LOBBY, lambda _: self._lobby.show_page())
        actions.take_on(CardAction.LEAVE_ROOM, lambda _: window.room.leave_wanted.emit())
        for practise in (CardAction.PRACTISE, CardAction.PLAY_DEMO):
            actions.take_on(practise, lambda _: window.play.practise.click())
        actions.take_on(CardAction.CREATE_GAME, lambda _: window.lobby.create_button.click())
        actions.take_on(CardAction.SHOW_SETTINGS, lambda _: self._show(PageId.SETTINGS))
        actions.take_on(CardAction.CHANGE_NICKNAME, lambda _: self._change_nickname())
        actions.take_on(CardAction.EDIT_ADDRESS, lambda _: self._edit_address())
        actions.take_on(CardAction.HOST_HERE, lambda _: self._host_here())
        actions.take_on(CardAction.COPY_TEXT, lambda card: copier.copy(_text_of(card)))
        actions.take_on(CardAction.SHOW_INVITE, lambda _: self.invites.show())
        self._take_on_retries()
        window.notices.action_chosen.connect(actions.act)
        for page in (
            window.play,
            window.servers,
            window.lobby,
            window.room,
            window.library,
            window.help,
            window.settings,
        ):
            page.card_action_chosen.connect(actions.act)

    def _take_on_retries(self) -> None:
        connection, actions = self.connection, self.actions
        retries = connection.retries
        actions.take_on(CardAction.USE_LAN, lambda _: self._use_lan())
        actions.take_on(CardAction.RECONNECT, lambda _: connection.begin_again())
        actions.take_on(CardAction.RECONNECT_NOW, lambda _: retries.try_now())
        actions.take_on(CardAction.STOP_RECONNECTING, lambda _: connection.cancel())
        actions.take_on(CardAction.STOP_WATCHING, lambda _: connection.cancel())
        actions.take_on(CardAction.WATCH_UNTIL_FREE, lambda _: retries.watch(self._own.server))
        actions.take_on(
            CardAction.TRY_IN_20_S, lambda _: retries.wait_for_last_session(self._own.server)
        )

    def _use_lan(self) -> None:
        self.profile.change(connection_type=ConnectionType.LAN)
        if self._own.address is None:
            # On no server, or on one of our own, which is not left for this.
            self._own.show(connecting.lan_from_now_on())
        else:
            self.connection.reconnect(connection=1)

    def _show(self, page: PageId) -> None:
        self._window.go_to(page)

    def _change_nickname(self) -> None:
        if self._window.go_to(PageId.PLAY):
            self._window.play.select_name()

    def _edit_address(self) -> None:
        if self._window.go_to(PageId.PLAY):
            self._window.play.focus_address()

    def _host_here(self) -> None:
        if self._window.go_to(PageId.PLAY):
            self._window.play.show_advanced(hosting=True)

    # --- status ----------------------------------------------------------------------------------

    def _server_name(self) -> str:
        return self._own.server if self.connection.stage is Stage.ONLINE else ""

    def _on_poll(self) -> None:
        if not self._window.isVisible() or self._window.isMinimized():
            return
        status = self._own.status
        if status is None or self.connection.stage is not Stage.ONLINE:
            attached = translate("status", "attached")
            guest = self._own.guest_title
            self._window.bar.show_line(
                StatusLine(emulator=attached if guest else "", emulator_title=guest)
            )
            return
        now = self._now()
        playing = status.session.phase is Phase.PLAYING
        progress = status.session.progress
        if playing and progress is not None and progress.last_rtt_ms is not None:
            self._game.add(now, progress.last_rtt_ms)
        self._room.on_status(status)
        self._window.bar.show_line(self._status_line(status, now, playing))
        line = self._line.summary(now)
        self._lobby.show_line(None if line is None else line.median_ms)
        self._draw(self._window.lobby.graph, now, game=playing)
        self._draw(self._window.room.graph, now, game=self._game.summary(now) is not None)

    def _draw(self, graph: PingGraph, now: float, *, game: bool) -> None:
        title = translate("status", "Your line")
        if game:
            title = translate("status", "Round trips in the game")
        graph.show_borders(None if game else self._room.connection_type)
        graph.show_samples(self._game if game else self._line, now, title)

    def _status_line(self, status: ClientStatus, now: float, playing: bool) -> StatusLine:
        server = self._adapter.status.server
        hosting = ""
        if server is not None:
            text = translate("status", "Your server: port {port}, users {users}")
            hosting = text.format(port=server.address[1], users=server.users)
        line, game = self._line.summary(now), self._game.summary(now)
        return StatusLine(
            connected=True,
            server=self._own.server,
            phase=_phase_words(status.session.phase),
            ping_ms=None if line is None else line.median_ms,
            round_trip_ms=game.median_ms if playing and game is not None else None,
            emulator=self._emulator_state(status.emulator),
            emulator_title=self._emulator_title,
            hosting=hosting,
            jitter_ms=None if line is None else line.jitter_ms,
            frames=None if line is None else self._frames(line.median_ms),
        )

    @property
    def _emulator_title(self) -> str:
        """What plays here: who is attached, else the emulator of this login; "" for the demo game."""
        at_desk = self._own.bridge == DESK
        return (self._own.guest_title if at_desk else "") or self._launching.title

    def _emulator_state(self, state: EmulatorState) -> str:
        if state is EmulatorState.NONE and self._launching.plays_guest:
            return translate("status", "not attached")
        return _emulator_words(state)

    def _frames(self, ping_ms: float) -> int:
        return expected_delay_frames(ping_ms, self.connection.connection_type)

    @property
    def nickname(self) -> str:
        """The nickname as it stands on the first page."""
        return self._window.play.nick.text().strip()

    def called_again(self, link: str) -> None:
        """The program was started once more: come to the front, with its link if it had one."""
        self._window.come_to_front()
        if link:
            self.invites.follow(link)

    @property
    def frames_played(self) -> int:
        """Frames of the running game so far."""
        status = self._own.status
        progress = None if status is None else status.session.progress
        return 0 if progress is None else progress.frames

    # --- the end ---------------------------------------------------------------------------------

    async def close(self) -> None:
        """Leave politely and end everything that was started."""
        self._poll.stop()
        self.updates.close()
        self._adapter.mute()
        self.library.close()
        await self.emulators.close()
        await self.connection.close()
        await self._tasks.close()
        self._notices.close()
        await asyncio.sleep(0)


def _text_of(card: Card) -> str:
    return card.server_text or "\n".join(card.details) or card.headline


def _phase_words(phase: Phase) -> str:
    match phase:
        case Phase.NEW | Phase.HANDSHAKE | Phase.LOGIN:
            return translate("status", "logging in")
        case Phase.LOBBY:
            return translate("status", "in the lobby")
        case Phase.ROOM:
            return translate("status", "in a room")
        case Phase.STARTING:
            return translate("status", "starting the game")
        case Phase.PLAYING:
            return translate("status", "playing")
        case Phase.LEAVING | Phase.CLOSED:
            return translate("status", "leaving")


def _emulator_words(state: EmulatorState) -> str:
    match state:
        case EmulatorState.NONE:
            return translate("status", "closed, opens with a game")
        case EmulatorState.LAUNCHING:
            return translate("status", "opening…")
        case EmulatorState.ATTACHED:
            return translate("status", "ready")
        case EmulatorState.PLAYING:
            return translate("status", "playing")
