"""The library's database file: opening it, its tables, and a new one in the place of one that is broken."""

import logging
import os
import sqlite3
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

VERSION: Final = 1
"""Of the tables; a database of any other version is made anew, which costs one scan."""

_PRIVATE = 0o600
_PRIVATE_FOLDER = 0o700
_PATIENCE_S = 60.0
_BESIDE = ("-journal", "-wal", "-shm")

_TABLES = (
    """CREATE TABLE files (
        path BLOB PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, present INTEGER NOT NULL,
        reason TEXT NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE roms (
        id INTEGER PRIMARY KEY, path BLOB NOT NULL, member TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
        crc INTEGER NOT NULL, size INTEGER NOT NULL, sha1 TEXT NOT NULL, system TEXT NOT NULL, header TEXT NOT NULL,
        whole_crc INTEGER NOT NULL, whole_size INTEGER NOT NULL, parts TEXT NOT NULL, candidate INTEGER NOT NULL,
        listed INTEGER NOT NULL, shown_name TEXT NOT NULL, known TEXT NOT NULL, completeness TEXT NOT NULL,
        parent TEXT NOT NULL
    )""",
    "CREATE INDEX roms_of_file ON roms (path)",
    """CREATE TABLE dats (
        path BLOB PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, name TEXT NOT NULL,
        games INTEGER NOT NULL, reason TEXT NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE dumps (
        dat BLOB NOT NULL, crc INTEGER NOT NULL, size INTEGER NOT NULL, sha1 TEXT NOT NULL, name TEXT NOT NULL
    )""",
    "CREATE INDEX dumps_by_content ON dumps (crc, size)",
    """CREATE TABLE sets (
        dat BLOB NOT NULL, short TEXT NOT NULL, name TEXT NOT NULL, parents TEXT NOT NULL, parts TEXT NOT NULL,
        playable INTEGER NOT NULL
    )""",
    "CREATE INDEX sets_by_name ON sets (short)",
    "CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    f"PRAGMA user_version = {VERSION}",
)

_log = logging.getLogger(__name__)


def open_database(path: Path) -> sqlite3.Connection:
    """Open the database, making it when it is missing; sqlite3.Error, OSError.

    One that is broken is renamed to `….broken`, in the place of any earlier one, and a new one is made.
    """
    try:
        return _open(path)
    except sqlite3.OperationalError:
        # Locked or out of reach, which a new file would not change.
        raise
    except sqlite3.DatabaseError as error:
        _log.info("the library's database is broken and made anew: %s", error)
        set_aside(path)
        return _open(path)


def set_aside(path: Path) -> None:
    """Rename the database to `….broken`; OSError. What SQLite keeps beside it belongs to it and goes."""
    for ending in _BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)
    with suppress(FileNotFoundError):
        path.replace(path.with_name(path.name + ".broken"))


def _open(path: Path) -> sqlite3.Connection:
    _make_private(path)
    database = sqlite3.connect(path, timeout=_PATIENCE_S, check_same_thread=False)
    try:
        _prepare(database)
    except BaseException:
        database.close()
        raise
    return database


def _make_private(path: Path) -> None:
    """Let the file exist, for this user only, and its folder; SQLite gives the files beside it the same mode."""
    path.parent.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, _PRIVATE)
    try:
        if sys.platform != "win32":
            os.fchmod(descriptor, _PRIVATE)
    finally:
        os.close(descriptor)


def _prepare(database: sqlite3.Connection) -> None:
    # The window reads while a scan writes; where the file system cannot do that, SQLite stays with what it can.
    database.execute("PRAGMA journal_mode = WAL").fetchone()
    # A killed scan leaves a journal that the next one rolls back; a power cut may cost the file, which is made anew.
    database.execute("PRAGMA synchronous = OFF")
    # The tables come from a file that anybody may have written to.
    database.execute("PRAGMA trusted_schema = OFF")
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version == VERSION:
        return
    with database:
        database.execute("BEGIN IMMEDIATE")
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if version == VERSION:
            return  # another window was quicker
        for (name,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall():
            database.execute('DROP TABLE "' + name.replace('"', '""') + '"')
        for statement in _TABLES:
            database.execute(statement)
