"""The chat line in which a player tells a ROM: readable for people, and read by programs.

`ROM check: CRC 1A2B3C4D, 2097152 bytes`, or `ROM check: set CRC 1A2B3C4D, 2097152 bytes` for an arcade set. It is
ASCII, so every charset that servers use carries it, and shorter than any server's limit for a line.
"""

import re

from kaillera_client.roms.fingerprint import Fingerprint, RomKind

LONGEST = 64
"""Characters of the longest line that is written."""

_LARGEST = 1 << 40
"""Bytes; no ROM is as large, so a greater number is no ROM's."""

_GAP = "[ \u00a0\u2009\u202f]"
_SEPARATOR = "[ \u00a0\u2009\u202f,.'\u2019]"
_LINE = re.compile(
    rf"ROM{_GAP}check:?{_GAP}?(?P<set>set{_GAP})?CRC(?:-?32)?:?{_GAP}?(?P<crc>[0-9A-F]{{8}}),?{_GAP}"
    rf"(?P<size>[0-9]{{1,13}}|[0-9]{{1,3}}(?:{_SEPARATOR}[0-9]{{3}}){{1,4}}){_GAP}?bytes?\.?",
    re.IGNORECASE,
)


def write(fingerprint: Fingerprint) -> str:
    """Return the line that tells a ROM."""
    kind = "set " if fingerprint.kind is RomKind.SET else ""
    return f"ROM check: {kind}CRC {fingerprint.crc_text}, {fingerprint.size} bytes"


def read(text: str) -> Fingerprint | None:
    """Return the ROM that a line of chat tells, None when it is any other line.

    The line must be nothing but the check. A person who types it may group the digits, use small letters or write
    CRC32.
    """
    found = _LINE.fullmatch(text.strip())
    if found is None:
        return None
    size = int("".join(filter(_is_digit, found["size"])))
    if not 0 < size <= _LARGEST:
        return None
    kind = RomKind.FILE if found["set"] is None else RomKind.SET
    return Fingerprint(int(found["crc"], 16), size, kind=kind)


def _is_digit(character: str) -> bool:
    return character in "0123456789"
