"""What a session looks like from outside: one frozen value."""

from dataclasses import dataclass
from enum import Enum

from kaillera_client.session.commands import Address


class Phase(Enum):
    """Where the session stands; the order is the order of a normal evening."""

    NEW = "not connected"
    HANDSHAKE = "asking the server"
    LOGIN = "logging in"
    LOBBY = "in the lobby"
    ROOM = "in a room"
    STARTING = "waiting until everybody is ready"
    PLAYING = "playing"
    LEAVING = "saying goodbye"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class RttPercentiles:
    """Milliseconds from sending inputs to receiving the combined block that has them."""

    p50: float
    p95: float
    p99: float


@dataclass(frozen=True, slots=True)
class GameProgress:
    """The running game, or the last one until the next begins. Delays as in `GameStarting`."""

    game: bytes
    player: int
    players: int
    frame_delay: int
    delay_frames: int
    frames: int
    waiting_ms: float
    """How long the emulator has been waiting for its frame now; 0 when it is not."""

    last_rtt_ms: float | None
    rtt_ms: RttPercentiles | None
    stalled_frames: int
    longest_stall_ms: float


@dataclass(frozen=True, slots=True)
class Pulse:
    """What tells a stand-still of the running game and its cause: cheap enough to be asked often; times in seconds."""

    frames: int
    """Frames handed to the emulator so far; the one that it waits for comes next."""

    waiting: float
    """How long the emulator has been waiting for its next frame; 0 while it is not."""

    waited: float
    """How long it has waited for frames in this game, the present wait included."""

    resends: int
    """Messages of this game that came only after we had asked for them again."""


@dataclass(frozen=True, slots=True)
class Counters:
    """What happened on the wire since the session began."""

    datagrams_sent: int = 0
    datagrams_received: int = 0
    bytes_sent: int = 0
    bytes_received: int = 0
    duplicates: int = 0
    """Datagrams with nothing new in them."""

    holes: int = 0
    """Times that a later message arrived before a missing one."""

    recovered_by_redundancy: int = 0
    """Messages of a game that first arrived as a repeat in a later bundle."""

    recovered_by_resend: int = 0
    """The same, after we had asked for it by repeating our own last bundle."""

    repeats_sent: int = 0
    """How often we repeated our last bundle."""

    faults: int = 0


@dataclass(frozen=True, slots=True)
class SessionStatus:
    """The whole session."""

    phase: Phase
    server: Address | None
    user_id: int | None
    name: bytes
    room: int | None
    progress: GameProgress | None
    counters: Counters
