"""One session, a hand-made server and a clock."""

from typing import TypeVar

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import BundleReceiver, BundleSender
from kaillera_client.protocol.codec import decode_client_message, encode_server_message
from kaillera_client.protocol.handshake import HELLO, hello_accepted
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.client import ClientSession
from kaillera_client.session.commands import Address
from kaillera_client.session.status import Phase

PUBLIC: Address = ("192.0.2.1", 27888)
LOGIN: Address = ("192.0.2.1", 27901)
ME = 7
OTHER = 8
GAME = 0x10003

Event = TypeVar("Event")


class Rig:
    """Drives a session; `events` and `said` grow, the methods return what is new."""

    def __init__(
        self,
        connection_type: m.ConnectionType = m.ConnectionType.LAN,
        session: ClientSession | None = None,
        name: bytes = b"me",
    ) -> None:
        self.session = session or ClientSession()
        self.now = 1000.0
        self.events: list[e.Event] = []
        self.said: list[m.ClientMessage] = []
        """What a server has understood, in order."""
        self.datagrams: list[tuple[float, bytes, Address]] = []
        self.server = BundleSender()
        self._receiver = BundleReceiver()
        self._plan = c.Connect(PUBLIC, name, b"Emulator 1.0", connection_type)

    # --- steps ----------------------------------------------------------------------------------

    def connect(self) -> list[e.Event]:
        """Ask the server."""
        return self.do(self._plan)

    def begin_login(self) -> list[e.Event]:
        """Connect and let the server answer."""
        self.connect()
        return self.hear_text(hello_accepted(LOGIN[1]))

    def log_in(self) -> "Rig":
        """Go to the lobby."""
        self.begin_login()
        for _ in range(4):
            self.hear(m.ServerAck())
        self.hear(m.ServerStatus((), ()))
        self.hear(m.UserJoined(self._plan.name, ME, 20, 1))
        return self

    def enter_room(self, owner: bool = True) -> "Rig":
        """Go to a room."""
        self.log_in()
        if owner:
            self.do(c.CreateGame(b"Game"))
            self.hear(m.GameCreated(self._plan.name, b"Game", b"Emulator 1.0", GAME))
        else:
            self.hear(m.GameCreated(b"host", b"Game", b"Emulator 1.0", GAME))
            self.do(c.JoinGame(GAME))
        self.hear(m.PlayerList(()))
        self.hear(m.PlayerJoinedGame(0, m.RoomPlayer(self._plan.name, 20, ME, 1)))
        return self

    def load(self, frame_delay: int = 1, players: int = 2, player: int = 1) -> "Rig":
        """Go to a game that the emulator loads."""
        self.enter_room()
        self.hear(m.GameStarted(frame_delay, player, players))
        return self

    def play(self, frame_delay: int = 1, players: int = 2) -> "Rig":
        """Go to a running game with inputs of two bytes; the first is handed over already."""
        self.load(frame_delay, players)
        self.submit(b"\x01\x02")
        self.hear(m.Ready())
        return self

    def block(self, players: bytes = b"\x0a\x0b\x0c\x0d") -> list[e.Event]:
        """Let the server send a block of inputs."""
        return self.hear(m.GameData(players))

    def submit(self, data: bytes = b"\x01\x02") -> list[e.Event]:
        """Hand the emulator's next input over."""
        return self.do(c.SubmitInput(data))

    # --- the wire -------------------------------------------------------------------------------

    def do(self, command: c.Command) -> list[e.Event]:
        """Ask the session for something."""
        return self._note(self.session.handle(command, self.now))

    def hear(self, message: m.ServerMessage, redundancy: int = 1) -> list[e.Event]:
        """Let the server say something, and have it arrive."""
        return self.hear_payload(encode_server_message(message), redundancy)

    def lose(self, message: m.ServerMessage) -> None:
        """Let the server say something that does not arrive."""
        self.server.append(encode_server_message(message))

    def hear_payload(self, payload: bytes, redundancy: int = 1) -> list[e.Event]:
        """Let the server say anything."""
        self.server.append(payload)
        return self.hear_text(self.server.datagram(redundancy), LOGIN)

    def hear_again(self, redundancy: int) -> list[e.Event]:
        """Let the server repeat its newest messages."""
        return self.hear_text(self.server.datagram(redundancy), LOGIN)

    def hear_text(self, datagram: bytes, source: Address = PUBLIC) -> list[e.Event]:
        """Have any datagram arrive from anywhere."""
        return self._note(self.session.receive_datagram(datagram, source, self.now))

    def wait(self, seconds: float) -> list[e.Event]:
        """Let time pass, with every deadline at its time."""
        return self.wait_until(self.now + seconds)

    def wait_until(self, end: float) -> list[e.Event]:
        """Let time pass up to a moment."""
        events: list[e.Event] = []
        while (deadline := self.session.deadline()) is not None and deadline <= end:
            self.now = max(self.now, deadline)
            events += self._note(self.session.on_deadline(self.now))
            after = self.session.deadline()
            assert after is None or after > self.now, "a deadline that does not move"
        self.now = max(self.now, end)
        return events

    def times(self, since: float) -> list[float]:
        """Return when datagrams were sent after a moment, relative to it, in milliseconds' precision."""
        return [round(at - since, 4) for at, _, _ in self.datagrams if at > since]

    def where(self) -> Phase:
        """Return the session's phase."""
        return self.session.phase

    def take_said(self) -> list[m.ClientMessage]:
        """Return what was said since the last call."""
        said, self.said = self.said, []
        return said

    def of(self, kind: type[Event]) -> list[Event]:
        """Return the events of one kind so far."""
        return [event for event in self.events if isinstance(event, kind)]

    def _note(self, events: list[e.Event]) -> list[e.Event]:
        for datagram, target in self.session.datagrams_to_send(self.now):
            self.datagrams.append((self.now, datagram, target))
            if datagram == HELLO:
                assert target == PUBLIC
                continue
            assert target == LOGIN
            for delivered in self._receiver.receive(datagram):
                message = decode_client_message(delivered.payload)
                assert message is not None
                self.said.append(message)
        assert self._receiver.malformed == 0
        self.events += events
        return events
