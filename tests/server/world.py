"""A server, clients and a network in virtual time: no sockets, no clock, every run the same.

`Peer` is a hand-made client of protocol pieces only; it answers the login's rounds and notes what it
hears. `Player` adds the frame loop that the protocol asks of a client, written independently of the session code.
"""

import heapq
import random
from collections import deque
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol, TypeVar

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import BundleReceiver, BundleSender
from kaillera_client.protocol.codec import decode_server_message, encode_client_message
from kaillera_client.protocol.framedelay import local_zero_frames, split_frames
from kaillera_client.protocol.inputcache import InputCache
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.server.rules.link import Link
from kaillera_client.server.rules.measure import Measurement
from kaillera_client.server.rules.model import Client
from kaillera_client.server.rules.rules import ServerRules

if TYPE_CHECKING:
    from kaillera_client.server.rules.events import Event

Address = tuple[str, int]
PORT = 27888
SERVER: Address = ("192.0.2.1", PORT)

Message = TypeVar("Message")


class Party(Protocol):
    """What the network needs of somebody."""

    def receive_datagram(self, data: bytes, addr: Address, now: float, /) -> object: ...

    def datagrams_to_send(self, now: float, /) -> list[tuple[bytes, Address]]: ...

    def deadline(self) -> float | None: ...

    def on_deadline(self, now: float, /) -> object: ...


def newcomer(addr: Address) -> Client:
    """Return a session that nobody has told anything yet."""
    measurement = Measurement(0.0, 0, lambda most: most)
    return Client(addr, Link(0.0), 0.0, b"user", b"Emulator 1.0", 1, measurement)


class World:
    """The network and the clock. `delay` and `lose` may be replaced at any time."""

    def __init__(
        self, config: ServerConfig | None = None, dice: random.Random | None = None
    ) -> None:
        self.now = 0.0
        self.rules = ServerRules(config or ServerConfig(), PORT, dice or random.Random(1))
        self.parties: dict[Address, Party] = {}
        self.server_events: list[Event] = []
        self.delay: Callable[[Address, Address], float] = lambda _src, _dst: 0.001
        self.lose: Callable[[bytes, Address, Address], bool] = lambda _data, _src, _dst: False
        self.sent: list[tuple[float, Address, Address, bytes]] = []
        self.keep_sent = False
        self._air: list[tuple[float, int, Address, Address, bytes]] = []
        self._serial = 0

    def add(self, addr: Address, party: Party) -> None:
        self.parties[addr] = party

    def send(self, data: bytes, src: Address, dst: Address) -> None:
        """Put a datagram on the line."""
        if self.keep_sent:
            self.sent.append((self.now, src, dst, data))
        if self.lose(data, src, dst):
            return
        self._serial += 1
        due = self.now + self.delay(src, dst)
        heapq.heappush(self._air, (due, self._serial, src, dst, data))

    def pump(self) -> None:
        """Let everybody send what is ready."""
        for data, dst in self.rules.datagrams_to_send(self.now):
            self.send(data, SERVER, dst)
        for addr, party in list(self.parties.items()):
            for data, dst in party.datagrams_to_send(self.now):
                self.send(data, addr, dst)

    def run(self, seconds: float, until: Callable[[], bool] | None = None) -> bool:
        """Let time pass; return early, with True, when `until` holds."""
        end = self.now + seconds
        self.pump()
        while True:
            if until is not None and until():
                return True
            at = self._next_time()
            if at is None or at > end:
                self.now = end
                return until is None
            self.now = max(self.now, at)
            self._step()
            self.pump()

    def wait(self, until: Callable[[], bool], seconds: float = 30.0) -> None:
        """Let time pass until something holds, which must happen."""
        assert self.run(seconds, until), f"nothing happened until {self.now:.3f}"

    def _next_time(self) -> float | None:
        times = [self._air[0][0]] if self._air else []
        deadlines = [party.deadline() for party in (self.rules, *self.parties.values())]
        times += [deadline for deadline in deadlines if deadline is not None]
        return min(times, default=None)

    def _step(self) -> None:
        while self._air and self._air[0][0] <= self.now:
            _, _, src, dst, data = heapq.heappop(self._air)
            if dst == SERVER:
                self.server_events += self.rules.receive_datagram(data, src, self.now)
            elif dst in self.parties:
                self.parties[dst].receive_datagram(data, src, self.now)
            self.pump()
        deadline = self.rules.deadline()
        if deadline is not None and deadline <= self.now:
            self.server_events += self.rules.on_deadline(self.now)
        for party in list(self.parties.values()):
            due = party.deadline()
            if due is not None and due <= self.now:
                party.on_deadline(self.now)

    def reported(self, kind: type[Message]) -> list[Message]:
        """Return the server's events of one kind."""
        return [event for event in self.server_events if isinstance(event, kind)]


class Peer:
    """A hand-made client: its own numbering, no repeats unless told to."""

    def __init__(self, world: World, addr: Address, redundancy: int = 3) -> None:
        self.world = world
        self.addr = addr
        self.redundancy = redundancy
        self.heard: list[m.ServerMessage] = []
        self.texts: list[bytes] = []
        """Plain-text datagrams."""
        self.datagrams: list[bytes] = []
        self.sender = BundleSender()
        self.receiver = BundleReceiver()
        self.user_id = 0
        self.name = b""
        self._outbox: list[tuple[bytes, Address]] = []
        world.add(addr, self)

    def receive_datagram(self, data: bytes, addr: Address, now: float) -> None:
        assert addr == SERVER
        self.datagrams.append(data)
        if data.startswith((b"HELLOD00D", b"PONG", b"TOO", b"VER")):
            self.texts.append(data)
            return
        for delivered in self.receiver.receive(data):
            message = decode_server_message(delivered.payload)
            assert message is not None
            self.heard.append(message)
            self.on_message(message, now)

    def on_message(self, message: m.ServerMessage, now: float) -> None:
        match message:
            case m.ServerAck():
                self.say(m.ClientAck())
            case m.UserJoined(name, user_id) if name == self.name:
                self.user_id = user_id
            case _:
                pass

    def datagrams_to_send(self, now: float) -> list[tuple[bytes, Address]]:
        outbox, self._outbox = self._outbox, []
        return outbox

    def deadline(self) -> float | None:
        return None

    def on_deadline(self, now: float) -> None:
        pass

    def say(self, *requests: m.ClientMessage) -> None:
        """Send messages, each in its own datagram as clients do."""
        for request in requests:
            self.say_payload(encode_client_message(request))

    def say_payload(self, payload: bytes) -> None:
        self.sender.append(payload)
        self.post(self.sender.datagram(self.redundancy))

    def post(self, data: bytes) -> None:
        self._outbox.append((data, SERVER))

    def repeat(self, messages: int = 5) -> None:
        self.post(self.sender.datagram(messages))

    def log_in(self, name: bytes, emulator: bytes = b"Emulator 1.0", ct: int = 1) -> None:
        """Log in and wait until it is done."""
        self.name = name
        self.say(m.LoginRequest(name, emulator, ct))
        self.world.wait(lambda: self.user_id != 0)

    def of(self, kind: type[Message]) -> list[Message]:
        """Return what was heard of one kind."""
        return [message for message in self.heard if isinstance(message, kind)]

    def forget(self) -> None:
        self.heard.clear()
        self.datagrams.clear()


class Player(Peer):
    """A client with an emulator that plays `inputs` as fast as it gets frames.

    `inputs(i)` is its input in frame i. `frames` are the combined inputs that it ran. It stops by itself after `limit`.
    """

    def __init__(self, world: World, addr: Address, inputs: Callable[[int], bytes]) -> None:
        super().__init__(world, addr, redundancy=8)
        self.inputs = inputs
        self.limit = 10**9
        self.frames: list[bytes] = []
        self.start: m.GameStarted | None = None
        self.playing = False
        self.stopping = False
        """Asked to leave the game and not heard the answer."""
        self.frozen = False
        self.repeats = True
        """Whether it says its last messages again when it waits."""
        self.use_cache = False
        self.connection_type = 1
        self.sent = 0
        """Packets of game data."""
        self.answers: list[m.GameData | m.CachedGameData] = []
        self._frame = 0
        self._packet: list[bytes] = []
        self._queue: deque[bytes] = deque()
        self._down = InputCache()
        self._up = InputCache()
        self._waiting = False
        self._repeat_at: float | None = None

    def log_in(self, name: bytes, emulator: bytes = b"Emulator 1.0", ct: int = 1) -> None:
        self.connection_type = ct
        super().log_in(name, emulator, ct)

    def on_message(self, message: m.ServerMessage, now: float) -> None:
        super().on_message(message, now)
        match message:
            case m.GameStarted():
                self._reset(message)
                self.say(m.Ready())
            case m.Ready():
                self.playing = True
                self._play(now)
            case m.PlayerDropped(_, number) if self.start and number == self.start.player:
                self.playing = self.stopping = False
            case m.GameClosed():
                self.playing = False
            case m.GameData(block):
                self._down.add(block)
                self._receive_block(message, block, now)
            case m.CachedGameData(index):
                cached = self._down.get(index)
                assert cached is not None, "the server's cache is not ours"
                self._receive_block(message, cached, now)
            case _:
                pass

    def _reset(self, start: m.GameStarted) -> None:
        self.start = start
        self.frames = []
        self.answers = []
        self.sent = self._frame = 0
        self._packet = []
        self._queue.clear()
        self._down = InputCache()
        self._up = InputCache()
        self._waiting = False

    def _receive_block(
        self, message: m.GameData | m.CachedGameData, block: bytes, now: float
    ) -> None:
        self.answers.append(message)
        self._queue.extend(split_frames(block, self.connection_type))
        self._play(now)

    def resume(self) -> None:
        self.frozen = False
        self._play(self.world.now)

    def _play(self, now: float) -> None:
        """Run the emulator until it must wait."""
        while self.playing and not self.frozen and self.start is not None:
            if not self._waiting:
                self._submit(self.inputs(self._frame))
                self._waiting = True
            frame = self._next()
            if frame is None:
                if self._repeat_at is None:
                    self._repeat_at = now + 0.1
                return
            self._repeat_at = None
            self._waiting = False
            self._frame += 1
            self.frames.append(frame)
            if len(self.frames) >= self.limit:
                self.playing = False
                self.stopping = True
                self._repeat_at = now + 0.1
                self.say(m.DropGameRequest())

    def _next(self) -> bytes | None:
        assert self.start is not None
        if self._frame < local_zero_frames(self.start.frame_delay, self.connection_type):
            return bytes(len(self.inputs(self._frame)) * self.start.players)
        return self._queue.popleft() if self._queue else None

    def _submit(self, data: bytes) -> None:
        self._packet.append(data)
        if len(self._packet) < self.connection_type:
            return
        block = b"".join(self._packet)
        self._packet = []
        self.sent += 1
        index = self._up.find(block) if self.use_cache else None
        if index is not None:
            self.say(m.CachedGameData(index))
        else:
            self._up.add(block)
            self.say(m.GameData(block))

    def deadline(self) -> float | None:
        return self._repeat_at if (self.playing or self.stopping) and not self.frozen else None

    def on_deadline(self, now: float) -> None:
        self._repeat_at = now + 0.1
        if self.repeats:
            self.repeat(32)


def host(number: int) -> Address:
    """Return an address of its own for each number."""
    return f"198.51.100.{number}", 40000 + number


def open_room(players: list[Player], game: bytes = b"Game") -> int:
    """Let the first player open a room and the others join; return the game id."""
    world = players[0].world
    players[0].say(m.CreateGameRequest(game))
    world.wait(lambda: bool(players[0].of(m.PlayerJoinedGame)))
    game_id = players[0].of(m.GameCreated)[-1].game_id
    for player in players[1:]:
        player.say(m.JoinGameRequest(game_id, player.connection_type))
        world.wait(lambda player=player: bool(player.of(m.PlayerJoinedGame)))  # type: ignore[misc]
    return game_id


def start_game(players: list[Player], ct: int = 1, game: bytes = b"Game") -> int:
    """Log everybody in, open a room and start; return the game id."""
    world = players[0].world
    for number, player in enumerate(players):
        player.log_in(b"player%d" % number, ct=ct)
    game_id = open_room(players, game)
    players[0].say(m.StartGameRequest())
    world.wait(lambda: all(player.playing for player in players))
    return game_id


def expected_stream(
    inputs: list[Callable[[int], bytes]],
    ct: int,
    start_frames: int,
    warm_ups: list[int],
    frames: int,
) -> list[bytes]:
    """Return what every machine must run: zeros, then each player's packets as the warm-up replays them.

    Combined block j (from 1) holds player p's packet j while j <= W_p, else its packet W_p + j.
    """
    size = sum(len(player(0)) for player in inputs)
    stream = [bytes(size)] * start_frames
    block = 0
    while len(stream) < frames:
        block += 1
        packets = [block if block <= w else w + block for w in warm_ups]
        for offset in range(ct):
            stream.append(
                b"".join(
                    player((packet - 1) * ct + offset)
                    for player, packet in zip(inputs, packets, strict=True)
                )
            )
    return stream[:frames]


def payloads(datagrams: Iterable[bytes]) -> list[bytes]:
    """Return each datagram's newest message."""
    return [data[5 : 5 + int.from_bytes(data[3:5], "little")] for data in datagrams]
