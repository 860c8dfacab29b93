"""What the user asked for: one frozen value for each command of the terminal, already checked."""

from dataclasses import dataclass
from pathlib import Path

from kaillera_client.diagnostics.values import Check
from kaillera_client.engine.commands import ReleasePlace
from kaillera_client.engine.demo import DEMO_EMULATOR
from kaillera_client.masterlist.entry import ListSource
from kaillera_client.net.impairment import Line
from kaillera_client.protocol.messages import ConnectionType


@dataclass(frozen=True, slots=True)
class DemoOptions:
    """Some players on the embedded server; `frames` None means until the windows are closed."""

    players: int = 2
    frames: int | None = None
    fps: int = 60
    connection_type: ConnectionType = ConnectionType.LAN
    line: Line | None = None
    seed: int = 0
    headless: bool = False
    json: bool = False
    flip_bit: tuple[int, int] | None = None
    """A player's number and the frame after which one bit of that player's state is changed."""


@dataclass(frozen=True, slots=True)
class PlayOptions:
    """A game on any server; exactly one of `create` and `join` is set, as it was typed.

    The demo game plays, or with `attach` the user's emulator; `emulator` None stands for that one's own name.
    """

    server: tuple[str, int]
    name: str
    name_bytes: bytes
    create: str | None = None
    join: str | None = None
    game_bytes: bytes = b""
    players: int = 2
    frames: int | None = None
    fps: int = 60
    connection_type: ConnectionType = ConnectionType.LAN
    attach: bool = False
    emulator: bytes | None = DEMO_EMULATOR
    charset: str | None = None
    line: Line | None = None
    seed: int = 0
    headless: bool = False
    bot: bool = False
    wait: float | None = None
    """Seconds to wait for the room (join) or for the players (create); None for no limit."""

    give_up_after: float = 15.0
    json: bool = False


@dataclass(frozen=True, slots=True)
class ServeOptions:
    """The embedded server for others."""

    host: str
    port: int
    name: str
    motd: str
    max_users: int
    same_delay: bool
    connection_types: frozenset[int]


@dataclass(frozen=True, slots=True)
class PingOptions:
    """Measure a server's round trip."""

    server: tuple[str, int]
    count: int
    json: bool


@dataclass(frozen=True, slots=True)
class ListOptions:
    """Ask master lists; `game` keeps only servers where a game with this in its name waits."""

    sources: tuple[ListSource, ...]
    game: str
    ping: bool
    json: bool


@dataclass(frozen=True, slots=True)
class ChatOptions:
    """The lobby of a server."""

    server: tuple[str, int]
    name: str
    name_bytes: bytes
    charset: str | None


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """The checks; `report` is where to save the report, `profile` the folder of another profile."""

    only: frozenset[Check]
    network: bool
    report: Path | None
    profile: Path | None
    json: bool


@dataclass(frozen=True, slots=True)
class CheckUpdatesOptions:
    """Whether there is a newer version; `place` is None when this build was not told and nobody named one."""

    place: ReleasePlace | None
    json: bool


@dataclass(frozen=True, slots=True)
class InstallLibraryOptions:
    """Our Kaillera library beside `program`, or away from it; `libraries` is a folder of others than ours."""

    program: Path
    undo: bool
    dry_run: bool
    libraries: Path | None
    json: bool


Options = (
    DemoOptions
    | PlayOptions
    | ServeOptions
    | PingOptions
    | ListOptions
    | ChatOptions
    | CheckOptions
    | CheckUpdatesOptions
    | InstallLibraryOptions
)
