"""Installing where links, rights and the size of letters count: on Linux and its relatives."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kaillera_client.emulators.installation import (
    Found,
    LibraryState,
    Trouble,
)
from kaillera_client.emulators.installing import (
    prepare_installation,
    prepare_undoing,
    state_of,
    trouble_of,
    undo,
)
from kaillera_client.emulators.replacing import Exchange
from tests.emulators.test_binaries import elf, pe
from tests.emulators.test_installing import (
    BACKUP,
    FOREIGN_32,
    build,
    ours,
    program,
    put,
    there,
    trouble,
)

S = LibraryState


def test_links_are_never_written_through(games: Path, built: Path, tmp_path: Path) -> None:
    neo, library = program(games, pe(0x14C)), games / "kailleraclient.dll"
    elsewhere = tmp_path / "elsewhere.dll"
    elsewhere.write_bytes(ours(pe(0x14C), "1"))
    library.symlink_to("../elsewhere.dll")
    assert state_of(neo, built) == Found(S.OUTDATED, 32), "it is none that we have put there"
    put(neo, built)
    assert not library.is_symlink()
    assert (games / BACKUP).readlink() == Path("../elsewhere.dll")
    assert elsewhere.read_bytes() == ours(pe(0x14C), "1")
    undo(prepare_undoing(neo))
    assert library.readlink() == Path("../elsewhere.dll")
    elsewhere.unlink()
    assert trouble(neo, built) is Trouble.IN_THE_WAY


def test_names_that_differ_in_case_only(games: Path, built: Path) -> None:
    neo = program(games, pe(0x14C))
    for name in ("kailleraclient.dll", "KAILLERACLIENT.DLL"):
        (games / name).write_bytes(FOREIGN_32)
    assert trouble(neo, built) is Trouble.AMBIGUOUS
    native = program(games, elf(64), "neo")
    (games / "LibKailleraClient.so").write_bytes(elf(64))
    assert prepare_installation(native, built).copies[0].before is None, "another file on Linux"


def test_a_linux_program_s_folder_is_the_real_one(
    games: Path, built: Path, tmp_path: Path
) -> None:
    native = program(games, elf(64), "neo")
    link = tmp_path / "neo"
    link.symlink_to(native)
    put(link, built)
    assert there(games) == ["libkailleraclient.so", "neo"]


@pytest.fixture
def locked() -> Iterator[tuple[Path, Path]]:
    """A folder that we may not write to, whoever runs the tests, and the built libraries.

    In it is one in which they lie already.
    """
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        folder, built = home / "games", build(home / "built")
        (folder / "done").mkdir(parents=True)
        program(folder, pe(0x14C))
        put(program(folder / "done", pe(0x14C)), built)
        home.chmod(0o755)
        (folder / "done").chmod(0o555)
        folder.chmod(0o555)
        owner = os.geteuid() == 0
        if owner:
            os.setresuid(65534, 65534, 0)
        yield folder, built
        if owner:
            os.setresuid(0, 0, 0)
        folder.chmod(0o755)
        (folder / "done").chmod(0o755)


def test_a_folder_that_may_not_be_written_to(locked: tuple[Path, Path]) -> None:
    folder, built = locked
    assert trouble(folder / "neo.exe", built) is Trouble.NO_RIGHT
    assert state_of(folder / "neo.exe", built) == Found(S.NONE, 32), "reading is allowed"

    def write() -> None:
        with Exchange() as exchange:
            exchange.write(folder / "kailleraclient.dll", b"new")

    with pytest.raises(PermissionError) as raised:
        write()
    assert trouble_of(raised.value) is Trouble.NO_RIGHT
    assert there(folder) == ["done", "neo.exe"]


def test_nothing_to_do_in_a_folder_that_may_not_be_written_to(locked: tuple[Path, Path]) -> None:
    folder, built = locked
    plan = prepare_installation(folder / "done" / "neo.exe", built)
    assert plan.copies == ()


def test_half_done_work_is_put_back(games: Path) -> None:
    first, second, third = games / "a.dll", games / "b.dll", games / "c.dll"
    first.write_bytes(b"old")
    third.symlink_to("a.dll")
    second.mkdir()

    def half() -> None:
        with Exchange() as exchange:
            exchange.keep(first, games / "a.backup")
            exchange.keep(third, games / "c.backup")
            exchange.write(first, b"new")
            exchange.write(third, b"new")
            exchange.write(games / "d.dll", b"new")
            exchange.remove(games / "d.dll")
            assert third.read_bytes() == first.read_bytes() == b"new"
            exchange.write(second, b"new")

    def taken() -> None:
        with Exchange() as exchange:
            exchange.move(third, first)
            exchange.keep(first, second)

    for work, error in ((half, IsADirectoryError), (taken, FileExistsError)):
        with pytest.raises(error):
            work()
        assert there(games) == ["a.dll", "b.dll", "c.dll"]
        assert (first.read_bytes(), third.readlink()) == (b"old", Path("a.dll"))


def test_what_is_written_can_be_read_by_others(games: Path, built: Path) -> None:
    mask = os.umask(0o022)
    try:
        put(program(games, pe(0x14C)), built)
    finally:
        os.umask(mask)
    assert (games / "kailleraclient.dll").stat().st_mode & 0o777 == 0o644
