"""One game's inputs: warm-up, combining and the cache, as servers that combine for all players at once do it."""

from collections import deque

from kaillera_client.protocol.codec import encode_cached_game_data, encode_game_data
from kaillera_client.protocol.framedelay import interleave, warm_up_messages
from kaillera_client.protocol.inputcache import InputCache

Sent = list[tuple[int, bytes]]
"""Payloads, each with the player (from 0) whom it is for."""


class Downstream:
    """What one player is sent: blocks, or their index in the cache."""

    __slots__ = ("_cache",)

    def __init__(self) -> None:
        self._cache = InputCache()

    def encode(self, block: bytes) -> bytes:
        """Return the payload for a block, which enters the cache when it is new."""
        index = self._cache.find(block)
        if index is not None:
            return encode_cached_game_data(index)
        self._cache.add(block)
        return encode_game_data(block)


class WarmUp:
    """A player's first messages: answered with zeros and stored, then fed one for each that comes and is lost."""

    __slots__ = ("_length", "_received", "_stored")

    def __init__(self, length: int) -> None:
        """Answer `length` messages with zeros."""
        self._length = length
        self._received = 0
        self._stored: deque[bytes] = deque()

    def feed(self, block: bytes) -> bytes | None:
        """Return what the game gets of a new message, None for zeros to its sender."""
        if self._received < self._length:
            self._received += 1
            self._stored.append(block)
            return None
        return self._stored.popleft() if self._stored else block


class CommonExchange:
    """EmuLinker-K and direlera: a block goes to everybody in the moment when all inputs for it are there."""

    def __init__(self, delays: list[int], connection_type: int, *, warm_up: bool) -> None:
        """Begin a game. `delays` are what each player was told."""
        self._connection_type = connection_type
        self._players = range(len(delays))
        highest = max(delays)
        lengths = [warm_up_messages(delay, highest) if warm_up else 0 for delay in delays]
        self._warm_ups = [WarmUp(length) for length in lengths]
        self._downstreams = [Downstream() for _ in delays]
        self._queues: list[deque[bytes]] = [deque() for _ in delays]
        self._feeding = [True] * len(delays)
        """Whose inputs count; everybody else's are zeros."""
        self._silent = False
        self._size = 0

    @property
    def feeding(self) -> int:
        """How many players' inputs count."""
        return sum(self._feeding)

    def feeds(self, player: int) -> bool:
        """Return whether a player's inputs count."""
        return self._feeding[player]

    def silence(self) -> None:
        """Send no inputs any more."""
        self._silent = True

    def submit(self, player: int, block: bytes) -> Sent:
        """Take a player's inputs of one message; return what that sets free."""
        if self._silent:
            return []
        self._size = len(block)
        fed = self._warm_ups[player].feed(block)
        if fed is None:
            zeros = bytes(len(self._players) * len(block))
            return [(player, self._downstreams[player].encode(zeros))]
        if not self._feeding[player]:
            return []
        self._queues[player].append(fed)
        return self._combine()

    def leave(self, player: int) -> Sent:
        """Let a player's slot read zeros from now on; return what that sets free."""
        self._feeding[player] = False
        self._queues[player].clear()
        return [] if self._silent else self._combine()

    def _combine(self) -> Sent:
        sent: Sent = []
        queues, feeding = self._queues, self._feeding
        while True:
            for queue, feeds in zip(queues, feeding, strict=True):
                if feeds and not queue:
                    return sent
            if not any(feeding):
                return sent
            zeros = bytes(self._size)
            blocks = [
                queue.popleft() if feeds else zeros
                for queue, feeds in zip(queues, feeding, strict=True)
            ]
            combined = interleave(blocks, self._connection_type)
            sent += [
                (player, self._downstreams[player].encode(combined)) for player in self._players
            ]
