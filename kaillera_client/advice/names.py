"""Which names of people and of emulators servers take, told before a server refuses one."""

import unicodedata
from dataclasses import dataclass
from enum import Enum

LONGEST_EVERYWHERE = 30
"""Bytes of a nickname that every known server takes."""

LONGEST_ON_WIRE = 31
"""Bytes of a nickname that the protocol and some servers allow; others refuse or cut it."""

LONGEST_EMULATOR = 127
"""Bytes of an emulator's name that every known server takes."""

_FORBIDDEN = "|\\"
_FORBIDDEN_PARTS = ("www.", "http://", "https://")
_HIDDEN_SPACE = "\xa0"
_JOINERS = "\u200c\u200d"
"""Persian and Indic words and family emoji need them; at the beginning they only hide."""

_CONTROL_CATEGORIES = frozenset({"Cc", "Cs", "Zl", "Zp"})


class NameProblem(Enum):
    """What is wrong with a nickname; `IN_USE` and `ILLEGAL` only a server can say."""

    EMPTY = "nothing but spaces"
    RESERVED = "it belongs to the server"
    CONTROL = "a control character"
    HIDDEN = "an invisible character, or one that turns the direction of writing"
    FORBIDDEN = "a character that servers refuse"
    ADDRESS = "a part of a web address"
    NOT_IN_CHARSET = "a character that the server's charset does not have"
    TOO_LONG = "too many bytes"
    IN_USE = "somebody else has it"
    ILLEGAL = "the server does not say what it minds"


@dataclass(frozen=True, slots=True)
class NameFinding:
    """A problem and where it lies: `detail` is the offending character or part, `length` the bytes on the wire."""

    problem: NameProblem
    detail: str = ""
    length: int = 0


def name_finding(
    name: str, charset: str | None = None, longest: int = LONGEST_EVERYWHERE
) -> NameFinding | None:
    """Return the first problem of a nickname, None when servers take it.

    `charset` is the server's; without it nothing is said about characters that cannot be encoded, and the length
    counts characters. LookupError when Python does not know the charset.
    """
    if not name.strip():
        return NameFinding(NameProblem.EMPTY)
    if name.strip().lower() == "server":
        return NameFinding(NameProblem.RESERVED)
    return _bad_character(name) or _bad_part(name) or _bad_bytes(name, charset, longest)


def is_emulator_name(name: bytes) -> bool:
    """Tell whether every known server takes these bytes as an emulator's name."""
    is_writable = all(byte >= ord(" ") and byte not in b"\x7f|" for byte in name)
    return bool(name.strip()) and len(name) <= LONGEST_EMULATOR and is_writable


def _is_control(character: str) -> bool:
    """Tell characters that belong into no name: line ends, escapes, halves of a pair."""
    return unicodedata.category(character) in _CONTROL_CATEGORIES


def _is_hidden(character: str, index: int) -> bool:
    """Tell characters that nobody sees at that place of a name, which servers and people take for a trick."""
    if character in _JOINERS:
        return index == 0
    return character == _HIDDEN_SPACE or unicodedata.category(character) == "Cf"


def _bad_character(name: str) -> NameFinding | None:
    for index, character in enumerate(name):
        if _is_control(character):
            return NameFinding(NameProblem.CONTROL, character)
        if _is_hidden(character, index):
            return NameFinding(NameProblem.HIDDEN, character)
        if character in _FORBIDDEN:
            return NameFinding(NameProblem.FORBIDDEN, character)
    return None


def _bad_part(name: str) -> NameFinding | None:
    lower = name.lower()
    for part in _FORBIDDEN_PARTS:
        if part in lower:
            return NameFinding(NameProblem.ADDRESS, part)
    return None


def _bad_bytes(name: str, charset: str | None, longest: int) -> NameFinding | None:
    if charset is None:
        length = len(name)
    else:
        missing = first_not_encodable(name, charset)
        if missing is not None:
            return NameFinding(NameProblem.NOT_IN_CHARSET, missing)
        length = len(name.encode(charset))
    return NameFinding(NameProblem.TOO_LONG, length=length) if length > longest else None


def first_not_encodable(text: str, charset: str) -> str | None:
    """Return the first character of a text that a charset does not have, None when it has all of them."""
    try:
        text.encode(charset)
    except UnicodeEncodeError as error:
        return text[error.start]
    return None
