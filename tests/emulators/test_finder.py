"""Known emulators on a disk: found where they usually lie, never assumed."""

import os
from pathlib import Path

import pytest

from kaillera_client.emulators.finder import FoundEmulator, Places, find_emulators, usual_places
from kaillera_client.emulators.knowledge import Speaks
from kaillera_client.emulators.known import KNOWN


def make(file: Path, *, executable: bool = True) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"\x7fELF")
    file.chmod(0o755 if executable else 0o644)
    return file


def named(title: str) -> int:
    return next(at for at, one in enumerate(KNOWN) if one.title == title)


def test_programs_are_found_by_name_in_the_usual_places(tmp_path: Path) -> None:
    retro = make(tmp_path / "bin" / "retroarch-k")
    image = make(tmp_path / "home" / "Applications" / "RMG-K-0.8-x86_64.AppImage")
    make(tmp_path / "home" / "Applications" / "rmg-k.txt", executable=False)
    make(tmp_path / "bin" / "retroarch")
    make(tmp_path / "bin" / "something")
    places = usual_places({"PATH": str(tmp_path / "bin")}, tmp_path / "home", "linux")
    ours = [one for one in find_emulators(places) if one.program.is_relative_to(tmp_path)]
    assert ours == [
        FoundEmulator(KNOWN[named("RMG-K")], image),
        FoundEmulator(KNOWN[named("RetroArch-K")], retro),
    ]


def test_windows_programs_are_offered_with_wine_where_there_is_one(tmp_path: Path) -> None:
    home = tmp_path / "home"
    program = make(
        home / ".wine/drive_c/Program Files (x86)/Kaillera/MAME32k.exe", executable=False
    )
    without = usual_places({"PATH": ""}, home, "linux")
    assert program not in [one.program for one in find_emulators(without)]
    wine = make(tmp_path / "bin" / "wine")
    places = usual_places({"PATH": str(wine.parent)}, home, "linux")
    found = [one for one in find_emulators(places) if one.program == program]
    assert found == [FoundEmulator(KNOWN[named("MAME32k")], program, str(wine))]


def test_windows_has_its_own_places(tmp_path: Path) -> None:
    program = make(tmp_path / "Programs" / "FBNeo" / "fbneo64.exe")
    places = usual_places({"PROGRAMFILES": str(tmp_path / "Programs")}, tmp_path, "win32")
    assert find_emulators(places) == (FoundEmulator(KNOWN[named("FinalBurn Neo")], program),)


def test_what_cannot_be_read_is_left_out_and_looking_can_be_cancelled(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(tmp_path)
    os.mkfifo(tmp_path / "retroarch-k")
    make(tmp_path / "rmg-k")
    places = Places(flat=(tmp_path / "nowhere", tmp_path), deep=(tmp_path,))
    assert [one.program.name for one in find_emulators(places)] == ["rmg-k"]
    assert find_emulators(places, lambda: True) == ()


@pytest.mark.parametrize("windows", [True, False])
def test_the_table_says_what_works_here(windows: bool) -> None:
    speaks = {one.title: one.speaks_on(windows=windows) for one in KNOWN}
    assert speaks["RMG-K"] is (Speaks.YES if windows else Speaks.OWN_CLIENT)
    assert speaks["FinalBurn Neo"] is (Speaks.YES if windows else Speaks.THROUGH_WINE)
    assert speaks["Kega Fusion"] is Speaks.NO
    assert len(speaks) == len(KNOWN)
