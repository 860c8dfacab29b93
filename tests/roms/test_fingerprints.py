"""A ROM has one fingerprint, however it was dumped and packed."""

import hashlib
from binascii import crc32
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaillera_client.roms.fingerprint import Fingerprint
from kaillera_client.roms.found import FoundRom
from kaillera_client.roms.reading import read_file
from tests.roms import samples

KIB = samples.KIB


def read(folder: Path, name: str, data: bytes) -> list[FoundRom]:
    path = folder / name
    path.write_bytes(data)
    result = read_file(str(path), lambda: None, lambda _: None)
    assert result.state.reason == ""
    return result.roms


def packed_in_all_ways(dump: samples.Dump, rom: bytes) -> dict[str, bytes]:
    headered, plain = dump.wrap(rom), rom
    long, short = f"inner.{dump.ending}", f"inner.{dump.plain_ending}"
    return {
        f"headered.{dump.ending}": headered,
        f"headerless.{dump.plain_ending}": plain,
        "headered.zip": samples.zipped({long: headered}),
        "headerless.zip": samples.zipped({short: plain}),
        "headered.7z": samples.seven_zipped({long: headered}),
        "headerless.7z": samples.seven_zipped({short: plain}),
        "with other files.zip": samples.zipped(
            {"readme.txt": b"hello", f"deep/down/{long}": headered}
        ),
    }


@pytest.mark.parametrize("dump", samples.DUMPS, ids=lambda dump: dump.ending)
def test_q40_headered_headerless_zipped_and_7z_have_the_same_fingerprint(
    tmp_path: Path, dump: samples.Dump
) -> None:
    rom = dump.make(48 * KIB if dump.ending != "smd" else 64 * KIB, 3)
    wanted = Fingerprint(crc32(rom), len(rom), hashlib.sha1(rom).hexdigest())
    for name, data in packed_in_all_ways(dump, rom).items():
        (found,) = read(tmp_path, name, data)
        assert found.fingerprint == wanted, name
        assert found.system == dump.system, name
        assert found.header == (dump.header if "headerless" not in name else ""), name


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(min_size=1, max_size=3000).filter(lambda rom: len(rom) % 1024 != 512),
    st.sampled_from(
        [dump for dump in samples.DUMPS if dump.make is samples.content and dump.ending != "smd"]
    ),
)
def test_q40_any_content_has_one_fingerprint(
    tmp_path: Path, rom: bytes, dump: samples.Dump
) -> None:
    rom = rom + bytes(-len(rom) % 1024)
    found = {
        read(tmp_path, name, data)[0].fingerprint
        for name, data in packed_in_all_ways(dump, rom).items()
    }
    assert len(found) == 1


def test_the_whole_file_is_counted_too_because_some_dat_files_do(tmp_path: Path) -> None:
    data = samples.ines(samples.content(16 * KIB))
    (found,) = read(tmp_path, "game.nes", data)
    assert (found.whole_crc, found.whole_size) == (crc32(data), len(data))


def test_an_archive_with_several_games_names_each_by_its_file(tmp_path: Path) -> None:
    games = {"A (USA).sfc": samples.content(KIB, 1), "b/C (Japan).sfc": samples.content(KIB, 2)}
    for name, data in (
        ("All.zip", samples.zipped(games)),
        ("All.7z", samples.seven_zipped(games)),
    ):
        found = read(tmp_path, name, data)
        assert [rom.name for rom in found] == ["A (USA)", "C (Japan)"]
        assert [rom.member for rom in found] == list(games)


def test_an_archive_with_one_game_is_called_like_the_archive(tmp_path: Path) -> None:
    data = samples.zipped({"xyz.sfc": samples.content(KIB)})
    (found,) = read(tmp_path, "Game (USA).zip", data)
    assert (found.name, found.member) == ("Game (USA)", "xyz.sfc")


def test_a_set_is_known_by_its_files_whatever_they_are_called_and_how_they_are_packed(
    tmp_path: Path,
) -> None:
    chips = samples.chips(7)
    renamed = {f"other.{n}": data for n, data in enumerate(reversed(chips.values()))}
    prints = {
        read(tmp_path, name, data)[0].fingerprint
        for name, data in (
            ("sf2.zip", samples.zipped(chips)),
            ("sf2b.zip", samples.zipped(renamed | {"readme.txt": b"x"})),
            ("sf2.7z", samples.seven_zipped(chips)),
        )
    }
    (found,) = prints
    crcs = b"".join(sorted(crc32(data).to_bytes(4, "big") for data in chips.values()))
    assert (found.crc32, found.size, found.sha1) == (crc32(crcs), 64 * KIB, "")
