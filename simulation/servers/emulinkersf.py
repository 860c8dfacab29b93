"""EmuLinkerSF: a client's thread waits for the others' inputs itself, and its further datagrams wait with it."""

from collections import deque

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.codec import encode_game_data
from kaillera_client.protocol.framedelay import interleave, warm_up_messages
from simulation.servers.emulinker import ACK_ROUNDS, DESYNC_GAP, HISTORY, REDUNDANCY, Resends
from simulation.servers.exchange import Downstream, WarmUp
from simulation.servers.inbox import EmuLinkerInbox, Inbox
from simulation.servers.model import Account, Casualty, ModelServer, delay_by_ping

_WAIT = 0.1
_WAITS_FOR_RESEND = 12
_WAITS_FOR_DESYNC = 120
_REFLECTION_LIMIT = 30.0

DESYNC_LAG = Casualty(desynced=True, reason="lagged")


class _GameDesyncedError(Exception):
    """There is no game any more in which inputs could be exchanged."""


class _Exchange:
    """Inputs in lists, from which each player's thread takes the blocks at its own pace; players count from 0."""

    def __init__(self, delays: list[int], connection_type: int) -> None:
        highest = max(delays)
        self.running = True
        self.size = 0
        """Bytes of one player's inputs in a message."""
        self._connection_type = connection_type
        self._warm_ups = [WarmUp(warm_up_messages(delay, highest)) for delay in delays]
        self._downstreams = [Downstream() for _ in delays]
        self._inputs: list[list[bytes]] = [[] for _ in delays]
        self._taken = [0] * len(delays)
        """How many blocks each player's thread has taken."""
        self._synced = [True] * len(delays)

    def put(self, player: int, block: bytes) -> bytes | None:
        """Take inputs; return the zeros of the warm-up at once, None when the thread must take a block."""
        self.size = len(block)
        fed = self._warm_ups[player].feed(block)
        if fed is None:
            return self._downstreams[player].encode(bytes(len(self._inputs) * len(block)))
        if not self.running:
            raise _GameDesyncedError
        if self._synced[player]:
            self._inputs[player].append(fed)
        return None

    def take(self, player: int) -> bytes | None:
        """Return a player's next block, None while somebody's input is missing."""
        if not self.running:
            raise _GameDesyncedError
        if self.awaited(player) is not None:
            return None
        position = self._taken[player]
        self._taken[player] = position + 1
        zeros = bytes(self.size)
        blocks = [inputs[position] if position < len(inputs) else zeros for inputs in self._inputs]
        return self._downstreams[player].encode(interleave(blocks, self._connection_type))

    def awaited(self, player: int) -> int | None:
        """Return the first player whose input a player's next block lacks."""
        position = self._taken[player]
        for other, inputs in enumerate(self._inputs):
            if self._synced[other] and len(inputs) <= position:
                return other
        return None

    def is_synced(self, player: int) -> bool:
        """Return whether a player's inputs count."""
        return self._synced[player]

    def lose(self, player: int) -> None:
        """Count a player's inputs no more; with fewer than two players the whole game ends."""
        self._synced[player] = False
        if sum(self._synced) < 2:
            self.running = False


class _Thread:
    """What one client's thread is at."""

    __slots__ = ("blocked_at", "datagrams", "payloads", "reflecting_since", "waits")

    def __init__(self) -> None:
        self.datagrams: deque[bytes] = deque()
        self.payloads: deque[bytes] = deque()
        self.blocked_at: float | None = None
        self.waits = 0
        """Waits of 0.1 s that ended without the input."""
        self.reflecting_since: float | None = None


class EmuLinkerSF(ModelServer):
    """After a desync that leaves fewer than two players everybody gets the own inputs back for half a minute."""

    def __init__(self, max_ping: float = 0.25) -> None:
        """Resend at most once in `max_ping` seconds."""
        super().__init__(history=HISTORY, redundancy=REDUNDANCY, ack_rounds=ACK_ROUNDS)
        self._resends = Resends(max_ping)
        self._threads: dict[int, _Thread] = {}
        self._timeouts: dict[int, int] = {}
        """For how many waits for a player something was done last."""
        self._exchange: _Exchange | None = None

    def new_inbox(self) -> Inbox:
        """Return how one client's messages are put into order."""
        return EmuLinkerInbox(lenient=True)

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

    def begin(self, delays: list[int], connection_type: int, now: float) -> None:
        """Everybody is ready: inputs flow from now on."""
        self._exchange = _Exchange(delays, connection_type)

    # --- threads --------------------------------------------------------------------------------

    def take(self, account: Account, data: bytes, now: float) -> None:
        """Let a client's thread have a datagram, when it comes to it."""
        thread = self._threads.get(account.number)
        if thread is None:
            thread = self._threads[account.number] = _Thread()
        thread.datagrams.append(data)
        self._run(account, thread, now)

    def _run(self, account: Account, thread: _Thread, now: float) -> None:
        while thread.blocked_at is None:
            if thread.payloads:
                self.execute(account, thread.payloads.popleft(), now)
            elif thread.datagrams:
                payloads = account.inbox.take(thread.datagrams.popleft())
                if payloads:
                    self.something_new(account)
                    thread.payloads.extend(payloads)
                else:
                    self.nothing_new(account, now)
            else:
                return

    def game_data(self, account: Account, block: bytes, now: float) -> None:
        """Take a player's inputs, and wait for the others'."""
        exchange = self._exchange
        if exchange is None or not account.playing:
            return
        thread = self._threads[account.number]
        try:
            zeros = exchange.put(self.members.index(account), block)
        except _GameDesyncedError:
            self._reflect(account, thread, block, now)
            return
        if zeros is not None:
            self.send(account, zeros)
            return
        thread.blocked_at, thread.waits = now, 0
        self._wake(exchange, now)

    def _wake(self, exchange: _Exchange, now: float) -> None:
        """Let the threads go on whose blocks are complete."""
        freed: list[tuple[Account, _Thread]] = []
        for player, account in enumerate(self.members):
            thread = self._threads[account.number]
            if thread.blocked_at is None:
                continue
            try:
                payload = exchange.take(player)
            except _GameDesyncedError:
                thread.blocked_at = None
                self._reflect(account, thread, bytes(exchange.size), now)
                freed.append((account, thread))
                continue
            if payload is not None:
                thread.blocked_at = None
                self.send(account, payload)
                freed.append((account, thread))
        for account, thread in freed:
            if thread.payloads or thread.datagrams:
                self._run(account, thread, now)

    def left(self, player: int, now: float) -> None:
        """A player left the running game: the others wait for him no longer."""
        if self._exchange is not None:
            self._exchange.lose(player)
            self._wake(self._exchange, now)

    # --- desync ---------------------------------------------------------------------------------

    def dropped_packet(self, account: Account) -> None:
        """Feed zeros for this player for the rest of the game."""
        exchange = self._exchange
        if exchange is None or not account.playing or not exchange.running:
            return
        player = self.members.index(account)
        if exchange.is_synced(player):
            self._desync(exchange, player, b"Player dropped a packet: ", DESYNC_GAP)

    def _desync(self, exchange: _Exchange, player: int, text: bytes, casualty: Casualty) -> None:
        self.casualty = casualty
        exchange.lose(player)
        line = m.GameChat(b"Desynch Detected!", text + self.members[player].name)
        self.tell(self.members, line)

    def _reflect(self, account: Account, thread: _Thread, block: bytes, now: float) -> None:
        """Send a player's own inputs back in the own slot, outside the cache."""
        if thread.reflecting_since is None:
            thread.reflecting_since = now
        if now - thread.reflecting_since > _REFLECTION_LIMIT:
            return
        blocks = [block if member is account else bytes(len(block)) for member in self.members]
        self.send(account, encode_game_data(interleave(blocks, account.connection_type)))

    # --- waiting --------------------------------------------------------------------------------

    def deadline(self) -> float | None:
        """Return when a wait becomes long enough to do something."""
        times = [
            thread.blocked_at + (thread.waits + _WAITS_FOR_RESEND) * _WAIT
            for thread in self._threads.values()
            if thread.blocked_at is not None
        ]
        return min(times, default=None)

    def on_deadline(self, now: float) -> None:
        """Repeat to whoever is late, once for each round of waits; in the end count him out."""
        exchange = self._exchange
        if exchange is None:
            return
        for player, account in enumerate(self.members):
            thread = self._threads[account.number]
            waits = thread.waits + _WAITS_FOR_RESEND
            if thread.blocked_at is None or now < thread.blocked_at + waits * _WAIT:
                continue
            thread.waits = waits
            late = exchange.awaited(player)
            if late is not None:
                self._timeout(exchange, late, waits, now)
        self._wake(exchange, now)

    def _timeout(self, exchange: _Exchange, late: int, waits: int, now: float) -> None:
        if not exchange.is_synced(late) or self._timeouts.get(late) == waits:
            return
        self._timeouts[late] = waits
        if waits >= _WAITS_FOR_DESYNC:
            self._desync(exchange, late, b"Player is lagged: ", DESYNC_LAG)
            return
        account = self.members[late]
        for data in self._resends.resend(account, waits // _WAITS_FOR_RESEND, now):
            self.outbox.append((data, account.number))
