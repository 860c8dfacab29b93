"""The library's index as rows of a table; made on a thread of its own, because there may be many."""

import ntpath
import posixpath
from collections.abc import Iterable
from pathlib import Path

from kaillera_client.gui.models.library_values import GameSource, LibraryRow
from kaillera_client.gui.text import harmless
from kaillera_client.roms.entry import RomEntry
from kaillera_client.roms.index import LibraryIndex

LONGEST_NAME = 200
LONGEST_PATH = 600


def load(
    database: Path | None, folders: tuple[str, ...]
) -> tuple[LibraryIndex, tuple[LibraryRow, ...]]:
    """Read what earlier scans found below these folders, and make its rows; for a thread of its own."""
    if database is None or not folders:
        return LibraryIndex(folders=folders), ()
    # SQLite is loaded by those who have a library.
    from kaillera_client.roms.library import read_library  # noqa: PLC0415

    index = read_library(database, folders)
    return index, rows_of(index.entries)


def rows_of(entries: Iterable[RomEntry]) -> tuple[LibraryRow, ...]:
    """Return a row for each game, in the order of their names whatever the letters' case."""
    rows = [row_of(number, entry) for number, entry in enumerate(entries)]
    rows.sort(key=lambda row: row.name.casefold())
    return tuple(rows)


def row_of(number: int, entry: RomEntry) -> LibraryRow:
    """Return the row of one game."""
    name = harmless(entry.name, LONGEST_NAME)
    system = harmless(entry.system)
    place, file = harmless(entry.path, LONGEST_PATH), base_name(entry.path)
    if entry.member:
        member = harmless(entry.member, LONGEST_PATH)
        place, file = f"{place} ▸ {member}", f"{file} ▸ {base_name(member)}"
    crc = entry.fingerprint.crc_text
    return LibraryRow(
        number=number,
        name=name,
        searched=f"{name}\n{system}\n{crc}\n{place}".casefold(),
        entry=entry,
        system=system,
        file=file,
        place=place,
    )


def base_name(path: str) -> str:
    """Return a path's last part as harmless text, whichever system wrote it."""
    return harmless(ntpath.basename(posixpath.basename(path)) or path, LONGEST_NAME)


def plain_row(number: int, name: str, source: GameSource) -> LibraryRow:
    """Return the row of a game that needs no file; its name is harmless already."""
    return LibraryRow(number=number, name=name, searched=name.casefold(), source=source)
