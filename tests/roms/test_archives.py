"""Archives of strangers: whatever is in them, there is a result or a reason, within bounds."""

import io
import os
import struct
import sys
import zipfile
from contextlib import suppress
from pathlib import Path

import py7zr
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaillera_client.roms import archives, members
from kaillera_client.roms.archives import BoundedFile, read_zip
from kaillera_client.roms.found import FoundRom, UnreadableError
from kaillera_client.roms.reading import read_file
from kaillera_client.roms.sevenzip import read_7z
from tests.roms import samples

KIB = samples.KIB
ROM = samples.content(8 * KIB)


def unzip(data: bytes, stem: str = "Game") -> list[FoundRom]:
    return read_zip(io.BytesIO(data), len(data), stem, lambda: None)


def un7z(data: bytes, stem: str = "Game") -> list[FoundRom]:
    return read_7z(io.BytesIO(data), len(data), stem, lambda: None)


def reason(data: bytes, *, seven: bool = False) -> str:
    with pytest.raises(UnreadableError) as raised:
        un7z(data) if seven else unzip(data)
    return str(raised.value)


def test_damaged_zip_archives() -> None:
    whole = samples.zipped({"game.nes": samples.ines(ROM)})
    assert reason(b"no archive") == "it is damaged, or no zip archive"
    assert reason(whole[:-10]) == "it is damaged, or no zip archive"
    assert reason(whole[:200] + b"\xff" * 100 + whole[300:]) == "it is damaged, or no zip archive"


def test_damaged_7z_archives() -> None:
    whole = samples.seven_zipped({"game.sfc": ROM})
    assert reason(b"no archive", seven=True) == "it is damaged, or no 7z archive"
    assert reason(whole[:-10], seven=True) == "it is damaged, or no 7z archive"
    assert (
        reason(whole[:80] + bytes(100) + whole[180:], seven=True)
        == "it is damaged, or no 7z archive"
    )


def test_archives_with_a_password() -> None:
    assert (
        reason(samples.with_password(samples.zipped({"game.sfc": ROM}))) == "it needs a password"
    )
    locked = samples.seven_zipped({"game.sfc": ROM}, password="secret")
    assert reason(locked, seven=True) == "it needs a password"


def test_a_zip_packed_in_an_unknown_way() -> None:
    whole = bytearray(samples.zipped({"game.sfc": ROM}))
    for signature, method in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        struct.pack_into("<H", whole, whole.find(signature) + method, 97)
    assert reason(bytes(whole)) == "it is packed in a way that is not known"


def test_a_7z_packed_with_ppmd_is_left_alone() -> None:
    ppmd = [{"id": py7zr.FILTER_PPMD, "order": 6, "mem": 16}]
    target = io.BytesIO()
    with py7zr.SevenZipFile(target, "w", filters=ppmd) as archive:
        archive.writestr(ROM, "game.sfc")
    assert reason(target.getvalue(), seven=True) == "it is packed in a way that is not known"


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_of_packing_are_read(method: int) -> None:
    (found,) = unzip(samples.zipped({"game.sfc": ROM}, method))
    assert found.fingerprint.size == len(ROM)


def test_an_archive_that_says_less_than_there_is() -> None:
    whole = bytearray(samples.zipped({"game.sfc": ROM}))
    struct.pack_into("<I", whole, whole.find(b"PK\x01\x02") + 24, 5000)
    assert reason(bytes(whole)) == "it is damaged, or no zip archive"


def test_an_archive_that_says_more_than_there_is() -> None:
    whole = bytearray(samples.zipped({"game.sfc": ROM}))
    struct.pack_into("<I", whole, whole.find(b"PK\x01\x02") + 24, len(ROM) + 1)
    assert reason(bytes(whole)) == "its end is missing"


def test_a_bomb_is_refused_by_what_it_declares() -> None:
    whole = bytearray(samples.zipped({"game.sfc": ROM}))
    place = whole.find(b"PK\x01\x02") + 24
    struct.pack_into("<I", whole, place, members.LARGEST_MEMBER + 1)
    assert reason(bytes(whole)) == "what is in it is too large"
    struct.pack_into("<I", whole, place, 200 * 2**20)
    assert reason(bytes(whole)) == "it would unpack to far more than games do"


def test_a_real_bomb_is_not_unpacked() -> None:
    bomb = samples.zipped({"game.sfc": bytes(65 * 2**20)})
    assert reason(bomb) == "it would unpack to far more than games do"


def test_archives_in_archives_are_not_opened() -> None:
    inner = samples.zipped({"game.sfc": ROM})
    assert unzip(samples.zipped({"a.zip": inner, "b.7z": inner})) == []
    assert unzip(samples.zipped({"a.zip": inner}), "short") == []


def test_names_that_lead_elsewhere_are_only_names() -> None:
    data = samples.zipped({"../../etc/game.sfc": ROM, "/abs.sfc": ROM, "C:\\x\\y.sfc": ROM})
    assert [rom.name for rom in unzip(data)] == ["game", "abs", "y"]


def test_too_many_members(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(members, "MOST_MEMBERS", 3)
    data = samples.zipped({f"{n}.sfc": b"x" for n in range(4)})
    assert reason(data) == "there are too many files in it"


def test_a_directory_that_wants_too_much_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "LARGEST_READ", 100)
    assert (
        reason(samples.zipped({f"{n}.sfc": b"x" for n in range(9)}))
        == "its directory is too large"
    )


def test_a_bounded_file_reads_pieces_and_moves() -> None:
    file = BoundedFile(io.BytesIO(b"0123456789"))
    assert file.readable()
    assert file.seekable()
    assert file.seek(-4, os.SEEK_END) == 6
    assert (file.read(2), file.tell(), file.read()) == (b"67", 8, b"89")


def test_names_in_old_code_pages_are_read() -> None:
    data = samples.zipped_in_charset("ゼルダの伝説.sfc".encode("cp932"), ROM)
    more = samples.zipped({"Принц.sfc": ROM})
    assert [rom.name for rom in unzip(data, "ゼルダ")] == ["ゼルダ"]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archives._member_name(archive.infolist()[0]) == "ゼルダの伝説.sfc"
    assert unzip(more)[0].member == "Принц.sfc"


def test_a_solid_archive_with_other_files_between() -> None:
    other = samples.content(5000, 8)
    games = {"a.txt": other, "a.sfc": ROM, "b.txt": other, "b.sfc": ROM[::-1], "c.txt": other}
    found = un7z(samples.seven_zipped(games))
    assert [rom.member for rom in found] == ["a.sfc", "b.sfc"]
    assert len({rom.fingerprint for rom in found}) == 2


def test_an_archive_without_any_game() -> None:
    assert un7z(samples.seven_zipped({"readme.txt": b"x", "picture.png": b"y"})) == []
    assert unzip(samples.zipped({"readme.txt": b"x"}), "short") == []
    assert unzip(samples.zipped({})) == []


def test_progress_is_told_while_an_archive_is_unpacked() -> None:
    ticks: list[None] = []
    data = samples.zipped({"game.sfc": bytes(2 * 2**20)})
    read_zip(io.BytesIO(data), len(data), "Game", lambda: ticks.append(None))
    assert len(ticks) > 1


def test_a_file_that_became_a_folder_or_vanished(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.nes"):
        with pytest.raises((OSError, UnreadableError)):
            read_file(str(path), lambda: None, lambda _: None)


if sys.platform != "win32":

    def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "game.nes")
        with pytest.raises(UnreadableError, match="no ordinary file"):
            read_file(str(tmp_path / "game.nes"), lambda: None, lambda _: None)


def test_a_file_that_grows_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "game.sfc"
    path.write_bytes(ROM)

    def grow() -> None:
        with path.open("ab") as file:
            file.write(b"more")

    with pytest.raises(UnreadableError, match="changed"):
        read_file(str(path), grow, lambda _: None)


def test_an_archive_is_announced_before_and_after(tmp_path: Path) -> None:
    path = tmp_path / "game.zip"
    path.write_bytes(b"broken")
    told: list[str] = []
    result = read_file(str(path), lambda: None, told.append)
    assert told == [str(path), ""]
    assert result.state.reason == "it is damaged, or no zip archive"


_SEEDS = (
    samples.zipped({"game.sfc": ROM[:2000], "a.txt": b"x"}),
    samples.zipped(samples.chips(1, 3, 64)),
    samples.seven_zipped({"game.sfc": ROM[:2000], "b.sfc": ROM[:1000]}),
)


@settings(max_examples=150)
@given(
    st.sampled_from(_SEEDS),
    st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 255)), max_size=6),
    st.integers(0, 5000),
)
def test_damage_anywhere_gives_a_result_or_a_reason(
    seed: bytes, changes: list[tuple[int, int]], cut: int
) -> None:
    data = bytearray(seed)
    for place, value in changes:
        data[-1 - place % len(data)] = value
    hostile = bytes(data[: len(data) - cut % len(data)] if cut % 3 == 0 else data)
    for read in (unzip, un7z):
        with suppress(UnreadableError):
            assert all(rom.fingerprint.size >= 0 for rom in read(hostile, "short"))
