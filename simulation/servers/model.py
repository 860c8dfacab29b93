"""What all models of servers share: logins, one room, the start of its game. Only the game part is precise."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Protocol

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import BundleSender
from kaillera_client.protocol.codec import decode_client_message, encode_server_message
from kaillera_client.protocol.framedelay import frame_delay, local_zero_frames
from kaillera_client.protocol.handshake import HELLO, hello_accepted
from kaillera_client.protocol.inputcache import InputCache
from kaillera_client.protocol.messages import MessageType as T
from simulation.servers.inbox import GAP, Inbox

PORT = 27888
GAME_ID = 1
GAME = b"Game"

_GAME_DATA_HEAD = 4


@dataclass(frozen=True, slots=True)
class Casualty:
    """Why the game is broken for somebody, by the server's own account."""

    desynced: bool
    """The others play on without this player's inputs, or nobody does; otherwise the player was taken out."""

    reason: str


class Server(Protocol):
    """What a world needs of a server; clients are numbers from 0."""

    outbox: list[tuple[bytes, int]]
    """What is to be sent to whom; whoever sends it clears it."""

    casualty: Casualty | None
    """The first or newest, None while the game is whole."""

    def receive(self, data: bytes, client: int, now: float) -> None:
        """Take a datagram."""
        ...

    def deadline(self) -> float | None:
        """Return when `on_deadline` must be called."""
        ...

    def on_deadline(self, now: float) -> None:
        """Do what is due."""
        ...


class Account:
    """One client as the server sees it."""

    __slots__ = (
        "acks",
        "blocks",
        "connection_type",
        "emulator",
        "here",
        "inbox",
        "login_at",
        "name",
        "number",
        "ping_us",
        "playing",
        "ready",
        "sender",
    )

    def __init__(self, number: int, inbox: Inbox, history: int) -> None:
        self.number = number
        self.inbox = inbox
        self.sender = BundleSender(history, size_limit=65_000)
        self.name = self.emulator = b""
        self.connection_type = 1
        self.login_at = 0.0
        self.acks = 0
        self.blocks = InputCache()
        """What the client has sent in the running game; it may refer to that."""
        self.ping_us = 0
        self.here = False
        self.playing = False
        self.ready = False

    @property
    def user_id(self) -> int:
        """From 1."""
        return self.number + 1

    @property
    def room_player(self) -> m.RoomPlayer:
        """As rooms list it."""
        return m.RoomPlayer(self.name, self.ping_us // 1000, self.user_id, self.connection_type)


class ModelServer(ABC):
    """A server with one room; families say how they receive, repeat and exchange inputs."""

    def __init__(self, *, history: int, redundancy: int, ack_rounds: int) -> None:
        """Keep `history` messages for each client, send `redundancy` in a datagram."""
        self.outbox: list[tuple[bytes, int]] = []
        self.casualty: Casualty | None = None
        self.members: list[Account] = []
        """Who is in the room, in the order of the players' numbers."""
        self._accounts: dict[int, Account] = {}
        self._history = history
        self._redundancy = redundancy
        self._ack_rounds = ack_rounds

    # --- what families differ in ----------------------------------------------------------------

    @abstractmethod
    def new_inbox(self) -> Inbox:
        """Return how one client's messages are put into order."""

    @abstractmethod
    def frame_delay(self, account: Account) -> int:
        """Return what 0x11 says."""

    @abstractmethod
    def begin(self, delays: list[int], connection_type: int, now: float) -> None:
        """Everybody is ready: inputs flow from now on. `delays` are what each player was told."""

    @abstractmethod
    def game_data(self, account: Account, block: bytes, now: float) -> None:
        """Take a player's inputs of one message."""

    @abstractmethod
    def left(self, player: int, now: float) -> None:
        """A player, counted from 0, left the running game."""

    @abstractmethod
    def nothing_new(self, account: Account, now: float) -> None:
        """A client repeated what is known already."""

    @abstractmethod
    def something_new(self, account: Account) -> None:
        """A client said something new."""

    @abstractmethod
    def dropped_packet(self, account: Account) -> None:
        """A client's messages have a gap that will never be filled."""

    # --- what worlds need -----------------------------------------------------------------------

    def receive(self, data: bytes, client: int, now: float) -> None:
        """Take a datagram."""
        account = self._accounts.get(client)
        if account is None:
            if data == HELLO:
                self.outbox.append((hello_accepted(PORT), client))
                return
            account = Account(client, self.new_inbox(), self._history)
            self._accounts[client] = account
        self.take(account, data, now)

    def deadline(self) -> float | None:
        """Return when `on_deadline` must be called."""
        return None

    def on_deadline(self, now: float) -> None:  # noqa: B027 - most models have no timers
        """Do what is due."""

    # --- messages -------------------------------------------------------------------------------

    def take(self, account: Account, data: bytes, now: float) -> None:
        """Take a datagram of somebody known."""
        payloads = account.inbox.take(data)
        if not payloads:
            self.nothing_new(account, now)
            return
        self.something_new(account)
        for payload in payloads:
            self.execute(account, payload, now)

    def execute(self, account: Account, payload: bytes, now: float) -> None:
        """Do what a message says."""
        if payload is GAP:
            self.dropped_packet(account)
        elif payload[0] == T.GAME_DATA:
            block = payload[_GAME_DATA_HEAD:]
            account.blocks.add(block)
            self.game_data(account, block, now)
        elif payload[0] == T.CACHED_GAME_DATA:
            known = account.blocks.get(payload[-1])
            if known is not None:
                self.game_data(account, known, now)
        else:
            self._request(account, payload, now)

    def send(self, account: Account, payload: bytes) -> None:
        """Send a message in a datagram of its own, as all these servers do."""
        account.sender.append(payload)
        self.outbox.append((account.sender.datagram(self._redundancy), account.number))

    def tell(self, accounts: list[Account], *messages: m.ServerMessage) -> None:
        """Send messages to several clients."""
        for message in messages:
            payload = encode_server_message(message)
            for account in accounts:
                self.send(account, payload)

    def _request(self, account: Account, payload: bytes, now: float) -> None:
        message = decode_client_message(payload)
        match message:
            case m.LoginRequest():
                account.name, account.emulator = message.name, message.emulator
                account.connection_type = message.connection_type
                account.login_at = now
                self.tell([account], m.ServerAck())
            case m.ClientAck():
                self._acknowledged(account, now)
            case m.CreateGameRequest(game):
                here = self._here()
                self.tell(here, m.GameCreated(account.name, game, account.emulator, GAME_ID))
                self._enter_room(account)
            case m.JoinGameRequest():
                self._enter_room(account)
            case m.StartGameRequest():
                self._start()
            case m.Ready():
                self._ready(account, now)
            case m.DropGameRequest():
                self.drop(account, now)
            case m.GameChatRequest(text):
                self.tell(self.members, m.GameChat(account.name, text))
            case m.QuitRequest(text):
                self.tell([account], m.UserQuit(account.name, account.user_id, text))
            case _:
                pass

    def _here(self) -> list[Account]:
        return [account for account in self._accounts.values() if account.here]

    def _acknowledged(self, account: Account, now: float) -> None:
        account.acks += 1
        if account.acks < self._ack_rounds:
            self.tell([account], m.ServerAck())
        elif not account.here:
            account.ping_us = round((now - account.login_at) / self._ack_rounds * 1_000_000)
            self.tell([account], m.ServerStatus((), ()))
            account.here = True
            entry = m.UserJoined(
                account.name, account.user_id, account.ping_us // 1000, account.connection_type
            )
            self.tell(self._here(), entry)

    def _enter_room(self, account: Account) -> None:
        others = tuple(member.room_player for member in self.members)
        self.members.append(account)
        self._tell_status(m.GAME_WAITING)
        self.tell([account], m.PlayerList(others))
        self.tell(self.members, m.PlayerJoinedGame(GAME_ID, account.room_player))

    def _tell_status(self, status: int) -> None:
        self.tell(self._here(), m.GameStatus(GAME_ID, status, len(self.members), 8))

    # --- the game -------------------------------------------------------------------------------

    def _start(self) -> None:
        self._tell_status(m.GAME_SYNCHRONIZING)
        for player, account in enumerate(self.members, 1):
            account.playing, account.ready = True, False
            account.blocks = InputCache()
            start = m.GameStarted(self.frame_delay(account), player, len(self.members))
            self.tell([account], start)

    def _ready(self, account: Account, now: float) -> None:
        if account.ready or not account.playing:
            return
        account.ready = True
        if not all(member.ready for member in self.members):
            return
        delays = [self.frame_delay(member) for member in self.members]
        connection_type = self.members[0].connection_type
        self.begin(delays, connection_type, now)
        self._tell_status(m.GAME_PLAYING)
        self.tell(self.members, m.Ready())
        for player, delay in enumerate(delays, 1):
            frames = local_zero_frames(delay, connection_type)
            text = b"P%d Delay = %d (%d frame delay)" % (player, delay, frames)
            self.tell(self.members, m.GameChat(b"Server", text))

    def drop(self, account: Account, now: float) -> None:
        """Take a player out of the running game."""
        if not account.playing:
            return
        account.playing = False
        player = self.members.index(account)
        if not any(member.playing for member in self.members):
            self._tell_status(m.GAME_WAITING)
        self.tell(self.members, m.PlayerDropped(account.name, player + 1))
        self.left(player, now)


def delay_by_ping(account: Account) -> int:
    """Return the frame delay of EmuLinker and direlera 0.5."""
    return frame_delay(account.ping_us, account.connection_type)
