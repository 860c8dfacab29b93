"""direlera 0.4 and 0.5: neither answers a client that repeats itself; the newer one looks for silent players."""

import math

from simulation.servers.common import CommonServer
from simulation.servers.inbox import Inbox, OldDireleraInbox, OrderedInbox
from simulation.servers.model import Account, Casualty, delay_by_ping

_REDUNDANCY = 3
_STALL_INTERVAL = 0.05
_STALL_GRACE = 0.25
_STALL_MARGIN = 0.1
_REMOVED_AFTER = 15.0

REMOVED = Casualty(desynced=False, reason="no input for 15 s")


class Direlera4(CommonServer):
    """direlera 0.4: no warm-up, and a frame delay that is the connection type whatever the ping."""

    _warm_up = False

    def __init__(self) -> None:
        super().__init__(history=_REDUNDANCY, redundancy=_REDUNDANCY, ack_rounds=3)

    def new_inbox(self) -> Inbox:
        """Return how one client's messages are put into order."""
        return OldDireleraInbox()

    def frame_delay(self, account: Account) -> int:
        """Return what 0x11 says."""
        return account.connection_type

    def nothing_new(self, account: Account, now: float) -> None:
        """Do nothing."""

    def something_new(self, account: Account) -> None:
        """Do nothing."""

    def dropped_packet(self, account: Account) -> None:
        """Never happens: what is missing is waited for."""


class Direlera5(CommonServer):
    """direlera 0.5: every 50 ms each player whose inputs stay away is sent the last datagram once more."""

    def __init__(self) -> None:
        super().__init__(history=_REDUNDANCY, redundancy=_REDUNDANCY, ack_rounds=4)
        self._heard: dict[int, float] = {}
        """When each player's last input came; players count from 0."""
        self._grace: list[float] = []
        self._look_at: float | None = None

    def new_inbox(self) -> Inbox:
        """Return how one client's messages are put into order."""
        return OrderedInbox()

    def frame_delay(self, account: Account) -> int:
        """Return what 0x11 says."""
        return delay_by_ping(account)

    def nothing_new(self, account: Account, now: float) -> None:
        """Do nothing."""

    def something_new(self, account: Account) -> None:
        """Do nothing."""

    def dropped_packet(self, account: Account) -> None:
        """Never happens: what is missing is waited for."""

    def begin(self, delays: list[int], connection_type: int, now: float) -> None:
        """Everybody is ready: inputs flow, and silence counts, from now on."""
        super().begin(delays, connection_type, now)
        self._heard = dict.fromkeys(range(len(delays)), now)
        self._grace = [
            max(_STALL_GRACE, delay * connection_type / 60 + _STALL_MARGIN) for delay in delays
        ]
        self._plan(now)

    def game_data(self, account: Account, block: bytes, now: float) -> None:
        """Take a player's inputs of one message."""
        super().game_data(account, block, now)
        player = self.members.index(account)
        if player in self._heard:
            self._heard[player] = now

    def left(self, player: int, now: float) -> None:
        """A player left the running game: the others wait for him no longer."""
        self._heard.pop(player, None)
        super().left(player, now)

    def deadline(self) -> float | None:
        """Return when the task looks next and can find somebody silent."""
        return self._look_at if self._heard else None

    def on_deadline(self, now: float) -> None:
        """Repeat to the silent ones; take out who has been silent for too long."""
        for player, heard in list(self._heard.items()):
            account = self.members[player]
            if now - heard >= _REMOVED_AFTER:
                self.casualty = REMOVED
                self.drop(account, now)
            elif now - heard >= self._grace[player]:
                self.outbox.append((account.sender.datagram(_REDUNDANCY), account.number))
        self._plan(now)

    def _plan(self, now: float) -> None:
        """Find the first of the task's looks at which somebody can have been silent for long enough."""
        times = [heard + self._grace[player] for player, heard in self._heard.items()]
        due = max(min(times, default=now), now + _STALL_INTERVAL / 2)
        self._look_at = math.ceil(due / _STALL_INTERVAL) * _STALL_INTERVAL
