"""What the room shows and what the user wants there: plain, frozen values."""

from dataclasses import dataclass
from enum import Enum, auto

from kaillera_client.advice.adviser import DelayAdvice
from kaillera_client.advice.delay import ConnectionType, FixedChoice, ServerFamily, TypeDelay
from kaillera_client.gui.models.rom_values import NOTHING_KNOWN, SeatRomView

# --- the members ---------------------------------------------------------------------------------


class EmulatorMatch(Enum):
    """Whether a member plays with the same emulator as we do; servers tell it of the host only."""

    OWN = auto()
    SAME = auto()
    OTHER = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class PlayerRow:
    """One member of our room.

    `player` is the number in the running game, if it is known. `delay_frames` is what the server gives this member,
    None while nobody knows; `delay_said` when the server said so itself, otherwise it is reckoned from the ping.
    """

    user_id: int
    name: str
    ping_ms: int
    connection: str
    own: bool
    host: bool
    player: int | None = None
    dropped: bool = False
    delay_frames: int | None = None
    delay_said: bool = False
    emulator: EmulatorMatch = EmulatorMatch.UNKNOWN
    rom: SeatRomView = NOTHING_KNOWN


# --- the room ------------------------------------------------------------------------------------


class RoomPhase(Enum):
    """Where our room stands."""

    WAITING = auto()
    STARTING = auto()
    PLAYING = auto()


@dataclass(frozen=True, slots=True)
class RoomHeader:
    """What the room page says about the room.

    `others_play` while the others still play the game that is over for us: it cannot be started meanwhile.
    """

    game: str
    own: bool
    phase: RoomPhase
    members: int
    others_play: bool = False


@dataclass(frozen=True, slots=True)
class RoomRule:
    """Own delay or same delay: the delays of the members in their order, None for one that nobody knows.

    `same_frames` is what everybody would get when the room is levelled, None when that cannot be known; `levelled`
    says that it is. `may_level` when the room is ours and its server knows the command.
    """

    frames: tuple[int | None, ...] = ()
    levelled: bool = False
    same_frames: int | None = None
    may_level: bool = False


class HostCommand(Enum):
    """What the owner of a room can ask of servers that know it; the value is the command."""

    MAX_USERS = "/maxusers"
    MAX_PING = "/maxping"
    SAME_DELAY = "/samedelay"


@dataclass(frozen=True, slots=True)
class HostWish:
    """A command of the owner with its argument."""

    command: HostCommand
    argument: str

    @property
    def text(self) -> str:
        """Exactly what is posted in the room."""
        return f"{self.command.value} {self.argument}"


class CheckKind(Enum):
    """What may be off before a start."""

    HIGH_PING = auto()
    OTHER_EMULATOR = auto()
    CONNECTION_TYPES = auto()
    ALONE = auto()
    OTHER_ROM = auto()
    UNCHECKED_ROM = auto()
    NO_OWN_ROM = auto()
    NO_ROM_CHOSEN = auto()
    WRONG_SET = auto()


@dataclass(frozen=True, slots=True)
class StartCheck:
    """One thing to know before the start; `who` are names with their value, such as "Cy 188 ms"."""

    kind: CheckKind
    who: tuple[str, ...] = ()


# --- the delay -----------------------------------------------------------------------------------


class DelayHindrance(Enum):
    """Why the delay cannot be changed from here."""

    NONE = auto()
    PLAYING = auto()
    PRACTICE = auto()
    HOSTING = auto()


@dataclass(frozen=True, slots=True)
class DelayView:
    """What the helper card shows. `said_frames` is what the server itself said in this room, None before it does.

    `fixed_active` is the fixed delay that this login was made with. `ping_ms` is the real one, the median.
    `in_game` means that the numbers are from before the game: nothing measures the line to the server in it.
    """

    advice: DelayAdvice
    family: ServerFamily
    connection_type: ConnectionType
    ping_ms: float
    types: tuple[TypeDelay, ...]
    said_frames: int | None = None
    fixed_active: int | None = None
    hindrance: DelayHindrance = DelayHindrance.NONE
    in_game: bool = False


@dataclass(frozen=True, slots=True)
class FixedView:
    """What it means to fix the delay that is chosen now; `announcement` is the line that the chat will say."""

    choice: FixedChoice
    connection_type: ConnectionType
    announcement: str
    possible: bool


# --- the running game ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DelayNumbers:
    """The numbers of the running or the last game."""

    running: bool
    player: int
    players: int
    frame_delay: int
    delay_frames: int
    frames: int = 0
    rtt_p50: float | None = None
    rtt_p95: float | None = None
    rtt_p99: float | None = None
    stalled_frames: int = 0
    longest_stall_ms: float = 0.0
    by_redundancy: int = 0
    by_resend: int = 0
    duplicates: int = 0
    waiting_ms: float = 0.0
    notes: tuple[str, ...] = ()
    """Facts about it that a report must have, such as a start with ROMs that differ."""


@dataclass(frozen=True, slots=True)
class GameFacts:
    """The line that is read while a game runs; None for what is not measured yet.

    `trouble` says why the game does not run well at the moment, "" when it does.
    """

    frames_per_second: float | None
    round_trip_ms: float | None
    delay_frames: int
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class StallView:
    """A stall as the banner says it: the sentence, its source, and whether the server can be asked who it is."""

    sentence: str
    source: str = ""
    may_ask: bool = False


@dataclass(frozen=True, slots=True)
class StallRow:
    """One stall of the log; `number` counts from 1, `at_s` is the time of the game in seconds.

    `seconds` is 0 for what took no time, such as a mark that the user made.
    """

    number: int
    at_s: float
    seconds: float
    verdict: str
    proof: str


@dataclass(frozen=True, slots=True)
class LagAnswer:
    """A server's lag statistics, as far as they have come.

    `players` are number, name (empty when unknown) and seconds that this player definitely caused; `total_s` seconds of
    lag in the last `window_s`. `lines` are recommendations in the server's own words. `verified` when the software is
    known to refuse players under the name that answers.
    """

    players: tuple[tuple[int, str, float], ...] = ()
    total_s: float | None = None
    window_s: float | None = None
    lines: tuple[str, ...] = ()
    recommended_frames: int | None = None
    verified: bool = False
