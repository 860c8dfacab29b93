"""What is played: who with which client, where, on what kind of line."""

from dataclasses import dataclass
from enum import Enum

from kaillera_client.protocol.messages import ConnectionType
from simulation.line import LineQuality


class ServerKind(Enum):
    """The servers that can be played on."""

    EMULINKER_K = "EmuLinker-K"
    EMULINKER_SF = "EmuLinkerSF"
    DIRELERA_4 = "direlera 0.4"
    DIRELERA_5 = "direlera 0.5"
    EMBEDDED = "embedded"


class ClientKind(Enum):
    """The clients that can play."""

    OURS = "ours"
    N02 = "n02"
    SUPRACLIENT = "SupraclientC"


@dataclass(frozen=True, slots=True)
class Scenario:
    """One kind of game. All players have the same client and equally bad lines; `seconds` is how long they play.

    `answer_after` seconds our client holds its answers back while the server measures its ping, for more delay.
    """

    server: ServerKind
    client: ClientKind
    quality: LineQuality
    connection_type: ConnectionType = ConnectionType.LAN
    players: int = 2
    seconds: float = 600.0
    answer_after: float = 0.0


class Outcome(Enum):
    """How a game went."""

    PLAYED = "played to the end"
    DESYNCED = "desynced"
    HUNG = "hung"


@dataclass(frozen=True, slots=True)
class GameResult:
    """One game's numbers: frames, stalls and seconds summed over its players, bytes of UDP payload."""

    outcome: Outcome
    reason: str
    """Why it was not played to the end."""

    played: float
    """Seconds of the game until its end, or until it broke."""

    frames: int
    stalled: int
    """Frames that an emulator waited for longer than a frame's time."""

    waited: float
    longest_wait: float
    bytes_up: int
    bytes_down: int
    datagrams_up: int
    datagrams_down: int
