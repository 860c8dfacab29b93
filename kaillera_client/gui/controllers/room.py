"""The room and its game: members, chat, and the numbers while it runs and afterwards."""

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.delay import ConnectionType
from kaillera_client.advice.emulatordata import is_emulator_data
from kaillera_client.advice.lagstat import seat_delays
from kaillera_client.advice.samples import PingSamples
from kaillera_client.advice.stalls import Stall
from kaillera_client.engine.report import GameReport
from kaillera_client.engine.status import ClientStatus
from kaillera_client.gui.controllers import sentences
from kaillera_client.gui.controllers.cards import room as cards
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.delay import DelayController, Reconnecting
from kaillera_client.gui.controllers.desync import DesyncController
from kaillera_client.gui.controllers.game_numbers import GameNumbers
from kaillera_client.gui.controllers.host import HostController
from kaillera_client.gui.controllers.launching import LaunchingController
from kaillera_client.gui.controllers.lobby import LobbyController, connection_word
from kaillera_client.gui.controllers.own_client import DESK
from kaillera_client.gui.controllers.rom_check import RomCheckController, RoomTalk
from kaillera_client.gui.controllers.room_invite import RoomInvite
from kaillera_client.gui.controllers.room_words import Heard, heard, refusal_card, same_delay_said
from kaillera_client.gui.controllers.seats import Seats
from kaillera_client.gui.controllers.stalls import StallController
from kaillera_client.gui.controllers.transcript import Transcript
from kaillera_client.gui.models.cards import Card, CardAction
from kaillera_client.gui.models.notifications import NoticeKind
from kaillera_client.gui.models.room_values import RoomHeader, RoomPhase
from kaillera_client.gui.models.values import PageId
from kaillera_client.links.address import ServerAddress
from kaillera_client.profile.settings import Settings
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase

translate = QCoreApplication.translate

_IN_GAME = (Phase.STARTING, Phase.PLAYING)


class Login(Reconnecting, Protocol):
    """What the room needs of the login."""

    @property
    def address(self) -> ServerAddress | None:
        """Where others can come, None in a practice."""
        ...


class RoomController:
    """Fills the room's models and numbers, and carries out what the user wants there."""

    def __init__(
        self,
        context: Context,
        lobby: LobbyController,
        line: PingSamples,
        launching: LaunchingController,
    ) -> None:
        """`line` are the measurements of the server, which others fill; `launching` opens the game's emulator."""
        self._launching = launching
        self._own = context.own
        self._window = context.window
        self._page = context.window.room
        self._models = context.models
        self._lobby = lobby
        self._header: RoomHeader | None = None
        self._host = b""
        self._joined_game: int | None = None
        self._tell_when_joined = False
        self._warned_of_size = 0
        """How long the inputs are of which this room was warned."""
        self._notices = context.notices
        self._end_reason = e.GameEndReason.OWN_DROP
        self._login: Login | None = None
        self._seats = Seats(context, lobby)
        self._invite = RoomInvite(context)
        self._host_tools = HostController(context, lobby, self._seats)
        self.delay = DelayController(context, lobby, self._seats, line)
        self.stalls = StallController(context, lobby, self._seats)
        self.desync = DesyncController(context, self._seats, self.stalls)
        self._numbers = GameNumbers(context, self.stalls.culprit)
        self.desync.note_with(self._numbers.note)
        talk = RoomTalk(self._tell, self._numbers.note, self._host_tools.judge_again)
        self.roms = RomCheckController(context, lobby, talk)
        self._transcript = Transcript(
            context.models.room_chat, lambda: self._own.speech, context.clock, lobby.hides
        )
        self.stalls.note_with(self._note)
        lobby.when_read_again(self._read_again)
        lobby.reminders.handle("E12", self._remind_of_joining)
        context.actions.take_on(CardAction.COPY_INVITE, lambda _: self._copy_invite())
        context.actions.take_on(CardAction.CANCEL, lambda _: self._give_up_game())
        context.profile.watch(self._follow)
        self._follow(context.profile.settings)
        self._connect()

    def _connect(self) -> None:
        own, page = self._own, self._page
        page.leave_wanted.connect(lambda: own.tell(c.LeaveRoom(), "leave the room"))
        page.drop_wanted.connect(lambda: own.tell(c.DropGame(), "end the game"))
        page.invite_wanted.connect(self._copy_invite)
        page.chat.sent.connect(self._say)
        page.chat.edit.complete_names_of(
            lambda: (row.name for row in self._models.players.rows() if not row.own)
        )

    def use(self, login: Login) -> None:
        """Reconnect and invite by this login from now on."""
        self._login = login
        self.delay.use(login)

    def _follow(self, settings: Settings) -> None:
        self._page.reduce_motion(settings.reduce_motion)
        self._window.lobby.graph.reduce_motion(settings.reduce_motion)

    @property
    def header(self) -> RoomHeader | None:
        """The room that we are in."""
        return self._header

    @property
    def game_notes(self) -> tuple[str, ...]:
        """Facts about the running or the last game that a report must have."""
        return self._numbers.notes

    @property
    def connection_type(self) -> ConnectionType:
        """The connection type of our login."""
        return self._seats.own_type

    @property
    def owned(self) -> bool:
        """Whether the room is ours: it closes with us."""
        return self._seats.owner

    # --- from the server -------------------------------------------------------------------------

    def begin(self) -> None:
        """Be in no room: a login begins or is over."""
        self._leave()
        self.delay.begin()

    def on_event(self, event: e.Event) -> None:
        """Take an event of our session."""
        match event:
            case e.GameChatReceived(_, text) if is_emulator_data(text):
                # There may be hundreds a second, and they change nothing else.
                self._transcript.emulators_said()
                return
            case e.OwnUserKnown(_, _, ping_ms):
                self.delay.measured_at_login(float(ping_ms))
            case e.RoomEntered():
                self._enter(event)
            case e.PlayerEntered(player):
                self._sit_down(event)
                self._tell_entered(player.user_id, player.name)
                if player.user_id == self._own.user_id:
                    game = "" if self._header is None else self._header.game
                    self.delay.in_room(game, self._seats.host_name)
            case e.PlayerLeft(user_id, name):
                self._seats.leave(user_id)
                self._tell(translate("room", "{name} left the room."), name)
            case e.RoomLeft(reason):
                self._left(reason)
            case e.GameChatReceived(name, text):
                self._heard(name, text)
            case e.RequestFailed():
                self._refused(event)
            case _:
                self._on_game_event(event)
        self.roms.on_event(event)
        self.desync.on_event(event)
        self._show_room()

    def _on_game_event(self, event: e.Event) -> None:
        match event:
            case e.GameStarting():
                self._starting(event)
            case e.AllReady():
                self._page.focus_first()
                self._clear(sentences.SILENCE, cards.REQUEST)
                self._set_phase(RoomPhase.PLAYING)
                self.stalls.game_begins()
                self._note(translate("room", "Everybody is ready. Go!"))
            case e.PlayerDropped(name, player):
                self._seats.dropped(name, player)
                self._tell(translate("room", "{name} left the game."), name)
            case e.GameEnded(reason):
                self._end_reason = reason
                self._clear(sentences.SILENCE, cards.REQUEST)
                self._set_phase(RoomPhase.WAITING)
                self._seats.game_over()
                summary = self.stalls.game_over()
                if summary:
                    self._note(summary)
            case e.ServerSilent(seconds):
                self._own.show(sentences.silence_notice(seconds))
            case _:
                pass

    def _clear(self, *topics: str) -> None:
        for topic in topics:
            self._window.notices.clear_topic(topic)

    def _enter(self, event: e.RoomEntered) -> None:
        self._transcript.clear()
        self._numbers.forget()
        self._tell_when_joined = False
        self._joined_game = event.game_id
        name = self._own.speech.name(event.game)
        self._header = RoomHeader(name, event.owner, RoomPhase.WAITING, 0)
        status = self._own.status
        self._host = b""
        if not event.owner:
            self._host = self._lobby.host_of(event.game_id)
        elif status is not None:
            self._host = status.session.name
        self._seats.begin(event.game_id, owner=event.owner)
        for player in event.players:
            self._sit_down(e.PlayerEntered(player))
        self.stalls.enter_room()
        self._host_tools.know_family()
        self._clear(sentences.REQUEST, sentences.ROOM, cards.INVITE)
        self._window.allow_page(PageId.ROOM, True)
        self._window.lobby.show_in_room(True)
        self._window.go_to(PageId.ROOM)
        self._show_room()
        self._page.focus_first()

    def _sit_down(self, event: e.PlayerEntered) -> None:
        player = event.player
        self._seats.enter(
            player.user_id,
            player.name,
            player.ping_ms,
            player.connection_type,
            host=player.name == self._host,
        )

    def _show_room(self) -> None:
        if self._header is None:
            return
        members = self._models.players.rowCount()
        playing = self._seats.still_playing()
        self._header = replace(self._header, members=members, others_play=bool(playing))
        self._page.show_room(self._header)
        self._page.strip.rule.show_rule(self._seats.rule())
        waiting = None
        if playing:
            waiting = cards.others_play(playing)
        elif members < 2 and self._header.phase is RoomPhase.WAITING:
            waiting = cards.alone()
        self._page.show_waiting(waiting)
        self._host_tools.judge_again()

    def _read_again(self) -> None:
        """The charset has changed, or somebody is ignored or heard again."""
        self._seats.read_again()
        self._transcript.read_again()
        self.roms.renew()

    def _tell_entered(self, user_id: int, name: bytes) -> None:
        if user_id == self._own.user_id:
            return
        self._tell(translate("room", "{name} entered the room."), name)
        if self._tell_when_joined:
            self._tell_when_joined = False
            if not self._notices.wants(NoticeKind.JOINED):
                text = translate("room", "{name} has joined your room.")
                who = self._own.speech.name(name)
                self._notices.tell(NoticeKind.OPENED, text.format(name=who), who)

    def _remind_of_joining(self, _card: Card) -> None:
        self._tell_when_joined = True
        self._note(translate("room", "You will be told when somebody joins."))

    def _left(self, reason: e.RoomLeaveReason) -> None:
        game = "" if self._header is None else self._header.game
        own = self._header is not None and self._header.own
        notice = sentences.room_left_notice(reason, game, own=own)
        if reason is e.RoomLeaveReason.REMOVED:
            notice = cards.kicked(self._seats.host_name)
        by_choice = reason in (e.RoomLeaveReason.OWN_REQUEST, e.RoomLeaveReason.REMOVED)
        told = self._window.notices.notices()
        if by_choice or any(sentences.promises_the_room(card) for card in told):
            # It says what can be done in the room.
            self._clear(sentences.GAME)
        if notice is not None:
            self._own.show(notice)
        self._leave()
        if reason is not e.RoomLeaveReason.DISCONNECTED:
            self._lobby.show_page()

    def _leave(self) -> None:
        self._header = None
        self._seats.begin(None, owner=False)
        self.stalls.enter_room()
        self.roms.leave()
        self.desync.leave_room()
        self._warned_of_size = 0
        self._clear(sentences.SILENCE, cards.INVITE, cards.LONG_INPUTS)
        self._page.show_room(None)
        self._page.show_line_panel(None)
        self._window.lobby.show_in_room(False)
        self._window.allow_page(
            PageId.ROOM, False, translate("room", "Join or create a game first")
        )

    def _set_phase(self, phase: RoomPhase) -> None:
        if self._header is not None:
            self._header = replace(self._header, phase=phase)
        self.delay.show_phase(phase)

    def _refused(self, event: e.RequestFailed) -> None:
        card = self._lobby.explain(event)
        if card is None:
            said = self._own.speech.words(event.text)
            rows = self._models.players.rows()
            card = refusal_card(said, rows, self._own.speech, self._own.emulator)
        if card is None:
            card = sentences.request_notice(event, self._own.speech.words(event.text))
        self._own.show(card)

    # --- chat ------------------------------------------------------------------------------------

    def _tell(self, text: str, name: bytes) -> None:
        self._transcript.note(lambda speech: text.format(name=speech.name(name)))

    def _note(self, text: str) -> None:
        self._transcript.note(lambda _: text)

    def _heard(self, name: bytes, text: bytes) -> None:
        status = self._own.status
        if status is not None and name == status.session.name:
            self._transcript.said(name, text, own=True)
        elif self._seats.is_member(name):
            if not self.roms.heard(name, text):
                self._transcript.said(name, text, own=False)
        else:
            self._server_spoke(name, text)
            return
        line = self._own.speech.line(text)
        self.stalls.heard(name, line)
        if not self._lobby.hides(self._own.speech.name(name)):
            self.desync.heard(name, line)

    def _server_spoke(self, name: bytes, text: bytes) -> None:
        """Take a line that no member said: the server's own."""
        self._transcript.announced(name, text)
        line = self._own.speech.line(text)
        delays = seat_delays(name, line, self._seats.own_type)
        if delays is not None:
            self._seats.learn(delays)
        levelled = same_delay_said(line)
        if levelled is not None:
            self._seats.level(levelled=levelled)
        self.stalls.heard(name, line)
        self._understand(heard(self._own.speech.name(name), line))

    def _understand(self, said: Heard) -> None:
        if said.late is not None:
            self._page.chat.show_note(cards.late(said.late))
        if said.desync:
            self.desync.reported(said.text)
        elif said.synchronizing:
            self._own.show(cards.synchronizing(self._models.players.rowCount(), said.text))
        elif said.refusal:
            rows = self._models.players.rows()
            card = refusal_card(said.text, rows, self._own.speech, self._own.emulator)
            if card is not None:
                self._own.show(card)

    def _say(self, text: str) -> None:
        def send(data: bytes, _shown: str) -> None:
            self._own.tell(c.SendGameChat(data), "room chat")

        self._lobby.talk.say(text, self._page.chat, send)

    # --- what the user wants ---------------------------------------------------------------------

    def _copy_invite(self) -> None:
        if self._header is None:
            return
        own = self._own.status
        owner = self._seats.host_name or (
            "" if own is None else self._own.speech.name(own.session.name)
        )
        self._invite.copy(
            None if self._login is None else self._login.address,
            self._header.game,
            owner,
            connection_word(self._seats.own_type),
            self.roms.invited_crc,
        )

    def _give_up_game(self) -> None:
        """Do not wait for the others any longer."""
        self._own.tell(c.DropGame(), "end the game")

    # --- the game --------------------------------------------------------------------------------

    def _starting(self, event: e.GameStarting) -> None:
        self._clear(sentences.GAME, sentences.EMULATOR, sentences.REQUEST, cards.INVITE)
        self._numbers.starting(event)
        self._transcript.game_begins()
        self._set_phase(RoomPhase.STARTING)
        self._seats.playing(event.player)
        self._note(self._where_it_starts)

    @property
    def _where_it_starts(self) -> str:
        guest = self._own.guest if self._own.bridge == DESK else None
        if guest is None:
            if self._launching.opens_nothing:
                # A card says what is missing.
                return translate("room", "The game starts.")
            return translate("room", "The game starts. Its window opens now.")
        # Its window has been open all the time, and may be behind ours.
        text = translate("room", "The game starts in {emulator}. Go to its window.")
        name = self._own.speech.name(guest.emulator).strip()
        return text.format(emulator=name or translate("room", "your emulator"))

    def on_status(self, status: ClientStatus) -> None:
        """Show the running game's numbers, ten times a second, and the line's about once a second."""
        self.delay.on_poll()
        if status.session.phase in _IN_GAME:
            self._numbers.on_status(status.session)

    def on_long_inputs(self, size: int) -> None:
        """Warn of inputs that some older clients cannot take, once in a room; the game's numbers keep it."""
        card = cards.long_inputs(size)
        self._numbers.note(card.headline)
        if size != self._warned_of_size:
            self._warned_of_size = size
            self._own.show(card)

    def on_stall(self, stall: Stall) -> None:
        """The game stands still, or the reason has become clearer."""
        self.stalls.changed(stall)

    def on_stall_ended(self, stall: Stall) -> None:
        """The game goes on."""
        self.stalls.ended(stall)

    def on_report(self, report: GameReport) -> None:
        """Show the finished game's numbers and why it ended."""
        self._numbers.finished(report)
        if self._header is not None:
            self._page.focus_first()
        in_room = self._header is not None
        self._own.show(sentences.game_end_notice(self._end_reason, report, in_room=in_room))
