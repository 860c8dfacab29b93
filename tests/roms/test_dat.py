"""DAT files of all formats are read, and hostile ones refused with a reason."""

import tracemalloc
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaillera_client.roms import dat, datxml
from kaillera_client.roms.dat import DatError, DatGame, DatParser, DatRom
from kaillera_client.roms.datfile import DatFile, is_about_sets
from kaillera_client.roms.dattext import TextParser
from kaillera_client.roms.datxml import XmlParser
from kaillera_client.roms.parts import DatPart
from tests.roms import samples

LOGIQX = b"""<?xml version="1.0"?>
<!DOCTYPE datafile PUBLIC "-//Logiqx//DTD ROM Management Datafile//EN" "http://www.logiqx.com/Dats/datafile.dtd">
<datafile>
  <header><name>FinalBurn Neo - Arcade</name><description>more</description></header>
  <game name="board" isbios="yes"><description>The Board</description>
    <rom name="b.eu" size="16" crc="000000b1" bios="eu"/><rom name="b.us" size="16" crc="000000b2" bios="us"/></game>
  <game name="sf2ua" cloneof="sf2" romof="board"><description>Street   Fighter II (USA)</description>
    <rom name="1.a" size="16" crc="000000A1" sha1="%s"/>
    <rom name="2.a" merge="p.2" size="16" crc="000000a2"/>
    <rom name="lost" size="16" status="nodump"/><rom name="disk" crc="1"/><disk name="x"/></game>
</datafile>""" % (b"AB" * 20)

MAME = b"""<?xml version="1.0"?>
<!DOCTYPE mame [ <!ELEMENT mame (machine+)> <!ATTLIST mame build CDATA #IMPLIED> ]>
<mame build="0.78"><machine name="puckman"><description>PuckMan</description>
<rom name="p.1" size="4096" crc="0000000a"/></machine></mame>"""

TEXT = b"""clrmamepro (
	name "Nintendo - SNES"
	version 1
)
game (
	name "Game (USA)"
	description "Game (USA)"
	rom ( name "Game (USA).sfc" size 1024 crc 0000000C md5 X sha1 %s )
)
resource ( name board rom ( name b size 16 crc 000000b1 ) )
""" % (b"cd" * 20)


def read(parser: DatParser, data: bytes, piece: int = 1 << 20) -> list[DatGame]:
    games = [
        game for at in range(0, len(data), piece) for game in parser.feed(data[at : at + piece])
    ]
    return games + parser.finish()


@pytest.mark.parametrize("piece", [1, 7, 1 << 20])
def test_logiqx(piece: int) -> None:
    parser = XmlParser()
    board, clone = read(parser, LOGIQX, piece)
    assert parser.name == "FinalBurn Neo - Arcade"
    assert not board.playable
    assert [rom.part.bios for rom in board.roms] == ["eu", "us"]
    assert clone == DatGame(
        "sf2ua",
        "Street Fighter II (USA)",
        ("sf2", "board"),
        (
            DatRom("1.a", DatPart(0xA1, 16), "ab" * 20),
            DatRom("2.a", DatPart(0xA2, 16, "p.2")),
        ),
    )


def test_what_mame_lists_itself() -> None:
    parser = XmlParser()
    (game,) = read(parser, MAME)
    assert (parser.name, game.description) == ("MAME 0.78", "PuckMan")


@pytest.mark.parametrize("piece", [1, 7, 1 << 20])
def test_clrmamepro(piece: int) -> None:
    parser = TextParser()
    game, board = read(parser, TEXT, piece)
    assert parser.name == "Nintendo - SNES"
    assert game.roms == (DatRom("Game (USA).sfc", DatPart(12, 1024), "cd" * 20),)
    assert not board.playable


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>', "it defines entities"),
        (
            b'<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><d>&a;</d>',
            "it defines entities",
        ),
        (b'<!DOCTYPE d [<!ENTITY % a "b"> %a;]><d/>', "it defines entities"),
        (b"<a>" * 40, "it is nested too deeply"),
        (b"<datafile><game name='x'>", "it is no valid XML"),
        (b"<datafile><game></datafile>", "it is no valid XML"),
        (b"<?xml version='1.0' encoding='nonsense'?><a/>", "it is no valid XML"),
        (b"\x00\x01", "it is no valid XML"),
    ],
)
def test_hostile_xml_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(DatError, match=reason):
        read(XmlParser(), data)


def test_billions_of_laughs_are_refused_before_the_first() -> None:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 30))
    data = f'<!DOCTYPE d [<!ENTITY l0 "ha">{entities}]><d>&l29;</d>'.encode()
    with pytest.raises(DatError, match="entities"):
        read(XmlParser(), data)


def test_an_endless_attribute_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(datxml, "_MOST_SILENCE", 5000)
    with pytest.raises(DatError, match="too long"):
        read(XmlParser(), b'<datafile><game name="' + b"x" * 10_000, 1000)


def test_too_many_games_and_files_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dat, "MOST_GAMES", 3)
    with pytest.raises(DatError, match="too many games"):
        read(XmlParser(), samples.logiqx("x", [samples.dat_game(str(n), {}) for n in range(4)]))
    monkeypatch.setattr(dat, "MOST_ROMS_OF_GAME", 3)
    with pytest.raises(DatError, match="too many files"):
        read(XmlParser(), samples.logiqx("x", [samples.dat_game("a", samples.chips(1, 4, 32))]))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b")", "no DAT file"),
        (b"game ( name x", "its end is missing"),
        (b"a ( " * 20, "nested too deeply"),
    ],
)
def test_hostile_text_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(DatError, match=reason):
        read(TextParser(), data)


def test_an_endless_line_is_refused() -> None:
    with pytest.raises(DatError, match="line"):
        read(TextParser(), b"x" * 300_000, 1000)


def test_only_what_is_known_is_kept_of_a_block() -> None:
    parser = TextParser()
    parser.feed(b"game (\nrom (\n")
    tracemalloc.start()
    try:
        for number in range(200):
            parser.feed(b"key%d%s value\n" % (number, 20_000 * b"y"))
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 1_000_000
    (game,) = parser.feed(b"name one size 5 crc 1A2B3C4D )\n name two )\n")
    assert (game.name, [rom.name for rom in game.roms]) == ("two", ["one"])


def test_names_are_cut() -> None:
    (game,) = read(XmlParser(), samples.logiqx("x" * 999, [samples.dat_game("y" * 999, {})]))
    assert len(game.name) == len(game.description) == dat.LONGEST


@pytest.mark.parametrize(
    ("data", "name"), [(LOGIQX, "FinalBurn Neo - Arcade"), (TEXT, "Nintendo - SNES")]
)
def test_the_format_is_found_by_content(tmp_path: Path, data: bytes, name: str) -> None:
    path = tmp_path / "some file.dat"
    path.write_bytes(b"\n" + data if data is TEXT else b"\xef\xbb\xbf" + data)
    file = DatFile(path)
    assert sum(map(len, file.games())) == 2
    assert file.name == name


def test_a_dat_file_without_name_is_called_like_its_file(tmp_path: Path) -> None:
    (tmp_path / "mine.dat").write_bytes(b"<datafile/>")
    file = DatFile(tmp_path / "mine.dat")
    assert list(file.games()) == [[], []]
    assert file.name == "mine"


def test_a_huge_dat_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kaillera_client.roms.datfile.LARGEST_DAT", 10)
    (tmp_path / "big.dat").write_bytes(LOGIQX)
    with pytest.raises(DatError, match="too large"):
        list(DatFile(tmp_path / "big.dat").games())


def test_sets_are_told_from_cartridges() -> None:
    assert is_about_sets(read(XmlParser(), LOGIQX))
    assert not is_about_sets(read(TextParser(), TEXT))
    chips = samples.dat_game("pong", samples.chips(1, 2, 32))
    assert is_about_sets(read(XmlParser(), samples.logiqx("x", [chips])))
    tracks = samples.dat_game(
        "Game (USA)", {"Game (Track 1).bin": b"1", "Game (Track 2).bin": b"2"}
    )
    assert not is_about_sets(read(XmlParser(), samples.logiqx("x", [tracks])))


_WORDS = st.sampled_from(
    [b"<game name='a'>", b"</game>", b"<datafile>", b"</datafile>", b"<rom size='1' crc='f'/>", b"<header><name>",
     b"game (", b"rom (", b"name",
     b'"a b"', b")", b"size 1", b"crc zz", b"<!DOCTYPE a [", b"]>", b"&amp;", b"&x;", b"\n"]
)  # fmt: skip


@settings(max_examples=150)
@given(st.lists(_WORDS | st.binary(max_size=6), max_size=20), st.integers(1, 30))
def test_no_bytes_raise_anything_but_a_dat_error(words: list[bytes], piece: int) -> None:
    for parser in (XmlParser(), TextParser()):
        with suppress(DatError):
            read(parser, b" ".join(words), piece)


@settings(max_examples=80)
@given(
    st.sampled_from([LOGIQX, MAME, TEXT]),
    st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 255)), max_size=4),
)
def test_no_damage_raises_anything_but_a_dat_error(
    seed: bytes, changes: list[tuple[int, int]]
) -> None:
    data = bytearray(seed)
    for place, value in changes:
        data[place % len(data)] = value
    for parser in (XmlParser(), TextParser()):
        with suppress(DatError):
            read(parser, bytes(data))
