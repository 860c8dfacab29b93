"""A small model of an EmuLinker server, written from its rules and not from our own server.

What matters is what it does not forgive: it reads numbers in its own way, gives a player with a gap up for good,
answers repeats only once per ping limit, and never repeats anything unasked.
"""

from collections import deque
from dataclasses import dataclass, field

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.codec import (
    decode_client_message,
    encode_client_message,
    encode_server_message,
)
from kaillera_client.protocol.framedelay import interleave
from kaillera_client.protocol.inputcache import InputCache
from tests.fakes.network import Address

SERVER: Address = ("192.0.2.1", 27888)
_HISTORY = 9
_NORMAL = 5
_MOST_IN_BUNDLE = 32
_ACKS = 4


@dataclass
class Player:
    """One player in a running game."""

    number: int
    delay: int
    warm_up: int
    ready: bool = False
    synced: bool = True
    playing: bool = True
    packets: int = 0
    stored: list[bytes] = field(default_factory=list)
    queue: list[bytes] = field(default_factory=list)
    """Packets fed into the game, all of them."""
    read: int = 0
    """Blocks that this player got as a reader."""
    cache: InputCache = field(default_factory=InputCache)


@dataclass
class User:
    """One session."""

    addr: Address
    user_id: int
    name: bytes = b""
    emulator: bytes = b""
    connection_type: int = 1
    last: int = -1
    acks: int = 0
    login_at: float = 0.0
    ping: float = 0.0
    here: bool = False
    next_number: int = 0
    sent: deque[bytes] = field(default_factory=lambda: deque(maxlen=_HISTORY))
    retries: int = 0
    last_resend: float = float("-inf")
    heard_at: float = 0.0
    room: "Room | None" = None
    player: Player | None = None


@dataclass
class Room:
    """One room; the first member owns it."""

    game_id: int
    name: bytes
    members: list[User] = field(default_factory=list)
    status: int = m.GAME_WAITING
    players: list[User] = field(default_factory=list)
    size: int = 0


class EmuLinker:
    """The server; `max_ping` in seconds spaces its resends."""

    def __init__(self, max_ping: float = 0.2) -> None:
        self.max_ping = max_ping
        self.users: dict[Address, User] = {}
        self.rooms: dict[int, Room] = {}
        self.desyncs: list[bytes] = []
        """Names of players given up because of a gap."""
        self.violations: list[str] = []
        """Datagrams and bodies that this server would have refused."""
        self.skipped_resends = 0
        self.resends = 0
        self._outbox: list[tuple[bytes, Address]] = []
        self._ids = 0

    # --- the network's verbs --------------------------------------------------------------------

    def datagrams_to_send(self, now: float) -> list[tuple[bytes, Address]]:
        outbox, self._outbox = self._outbox, []
        return outbox

    def deadline(self) -> float | None:
        return None

    def on_deadline(self, now: float) -> None:
        raise AssertionError

    def receive_datagram(self, data: bytes, addr: Address, now: float) -> None:
        if data == b"HELLO0.83\0":
            self._outbox.append((b"HELLOD00D%d\0" % SERVER[1], addr))
            return
        user = self.users.get(addr)
        if user is None:
            self._ids += 1
            user = self.users[addr] = User(addr, self._ids)
        if not _plausible(data):
            self.violations.append(f"datagram {data.hex()}")
            return
        news = self._news(user, data)
        if not news:
            self._answer_repeat(user, now)
            return
        user.retries = 0
        first = news[0][0]
        if first != (user.last + 1) % 0x10000 and user.last >= 0:
            self._dropped_packet(user)
        for number, payload in news:
            user.last = number
            self._execute(user, payload, now)

    # --- bundles --------------------------------------------------------------------------------

    def _news(self, user: User, data: bytes) -> list[tuple[int, bytes]]:
        """Return the messages after the last one, oldest first."""
        entries: list[tuple[int, bytes]] = []
        position = 1
        for _ in range(data[0]):
            number = int.from_bytes(data[position : position + 2], "little")
            length = int.from_bytes(data[position + 2 : position + 4], "little")
            payload = data[position + 4 : position + 4 + length]
            if len(payload) < max(2, length):
                self.violations.append(f"length {length} in {data.hex()}")
                return []
            if entries == [] and number == (user.last + 1) % 0x10000:
                return [(number, payload)]
            if not _is_new(number, user.last):
                break
            entries.append((number, payload))
            position += 4 + length
        return entries[::-1]

    def _answer_repeat(self, user: User, now: float) -> None:
        user.retries += 1
        if now - user.last_resend <= self.max_ping:
            self.skipped_resends += 1
            return
        user.last_resend = now
        self.resends += 1
        self._post(user, min(_HISTORY, 3 * user.retries))

    def _post(self, user: User, messages: int) -> None:
        newest = list(user.sent)[:messages]
        self._outbox.append((bytes((len(newest),)) + b"".join(newest), user.addr))

    def _tell(self, user: User, message: m.ServerMessage) -> None:
        payload = encode_server_message(message)
        head = user.next_number.to_bytes(2, "little") + len(payload).to_bytes(2, "little")
        user.next_number = (user.next_number + 1) % 0x10000
        user.sent.appendleft(head + payload)
        self._post(user, _NORMAL)

    def _tell_all(self, message: m.ServerMessage) -> None:
        for user in self.users.values():
            if user.here:
                self._tell(user, message)

    def _tell_room(self, room: Room, message: m.ServerMessage) -> None:
        for user in room.members:
            self._tell(user, message)

    # --- requests -------------------------------------------------------------------------------

    def _execute(self, user: User, payload: bytes, now: float) -> None:  # noqa: C901, PLR0912 - a table
        message = decode_client_message(payload)
        if message is None or encode_client_message(message) != payload:
            # The parser reads bodies by their structure: a surplus byte spoils what is behind it.
            self.violations.append(f"body {payload.hex()}")
            return
        match message:
            case m.LoginRequest(name, emulator, connection_type):
                user.name, user.emulator = name, emulator
                user.connection_type = connection_type
                user.login_at = now
                self._tell(user, m.ServerAck())
            case m.ClientAck() if not user.here:
                self._acknowledged(user, now)
            case m.GlobalChatRequest(text):
                self._tell_all(m.GlobalChat(user.name, text))
            case m.GameChatRequest(text) if user.room is not None:
                self._tell_room(user.room, m.GameChat(user.name, text))
            case m.CreateGameRequest(game):
                self._create(user, game)
            case m.JoinGameRequest(game_id) if game_id in self.rooms:
                self._join(user, self.rooms[game_id])
            case m.StartGameRequest() if user.room is not None:
                self._start(user.room)
            case m.Ready() if user.player is not None and user.room is not None:
                user.player.ready = True
                self._go(user.room)
            case m.GameData(block) if user.player is not None and user.room is not None:
                self._data(user.room, user.player, block)
            case m.DropGameRequest():
                self._drop(user)
            case m.QuitGameRequest():
                self._leave(user)
            case m.QuitRequest(text):
                self._leave(user)
                self._tell_all(m.UserQuit(user.name, user.user_id, text))
                del self.users[user.addr]
            case _:
                pass

    def _acknowledged(self, user: User, now: float) -> None:
        user.acks += 1
        if user.acks < _ACKS:
            self._tell(user, m.ServerAck())
            return
        user.ping = (now - user.login_at) / _ACKS
        others = tuple(
            m.ListedUser(x.name, 0, m.USER_IDLE, x.user_id, x.connection_type)
            for x in self.users.values()
            if x.here
        )
        games = tuple(
            m.ListedGame(x.name, x.game_id, b"", x.members[0].name, b"1/8", x.status)
            for x in self.rooms.values()
        )
        user.here = True
        self._tell(user, m.ServerStatus(others, games))
        for line in (b"Welcome", b"Please behave", b"EmuLinker"):
            self._tell(user, m.ServerInformation(b"server", line))
        ping_ms = int(user.ping * 1000)
        self._tell_all(m.UserJoined(user.name, user.user_id, ping_ms, user.connection_type))

    def _create(self, user: User, game: bytes) -> None:
        self._ids += 1
        room = self.rooms[self._ids] = Room(self._ids, game, [user])
        user.room = room
        self._tell_all(m.GameCreated(user.name, game, user.emulator, room.game_id))
        self._tell_status(room)
        self._tell(user, m.PlayerList(()))
        self._tell(user, m.PlayerJoinedGame(room.game_id, _entry(user)))

    def _join(self, user: User, room: Room) -> None:
        others = tuple(map(_entry, room.members))
        room.members.append(user)
        user.room = room
        self._tell_status(room)
        self._tell(user, m.PlayerList(others))
        self._tell_room(room, m.PlayerJoinedGame(room.game_id, _entry(user)))

    def _tell_status(self, room: Room) -> None:
        self._tell_all(m.GameStatus(room.game_id, room.status, len(room.members), 8))

    def _leave(self, user: User) -> None:
        room = user.room
        if room is None:
            return
        self._drop(user)
        user.room = None
        if room.members[0] is user:
            del self.rooms[room.game_id]
            self._tell_all(m.GameClosed(room.game_id))
            self._tell(user, m.PlayerQuitGame(user.name, user.user_id))
            for member in room.members:
                member.room = member.player = None
            return
        self._tell_room(room, m.PlayerQuitGame(user.name, user.user_id))
        room.members.remove(user)

    # --- the game -------------------------------------------------------------------------------

    def _start(self, room: Room) -> None:
        room.players = list(room.members)
        room.status = m.GAME_SYNCHRONIZING
        room.size = 0
        delays = [int(60 / x.connection_type * x.ping) + 1 for x in room.players]
        highest = max(delays)
        self._tell_status(room)
        for number, (user, delay) in enumerate(zip(room.players, delays, strict=True), 1):
            user.player = Player(number, delay, highest + (highest - delay) + 5)
            self._tell(user, m.GameStarted(delay, number, len(room.players)))

    def _go(self, room: Room) -> None:
        if room.status != m.GAME_SYNCHRONIZING or not all(p.ready for p in _players(room)):
            return
        room.status = m.GAME_PLAYING
        self._tell_status(room)
        for user in room.players:
            self._tell(user, m.Ready())
        for player in _players(room):
            line = b"P%d Delay = %d" % (player.number, player.delay)
            self._tell_room(room, m.GameChat(b"Server", line))

    def _data(self, room: Room, player: Player, block: bytes) -> None:
        if not player.playing:
            return
        room.size = len(block)
        player.packets += 1
        if player.packets <= player.warm_up:
            player.stored.append(block)
            self._send_block(room, player, bytes(len(block) * len(room.players)))
            return
        if player.packets <= 2 * player.warm_up:
            block = player.stored[player.packets - player.warm_up - 1]
        player.queue.append(block)
        for reader in _players(room):
            self._maybe_send(room, reader)

    def _maybe_send(self, room: Room, reader: Player) -> bool:
        players = _players(room)
        synced = [p for p in players if p.synced]
        if not reader.playing or not synced:
            return False
        if any(len(p.queue) <= reader.read for p in synced):
            return False
        zeros = bytes(room.size)
        blocks = [p.queue[reader.read] if p.synced else zeros for p in players]
        reader.read += 1
        self._send_block(room, reader, interleave(blocks, room.players[0].connection_type))
        return True

    def _send_block(self, room: Room, reader: Player, block: bytes) -> None:
        user = room.players[reader.number - 1]
        index = reader.cache.find(block)
        if index is None:
            reader.cache.add(block)
            self._tell(user, m.GameData(block))
        else:
            self._tell(user, m.CachedGameData(index))

    def _drop(self, user: User) -> None:
        room, player = user.room, user.player
        if room is None or player is None or not player.playing:
            return
        player.playing = player.synced = False
        if not any(p.playing for p in _players(room)):
            room.status = m.GAME_WAITING
            self._tell_status(room)
        self._tell_room(room, m.PlayerDropped(user.name, player.number))
        for reader in _players(room):
            while self._maybe_send(room, reader):
                pass

    def _dropped_packet(self, user: User) -> None:
        room, player = user.room, user.player
        if room is None or player is None or room.status != m.GAME_PLAYING or not player.synced:
            return
        self.desyncs.append(user.name)
        player.synced = False
        text = b"Player dropped a packet: " + user.name
        self._tell_room(room, m.GameChat(b"Desynch Detected!", text))
        synced = [p for p in _players(room) if p.synced]
        if len(synced) < 2:
            for p in synced:
                p.synced = False


def _plausible(data: bytes) -> bool:
    if len(data) < 5 or not 1 <= data[0] <= _MOST_IN_BUNDLE:
        return False
    return len(data) - 1 >= data[0] * 6


def _is_new(number: int, last: int) -> bool:
    """Return whether a number is after the last one, with the two windows around the wrap."""
    if last > 0xFFDF and number < 0x20:
        return True
    if last < 0x40 and number > 0xFFBF:
        return False
    return number > last


def _entry(user: User) -> m.RoomPlayer:
    return m.RoomPlayer(user.name, int(user.ping * 1000), user.user_id, user.connection_type)


def _players(room: Room) -> list[Player]:
    return [user.player for user in room.players if user.player is not None]
