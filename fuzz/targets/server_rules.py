"""The embedded server with a handful of clients and strangers who say anything at any time."""

import random
from collections import Counter

from fuzz import golden
from fuzz.cutting import Cutter, piece
from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import BundleSender
from kaillera_client.protocol.codec import encode_client_message
from kaillera_client.protocol.handshake import HELLO, PING
from kaillera_client.server.rules.commands import Announce, Command, RemoveUser, Shutdown
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.server.rules.events import Address, Event, LoginRefused, UserEntered
from kaillera_client.server.rules.rules import ServerRules

_ADDRESSES = tuple((f"192.0.2.{host}", 4000 + host) for host in (1, 2, 3, 4, 4, 6))
_MOST_USERS = 4
_WAITS = (0.0, 0.001, 0.017, 0.1, 0.6, 2.0, 20.0, 200.0)
_MOST_TIME = 400.0
"""Seconds of one input: a day of repeats would say nothing new, and take longer than an input may."""

_MOST_TURNS = 2000
_LARGEST_ANSWER = 65_507
_LONGEST_GREETING = 80
"""Bytes that a stranger gets for a first datagram, at most: the refusal of a login with its reason."""


def one_input(data: bytes) -> None:
    """Let clients and clock do what the bytes say."""
    cutter = Cutter(data)
    world = World(cutter.u8())
    for client in range(min(3, cutter.u8() % 4)):
        world.log_in(client)
    while not cutter.is_empty:
        world.act(cutter.u8(), cutter)
    world.ask_about_lag()


class World:
    """A server, its clients' numbering and a clock."""

    def __init__(self, flavour: int) -> None:
        self._server = ServerRules(
            ServerConfig(
                max_users=_MOST_USERS,
                same_delay=bool(flavour & 1),
                fixed_frame_delay=(None, 0, 1, 60)[flavour >> 1 & 3],
                chat_interval=float(flavour >> 3 & 1),
                sessions_per_ip=2,
                proofs=3 if flavour & 16 else 0,
            ),
            27888,
            random.Random(flavour),
        )
        self._clients = [BundleSender() for _ in _ADDRESSES]
        self._now = 1000.0
        self._time_left = _MOST_TIME
        self._proves = bool(flavour & 16)
        self._heard = Counter[Address]()
        self._sent = Counter[Address]()
        self._proved: set[Address] = set()

    def log_in(self, client: int) -> None:
        """Let a client come in as a plain one does."""
        self._clients[client] = BundleSender()
        name = b"ann%d" % client
        self.say(client, encode_client_message(m.LoginRequest(name, b"Emulator 1.0", 1)))
        for _ in range(4):
            self.wait(0.005)
            self.say(client, encode_client_message(m.ClientAck()))

    def act(self, action: int, cutter: Cutter) -> None:
        """Do one thing; which, `action` says."""
        client = action // 8 % len(_ADDRESSES)
        match action % 8:
            case 0:
                self.hear(client, cutter.piece())
            case 1 | 2:
                self.say(client, cutter.piece() or b"\0")
            case 3:
                self.lose(client, cutter.piece() or b"\0")
            case 4:
                self.wait(_WAITS[action // 8 % len(_WAITS)])
            case 5:
                self.hear(client, (PING, HELLO)[cutter.u8() % 2])
            case 6:
                self.log_in(client)
            case _:
                self._server.handle(self._command(action // 8, cutter), self._now)
                self._take(None)

    def _command(self, number: int, cutter: Cutter) -> Command:
        text = cutter.piece()
        if number == 1:
            return RemoveUser(cutter.u8(), text)
        return Shutdown(text) if number == 2 else Announce(text)

    def lose(self, client: int, payload: bytes) -> None:
        """Let a client send a message that does not arrive, unless a later one repeats it."""
        self._clients[client].append(payload)

    def say(self, client: int, payload: bytes) -> None:
        """Let a client send its next message, with the two before it."""
        self._clients[client].append(payload)
        self.hear(client, self._clients[client].datagram(3))

    def hear(self, client: int, datagram: bytes) -> None:
        """Bring a datagram from a client's address."""
        sessions = self._server.sessions
        self._heard[_ADDRESSES[client]] += len(datagram)
        self._note(self._server.receive_datagram(datagram, _ADDRESSES[client], self._now))
        begins = self._server.sessions > sessions
        self._take(client if begins else None)

    def wait(self, seconds: float) -> None:
        """Let time pass as a driver does: at each deadline, and at the end."""
        until = self._now + min(seconds, self._time_left)
        self._time_left -= until - self._now
        turns = 0
        while (at := self._server.deadline()) is not None and at <= until:
            turns = turns + 1 if at <= self._now else 0
            assert turns < _MOST_TURNS, "the deadline stands still"
            self._now = max(self._now, at)
            self._note(self._server.on_deadline(self._now))
            self._take(None)
        self._now = until

    def _note(self, events: list[Event]) -> None:
        """Note whose address is proved: from then on there is no law for what is sent there."""
        self._proved.update(event.address for event in events if isinstance(event, UserEntered))
        # Some logins are refused after they were measured; the events do not tell which.
        self._proved.update(event.address for event in events if isinstance(event, LoginRefused))

    def _take(self, stranger: int | None) -> None:
        """Check what is sent; a `stranger` gets one short datagram, so that nobody can turn us on others."""
        datagrams = self._server.datagrams_to_send(self._now)
        for datagram, address in datagrams:
            self._sent[address] += len(datagram)
            lawful = self._sent[address] <= 2 * self._heard[address]
            assert lawful or not self._proves or address in self._proved
        assert all(0 < len(datagram) <= _LARGEST_ANSWER for datagram, _ in datagrams)
        assert all(address in _ADDRESSES for _, address in datagrams)
        if stranger is not None:
            address = _ADDRESSES[stranger]
            answers = [datagram for datagram, to in datagrams if to == address]
            assert len(answers) <= 1
            assert sum(map(len, answers)) <= _LONGEST_GREETING
        self.look()

    def look(self) -> None:
        """Look at the numbers that must stay bounded."""
        assert self._server.users <= _MOST_USERS
        assert self._server.sessions <= 4 * _MOST_USERS
        assert self._server.games <= self._server.users

    def ask_about_lag(self) -> None:
        """Ask what a window asks about a running game."""
        for game in (1, 2):
            self._server.waiting_for(game, self._now)
            self._server.lag(game, self._now)


def seeds() -> list[bytes]:
    """Return recorded games as their clients said them, each golden message from a user, and a game of two."""
    found = [
        bytes((0, 2)) + b"\1" + piece(data) + b"\x2c"
        for from_server, data in golden.vectors("messages")
        if not from_server
    ]
    for name in golden.capture_names():
        told = golden.captured(name, 40)
        said = (seen.data for seen in told if not seen.from_server)
        found.append(b"\0\0" + b"".join(b"\0" + piece(data) + b"\x0c" for data in said))
    proving = [b"\x10" + seed[1:] for seed in (found[0], _game_of_two())]
    return [*found, _game_of_two(), *_in_a_room(), *proving]


def _game_of_two() -> bytes:
    first, second = b"\1", b"\x09"
    create = piece(encode_client_message(m.CreateGameRequest(b"Game")))
    join = piece(encode_client_message(m.JoinGameRequest(1, 1)))
    start = piece(encode_client_message(m.StartGameRequest()))
    ready = piece(encode_client_message(m.Ready()))
    data = piece(encode_client_message(m.GameData(b"\1\2")))
    begin = first + create + second + join + first + start + first + ready + second + ready
    return b"\0\2" + begin + 10 * (first + data + second + data + b"\x14")


def _in_a_room() -> list[bytes]:
    """Return two users in a room, and what each of them may ask for there."""
    create = b"\1" + piece(encode_client_message(m.CreateGameRequest(b"Game")))
    join = b"\x09" + piece(encode_client_message(m.JoinGameRequest(1, 1)))
    requests: tuple[m.ClientMessage, ...] = (
        m.KickRequest(2),
        m.StartGameRequest(),
        m.QuitGameRequest(),
        m.DropGameRequest(),
        m.GameChatRequest(b"/help"),
        m.GameChatRequest(b"/samedelay on"),
        m.GameChatRequest(b"/maxping 50"),
        m.GameChatRequest(b"/lagstat"),
        m.GlobalChatRequest(b"hello"),
        m.QuitRequest(b"bye"),
    )
    asked = [piece(encode_client_message(request)) for request in requests]
    start = b"\1" + asked[1]
    return [
        b"\0\2" + create + join + before + who + request + b"\x24\x34"
        for before in (b"", start)
        for who in (b"\1", b"\x09")
        for request in asked
    ]
