"""Finding network addresses in any text: IPv4, IPv6 in all spellings, and those of network cards."""

import ipaddress
import re
from collections.abc import Iterator
from dataclasses import dataclass

_IPV4 = re.compile(r"(?<!\d)(?<!\bv)\d{1,3}([.-])\d{1,3}\1\d{1,3}\1\d{1,3}(?!\d)")
"""Emulators call themselves v1.0.0.3, and that is no address."""

_MAC = re.compile(
    r"(?<![0-9a-f])(?:[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}"
    r"|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![0-9a-f])"
)
_RUN = re.compile(r"[0-9a-f:.]+")
_ZONE = re.compile(r"%(?:25)?[\w.-]{1,32}")
_COLONS_IN_NAMES = 2
_MOST_COLONS = 8
"""More than an address can have: then the whole run goes, whatever it is."""


@dataclass(frozen=True, slots=True)
class FoundAddress:
    """Where an address stands; `value` is the same for all its spellings."""

    start: int
    end: int
    value: str
    is_mac: bool = False


def find_addresses(text: str) -> Iterator[FoundAddress]:
    """Return the addresses in a text of small letters; parts of them may be told twice."""
    for found in _MAC.finditer(text):
        digits = re.sub("[^0-9a-f]", "", found.group())
        yield FoundAddress(found.start(), found.end(), digits, is_mac=True)
    for found in _IPV4.finditer(text):
        numbers = found.group().split(found.group(1))
        value = ".".join(str(int(number)) for number in numbers)
        yield FoundAddress(found.start(), found.end(), value)
    for found in _RUN.finditer(text):
        if found.group().count(":") >= 2:
            yield from _find_ipv6(text, found.start(), found.end())


def _find_ipv6(text: str, start: int, end: int) -> Iterator[FoundAddress]:
    """Look at a run of hex digits, colons and dots."""
    while end > start and text[end - 1] in ".:" and text[max(start, end - 2) : end] != "::":
        end -= 1
    while end > start and text[start] in ".:" and not _begins_well(text, start):
        start += 1
    run = text[start:end]
    if not _may_be_ipv6(text, start, run):
        return
    value = _value(run)
    if value is None and not ("::" in run or run.count(":") >= _MOST_COLONS - 1):
        return
    zone = _ZONE.match(text, end)
    yield FoundAddress(start, zone.end() if zone else end, value or run)


def _begins_well(text: str, start: int) -> bool:
    """Tell whether two colons begin an address here; of three the first belongs to what stands before."""
    return text[start : start + 2] == "::" and text[start + 2 : start + 3] != ":"


def _may_be_ipv6(text: str, start: int, run: str) -> bool:
    """Leave out lone colons, and the likes of `std::bad`: hex letters that only end a word."""
    if not any(map(str.isalnum, run)):
        return False
    ends_a_word = start > 0 and text[start - 1].isalnum()
    return not ends_a_word or run.count(":") > _COLONS_IN_NAMES or any(map(str.isdigit, run))


def _value(run: str) -> str | None:
    try:
        found = ipaddress.IPv6Address(run)
    except ValueError:
        return None
    return str(found.ipv4_mapped or found)
