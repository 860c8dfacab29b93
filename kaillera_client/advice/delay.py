"""Which frame delay a server gives for a ping, and how to get another one.

A delay is counted in frames of 1/60 s, as players count it: the input of a frame is seen that many frames later.
Servers choose it from the ping that they measure while a client logs in, and never again in the session.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from kaillera_client.advice.servertext import announces_game
from kaillera_client.protocol.framedelay import frame_delay, local_zero_frames
from kaillera_client.protocol.messages import ConnectionType

__all__ = [
    "TABLE_TYPES",
    "ConnectionType",
    "FixedChoice",
    "FixedFit",
    "PingRange",
    "ServerFamily",
    "TypeDelay",
    "answer_after_ms",
    "connection_table",
    "delay_ms",
    "expected_delay_frames",
    "family_of",
    "fixed_choice",
    "ping_range",
    "ping_ranges",
    "rule_of_thumb",
    "same_delay_frames",
]

TABLE_TYPES = tuple(ConnectionType)
"""All connection types, from one frame in a message to six."""

_FRAMES_PER_SECOND = 60


class ServerFamily(Enum):
    """Server software by what it makes of a ping."""

    OWN = "the embedded server"
    EMULINKER_K = "EmuLinker-K"
    EMULINKER_SF = "EmuLinker SF"
    DIRELERA_5 = "direlera 0.5"
    DIRELERA_4 = "direlera 0.4"
    UNKNOWN = "not recognised"

    @property
    def documented(self) -> bool:
        """Whether its formula is known; for the others the common one is a guess that front ends call so."""
        return self is not ServerFamily.UNKNOWN

    @property
    def uses_ping(self) -> bool:
        """Whether the delay depends on the ping at all; otherwise on the connection type alone."""
        return self is not ServerFamily.DIRELERA_4


_FAMILIES = (
    (re.compile(r"^embedded server of kaillera client\b", re.I), ServerFamily.OWN),
    (re.compile(r"\bemulinker[ -]?k\b|^elk(?![a-z])", re.I), ServerFamily.EMULINKER_K),
    (re.compile(r"\bemulinker[ -]?sf\b|^esf(?![a-z])", re.I), ServerFamily.EMULINKER_SF),
    (re.compile(r"\bdirelera(?:-rs)?[ /v]*0\.[0-4](?!\d)", re.I), ServerFamily.DIRELERA_4),
    (re.compile(r"\bdirelera(?:-rs)?[ /v]*\d", re.I), ServerFamily.DIRELERA_5),
)


def family_of(text: str) -> ServerFamily:
    """Return the family of a server that a list's version or a line of its welcome speaks of.

    A line about a new game speaks of none: its words are a user's.
    """
    if announces_game(text):
        return ServerFamily.UNKNOWN
    stripped = text.strip()
    return next(
        (family for pattern, family in _FAMILIES if pattern.search(stripped)), ServerFamily.UNKNOWN
    )


def delay_ms(frames: int) -> float:
    """Return how long a delay in frames lasts, in milliseconds."""
    return frames * 1000 / _FRAMES_PER_SECOND


def rule_of_thumb(ping_ms: float) -> int:
    """Return the delay in frames that players reckon with: the ping in whole milliseconds / 16, rounded up."""
    return -(-round(ping_ms) // 16)


def expected_delay_frames(
    ping_ms: float,
    connection_type: ConnectionType = ConnectionType.LAN,
    family: ServerFamily = ServerFamily.UNKNOWN,
    fixed_messages: int | None = None,
) -> int:
    """Return the delay in frames that a server gives to a client whose ping it measures.

    `fixed_messages` is what a server's operator set for everybody, if it is known.
    """
    if fixed_messages is not None:
        return local_zero_frames(fixed_messages, connection_type)
    return local_zero_frames(_messages(ping_ms, connection_type, family), connection_type)


def _messages(ping_ms: float, connection_type: ConnectionType, family: ServerFamily) -> int:
    match family:
        case ServerFamily.DIRELERA_4:
            return int(connection_type)
        case ServerFamily.EMULINKER_SF:
            ping_us = int(ping_ms) * 1000
        case ServerFamily.DIRELERA_5:
            ping_us = int(ping_ms + 0.5) * 1000
        case ServerFamily.OWN | ServerFamily.EMULINKER_K | ServerFamily.UNKNOWN:
            ping_us = int(ping_ms * 1000)
    return frame_delay(ping_us, connection_type)


def same_delay_frames(
    pings_ms: Iterable[float],
    owner_type: ConnectionType,
    family: ServerFamily = ServerFamily.UNKNOWN,
) -> int:
    """Return what everybody gets when a room is levelled: the slowest player's delay by the owner's connection type.

    ValueError without any player.
    """
    return max(expected_delay_frames(ping, owner_type, family) for ping in pings_ms)


@dataclass(frozen=True, slots=True)
class PingRange:
    """The pings that get one delay: from `low_ms`, included, to `high_ms`, excluded."""

    frames: int
    low_ms: float
    high_ms: float

    @property
    def middle_ms(self) -> float:
        """The ping that is farthest from both borders."""
        return (self.low_ms + self.high_ms) / 2


def ping_range(
    frames: int, connection_type: ConnectionType = ConnectionType.LAN
) -> PingRange | None:
    """Return the pings that get a delay by the common formula; None when no ping does, as 4 frames on Excellent."""
    messages, rest = divmod(frames + 1, connection_type)
    if rest or messages < 2:
        return None
    longest = 1000 * connection_type
    return PingRange(
        frames,
        (messages - 2) * longest / _FRAMES_PER_SECOND,
        (messages - 1) * longest / _FRAMES_PER_SECOND,
    )


def ping_ranges(
    up_to_ms: float, connection_type: ConnectionType = ConnectionType.LAN
) -> tuple[PingRange, ...]:
    """Return the ranges of all delays whose pings begin below `up_to_ms`, the shortest delay first."""
    ranges: list[PingRange] = []
    frames = 2 * connection_type - 1
    while (found := ping_range(frames, connection_type)) and found.low_ms < up_to_ms:
        ranges.append(found)
        frames += connection_type
    return tuple(ranges)


@dataclass(frozen=True, slots=True)
class TypeDelay:
    """One row of the table of connection types."""

    connection_type: ConnectionType
    frames: int
    keeps_up: bool
    """Whether a round trip fits into the delay; if not, the game runs below full speed."""


def connection_table(
    ping_ms: float, family: ServerFamily = ServerFamily.UNKNOWN
) -> tuple[TypeDelay, ...]:
    """Return what each connection type would cost with a ping: 4 frames on LAN and 11 on Bad with 60 ms."""
    return tuple(
        TypeDelay(
            kind,
            expected_delay_frames(ping_ms, kind, family),
            ping_ms <= delay_ms(_messages(ping_ms, kind, family) * kind),
        )
        for kind in TABLE_TYPES
    )


class FixedFit(Enum):
    """What a delay that the player fixes means for the line."""

    BELOW_NEED = "less than the line needs: everybody in the room will stutter"
    EXACT = "what the server gives anyway"
    LATER = "smoother, but later than necessary"
    NOT_OFFERED = "no ping gets this delay with this connection type on this server"


@dataclass(frozen=True, slots=True)
class FixedChoice:
    """A fixed delay beside the delay that the line needs, in frames."""

    fit: FixedFit
    frames: int
    need_frames: int

    @property
    def later_ms(self) -> float:
        """How much later than necessary inputs are seen; 0 when they are not."""
        return delay_ms(max(self.frames - self.need_frames, 0))


def fixed_choice(
    frames: int,
    ping_ms: float,
    connection_type: ConnectionType = ConnectionType.LAN,
    family: ServerFamily = ServerFamily.UNKNOWN,
) -> FixedChoice:
    """Return what it means to play with a fixed delay on a line with a real ping."""
    need = expected_delay_frames(ping_ms, connection_type, family)
    if frames == need:
        fit = FixedFit.EXACT
    elif frames < need:
        fit = FixedFit.BELOW_NEED
    elif not family.uses_ping or ping_range(frames, connection_type) is None:
        fit = FixedFit.NOT_OFFERED
    else:
        fit = FixedFit.LATER
    return FixedChoice(fit, frames, need)


def answer_after_ms(
    frames: int,
    ping_ms: float,
    connection_type: ConnectionType = ConnectionType.LAN,
    family: ServerFamily = ServerFamily.UNKNOWN,
) -> float | None:
    """Return how many milliseconds later to answer at login so that the server gives `frames`; None when it cannot be.

    Servers take the mean over some exchanges in which the client answers at once. Each answer held back by the same
    time raises the mean by that time, so one number serves all servers; the middle of the delay's pings leaves the
    most room for a line that varies. 0.0 when the server gives that delay without help. A delay below the real need
    cannot be had: nobody answers before being asked.
    """
    match fixed_choice(frames, ping_ms, connection_type, family).fit:
        case FixedFit.EXACT:
            return 0.0
        case FixedFit.BELOW_NEED | FixedFit.NOT_OFFERED:
            return None
        case FixedFit.LATER:
            found = ping_range(frames, connection_type)
            return None if found is None else found.middle_ms - ping_ms
