"""Headers are recognised and left out, and shuffled content is put in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.roms.endings import SYSTEMS, known_endings
from kaillera_client.roms.headers import (
    HEAD,
    LARGEST_VAGUE,
    ByteOrder,
    Recognition,
    Stripper,
    recognise,
)
from tests.roms import samples

KIB = samples.KIB


def stripped(what: Recognition, data: bytes, piece: int) -> bytes:
    stripper = Stripper(what)
    pieces = [stripper.feed(data[at : at + piece]) for at in range(0, len(data), piece)]
    return b"".join(pieces) + stripper.finish()


@pytest.mark.parametrize("dump", samples.DUMPS, ids=lambda dump: dump.ending)
def test_each_dump_is_recognised_and_gives_the_cartridges_content(dump: samples.Dump) -> None:
    rom = dump.make(32 * KIB, 5)
    data = dump.wrap(rom)
    what = recognise(f"Game (USA).{dump.ending.upper()}", len(data), data[:HEAD])
    assert what is not None
    assert (what.system, what.header) == (dump.system, dump.header)
    assert stripped(what, data, 4096) == rom


@pytest.mark.parametrize("dump", samples.DUMPS, ids=lambda dump: dump.ending)
def test_a_file_without_header_is_left_as_it_is(dump: samples.Dump) -> None:
    rom = dump.make(32 * KIB, 5)
    what = recognise(f"game.{dump.plain_ending}", len(rom), rom[:HEAD])
    assert what == Recognition(dump.system)


def test_a_trainer_is_content() -> None:
    trainer = samples.content(512, 9)
    data = samples.ines(trainer + samples.content(16 * KIB))
    what = recognise("game.nes", len(data), data[:HEAD])
    assert what is not None
    assert stripped(what, data, len(data)).startswith(trainer)


@pytest.mark.parametrize(
    ("name", "place", "mark", "system"),
    [
        ("game.bin", 0x100, b"SEGA MEGA DRIVE", "Mega Drive"),
        ("game.bin", 0x100, b"SEGA 32X", "32X"),
        ("game.bin", 0x104, b"\xce\xed\x66\x66\xcc\x0d\x00\x0b", "Game Boy"),
        ("game.rom", 0x04, b"\x24\xff\xae\x51\x69\x9a\xa2\x21", "GBA"),
        ("game.bin", 0x00, b"nothing of note", ""),
        ("game.smc", 0x00, b"NES\x1a", "NES"),
    ],
)
def test_content_tells_the_system_where_the_ending_does_not(
    name: str, place: int, mark: bytes, system: str
) -> None:
    head = bytes(place) + mark + bytes(HEAD - place - len(mark))
    what = recognise(name, 64 * KIB, head)
    assert what is not None
    assert what.system == system


def test_a_plain_mega_drive_file_of_an_odd_size_is_not_shuffled() -> None:
    head = bytes(0x100) + b"SEGA GENESIS" + bytes(HEAD)
    what = recognise("game.smd", 16 * KIB + 512, head[:HEAD])
    assert what == Recognition("Mega Drive")


def test_large_files_of_a_vague_ending_are_tracks_of_discs() -> None:
    assert recognise("track 01.bin", LARGEST_VAGUE + 1, bytes(HEAD)) is None
    assert recognise("track 01.bin", LARGEST_VAGUE, bytes(HEAD)) is not None


def test_other_files_are_no_games() -> None:
    assert recognise("readme.txt", 100, b"SEGA") is None
    assert recognise("nothing.nes", 0, b"") is None
    assert recognise("nes", 100, bytes(100)) is None


def test_the_known_endings_can_be_read() -> None:
    endings = known_endings()
    assert {".nes", ".sfc", ".z64", ".zip", ".7z"} <= set(endings)
    assert len(endings) == len(set(endings)) == len(SYSTEMS) + 2


@given(
    st.sampled_from([*SYSTEMS, "txt", ""]),
    st.binary(max_size=2048),
    st.integers(min_value=0, max_value=2**40),
)
def test_nothing_that_a_file_begins_with_raises(ending: str, data: bytes, size: int) -> None:
    for told in (len(data), size):
        what = recognise(f"game.{ending}", told, data[:HEAD])
        assert what is None or 0 <= what.skip < max(told, 1)


@given(
    st.sampled_from(list(ByteOrder)),
    st.integers(min_value=0, max_value=600),
    st.binary(max_size=3000),
    st.integers(min_value=1, max_value=700),
)
def test_the_size_of_the_pieces_does_not_matter(
    order: ByteOrder, skip: int, data: bytes, piece: int
) -> None:
    what = Recognition("", "", skip, order)
    result = stripped(what, data, piece)
    assert result == stripped(what, data, max(len(data), 1))
    assert len(result) == max(len(data) - skip, 0)
    assert sorted(result) == sorted(data[skip:])
