"""Files that are whole whatever happens, shown with real processes that are killed."""

import random
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kaillera_client.profile.atomic import read_limited, write_atomically
from kaillera_client.profile.store import ProfileStore
from tests.profile.writer_process import SIZE, content

KILLS = 15


def leftovers(folder: Path) -> list[str]:
    return [entry.name for entry in folder.iterdir() if entry.name.endswith(".unfinished")]


@contextmanager
def writing(what: str, path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A process that is in the middle of writing again and again, and is dead afterwards."""
    command = [sys.executable, "-m", "tests.profile.writer_process", what, str(path)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert process.stdout is not None
    try:
        assert process.stdout.readline().strip() == b"ready"
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def let_it_write(process: subprocess.Popen[bytes], seconds: float) -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(seconds)


def test_a_file_is_whole_after_every_kill(tmp_path: Path) -> None:
    path = tmp_path / "file"
    chance = random.Random(4711)
    hit_in_the_middle = 0
    for _ in range(KILLS):
        with writing("file", path) as process:
            let_it_write(process, chance.uniform(0.0, 0.05))
        found = path.read_bytes()
        assert len(found) == SIZE
        assert found == content(int(found[:9]))
        assert len(leftovers(tmp_path)) <= 1, "the next writer removes what the last one left"
        hit_in_the_middle += len(leftovers(tmp_path))
    assert hit_in_the_middle > 0, "no kill came in the middle of a write"
    write_atomically(path, b"the end")
    assert path.read_bytes() == b"the end"
    assert leftovers(tmp_path) == []


def test_settings_and_favourites_survive_every_kill(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    chance = random.Random(4712)
    for _ in range(KILLS):
        with writing("profile", folder) as process:
            let_it_write(process, chance.uniform(0.0, 0.05))
        profile = ProfileStore(folder, lambda problem: None).load()
        assert profile.problems == ()
        assert profile.settings.nickname.startswith("player ")
        assert profile.servers.favourites()


def test_a_temporary_file_that_somebody_writes_is_left_alone(tmp_path: Path) -> None:
    """Two windows of the program may write at once."""
    path = tmp_path / "file"
    with writing("file", path) as process:
        for number in range(20):
            write_atomically(path, b"mine %d" % number)
            found = path.read_bytes()
            assert found == b"mine %d" % number or found == content(int(found[:9]))
        assert process.poll() is None, "the other writer was disturbed"


def test_only_the_user_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_atomically(path, b"old")
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """People keep their settings elsewhere and link to them."""
    (tmp_path / "elsewhere").mkdir()
    real, link = tmp_path / "elsewhere" / "real", tmp_path / "link"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "file"
    folder.mkdir()
    (folder / "inside").touch()
    with pytest.raises(OSError, match=r"(?i)directory"):
        write_atomically(folder, b"a file cannot take a folder's place")
    assert leftovers(tmp_path) == []
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "missing" / "file", b"")


def test_reading_has_a_limit(tmp_path: Path) -> None:
    path = tmp_path / "file"
    assert read_limited(path, 3) is None
    path.write_bytes(b"123")
    assert read_limited(path, 3) == b"123"
    with pytest.raises(OSError, match="larger"):
        read_limited(path, 2)
