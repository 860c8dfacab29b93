"""The library's database: private, and made anew when it is broken."""

import os
import sqlite3
import stat
import sys
from pathlib import Path

import pytest

from kaillera_client.roms.database import VERSION
from kaillera_client.roms.entry import RomEntry
from kaillera_client.roms.fingerprint import Fingerprint
from kaillera_client.roms.found import FoundRom
from kaillera_client.roms.library import read_library
from kaillera_client.roms.parts import Part, set_fingerprint
from kaillera_client.roms.store import (
    BrokenStoreError,
    FileResult,
    FileState,
    Naming,
    RomStore,
    StoreError,
)

ROM = FoundRom("Game", Fingerprint(1, 2, "ab" * 20), system="SNES")
STATE = FileState(10, 20)


def names(store: RomStore, *folders: str) -> list[str]:
    return [entry.name for entry in store.entries(folders or None)]


def filled(path: Path) -> RomStore:
    store = RomStore(path)
    store.save(
        [
            FileResult("/a/game.sfc", STATE, [ROM]),
            FileResult("/b/none.zip", FileState(1, 2, "it is empty")),
        ]
    )
    return store


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    with filled(tmp_path / "library.sqlite"):
        pass
    with RomStore(tmp_path / "library.sqlite") as store:
        assert store.entries() == (
            RomEntry("/a/game.sfc", "Game", ROM.fingerprint, system="SNES"),
        )
        assert store.file_states() == {
            b"/a/game.sfc": STATE,
            b"/b/none.zip": FileState(1, 2, "it is empty"),
        }
        (stored,) = store.roms()
        assert (stored.path, stored.rom) == ("/a/game.sfc", ROM)


def test_saving_a_file_again_replaces_what_was_in_it(tmp_path: Path) -> None:
    with filled(tmp_path / "library.sqlite") as store:
        store.save([FileResult("/a/game.sfc", FileState(11, 20), [])])
        assert names(store) == []


def test_only_games_below_the_folders_are_listed(tmp_path: Path) -> None:
    with filled(tmp_path / "library.sqlite") as store:
        assert names(store, "/a") == names(store, "/a/") == names(store, "/") == ["Game"]
        assert names(store, "/a/game") == names(store, "/b") == []


def test_files_are_forgotten_or_hidden(tmp_path: Path) -> None:
    with filled(tmp_path / "library.sqlite") as store:
        assert store.keep_only([], [b"/a/game.sfc"])
        assert names(store) == []
        assert list(store.file_states()) == [b"/a/game.sfc"]
        assert not store.keep_only([], [b"/a/game.sfc"])
        assert store.keep_only([b"/a/game.sfc"], [])
        assert names(store) == ["Game"]
        assert store.keep_only([], [])
        assert store.roms() == ()


def test_sets_and_candidates(tmp_path: Path) -> None:
    parts = (Part("1.a", 5, 16), Part("2.a", 4, 16))
    certain = FoundRom("sf2", set_fingerprint(parts), system="Arcade", parts=parts)
    candidate = FoundRom("pong", set_fingerprint(parts[:1]), parts=parts[:1], candidate=True)
    with RomStore(tmp_path / "library.sqlite") as store:
        store.save(
            [FileResult("/sf2.zip", STATE, [certain]), FileResult("/pong.zip", STATE, [candidate])]
        )
        assert names(store) == ["sf2"]
        assert {stored.rom.parts for stored in store.roms()} == {parts, parts[:1]}
        store.name_all(
            Naming(stored.id, True, stored.rom.name.title(), "DAT") for stored in store.roms()
        )
        assert names(store) == ["Pong", "Sf2"]
        assert store.games_by_path() == {b"/sf2.zip": 1, b"/pong.zip": 1}


def test_paths_and_members_of_any_bytes_come_back(tmp_path: Path) -> None:
    path = os.fsdecode(b"/roms/\xff\xfe.zip") if os.name == "posix" else "C:\\roms\\\ud800.zip"
    with RomStore(tmp_path / "library.sqlite") as store:
        store.save([FileResult(path, STATE, [FoundRom("x", Fingerprint(1, 2), "half \ud800")])])
        (entry,) = store.entries()
        assert (entry.path, entry.member) == (path, "half ?")


if sys.platform != "win32":

    def test_the_database_is_for_this_user_only(tmp_path: Path) -> None:
        path = tmp_path / "library.sqlite"
        path.touch(0o644)
        with filled(path):
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
        with filled(tmp_path / "profile" / "library.sqlite"):
            assert stat.S_IMODE((tmp_path / "profile").stat().st_mode) == 0o700


@pytest.mark.parametrize("content", [b"no database", b"SQLite format 3\0" + bytes(5000)])
def test_a_broken_database_is_set_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(content)
    with filled(path) as store:
        assert names(store) == ["Game"]
    assert (tmp_path / "library.sqlite.broken").read_bytes() == content


def test_a_database_that_breaks_in_use_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    filled(path).close()
    damaged = bytearray(path.read_bytes())
    damaged[4096:] = b"\xaa" * (len(damaged) - 4096)
    path.write_bytes(damaged)
    with RomStore(path) as store, pytest.raises(BrokenStoreError):
        store.entries()
    assert (tmp_path / "library.sqlite.broken").exists()
    assert len(read_library(path, ["/a"])) == 0


@pytest.mark.parametrize(
    "change",
    [
        "completeness = 'NONSENSE'",
        "shown_name = x'00ff'",
        "shown_name = CAST(x'00ff' AS TEXT)",
        "member = x'01'",
        "crc = 'abc'",
        "crc = -5",
        "path = 5",
    ],
)
def test_rows_that_nobody_has_written_count_as_broken(tmp_path: Path, change: str) -> None:
    path = tmp_path / "library.sqlite"
    filled(path).close()
    database = sqlite3.connect(path)
    with database:
        database.execute(f"UPDATE roms SET {change}")
        if change.startswith("path"):
            database.execute("INSERT INTO files VALUES (5, 1, 1, 1, '')")
    database.close()
    assert len(read_library(path, ["/a"])) == 0
    assert not path.exists()


def test_a_database_of_another_version_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    filled(path).close()
    database = sqlite3.connect(path)
    database.execute(f"PRAGMA user_version = {VERSION + 1}")
    database.close()
    with RomStore(path) as store:
        assert store.entries() == ()
    with filled(path) as store:
        assert names(store) == ["Game"]


def test_a_database_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(StoreError):
        RomStore(tmp_path / "library.sqlite")
    with pytest.raises(StoreError):
        RomStore(tmp_path / "file" / "library.sqlite")
    assert len(read_library(tmp_path / "library.sqlite", ["/a"])) == 0


def test_reading_a_library_that_is_not_there_makes_nothing(tmp_path: Path) -> None:
    index = read_library(tmp_path / "library.sqlite", ["/a"])
    assert (len(index), index.folders) == (0, ("/a",))
    assert list(tmp_path.iterdir()) == []
    filled(tmp_path / "library.sqlite").close()
    assert len(read_library(tmp_path / "library.sqlite", [])) == 0
    assert len(read_library(tmp_path / "library.sqlite", ["/a"])) == 1


def test_the_library_can_be_read_while_a_scan_writes(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with filled(path) as store, store.guarded() as database:
        database.execute("BEGIN EXCLUSIVE")
        database.execute("DELETE FROM roms")
        assert len(read_library(path, ["/a"])) == 1
        database.rollback()


def test_notes(tmp_path: Path) -> None:
    with RomStore(tmp_path / "library.sqlite") as store:
        assert store.note("a") == ""
        store.keep_note("a", "1")
        store.keep_note("a", "2")
        assert store.note("a") == "2"
