"""What the older clients share: three messages in a datagram, the way into a game, the frame loop."""

from abc import ABC, abstractmethod

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import BundleSender
from kaillera_client.protocol.codec import (
    decode_server_message,
    encode_client_message,
    encode_game_data,
)
from kaillera_client.protocol.messages import ConnectionType
from kaillera_client.session.frames import FrameExchange
from simulation.clients.client import Stage
from simulation.servers.model import GAME

REDUNDANCY = 3


class ClassicClient(ABC):
    """A client whose subclasses say how it receives and when it repeats."""

    def __init__(self, history: int) -> None:
        """Keep `history` messages for repeats."""
        self.stage = Stage.OUTSIDE
        self.outbox: list[bytes] = []
        self.fate = ""
        self.waiting_since: float | None = None
        """Since when the emulator waits for a frame."""
        self._name = b""
        self._connection_type = ConnectionType.LAN
        self._sender = BundleSender(history, size_limit=4096)
        self._exchange: FrameExchange | None = None
        self._first_input = b""

    # --- what clients differ in -----------------------------------------------------------------

    @abstractmethod
    def unpack(self, data: bytes) -> list[bytes]:
        """Return the messages of a datagram to execute, oldest first."""

    @abstractmethod
    def wait_begins(self, now: float) -> None:
        """The emulator waits from now on."""

    @abstractmethod
    def deadline(self) -> float | None:
        """Return when `on_deadline` must be called."""

    @abstractmethod
    def on_deadline(self, now: float) -> bytes | None:
        """Do what is due."""

    # --- the way into a game --------------------------------------------------------------------

    def log_in(self, name: bytes, connection_type: ConnectionType, now: float) -> None:
        """Begin."""
        self._name, self._connection_type = name, connection_type
        self._say(m.LoginRequest(name, b"Emulator 1.0", connection_type))

    def create(self, now: float) -> None:
        """Open the room."""
        self._say(m.CreateGameRequest(GAME))

    def join(self, game_id: int, now: float) -> None:
        """Enter the room."""
        self._say(m.JoinGameRequest(game_id, self._connection_type))

    def start(self, now: float) -> None:
        """Start the game."""
        self._say(m.StartGameRequest())

    def _say(self, message: m.ClientMessage) -> None:
        self._send(encode_client_message(message))

    def _send(self, payload: bytes) -> None:
        self._sender.append(payload)
        self.outbox.append(self._sender.datagram(REDUNDANCY))

    # --- frames ---------------------------------------------------------------------------------

    def submit(self, data: bytes, now: float) -> bytes | None:
        """Take the emulator's input."""
        exchange = self._exchange
        if exchange is None:
            return None
        if self.stage is Stage.LOADING:
            exchange.check_size(data)
            self._first_input = data
            self._say(m.Ready())
            return None
        packet = exchange.submit(data)
        if packet is not None:
            self._send(encode_game_data(packet))
        frame = exchange.next_frame()
        if frame is None:
            self.waiting_since = now
            self.wait_begins(now)
        return frame

    def receive(self, data: bytes, now: float) -> bytes | None:
        """Take a datagram."""
        frame = None
        for payload in self.unpack(data):
            ready = self._execute(payload, now)
            frame = frame if ready is None else ready
        if self.waiting_since is None or self._exchange is None:
            return frame
        ready = self._exchange.next_frame()
        if ready is not None:
            self.waiting_since = None
        return ready

    def _execute(self, payload: bytes, now: float) -> bytes | None:
        message = decode_server_message(payload)
        exchange = self._exchange
        match message:
            case m.GameData(block) if exchange is not None:
                exchange.receive_block(block)
            case m.CachedGameData(index) if exchange is not None:
                exchange.receive_cached(index)
            case m.ServerAck():
                self._say(m.ClientAck())
            case m.UserJoined(name) if name == self._name:
                self.stage = Stage.LOBBY
            case m.PlayerJoinedGame(_, player) if player.name == self._name:
                self.stage = Stage.ROOM
            case m.GameStarted():
                self._exchange = FrameExchange(message, self._connection_type)
                self.stage = Stage.LOADING
            case m.Ready() if self.stage is Stage.LOADING:
                self.stage = Stage.PLAYING
                return self.submit(self._first_input, now)
            case _:
                pass
        return None

    def end(self, fate: str) -> None:
        """End the game, or know that it is lost."""
        self.stage = Stage.OVER
        self.fate = fate
        self.waiting_since = None
