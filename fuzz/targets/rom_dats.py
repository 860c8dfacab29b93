"""DAT files in XML and in text: the same games however the file is cut into pieces."""

from collections.abc import Callable

from fuzz.cutting import Cutter, cuts, piece
from kaillera_client.roms.dat import LONGEST, DatError, DatGame, DatParser
from kaillera_client.roms.datfile import is_about_sets
from kaillera_client.roms.dattext import TextParser
from kaillera_client.roms.datxml import XmlParser
from kaillera_client.roms.parts import dump_dat_parts, load_dat_parts
from tests.roms import samples

_LONGEST_TEXT = 20_000


def one_input(data: bytes) -> None:
    """Read a file as both formats, whole and in pieces."""
    cutter = Cutter(data)
    places, content = cutter.piece(), cutter.rest()[:_LONGEST_TEXT]
    for parser in (XmlParser, TextParser):
        whole = _read(parser, [content])
        if places:
            assert _read(parser, cuts(content, places)) == whole
        for game in whole or ():
            _check(game)


def _read(make: Callable[[], DatParser], pieces: list[bytes]) -> list[DatGame] | None:
    """Return a file's games, None when it is refused."""
    parser = make()
    games: list[DatGame] = []
    try:
        for part in pieces:
            games += parser.feed(part)
        games += parser.finish()
    except DatError:
        return None
    assert len(parser.name) <= LONGEST
    is_about_sets(games)
    return games


def _check(game: DatGame) -> None:
    assert len(game.name) <= LONGEST
    assert len(game.description) <= LONGEST
    assert all(len(parent) <= LONGEST for parent in game.parents)
    parts = tuple(rom.part for rom in game.roms)
    assert load_dat_parts(dump_dat_parts(parts)) == parts


def seeds() -> list[bytes]:
    """Return a file in each format, with a set, a clone, entities and another charset."""
    chips = samples.chips(1, count=2, size=64)
    logiqx = samples.logiqx(
        "Arcade",
        (
            samples.dat_game("one", chips, "One &amp; only"),
            samples.dat_game("two", chips, merged=chips, cloneof="one", romof="bios"),
        ),
    )
    text = (
        b'clrmamepro (\n\tname "Console"\n)\n\ngame (\n\tname "One (Japan)"\n\tdescription "One"\n\tcloneof zero\n'
        b'\trom ( name "One (Japan).nes" size 40976 crc 1A2B3C4D sha1 '
        + 40 * b"a"
        + b" flags nodump )\n)\nresource ( name bios )\n"
    )
    entities = b'<!DOCTYPE a [<!ENTITY b "c">]><datafile>&b;</datafile>'
    mame = b'<mame build="0.1"><machine name="x" isbios="yes"><rom name="y" size="1" crc="0"/></machine></mame>'
    latin = (
        '<?xml version="1.0" encoding="iso-8859-1"?><datafile><game name="é"/></datafile>'.encode(
            "latin-1"
        )
    )
    places = piece(b"\1\5\x20")
    whole = [piece(b"") + content for content in (logiqx, text, entities, mame, latin)]
    return [*whole, places + logiqx, places + text]
