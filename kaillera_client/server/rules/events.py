"""What the embedded server reports to whoever runs it; names and texts are wire bytes."""

from dataclasses import dataclass
from enum import Enum

Address = tuple[str, int]
"""Numeric host and UDP port."""


@dataclass(frozen=True, slots=True)
class UserEntered:
    """Somebody logged in."""

    user_id: int
    name: bytes
    address: Address
    ping_ms: int
    connection_type: int


@dataclass(frozen=True, slots=True)
class UserLeft:
    """Somebody left, or was made to leave, with `message`."""

    user_id: int
    name: bytes
    message: bytes


@dataclass(frozen=True, slots=True)
class LoginRefused:
    """A login was refused; `reason` is what the client was told."""

    address: Address
    name: bytes
    reason: bytes


@dataclass(frozen=True, slots=True)
class ChatSaid:
    """Somebody said something in the lobby, or in the room of `game_id`."""

    name: bytes
    text: bytes
    game_id: int | None = None


@dataclass(frozen=True, slots=True)
class GameOpened:
    """A room was opened."""

    game_id: int
    game: bytes
    owner: bytes


@dataclass(frozen=True, slots=True)
class GameClosed:
    """A room was closed."""

    game_id: int


@dataclass(frozen=True, slots=True)
class PlayerEntered:
    """Somebody entered a room."""

    game_id: int
    user_id: int
    name: bytes


@dataclass(frozen=True, slots=True)
class PlayerLeft:
    """Somebody left a room."""

    game_id: int
    user_id: int
    name: bytes


@dataclass(frozen=True, slots=True)
class GameStarted:
    """Everybody is ready, frames flow. `frame_delays` are in messages, in the players' order."""

    game_id: int
    players: tuple[bytes, ...]
    frame_delays: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class GameEnded:
    """Nobody plays any more; the room stays."""

    game_id: int


class RemovalReason(Enum):
    """Why the server took a player out of a running game."""

    SILENT = "nothing was heard from the client"
    MESSAGES_LOST = "messages of the client were lost and never came again"
    NOT_READY = "the emulator did not get ready in time"
    INPUT_SIZE = "the input has another size than the game's"
    UNKNOWN_INPUT = "the client refers to an input that the server does not have"
    RUN_AHEAD = "the client sends inputs without waiting for the others"
    MALFORMED = "the game data cannot be read"


@dataclass(frozen=True, slots=True)
class PlayerRemoved:
    """The server took a player out of a running game; `player` counts from 1."""

    game_id: int
    name: bytes
    player: int
    reason: RemovalReason
    detail: str


class FaultKind(Enum):
    """What was wrong with something that arrived; counted, never raised."""

    STRANGER = "a datagram from an address without a session"
    TOO_MANY_REQUESTS = "an address asks more often than is answered"
    NO_PLACE = "a login beyond the limits"
    UNPROVED = "a login whose client does not answer as one that hears us"
    OVERSIZED_DATAGRAM = "a datagram larger than any client sends"
    MALFORMED_DATAGRAM = "a datagram without a whole message"
    MALFORMED_MESSAGE = "a message whose body is cut"
    UNKNOWN_MESSAGE = "a message of an unknown type"
    UNEXPECTED_MESSAGE = "a message that does not fit the moment"
    LOUD = "more that everybody hears of than any person does; it was refused"
    FLOOD = "more requests than any person makes; the session was ended"
    MESSAGES_SKIPPED = "messages outside a game never arrived and were skipped"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something was wrong with what `address` sent; nobody else is affected.

    `count` is how often this kind happened so far, from any address; a flood of faults does not
    become one of events.
    """

    address: Address
    kind: FaultKind
    count: int


Event = (
    UserEntered
    | UserLeft
    | LoginRefused
    | ChatSaid
    | GameOpened
    | GameClosed
    | PlayerEntered
    | PlayerLeft
    | GameStarted
    | GameEnded
    | PlayerRemoved
    | Fault
)
