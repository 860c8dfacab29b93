"""Where the thread that plays and the thread that paints meet. No Qt here.

Each attribute is written by one of them and replaced as a whole, so there is nothing to lock.
"""

import time
from dataclasses import dataclass

from kaillera_client.demogame.match import Exchange, Seat
from kaillera_client.demogame.pilot import Hands
from kaillera_client.demogame.simulation import Simulation
from kaillera_client.demogame.snapshot import Snapshot, take


@dataclass(slots=True)
class Board:
    """What the playing thread tells the painting one, and `stop` for the way back."""

    seat: Seat | None = None
    hands: Hands | None = None
    snapshot: Snapshot | None = None
    blocked_since: float | None = None
    """Since when, on the monotonic clock, the game has been waiting for a frame."""
    notice: tuple[float, str] | None = None
    """When it came, and a line of chat or about a player who left."""
    stop: bool = False

    def watch(self, state: Simulation) -> bool:
        """Publish a frame; say whether to go on."""
        self.snapshot = take(state)
        return not self.stop

    def tell(self, text: str) -> None:
        """Publish a notice."""
        self.notice = (time.monotonic(), text)

    def waited(self, now: float) -> float:
        """Return for how many seconds the game has been waiting."""
        since = self.blocked_since
        return 0.0 if since is None else now - since


class WatchedExchange:
    """Passes every call on and publishes when a frame is being waited for."""

    def __init__(self, exchange: Exchange, board: Board) -> None:
        self._exchange = exchange
        self._board = board

    def modify_play_values(
        self, values: bytearray, size: int, state_hash: int | None = None
    ) -> int:
        """Exchange one frame."""
        self._board.blocked_since = time.monotonic()
        try:
            return self._exchange.modify_play_values(values, size, state_hash)
        finally:
            self._board.blocked_since = None

    def end_game(self, final_state_hash: int | None = None) -> None:
        """Leave the game."""
        self._exchange.end_game(final_state_hash)
