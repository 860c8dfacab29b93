"""One login on one server, seen from the client: the five verbs, the phases and who handles what.

The phases and their order stand in `status.Phase`. Whatever arrives is first put into order by `channel`, decoded once,
and then handled by the method named after the message. What is wrong is counted and reported, never raised.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.codec import decode_server_message, encode_client_message
from kaillera_client.protocol.errors import LocalProtocolError, RemoteProtocolError
from kaillera_client.protocol.handshake import HelloAccepted, HelloRefused
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.channel import Channel
from kaillera_client.session.chatqueue import ChatQueue
from kaillera_client.session.commands import Address
from kaillera_client.session.handshake import Handshake
from kaillera_client.session.lobby import Lobby
from kaillera_client.session.login import LoginRetry
from kaillera_client.session.pacing import AdaptiveRecovery, RecoveryPolicy
from kaillera_client.session.play import Play, Stage
from kaillera_client.session.requests import PendingRequest
from kaillera_client.session.status import Counters, Phase, SessionStatus

_KEEP_ALIVE = 20.0
_ROOM_REPEAT = 2.0
"""In a quiet room: the announcement of a game may be lost, and no later message would bring it again."""
_HOLE_REPEAT = 0.25
_HOLE_LIMIT = 1.5
_GOODBYE_REPEAT = 0.15
_GOODBYE_LIMIT = 0.5

_ONLINE = (Phase.LOBBY, Phase.ROOM, Phase.STARTING, Phase.PLAYING)
_IN_ROOM = (Phase.ROOM, Phase.STARTING, Phase.PLAYING)
_GAME_DATA_TYPES = (m.MessageType.GAME_DATA, m.MessageType.CACHED_GAME_DATA)


class ClientSession:
    """A client's conversation with one server; a new one (with a new socket) is made for every login."""

    def __init__(
        self,
        give_up_after: float = 60.0,
        policy: Callable[[], RecoveryPolicy] = AdaptiveRecovery,
    ) -> None:
        """Begin unconnected. `give_up_after` bounds a server's silence in a game, in seconds.

        `policy` makes the loss recovery of one game.
        """
        self._give_up_after = give_up_after
        self._policy = policy
        self._phase = Phase.NEW
        self._plan: c.Connect | None = None
        self._handshake: Handshake | None = None
        self._channel: Channel | None = None
        self._login = LoginRetry(0.0, 0.0)
        self._lobby = Lobby()
        self._chat = ChatQueue()
        self._pending: PendingRequest | None = None
        self._user_id: int | None = None
        self._name = b""
        self._room: int | None = None
        self._expected_quits = 0
        """Own 0x0B messages that only confirm what we asked for."""
        self._play: Play | None = None
        self._hole_since: float | None = None
        self._hole_repeat_at: float | None = None
        self._goodbye_at = 0.0
        self._goodbye_repeat_at = 0.0
        self._faults: Counter[e.Fault] = Counter()
        self._recovered = (0, 0)
        """Recovered by redundancy and by resend in earlier games of this session."""

    @property
    def phase(self) -> Phase:
        """Where the session stands."""
        return self._phase

    # --- the five verbs -------------------------------------------------------------------------

    def receive_datagram(self, data: bytes, addr: Address, now: float) -> list[e.Event]:
        """Take a datagram; never raises."""
        if self._handshake is not None:
            return self._receive_handshake(self._handshake, data, addr, now)
        channel = self._channel
        if channel is None or self._phase is Phase.CLOSED:
            return []
        if addr != channel.server:
            return self._fault(e.Fault.FOREIGN_SOURCE, f"{addr[0]}:{addr[1]}")
        malformed = channel.receiver.malformed
        events: list[e.Event] = []
        for delivered in channel.receive(data, now):
            events += self._receive_message(delivered.payload, delivered.repeated, now)
        if channel.receiver.malformed != malformed:
            events += self._fault(e.Fault.MALFORMED_DATAGRAM, f"{len(data)} bytes")
        if channel.receiver.has_hole or channel.receiver.far_jump:
            events += self._notice_hole(channel, now)
        elif self._hole_since is not None:
            self._hole_since = self._hole_repeat_at = None
        return events

    def datagrams_to_send(self, now: float) -> list[tuple[bytes, Address]]:
        """Return what must be sent now, each datagram once."""
        if self._handshake is not None:
            return self._handshake.take_outbox()
        return [] if self._channel is None else self._channel.take_outbox()

    def deadline(self) -> float | None:
        """Return when `on_deadline` must be called, None for never."""
        match self._phase:
            case Phase.NEW | Phase.CLOSED:
                return None
            case Phase.HANDSHAKE:
                return None if self._handshake is None else self._handshake.deadline()
            case Phase.LOGIN:
                return self._login.deadline()
            case Phase.LEAVING:
                return min(self._goodbye_at, self._goodbye_repeat_at)
            case Phase.LOBBY | Phase.ROOM | Phase.STARTING | Phase.PLAYING:
                return self._online_deadline()
            case _:
                assert_never(self._phase)

    def on_deadline(self, now: float) -> list[e.Event]:
        """Do what is due."""
        match self._phase:
            case Phase.NEW | Phase.CLOSED:
                return []
            case Phase.HANDSHAKE:
                if self._handshake is None or self._handshake.on_deadline(now):
                    return []
                return self._close(e.DisconnectReason.SILENT)
            case Phase.LOGIN:
                return self._retry_login(now)
            case Phase.LEAVING:
                return self._say_goodbye(now)
            case Phase.LOBBY | Phase.ROOM | Phase.STARTING | Phase.PLAYING:
                return self._online_due(now)
            case _:
                assert_never(self._phase)

    def handle(self, command: c.Command, now: float) -> list[e.Event]:
        """Do what somebody asks; a command that does not fit the moment is a reported fault."""
        if isinstance(command, c.SubmitInput):
            return self._submit_input(command.data, now)
        try:
            return self._handle(command, now)
        except LocalProtocolError as error:
            return self._fault(e.Fault.UNSENDABLE, str(error))

    def status(self, now: float) -> SessionStatus:
        """Return the session as one frozen value."""
        play = self._play
        return SessionStatus(
            phase=self._phase,
            server=self._server(),
            user_id=self._user_id,
            name=self._name,
            room=self._room,
            progress=None if play is None else play.progress(now),
            counters=self._counters(),
        )

    # --- commands -------------------------------------------------------------------------------

    def _handle(self, command: c.Command, now: float) -> list[e.Event]:  # noqa: C901, PLR0911, PLR0912 - one line a command
        match command:
            case c.Connect() if self._phase is Phase.NEW:
                return self._connect(command, now)
            case c.Logout(message) if self._phase not in (Phase.LEAVING, Phase.CLOSED):
                return self._logout(message, now)
            case c.SendChat(text) if self._phase in _ONLINE:
                return self._queue_chat(text, now)
            case c.SendGameChat(text) if self._phase in _IN_ROOM:
                self._send(m.GameChatRequest(text), now)
                return []
            case c.CreateGame(game) if self._phase is Phase.LOBBY and self._pending is None:
                self._send(m.CreateGameRequest(game), now)
                self._pending = PendingRequest(e.Request.CREATE, now, game=game)
                return []
            case c.JoinGame(game_id) if self._phase is Phase.LOBBY and self._pending is None:
                return self._join(game_id, now)
            case c.LeaveRoom() if self._phase in _IN_ROOM:
                return self._leave_room(now)
            case c.StartGame() if self._phase is Phase.ROOM and self._pending is None:
                self._send(m.StartGameRequest(), now)
                self._pending = PendingRequest(e.Request.START, now)
                return []
            case c.DropGame() if self._phase in (Phase.STARTING, Phase.PLAYING):
                return self._end_game(e.GameEndReason.OWN_DROP, now)
            case c.KickPlayer(user_id) if self._phase in _IN_ROOM:
                self._send(m.KickRequest(user_id), now)
                return []
            case c.SubmitInput(data):
                return self._submit_input(data, now)
            case (
                c.Connect()
                | c.Logout()
                | c.SendChat()
                | c.SendGameChat()
                | c.CreateGame()
                | c.JoinGame()
                | c.LeaveRoom()
                | c.StartGame()
                | c.DropGame()
                | c.KickPlayer()
            ):
                detail = f"{type(command).__name__} while {self._phase.value}"
                return self._fault(e.Fault.NOT_POSSIBLE_NOW, detail)
            case _:
                assert_never(command)

    def _connect(self, plan: c.Connect, now: float) -> list[e.Event]:
        # Encoded here once, so that a name that cannot be sent is refused before anything happens.
        encode_client_message(m.LoginRequest(plan.name, plan.emulator, plan.connection_type))
        self._plan = plan
        self._name = plan.name
        self._phase = Phase.HANDSHAKE
        self._handshake = Handshake(plan.server, now)
        return []

    def _logout(self, message: bytes, now: float) -> list[e.Event]:
        if self._phase not in _ONLINE:
            return self._close(e.DisconnectReason.LOGOUT)
        encode_client_message(m.QuitRequest(message))
        events = self._leave_room(now) if self._phase in _IN_ROOM else []
        self._send(m.QuitRequest(message), now)
        self._phase = Phase.LEAVING
        self._goodbye_at = now + _GOODBYE_LIMIT
        self._goodbye_repeat_at = now + _GOODBYE_REPEAT
        return events

    def _queue_chat(self, text: bytes, now: float) -> list[e.Event]:
        encode_client_message(m.GlobalChatRequest(text))
        if not self._chat.add(text):
            return self._fault(e.Fault.NOT_POSSIBLE_NOW, "too many chat lines are waiting")
        self._send_due_chat(now)
        return []

    def _join(self, game_id: int, now: float) -> list[e.Event]:
        connection_type = (
            m.ConnectionType.LAN if self._plan is None else self._plan.connection_type
        )
        self._send(m.JoinGameRequest(game_id, connection_type), now)
        known = self._lobby.games.get(game_id)
        name = b"" if known is None else known.name
        self._pending = PendingRequest(e.Request.JOIN, now, game_id=game_id, game=name)
        return []

    def _leave_room(self, now: float) -> list[e.Event]:
        events = self._end_game(e.GameEndReason.OWN_DROP, now) if self._play_runs() else []
        self._send(m.QuitGameRequest(), now)
        self._expected_quits += 1
        return events + self._back_to_lobby(e.RoomLeaveReason.OWN_REQUEST)

    def _submit_input(self, data: bytes, now: float) -> list[e.Event]:
        if self._play is None or not self._play_runs():
            return self._fault(e.Fault.NOT_POSSIBLE_NOW, "an input while no game runs")
        return self._finish_if_over(self._play.submit(data, now), now)

    # --- arriving messages ----------------------------------------------------------------------

    def _receive_handshake(
        self, handshake: Handshake, data: bytes, addr: Address, now: float
    ) -> list[e.Event]:
        match handshake.receive(data, addr):
            case HelloAccepted(port) if self._plan is not None:
                self._handshake = None
                self._phase = Phase.LOGIN
                self._login = LoginRetry(now, handshake.round_trip(now))
                # The reply's own address: some servers answer from another one than they are listed with.
                self._channel = Channel((addr[0], port))
                plan = self._plan
                self._send(m.LoginRequest(plan.name, plan.emulator, plan.connection_type), now)
                return [e.HandshakeDone(port)]
            case HelloRefused(full):
                reason = e.DisconnectReason.FULL if full else e.DisconnectReason.VERSION
                return self._close(reason)
            case _:
                return self._fault(e.Fault.FOREIGN_SOURCE, f"{addr[0]}:{addr[1]}")

    def _receive_message(self, payload: bytes, repeated: bool, now: float) -> list[e.Event]:
        in_game = payload[0] in _GAME_DATA_TYPES
        if repeated and in_game and self._play is not None:
            self._play.note_recovery()
        try:
            message = decode_server_message(payload)
        except RemoteProtocolError as error:
            events = self._fault(e.Fault.MALFORMED_MESSAGE, f"type {payload[0]:#04x}: {error}")
            if in_game and self._play_runs():
                # The cache and the frame count depend on every block, so the game cannot go on without one.
                events += self._end_game(e.GameEndReason.MALFORMED_DATA, now, str(error))
            return events
        if message is None:
            return self._fault(e.Fault.UNKNOWN_MESSAGE, f"type {payload[0]:#04x}")
        return self._dispatch(message, now)

    def _dispatch(self, message: m.ServerMessage, now: float) -> list[e.Event]:  # noqa: C901, PLR0911, PLR0912 - one line a message
        match message:
            case m.GameData() | m.CachedGameData():
                return self._game_data(message, now)
            case m.ServerAck():
                self._login.progress(now)
                self._send(m.ClientAck(), now)
                return []
            case m.ServerStatus():
                return self._server_status(message, now)
            case m.UserJoined():
                return self._user_joined(message)
            case m.UserQuit():
                return self._user_quit(message)
            case m.LoginRejected(_, _, text):
                return self._close(e.DisconnectReason.REFUSED, text)
            case m.ServerInformation(source, text):
                if self._pending is not None:
                    self._pending.explanation = text
                return [e.InformationReceived(source, text)]
            case m.GlobalChat(name, text):
                return [e.ChatReceived(name, text)]
            case m.GameChat(name, text):
                return self._game_chat(name, text)
            case m.GameCreated():
                return self._game_created(message)
            case m.GameStatus():
                return self._lobby.game_status(message)
            case m.GameClosed():
                return self._game_closed(message, now)
            case m.PlayerList(players):
                return self._enter_room(players)
            case m.PlayerJoinedGame(_, player):
                return self._player_joined(player)
            case m.PlayerQuitGame():
                return self._player_quit(message, now)
            case m.GameStarted():
                return self._game_started(message)
            case m.Ready():
                return self._all_ready(now)
            case m.PlayerDropped(name, player):
                return self._player_dropped(name, player, now)
            case _:
                assert_never(message)

    def _server_status(self, message: m.ServerStatus, now: float) -> list[e.Event]:
        events = self._lobby.apply_status(message)
        if self._phase is Phase.LOGIN:
            self._phase = Phase.LOBBY
            self._login.progress(now)
            events.insert(0, e.LoggedIn())
        return events

    def _user_joined(self, message: m.UserJoined) -> list[e.Event]:
        events = self._lobby.user_joined(message)
        if self._user_id is None and _same_name(message.name, self._name):
            self._user_id = message.user_id
            # The server's spelling: it may have put our name into another charset.
            self._name = message.name
            events.append(e.OwnUserKnown(message.user_id, message.name, message.ping_ms))
        return events

    def _user_quit(self, message: m.UserQuit) -> list[e.Event]:
        if self._user_id is None or message.user_id != self._user_id:
            return self._lobby.user_quit(message)
        if self._phase is Phase.LEAVING:
            return self._close(e.DisconnectReason.LOGOUT, message.message)
        return self._close(e.DisconnectReason.REMOVED, message.message)

    def _game_chat(self, name: bytes, text: bytes) -> list[e.Event]:
        events: list[e.Event] = [e.GameChatReceived(name, text)]
        pending = self._pending
        if pending is not None and pending.kind is e.Request.START and name == b"Error":
            self._pending = None
            events.append(e.RequestFailed(e.Request.START, answered=True, text=text))
        return events

    def _game_created(self, message: m.GameCreated) -> list[e.Event]:
        pending = self._pending
        if (
            pending is not None
            and pending.kind is e.Request.CREATE
            and message.owner == self._name
            and _same_name(message.game, pending.game)
        ):
            pending.game_id = message.game_id
        return self._lobby.game_created(message)

    def _game_closed(self, message: m.GameClosed, now: float) -> list[e.Event]:
        events = self._lobby.game_closed(message)
        pending = self._pending
        if message.game_id == self._room and self._phase in _IN_ROOM:
            events += self._end_game(e.GameEndReason.ROOM_CLOSED, now) if self._play_runs() else []
            events += self._back_to_lobby(e.RoomLeaveReason.CLOSED)
        elif pending is not None and pending.game_id == message.game_id:
            self._pending = None
            events.append(e.RequestFailed(pending.kind, answered=True, text=pending.explanation))
        return events

    def _enter_room(self, players: tuple[m.RoomPlayer, ...]) -> list[e.Event]:
        pending = self._pending
        if self._phase is not Phase.LOBBY or pending is None or pending.game_id is None:
            return []
        self._pending = None
        self._phase = Phase.ROOM
        self._room = pending.game_id
        owner = pending.kind is e.Request.CREATE
        return [e.RoomEntered(pending.game_id, pending.game, owner, players)]

    def _player_joined(self, player: m.RoomPlayer) -> list[e.Event]:
        events: list[e.Event] = []
        if self._phase is Phase.LOBBY and self._is_us(player.user_id):
            # A lost 0x0D would otherwise leave us outside a room that the server has us in.
            events += self._enter_room(())
        if self._phase in _IN_ROOM:
            events.append(e.PlayerEntered(player))
        return events

    def _player_quit(self, message: m.PlayerQuitGame, now: float) -> list[e.Event]:
        if not self._is_us(message.user_id):
            if self._phase not in _IN_ROOM:
                return []
            return [e.PlayerLeft(message.user_id, message.name)]
        if self._expected_quits:
            self._expected_quits -= 1
            return []
        if self._phase in _IN_ROOM:
            events = self._end_game(e.GameEndReason.REMOVED, now) if self._play_runs() else []
            return events + self._back_to_lobby(e.RoomLeaveReason.REMOVED)
        pending, self._pending = self._pending, None
        if pending is None:
            return []
        return [e.RequestFailed(pending.kind, answered=True, text=pending.explanation)]

    # --- the game -------------------------------------------------------------------------------

    def _game_started(self, message: m.GameStarted) -> list[e.Event]:
        if self._phase is not Phase.ROOM or self._plan is None or self._channel is None:
            return []
        if self._pending is not None and self._pending.kind is e.Request.START:
            self._pending = None
        known = None if self._room is None else self._lobby.games.get(self._room)
        game = b"" if known is None else known.name
        self._keep_recovered()
        self._play = Play(message, game, self._plan.connection_type, self._channel, self._policy())
        self._phase = Phase.STARTING
        return [self._play.announcement()]

    def _all_ready(self, now: float) -> list[e.Event]:
        if self._phase is not Phase.STARTING or self._play is None:
            return []
        events = self._play.all_ready(now)
        if self._play.stage is Stage.RUNNING:
            self._phase = Phase.PLAYING
        return events

    def _game_data(self, message: m.GameData | m.CachedGameData, now: float) -> list[e.Event]:
        if self._play is None or self._phase is not Phase.PLAYING:
            return self._fault(e.Fault.UNEXPECTED_GAME_DATA)
        return self._finish_if_over(self._play.receive_data(message, now), now)

    def _player_dropped(self, name: bytes, player: int, now: float) -> list[e.Event]:
        if self._play is None or not self._play_runs():
            return []
        if player == self._play.start.player:
            return self._end_game(e.GameEndReason.DROPPED_BY_SERVER, now)
        return [e.PlayerDropped(name, player)]

    def _end_game(self, reason: e.GameEndReason, now: float, detail: str = "") -> list[e.Event]:
        if self._play is None:
            return []
        return self._finish_if_over(self._play.end(reason, detail), now)

    def _finish_if_over(self, events: list[e.Event], now: float) -> list[e.Event]:
        """Leave the game when `events` end it; the server is told unless it is the one that ended it."""
        if self._play is None or self._play.stage is not Stage.OVER:
            return events
        ended = events[-1]
        self._phase = Phase.ROOM
        if isinstance(ended, e.GameEnded):
            if ended.reason is e.GameEndReason.SERVER_SILENT:
                return events + self._close(e.DisconnectReason.LOST)
            if ended.reason not in _ENDED_BY_SERVER:
                self._send(m.DropGameRequest(), now)
        return events

    # --- time -----------------------------------------------------------------------------------

    def _online_deadline(self) -> float | None:
        times = [self._chat.deadline(), self._hole_repeat_at]
        if self._hole_since is not None and self._phase is not Phase.STARTING:
            times.append(self._hole_since + _HOLE_LIMIT)
        if self._pending is not None:
            times.append(self._pending.deadline())
        if self._channel is not None:
            times.append(self._channel.last_sent_at + _KEEP_ALIVE)
            times.append(self._room_repeat_at(self._channel))
        if self._play is not None:
            times.append(self._play.deadline(self._give_up_after))
        return min((time for time in times if time is not None), default=None)

    def _online_due(self, now: float) -> list[e.Event]:
        events: list[e.Event] = []
        self._send_due_chat(now)
        if self._channel is not None and now >= self._channel.last_sent_at + _KEEP_ALIVE:
            self._send(m.KeepAlive(), now)
        if self._channel is not None:
            room_repeat_at = self._room_repeat_at(self._channel)
            if room_repeat_at is not None and now >= room_repeat_at:
                self._channel.repeat(now)
        if self._pending is not None:
            events += self._pending_due(self._pending, now)
        if self._channel is not None and self._hole_since is not None:
            events += self._hole_due(self._channel, self._hole_since, now)
        if self._play is not None and self._play_runs():
            due = self._play.on_deadline(now, self._give_up_after)
            events += self._finish_if_over(due, now)
        return events

    def _room_repeat_at(self, channel: Channel) -> float | None:
        """Return when to provoke the server's newest messages again, None outside a waiting room."""
        if self._phase is not Phase.ROOM:
            return None
        return max(channel.last_sent_at, channel.last_received_at) + _ROOM_REPEAT

    def _retry_login(self, now: float) -> list[e.Event]:
        if self._login.expired(now):
            return self._close(e.DisconnectReason.SILENT)
        if self._channel is not None and self._login.wants_repeat(now):
            self._channel.repeat(now)
        return []

    def _say_goodbye(self, now: float) -> list[e.Event]:
        if now >= self._goodbye_at:
            return self._close(e.DisconnectReason.LOGOUT)
        if self._channel is not None and now >= self._goodbye_repeat_at:
            self._goodbye_repeat_at = now + _GOODBYE_REPEAT
            self._channel.repeat(now)
        return []

    def _pending_due(self, pending: PendingRequest, now: float) -> list[e.Event]:
        if pending.expired(now):
            self._pending = None
            text = pending.explanation
            return [e.RequestFailed(pending.kind, answered=False, text=text)]
        if self._channel is not None and pending.wants_repeat(now):
            self._channel.repeat(now)
        return []

    def _notice_hole(self, channel: Channel, now: float) -> list[e.Event]:
        if self._play_runs() and channel.receiver.far_jump:
            # The missing blocks are out of reach, and nothing may be skipped in a game.
            return self._end_game(e.GameEndReason.MESSAGES_LOST, now)
        if self._hole_since is None and self._phase is not Phase.PLAYING:
            self._hole_since = now
            self._hole_repeat_at = now + _HOLE_REPEAT
            channel.repeat(now)
        return []

    def _hole_due(self, channel: Channel, since: float, now: float) -> list[e.Event]:
        """Ask again for what is missing, and outside a game give it up in the end.

        While frames flow the game's own policy asks; before that nobody else does.
        """
        if self._phase is Phase.PLAYING:
            self._hole_since = self._hole_repeat_at = None
            return []
        if self._hole_repeat_at is not None and now >= self._hole_repeat_at:
            starting = self._phase is Phase.STARTING
            self._hole_repeat_at = now + _HOLE_REPEAT if starting else None
            channel.repeat(now)
        if self._phase is Phase.STARTING or now < since + _HOLE_LIMIT:
            return []
        self._hole_since = self._hole_repeat_at = None
        events = self._fault(e.Fault.MESSAGES_SKIPPED)
        channel.receiver.resynchronize()
        for delivered in channel.receiver.skip_hole():
            events += self._receive_message(delivered.payload, delivered.repeated, now)
        return events

    # --- inside ---------------------------------------------------------------------------------

    def _send(self, message: m.ClientMessage, now: float) -> None:
        if self._channel is not None:
            self._channel.send(encode_client_message(message), now)

    def _send_due_chat(self, now: float) -> None:
        line = self._chat.take(now)
        if line is not None:
            self._send(m.GlobalChatRequest(line), now)

    def _play_runs(self) -> bool:
        return self._phase in (Phase.STARTING, Phase.PLAYING)

    def _is_us(self, user_id: int) -> bool:
        return self._user_id is not None and user_id == self._user_id

    def _server(self) -> Address | None:
        if self._channel is not None:
            return self._channel.server
        return None if self._plan is None else self._plan.server

    def _back_to_lobby(self, reason: e.RoomLeaveReason) -> list[e.Event]:
        self._room = None
        self._pending = None
        self._phase = Phase.LOBBY
        return [e.RoomLeft(reason)]

    def _close(self, reason: e.DisconnectReason, text: bytes = b"") -> list[e.Event]:
        events: list[e.Event] = []
        if self._play is not None and self._play_runs():
            events += self._play.end(e.GameEndReason.DISCONNECTED)
        if self._phase in _IN_ROOM:
            events += self._back_to_lobby(e.RoomLeaveReason.DISCONNECTED)
        self._phase = Phase.CLOSED
        self._handshake = None
        return [*events, e.Disconnected(reason, text)]

    def _keep_recovered(self) -> None:
        if self._play is not None:
            redundancy, resend = self._recovered
            self._recovered = (
                redundancy + self._play.recovered_by_redundancy,
                resend + self._play.recovered_by_resend,
            )

    def _counters(self) -> Counters:
        redundancy, resend = self._recovered
        if self._play is not None:
            redundancy += self._play.recovered_by_redundancy
            resend += self._play.recovered_by_resend
        wire = Counters() if self._channel is None else self._channel.counters()
        return replace(
            wire,
            recovered_by_redundancy=redundancy,
            recovered_by_resend=resend,
            faults=self._faults.total(),
        )

    def _fault(self, fault: e.Fault, detail: str = "") -> list[e.Event]:
        """Count a fault; report the 1st, 2nd, 4th, 8th … so that a flood of them does not become one of events."""
        self._faults[fault] += 1
        count = self._faults[fault]
        if count & (count - 1):
            return []
        return [e.FaultNoticed(fault, count, detail)]


_ENDED_BY_SERVER = (
    e.GameEndReason.DROPPED_BY_SERVER,
    e.GameEndReason.ROOM_CLOSED,
    e.GameEndReason.REMOVED,
    e.GameEndReason.DISCONNECTED,
)


def _same_name(theirs: bytes, ours: bytes) -> bool:
    """Compare names that the server may have put into another charset: then only the ASCII part can be equal."""
    if theirs == ours:
        return True
    return not ours.isascii() and _ascii_part(theirs) == _ascii_part(ours)


def _ascii_part(text: bytes) -> bytes:
    """Return what every charset writes alike; "?" is what servers put for letters that they lack."""
    return bytes(byte for byte in text if byte < 0x80 and byte != ord("?"))
