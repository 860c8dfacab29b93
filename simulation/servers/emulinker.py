"""EmuLinker-K: fast, unforgiving about gaps, and one resend in each ping limit."""

from kaillera_client.protocol import messages as m
from simulation.servers.common import CommonServer
from simulation.servers.inbox import EmuLinkerInbox, Inbox
from simulation.servers.model import Account, Casualty, delay_by_ping

REDUNDANCY = 5
HISTORY = 9
ACK_ROUNDS = 4
_RESEND_STEP = 3

DESYNC_GAP = Casualty(desynced=True, reason="dropped a packet")


class Resends:
    """Repeats for clients that have nothing new to say: 3, 6, 9 messages, at most once in the ping limit."""

    def __init__(self, max_ping: float) -> None:
        """`max_ping` in seconds."""
        self._max_ping = max_ping
        self._retries: dict[int, int] = {}
        self._resent_at: dict[int, float] = {}

    def news(self, account: Account) -> None:
        """Note that a client said something new."""
        self._retries[account.number] = 0

    def retry(self, account: Account, now: float) -> list[bytes]:
        """Note that a client said nothing new; return what to send."""
        retries = self._retries.get(account.number, 0) + 1
        self._retries[account.number] = retries
        return self.resend(account, retries, now)

    def resend(self, account: Account, steps: int, now: float) -> list[bytes]:
        """Return the last messages again if there is credit."""
        resent_at = self._resent_at.get(account.number)
        if resent_at is not None and now - resent_at <= self._max_ping:
            return []
        if not account.sender.has_history:
            return []
        self._resent_at[account.number] = now
        return [account.sender.datagram(min(HISTORY, _RESEND_STEP * steps))]


class EmuLinkerK(CommonServer):
    """After a desync that leaves fewer than two players it sends no inputs to anybody."""

    def __init__(self, max_ping: float = 0.2) -> None:
        """Resend at most once in `max_ping` seconds: 0.2 is in the sample configuration, 1.0 the code's default."""
        super().__init__(history=HISTORY, redundancy=REDUNDANCY, ack_rounds=ACK_ROUNDS)
        self._resends = Resends(max_ping)

    def new_inbox(self) -> Inbox:
        """Return how one client's messages are put into order."""
        return EmuLinkerInbox(lenient=False)

    def frame_delay(self, account: Account) -> int:
        """Return what 0x11 says."""
        return delay_by_ping(account)

    def nothing_new(self, account: Account, now: float) -> None:
        """Repeat, if there is credit."""
        for data in self._resends.retry(account, now):
            self.outbox.append((data, account.number))

    def something_new(self, account: Account) -> None:
        """Begin to count repeats anew."""
        self._resends.news(account)

    def dropped_packet(self, account: Account) -> None:
        """Feed zeros for this player for the rest of the game."""
        exchange = self.exchange
        if exchange is None or not account.playing:
            return
        player = self.members.index(account)
        if not exchange.feeds(player):
            return
        self.casualty = DESYNC_GAP
        text = b"Player dropped a packet: " + account.name
        self.tell(self.members, m.GameChat(b"Desynch Detected!", text))
        if exchange.feeding <= 2:
            exchange.silence()
        self.send_frames(exchange.leave(player))
