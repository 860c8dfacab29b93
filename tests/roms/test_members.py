"""An archive's directory tells console games from arcade sets."""

import pytest

from kaillera_client.roms.members import Member, select


def members(*files: tuple[str, int]) -> list[Member]:
    return [Member(n, name, size, n + 1) for n, (name, size) in enumerate(files)]


def test_files_of_a_system_are_games_whatever_lies_beside_them() -> None:
    found = select(
        "short", members(("a.nes", 9), ("prom.1a", 1024), ("readme.txt", 5), ("b.SFC", 9))
    )
    assert [game.name for game in found.games] == ["a.nes", "b.SFC"]
    assert found.set is None


def test_many_chips_in_an_archive_with_a_short_name_are_a_set() -> None:
    found = select(
        "sf2ua", members(("a.1", 131072), ("b.bin", 98304), ("pal.x", 279), ("r.txt", 10))
    )
    assert found.set is not None
    assert [part.name for part in found.set.parts] == ["a.1", "b.bin", "pal.x"]
    assert not found.set.candidate
    assert (found.set.name, found.set.system, found.games) == ("sf2ua", "Arcade", ())


@pytest.mark.parametrize(
    "files",
    [
        [("only.1a", 4096)],
        [("main.rs", 1234), ("lib.rs", 99), ("mod.rs", 777)],
    ],
)
def test_what_may_be_a_set_is_one_only_if_a_dat_file_says_so(files: list[tuple[str, int]]) -> None:
    found = select("short", members(*files))
    assert found.set is not None
    assert found.set.candidate


def test_a_long_name_is_no_set() -> None:
    assert select("My holiday 2004", members(("a.1", 1024), ("b.2", 1024))).set is None


def test_a_single_file_of_a_vague_ending_is_a_game() -> None:
    assert [game.name for game in select("sonic", members(("sonic.bin", 524288))).games] == [
        "sonic.bin"
    ]
    several = select("Sonic (Europe)", members(("a.bin", 524288), ("b.bin", 524288)))
    assert len(several.games) == 2


def test_nothing() -> None:
    found = select("short", members(("empty.nes", 0), ("readme.txt", 3)))
    assert (found.games, found.set) == ((), None)
