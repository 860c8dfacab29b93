"""What stands before a ROM's content in its file, and in which order the content lies.

The same cartridge was dumped by many devices, and some put a header of their own before it or shuffle its bytes. A
fingerprint leaves that out. Each rule names the format that it comes from:

- iNES and NES 2.0: "NES", 0x1A, 16 bytes. A trainer after it is content: the game may need it.
- FDS disk images: "FDS", 0x1A, 16 bytes.
- Lynx (.lnx): "LYNX", 64 bytes.
- Atari 7800 (.a78): "ATARI7800" behind a version byte, 128 bytes.
- Copiers of SNES, PC Engine, Master System and Game Gear: 512 bytes. Cartridges are multiples of 1,024 bytes, so a file
  with 512 more has one.
- Super Magic Drive (.smd): 512 bytes, then blocks of 16 KiB with the odd bytes first and the even ones behind them.
- Nintendo 64: the first word is 80 37 12 40 as the console reads it (.z64), 37 80 40 12 with the bytes of each half
  word exchanged (.v64), 40 12 37 80 with those of each word (.n64).
"""

from array import array
from dataclasses import dataclass
from enum import Enum
from typing import Final

from kaillera_client.roms.endings import SYSTEMS, VAGUE, ending_of

HEAD: Final = 1024
"""So many of a file's first bytes tell what it is; fewer when the file is smaller."""

LARGEST_VAGUE: Final = 64 * 2**20
"""Larger files of a vague ending that nothing else explains are tracks of discs."""

_COPIER = 512
_SMD_BLOCK = 16 * 1024


class ByteOrder(Enum):
    """How the content lies in the file; the value is the unit in bytes that can be put right alone."""

    PLAIN = 1
    SWAPPED_HALF_WORDS = 2
    SWAPPED_WORDS = 4
    SUPER_MAGIC_DRIVE = _SMD_BLOCK


@dataclass(frozen=True, slots=True)
class Recognition:
    """What a file is: its system, "" when nothing tells; its header's name, "" for none, and length; its byte order."""

    system: str
    header: str = ""
    skip: int = 0
    order: ByteOrder = ByteOrder.PLAIN


_MAGICS: Final = (
    (0, b"NES\x1a", Recognition("NES", "iNES", 16)),
    (0, b"FDS\x1a", Recognition("FDS", "FDS header", 16)),
    (0, b"LYNX", Recognition("Lynx", "Lynx header", 64)),
    (1, b"ATARI7800", Recognition("Atari 7800", "Atari 7800 header", 128)),
    (0, b"\x80\x37\x12\x40", Recognition("N64")),
    (
        0,
        b"\x37\x80\x40\x12",
        Recognition("N64", "v64 byte order", 0, ByteOrder.SWAPPED_HALF_WORDS),
    ),
    (0, b"\x40\x12\x37\x80", Recognition("N64", "n64 byte order", 0, ByteOrder.SWAPPED_WORDS)),
)
"""Offset, bytes, and what they say whatever the file is called."""

_HINTS: Final = (
    (0x100, b"SEGA 32X", "32X"),
    (0x100, b"SEGA ", "Mega Drive"),
    (0x104, b"\xce\xed\x66\x66\xcc\x0d\x00\x0b", "Game Boy"),
    (0x04, b"\x24\xff\xae\x51\x69\x9a\xa2\x21", "GBA"),
)
"""Offset, bytes, and the system of a file with a vague ending."""

_COPIED: Final = {
    "SNES": "SNES copier header",
    "PC Engine": "PC Engine copier header",
    "SuperGrafx": "PC Engine copier header",
    "Master System": "copier header",
    "Game Gear": "copier header",
}


def recognise(name: str, size: int, head: bytes) -> Recognition | None:
    """Tell what a file is by its name, its size in bytes and its first `HEAD` bytes; None when it is no game."""
    for offset, magic, meaning in _MAGICS:
        if head.startswith(magic, offset) and _fits(meaning, size):
            return meaning
    ending = ending_of(name)
    if ending not in SYSTEMS or size <= 0:
        return None
    system = SYSTEMS[ending] or _hinted(head)
    if _is_super_magic_drive(ending, system, size, head):
        return Recognition("Mega Drive", "SMD", _COPIER, ByteOrder.SUPER_MAGIC_DRIVE)
    if system in _COPIED and size % 1024 == _COPIER and size > _COPIER:
        return Recognition(system, _COPIED[system], _COPIER)
    if not system and ending in VAGUE and size > LARGEST_VAGUE:
        return None
    return Recognition(system)


def _fits(meaning: Recognition, size: int) -> bool:
    """Tell whether there is content behind the header, in whole units."""
    return size > meaning.skip and (size - meaning.skip) % meaning.order.value == 0


def _hinted(head: bytes) -> str:
    return next((system for offset, magic, system in _HINTS if head.startswith(magic, offset)), "")


def _is_super_magic_drive(ending: str, system: str, size: int, head: bytes) -> bool:
    """An .smd file, or one of the Mega Drive with the copier's mark, that does not begin like a plain one."""
    if ending not in ("smd", "md", "gen", "bin") or head.startswith(b"SEGA", 0x100):
        return False
    marked = head.startswith(b"\xaa\xbb", 8)
    return size > _COPIER and size % _SMD_BLOCK == _COPIER and (marked or ending == "smd")


class Stripper:
    """Takes a file's bytes in pieces of any size, and gives its content in the console's order."""

    __slots__ = ("_order", "_rest", "_skip")

    def __init__(self, recognition: Recognition) -> None:
        self._skip = recognition.skip
        self._order = recognition.order
        self._rest = b""

    def feed(self, piece: bytes) -> bytes:
        """Take the next piece; return what is certain by now."""
        if self._skip:
            dropped = min(self._skip, len(piece))
            self._skip -= dropped
            piece = piece[dropped:]
        if self._order is ByteOrder.PLAIN:
            return piece
        data = self._rest + piece
        whole = len(data) - len(data) % self._order.value
        self._rest = data[whole:]
        return in_order(data[:whole], self._order)

    def finish(self) -> bytes:
        """Return what is left: an incomplete unit, as it lies in the file."""
        rest, self._rest = self._rest, b""
        return rest


def in_order(data: bytes, order: ByteOrder) -> bytes:
    """Return whole units in the console's order."""
    if order is ByteOrder.PLAIN:
        return data
    if order is ByteOrder.SUPER_MAGIC_DRIVE:
        blocks = range(0, len(data), _SMD_BLOCK)
        return b"".join(_interleaved(data[start : start + _SMD_BLOCK]) for start in blocks)
    words = array("H" if order is ByteOrder.SWAPPED_HALF_WORDS else "I", data)
    words.byteswap()
    return words.tobytes()


def _interleaved(block: bytes) -> bytes:
    half = len(block) // 2
    result = bytearray(len(block))
    result[1::2], result[0::2] = block[:half], block[half:]
    return bytes(result)
