"""The frame exchange of one game: inputs in, packets out; blocks in, frames out, exactly one for each input."""

from collections import deque

from kaillera_client.protocol.codec import encode_game_data
from kaillera_client.protocol.errors import RemoteProtocolError
from kaillera_client.protocol.framedelay import local_zero_frames, split_frames
from kaillera_client.protocol.inputcache import InputCache
from kaillera_client.protocol.messages import GameStarted

_MOST_AHEAD = 4096
"""Frames that may wait for the emulator, more than a minute of them; servers answer inputs, so hardly any do."""


class CacheMissError(RemoteProtocolError):
    """The server refers to a block that is not in our copy of its cache."""


class InputSizeChangedError(Exception):
    """The emulator handed over an input of another size than its first one."""


class FrameExchange:
    """Turns the emulator's inputs into game-data packets and the server's blocks into frames.

    The first `delay_frames` frames are zeros, exactly, even when data is there already: a server's warm-up is computed
    for clients that keep this count, and a deviation shifts this machine against all others.
    """

    def __init__(self, start: GameStarted, connection_type: int) -> None:
        """Begin with what 0x11 said."""
        self.players = start.players
        self.delay_frames = local_zero_frames(start.frame_delay, connection_type)
        self.frames = 0
        """Frames handed to the emulator so far."""
        self.input_size: int | None = None
        self._connection_type = connection_type
        self._packet: list[bytes] = []
        self._queue: deque[bytes] = deque()
        self._cache = InputCache()

    def check_size(self, data: bytes) -> None:
        """Fix the input size at the first call; InputSizeChangedError when a later one differs.

        LocalProtocolError when inputs of this size do not fit into a message.
        """
        if self.input_size is None:
            encode_game_data(data * self._connection_type)
            self.input_size = len(data)
        elif len(data) != self.input_size:
            raise InputSizeChangedError(f"from {self.input_size} to {len(data)} bytes")

    def submit(self, data: bytes) -> bytes | None:
        """Take one frame's input; return a packet's bytes when `connection_type` frames are together."""
        if self._connection_type == 1:
            return data
        self._packet.append(data)
        if len(self._packet) < self._connection_type:
            return None
        packet = b"".join(self._packet)
        self._packet.clear()
        return packet

    def next_frame(self) -> bytes | None:
        """Return the next frame of all players' inputs, None while it has not arrived."""
        if self.frames < self.delay_frames:
            self.frames += 1
            return bytes(self.players * (self.input_size or 0))
        if not self._queue:
            return None
        self.frames += 1
        return self._queue.popleft()

    def receive_block(self, block: bytes) -> None:
        """Take a block that came as 0x12; RemoteProtocolError when its size does not fit this game."""
        self._cache.add(block)
        self._enqueue(block)

    def receive_cached(self, index: int) -> None:
        """Take a block that came as 0x13; CacheMissError when we do not have it."""
        block = self._cache.get(index)
        if block is None:
            raise CacheMissError(f"entry {index} of {len(self._cache)}")
        self._enqueue(block)

    def _enqueue(self, block: bytes) -> None:
        expected = self.players * (self.input_size or 0) * self._connection_type
        if len(block) != expected:
            raise RemoteProtocolError(f"{len(block)} bytes of game data instead of {expected}")
        if len(self._queue) >= _MOST_AHEAD:
            raise RemoteProtocolError(f"{len(self._queue)} frames too early")
        if self._connection_type == 1:
            self._queue.append(block)
        else:
            self._queue.extend(split_frames(block, self._connection_type))
