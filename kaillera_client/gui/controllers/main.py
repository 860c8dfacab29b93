"""The top of the controllers: passes events on, polls the status, follows the desktop's looks."""

import asyncio
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kaillera_client.advice.samples import PingSamples
from kaillera_client.engine.demo import DEMO_EMULATOR
from kaillera_client.engine.events import (
    ClientEvent,
    EmulatorAttached,
    EmulatorExited,
    EmulatorRefused,
    EmulatorWantsWindow,
    EngineEvent,
    GameFinished,
    PingMeasured,
)
from kaillera_client.engine.status import ClientStatus, EmulatorState
from kaillera_client.gui.controllers import sentences
from kaillera_client.gui.controllers.actions import Actions
from kaillera_client.gui.controllers.connection import ConnectionController, Stage
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.lobby import LobbyController
from kaillera_client.gui.controllers.own_client import OwnClient
from kaillera_client.gui.controllers.room import RoomController
from kaillera_client.gui.engine_adapter import EngineAdapter
from kaillera_client.gui.icons import icon_path
from kaillera_client.gui.loop import Tasks
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.values import PageId, StatusLine
from kaillera_client.gui.style_sheet import style_sheet
from kaillera_client.gui.text import harmless
from kaillera_client.gui.theme import Appearance, palette_of, theme_for
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.gui.views.ping_graph import PingGraph
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase

translate = QCoreApplication.translate

POLL_MS = 100
_LAST_WORDS = 200


def time_of_day() -> str:
    """Return the clock as it stands before a chat line."""
    return datetime.now().astimezone().strftime("%H:%M")


class MainController(QObject):
    """Owns the other controllers; everything arrives here on the GUI thread."""

    def __init__(
        self,
        adapter: EngineAdapter,
        window: MainWindow,
        models: Models,
        now: Callable[[], float],
        appearance: Appearance = Appearance.SYSTEM,
        automatic: bool = False,
    ) -> None:
        """`now` is a clock in seconds; `automatic` lets a bot play, without a game window."""
        super().__init__()
        self._adapter = adapter
        self._window = window
        self._now = now
        self._appearance = appearance
        self._tasks = Tasks()
        self._line = PingSamples()
        self._game = PingSamples()
        self._own = OwnClient(adapter, self._tasks, window.notices.show_notice)
        self.actions = Actions()
        context = Context(
            adapter=adapter,
            tasks=self._tasks,
            window=window,
            models=models,
            actions=self.actions,
            own=self._own,
            now=now,
            clock=time_of_day,
        )
        self._lobby = LobbyController(context)
        self._room = RoomController(context, self._lobby)
        self.connection = ConnectionController(
            context, self._lobby, self._room, self._line, automatic
        )
        adapter.event_received.connect(self._on_engine_event)
        self._take_on_actions()
        window.appearance_chosen.connect(self.choose_appearance)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._scheme_changed)
        window.show_appearance(appearance)
        self._poll = QTimer(self)
        self._poll.setTimerType(Qt.TimerType.CoarseTimer)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._on_poll)
        self._poll.start()

    # --- events ----------------------------------------------------------------------------------

    def _on_engine_event(self, event: EngineEvent) -> None:
        match event:
            case ClientEvent(client, session_event) if client == self._own.client:
                self._on_session_event(session_event)
            case PingMeasured(client, rtt_ms) if client == self._own.client:
                self._line.add(self._now(), rtt_ms)
            case GameFinished(client, report) if client == self._own.client:
                self._room.on_report(report)
            case EmulatorExited(client, exit_code, last_lines) if exit_code != 0:
                if client == self._own.client or self.connection.is_bot(client):
                    words = tuple(harmless(line, _LAST_WORDS) for line in last_lines[-5:])
                    self._own.show(sentences.emulator_exit_notice(exit_code, words))
            case EmulatorRefused(client, sentence) if client == self._own.client:
                self._own.show(sentences.emulator_notice(sentence))
            case EmulatorAttached(client, emulator, games) if client == self._own.client:
                if emulator != DEMO_EMULATOR and games:
                    self._lobby.offer(games)
            case EmulatorWantsWindow(client) if client == self._own.client:
                self._come_to_front()
            case _:
                pass

    def _come_to_front(self) -> None:
        """An emulator asks for us, except at a game's start: then its own window is wanted."""
        status = self._own.status
        if status is None or status.session.phase not in (Phase.STARTING, Phase.PLAYING):
            self._window.setWindowState(
                self._window.windowState() & ~Qt.WindowState.WindowMinimized
            )
            self._window.activateWindow()

    def _on_session_event(self, event: e.Event) -> None:
        if isinstance(event, e.GameStarting):
            self._game.clear()
        if self._own.speech.learn(event):
            self._lobby.read_again()
        self._lobby.on_event(event)
        self._room.on_event(event)
        self.connection.on_event(event)

    def _take_on_actions(self) -> None:
        window, actions = self._window, self.actions
        actions.take_on(CardAction.CONNECT_AGAIN, lambda _: self.connection.begin_again())
        actions.take_on(CardAction.SHOW_START, lambda _: self._show(PageId.PLAY))
        actions.take_on(CardAction.SHOW_SERVERS, lambda _: self._show(PageId.SERVERS))
        actions.take_on(CardAction.SHOW_LOBBY, lambda _: self._lobby.show_page())
        actions.take_on(CardAction.LEAVE_ROOM, lambda _: window.room.leave_wanted.emit())
        actions.take_on(CardAction.PRACTISE, lambda _: window.play.practise.click())
        actions.take_on(CardAction.CREATE_GAME, lambda _: window.lobby.create_button.click())
        window.notices.action_chosen.connect(actions.act)
        for page in (
            window.servers,
            window.lobby,
            window.room,
            window.library,
            window.help,
            window.settings,
        ):
            page.card_action_chosen.connect(actions.act)

    def _show(self, page: PageId) -> None:
        self._window.go_to(page)

    # --- status ----------------------------------------------------------------------------------

    def _on_poll(self) -> None:
        if not self._window.isVisible() or self._window.isMinimized():
            return
        status = self._own.status
        if status is None or self.connection.stage is not Stage.ONLINE:
            self._window.bar.show_line(StatusLine())
            return
        now = self._now()
        playing = status.session.phase is Phase.PLAYING
        progress = status.session.progress
        if playing and progress is not None and progress.last_rtt_ms is not None:
            self._game.add(now, progress.last_rtt_ms)
        self._room.on_status(status)
        self._window.bar.show_line(self._status_line(status, now, playing))
        self._draw(self._window.lobby.graph, now, game=playing)
        self._draw(self._window.room.graph, now, game=self._game.summary(now) is not None)

    def _draw(self, graph: PingGraph, now: float, *, game: bool) -> None:
        title = translate("status", "Your line")
        if game:
            title = translate("status", "Round trips in the game")
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
            emulator=_emulator_words(status.emulator),
            hosting=hosting,
        )

    @property
    def frames_played(self) -> int:
        """Frames of the running game so far."""
        status = self._own.status
        progress = None if status is None else status.session.progress
        return 0 if progress is None else progress.frames

    # --- looks -----------------------------------------------------------------------------------

    def choose_appearance(self, appearance: Appearance) -> None:
        """Look so from now on."""
        self._appearance = appearance
        self._window.show_appearance(appearance)
        theme = theme_for(appearance)
        paint_application(appearance)
        self._window.paint_with(theme)

    def _scheme_changed(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self.choose_appearance(Appearance.SYSTEM)

    # --- the end ---------------------------------------------------------------------------------

    async def close(self) -> None:
        """Leave politely and end everything that was started."""
        self._poll.stop()
        self._adapter.mute()
        await self.connection.close()
        await self._tasks.close()
        await asyncio.sleep(0)


def paint_application(appearance: Appearance) -> None:
    """Give the application the palette and the style sheet of an appearance."""
    theme = theme_for(appearance)
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setPalette(palette_of(theme))
        application.setStyleSheet(style_sheet(theme, icon_path("chevron").as_posix()))


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
