"""The room and its game: members, chat, and the numbers while it runs and afterwards."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kaillera_client.engine.report import GameReport
from kaillera_client.engine.status import ClientStatus
from kaillera_client.gui.controllers import sentences
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.lobby import LobbyController, connection_word
from kaillera_client.gui.models.values import (
    ChatKind,
    ChatLine,
    DelayNumbers,
    PageId,
    PlayerRow,
    RoomHeader,
    RoomPhase,
)
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Counters, Phase

translate = QCoreApplication.translate

_IN_GAME = (Phase.STARTING, Phase.PLAYING)


class RoomController:
    """Fills the room's models and numbers, and carries out what the user wants there."""

    def __init__(self, context: Context, lobby: LobbyController) -> None:
        own = self._own = context.own
        self._window = context.window
        self._models = context.models
        self._lobby = lobby
        self._clock = context.clock
        self._header: RoomHeader | None = None
        self._host = b""
        self._numbers: DelayNumbers | None = None
        self._counters = Counters()
        """The session's counters when the game began."""
        self._end_reason = e.GameEndReason.OWN_DROP
        page = context.window.room
        page.start_wanted.connect(lambda: own.tell(c.StartGame(), "start the game"))
        page.leave_wanted.connect(lambda: own.tell(c.LeaveRoom(), "leave the room"))
        page.drop_wanted.connect(lambda: own.tell(c.DropGame(), "end the game"))
        page.kick_wanted.connect(lambda user: own.tell(c.KickPlayer(user), "kick"))
        page.chat.sent.connect(self._say)

    @property
    def header(self) -> RoomHeader | None:
        """The room that we are in."""
        return self._header

    # --- from the server -------------------------------------------------------------------------

    def begin(self) -> None:
        """Be in no room: a login begins or is over."""
        self._leave()

    def on_event(self, event: e.Event) -> None:
        """Take an event of our session."""
        match event:
            case e.RoomEntered():
                self._enter(event)
            case e.PlayerEntered(player):
                self._put_player(
                    player.user_id, player.name, player.ping_ms, player.connection_type
                )
                self._tell_entered(player.user_id, player.name)
            case e.PlayerLeft(user_id, name):
                self._models.players.remove(user_id)
                self._note(
                    translate("room", "{name} left the room.").format(name=self._name(name))
                )
            case e.RoomLeft(reason):
                self._left(reason)
            case e.GameChatReceived(name, text):
                self._heard(name, text)
            case e.RequestFailed(_, _, text):
                words = self._own.speech.words(text)
                self._own.show(sentences.request_notice(event, words))
            case _:
                self._on_game_event(event)
        self._count_members()

    def _on_game_event(self, event: e.Event) -> None:
        match event:
            case e.GameStarting():
                self._starting(event)
            case e.AllReady():
                self._window.room.chat.edit.setFocus()
                self._window.notices.clear_topic(sentences.SILENCE)
                self._set_phase(RoomPhase.PLAYING)
                self._note(translate("room", "Everybody is ready. Go!"))
            case e.PlayerDropped(name, player):
                self._dropped(name, player)
            case e.GameEnded(reason):
                self._end_reason = reason
                self._window.notices.clear_topic(sentences.SILENCE)
                self._set_phase(RoomPhase.WAITING)
                self._forget_player_numbers()
            case e.ServerSilent(seconds):
                self._own.show(sentences.silence_notice(seconds))
            case _:
                pass

    def _enter(self, event: e.RoomEntered) -> None:
        self._models.players.clear()
        self._models.room_chat.clear()
        self._numbers = None
        self._window.room.show_numbers(None)
        self._header = RoomHeader(self._name(event.game), event.owner, RoomPhase.WAITING, 0)
        status = self._own.status
        self._host = b""
        if not event.owner:
            self._host = self._lobby.host_of(event.game_id)
        elif status is not None:
            self._host = status.session.name
        for player in event.players:
            self._put_player(player.user_id, player.name, player.ping_ms, player.connection_type)
        self._window.notices.clear_topic(sentences.REQUEST)
        self._window.notices.clear_topic(sentences.ROOM)
        self._window.allow_page(PageId.ROOM, True)
        self._window.lobby.show_in_room(True)
        self._window.go_to(PageId.ROOM)
        self._window.room.show_room(self._header)
        self._window.room.focus_first()

    def _put_player(self, user_id: int, name: bytes, ping_ms: int, connection: int) -> None:
        self._models.players.put(
            PlayerRow(
                user_id=user_id,
                name=self._name(name),
                ping_ms=ping_ms,
                connection=connection_word(connection),
                own=user_id == self._own.user_id,
                host=name == self._host,
            )
        )

    def _tell_entered(self, user_id: int, name: bytes) -> None:
        if user_id != self._own.user_id:
            text = translate("room", "{name} entered the room.")
            self._note(text.format(name=self._name(name)))

    def _left(self, reason: e.RoomLeaveReason) -> None:
        game = "" if self._header is None else self._header.game
        own = self._header is not None and self._header.own
        notice = sentences.room_left_notice(reason, game, own=own)
        if notice is not None:
            self._own.show(notice)
        self._leave()
        if reason is not e.RoomLeaveReason.DISCONNECTED:
            self._lobby.show_page()

    def _leave(self) -> None:
        self._header = None
        self._models.players.clear()
        self._window.notices.clear_topic(sentences.SILENCE)
        self._window.room.show_room(None)
        self._window.lobby.show_in_room(False)
        self._window.allow_page(
            PageId.ROOM, False, translate("room", "Join or create a game first")
        )

    def _count_members(self) -> None:
        if self._header is not None:
            members = self._models.players.rowCount()
            self._header = replace(self._header, members=members)
            self._window.room.show_room(self._header)

    def _set_phase(self, phase: RoomPhase) -> None:
        if self._header is not None:
            self._header = replace(self._header, phase=phase)

    # --- chat ------------------------------------------------------------------------------------

    def _name(self, name: bytes) -> str:
        return self._own.speech.name(name)

    def _heard(self, name: bytes, text: bytes) -> None:
        status = self._own.status
        own = status is not None and name == status.session.name
        kind = ChatKind.OWN if own else ChatKind.PERSON
        self._write(kind, self._name(name), self._own.speech.line(text))

    def _note(self, text: str) -> None:
        self._write(ChatKind.CLIENT, "", text)

    def _write(self, kind: ChatKind, name: str, text: str) -> None:
        self._models.room_chat.append(ChatLine(self._clock(), kind, name, text))

    def _say(self, text: str) -> None:
        encoded = self._own.speech.encode(text)
        if encoded.lossless:
            self._own.tell(c.SendGameChat(encoded.data), "room chat")
        else:
            self._own.show(sentences.lossy_text_notice(self._own.speech.charset))
            self._window.room.chat.give_back(text)

    # --- the game --------------------------------------------------------------------------------

    def _starting(self, event: e.GameStarting) -> None:
        status = self._own.status
        self._counters = Counters() if status is None else status.session.counters
        self._numbers = DelayNumbers(
            running=True,
            player=event.player,
            players=event.players,
            frame_delay=event.frame_delay,
            delay_frames=event.delay_frames,
        )
        for topic in (sentences.GAME, sentences.EMULATOR, sentences.REQUEST):
            self._window.notices.clear_topic(topic)
        self._window.room.show_numbers(self._numbers)
        self._set_phase(RoomPhase.STARTING)
        own = self._models.players.get(self._own.user_id or 0)
        if own is not None:
            self._models.players.put(replace(own, player=event.player))
        self._note(translate("room", "The game starts. Its window opens now."))

    def _dropped(self, name: bytes, player: int) -> None:
        shown = self._name(name)
        for row in self._models.players.rows():
            if row.name == shown:
                self._models.players.put(replace(row, player=player, dropped=True))
        self._note(translate("room", "{name} left the game.").format(name=shown))

    def _forget_player_numbers(self) -> None:
        for row in self._models.players.rows():
            self._models.players.put(replace(row, player=None, dropped=False))

    def on_status(self, status: ClientStatus) -> None:
        """Show the running game's numbers, ten times a second."""
        progress = status.session.progress
        if self._numbers is None or not self._numbers.running or progress is None:
            return
        if status.session.phase not in _IN_GAME:
            return
        counters, before = status.session.counters, self._counters
        rtt = progress.rtt_ms
        numbers = replace(
            self._numbers,
            frames=progress.frames,
            rtt_p50=None if rtt is None else rtt.p50,
            rtt_p95=None if rtt is None else rtt.p95,
            rtt_p99=None if rtt is None else rtt.p99,
            stalled_frames=progress.stalled_frames,
            longest_stall_ms=progress.longest_stall_ms,
            by_redundancy=counters.recovered_by_redundancy - before.recovered_by_redundancy,
            by_resend=counters.recovered_by_resend - before.recovered_by_resend,
            duplicates=counters.duplicates - before.duplicates,
            waiting_ms=progress.waiting_ms,
        )
        if numbers != self._numbers:
            self._numbers = numbers
            self._window.room.show_numbers(numbers)

    def on_report(self, report: GameReport) -> None:
        """Show the finished game's numbers and why it ended."""
        rtt = report.rtt_ms
        self._numbers = DelayNumbers(
            running=False,
            player=report.player,
            players=report.players,
            frame_delay=report.frame_delay,
            delay_frames=report.delay_frames,
            frames=report.frames,
            rtt_p50=None if rtt is None else rtt.p50,
            rtt_p95=None if rtt is None else rtt.p95,
            rtt_p99=None if rtt is None else rtt.p99,
            stalled_frames=report.stalled_frames,
            longest_stall_ms=report.longest_stall_ms,
            by_redundancy=report.recovered_by_redundancy,
            by_resend=report.recovered_by_resend,
            duplicates=report.duplicates,
        )
        self._window.room.show_numbers(self._numbers)
        if self._header is not None:
            self._window.room.focus_first()
        self._own.show(sentences.game_end_notice(self._end_reason, report))
