"""The objects of a JSON array, one by one.

A list is parsed beside a running game. Python's JSON parser lets no other thread run until it is done, which for two
megabytes is longer than a frame; one entry takes microseconds.
"""

import json
import re
from collections.abc import Iterator

LONGEST_ENTRY = 8192
"""Characters of one entry, or of one other member beside the array."""

_SPACE = re.compile(r"[ \t\r\n]*")
_MOST_MEMBERS = 50
_DECODER = json.JSONDecoder()


class JsonError(ValueError):
    """A text is not the JSON that was asked for."""


def array_entries(text: str, member: str) -> Iterator[object]:
    """Yield the entries of the array that `text` is, or that is the `member` of the object that it is.

    JsonError, perhaps after some entries, when it is neither, is broken, or has an entry that is too long.
    """
    at = _after_space(text, 0)
    if text[at : at + 1] == "{":
        at = _find_member(text, at + 1, member)
    if text[at : at + 1] != "[":
        raise JsonError("no array")
    at = _after_space(text, at + 1)
    if text[at : at + 1] == "]":
        return
    while True:
        value, at = _value(text, at)
        yield value
        at, ended = _next(text, at, "]")
        if ended:
            return


def _find_member(text: str, at: int, member: str) -> int:
    """Return where the value of `member` begins."""
    for _ in range(_MOST_MEMBERS):
        key, at = _value(text, _after_space(text, at))
        at = _after_space(text, at)
        if not isinstance(key, str) or text[at : at + 1] != ":":
            break
        at = _after_space(text, at + 1)
        if key == member:
            return at
        _, at = _value(text, at)
        at, ended = _next(text, at, "}")
        if ended:
            break
    raise JsonError(f"no {member}")


def _next(text: str, at: int, end: str) -> tuple[int, bool]:
    """Return where the next value begins, or that there is none."""
    at = _after_space(text, at)
    found = text[at : at + 1]
    if found not in {",", end}:
        raise JsonError(f"no comma at {at}")
    return _after_space(text, at + 1), found == end


def _value(text: str, at: int) -> tuple[object, int]:
    try:
        value, length = _DECODER.raw_decode(text[at : at + LONGEST_ENTRY])
    except (ValueError, RecursionError):
        raise JsonError(f"no value at {at}") from None
    return value, at + length


def _after_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return at if found is None else found.end()
