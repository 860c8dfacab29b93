"""Libraries are put beside emulators and taken away again: real files, and all of it or nothing."""

import errno
import os
from pathlib import Path

import pytest

from kaillera_client.emulators.installation import (
    MARK,
    Copy,
    Edition,
    Found,
    InstallError,
    LibraryState,
    Trouble,
)
from kaillera_client.emulators.installing import (
    install,
    prepare_installation,
    prepare_undoing,
    state_of,
    trouble_of,
    undo,
    usual_folder,
)
from tests.emulators.test_binaries import elf, pe

S = LibraryState
FOREIGN_32 = pe(0x14C) + b"somebody else's"
BACKUP = "kailleraclient.dll.before-kaillera-client"


def ours(head: bytes, version: str = "2") -> bytes:
    return head + MARK + version.encode()


def build(folder: Path) -> Path:
    """Fill a folder with small built libraries, and return it."""
    heads = {
        Edition.WINDOWS_32: pe(0x14C),
        Edition.WINDOWS_64: pe(0x8664),
        Edition.LINUX_64: elf(64),
    }
    for edition, head in heads.items():
        (folder / edition.folder).mkdir(parents=True)
        for name in edition.names:
            (folder / edition.folder / name).write_bytes(ours(head) + name.encode())
    return folder


def program(folder: Path, content: bytes, name: str = "neo.exe") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def there(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def put(neo: Path, built: Path) -> None:
    install(prepare_installation(neo, built), built)


def trouble(neo: Path, built: Path) -> Trouble:
    with pytest.raises(InstallError) as raised:
        prepare_installation(neo, built)
    return raised.value.trouble


def undo_trouble(neo: Path) -> Trouble:
    with pytest.raises(InstallError) as raised:
        prepare_undoing(neo)
    return raised.value.trouble


@pytest.mark.parametrize(
    ("head", "edition"),
    [
        (pe(0x14C), Edition.WINDOWS_32),
        (pe(0x8664), Edition.WINDOWS_64),
        (elf(64), Edition.LINUX_64),
    ],
)
def test_each_kind_gets_its_own_and_gives_it_back(
    games: Path, built: Path, head: bytes, edition: Edition
) -> None:
    neo = program(games, head)
    bits, linux = 32 if edition is Edition.WINDOWS_32 else 64, edition is Edition.LINUX_64
    assert state_of(neo, built) == Found(S.NONE, bits, is_linux=linux)
    plan = prepare_installation(neo, built)
    assert plan.copies == tuple(Copy(name, name) for name in edition.names)
    assert there(games) == ["neo.exe"], "nothing is done before it was asked"
    install(plan, built)
    for name in edition.names:
        assert (games / name).read_bytes() == (built / edition.folder / name).read_bytes()
    assert state_of(neo, built) == Found(S.OURS, bits, can_undo=True, is_linux=linux)
    assert prepare_installation(neo, built).copies == ()
    undo(prepare_undoing(neo))
    assert there(games) == ["neo.exe"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (pe(0xAA64), Trouble.OTHER_CPU),
        (pe(0x1C4), Trouble.OTHER_CPU),
        (pe(0x14C, clr=0x2008), Trouble.BITS_UNKNOWN),
        (elf(32), Trouble.LINUX_32),
        (elf(32, machine=62), Trouble.LINUX_32),
        (elf(64, machine=183), Trouble.OTHER_CPU),
        (b"\x7fELF", Trouble.BITS_UNKNOWN),
        (elf(64, image=True), Trouble.APPIMAGE),
        (b"#!/bin/sh\n", Trouble.SCRIPT),
        (b"\xcf\xfa\xed\xfe", Trouble.MAC),
        (b"PK\3\4", Trouble.NO_PROGRAM),
    ],
)
def test_a_program_that_can_load_none_of_ours(
    games: Path, built: Path, content: bytes, expected: Trouble
) -> None:
    neo = program(games, content)
    assert trouble(neo, built) is expected
    found = state_of(neo, built)
    assert isinstance(found, InstallError)
    assert found.trouble is expected
    assert there(games) == ["neo.exe"]


def test_no_program_and_no_libraries(games: Path, built: Path) -> None:
    assert trouble(games / "missing.exe", built) is Trouble.NO_SUCH_PROGRAM
    assert trouble(games, built) is Trouble.NO_SUCH_PROGRAM
    neo = program(games, pe(0x8664))
    (built / "windows64" / "kailleraclient64.dll").unlink()
    assert trouble(neo, built) is Trouble.NOT_BUILT
    (games / "kailleraclient.dll").write_bytes(ours(pe(0x8664)))
    assert state_of(neo, built) == Found(S.OURS, 64, can_undo=True), "what is there can be told"
    assert usual_folder().name == "kaillera_library"


def test_another_library_is_kept_and_comes_back(games: Path, built: Path) -> None:
    neo = program(games, pe(0x14C))
    library = games / "KailleraClient.DLL"
    library.write_bytes(FOREIGN_32)
    os.utime(library, (10**9, 10**9))
    assert state_of(neo, built) == Found(S.FOREIGN, 32)
    assert undo_trouble(neo) is Trouble.NOT_OURS
    put(neo, built)
    backup = games / f"KailleraClient.DLL{BACKUP.removeprefix('kailleraclient.dll')}"
    assert there(games) == sorted([library.name, backup.name, "neo.exe"]), "under the name it had"
    assert backup.read_bytes() == FOREIGN_32
    assert backup.stat().st_mtime == 10**9
    assert state_of(neo, built) == Found(S.OURS, 32, can_undo=True)
    undo(prepare_undoing(neo))
    assert there(games) == [library.name, "neo.exe"]
    assert library.read_bytes() == FOREIGN_32
    assert library.stat().st_mtime == 10**9


def test_ours_is_updated_without_a_backup(games: Path, built: Path) -> None:
    neo = program(games, pe(0x8664))
    (games / "kailleraclient.dll").write_bytes(ours(pe(0x8664), "1"))
    assert state_of(neo, built) == Found(S.OUTDATED, 64, can_undo=True)
    put(neo, built)
    assert there(games) == ["kailleraclient.dll", "kailleraclient64.dll", "neo.exe"]
    assert state_of(neo, built) == Found(S.OURS, 64, can_undo=True)


def test_no_older_backup_is_ever_overwritten(games: Path, built: Path) -> None:
    neo, library = program(games, pe(0x14C)), games / "kailleraclient.dll"
    for content in (FOREIGN_32 + b"1", FOREIGN_32 + b"2", FOREIGN_32 + b"3"):
        library.write_bytes(content)
        put(neo, built)
    backups = [BACKUP, f"{BACKUP}-2", f"{BACKUP}-3"]
    assert there(games) == ["kailleraclient.dll", *backups, "neo.exe"]
    assert [(games / name).read_bytes()[-1:] for name in backups] == [b"1", b"2", b"3"]
    undo(prepare_undoing(neo))
    assert library.read_bytes() == FOREIGN_32 + b"3"
    assert there(games) == ["kailleraclient.dll", *backups[:2], "neo.exe"]


def test_wrong_bits_are_told_and_mended(games: Path, built: Path) -> None:
    neo = program(games, pe(0x8664))
    (games / "kailleraclient.dll").write_bytes(FOREIGN_32)
    assert state_of(neo, built) == Found(S.WRONG_BITS, 64, 32)
    put(neo, built)
    assert state_of(neo, built) == Found(S.OURS, 64, can_undo=True)
    undo(prepare_undoing(neo))
    assert there(games) == ["kailleraclient.dll", "neo.exe"], "the second one had no forerunner"


def test_what_somebody_else_put_there_since_stays(games: Path, built: Path) -> None:
    neo, library = program(games, pe(0x8664)), games / "kailleraclient.dll"
    put(neo, built)
    library.write_bytes(pe(0x8664) + b"new")
    plan = prepare_undoing(neo)
    assert plan.left == ("kailleraclient.dll",)
    undo(plan)
    assert there(games) == ["kailleraclient.dll", "neo.exe"]
    assert undo_trouble(neo) is Trouble.NOT_OURS
    library.unlink()
    assert undo_trouble(neo) is Trouble.NOTHING_THERE


def test_a_backup_comes_back_although_ours_is_gone(games: Path, built: Path) -> None:
    neo, library = program(games, pe(0x14C)), games / "kailleraclient.dll"
    library.write_bytes(FOREIGN_32)
    put(neo, built)
    library.unlink()
    undo(prepare_undoing(neo))
    assert library.read_bytes() == FOREIGN_32


def test_a_changed_folder_stops_it(games: Path, built: Path) -> None:
    neo, library = program(games, pe(0x14C)), games / "kailleraclient.dll"
    plan = prepare_installation(neo, built)
    library.write_bytes(FOREIGN_32)
    with pytest.raises(InstallError) as raised:
        install(plan, built)
    assert raised.value.trouble is Trouble.CHANGED
    assert library.read_bytes() == FOREIGN_32
    put(neo, built)
    back = prepare_undoing(neo)
    library.write_bytes(ours(pe(0x14C), "other"))
    with pytest.raises(InstallError) as raised:
        undo(back)
    assert raised.value.trouble is Trouble.CHANGED


def test_a_folder_with_the_library_s_name(games: Path, built: Path) -> None:
    neo = program(games, pe(0x14C))
    (games / "kailleraclient.dll").mkdir()
    assert trouble(neo, built) is Trouble.IN_THE_WAY
    assert state_of(neo, built) == Found(S.NONE, 32)


def test_what_the_system_means() -> None:
    assert trouble_of(OSError(errno.ENOSPC, "full")) is Trouble.NO_SPACE
    assert trouble_of(OSError(errno.EROFS, "read-only")) is Trouble.NO_RIGHT
    assert trouble_of(OSError(errno.EIO, "broken")) is Trouble.OTHER
    new = PermissionError(errno.EACCES, "no", r"C:\x\.k.dll.12ab.unfinished")
    assert trouble_of(new, "win32") is Trouble.NO_RIGHT
    kept = PermissionError(errno.EACCES, "no", rf"C:\x\{BACKUP}")
    assert trouble_of(kept, "win32") is Trouble.NO_RIGHT
    held = PermissionError(errno.EACCES, "no", r"C:\x\kailleraclient.dll")
    assert trouble_of(held, "win32") is Trouble.IN_USE
    assert trouble_of(held, "linux") is Trouble.NO_RIGHT
