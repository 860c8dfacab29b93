"""Game data: warm-up, combining the players' inputs, and the cache of what was sent.

Times do not matter here, only the order of what arrives, so every machine gets the same stream.
Units: a block is the input of one player for `connection_type` frames, one message's worth.
"""

from collections import deque
from collections.abc import Sequence

from kaillera_client.protocol.codec import encode_cached_game_data, encode_game_data
from kaillera_client.protocol.framedelay import interleave, warm_up_messages
from kaillera_client.protocol.inputcache import InputCache
from kaillera_client.server.rules.events import RemovalReason

LARGEST_INPUT = 1024
"""Bytes of one player's input for one frame."""

_RUN_AHEAD = 256
"""Blocks that may wait for other players; a client that waits for its frames has far fewer."""


class InputRefusedError(Exception):
    """A player's input does not fit the game; `reason` and the text say why."""

    def __init__(self, reason: RemovalReason, text: str) -> None:
        super().__init__(text)
        self.reason = reason


class _Slot:
    """One player's inputs on their way into the game."""

    __slots__ = ("active", "cache", "queue", "received", "stored", "warm_up")

    def __init__(self, warm_up: int) -> None:
        self.warm_up = warm_up
        self.received = 0
        self.stored: deque[bytes] = deque()
        """Blocks of the warm-up, which the game gets to see later."""
        self.queue: deque[bytes] = deque()
        """Blocks that wait for the other players."""
        self.cache = InputCache()
        self.active = True


class Combiner:
    """One game's exchange of inputs; slots count from 0.

    A player's first W blocks are answered with zeros and stored. The next W arrivals feed the
    stored blocks into the game, one each, and are themselves thrown away; after that each arrival
    is fed directly. W is chosen so that own zero frames and warm-up together are equally long for
    everybody: slow and fast players see the first combined frame in the same frame of the game.

    A combined block is due as soon as every player in the game has fed one more, and it goes to
    all of them in that moment. So one cache serves all: everybody was sent the same 0x12, first
    the zeros (index 0 for the whole warm-up, because nothing is combined before it ends), then
    the combined blocks.
    """

    def __init__(self, frame_delays: Sequence[int], connection_type: int) -> None:
        """Begin a game. `frame_delays` are what each player was told, in messages."""
        highest = max(frame_delays)
        self._slots = [_Slot(warm_up_messages(delay, highest)) for delay in frame_delays]
        self._connection_type = connection_type
        self._block_size: int | None = None
        self._cache = InputCache()
        self.active = len(self._slots)
        """How many players are still in the game."""
        self.missing = len(self._slots)
        """Players in the game who have not fed the next block yet."""

    def awaited(self) -> list[int]:
        """Return the slots whose input the next block lacks."""
        slots = enumerate(self._slots)
        return [number for number, slot in slots if slot.active and not slot.queue]

    def submit(self, number: int, block: bytes) -> tuple[bytes, bool] | None:
        """Take a block that came as 0x12.

        Returns a payload and whether it is for everybody in the game rather than for this player;
        None while others are awaited. InputRefusedError when the block does not fit.
        """
        self._check(block)
        slot = self._slots[number]
        slot.cache.add(block)
        return self._take(slot, block)

    def submit_cached(self, number: int, index: int) -> tuple[bytes, bool] | None:
        """Take a block that came as 0x13; the same otherwise."""
        slot = self._slots[number]
        block = slot.cache.get(index)
        if block is None:
            raise InputRefusedError(
                RemovalReason.UNKNOWN_INPUT, f"entry {index} of {len(slot.cache)}"
            )
        return self._take(slot, block)

    def drop(self, number: int) -> list[bytes]:
        """Take a player out: the slot reads zeros from the first block that is not combined yet.

        Returns the payloads for everybody else that had waited for this player only.
        """
        slot = self._slots[number]
        if not slot.active:
            return []
        slot.active = False
        self.active -= 1
        if not slot.queue:
            self.missing -= 1
        slot.queue.clear()
        slot.stored.clear()
        released: list[bytes] = []
        while self.missing == 0 and self.active:
            released.append(self._combine())
        return released

    def _check(self, block: bytes) -> None:
        size = len(block)
        if size == self._block_size:
            return
        frame, rest = divmod(size, self._connection_type)
        if self._block_size is not None:
            expected = self._block_size // self._connection_type
            text = f"{size / self._connection_type:g} bytes a frame instead of {expected}"
            raise InputRefusedError(RemovalReason.INPUT_SIZE, text)
        if rest or frame > LARGEST_INPUT:
            text = f"{size} bytes for {self._connection_type} frames"
            raise InputRefusedError(RemovalReason.INPUT_SIZE, text)
        self._block_size = size

    def _take(self, slot: _Slot, block: bytes) -> tuple[bytes, bool] | None:
        slot.received += 1
        if slot.received <= slot.warm_up:
            slot.stored.append(block)
            return self._zeros(first=slot.received == 1), False
        if slot.stored:
            block = slot.stored.popleft()
        if len(slot.queue) >= _RUN_AHEAD:
            raise InputRefusedError(RemovalReason.RUN_AHEAD, f"{_RUN_AHEAD} messages")
        slot.queue.append(block)
        if len(slot.queue) > 1:
            return None
        self.missing -= 1
        return None if self.missing else (self._combine(), True)

    def _zeros(self, *, first: bool) -> bytes:
        if not first:
            return encode_cached_game_data(0)
        zeros = bytes(len(self._slots) * (self._block_size or 0))
        if not len(self._cache):
            self._cache.add(zeros)
        return encode_game_data(zeros)

    def _combine(self) -> bytes:
        blocks: list[bytes] = []
        for slot in self._slots:
            if slot.active:
                blocks.append(slot.queue.popleft())
                if not slot.queue:
                    self.missing += 1
            else:
                blocks.append(bytes(self._block_size or 0))
        combined = interleave(blocks, self._connection_type)
        index = self._cache.find(combined)
        if index is not None:
            return encode_cached_game_data(index)
        self._cache.add(combined)
        return encode_game_data(combined)
