"""The emulator at the desk: who is there, what that means for where we are, and letting it go on alone."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.emulators.knowledge import KnownEmulator
from kaillera_client.emulators.recognition import recognised_running
from kaillera_client.engine.commands import (
    AskMoreInfos,
    Command,
    ReleaseEmulator,
    WelcomeEmulators,
)
from kaillera_client.engine.errors import EngineError, NotPossible
from kaillera_client.engine.events import (
    EmulatorAttached,
    EmulatorGone,
    EmulatorWantsWindow,
    EngineEvent,
)
from kaillera_client.engine.status import EmulatorState
from kaillera_client.gui.controllers import sentences
from kaillera_client.gui.controllers.cards import attached as cards
from kaillera_client.gui.controllers.connection import ConnectionController
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.create_game import CreateGameController
from kaillera_client.gui.controllers.help import HelpController
from kaillera_client.gui.controllers.launching import LaunchingController
from kaillera_client.gui.controllers.lobby import LobbyController
from kaillera_client.gui.controllers.own_client import DESK
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.views.emulator_facts import all_facts
from kaillera_client.gui.views.help_emulators import FACTS_TOPIC
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase

translate = QCoreApplication.translate


class AttachedController:
    """Hears of the emulator that the user has opened himself, or that we started at the desk."""

    def __init__(
        self,
        context: Context,
        launching: LaunchingController,
        connection: ConnectionController,
        lobby: LobbyController,
        create: CreateGameController,
        help_pages: HelpController,
    ) -> None:
        self._adapter = context.adapter
        self._tasks = context.tasks
        self._own = context.own
        self._window = context.window
        self._launching = launching
        self._connection = connection
        self._lobby = lobby
        self._create = create
        self._help = help_pages
        lobby.offered.changed = create.refresh
        connection.left = self._wait_for_server
        actions, window = context.actions, context.window
        actions.take_on(CardAction.RELEASE_EMULATOR, lambda _: self.release())
        actions.take_on(CardAction.RELEASE_ANYWAY, lambda _: self._release_now())
        actions.take_on(CardAction.LOG_IN_AGAIN, lambda _: connection.reconnect())
        actions.take_on(CardAction.EXPLAIN_ATTACHED, lambda _: self._explain())
        window.menus.release_wanted.connect(self.release)
        window.lobby.create_sheet.release_wanted.connect(self.release)
        window.lobby.create_sheet.about_wanted.connect(
            lambda row: self._tell_more(create.wire_of(row))
        )
        window.lobby.about_wanted.connect(lambda row: self._tell_more(lobby.wire_of(row)))

    def begin(self, window_command: tuple[str, ...]) -> None:
        """Let emulators attach from now on, and start us with `window_command` when we do not run."""
        command = WelcomeEmulators(DESK, start_with=window_command)
        self._tasks.spawn(self._execute(command), "welcome emulators")

    @property
    def _known(self) -> KnownEmulator | None:
        """What is known of the emulator that the user has opened, when there is something to tell."""
        guest = self._own.guest
        known = None if guest is None else recognised_running(self._own.guest_title, guest.program)
        return known if known is not None and all_facts(known) else None

    # --- events ----------------------------------------------------------------------------------

    def on_event(self, event: EngineEvent) -> None:
        """Take an event of the engine."""
        match event:
            case EmulatorAttached(client) if client == DESK:
                self._attached(event)
            case EmulatorGone(client) if client == DESK:
                self._gone()
            case EmulatorWantsWindow(client) if client == DESK or self._own.plays_at(client):
                self._come_to_front()
            case _:
                pass

    def on_session_event(self, event: e.Event) -> None:
        """Take an event of our session: a login or a game's end makes what was said untrue."""
        if isinstance(event, e.LoggedIn | e.GameEnded):
            self._say_nothing()
            self._judge()
        if isinstance(event, e.LoggedIn):
            self._tell_name()

    def _attached(self, event: EmulatorAttached) -> None:
        self._own.attached = event
        self._window.notices.clear_topic(sentences.EMULATOR)
        self._say_nothing()
        if any(map(sentences.is_emulators_end, self._window.notices.notices())):
            # It is back, and the next game is what counts.
            self._window.notices.clear_topic(sentences.GAME)
        self._show()
        self._lobby.offer_games()
        self._create.refresh()
        self._judge()

    def _gone(self) -> None:
        gone, self._own.attached = self._own.attached, None
        self._say_nothing()
        self._show()
        if gone is not None and self._launching.name_of(gone) != self._own.emulator:
            # Else it is what we are here with, and its games can be played when it has come back.
            self._lobby.offer_games()
        self._create.refresh()
        self._launching.on_gone()

    def refused(self, sentence: str) -> None:
        """Say that an emulator could not attach; `sentence` is the bridge's reason, in English."""
        if self._own.guest is None:
            self._own.show(sentences.emulator_notice(sentence))
        else:
            self._own.show(cards.second(self._own.guest_title, sentence))

    def _say_nothing(self) -> None:
        for topic in (cards.ATTACHED, cards.RELEASE, cards.SECOND):
            self._window.notices.clear_topic(topic)

    def _show(self) -> None:
        guest = self._own.guest
        can_tell = self._own.attached is not None and self._own.attached.tells_more
        self._window.menus.show_attached(attached=guest is not None)
        self._window.lobby.allow_about(can_tell)
        self._window.lobby.create_sheet.show_attached(attached=guest is not None, tells=can_tell)

    def _judge(self) -> None:
        """Say that the emulator is not the one that we are on the server with."""
        guest, here = self._own.guest, self._own.emulator
        if guest is None or not self._plays_at_desk:
            return
        if self._launching.name_of(guest) != here:
            name = self._launching.title or translate("attached", "the demo game")
            self._own.show(cards.other_name(self._own.guest_title, name))

    def _tell_name(self) -> None:
        """Say what the server was told, when it would not have taken what the emulator calls itself."""
        self._window.notices.clear_topic(cards.NAME)
        if self._plays_at_desk and not self._launching.has_own_name:
            name = self._own.speech.name(self._own.emulator)
            self._own.show(cards.unusable_name(name))

    @property
    def _plays_at_desk(self) -> bool:
        """True on a server, but not in a practice."""
        return self._own.client is not None and self._own.bridge == DESK

    def _come_to_front(self) -> None:
        """An emulator asks for us, except at a game's start: then its own window is wanted."""
        status = self._own.status
        if status is not None and status.session.phase in (Phase.STARTING, Phase.PLAYING):
            return
        self._window.come_to_front()
        if self._own.guest is not None and not self._plays_at_desk:
            if self._window.page not in (PageId.PLAY, PageId.SERVERS):
                self._window.go_to(PageId.PLAY)
            self._wait_for_server()

    def _wait_for_server(self) -> None:
        """Say that the emulator is there, while we are on no server."""
        if self._own.guest is not None:
            card = cards.waits(self._own.guest_title, is_known=self._known is not None)
            self._window.notices.renew_notice(card)

    def _explain(self) -> None:
        """Tell in the help what to know of the emulator that the user has opened."""
        known = self._known
        self._help.show(FACTS_TOPIC, "" if known is None else known.title)

    # --- what the user wants ---------------------------------------------------------------------

    def release(self) -> None:
        """Let the emulator go on alone; asks first while it plays."""
        if self._own.guest is None:
            return
        status = self._own.status
        playing = status is not None and status.emulator is EmulatorState.PLAYING
        if playing and self._plays_at_desk:
            self._own.show(cards.still_plays(self._own.guest_title))
            return
        self._release_now()

    def _release_now(self) -> None:
        self._tasks.spawn(self._execute(ReleaseEmulator(DESK)), "let the emulator go")

    def _tell_more(self, game: bytes | None) -> None:
        if game is not None:
            self._tasks.spawn(self._execute(AskMoreInfos(DESK, game)), "ask the emulator")

    async def _execute(self, command: Command) -> None:
        try:
            await self._adapter.execute(command)
        except NotPossible:
            # It has gone meanwhile.
            return
        except EngineError as error:
            self._own.show(sentences.error_notice(error))
