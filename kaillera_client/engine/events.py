"""What the engine reports to its subscribers, on the engine's thread; plain values.

`FrameReady` never comes out: frames go to the emulator and nowhere else.
"""

from dataclasses import dataclass

from kaillera_client.advice.stalls import Stall
from kaillera_client.advice.sync import Desync, SyncStatus
from kaillera_client.emulators.launching import LaunchState
from kaillera_client.engine.commands import ClientId
from kaillera_client.engine.report import GameReport
from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import ListFailure, ListSource, ServerList
from kaillera_client.server.rules import events as server_events
from kaillera_client.session import events as session_events


@dataclass(frozen=True, slots=True)
class ClientEvent:
    """A client's session reports something."""

    client: ClientId
    event: session_events.Event


@dataclass(frozen=True, slots=True)
class EmulatorAttached:
    """An emulator is on the bridge, or says other things about itself than before.

    Its name and games are bytes in its own charset; `launched` says that we started it. `bits` is 32, 64, or 0 when it
    is not known; `program` is the file name of its program, "" when it is not known. Only one that `tells_more` can be
    asked with `AskMoreInfos`.
    """

    client: ClientId
    emulator: bytes
    games: tuple[bytes, ...]
    launched: bool = False
    bits: int = 0
    program: str = ""
    tells_more: bool = False


@dataclass(frozen=True, slots=True)
class EmulatorRefused:
    """An emulator tried to attach and could not; the sentence says why and what to do."""

    client: ClientId
    sentence: str


@dataclass(frozen=True, slots=True)
class EmulatorGone:
    """The emulator is not on the bridge any more; the sentence says how it went."""

    client: ClientId
    sentence: str


@dataclass(frozen=True, slots=True)
class EmulatorWantsWindow:
    """The emulator asks the client to come to the front."""

    client: ClientId


@dataclass(frozen=True, slots=True)
class LongInputs:
    """Each player of the game that has begun sends this many bytes a frame, more than some older clients can take."""

    client: ClientId
    size: int


@dataclass(frozen=True, slots=True)
class GameFinished:
    """A game is over; the report has its numbers."""

    client: ClientId
    report: GameReport


@dataclass(frozen=True, slots=True)
class PingMeasured:
    """The server's round trip now, measured with a socket of its own; None when no answer came in time."""

    client: ClientId
    rtt_ms: float | None


@dataclass(frozen=True, slots=True)
class StallChanged:
    """The running game stands still, or the reason has become clearer; again about ten times a second."""

    client: ClientId
    stall: Stall


@dataclass(frozen=True, slots=True)
class StallEnded:
    """The game goes on; `stall` is the whole of it, for the log."""

    client: ClientId
    stall: Stall


@dataclass(frozen=True, slots=True)
class LaunchChanged:
    """The start of the emulator that we launched has come further; again each second while it is waited for.

    The last one says how it ended.
    """

    client: ClientId
    state: LaunchState


@dataclass(frozen=True, slots=True)
class SyncChanged:
    """The comparison of the players' states has come further; about once a second in a running game."""

    client: ClientId
    status: SyncStatus


@dataclass(frozen=True, slots=True)
class DesyncProved:
    """The players' states differ; once in a game, and again when it becomes clear whose."""

    client: ClientId
    desync: Desync


@dataclass(frozen=True, slots=True)
class ListFetched:
    """A master list answered."""

    source: ListSource
    list: ServerList


@dataclass(frozen=True, slots=True)
class ListFailed:
    """A master list gave nothing."""

    source: ListSource
    failure: ListFailure


@dataclass(frozen=True, slots=True)
class ServerProbed:
    """One probe of a server; None when no answer came in time."""

    server: ServerAddress
    rtt_ms: float | None


@dataclass(frozen=True, slots=True)
class ClientClosed:
    """A client is gone, by our wish or the server's."""

    client: ClientId


@dataclass(frozen=True, slots=True)
class ServerEvent:
    """The embedded server reports something."""

    event: server_events.Event


ClientEngineEvent = (
    ClientEvent
    | EmulatorAttached
    | EmulatorRefused
    | EmulatorGone
    | EmulatorWantsWindow
    | LongInputs
    | GameFinished
    | PingMeasured
    | StallChanged
    | StallEnded
    | LaunchChanged
    | SyncChanged
    | DesyncProved
    | ClientClosed
)
"""What concerns one client; all have `client`."""

EngineEvent = ClientEngineEvent | ServerEvent | ListFetched | ListFailed | ServerProbed
