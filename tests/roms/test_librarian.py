"""A scan from beginning to end, in this process."""

import os
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

import pytest

from kaillera_client.roms import librarian
from kaillera_client.roms.entry import RomEntry, SetCompleteness
from kaillera_client.roms.librarian import scan
from kaillera_client.roms.reading import read_file
from kaillera_client.roms.scanning import (
    FolderState,
    Opening,
    ScanEnd,
    ScanLine,
    ScanOutcome,
    ScanProgress,
    ScanRequest,
)
from kaillera_client.roms.store import FileResult, RomStore
from kaillera_client.roms.walk import Walk, walk
from tests.roms import samples

KIB = samples.KIB


class Library:
    """A folder with ROMs and a database beside it."""

    def __init__(self, folder: Path) -> None:
        self.roms = folder / "roms"
        self.roms.mkdir()
        self.database = folder / "library.sqlite"
        self.dats: tuple[str, ...] = ()
        self.avoid: tuple[str, ...] = ()
        self.said: list[ScanLine] = []

    def write(self, name: str, data: bytes) -> Path:
        path = self.roms / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    def dat(self, name: str, data: bytes) -> None:
        path = self.roms.parent / name
        path.write_bytes(data)
        self.dats = (*dict.fromkeys((*self.dats, str(path))),)

    def scan(self, *folders: Path, clock: Callable[[], float] | None = None) -> ScanOutcome:
        self.said.clear()
        chosen = tuple(str(folder) for folder in folders or (self.roms,))
        request = ScanRequest(str(self.database), chosen, self.dats, self.avoid)
        outcome = scan(request, self.said.append, clock or (lambda: 0.0))
        assert outcome.end is ScanEnd.DONE
        return outcome

    def entries(self) -> dict[str, RomEntry]:
        with RomStore(self.database) as store:
            return {entry.name: entry for entry in store.entries()}


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path)


ROM = samples.content(32 * KIB)


def test_what_a_scan_tells(library: Library) -> None:
    library.write("Game (USA).nes", samples.ines(ROM))
    library.write("sub/Other.zip", samples.zipped({"other.sfc": ROM}))
    library.write("sub/broken.zip", b"broken")
    library.write("empty.gba", b"")
    library.write("readme.txt", b"hello")
    outcome = library.scan()
    assert (outcome.files, outcome.opened, outcome.games) == (5, 4, 2)
    assert (outcome.unreadable, outcome.skipped) == (2, 1)
    assert {Path(trouble.path).name: trouble.reason for trouble in outcome.troubles} == {
        "broken.zip": "it is damaged, or no zip archive",
        "empty.gba": "it is empty",
    }
    (folder,) = outcome.folders
    assert (folder.state, folder.files, folder.games) == (FolderState.READ, 5, 2)
    entry = library.entries()["Game (USA)"]
    assert (entry.system, entry.header, entry.fingerprint.size) == ("NES", "iNES", len(ROM))


def test_q43_a_second_scan_opens_nothing_and_counts_the_same(library: Library) -> None:
    library.write("game.sfc", ROM)
    library.write("broken.zip", b"broken")
    first, second = library.scan(), library.scan()
    assert (first.opened, second.opened) == (2, 0)
    assert (first.games, first.unreadable) == (second.games, second.unreadable) == (1, 1)
    assert not any(isinstance(line, Opening) for line in library.said)


def test_only_what_has_changed_is_read(library: Library) -> None:
    library.write("a.sfc", ROM)
    changed = library.write("b.sfc", ROM)
    library.scan()
    library.write("b.sfc", ROM[::-1])
    os.utime(changed, ns=(1, 1))
    assert library.scan().opened == 1
    assert library.entries()["a"].fingerprint != library.entries()["b"].fingerprint


def test_what_is_gone_is_forgotten(library: Library) -> None:
    gone = library.write("a.sfc", ROM)
    library.write("b.sfc", ROM)
    library.scan()
    gone.unlink()
    assert library.scan().games == 1
    assert list(library.entries()) == ["b"]


def test_a_folder_that_is_away_comes_back_without_being_read_again(library: Library) -> None:
    library.write("a.sfc", ROM)
    library.scan()
    away = library.roms.rename(library.roms.with_name("away"))
    outcome = library.scan(library.roms)
    assert (outcome.games, outcome.folders[0].state) == (0, FolderState.UNREADABLE)
    assert library.entries() == {}
    away.rename(library.roms)
    outcome = library.scan()
    assert (outcome.games, outcome.opened) == (1, 0)


def test_a_file_that_vanishes_between_listing_and_reading_is_counted(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = library.write("a.sfc", ROM)
    library.write("b.sfc", ROM)

    def walk_then_lose(folders: Sequence[str], tick: Callable[[str, int], None]) -> Walk:
        found = walk(folders, tick)
        path.unlink()
        path.mkdir()
        return found

    monkeypatch.setattr(librarian, "walk", walk_then_lose)
    outcome = library.scan()
    assert (outcome.games, outcome.unreadable) == (1, 1)


def test_archives_to_avoid_are_counted_and_not_opened_again(library: Library) -> None:
    bad = library.write("bad.7z", b"7z")
    library.avoid = (str(bad),)
    outcome = library.scan()
    assert [trouble.reason for trouble in outcome.troubles] == ["reading it made the reader crash"]
    library.avoid = ()
    assert library.scan().opened == 0


def test_progress_is_told_and_not_too_often(library: Library) -> None:
    for number in range(30):
        library.write(f"{number}/game.sfc", ROM)
    ticks = count()
    library.scan(clock=lambda: next(ticks) * 0.03)
    told = [line for line in library.said if isinstance(line, ScanProgress)]
    assert told[0] == ScanProgress()
    assert any(line.total is None and line.files > 0 for line in told)
    reading = [line for line in told if line.total == 30]
    assert 5 < len(reading) < 60
    assert [line.files for line in reading] == sorted(line.files for line in reading)
    assert all(line.current == "game.sfc" and line.folder == str(library.roms) for line in reading)
    library.said.clear()
    library.scan()
    assert len(library.said) == 1


def test_a_dat_file_names_cartridges_with_and_without_header(library: Library) -> None:
    library.write("a.nes", samples.ines(ROM))
    library.write("b.sfc", samples.copier(ROM[::-1]))
    library.write("c.sfc", ROM[:KIB])
    library.dat(
        "no-intro.dat",
        samples.logiqx(
            "Nintendo",
            [
                samples.dat_game("Headered (USA)", {"x.nes": samples.ines(ROM)}),
                samples.dat_game("Plain (Japan)", {"y.sfc": ROM[::-1]}),
            ],
        ),
    )
    outcome = library.scan()
    assert [(dat.name, dat.games, dat.reason) for dat in outcome.dats] == [("Nintendo", 2, "")]
    entries = library.entries()
    assert set(entries) == {"Headered (USA)", "Plain (Japan)", "c"}
    assert entries["Headered (USA)"].known == "Nintendo"
    assert entries["c"].known == ""


def test_a_dat_file_that_comes_changes_or_goes_renames_without_reading_roms(
    library: Library,
) -> None:
    library.write("a.sfc", ROM)
    library.scan()
    for name in ("First", "Second"):
        library.dat("a.dat", samples.logiqx("D", [samples.dat_game(name, {"x": ROM})]))
        os.utime(library.dats[0], ns=(1, len(name)))
        assert library.scan().opened == 0
        assert list(library.entries()) == [name]
    library.dats = ()
    library.scan()
    assert list(library.entries()) == ["a"]


def test_dat_files_that_are_refused_say_why(library: Library) -> None:
    library.write("a.sfc", ROM)
    library.dat("bomb.dat", b'<!DOCTYPE d [<!ENTITY a "b">]><d/>')
    library.dat("empty.dat", b"<datafile/>")
    library.dat("cut.dat", samples.logiqx("C", [samples.dat_game("X", {"x": ROM})])[:-20])
    odd = [library.roms]
    if hasattr(os, "mkfifo"):
        odd.append(library.roms.with_name("pipe.dat"))
        os.mkfifo(odd[-1])
    library.dats = (*library.dats, str(library.roms / "gone.dat"), *map(str, odd))
    for _ in range(2):
        reasons = [dat.reason for dat in library.scan().dats]
        assert reasons == [
            "it defines entities, which DAT files do not need",
            "no games are in it",
            "it is no valid XML",
            "No such file or directory",
            *["it is no ordinary file" for _ in odd],
        ]
        assert list(library.entries()) == ["a"]


PARENT, CLONE, BIOS = samples.chips(1), samples.chips(2, 2), samples.chips(3, 1)
ARCADE = samples.logiqx(
    "FinalBurn Neo",
    [
        samples.dat_game("board", BIOS, "The Board", isbios="yes"),
        samples.dat_game("sf2", PARENT, "Street Fighter II", BIOS, romof="board"),
        samples.dat_game(
            "sf2ua", CLONE, "Street Fighter II (USA)", PARENT | BIOS, cloneof="sf2", romof="sf2"
        ),
        samples.dat_game("pong", {"only.1": ROM}, "Pong"),
    ],
)


def completeness(library: Library, name: str) -> tuple[SetCompleteness, str]:
    library.scan()
    entry = library.entries()[name]
    assert (entry.known, entry.system) == ("FinalBurn Neo", "Arcade")
    return entry.completeness, entry.parent


def test_arcade_sets_are_judged_by_a_dat_file_and_by_what_else_is_there(library: Library) -> None:
    library.dat("arcade.dat", ARCADE)
    clone = "Street Fighter II (USA)"
    library.write("sf2ua.zip", samples.zipped(CLONE | PARENT | BIOS))
    assert completeness(library, clone) == (SetCompleteness.FULL, "")
    library.write("sf2ua.zip", samples.zipped(CLONE))
    assert completeness(library, clone) == (SetCompleteness.SPLIT_WITHOUT_PARENT, "sf2")
    library.write("sub/SF2.7z", samples.seven_zipped(PARENT))
    assert completeness(library, clone) == (SetCompleteness.SPLIT_WITHOUT_PARENT, "board")
    library.write("board.zip", samples.zipped(BIOS))
    assert completeness(library, clone) == (SetCompleteness.SPLIT_WITH_PARENT, "sf2")
    library.write("sf2ua.zip", samples.zipped(dict(list(CLONE.items())[1:])))
    assert completeness(library, clone) == (SetCompleteness.INCOMPLETE, "")


def test_a_bios_is_no_game_and_a_single_chip_is_one_when_a_dat_file_says_so(
    library: Library,
) -> None:
    library.write("board.zip", samples.zipped(BIOS))
    library.write("pong.zip", samples.zipped({"only.1": ROM}))
    library.scan()
    assert library.entries() == {}
    library.dat("arcade.dat", ARCADE)
    assert library.scan().games == 1
    assert list(library.entries()) == ["Pong"]


def test_another_game_with_a_sets_name_is_not_that_set(library: Library) -> None:
    library.dat("arcade.dat", ARCADE)
    library.write("sf2.zip", samples.zipped(samples.chips(99)))
    library.scan()
    (entry,) = library.entries().values()
    assert (entry.name, entry.known, entry.completeness) == ("sf2", "", SetCompleteness.UNKNOWN)


def test_a_scan_goes_on_where_a_killed_one_stopped(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        library.write(f"{number}.sfc", ROM[number:])
    library.dat("a.dat", samples.logiqx("D", [samples.dat_game("Named", {"x": ROM[2:]})]))
    with monkeypatch.context() as patch:
        patch.setattr(librarian, "_SAVE_EVERY_S", 0.0)

        def die_at_the_fourth(
            path: str, tick: Callable[[], None], announce: Callable[[str], None]
        ) -> FileResult:
            if path.endswith("4.sfc"):
                raise KeyboardInterrupt
            return read_file(path, tick, announce)

        patch.setattr(librarian, "read_file", die_at_the_fourth)
        with pytest.raises(KeyboardInterrupt):
            library.scan()
    kept = len(library.entries())
    outcome = library.scan()
    assert (outcome.opened, outcome.games) == (5 - kept, 5)
    assert "Named" in library.entries()


def test_a_database_that_breaks_during_a_scan_is_made_anew(library: Library) -> None:
    for number in range(50):
        library.write(f"{number}.sfc", ROM[number:])
    library.scan()
    damaged = bytearray(library.database.read_bytes())
    damaged[4096:] = b"\xaa" * (len(damaged) - 4096)
    library.database.write_bytes(damaged)
    assert library.scan().games == 50
    assert len(library.entries()) == 50


def test_a_generated_library_of_all_kinds(tmp_path: Path) -> None:
    library = Library(tmp_path)
    made = samples.make_library(library.roms, 120, 4 * KIB)
    outcome = library.scan()
    assert (outcome.files, outcome.games, outcome.unreadable) == (
        made.files,
        made.games,
        made.unreadable,
    )
    names = " ".join(library.entries())
    assert all(raw.decode(charset) in names for raw, charset in samples.NAMES)
