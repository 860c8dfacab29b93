"""The start file: where it lies, that it is this user's alone, and what is no start file."""

import json
import sys
from pathlib import Path

import pytest

from kaillera_client.bridge import start_file
from kaillera_client.bridge.errors import PrivateFileError

PROGRAM = str(Path(sys.executable).absolute())
LINE = (PROGRAM, "-P", "gui", "--profile", "/a folder/with ü")


@pytest.fixture(name="path")
def a_place(tmp_path: Path) -> Path:
    return tmp_path / "state" / start_file.NAME


def test_what_was_written_can_be_read(path: Path) -> None:
    start_file.write(path, LINE)
    assert start_file.read(path) == LINE
    assert json.loads(path.read_bytes()) == {"start": 1, "arguments": list(LINE)}
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_the_same_line_is_not_written_twice(path: Path) -> None:
    start_file.write(path, LINE)
    before = path.stat()
    start_file.write(path, LINE)
    assert path.stat().st_ino == before.st_ino
    start_file.write(path, (*LINE, "--streamer"))
    assert start_file.read(path) == (*LINE, "--streamer")


@pytest.mark.parametrize("variable", ["KAILLERA_RUNTIME_DIR", "XDG_STATE_HOME", "HOME"])
def test_where_it_lies(variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    places = {
        "KAILLERA_RUNTIME_DIR": tmp_path / "start.json",
        "XDG_STATE_HOME": tmp_path / "kaillera-client" / "start.json",
        "HOME": tmp_path / ".local" / "state" / "kaillera-client" / "start.json",
    }
    assert start_file.start_file({variable: str(tmp_path)}) == places[variable]


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param((), id="nothing"),
        pytest.param(("python", "-m", "x"), id="a relative program"),
        pytest.param((PROGRAM, "a\0b"), id="a zero byte"),
        pytest.param((PROGRAM,) * 65, id="too many"),
        pytest.param((PROGRAM, "x" * 66_000), id="too long"),
    ],
)
def test_a_line_that_cannot_be_started_is_not_written(
    arguments: tuple[str, ...], path: Path
) -> None:
    with pytest.raises(PrivateFileError):
        start_file.write(path, arguments)
    assert not path.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"\xff",
        b"[" * 60_000,
        b'{"start": 1}',
        b'{"start": 2, "arguments": ["/x"]}',
        b'{"start": 1, "arguments": "/x"}',
        b'{"start": 1, "arguments": []}',
        b'{"start": 1, "arguments": ["/x", 1]}',
        b'{"start": 1, "arguments": ["x"]}',
    ],
)
def test_anything_else_is_no_start_file_and_is_replaced(content: bytes, path: Path) -> None:
    start_file.write(path, LINE)
    path.write_bytes(content)
    with pytest.raises(PrivateFileError, match="not a start file"):
        start_file.read(path)
    start_file.write(path, LINE)
    assert start_file.read(path) == LINE


def test_a_file_that_others_may_change_is_not_believed(path: Path) -> None:
    start_file.write(path, LINE)
    path.chmod(0o622)
    with pytest.raises(PrivateFileError, match="private"):
        start_file.read(path)
    start_file.write(path, LINE)
    assert start_file.read(path) == LINE
