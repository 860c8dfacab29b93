"""What an archive is, by the names and sizes of what is in it: console games, an arcade set, or neither."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kaillera_client.roms.endings import SYSTEMS, VAGUE, ending_of, may_be_part
from kaillera_client.roms.found import FoundRom, UnreadableError
from kaillera_client.roms.parts import Part, set_fingerprint

MOST_MEMBERS: Final = 20_000
LARGEST_MEMBER: Final = 512 * 2**20
"""Bytes of one game in an archive; the largest cartridges have as much."""

LARGEST_CONTENT: Final = 4 * 2**30
"""Bytes of all that is unpacked from one archive."""

_HARMLESS_CONTENT = 64 * 2**20
_STEEPEST = 400
_SHORT_NAME = re.compile(r"[a-z0-9_]{1,24}")


@dataclass(frozen=True, slots=True)
class Member:
    """One file in an archive, as the archive's directory tells it; `index` is its place there."""

    index: int
    name: str
    size: int
    crc32: int


@dataclass(frozen=True, slots=True)
class Selection:
    """What an archive's directory shows: games that must be unpacked to know them, or a set that is known by it."""

    games: tuple[Member, ...] = ()
    set: FoundRom | None = None


def select(stem: str, members: Sequence[Member]) -> Selection:
    """Judge an archive of this name (without ending); UnreadableError when there is too much in it.

    Members with the ending of a system are its games. Without any, an archive with a short name (letters, digits)
    is an arcade set: certainly when most of several members have the size of a chip, else only if a DAT file knows it.
    """
    if len(members) > MOST_MEMBERS:
        raise UnreadableError("there are too many files in it")
    files = [member for member in members if member.size > 0]
    games = [member for member in files if ending_of(member.name) in SYSTEMS.keys() - VAGUE]
    if games:
        return Selection(games=tuple(games))
    files = [member for member in files if may_be_part(member.name)]
    vague = [member for member in files if ending_of(member.name) in VAGUE]
    if len(files) == 1 and vague:
        return Selection(games=tuple(vague))
    if files and _SHORT_NAME.fullmatch(stem.lower()):
        return Selection(set=_set(stem, files))
    return Selection(games=tuple(vague))


def check_amount(games: Sequence[Member], packed: int) -> None:
    """Refuse what would unpack to more than any ROM archive does; UnreadableError. `packed` is the archive's size."""
    total = sum(member.size for member in games)
    if total > LARGEST_CONTENT or any(member.size > LARGEST_MEMBER for member in games):
        raise UnreadableError("what is in it is too large")
    if total > _HARMLESS_CONTENT and total > _STEEPEST * packed:
        raise UnreadableError("it would unpack to far more than games do")


def _set(stem: str, files: Sequence[Member]) -> FoundRom:
    parts = tuple(Part(member.name, member.crc32, member.size) for member in files)
    chips = sum(_is_chip_size(part.size) for part in parts)
    certain = len(parts) > 1 and 2 * chips >= len(parts)
    return FoundRom(
        stem, set_fingerprint(parts), system="Arcade", parts=parts, candidate=not certain
    )


def _is_chip_size(size: int) -> bool:
    """Memory chips have 2^n bytes, and boards read some of them in threes."""
    if size % 3 == 0:
        size //= 3
    return size >= 32 and size & (size - 1) == 0
