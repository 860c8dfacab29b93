"""The client knows the libraries that were built here, and puts them beside the programs that can load them."""

from pathlib import Path

import pytest

from kaillera_client.emulators.installation import Edition, Found, LibraryState
from kaillera_client.emulators.installing import (
    install,
    prepare_installation,
    prepare_undoing,
    state_of,
    undo,
    usual_folder,
)
from tests.emulators.test_binaries import elf, pe
from tests.library.building import LIBRARIES


def test_the_client_finds_all_of_them() -> None:
    assert usual_folder() == LIBRARIES
    for edition in Edition:
        for name in edition.names:
            assert (LIBRARIES / edition.folder / name).is_file(), "run make library first"


@pytest.mark.parametrize(("header", "bits"), [(pe(0x14C), 32), (pe(0x8664), 64), (elf(64), 64)])
def test_it_is_installed_recognised_and_taken_away(
    tmp_path: Path, header: bytes, bits: int
) -> None:
    program = tmp_path / "emulator"
    program.write_bytes(header)
    install(prepare_installation(program, LIBRARIES), LIBRARIES)
    linux = header[:4] == b"\x7fELF"
    assert state_of(program, LIBRARIES) == Found(
        LibraryState.OURS, bits, can_undo=True, is_linux=linux
    )
    another = Found(LibraryState.OUTDATED, bits, can_undo=True, is_linux=linux)
    for library in tmp_path.glob("*kailleraclient*"):
        library.write_bytes(library.read_bytes() + b"another build")
    assert state_of(program, LIBRARIES) == another
    undo(prepare_undoing(program))
    assert list(tmp_path.iterdir()) == [program]
