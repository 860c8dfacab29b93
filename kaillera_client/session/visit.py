"""One stay on a server, from the login message to the goodbye: every message is decoded once and handled here.

What concerns rooms and games is passed on to `rooms`. What is wrong is counted and reported, never raised.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import Delivered
from kaillera_client.protocol.codec import decode_server_message, encode_client_message
from kaillera_client.protocol.errors import RemoteProtocolError
from kaillera_client.protocol.handshake import parse_reply
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.answers import Awaited
from kaillera_client.session.chatqueue import ChatQueue
from kaillera_client.session.commands import Address
from kaillera_client.session.guests import Guests
from kaillera_client.session.holes import HoleWatch
from kaillera_client.session.lobby import Lobby
from kaillera_client.session.login import HeldAnswers, LoginRetry
from kaillera_client.session.news import ServerLimits
from kaillera_client.session.pacing import RecoveryPolicy
from kaillera_client.session.rooms import Rooms
from kaillera_client.session.status import Counters, Phase, Pulse, SessionStatus
from kaillera_client.session.visitor import Visitor

_KEEP_ALIVE = 20.0
_KEEP_ALIVE_IN_GAME = 5.0
"""Servers take a player for lost who is silent for longer, though an emulator may wait for another one's save."""
_GOODBYE_REPEAT = 0.2
_GOODBYE_LIMIT = 0.5

_GAME_DATA_TYPES = (m.MessageType.GAME_DATA, m.MessageType.CACHED_GAME_DATA)


class Visit:
    """The phases from LOGIN to CLOSED."""

    def __init__(
        self,
        visitor: Visitor,
        login: LoginRetry,
        give_up_after: float,
        policy: Callable[[float], RecoveryPolicy],
        now: float,
    ) -> None:
        """Log in; `login` times its repeats. `give_up_after` and `policy` as in `ClientSession`."""
        self._visitor = visitor
        self._channel = visitor.channel
        self._login = login
        self._held = HeldAnswers(visitor.answer_after)
        self._lobby = Lobby()
        self._rooms = Rooms(visitor, self._lobby, give_up_after, policy)
        self._guests = Guests()
        self._limits = ServerLimits()
        self._chat = ChatQueue()
        self._holes = HoleWatch()
        self._holes_in_game = HoleWatch()
        """While frames flow: nothing may be skipped then, and the recovery of frames asks first."""
        self._stage = Phase.LOGIN
        """LOBBY stands for everything between the login and the goodbye."""
        self._leave_reason = e.DisconnectReason.LOGOUT
        self._goodbye_at = self._goodbye_repeat_at = 0.0
        visitor.send(m.LoginRequest(visitor.name, visitor.emulator, visitor.connection_type), now)

    @property
    def phase(self) -> Phase:
        """Where we stand."""
        return self._rooms.phase if self._stage is Phase.LOBBY else self._stage

    # --- datagrams ------------------------------------------------------------------------------

    def receive_datagram(self, data: bytes, addr: Address, now: float) -> list[e.Event]:
        """Take a datagram; never raises."""
        channel = self._channel
        if self._stage is Phase.CLOSED:
            return []
        if addr != channel.server:
            return self._unreadable(data, addr, e.Fault.FOREIGN_SOURCE, f"{addr[0]}:{addr[1]}")
        receiver = channel.receiver
        malformed = receiver.malformed
        events = self._receive_all(channel.receive(data, now), now)
        if receiver.malformed != malformed:
            events += self._unreadable(
                data, addr, e.Fault.MALFORMED_DATAGRAM, f"{len(data)} bytes"
            )
        if receiver.has_hole or receiver.far_jump:
            events += self._notice_hole(now)
        else:
            self._holes.clear()
            self._holes_in_game.clear()
        return events

    def datagrams_to_send(self) -> list[tuple[bytes, Address]]:
        """Return what must be sent now, each datagram once; after the end nothing is, whatever was planned."""
        outbox = self._channel.take_outbox()
        return [] if self._stage is Phase.CLOSED else outbox

    def _unreadable(
        self, data: bytes, addr: Address, fault: e.Fault, detail: str
    ) -> list[e.Event]:
        """Report a datagram that is not for us, except for a late answer to a HELLO that we had to repeat."""
        if addr[0] == self._channel.server[0] and parse_reply(data) is not None:
            return []
        return [*self._visitor.fault(fault, detail)]

    def _receive_all(self, messages: list[Delivered], now: float) -> list[e.Event]:
        events: list[e.Event] = []
        for delivered in messages:
            if self._stage is Phase.CLOSED:
                break
            events += self._receive_message(delivered.payload, delivered.repeated, now)
        return events

    def _receive_message(self, payload: bytes, repeated: bool, now: float) -> list[e.Event]:
        try:
            message = decode_server_message(payload)
        except RemoteProtocolError as error:
            detail = f"type {payload[0]:#04x}: {error}"
            events: list[e.Event] = [*self._visitor.fault(e.Fault.MALFORMED_MESSAGE, detail)]
            if payload[0] in _GAME_DATA_TYPES:
                # The cache and the frame count depend on every block, so a game cannot go on without one.
                events += self._rooms.end_game(e.GameEndReason.MALFORMED_DATA, now, str(error))
            return events
        if message is None:
            detail = f"type {payload[0]:#04x}"
            return [*self._visitor.fault(e.Fault.UNKNOWN_MESSAGE, detail)]
        if self._stage is Phase.LEAVING and not isinstance(message, m.UserQuit):
            # Only the answer to our goodbye matters now, and nothing else may be sent after it.
            return []
        if isinstance(message, (m.GameData, m.CachedGameData)):
            return self._rooms.game_data(message, repeated, now)
        return self._limited(self._dispatch(message, now), now)

    def _limited(self, events: list[e.Event], now: float) -> list[e.Event]:
        """Leave out what would be more than anybody can read."""
        passed = [event for event in events if self._limits.tells(event, now)]
        if len(passed) < len(events):
            passed += self._visitor.fault(e.Fault.TOO_MUCH_NEWS, f"{len(events)} at once")
        return passed

    def _dispatch(self, message: m.ServerTalk, now: float) -> list[e.Event]:  # noqa: C901, PLR0911, PLR0912 - one line a message
        rooms = self._rooms
        match message:
            case m.ServerAck():
                return self._server_ack(now)
            case m.ServerStatus():
                return self._server_status(message, now)
            case m.UserJoined(name, user_id, ping_ms):
                events = self._lobby.user_joined(message)
                return [*events, *self._visitor.recognize(name, user_id, ping_ms)]
            case m.UserQuit():
                return self._user_quit(message, now)
            case m.LoginRejected(_, _, text):
                return self._close(e.DisconnectReason.REFUSED, now, text)
            case m.ServerInformation(source, text):
                rooms.explained(text)
                return [e.InformationReceived(source, text)]
            case m.GlobalChat(name, text):
                if self._visitor.has_name(name):
                    self._visitor.answers.answered(Awaited.CHAT)
                return [e.ChatReceived(name, text)]
            case m.GameChat(name, text):
                return rooms.said(name, text, now)
            case m.GameCreated():
                rooms.game_created(message)
                return self._lobby.game_created(message)
            case m.GameStatus():
                return self._lobby.game_status(message)
            case m.GameClosed(game_id):
                return self._lobby.game_closed(message) + rooms.game_closed(game_id, now)
            case m.PlayerList(players):
                # Whoever is in our room already must not be forgotten: that is how many are believed.
                return [] if rooms.in_room else rooms.granted(self._guests.begin(players), now)
            case m.PlayerJoinedGame(_, player):
                believed = self._guests.enter(player) or self._visitor.is_us(player.user_id)
                return rooms.player_joined(player, now) if believed else []
            case m.PlayerQuitGame(_, user_id):
                self._guests.leave(user_id)
                return rooms.player_quit(message, now)
            case m.GameStarted():
                return self._game_started(message, now)
            case m.Ready():
                return rooms.all_ready(now)
            case m.PlayerDropped(name, player):
                return rooms.player_dropped(name, player, now)
            case _:
                assert_never(message)

    def _server_ack(self, now: float) -> list[e.Event]:
        """Answer a round of the server's measurement: now, or later when that was asked for."""
        self._login.progress(now)
        if self._held.seconds and self._stage is Phase.LOGIN:
            self._held.add(now)
        else:
            self._visitor.send(m.ClientAck(), now)
        return []

    def _server_status(self, message: m.ServerStatus, now: float) -> list[e.Event]:
        events = self._lobby.apply_status(message)
        if self._stage is Phase.LOGIN:
            self._stage = Phase.LOBBY
            if self._visitor.user_id is None:
                self._visitor.answers.expect(Awaited.OWN_ENTRY, now)
            events.insert(0, e.LoggedIn())
        return events

    def _user_quit(self, message: m.UserQuit, now: float) -> list[e.Event]:
        if not self._visitor.is_us(message.user_id):
            return self._lobby.user_quit(message)
        if self._stage is Phase.LEAVING:
            return self._close(self._leave_reason, now, message.message)
        return self._close(e.DisconnectReason.REMOVED, now, message.message)

    def _game_started(self, message: m.GameStarted, now: float) -> list[e.Event]:
        """A game begins, unless the server does that so often that it can only be meant to harm."""
        events = self._rooms.game_started(message)
        if not events or self._limits.starts(now):
            return events
        # Nobody has heard of this game, so nobody has to hear of its end.
        ended = self._leave_server(e.DisconnectReason.RESTLESS, now)
        return [event for event in ended if not isinstance(event, e.GameEnded)]

    # --- commands -------------------------------------------------------------------------------

    def submit(self, data: bytes, now: float) -> list[e.Event]:
        """Take the emulator's input for its next frame."""
        return self._rooms.submit(data, now)

    def handle(self, command: c.Command, now: float) -> list[e.Event] | None:
        """Do what somebody asks; None when it does not fit the moment, LocalProtocolError when it cannot be sent."""
        match command:
            case c.Logout(message):
                return self._logout(message, now)
            case c.SendChat(text) if self._stage is Phase.LOBBY:
                return self._queue_chat(text, now)
            case _:
                return self._handle_in_rooms(command, now) if self._stage is Phase.LOBBY else None

    def _handle_in_rooms(self, command: c.Command, now: float) -> list[e.Event] | None:  # noqa: PLR0911 - one line a command
        rooms = self._rooms
        in_lobby = rooms.phase is Phase.LOBBY
        match command:
            case c.CreateGame(game) if in_lobby and rooms.may_ask:
                return rooms.create(game, now)
            case c.JoinGame(game_id) if in_lobby and rooms.may_ask:
                return rooms.join(game_id, now)
            case c.StartGame() if rooms.phase is Phase.ROOM and rooms.may_ask:
                return rooms.start(now)
            case c.LeaveRoom() if rooms.in_room:
                return rooms.leave(now)
            case c.SendGameChat(text) if rooms.in_room:
                return rooms.chat(text, now)
            case c.SendEmulatorLine(text) if rooms.in_room:
                return rooms.emulator_line(text, now)
            case c.KickPlayer(user_id) if rooms.in_room:
                return rooms.kick(user_id, now)
            case c.DropGame() if rooms.in_game:
                return rooms.drop(now)
            case c.NoteSilence(since):
                return self._leave_if_lost(rooms.silence(since, now), now)
            case _:
                return None

    def _logout(self, message: bytes, now: float) -> list[e.Event] | None:
        if self._stage is Phase.LEAVING:
            # Whoever asks for the end may not know that the session is giving up a silent server.
            return []
        if self._stage not in (Phase.LOGIN, Phase.LOBBY):
            return None
        encode_client_message(m.QuitRequest(message))
        events = self._rooms.leave(now) if self._rooms.in_room else []
        self._say_goodbye(message, now)
        return events

    def _say_goodbye(self, message: bytes, now: float) -> None:
        self._visitor.send(m.QuitRequest(message), now)
        self._stage = Phase.LEAVING
        self._goodbye_at = now + _GOODBYE_LIMIT
        self._goodbye_repeat_at = now + _GOODBYE_REPEAT

    def _queue_chat(self, text: bytes, now: float) -> list[e.Event]:
        encode_client_message(m.GlobalChatRequest(text))
        if not self._chat.add(text):
            return [*self._visitor.fault(e.Fault.NOT_POSSIBLE_NOW, "too many lines are waiting")]
        self._send_due_chat(now)
        return []

    # --- time -----------------------------------------------------------------------------------

    def deadline(self) -> float | None:
        """Return when `on_deadline` must be called, None for never."""
        match self._stage:
            case Phase.LOGIN:
                # While an answer of ours is held back the server has nothing to say, so nothing is overdue.
                held = self._held.deadline()
                retry = self._login.deadline() if held is None else held
                times = [retry, self._holes.deadline(may_skip=True)]
            case Phase.LOBBY:
                times = self._online_deadlines()
            case Phase.LEAVING:
                times = [self._goodbye_at, self._goodbye_repeat_at]
            case _:
                return None
        return min(time for time in times if time is not None)

    def on_deadline(self, now: float) -> list[e.Event]:
        """Do what is due."""
        match self._stage:
            case Phase.LOGIN:
                return self._login_due(now)
            case Phase.LOBBY:
                return self._online_due(now)
            case Phase.LEAVING:
                return self._goodbye_due(now)
            case _:
                return []

    def _online_deadlines(self) -> list[float | None]:
        times = [
            self._keep_alive_at(),
            self._chat.deadline(),
            self._rooms.deadline(),
        ]
        if self._rooms.phase is not Phase.PLAYING:
            # While frames flow the game's own policy repeats, and each frame carries what was said before.
            times += [
                self._visitor.answers.deadline(),
                self._holes.deadline(may_skip=self._may_skip),
            ]
        elif self._rooms.rests:
            times.append(self._holes_in_game.deadline(may_skip=False))
        return times

    def _keep_alive_at(self) -> float:
        # Who waits for a frame repeats what it has said, and is heard.
        pause = _KEEP_ALIVE_IN_GAME if self._rooms.rests else _KEEP_ALIVE
        return self._channel.last_new_at + pause

    def _online_due(self, now: float) -> list[e.Event]:
        self._send_due_chat(now)
        if now >= self._keep_alive_at():
            self._visitor.send(m.KeepAlive(), now)
        if self._rooms.phase is not Phase.PLAYING and self._visitor.answers.wants_repeat(now):
            self._channel.repeat(now)
        events = self._rooms.on_deadline(now)
        events = self._leave_if_lost(events, now)
        return events if self._stage is Phase.LEAVING else events + self._hole_due(now)

    def _leave_if_lost(self, events: list[e.Event], now: float) -> list[e.Event]:
        """Leave a server that fell silent in a game: it may still hear us, and then nobody has to wait for us."""
        if events and _is_lost(events[-1]):
            events += self._leave_server(e.DisconnectReason.LOST, now)
        return events

    def _leave_server(self, reason: e.DisconnectReason, now: float) -> list[e.Event]:
        """Leave the room and the server because of what it does."""
        events = self._rooms.disconnect(now)
        self._visitor.send(m.QuitGameRequest(), now)
        self._leave_reason = reason
        self._say_goodbye(b"", now)
        return events

    def _login_due(self, now: float) -> list[e.Event]:
        while self._held.take(now):
            self._visitor.send(m.ClientAck(), now)
            self._login.progress(now)
        if self._held.deadline() is not None:
            return self._hole_due(now)
        if self._login.expired(now):
            return self._close(e.DisconnectReason.SILENT, now)
        if self._login.wants_repeat(now):
            self._channel.repeat(now)
        return self._hole_due(now)

    def _goodbye_due(self, now: float) -> list[e.Event]:
        if now >= self._goodbye_at:
            return self._close(self._leave_reason, now)
        if now >= self._goodbye_repeat_at:
            self._goodbye_repeat_at = now + _GOODBYE_REPEAT
            self._channel.repeat(now)
        return []

    def _send_due_chat(self, now: float) -> None:
        line = self._chat.take(now)
        if line is not None:
            self._visitor.send(m.GlobalChatRequest(line), now, Awaited.CHAT)

    # --- holes ----------------------------------------------------------------------------------

    @property
    def _may_skip(self) -> bool:
        """Whether a missing message may be given up: not while a game needs everything."""
        return not self._rooms.in_game

    def _notice_hole(self, now: float) -> list[e.Event]:
        if self._stage in (Phase.LEAVING, Phase.CLOSED):
            return []
        if self._rooms.in_game and self._channel.receiver.far_jump:
            # The missing blocks are out of reach, and nothing may be skipped in a game.
            return self._rooms.end_game(e.GameEndReason.MESSAGES_LOST, now)
        if self._rooms.phase is Phase.PLAYING:
            # The next message most likely brings it.
            self._holes_in_game.notice(now)
        elif self._holes.notice(now):
            self._channel.repeat(now)
        return []

    def _hole_due(self, now: float) -> list[e.Event]:
        if self._rooms.phase is Phase.PLAYING:
            if self._rooms.rests and self._holes_in_game.wants_repeat(now, may_skip=False):
                self._channel.repeat(now)
            return []
        if self._holes.wants_repeat(now, may_skip=self._may_skip):
            self._channel.repeat(now)
        if not self._may_skip or not self._holes.hopeless(now):
            return []
        self._holes.clear()
        return [
            *self._visitor.fault(e.Fault.MESSAGES_SKIPPED),
            *self._receive_all(self._channel.skip_missing(), now),
        ]

    # --- the end --------------------------------------------------------------------------------

    def _close(self, reason: e.DisconnectReason, now: float, text: bytes = b"") -> list[e.Event]:
        events = self._rooms.disconnect(now)
        self._stage = Phase.CLOSED
        return [*events, e.Disconnected(reason, text)]

    # --- numbers --------------------------------------------------------------------------------

    def pulse(self, now: float) -> Pulse | None:
        """Return what tells a stand-still of the running game, None while no frames flow."""
        return self._rooms.pulse(now)

    def status(self, now: float, faults: int) -> SessionStatus:
        """Return the visit as one frozen value."""
        redundancy, resend = self._rooms.recovered
        counters: Counters = replace(
            self._channel.counters(),
            recovered_by_redundancy=redundancy,
            recovered_by_resend=resend,
            faults=faults,
        )
        return SessionStatus(
            phase=self.phase,
            server=self._channel.server,
            user_id=self._visitor.user_id,
            name=self._visitor.name,
            room=self._rooms.room,
            progress=self._rooms.progress(now),
            counters=counters,
        )


def _is_lost(event: e.Event) -> bool:
    return isinstance(event, e.GameEnded) and event.reason is e.GameEndReason.SERVER_SILENT
