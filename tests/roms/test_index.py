"""Games are found by their names and by their content."""

import pytest

from kaillera_client.roms.entry import RomEntry
from kaillera_client.roms.fingerprint import Fingerprint, RomKind
from kaillera_client.roms.index import LibraryIndex, name_key, short_name, title_key
from tests.yardstick import cost_of


def entry(
    name: str, crc: int = 1, path: str = "", system: str = "SNES", known: str = ""
) -> RomEntry:
    return RomEntry(
        path or f"/roms/{name}.sfc", name, Fingerprint(crc, 100), system=system, known=known
    )


def arcade(short: str, name: str) -> RomEntry:
    return RomEntry(
        f"C:\\roms\\{short}.zip", name, Fingerprint(9, 9, kind=RomKind.SET), system="Arcade"
    )


USA = entry("Street Fighter II (USA)", 1)
EUROPE = entry("Street Fighter II (Europe)", 2)
SAME = entry("street  fighter II (usa)", 1, "/other/a.zip")
SET = arcade("sf2", "Street Fighter II: The World Warrior (World 910522)")
INDEX = LibraryIndex([USA, EUROPE, SAME, SET], ["/roms", "/other"])


def test_names_are_found_whatever_their_case_and_spaces() -> None:
    assert INDEX.find("STREET FIGHTER  II (USA)") == (USA, SAME)
    assert INDEX.find("\uff53treet fighter II (usa) ") == (USA, SAME)


def test_the_exact_name_comes_first() -> None:
    assert INDEX.find("street  fighter II (usa)") == (SAME, USA)


def test_another_region_is_another_game() -> None:
    assert INDEX.find("Street Fighter II (Japan)") == ()
    assert INDEX.find("Street Fighter II") == ()
    assert INDEX.find("Street Fighter II (Europe)") == (EUROPE,)
    assert INDEX.same_title("Street Fighter II (Japan) [!]") == (USA, EUROPE, SAME)


def test_sets_are_found_by_their_short_name() -> None:
    assert INDEX.find("sf2") == INDEX.find(SET.name) == (SET,)
    assert (short_name(SET), short_name(USA)) == ("sf2", "")


def test_the_same_content_is_found() -> None:
    assert INDEX.with_fingerprint(Fingerprint(1, 100)) == (USA, SAME)
    assert INDEX.with_fingerprint(Fingerprint(1, 101)) == ()
    assert INDEX.with_fingerprint(Fingerprint(9, 9)) == ()
    assert INDEX.with_fingerprint(Fingerprint(9, 9, kind=RomKind.SET)) == (SET,)


def test_searching_wants_every_word() -> None:
    assert INDEX.search("fighter europe") == (EUROPE,)
    assert INDEX.search("ARCADE") == (SET,)
    assert INDEX.search("  ") == INDEX.entries
    assert INDEX.search("fighter tetris") == ()


def test_what_it_is_of() -> None:
    assert (len(INDEX), INDEX.files, INDEX.folders) == (4, 4, ("/roms", "/other"))
    assert LibraryIndex([entry("a", path="/x.zip"), entry("b", path="/x.zip")]).files == 1
    assert len(LibraryIndex()) == 0


@pytest.mark.parametrize(
    ("name", "title"), [("A (USA) [!]", "a"), ("(USA)", "(usa)"), ("A (B) C", "a c")]
)
def test_titles(name: str, title: str) -> None:
    assert title_key(name) == title


def test_names_that_are_nothing_are_found_nowhere() -> None:
    assert LibraryIndex([entry("", path="/roms/.sfc")]).find("") == ()
    assert name_key("\t A\u3000B ") == "a b"


def test_q43_a_look_up_among_20_000_games_costs_next_to_nothing() -> None:
    index = LibraryIndex(entry(f"Game {n} (USA)", n) for n in range(20_000))

    def look_up_thousand() -> None:
        for n in range(0, 20_000, 20):
            assert len(index.find(f"game {n} (usa)")) == 1
            assert len(index.with_fingerprint(Fingerprint(n, 100))) == 1

    assert cost_of(look_up_thousand) < 50
    assert len(index.search("game 1999")) == 12
    assert cost_of(lambda: index.search("game 1999")) < 5
