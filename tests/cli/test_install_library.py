"""`install-library`: what is said and printed, with real files."""

import json
from pathlib import Path

import pytest

from kaillera_client.cli.install_library import _SENTENCES
from kaillera_client.cli.main import main
from kaillera_client.emulators.installation import Trouble
from tests.emulators.test_binaries import elf, pe
from tests.emulators.test_installing import BACKUP, FOREIGN_32, build, there


@pytest.fixture
def neo(tmp_path: Path) -> Path:
    """An emulator with a library of somebody else's beside it."""
    build(tmp_path / "built")
    folder = tmp_path / "my games"
    folder.mkdir()
    (folder / "kailleraclient.dll").write_bytes(FOREIGN_32)
    (folder / "neo.exe").write_bytes(pe(0x14C))
    return folder / "neo.exe"


def call(program: Path, *words: str) -> int:
    libraries = str(program.parents[1] / "built")
    return main(["install-library", str(program), "--libraries", libraries, *words])


def test_it_is_installed_and_undone(neo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = neo.parent
    before = there(folder)
    assert call(neo, "--dry-run") == 0
    assert there(folder) == before
    place = f"In place of {folder}/kailleraclient.dll, which is kept as {BACKUP}"
    assert capsys.readouterr().out == f"This would be done:\n{place}\n"
    assert call(neo) == 0
    undo = f"Undo it with: kaillera-client install-library --undo '{neo}'"
    assert capsys.readouterr().out.splitlines() == [place, undo]
    assert (folder / BACKUP).read_bytes() == FOREIGN_32
    assert call(neo) == 0
    assert "already" in capsys.readouterr().out
    assert call(neo, "--undo") == 0
    assert f"Back in its place: {folder}/kailleraclient.dll" in capsys.readouterr().out
    assert there(folder) == before
    assert call(neo, "--undo") == 1
    assert "is not ours" in capsys.readouterr().err


def test_for_programs(neo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(neo, "--json") == 0
    assert json.loads(capsys.readouterr().out) == {
        "ok": True,
        "done": True,
        "program": str(neo),
        "folder": str(neo.parent),
        "edition": "windows32",
        "copied": [{"file": "kailleraclient.dll", "before": "another", "backup": BACKUP}],
    }
    assert call(neo, "--json", "--undo", "--dry-run") == 0
    found = json.loads(capsys.readouterr().out)
    assert not found["done"]
    assert found["removed"] == [{"file": "kailleraclient.dll", "restored": BACKUP}]
    assert found["left"] == []
    assert call(neo.with_name("missing\x1b.exe"), "--json") == 1
    found = json.loads(capsys.readouterr().out)
    assert (found["ok"], found["trouble"]) == (False, "no_such_program")


def test_linux_programs_are_told_what_is_not_known(
    neo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    native = neo.with_name("neo")
    native.write_bytes(elf(64))
    assert call(native) == 0
    assert "No Linux emulator is known" in capsys.readouterr().out


def test_every_trouble_has_a_sentence() -> None:
    assert set(_SENTENCES) == set(Trouble)
