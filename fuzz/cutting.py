"""Cuts sequences of actions out of bytes, and makes such bytes for the first corpus."""


class Cutter:
    """Takes numbers and pieces off the front of an input; at its end there are zeros and empty pieces."""

    __slots__ = ("_at", "_data")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left."""
        return self._at >= len(self._data)

    def u8(self) -> int:
        """Return a number from 0 to 255."""
        return self._number(1)

    def u16(self) -> int:
        """Return a number from 0 to 65,535."""
        return self._number(2)

    def piece(self) -> bytes:
        """Return a piece that says its length in two bytes; what is left when that is less."""
        return self._take(self.u16())

    def rest(self) -> bytes:
        """Return everything that is left."""
        return self._take(len(self._data))

    def _number(self, size: int) -> int:
        return int.from_bytes(self._take(size), "little")

    def _take(self, size: int) -> bytes:
        piece = self._data[self._at : self._at + size]
        self._at += len(piece)
        return piece


def piece(data: bytes) -> bytes:
    """Return what `Cutter.piece` reads as `data`."""
    return len(data).to_bytes(2, "little") + data


def cuts(data: bytes, places: bytes) -> list[bytes]:
    """Return `data` in pieces whose lengths `places` says, over and over; in one piece without them."""
    if not places or not any(places):
        return [data]
    pieces: list[bytes] = []
    at = turn = 0
    while at < len(data):
        # A zero among the lengths must not stand still.
        length = max(1, places[turn % len(places)])
        pieces.append(data[at : at + length])
        at += length
        turn += 1
    return pieces
