"""Our client: the session that is shipped, unchanged."""

from collections.abc import Callable

from kaillera_client.protocol.messages import ConnectionType
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.client import ClientSession
from kaillera_client.session.pacing import AdaptiveRecovery, RecoveryPolicy
from simulation.clients.client import Stage
from simulation.servers.model import GAME, PORT

_SERVER = ("192.0.2.1", PORT)


class OurClient:
    """Turns the session's events into stages and frames.

    `answer_after` is how long it holds its answers to the ping measurement back, in seconds; `policy` is its loss
    recovery.
    """

    def __init__(
        self,
        answer_after: float = 0.0,
        policy: Callable[[float], RecoveryPolicy] = AdaptiveRecovery,
    ) -> None:
        self.stage = Stage.OUTSIDE
        self.outbox: list[bytes] = []
        self.fate = ""
        self._answer_after = answer_after
        self._session = ClientSession(policy=policy)
        self.deadline = self._session.deadline

    def log_in(self, name: bytes, connection_type: ConnectionType, now: float) -> None:
        """Begin."""
        plan = c.Connect(_SERVER, name, b"Emulator 1.0", connection_type, self._answer_after)
        self._do(plan, now)

    def create(self, now: float) -> None:
        """Open the room."""
        self._do(c.CreateGame(GAME), now)

    def join(self, game_id: int, now: float) -> None:
        """Enter the room."""
        self._do(c.JoinGame(game_id), now)

    def start(self, now: float) -> None:
        """Start the game."""
        self._do(c.StartGame(), now)

    def submit(self, data: bytes, now: float) -> bytes | None:
        """Take the emulator's input."""
        return self._do(c.SubmitInput(data), now)

    def receive(self, data: bytes, now: float) -> bytes | None:
        """Take a datagram."""
        events = self._session.receive_datagram(data, _SERVER, now)
        return self._take(events, now)

    def on_deadline(self, now: float) -> bytes | None:
        """Do what is due."""
        return self._take(self._session.on_deadline(now), now)

    def _do(self, command: c.Command, now: float) -> bytes | None:
        return self._take(self._session.handle(command, now), now)

    def _take(self, events: list[e.Event], now: float) -> bytes | None:
        for data, _ in self._session.datagrams_to_send(now):
            self.outbox.append(data)
        frame = None
        for event in events:
            if isinstance(event, e.FrameReady):
                frame = event.data
            else:
                self._note(event)
        return frame

    def _note(self, event: e.Event) -> None:
        match event:
            case e.OwnUserKnown():
                self.stage = Stage.LOBBY
            case e.RoomEntered():
                self.stage = Stage.ROOM
            case e.GameStarting():
                self.stage = Stage.LOADING
            case e.AllReady():
                self.stage = Stage.PLAYING
            case e.GameEnded(reason, detail):
                self.stage = Stage.OVER
                self.fate = f"{reason.value} {detail}".strip()
            case _:
                pass
