"""What a world needs of a client."""

from enum import Enum
from typing import Protocol

from kaillera_client.protocol.messages import ConnectionType


class Stage(Enum):
    """How far a client is."""

    OUTSIDE = "not logged in"
    LOBBY = "logged in"
    ROOM = "in the room"
    LOADING = "the emulator shall load the game"
    PLAYING = "frames flow"
    OVER = "the client has ended its game"


class Client(Protocol):
    """A client without socket and clock.

    The emulator hands its inputs to `submit`, one at a time, and gets exactly one frame for each: as the result, or
    later as the result of `receive` or `on_deadline`.
    """

    stage: Stage
    outbox: list[bytes]
    """What is to be sent; whoever sends it clears it."""

    fate: str
    """Why the client has ended its game, or what it has lost."""

    def log_in(self, name: bytes, connection_type: ConnectionType, now: float) -> None:
        """Begin."""
        ...

    def create(self, now: float) -> None:
        """Open the room."""
        ...

    def join(self, game_id: int, now: float) -> None:
        """Enter the room."""
        ...

    def start(self, now: float) -> None:
        """Start the game."""
        ...

    def submit(self, data: bytes, now: float) -> bytes | None:
        """Take the emulator's input."""
        ...

    def receive(self, data: bytes, now: float) -> bytes | None:
        """Take a datagram."""
        ...

    def deadline(self) -> float | None:
        """Return when `on_deadline` must be called."""
        ...

    def on_deadline(self, now: float) -> bytes | None:
        """Do what is due."""
        ...
