"""Giving the library's ROMs the names, and arcade sets the verdicts, that DAT files have for them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from kaillera_client.roms import names
from kaillera_client.roms.arcade import Ancestor, DatSet, Verdict, chips, judge, lineage
from kaillera_client.roms.datbook import DatBook, KnownSet
from kaillera_client.roms.entry import SetCompleteness
from kaillera_client.roms.fingerprint import Fingerprint, RomKind
from kaillera_client.roms.store import Naming, StoredRom

_BEST_FIRST: Final = (
    SetCompleteness.FULL,
    SetCompleteness.SPLIT_WITH_PARENT,
    SetCompleteness.SPLIT_WITHOUT_PARENT,
    SetCompleteness.INCOMPLETE,
)

Chips = frozenset[tuple[int, int]]


class Namer:
    """Names all ROMs of one library."""

    def __init__(self, book: DatBook, roms: Sequence[StoredRom]) -> None:
        self._book = book
        self._roms = roms
        self._sets: dict[str, Chips] = {}
        for stored in roms:
            if stored.rom.fingerprint.kind is RomKind.SET:
                short = stored.rom.name.lower()
                self._sets[short] = self._sets.get(short, frozenset()) | chips(stored.rom.parts)
        self._known: dict[str, list[KnownSet]] = {}

    def namings(self) -> Iterator[Naming]:
        """Say of each ROM what is known of it."""
        for stored in self._roms:
            if stored.rom.fingerprint.kind is RomKind.SET:
                yield self._name_set(stored)
            else:
                yield self._name_file(stored)

    def _name_file(self, stored: StoredRom) -> Naming:
        rom = stored.rom
        dump = self._book.find_dump(rom.fingerprint)
        if dump is None and rom.whole_size:
            # Some DAT files count the header as a part of the dump.
            dump = self._book.find_dump(Fingerprint(rom.whole_crc, rom.whole_size))
        if dump is None:
            return Naming(stored.id, True, rom.name)
        name, dat = dump
        return Naming(stored.id, True, names.shown(name) or rom.name, dat)

    def _name_set(self, stored: StoredRom) -> Naming:
        rom = stored.rom
        own = chips(rom.parts)
        # A set of another game may have the same name by chance: without any common chip it is not this one.
        judged = [
            (known, self._judge(own, known))
            for known in self._find(rom.name.lower())
            if not known.set.parts
            or any((part.crc32, part.size) in own for part in known.set.parts)
        ]
        if not judged:
            return Naming(stored.id, not rom.candidate, rom.name)
        known, verdict = min(judged, key=lambda pair: _BEST_FIRST.index(pair[1].completeness))
        return Naming(
            stored.id,
            known.playable,
            names.shown(known.set.name),
            known.dat,
            verdict.completeness,
            verdict.parent,
        )

    def _judge(self, own: Chips, known: KnownSet) -> Verdict:
        def in_same_book(short: str) -> DatSet | None:
            same = (other for other in self._find(short) if other.book == known.book)
            return next((other.set for other in same), None)

        def parents_of(short: str) -> tuple[str, ...]:
            found = in_same_book(short)
            return found.parents if found else ()

        ancestors = []
        for short in lineage(known.set.short, parents_of):
            listed = in_same_book(short)
            owns = (
                {(part.crc32, part.size) for part in listed.parts if not part.merge}
                if listed
                else ()
            )
            ancestors.append(Ancestor(short, frozenset(owns), self._sets.get(short)))
        return judge(own, known.set, ancestors)

    def _find(self, short: str) -> list[KnownSet]:
        found = self._known.get(short)
        if found is None:
            lowered = [
                replace(known, set=_lowered(known.set)) for known in self._book.find_sets(short)
            ]
            found = self._known[short] = lowered
        return found


def _lowered(known: DatSet) -> DatSet:
    return replace(known, parents=tuple(name.lower() for name in known.parents))
