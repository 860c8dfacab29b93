"""File names as text that can be shown, whatever charset their bytes are in."""

import unicodedata
from typing import Final

from kaillera_client.protocol.text import TextCodec

LONGEST_NAME: Final = 200
"""Characters of a shown name."""

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_NO_TEXT = frozenset({"Cc", "Cs", "Cn", "Co", "Zl", "Zp"})


def file_name(path: str) -> str:
    """Return the last part of a path, which may be one of another system or of an archive."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2]


def stem(name: str) -> str:
    """Return a file name without its ending."""
    return name.rpartition(".")[0] or name


def shown(name: str) -> str:
    """Return a name as plain text without control characters and surrogates.

    Systems hand over names that are no UTF-8 with a surrogate for each byte; those are read in the charset that their
    bytes speak for.
    """
    if name.isascii() and name.isprintable():
        return name[:LONGEST_NAME]
    if any("\ud800" <= character <= "\udfff" for character in name):
        name = _from_surrogates(name)
    characters = (_REPLACEMENT if unicodedata.category(c) in _NO_TEXT else c for c in name)
    return "".join(characters)[:LONGEST_NAME]


def from_zip(name: str) -> str:
    """Return the name that a zip's member has, of what zipfile made of it: code page 437, which it hardly ever is."""
    if name.isascii():
        return name
    try:
        raw = name.encode("cp437")
    except UnicodeEncodeError:
        return name  # the archive says that it is UTF-8, and that is what was read
    return _guessed(raw)


def _from_surrogates(name: str) -> str:
    try:
        return _guessed(name.encode("utf-8", "surrogateescape"))
    except UnicodeEncodeError:
        return name  # half characters, which the names of Windows may have


def _guessed(raw: bytes) -> str:
    codec = TextCodec()
    codec.observe(raw)
    return codec.decode(raw)
