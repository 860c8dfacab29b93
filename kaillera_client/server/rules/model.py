"""Who is on the server and what they do: clients, rooms and running games."""

import math
from dataclasses import dataclass, field
from enum import Enum

from kaillera_client.protocol import messages as m
from kaillera_client.server.rules.combiner import Combiner
from kaillera_client.server.rules.events import Address
from kaillera_client.server.rules.lag import LagMeter
from kaillera_client.server.rules.link import Link
from kaillera_client.server.rules.measure import Measurement


class Stage(Enum):
    """Where a session stands."""

    LOGIN = "the ping is being measured"
    HERE = "logged in"
    LEAVING = "over, but its last messages may be asked for again"


@dataclass(eq=False, slots=True)
class Client:
    """One session: the other end of an address, and the user once it is logged in."""

    address: Address
    link: Link
    opened_at: float
    name: bytes
    emulator: bytes
    connection_type: int
    measurement: Measurement
    credit: float | None = None
    """Bytes that may be sent to an address which nothing proves yet; None for no limit."""
    stage: Stage = Stage.LOGIN
    user_id: int = 0
    ping_us: int = 0
    room: "Room | None" = None
    round: "Round | None" = None
    """The running game that this user plays in."""
    slot: int = 0
    last_chat: float = -math.inf
    budget_since: float = -math.inf
    requests: int = 0
    """Requests since `budget_since`."""
    lines_since: float = 0.0
    lines: float = 0.0
    """Lines of room chat that count at `lines_since`; they are forgiven with time."""
    last_stall_repeat: float = -math.inf
    repeats_since: float = -math.inf
    repeats: float = 0.0
    """Bytes of answers to repeats that count at `repeats_since`; they are forgiven with time."""
    leaves_at: float = math.inf
    check_at: float = math.inf
    """When the schedule looks at this client again."""
    unsent: bool = False

    @property
    def ping_ms(self) -> int:
        """Whole milliseconds, as they travel."""
        return self.ping_us // 1000

    def as_player(self) -> m.RoomPlayer:
        """Return this user as a room shows it."""
        return m.RoomPlayer(self.name, self.ping_ms, self.user_id, self.connection_type)


@dataclass(eq=False, slots=True)
class Round:
    """A game from 0x11 until nobody plays any more; slots never move."""

    players: tuple[Client, ...]
    frame_delays: tuple[int, ...]
    connection_type: int
    same_delay: bool
    """Whether all were told the same delay; the room's wish may change before the frames flow."""
    ready_by: float
    ready: set[int] = field(default_factory=set)
    combiner: Combiner | None = None
    """None until everybody is ready, and so is the meter."""
    lag: LagMeter | None = None

    def playing(self) -> list[Client]:
        """Return the players who are still in."""
        return [player for player in self.players if player.round is self]


@dataclass(eq=False, slots=True)
class Room:
    """A game's room; members in the order in which they entered."""

    game_id: int
    name: bytes
    owner: Client
    max_players: int
    same_delay: bool
    status: int = m.GAME_WAITING
    members: list[Client] = field(default_factory=list)
    kicked: set[tuple[str, bytes]] = field(default_factory=set)
    round: Round | None = None
    max_ping_ms: int | None = None
    """What the owner allows who enters; None for no limit."""
    lag: LagMeter | None = None
    """Of the running game or the last one."""

    @property
    def occupancy(self) -> bytes:
        """Members and places as text."""
        return b"%d/%d" % (len(self.members), self.max_players)

    @property
    def is_chat(self) -> bool:
        """True for rooms that are for talking, by their name."""
        return self.name.startswith(b"*")
