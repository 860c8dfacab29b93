"""What scans have found, kept so that unchanged files are never read twice."""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Self, TypeVar

from kaillera_client.roms.database import open_database, set_aside
from kaillera_client.roms.entry import RomEntry, SetCompleteness
from kaillera_client.roms.fingerprint import Fingerprint, RomKind
from kaillera_client.roms.found import FoundRom
from kaillera_client.roms.parts import dump_parts, load_parts

T = TypeVar("T")
Kinds = tuple[type, ...]

_NO_TEXT: Final = "Could not decode"
"""How Python's error begins for text that is none; SQLite itself looks at no text."""

_STATE: Final[Kinds] = (bytes, int, int, str)
_ENTRY: Final[Kinds] = (bytes, str, int, int, *[str] * 8)
_STORED: Final[Kinds] = (int, bytes, str, int, int, *[str] * 5, int, int, str, int)


class StoreError(Exception):
    """The database cannot be used; the message is the system's reason."""


class BrokenStoreError(StoreError):
    """The database was found broken while in use, and has been set aside: open a new one."""


@dataclass(frozen=True, slots=True)
class FileState:
    """What tells whether a file has changed, and why it could not be read ("" when it could)."""

    size: int
    mtime_ns: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StoredRom:
    """A ROM of the database, with its number and its file."""

    id: int
    path: str
    rom: FoundRom


@dataclass(frozen=True, slots=True)
class Naming:
    """What DAT files say about one ROM of the database."""

    id: int
    listed: bool
    name: str
    known: str = ""
    completeness: SetCompleteness = SetCompleteness.UNKNOWN
    parent: str = ""


@dataclass(slots=True)
class FileResult:
    """A file that was read, with what is in it."""

    path: str
    state: FileState
    roms: list[FoundRom] = field(default_factory=list)


class RomStore:
    """The database; used by one thread at a time, as a context manager or with `close`.

    Every method may raise StoreError, when disk or database fail.
    """

    def __init__(self, path: Path) -> None:
        """Open the database, or make it; StoreError. One that is broken is set aside and a new one made."""
        self._path = path
        try:
            self._db = open_database(path)
        except (OSError, sqlite3.Error) as error:
            raise StoreError(getattr(error, "strerror", None) or str(error)) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the database; legal twice."""
        self._db.close()

    def entries(self, folders: Sequence[str] | None = None) -> tuple[RomEntry, ...]:
        """Return the games, sorted by name; only those below the given folders when there are any given."""
        with self.guarded() as db:
            rows = db.execute(
                "SELECT roms.path, shown_name, crc, roms.size, sha1, kind, member, system, header, known, completeness,"
                " parent FROM roms JOIN files ON files.path = roms.path WHERE present AND listed"
                " ORDER BY shown_name COLLATE NOCASE, roms.path, member"
            ).fetchall()
            beginnings = None if folders is None else tuple(map(beginning_of, folders))
            return understood(
                _entry,
                _ENTRY,
                (row for row in rows if beginnings is None or row[0].startswith(beginnings)),
            )

    def file_states(self) -> dict[bytes, FileState]:
        """Return all files that were read before, by their path's bytes."""
        with self.guarded() as db:
            rows = db.execute("SELECT path, size, mtime_ns, reason FROM files")
            return dict(understood(lambda row: (row[0], FileState(*row[1:])), _STATE, rows))

    def save(self, results: Iterable[FileResult]) -> None:
        """Keep what was found in some files, in place of what was known of them: all or nothing."""
        with self.guarded() as db, db:
            for result in results:
                path = os.fsencode(result.path)
                state = result.state
                db.execute("DELETE FROM roms WHERE path = ?", (path,))
                db.execute(
                    "INSERT OR REPLACE INTO files VALUES (?, ?, ?, 1, ?)",
                    (path, state.size, state.mtime_ns, state.reason),
                )
                db.executemany(
                    "INSERT INTO roms VALUES (NULL" + ", ?" * 18 + ")",
                    [_rom_row(path, rom) for rom in result.roms],
                )

    def keep_only(self, present: Iterable[bytes], hidden: Iterable[bytes]) -> bool:
        """Forget all files but these; `hidden` ones lie in a folder that is not there just now.

        Return whether that changed anything.
        """
        wanted = dict.fromkeys(present, 1) | dict.fromkeys(hidden, 0)
        with self.guarded() as db, db:
            before = dict(db.execute("SELECT path, present FROM files").fetchall())
            gone = [(path,) for path in before if path not in wanted]
            moved = [
                (wanted[path], path)
                for path, was in before.items()
                if wanted.get(path, was) != was
            ]
            db.executemany("DELETE FROM roms WHERE path = ?", gone)
            db.executemany("DELETE FROM files WHERE path = ?", gone)
            db.executemany("UPDATE files SET present = ? WHERE path = ?", moved)
        return bool(gone or moved)

    def roms(self) -> tuple[StoredRom, ...]:
        """Return all ROMs of files that are there."""
        with self.guarded() as db:
            rows = db.execute(
                "SELECT id, roms.path, name, crc, roms.size, sha1, kind, member, system, header, whole_crc, whole_size,"
                " parts, candidate FROM roms JOIN files ON files.path = roms.path WHERE present"
            )
            return understood(_stored, _STORED, rows)

    def games_by_path(self) -> dict[bytes, int]:
        """Return how many listed games each file has that is there."""
        with self.guarded() as db:
            return dict(
                db.execute(
                    "SELECT roms.path, count(*) FROM roms JOIN files ON files.path = roms.path"
                    " WHERE present AND listed GROUP BY roms.path"
                ).fetchall()
            )

    def name_all(self, namings: Iterable[Naming]) -> None:
        """Keep what DAT files say."""
        with self.guarded() as db, db:
            db.executemany(
                "UPDATE roms SET listed = ?, shown_name = ?, known = ?, completeness = ?, parent = ? WHERE id = ?",
                (
                    (n.listed, n.name, n.known, n.completeness.name, n.parent, n.id)
                    for n in namings
                ),
            )

    def note(self, name: str) -> str:
        """Return a note that was kept, "" when there is none."""
        with self.guarded() as db:
            row = db.execute("SELECT value FROM notes WHERE name = ?", (name,)).fetchone()
        return row[0] if row else ""

    def keep_note(self, name: str, value: str) -> None:
        """Keep a note."""
        with self.guarded() as db, db:
            db.execute("INSERT OR REPLACE INTO notes VALUES (?, ?)", (name, value))

    @contextmanager
    def guarded(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection, and turn what SQLite raises into our errors."""
        try:
            yield self._db
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError) and not str(error).startswith(_NO_TEXT):
                raise StoreError(str(error)) from error
            self._db.close()
            try:
                set_aside(self._path)
            except OSError as failure:
                raise StoreError(failure.strerror or str(failure)) from error
            raise BrokenStoreError(str(error)) from error


def understood(read: Callable[[Any], T], kinds: Kinds, rows: Iterable[Any]) -> tuple[T, ...]:
    """Read rows of fields of these kinds.

    DatabaseError for one that we have never written, as in a database that somebody else has changed.
    """

    def checked(row: tuple[object, ...]) -> T:
        if tuple(map(type, row)) != kinds:
            raise TypeError("a field is of another kind")
        return read(row)

    try:
        return tuple(map(checked, rows))
    except (KeyError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise sqlite3.DatabaseError("a row of it makes no sense") from error


def beginning_of(folder: str) -> bytes:
    """Return how the paths of everything below a folder begin."""
    path = os.fsencode(folder)
    separators = tuple(os.fsencode(separator) for separator in (os.sep, os.altsep) if separator)
    return path if path.endswith(separators) else path + separators[0]


def _rom_row(path: bytes, rom: FoundRom) -> tuple[Any, ...]:
    fingerprint = rom.fingerprint
    return (
        path,
        # Half characters, which no database takes.
        rom.member.encode("utf-8", "replace").decode(),
        rom.name,
        fingerprint.kind.value,
        fingerprint.crc32,
        fingerprint.size,
        fingerprint.sha1,
        rom.system,
        rom.header,
        rom.whole_crc,
        rom.whole_size,
        dump_parts(rom.parts) if rom.parts else "",
        rom.candidate,
        not rom.candidate,
        rom.name,
        "",
        SetCompleteness.UNKNOWN.name,
        "",
    )


def _fingerprint(crc: int, size: int, sha1: str, kind: str) -> Fingerprint:
    if not 0 <= crc < 1 << 32 or size < 0:
        raise ValueError("no fingerprint is like that")
    return Fingerprint(crc, size, sha1, RomKind(kind))


def _entry(row: tuple[Any, ...]) -> RomEntry:
    path, name, crc, size, sha1, kind, member, system, header, known, completeness, parent = row
    return RomEntry(
        os.fsdecode(path),
        name,
        _fingerprint(crc, size, sha1, kind),
        member,
        system,
        header,
        known,
        SetCompleteness[completeness],
        parent,
    )


def _stored(row: tuple[Any, ...]) -> StoredRom:
    id_, path, name, crc, size, sha1, kind, member, system, header, whole, length, parts, maybe = (
        row
    )
    rom = FoundRom(
        name,
        _fingerprint(crc, size, sha1, kind),
        member,
        system,
        header,
        whole,
        length,
        load_parts(parts),
        bool(maybe),
    )
    return StoredRom(id_, os.fsdecode(path), rom)
