"""What front ends ask of the engine: plain values that could cross a process border.

`Engine.execute` answers each with a future; the docstrings say what it resolves to and when it fails
with an `EngineError` (see `errors`).
"""

from dataclasses import dataclass, field

from kaillera_client.emulators.placeholders import LaunchValues
from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import ListSource
from kaillera_client.net.impairment import Line
from kaillera_client.protocol.messages import ConnectionType
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.session import commands as session_commands
from kaillera_client.updates.place import ReleasePlace

__all__ = [
    "DEFAULT_PORT",
    "AskMoreInfos",
    "CheckForUpdates",
    "ChooseLaunch",
    "ClientId",
    "CloseClient",
    "Command",
    "ConnectionType",
    "FetchLists",
    "FindLocalServers",
    "LaunchPlan",
    "LaunchValues",
    "Line",
    "ListSource",
    "MeasureServers",
    "OpenClient",
    "PingServer",
    "ReleaseEmulator",
    "ReleasePlace",
    "ServerAddress",
    "ServerConfig",
    "SetLine",
    "SetSyncCheck",
    "StartEmulator",
    "StartServer",
    "StopEmulator",
    "StopServer",
    "TellClient",
    "TryEmulator",
    "WaitForEmulator",
    "WelcomeEmulators",
]

ClientId = int
"""Chosen by the front end; one engine serves several clients side by side."""

DEFAULT_PORT = 27888


@dataclass(frozen=True, slots=True)
class LaunchPlan:
    """How to start an emulator: its command line, where, with what besides our own environment, and its name.

    `line` is added to `arguments` when it is started, split and filled with `values` and our place in the game (see
    `emulators.placeholders`). `has_window` is False for one that never shows a window. When it ends by a fault
    before it is attached, a starting game waits `retry_for` seconds for another try before it is left.
    """

    arguments: tuple[str, ...]
    folder: str = ""
    environment: tuple[tuple[str, str], ...] = ()
    title: str = ""
    line: str = ""
    values: LaunchValues = field(default_factory=LaunchValues)
    has_window: bool = True
    retry_for: float = 0.0


@dataclass(frozen=True, slots=True)
class OpenClient:
    """Log in to a server; resolves to None once logged in, fails with the reason.

    `name` and `emulator` are wire bytes. `launch` is the emulator that the engine starts when a game begins and none
    is attached; None for no emulator. `give_up_after` seconds of silence in a game end the session.
    `answer_after_ms` holds back the answers by which the server measures our ping, to get a longer frame delay; a
    player who does so tells the others. `references` are other servers that answered before: they tell a silent
    server from a silent line. `sync_check` compares the players' states in the room's chat while a game runs.
    `bridge` is the number of a `WelcomeEmulators`, whose emulator plays for this client until it is closed. None stands
    for the client's own number; if nobody is welcomed under it, the client has a bridge of its own, and with `launch`
    only emulators that we start find that one.
    """

    client: ClientId
    host: str
    port: int
    name: bytes
    emulator: bytes
    connection_type: ConnectionType = ConnectionType.LAN
    launch: LaunchPlan | None = None
    line: Line | None = None
    give_up_after: float = 60.0
    answer_after_ms: float = 0.0
    references: tuple[ServerAddress, ...] = ()
    sync_check: bool = True
    bridge: ClientId | None = None


@dataclass(frozen=True, slots=True)
class TellClient:
    """Pass a command to a client's session.

    CreateGame and JoinGame resolve to None once the room was entered and StartGame once the game is announced; they
    fail when the server refuses or does not answer. Every other command resolves as soon as the session has it; one
    that does not fit the moment or cannot be sent is reported as `FaultNoticed`.
    """

    client: ClientId
    command: session_commands.Command


@dataclass(frozen=True, slots=True)
class CloseClient:
    """Log out politely, end the emulator that we launched, forget the client; resolves when all is closed.

    An emulator that came by itself to a `WelcomeEmulators` stays attached.
    """

    client: ClientId


@dataclass(frozen=True, slots=True)
class StartServer:
    """Start the embedded server; resolves to its (host, port), fails when the port is taken."""

    host: str = "127.0.0.1"
    port: int = DEFAULT_PORT
    config: ServerConfig = field(default_factory=ServerConfig)


@dataclass(frozen=True, slots=True)
class StopServer:
    """Stop the embedded server; resolves when its users were told."""


@dataclass(frozen=True, slots=True)
class PingServer:
    """Measure a server's round trip with a socket of its own; resolves to a `PingResult`."""

    host: str
    port: int = DEFAULT_PORT
    count: int = 3
    interval: float = 0.2
    timeout: float = 1.0


@dataclass(frozen=True, slots=True)
class SetLine:
    """Change the simulated line of a client from now on; None takes it away. Resolves to None."""

    client: ClientId
    line: Line | None


@dataclass(frozen=True, slots=True)
class SetSyncCheck:
    """Compare the players' states from the next game on, or not. Resolves to None."""

    client: ClientId
    wanted: bool


@dataclass(frozen=True, slots=True)
class FetchLists:
    """Ask master lists side by side; each is reported by `ListFetched` or `ListFailed` within 5 s, then it resolves."""

    sources: tuple[ListSource, ...]


@dataclass(frozen=True, slots=True)
class CheckForUpdates:
    """Ask whether there is a newer version than `version`; resolves to an `UpdateAnswer` within about 10 s.

    Asks nobody while a game runs or may begin (see `status.game_near`), and stops asking when one comes near. Nothing
    is downloaded.
    """

    place: ReleasePlace
    version: str


@dataclass(frozen=True, slots=True)
class MeasureServers:
    """Measure the round trip to many servers, dozens at once, each probe with a socket of its own.

    Every probe is reported by `ServerProbed`. Resolves when all are done, or when a newer `MeasureServers` takes its
    place: no servers at all therefore stops measuring.
    """

    servers: tuple[ServerAddress, ...]
    count: int = 3
    interval: float = 0.2
    timeout: float = 1.0


@dataclass(frozen=True, slots=True)
class FindLocalServers:
    """Ask every network of this computer for servers; resolves to a `LocalServers` within about `timeout` seconds."""

    port: int = DEFAULT_PORT
    timeout: float = 1.5


@dataclass(frozen=True, slots=True)
class WelcomeEmulators:
    """Let an emulator attach before any login, and stay when logins come and go, until the engine is closed.

    `client` is the number in the events about it and in the commands for it; see `OpenClient.bridge`. Fails when no
    emulator can attach on this computer now; the next login to play with it tries again. `start_with` is the command
    line that emulators run when they find nobody; without it, they run what an earlier one has left.
    """

    client: ClientId
    start_with: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReleaseEmulator:
    """Let the attached emulator go on alone, its Netplay dialog returns; fails when none is attached. Ends its game."""

    client: ClientId


@dataclass(frozen=True, slots=True)
class AskMoreInfos:
    """Let the attached emulator show more about a game of its list; fails when it cannot."""

    client: ClientId
    game: bytes


@dataclass(frozen=True, slots=True)
class ChooseLaunch:
    """Start this emulator from now on when a game begins and none is attached; None for no emulator."""

    client: ClientId
    plan: LaunchPlan | None


@dataclass(frozen=True, slots=True)
class StartEmulator:
    """Start the chosen emulator now, unless one is attached or on its way; `LaunchChanged` tells how it goes.

    It attaches and waits for a game, or plays the one that is starting. Fails when no emulator is chosen.
    """

    client: ClientId


@dataclass(frozen=True, slots=True)
class WaitForEmulator:
    """Give the emulator that we started 10 s more before it is called late again."""

    client: ClientId


@dataclass(frozen=True, slots=True)
class StopEmulator:
    """End the emulator that we started, and nothing else."""

    client: ClientId


@dataclass(frozen=True, slots=True)
class TryEmulator:
    """Start an emulator without a server, only to see how it goes: `LaunchChanged` tells.

    `client` is a number that no client has; `StopEmulator` or `CloseClient` ends the trial, the emulator's end too.
    """

    client: ClientId
    plan: LaunchPlan


EmulatorCommand = (
    WelcomeEmulators
    | ReleaseEmulator
    | AskMoreInfos
    | ChooseLaunch
    | StartEmulator
    | WaitForEmulator
    | StopEmulator
    | TryEmulator
)

Command = (
    OpenClient
    | TellClient
    | CloseClient
    | StartServer
    | StopServer
    | PingServer
    | SetLine
    | SetSyncCheck
    | FetchLists
    | CheckForUpdates
    | MeasureServers
    | FindLocalServers
    | EmulatorCommand
)
