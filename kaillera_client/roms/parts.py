"""The files of an arcade set, and how they lie in the database."""

import json
from binascii import crc32
from collections.abc import Iterable
from dataclasses import dataclass

from kaillera_client.roms.fingerprint import Fingerprint, RomKind


@dataclass(frozen=True, slots=True)
class Part:
    """One file of an arcade set: a chip's content."""

    name: str
    crc32: int
    size: int


@dataclass(frozen=True, slots=True)
class DatPart:
    """One file that a DAT file wants in a set.

    `merge` is its name in the parent or BIOS set, "" when it is the set's own; `bios` names one of several BIOS
    versions, of which one is enough.
    """

    crc32: int
    size: int
    merge: str = ""
    bios: str = ""


def set_fingerprint(parts: Iterable[Part]) -> Fingerprint:
    """Return the fingerprint of a set: order and names of its files do not matter."""
    known = sorted(parts, key=lambda part: (part.crc32, part.size))
    content = b"".join(part.crc32.to_bytes(4, "big") for part in known)
    return Fingerprint(crc32(content), sum(part.size for part in known), kind=RomKind.SET)


def dump_parts(parts: Iterable[Part]) -> str:
    """Return parts as text for the database."""
    return json.dumps([[part.name, part.crc32, part.size] for part in parts])


def load_parts(text: str) -> tuple[Part, ...]:
    """Read what `dump_parts` wrote; ValueError or TypeError for anything else."""
    return tuple(_part(*fields) for fields in json.loads(text)) if text else ()


def dump_dat_parts(parts: Iterable[DatPart]) -> str:
    """Return a DAT file's parts as text for the database."""
    return json.dumps([[part.crc32, part.size, part.merge, part.bios] for part in parts])


def load_dat_parts(text: str) -> tuple[DatPart, ...]:
    """Read what `dump_dat_parts` wrote; ValueError or TypeError for anything else."""
    return tuple(_dat_part(*fields) for fields in json.loads(text)) if text else ()


def _part(name: str, crc: int, size: int) -> Part:
    return Part(str(name), int(crc), int(size))


def _dat_part(crc: int, size: int, merge: str, bios: str) -> DatPart:
    return DatPart(int(crc), int(size), str(merge), str(bios))
