"""The 256-entry cache behind 0x13: a shifting FIFO, where index 0 is always the oldest block.

It is not a ring buffer with fixed slots, although some public notes say so: a recorded game with a
real server has 133 references after the 256th block that only the shifting reading resolves.
"""

from collections import deque

CAPACITY = 256


class InputCache:
    """One direction's cache; both ends keep an equal copy of it."""

    __slots__ = ("_blocks", "_newest", "_total")

    def __init__(self) -> None:
        self._blocks: deque[bytes] = deque(maxlen=CAPACITY)
        self._newest: dict[bytes, int] = {}
        """Block -> running number of its newest copy, so that `find` need not search."""
        self._total = 0

    def __len__(self) -> int:
        return len(self._blocks)

    def add(self, block: bytes) -> None:
        """Append a block that travelled as 0x12.

        At capacity the oldest block leaves and all indexes move down by one.
        """
        if len(self._blocks) == CAPACITY:
            oldest = self._blocks[0]
            if self._newest[oldest] == self._total - CAPACITY:
                del self._newest[oldest]
        self._blocks.append(block)
        self._newest[block] = self._total
        self._total += 1

    def get(self, index: int) -> bytes | None:
        """Return the block at `index`, None when there is none: the two ends no longer agree."""
        return self._blocks[index] if 0 <= index < len(self._blocks) else None

    def find(self, block: bytes) -> int | None:
        """Return the index of the newest copy of a block, None when it must travel as 0x12."""
        number = self._newest.get(block)
        return None if number is None else number - (self._total - len(self._blocks))
