"""The input of one player in one frame: two bytes, a field of bits, little endian."""

from typing import Final

UP: Final = 0x01
DOWN: Final = 0x02
LEFT: Final = 0x04
RIGHT: Final = 0x08
DASH: Final = 0x10
"""Held: charge. Released: dash."""

PRESENT: Final = 0x8000
"""Set in every input of a running game, so that a player who dropped (zeros) can be told apart."""

KNOWN: Final = UP | DOWN | LEFT | RIGHT | DASH | PRESENT
"""All other bits are ignored."""

INPUT_SIZE: Final = 2
"""Bytes per player and frame."""


def encode(bits: int) -> bytes:
    """Return the two bytes of one player's input."""
    return (bits & 0xFFFF).to_bytes(INPUT_SIZE, "little")


def decode_all(values: bytes | bytearray | memoryview, players: int) -> list[int]:
    """Return the inputs of players 1 to `players` from their concatenated bytes."""
    return [values[at] | values[at + 1] << 8 for at in range(0, players * INPUT_SIZE, INPUT_SIZE)]
