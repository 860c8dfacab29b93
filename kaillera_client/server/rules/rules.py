"""The embedded server as one object with the five verbs; datagrams and the time go in and out."""

import random
from typing import assert_never

from kaillera_client.protocol import handshake
from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import split_bundle
from kaillera_client.protocol.codec import decode_client_message
from kaillera_client.protocol.errors import RemoteProtocolError
from kaillera_client.protocol.messages import MessageType as T
from kaillera_client.server.rules.chat import Chat
from kaillera_client.server.rules.commands import Announce, Command, RemoveUser, Shutdown
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.server.rules.events import Address, Event, FaultKind
from kaillera_client.server.rules.farewell import Farewells
from kaillera_client.server.rules.hub import FLOOD_CONTROL, ROOM_ERROR, SERVER, Hub
from kaillera_client.server.rules.lag import GameLag, LatePlayer
from kaillera_client.server.rules.limits import (
    ANSWER_FACTOR,
    LARGEST_DATAGRAM,
    LARGEST_LOGIN,
    ReplyLimiter,
    line_within_budget,
    may_ask_again,
    proofs_wanted,
    sessions_allowed,
    within_budget,
)
from kaillera_client.server.rules.link import Link
from kaillera_client.server.rules.login import Logins
from kaillera_client.server.rules.measure import Measurement
from kaillera_client.server.rules.model import Client, Stage
from kaillera_client.server.rules.rooms import Rooms
from kaillera_client.server.rules.rounds import Rounds
from kaillera_client.server.rules.watch import Watch

_SUPPORTED_VERSION = b"0.83"

_SESSIONS_PER_PLACE = 4
"""Sessions that log in, play or have just left; forged logins must not fill the memory."""


class ServerRules:
    """A Kaillera server without a socket or a clock; `now` is in seconds and never goes back."""

    def __init__(self, config: ServerConfig, port: int, chance: random.Random) -> None:
        """Serve at `port`, which is the login port too; nobody shall foresee what `chance` gives."""
        self._config = config
        self._port = port
        self._hub = Hub(config)
        self._rounds = Rounds(self._hub)
        self._rooms = Rooms(self._hub, self._rounds)
        self._logins = Logins(self._hub, self._rooms)
        self._chat = Chat(self._hub, self._rooms)
        self._watch = Watch(self._hub, self._logins, self._rounds)
        self._farewells = Farewells()
        self._limiter = ReplyLimiter(config.replies_per_second)
        self._clients: dict[Address, Client] = {}
        self._pick = lambda most: chance.randint(1, most)
        self._closed = False
        self.datagrams = 0
        """Datagrams received so far."""

    # --- numbers --------------------------------------------------------------------------------

    @property
    def users(self) -> int:
        """How many users are logged in."""
        return len(self._hub.users)

    @property
    def games(self) -> int:
        """How many rooms are open."""
        return len(self._hub.rooms)

    @property
    def sessions(self) -> int:
        """How many addresses are known, with those that log in or have just left."""
        return len(self._clients)

    @property
    def faults(self) -> dict[FaultKind, int]:
        """How often each fault happened."""
        return dict(self._hub.faults)

    # --- proof ----------------------------------------------------------------------------------

    def has_user(self, user_id: int, name: bytes, port: int) -> bool:
        """Return whether a user with this id and name is logged in from this UDP port."""
        user = self._hub.users.get(user_id)
        return user is not None and user.name == name and user.address[1] == port

    def waiting_for(self, game_id: int, now: float) -> tuple[LatePlayer, ...]:
        """Return whose inputs a game waits for at this moment; nobody when it does not run or wait.

        Nobody either while no other player is heard, because then the server's own line may be down.
        """
        room = self._hub.rooms.get(game_id)
        if room is None or room.round is None:
            return ()
        return self._rounds.waiting_for(room.round, now)

    def lag(self, game_id: int, now: float) -> GameLag | None:
        """Return the lag of a room's running or last game, None without one."""
        room = self._hub.rooms.get(game_id)
        return None if room is None or room.lag is None else room.lag.totals(now)

    # --- the five verbs -------------------------------------------------------------------------

    def receive_datagram(self, data: bytes, addr: Address, now: float) -> list[Event]:
        """Take one datagram; never raises, whatever the bytes are."""
        self.datagrams += 1
        client = self._clients.get(addr)
        if client is None:
            self._receive_from_stranger(data, addr, now)
            return self._hub.take_events()
        if len(data) > (LARGEST_DATAGRAM if client.credit is None else LARGEST_LOGIN):
            self._hub.fault(addr, FaultKind.OVERSIZED_DATAGRAM)
            return self._hub.take_events()
        link = client.link
        if client.credit is not None:
            client.credit += ANSWER_FACTOR * len(data)
        malformed = link.malformed
        for delivered in link.receive(data, now):
            self._execute(client, delivered.payload, now)
        if link.nothing_new:
            self._answer_repeat(client, len(data), now)
        elif link.hole_since is not None:
            self._hub.schedule.plan(client, self._watch.next_look(client))
        elif link.malformed != malformed:
            self._receive_unbundled(data, addr, now)
        return self._hub.take_events()

    def datagrams_to_send(self, now: float) -> list[tuple[bytes, Address]]:
        """Return what must be sent now; each datagram is returned once."""
        outgoing, self._hub.outgoing = self._hub.outgoing, []
        for client in self._hub.take_unsent():
            outbox = client.link.outbox
            for data in outbox.flush(now):
                outgoing.append((data, client.address))
            resume_at = outbox.resume_at
            if resume_at is not None:
                self._hub.schedule.plan(client, resume_at)
        return outgoing

    def deadline(self) -> float | None:
        """Return when `on_deadline` wants to be called, None for never."""
        return self._farewells.deadline() if self._closed else self._hub.schedule.next_time()

    def on_deadline(self, now: float) -> list[Event]:
        """Do what is due at `now`."""
        self._hub.outgoing += self._farewells.due(now)
        for client in self._hub.schedule.due(now):
            self._look_at(client, now)
        return self._hub.take_events()

    def handle(self, command: Command, now: float) -> list[Event]:
        """Do what whoever runs the server asks."""
        match command:
            case Announce(text):
                self._hub.tell_all(m.ServerInformation(SERVER, text.replace(b"\0", b"")))
            case RemoveUser(user_id, message):
                client = self._hub.users.get(user_id)
                if client is not None:
                    self._logins.leave(client, message.replace(b"\0", b""), now)
            case Shutdown(message):
                self._shut_down(message.replace(b"\0", b""), now)
            case _:
                assert_never(command)
        return self._hub.take_events()

    # --- strangers ------------------------------------------------------------------------------

    def _receive_from_stranger(self, data: bytes, addr: Address, now: float) -> None:
        if self._closed or self._receive_unbundled(data, addr, now, quiet=True):
            return
        login = _login_request(data)
        if login is None:
            self._hub.fault(addr, FaultKind.STRANGER)
        elif not self._limiter.allows(addr[0], now):
            self._hub.fault(addr, FaultKind.TOO_MANY_REQUESTS)
        elif not self._has_place_for(addr):
            self._hub.fault(addr, FaultKind.NO_PLACE)
        else:
            self._open_session(login, data, addr, now)

    def _receive_unbundled(
        self, data: bytes, addr: Address, now: float, *, quiet: bool = False
    ) -> bool:
        """Answer PING and HELLO; return whether it was one of them."""
        request = handshake.parse_request(data)
        if request is None:
            if not quiet:
                self._hub.fault(addr, FaultKind.MALFORMED_DATAGRAM)
            return False
        if not self._limiter.allows(addr[0], now):
            self._hub.fault(addr, FaultKind.TOO_MANY_REQUESTS)
            return True
        reply = self._handshake_reply(request, addr)
        client = self._clients.get(addr)
        if client is None:
            self._hub.outgoing.append((reply, addr))
        else:
            self._hub.post(client, (reply,))
        return True

    def _handshake_reply(
        self, request: handshake.PingRequest | handshake.HelloRequest, addr: Address
    ) -> bytes:
        match request:
            case handshake.PingRequest():
                return handshake.PONG
            case handshake.HelloRequest(version):
                if version != _SUPPORTED_VERSION:
                    return handshake.VERSION_REFUSED
                full = self.users >= self._config.max_users or not self._has_place_for(addr)
                return handshake.SERVER_FULL if full else handshake.hello_accepted(self._port)
            case _:
                assert_never(request)

    def _has_place_for(self, addr: Address) -> bool:
        """Return whether one more login may begin; unfinished ones have places of their own."""
        if len(self._clients) >= _SESSIONS_PER_PLACE * self._config.max_users:
            return False
        live = [client for client in self._clients.values() if _takes_a_place(client)]
        if len(live) - self.users >= self._config.max_users:
            return False
        same_host = sum(client.address[0] == addr[0] for client in live)
        return same_host < sessions_allowed(addr[0], self._config)

    def _open_session(self, login: m.LoginRequest, data: bytes, addr: Address, now: float) -> None:
        proofs = proofs_wanted(addr[0], self._config)
        client = Client(
            address=addr,
            link=Link(now),
            opened_at=now,
            name=login.name,
            emulator=login.emulator,
            connection_type=login.connection_type,
            measurement=Measurement(now, proofs, self._pick),
            credit=ANSWER_FACTOR * len(data) if proofs else None,
        )
        client.link.receive(data, now)
        self._clients[addr] = client
        self._hub.schedule.plan(client, now + self._config.login_window)
        self._logins.begin(client)

    # --- sessions -------------------------------------------------------------------------------

    def _answer_repeat(self, client: Client, size: int, now: float) -> None:
        datagrams = client.link.answer_repeat(now, self._config.repeat_interval)
        if datagrams and client.credit is not None:
            datagrams = client.link.outbox.repeat(max(1, client.measurement.newest))
            client.measurement.sent_again(now)
        elif datagrams:
            if not may_ask_again(client, size, now):
                return
            client.repeats += sum(map(len, datagrams))
        self._hub.post(client, datagrams)
        if client.round is not None:
            client.link.outbox.boost()

    def _execute(self, client: Client, payload: bytes, now: float) -> None:
        kind = payload[0]
        if kind in (T.GAME_DATA, T.CACHED_GAME_DATA):
            self._rounds.game_data(client, payload, now)
            return
        try:
            message = decode_client_message(payload)
        except RemoteProtocolError:
            self._hub.fault(client.address, FaultKind.MALFORMED_MESSAGE)
            return
        if message is None:
            self._hub.fault(client.address, FaultKind.UNKNOWN_MESSAGE)
        elif client.stage is Stage.LOGIN:
            self._execute_login(client, message, now)
        elif client.stage is Stage.HERE:
            spoken = isinstance(message, m.GameChatRequest)
            allows = line_within_budget if spoken else within_budget
            if allows(client, now):
                self._execute_request(client, message, now)
            else:
                self._hub.fault(client.address, FaultKind.FLOOD)
                self._logins.leave(client, b"Too many messages.", now)

    def _execute_login(self, client: Client, message: m.ClientMessage, now: float) -> None:
        match message:
            case m.ClientAck():
                self._logins.acknowledged(client, now)
            case m.QuitRequest():
                client.stage = Stage.LEAVING
                client.leaves_at = now
                self._hub.schedule.plan(client, now)
            case _:
                self._hub.fault(client.address, FaultKind.UNEXPECTED_MESSAGE)

    def _execute_request(  # noqa: C901, PLR0912 - a table, one line a message
        self, client: Client, message: m.ClientMessage, now: float
    ) -> None:
        match message:
            case (
                m.GlobalChatRequest()
                | m.CreateGameRequest()
                | m.JoinGameRequest()
                | m.StartGameRequest()
            ) if not self._hub.loud.allows(client.address[0], now):
                self._hub.fault(client.address, FaultKind.LOUD)
                self._refuse_loud(client, message)
            case m.GlobalChatRequest(text):
                self._chat.lobby(client, text, now)
            case m.GameChatRequest(text):
                self._chat.room(client, text, now)
            case m.CreateGameRequest(game):
                self._rooms.create(client, game)
            case m.JoinGameRequest(game_id):
                self._rooms.join(client, game_id)
            case m.QuitGameRequest():
                self._rooms.leave(client, now)
            case m.KickRequest(user_id):
                self._rooms.kick(client, user_id, now)
            case m.StartGameRequest():
                self._rounds.start(client, now)
            case m.Ready():
                self._rounds.ready(client, now)
            case m.DropGameRequest():
                self._rounds.drop(client, now)
            case m.QuitRequest(text):
                self._logins.leave(client, text, now)
            case m.LoginRequest():
                self._hub.fault(client.address, FaultKind.UNEXPECTED_MESSAGE)
            case m.ClientAck() | m.KeepAlive() | m.GameData() | m.CachedGameData():
                # Nothing to do: being heard is all there is to it, and game data went elsewhere.
                return
            case _:
                assert_never(message)

    def _refuse_loud(self, client: Client, message: m.ClientMessage) -> None:
        """Tell a user that it was too much, in the way that its client waits for."""
        if isinstance(message, m.StartGameRequest):
            self._hub.tell(client, m.GameChat(ROOM_ERROR, FLOOD_CONTROL))
            return
        self._hub.inform(client, FLOOD_CONTROL)
        if client.room is None and not isinstance(message, m.GlobalChatRequest):
            self._hub.tell(client, m.PlayerQuitGame(client.name, client.user_id))

    # --- time -----------------------------------------------------------------------------------

    def _look_at(self, client: Client, now: float) -> None:
        if self._watch.expired(client, now):
            if client.stage is Stage.LOGIN:
                self._logins.ran_out(client)
            del self._clients[client.address]
            self._hub.schedule.forget(client)
            return
        if client.stage is Stage.LOGIN:
            self._logins.look_at(client, now)
        self._watch.give_up(client, now)
        if self._watch.hole_is_hopeless(client, now):
            self._skip_lost(client, now)
        self._hub.post(client, self._watch.stall_repeats(client, now))
        if client.link.outbox.resume_at is not None:
            self._hub.mark_unsent(client)
        self._hub.schedule.plan(client, max(now, self._watch.next_look(client)))

    def _skip_lost(self, client: Client, now: float) -> None:
        lost = client.link.lost
        messages = client.link.skip_lost(now)
        if client.stage is Stage.LOGIN:
            client.measurement.lost(client.link.lost - lost)
        for delivered in messages:
            self._execute(client, delivered.payload, now)

    def _shut_down(self, message: bytes, now: float) -> None:
        """Tell each user what concerns it, and what may be missing there in front of it, several times."""
        if self._closed:
            return
        self._closed = True
        last: list[tuple[bytes, Address]] = []
        for client in self._hub.users.values():
            outbox = client.link.outbox
            if client.room is not None:
                self._hub.tell(client, m.GameClosed(client.room.game_id))
            self._hub.tell(client, m.UserQuit(client.name, client.user_id, message))
            outbox.boost()
            last += [(data, client.address) for data in outbox.flush_all()]
        self._hub.outgoing += self._farewells.begin(last, now)
        self._hub.clear()
        self._clients.clear()


def _takes_a_place(client: Client) -> bool:
    """Return whether a session counts; who failed to prove itself keeps its place, so that attempts take time."""
    return client.stage is not Stage.LEAVING or client.credit is not None


def _login_request(data: bytes) -> m.LoginRequest | None:
    """Return the login in a stranger's datagram: its newest message and number 0."""
    entries = split_bundle(data) if len(data) <= LARGEST_LOGIN else []
    if not entries or entries[0][0] != 0 or entries[0][1][0] != T.LOGIN:
        return None
    try:
        message = decode_client_message(entries[0][1])
    except RemoteProtocolError:
        return None
    return message if isinstance(message, m.LoginRequest) else None
