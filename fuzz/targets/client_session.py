"""One login, from the handshake to the game, with a server that says anything at any time."""

from fuzz import golden
from fuzz.cutting import Cutter, piece
from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import BundleSender
from kaillera_client.protocol.codec import encode_server_message
from kaillera_client.protocol.handshake import hello_accepted
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.client import ClientSession
from kaillera_client.session.status import Phase

_PUBLIC = ("192.0.2.1", 27888)
_LOGIN = ("192.0.2.1", 27901)
_FOREIGN = ("203.0.113.5", 9)
_ME, _GAME = 7, 0x10003
_STARTS = 5
_WAITS = (0.0, 0.001, 0.017, 0.1, 0.5, 2.0, 15.0, 70.0)
_LARGEST_DATAGRAM = 65_507
_MOST_DATAGRAMS = 300
"""Of one step: a server that asks for a repeat gets what a receiver can wait for."""

_MOST_TIME = 400.0
"""Seconds of one input: a day of repeats would say nothing new, and take longer than an input may."""

_MOST_TURNS = 64
"""A session whose deadlines never end would keep a driver busy for ever."""


def one_input(data: bytes) -> None:
    """Bring a session to one of its places, then let server, user and clock do what the bytes say."""
    cutter = Cutter(data)
    world = _World(m.ConnectionType(1 + cutter.u8() % 6))
    world.prepare(cutter.u8() % _STARTS)
    while not cutter.is_empty:
        world.act(cutter.u8(), cutter)
    world.check_end()


class _World:
    """A session, a server's numbering and a clock."""

    def __init__(self, connection_type: m.ConnectionType) -> None:
        self._session = ClientSession()
        self._server = BundleSender()
        self._plan = c.Connect(_PUBLIC, b"me", b"Emulator 1.0", connection_type)
        self._now = 1000.0
        self._time_left = _MOST_TIME
        self._inputs = 0
        self._frames = 0
        self._over = False

    # --- places ---------------------------------------------------------------------------------

    def prepare(self, place: int) -> None:
        """Go to the handshake, the login, the lobby, a room or a running game."""
        self._do(self._plan)
        if place >= 1:
            self._hear(hello_accepted(_LOGIN[1]), _PUBLIC)
        if place >= 2:
            self._log_in()
        if place >= 3:
            self._enter_room()
        if place >= 4:
            self._play()

    def _log_in(self) -> None:
        for _ in range(4):
            self._say(encode_server_message(m.ServerAck()))
        self._say(encode_server_message(m.ServerStatus((), ())))
        self._say(encode_server_message(m.UserJoined(b"me", _ME, 20, 1)))

    def _enter_room(self) -> None:
        self._do(c.CreateGame(b"Game"))
        self._say(encode_server_message(m.GameCreated(b"me", b"Game", b"Emulator 1.0", _GAME)))
        self._say(encode_server_message(m.PlayerList(())))
        player = m.RoomPlayer(b"me", 20, _ME, 1)
        self._say(encode_server_message(m.PlayerJoinedGame(0, player)))

    def _play(self) -> None:
        self._say(encode_server_message(m.GameStarted(1, 1, 2)))
        self._submit(b"\1\2")
        self._say(encode_server_message(m.Ready()))

    # --- actions --------------------------------------------------------------------------------

    def act(self, action: int, cutter: Cutter) -> None:
        """Do one thing; which, `action` says."""
        match action % 8:
            case 0:
                self._hear(cutter.piece(), _LOGIN)
            case 1:
                self._hear(cutter.piece(), (_PUBLIC, _FOREIGN)[action // 8 % 2])
            case 2 | 3:
                self._say(cutter.piece() or b"\0")
            case 4:
                self._server.append(cutter.piece()[:0xFFFF] or b"\0")
            case 5:
                self._wait(_WAITS[action // 8 % len(_WAITS)])
            case 6:
                self._submit(cutter.piece())
            case _:
                self._do(self._command(action // 8, cutter))

    def _command(self, number: int, cutter: Cutter) -> c.Command:
        text, whole = cutter.piece(), cutter.u8()
        commands: tuple[c.Command, ...] = (
            self._plan,
            c.Logout(text),
            c.SendChat(text),
            c.SendGameChat(text),
            c.SendEmulatorLine(text),
            c.CreateGame(text or b"Game"),
            c.JoinGame(_GAME if whole else 1),
            c.LeaveRoom(),
            c.StartGame(),
            c.DropGame(),
            c.KickPlayer(whole),
            c.NoteSilence(self._now - whole),
        )
        return commands[number % len(commands)]

    def _say(self, payload: bytes) -> None:
        self._server.append(payload[:0xFFFF])
        self._hear(self._server.datagram(3), _LOGIN)

    def _hear(self, datagram: bytes, source: tuple[str, int]) -> None:
        self._take(self._session.receive_datagram(datagram, source, self._now))

    def _do(self, command: c.Command) -> None:
        self._take(self._session.handle(command, self._now))

    def _submit(self, data: bytes) -> None:
        self._inputs += 1
        self._do(c.SubmitInput(data))

    def _wait(self, seconds: float) -> None:
        """Let time pass as a driver does: at each deadline, and at the end."""
        until = self._now + min(seconds, self._time_left)
        self._time_left -= until - self._now
        turns = 0
        while (at := self._session.deadline()) is not None and at <= until:
            turns = turns + 1 if at <= self._now else 0
            assert turns < _MOST_TURNS, "the deadline stands still"
            self._now = max(self._now, at)
            self._take(self._session.on_deadline(self._now))
        self._now = until

    # --- what must hold -------------------------------------------------------------------------

    def _take(self, events: list[e.Event]) -> None:
        if self._over:
            # Whoever asks for something is told that it is too late.
            assert all(isinstance(event, e.FaultNoticed) for event in events)
        self._frames += sum(isinstance(event, e.FrameReady) for event in events)
        assert self._frames <= self._inputs, "a frame that no input asked for"
        self._over = self._over or any(isinstance(event, e.Disconnected) for event in events)
        datagrams = self._session.datagrams_to_send(self._now)
        assert len(datagrams) <= _MOST_DATAGRAMS
        assert all(0 < len(datagram) <= _LARGEST_DATAGRAM for datagram, _ in datagrams)
        assert all(address[0] == _PUBLIC[0] for _, address in datagrams)

    def check_end(self) -> None:
        """Look at the session as a window does."""
        status = self._session.status(self._now)
        assert (status.phase is Phase.CLOSED) == self._over
        assert not self._over or self._session.deadline() is None
        self._session.pulse(self._now)


def seeds() -> list[bytes]:
    """Return recorded games, heard from the login on, and each golden message in each place."""
    found = [
        bytes((place, place)) + b"\2" + piece(data) + b"\x2d"
        for place in range(1, _STARTS)
        for from_server, data in golden.vectors("messages")
        if from_server
    ]
    for name in golden.capture_names():
        told = golden.captured(name, 40)
        found.append(
            b"\0\1" + b"".join(b"\0" + piece(seen.data) for seen in told if seen.from_server)
        )
    found += _about_us()
    block = b"\x12\0" + piece(b"\1\2\3\4")
    found.append(b"\0\4" + 12 * (b"\2" + piece(block) + b"\6" + piece(b"\1\2") + b"\x15"))
    return found


def _about_us() -> list[bytes]:
    """Return what a server says to us by our name and number, in each place, also after we asked for it."""
    asked = [bytes((number * 8 + 7,)) + piece(b"") + b"\1" for number in (3, 4, 5, 6, 7, 8, 9, 10)]
    about: tuple[m.ServerMessage, ...] = (
        m.GameChat(b"me", b""),
        m.GameChat(b"Error", b"No."),
        m.GameClosed(_GAME),
        m.PlayerQuitGame(b"me", _ME),
        m.PlayerJoinedGame(0, m.RoomPlayer(b"ann", 20, 8, 1)),
        m.PlayerJoinedGame(0, m.RoomPlayer(b"me", 20, _ME, 1)),
        m.PlayerDropped(b"me", 1),
        m.UserQuit(b"me", _ME, b""),
        m.LoginRejected(b"me", _ME, b"No."),
    )
    said = [b"\2" + piece(encode_server_message(message)) for message in about]
    return [
        bytes((0, place)) + before + after
        for place in range(1, _STARTS)
        for before in (b"", *asked[place - 1 :: 2])
        for after in said
    ]
