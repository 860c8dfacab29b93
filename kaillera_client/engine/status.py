"""One immutable snapshot of what the engine does, replaced ten times a second and at each change."""

from dataclasses import dataclass
from enum import Enum

from kaillera_client.engine.commands import ClientId
from kaillera_client.session.status import Phase, SessionStatus

_FAR_FROM_GAMES = frozenset({Phase.LOBBY, Phase.LEAVING, Phase.CLOSED})


class EmulatorState(Enum):
    """Where a client's emulator stands."""

    NONE = "no emulator"
    LAUNCHING = "starting"
    ATTACHED = "attached"
    PLAYING = "playing"


@dataclass(frozen=True, slots=True)
class ClientStatus:
    """One client."""

    client: ClientId
    session: SessionStatus
    emulator: EmulatorState
    ping_ms: float | None


@dataclass(frozen=True, slots=True)
class ServerStatus:
    """The embedded server."""

    address: tuple[str, int]
    users: int
    games: int


@dataclass(frozen=True, slots=True)
class EngineStatus:
    """Everything."""

    clients: tuple[ClientStatus, ...] = ()
    server: ServerStatus | None = None

    def client(self, client: ClientId) -> ClientStatus | None:
        """Return one client's status, None when there is no such client."""
        return next((status for status in self.clients if status.client == client), None)

    @property
    def game_near(self) -> bool:
        """True while a game runs here or may begin soon: during a login, in a room, with rooms on our own server."""
        hosting = self.server is not None and self.server.games > 0
        return hosting or any(
            status.session.phase not in _FAR_FROM_GAMES for status in self.clients
        )
