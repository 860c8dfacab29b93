"""The grid of lines, servers and games in which clients are compared."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kaillera_client.protocol.messages import ConnectionType
from simulation.line import LineQuality
from simulation.scenario import ClientKind, Scenario, ServerKind

ROUND_TRIPS = (20, 60, 120)
JITTERS = (0, 10, 30)
LOSSES = (0, 1, 3, 5, 10)
BURSTS = (1, 3)
CONNECTION_TYPES = (ConnectionType.LAN, ConnectionType.GOOD)
PLAYERS = (2, 4)


@dataclass(frozen=True, slots=True)
class Cell:
    """One row of the table; milliseconds and percent."""

    server: ServerKind
    round_trip: int
    jitter: int
    loss: int
    burst: int
    """Lost datagrams in a row."""

    connection_type: ConnectionType
    players: int

    def scenario(self, client: ClientKind, seconds: float) -> Scenario:
        """Return the games of one client in this cell."""
        quality = LineQuality(
            round_trip=self.round_trip / 1000,
            jitter=self.jitter / 1000,
            loss=self.loss / 100,
            burst=self.burst,
        )
        return Scenario(self.server, client, quality, self.connection_type, self.players, seconds)


_ONLY_TYPE = {
    ServerKind.DIRELERA_4: ConnectionType.GOOD,
    ServerKind.DIRELERA_5: ConnectionType.LAN,
}
"""direlera 0.5 has no other; direlera 0.4 gives type 1 no delay for a ping, so that every frame of everybody stalls."""


def grid(
    servers: Iterable[ServerKind],
    lines: tuple[Sequence[int], Sequence[int], Sequence[int]],
    connection_types: Sequence[ConnectionType],
    players: Sequence[int],
) -> list[Cell]:
    """Return the cells of round trips, jitters and losses (`lines`); without losses there are no bursts.

    Servers that can be played with one connection type only are played with that one.
    """
    round_trips, jitters, losses = lines
    return [
        Cell(server, round_trip, jitter, loss, burst, connection_type, count)
        for server in servers
        for connection_type in _types(server, connection_types)
        for count in players
        for round_trip in round_trips
        for jitter in jitters
        for burst in BURSTS
        for loss in losses
        if loss or burst == 1
    ]


def _types(server: ServerKind, asked: Sequence[ConnectionType]) -> Sequence[ConnectionType]:
    only = _ONLY_TYPE.get(server)
    return asked if only is None else (only,)
