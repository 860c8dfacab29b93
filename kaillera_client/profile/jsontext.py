"""Reading JSON that people and other versions may have edited, and writing it so that they can."""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

Json = Any
"""Whatever `json` returns; every value is checked before it goes anywhere."""

_DEEPEST = 50
_BYTE_OF_NAME = re.compile("[\udc80-\udcff]")


class NotUnderstood(ValueError):  # noqa: N818 - named by the fact
    """A text or a value is not what it should be; the message names it, without quoting it."""


def parse_object(text: str) -> dict[str, Json]:
    """Return the JSON object in `text`; NotUnderstood when there is none."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotUnderstood("not JSON") from error
    return as_object(found, "the file")


def readable(data: Mapping[str, Json]) -> str:
    """Return JSON for people: indented, every script as it is, keys sorted.

    What stands for a byte of a file's name that is no text is escaped: no charset could write it.
    """
    text = json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    return _BYTE_OF_NAME.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def compact(data: Mapping[str, Json]) -> str:
    """Return JSON on one line, keys sorted."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def unknown_part(data: Mapping[str, Json], known: Iterable[str]) -> str:
    """Return what another version has put into an object, as compact JSON; "" when that is nothing."""
    names = set(known)
    rest = {k: v for k, v in data.items() if k not in names and _is_shallow(v, _DEEPEST)}
    return compact(rest) if rest else ""


def known_part(unknown: str) -> dict[str, Json]:
    """Return what `unknown_part` kept, to be written again."""
    return parse_object(unknown) if unknown else {}


def _is_shallow(value: Json, depth: int) -> bool:
    """Say whether a value can be written again: reading goes a little deeper than writing can."""
    if not isinstance(value, dict | list):
        return True
    inner = value.values() if isinstance(value, dict) else value
    return depth > 0 and all(_is_shallow(item, depth - 1) for item in inner)


def as_object(value: Json, name: str) -> dict[str, Json]:
    """Return an object; NotUnderstood otherwise."""
    if not isinstance(value, dict):
        raise NotUnderstood(name)
    return value


def as_list(value: Json, name: str) -> list[Json]:
    """Return a list; NotUnderstood otherwise."""
    if not isinstance(value, list):
        raise NotUnderstood(name)
    return value


def as_text(value: Json, name: str, longest: int) -> str:
    """Return a text of at most `longest` printable characters; NotUnderstood otherwise."""
    if not isinstance(value, str) or len(value) > longest or not value.isprintable():
        raise NotUnderstood(name)
    return value


def as_flag(value: Json, name: str) -> bool:
    """Return true or false; NotUnderstood otherwise."""
    if not isinstance(value, bool):
        raise NotUnderstood(name)
    return value


def as_whole(value: Json, name: str, least: int, most: int) -> int:
    """Return a whole number from `least` to `most`; NotUnderstood otherwise."""
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise NotUnderstood(name)
    return value


def as_number(value: Json, name: str, least: float, most: float) -> float:
    """Return a number from `least` to `most`; NotUnderstood otherwise, also for what is no number at all."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        raise NotUnderstood(name)
    return float(value)
