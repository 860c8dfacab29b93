"""What DAT files say, in the library's database: read once, and asked for each ROM."""

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from kaillera_client.roms import names
from kaillera_client.roms.arcade import DatSet
from kaillera_client.roms.archives import Tick
from kaillera_client.roms.dat import DatError, DatGame
from kaillera_client.roms.datfile import DatFile, is_about_sets
from kaillera_client.roms.fingerprint import Fingerprint
from kaillera_client.roms.parts import dump_dat_parts, load_dat_parts
from kaillera_client.roms.scanning import DatResult
from kaillera_client.roms.store import Kinds, RomStore, understood

_SAMPLE: Final = 200
"""After so many games it is decided whether a DAT file is about arcade sets."""

_DAT: Final[Kinds] = (int, int, str, int, str)
_KNOWN_SET: Final[Kinds] = (bytes, str, str, str, str, int)
_INTO_SETS: Final = "INSERT INTO sets VALUES (?, ?, ?, ?, ?, ?)"
_INTO_DUMPS: Final = "INSERT INTO dumps VALUES (?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class KnownSet:
    """A set as one DAT file has it; `dat` is that file's own name, `book` its path's bytes."""

    book: bytes
    dat: str
    set: DatSet
    playable: bool


class DatBook:
    """The DAT files' tables of a database; errors as those of the database."""

    def __init__(self, store: RomStore) -> None:
        self._store = store

    def update(
        self, paths: Sequence[str], tick: Tick, announce: Callable[[str], None]
    ) -> tuple[list[DatResult], bool]:
        """Read what is new or has changed, forget all others; return what each file says, and whether any changed.

        `announce` is told the path of each file before it is read.
        """
        results, changed = [], self._forget_others(paths)
        for path in paths:
            announce(path)
            result, is_new = self._update_one(path, tick)
            results.append(result)
            changed |= is_new
        return results, changed

    def find_dump(self, fingerprint: Fingerprint) -> tuple[str, str] | None:
        """Return the game's name and the DAT file's, of the dump with this content; None when none has it."""
        with self._store.guarded() as db:
            rows = db.execute(
                "SELECT dumps.name, dats.name FROM dumps JOIN dats ON dats.path = dumps.dat"
                " WHERE crc = ? AND dumps.size = ? AND (sha1 = '' OR ? = '' OR sha1 = ?) ORDER BY dats.path",
                (fingerprint.crc32, fingerprint.size, fingerprint.sha1, fingerprint.sha1),
            ).fetchmany(1)
            found = understood(lambda row: (row[0], row[1]), (str, str), rows)
        return found[0] if found else None

    def find_sets(self, short: str) -> tuple[KnownSet, ...]:
        """Return what each DAT file says of the set with this short name."""
        with self._store.guarded() as db:
            rows = db.execute(
                "SELECT sets.dat, dats.name, sets.name, parents, parts, playable FROM sets"
                " JOIN dats ON dats.path = sets.dat WHERE short = ? ORDER BY dats.path",
                (short,),
            )
            return understood(partial(_known_set, short), _KNOWN_SET, rows)

    def _forget_others(self, paths: Sequence[str]) -> bool:
        wanted = {os.fsencode(path) for path in paths}
        with self._store.guarded() as db, db:
            gone = [
                row
                for row in db.execute("SELECT path FROM dats").fetchall()
                if row[0] not in wanted
            ]
            for table in ("dumps WHERE dat", "sets WHERE dat", "dats WHERE path"):
                db.executemany(f"DELETE FROM {table} = ?", gone)
        return bool(gone)

    def _update_one(self, path: str, tick: Tick) -> tuple[DatResult, bool]:
        key = os.fsencode(path)
        try:
            info = Path(path).stat()
        except OSError as error:
            return DatResult(path, reason=error.strerror or "it cannot be read"), self._forget(key)
        if not stat.S_ISREG(info.st_mode):
            # Opening a pipe would wait for ever.
            return DatResult(path, reason="it is no ordinary file"), self._forget(key)
        with self._store.guarded() as db:
            rows = db.execute(
                "SELECT size, mtime_ns, name, games, reason FROM dats WHERE path = ?", (key,)
            )
            known = understood(lambda row: (row[:2], DatResult(path, *row[2:])), _DAT, rows)
        if known and known[0][0] == (info.st_size, info.st_mtime_ns):
            return known[0][1], False
        self._forget(key)
        result = self._read(path, key, tick)
        with self._store.guarded() as db, db:
            db.execute(
                "INSERT INTO dats VALUES (?, ?, ?, ?, ?, ?)",
                (key, info.st_size, info.st_mtime_ns, result.name, result.games, result.reason),
            )
        return result, True

    def _read(self, path: str, key: bytes, tick: Tick) -> DatResult:
        """Put all games of a DAT file into the tables, or none when it is refused."""
        file = DatFile(Path(path))
        count = 0
        try:
            with self._store.guarded() as db, db:
                for games, about_sets in _sorted_out(file.games()):
                    tick()
                    count += len(games)
                    if about_sets:
                        db.executemany(_INTO_SETS, (_set_row(key, game) for game in games))
                    else:
                        db.executemany(
                            _INTO_DUMPS, (row for game in games for row in _dump_rows(key, game))
                        )
        except DatError as error:
            return DatResult(path, names.shown(file.name), reason=str(error))
        except OSError as error:
            return DatResult(path, reason=error.strerror or "it cannot be read")
        if count == 0:
            return DatResult(path, reason="no games are in it")
        return DatResult(path, names.shown(file.name), count)

    def _forget(self, key: bytes) -> bool:
        with self._store.guarded() as db, db:
            known = db.execute("DELETE FROM dats WHERE path = ?", (key,)).rowcount > 0
            if known:
                db.execute("DELETE FROM dumps WHERE dat = ?", (key,))
                db.execute("DELETE FROM sets WHERE dat = ?", (key,))
        return known


def _sorted_out(pieces: Iterator[list[DatGame]]) -> Iterator[tuple[list[DatGame], bool]]:
    """Gather games until they tell what the DAT file is about, then pass them on with that."""
    waiting: list[DatGame] = []
    about_sets: bool | None = None
    for games in pieces:
        waiting += games
        if about_sets is None and len(waiting) < _SAMPLE:
            continue
        if about_sets is None:
            about_sets = is_about_sets(waiting)
        yield waiting, about_sets
        waiting = []
    yield waiting, is_about_sets(waiting) if about_sets is None else about_sets


def _known_set(short: str, row: tuple[Any, ...]) -> KnownSet:
    book, dat, name, parents, parts, playable = row
    known = DatSet(short, name, tuple(parents.split()), load_dat_parts(parts))
    return KnownSet(book, dat, known, bool(playable))


def _set_row(key: bytes, game: DatGame) -> tuple[object, ...]:
    parents = " ".join(name for name in game.parents if len(name.split()) == 1)
    parts = dump_dat_parts(rom.part for rom in game.roms)
    return (key, game.name.lower(), game.description or game.name, parents, parts, game.playable)


def _dump_rows(key: bytes, game: DatGame) -> Iterator[tuple[object, ...]]:
    for rom in game.roms:
        yield key, rom.part.crc32, rom.part.size, rom.sha1, game.name or rom.name
