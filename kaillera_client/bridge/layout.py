"""The shared block, byte for byte: header, session words, heartbeats, input and output rings.

All numbers are little endian. Nothing here trusts what it reads: the other process may have
written anything, so readers return None instead of raising. The wake-up message that travels on
the stream orders memory: a slot is written before its wake-up is sent and read after it arrived.
"""

from enum import IntEnum
from struct import Struct
from typing import Final

MAGIC: Final = b"KAILBRDG"
LAYOUT_VERSION: Final = 1

MAX_PLAYERS: Final = 8
MAX_INPUT_SIZE: Final = 1024
MAX_FRAME_SIZE: Final = MAX_PLAYERS * MAX_INPUT_SIZE

SLOTS: Final = 16
SLOT_MASK: Final = SLOTS - 1
FRAME_MASK: Final = 0xFFFFFFFF

HEADER_SIZE: Final = 4096
INPUT_SLOT_HEADER: Final = 24
OUTPUT_SLOT_HEADER: Final = 16
INPUT_SLOT_SIZE: Final = 1088
OUTPUT_SLOT_SIZE: Final = 8256
INPUT_RING: Final = HEADER_SIZE
OUTPUT_RING: Final = INPUT_RING + SLOTS * INPUT_SLOT_SIZE
BLOCK_SIZE: Final = 155_648

SESSION_STATE: Final = 64
SESSION_GAME: Final = 68
HOST_HEARTBEAT: Final = 128
PLUGIN_HEARTBEAT: Final = 192

HAS_STATE_HASH: Final = 1

_DESCRIPTION = Struct("<8s8I")
_EXPECTED_DESCRIPTION: Final = (
    MAGIC,
    LAYOUT_VERSION,
    BLOCK_SIZE,
    INPUT_RING,
    SLOTS,
    INPUT_SLOT_SIZE,
    OUTPUT_RING,
    SLOTS,
    OUTPUT_SLOT_SIZE,
)
_WORD = Struct("<I")
_TWO_WORDS = Struct("<II")
_INPUT_HEADER = Struct("<IIIIQ")
_OUTPUT_HEADER = Struct("<IIII")


class SessionState(IntEnum):
    """What the client says about the game; a hint, the stream has the last word."""

    IDLE = 0
    RUNNING = 1
    ENDED = 2


class Block:
    """Reads and writes one shared block through a writable buffer of BLOCK_SIZE bytes."""

    __slots__ = ("_view",)

    def __init__(self, view: memoryview) -> None:
        if view.nbytes != BLOCK_SIZE or view.readonly:
            raise ValueError(f"a shared block is a writable buffer of {BLOCK_SIZE} bytes")
        self._view = view

    def release(self) -> None:
        """Give the buffer back; the block must not be used afterwards."""
        self._view.release()

    def initialise(self) -> None:
        """Write the description into a block of zeros."""
        _DESCRIPTION.pack_into(self._view, 0, *_EXPECTED_DESCRIPTION)

    def is_valid(self) -> bool:
        """Say whether the description is that of this layout version."""
        return _DESCRIPTION.unpack_from(self._view, 0) == _EXPECTED_DESCRIPTION

    def set_session(self, state: SessionState, game: int) -> None:
        """Publish the session's state and the number of the game it is about (0: none)."""
        _TWO_WORDS.pack_into(self._view, SESSION_STATE, state, game)

    @property
    def session(self) -> tuple[int, int]:
        """The session's state (unknown numbers are possible) and the game it is about."""
        state, game = _TWO_WORDS.unpack_from(self._view, SESSION_STATE)
        return state, game

    def beat(self, heartbeat: int) -> None:
        """Count one on HOST_HEARTBEAT or PLUGIN_HEARTBEAT; only its owner may."""
        _WORD.pack_into(self._view, heartbeat, (self.heartbeat(heartbeat) + 1) & FRAME_MASK)

    def heartbeat(self, heartbeat: int) -> int:
        """Return the present count of HOST_HEARTBEAT or PLUGIN_HEARTBEAT."""
        count: int = _WORD.unpack_from(self._view, heartbeat)[0]
        return count

    def write_input(
        self, game: int, frame: int, data: bytes | memoryview, state_hash: int | None
    ) -> None:
        """Put one player's input for one frame, 0..MAX_INPUT_SIZE bytes, into its slot.

        `frame` counts from 0 in each game; `state_hash` is an unsigned 64-bit number.
        """
        view = self._view
        at = INPUT_RING + (frame & SLOT_MASK) * INPUT_SLOT_SIZE
        size = len(data)
        if size > MAX_INPUT_SIZE:
            raise ValueError(f"an input has at most {MAX_INPUT_SIZE} bytes, not {size}")
        if state_hash is None:
            _INPUT_HEADER.pack_into(view, at, frame, game, size, 0, 0)
        else:
            _INPUT_HEADER.pack_into(view, at, frame, game, size, HAS_STATE_HASH, state_hash)
        at += INPUT_SLOT_HEADER
        view[at : at + size] = data

    def read_input(self, game: int, frame: int) -> tuple[bytes, int | None] | None:
        """Return a frame's input and state hash, or None when the slot does not hold them."""
        at = INPUT_RING + (frame & SLOT_MASK) * INPUT_SLOT_SIZE
        number, owner, size, flags, state_hash = _INPUT_HEADER.unpack_from(self._view, at)
        if number != frame or owner != game or size > MAX_INPUT_SIZE:
            return None
        at += INPUT_SLOT_HEADER
        data = bytes(self._view[at : at + size])
        return data, (state_hash if flags & HAS_STATE_HASH else None)

    def write_output(self, game: int, frame: int, data: bytes) -> None:
        """Put all players' inputs for one frame, 0..MAX_FRAME_SIZE bytes, into its slot."""
        view = self._view
        at = OUTPUT_RING + (frame & SLOT_MASK) * OUTPUT_SLOT_SIZE
        size = len(data)
        if size > MAX_FRAME_SIZE:
            raise ValueError(f"a frame has at most {MAX_FRAME_SIZE} bytes, not {size}")
        _OUTPUT_HEADER.pack_into(view, at, frame, game, size, 0)
        at += OUTPUT_SLOT_HEADER
        view[at : at + size] = data

    def read_output(self, game: int, frame: int) -> memoryview | None:
        """Return a view of a frame's bytes, or None when the slot does not hold them."""
        at = OUTPUT_RING + (frame & SLOT_MASK) * OUTPUT_SLOT_SIZE
        number, owner, size, _ = _OUTPUT_HEADER.unpack_from(self._view, at)
        if number != frame or owner != game or size > MAX_FRAME_SIZE:
            return None
        at += OUTPUT_SLOT_HEADER
        return self._view[at : at + size]
