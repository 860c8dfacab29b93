"""Whether an arcade set has everything that its game needs, by what a DAT file says."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from kaillera_client.roms.entry import SetCompleteness
from kaillera_client.roms.parts import DatPart, Part

_Chip = tuple[int, int]
"""CRC and size; emulators find a chip by them when its name is another."""


@dataclass(frozen=True, slots=True)
class Ancestor:
    """A parent or BIOS set: what is its own by the DAT file, and what the library has of it, None for no such set."""

    short: str
    owns: frozenset[_Chip] = frozenset()
    found: frozenset[_Chip] | None = None


@dataclass(frozen=True, slots=True)
class DatSet:
    """A set as a DAT file names it; `parents` are the short names of its parent and BIOS sets, the nearest first."""

    short: str
    name: str
    parents: tuple[str, ...] = ()
    """What `cloneof` and `romof` name."""

    parts: tuple[DatPart, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """How complete a set is, and the short name of the set that it needs beside it, "" for none."""

    completeness: SetCompleteness
    parent: str = ""


def chips(parts: Iterable[Part]) -> frozenset[_Chip]:
    """Return what parts are by content."""
    return frozenset((part.crc32, part.size) for part in parts)


def judge(own: frozenset[_Chip], wanted: DatSet, ancestors: Sequence[Ancestor]) -> Verdict:
    """Compare a set with what a DAT file wants.

    A set without what the DAT file says it shares is split: that lies in the parent's or the BIOS's archive, which must
    be in the library. A DAT file that leaves such files out of its list knows nothing of them, and neither do we.
    """
    missing = _missing(own, wanted.parts)
    if not missing:
        return Verdict(SetCompleteness.FULL)
    if any(not part.merge for part in missing):
        return Verdict(SetCompleteness.INCOMPLETE)
    givers = _givers(missing, ancestors)
    reachable = own.union(*(set_.found for set_ in ancestors if set_.found is not None))
    if not _missing(reachable, missing):
        return Verdict(SetCompleteness.SPLIT_WITH_PARENT, givers[0].short if givers else "")
    absent = [set_ for set_ in givers if set_.found is None]
    if absent:
        return Verdict(SetCompleteness.SPLIT_WITHOUT_PARENT, absent[0].short)
    return Verdict(SetCompleteness.INCOMPLETE)


def _missing(own: frozenset[_Chip], parts: Iterable[DatPart]) -> list[DatPart]:
    """Return the parts that are not there; of several BIOS versions one is enough."""
    absent = [part for part in parts if (part.crc32, part.size) not in own]
    versions = [part for part in parts if part.bios]
    if any((part.crc32, part.size) in own for part in versions):
        absent = [part for part in absent if not part.bios]
    return absent


def _givers(missing: Iterable[DatPart], ancestors: Sequence[Ancestor]) -> list[Ancestor]:
    """Return the sets that own any of what is missing, the nearest first; all of them when nothing tells."""
    wanted = {(part.crc32, part.size) for part in missing}
    return [set_ for set_ in ancestors if not set_.owns.isdisjoint(wanted)] or list(ancestors)


def lineage(
    short: str, parents_of: Callable[[str], tuple[str, ...]], longest: int = 8
) -> tuple[str, ...]:
    """Return the parents of a set, their parents and so on, the nearest first; circles of hostile DAT files end."""
    found: dict[str, None] = {}
    waiting = list(parents_of(short))
    while waiting and len(found) < longest:
        name = waiting.pop(0)
        if name != short and name not in found:
            found[name] = None
            waiting += parents_of(name)
    return tuple(found)
