"""What identifies a ROM: its content without header, whatever the file is called and however it is packed."""

from dataclasses import dataclass
from enum import Enum


class RomKind(Enum):
    """What a fingerprint is of."""

    FILE = "file"
    """One ROM's content, without the header that some dumps have."""

    SET = "set"
    """An arcade set: many small files in one archive, told apart by each one's CRC."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Two ROMs with the same fingerprint play together.

    `crc32` and `size` (bytes) are of the content without header; of a set, `crc32` is over its files' CRCs in
    ascending order (4 bytes each, big endian) and `size` is their sum. `sha1` is 40 small hex digits, "" when only the
    other two are known, as in what others tell in the chat.
    """

    crc32: int
    size: int
    sha1: str = ""
    kind: RomKind = RomKind.FILE

    @property
    def crc_text(self) -> str:
        """The CRC as everybody writes it: 8 capital hex digits."""
        return f"{self.crc32:08X}"

    def is_same(self, other: "Fingerprint") -> bool:
        """Tell whether two fingerprints are of the same ROM, as far as both are known."""
        both_hashed = bool(self.sha1 and other.sha1)
        return (
            self.crc32 == other.crc32
            and self.size == other.size
            and self.kind is other.kind
            and (not both_hashed or self.sha1 == other.sha1)
        )
