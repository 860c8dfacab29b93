"""The per-user directory and its files: modes, owners, locks, and what another user can do."""

import asyncio
import os
import stat
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path

import pytest

from kaillera_client.bridge import discovery, private_files, shm
from kaillera_client.bridge.discovery import Discovery
from kaillera_client.bridge.errors import PrivateFileError
from kaillera_client.bridge.layout import BLOCK_SIZE
from tests.bridge.support import RawPlugin, open_host, run

NOBODY = 65534
PROJECT = Path(__file__).parents[2]


def mode(path: Path) -> int:
    """Return a path's permission bits."""
    return stat.S_IMODE(path.stat().st_mode)


def test_the_directory_and_its_files_are_the_users_alone(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, _):
            path = host.discovery_file
            assert mode(path.parent) == 0o700
            assert mode(path) == 0o600
            assert mode(discovery.read(path).shared_memory) == 0o600

    old = os.umask(0)
    try:
        run(story())
    finally:
        os.umask(old)


def test_an_own_directory_open_to_others_is_closed_to_them(tmp_path: Path) -> None:
    directory = tmp_path / "bridge"
    directory.mkdir(mode=0o777)
    directory.chmod(0o777)
    private_files.prepare_directory(directory)
    assert mode(directory) == 0o700


def test_a_link_in_the_directorys_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with pytest.raises(PrivateFileError, match="not a folder"):
        private_files.prepare_directory(tmp_path / "link")


def test_a_file_that_others_may_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "discovery"
    private_files.write_atomically(path, b"secret")
    assert private_files.read_private(path) == b"secret"
    path.chmod(0o640)
    with pytest.raises(PrivateFileError, match="not a private file"):
        private_files.read_private(path)


def test_a_link_or_a_folder_in_a_files_place_is_refused(tmp_path: Path) -> None:
    private_files.write_atomically(tmp_path / "real", b"x")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    for path in (tmp_path / "link", tmp_path, tmp_path / "missing"):
        with pytest.raises(PrivateFileError, match=str(path)):
            private_files.read_private(path)


def test_writing_replaces_the_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    private_files.write_atomically(path, b"a long first content")
    private_files.write_atomically(path, b"short")
    assert path.read_bytes() == b"short"
    assert list(tmp_path.iterdir()) == [path]


def test_writing_does_not_mind_what_another_client_writes_or_has_left(tmp_path: Path) -> None:
    path = tmp_path / "file"
    (tmp_path / "file.new").write_bytes(b"a piece")
    private_files.write_atomically(path, b"whole")
    assert path.read_bytes() == b"whole"
    assert (tmp_path / "file.new").read_bytes() == b"a piece"
    assert len(list(tmp_path.iterdir())) == 2


def test_a_write_that_fails_leaves_no_secret_behind(tmp_path: Path) -> None:
    path = tmp_path / "bridge-1-a.json"
    path.mkdir()
    with pytest.raises(PrivateFileError, match="could not be written"):
        private_files.write_atomically(path, b"secret")
    assert list(tmp_path.iterdir()) == [path]


def test_the_block_has_its_space_before_it_is_used(tmp_path: Path) -> None:
    """A page that finds a full disk later would end the whole client."""
    memory = shm.create(tmp_path / "block")
    try:
        assert memory.path.stat().st_blocks * 512 >= BLOCK_SIZE
    finally:
        memory.close()


def test_a_file_in_use_is_not_removed_and_one_that_is_not_is(tmp_path: Path) -> None:
    path = tmp_path / "memory"
    memory = shm.create(path)
    with pytest.raises(PrivateFileError, match="could not be created"):
        shm.create(path)
    assert not private_files.remove_unless_in_use(path)
    assert path.exists()
    memory.close()
    assert private_files.remove_unless_in_use(path)
    assert not path.exists()
    assert private_files.remove_unless_in_use(path)


def test_a_block_of_the_wrong_size_or_layout_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "memory"
    for content in (b"", bytes(BLOCK_SIZE - 1), bytes(BLOCK_SIZE), b"\xff" * BLOCK_SIZE):
        private_files.write_atomically(path, content)
        with pytest.raises(PrivateFileError, match=r"unexpected (size|layout)"):
            shm.attach(path)


def test_the_directory_comes_from_the_environment() -> None:
    find = private_files.candidate_directories
    assert find({"KAILLERA_RUNTIME_DIR": "/x", "XDG_RUNTIME_DIR": "/r"}) == [Path("/x")]
    assert find({"XDG_RUNTIME_DIR": "/r", "XDG_STATE_HOME": "/s"}) == [
        Path("/r/kaillera-client"),
        Path("/s/kaillera-client/run"),
    ]
    assert find({}) == [Path.home() / ".local/state/kaillera-client/run"]


OTHER_USER = textwrap.dedent(
    """
    import os, sys
    from pathlib import Path
    from kaillera_client.bridge import private_files, shm
    from kaillera_client.bridge.errors import PrivateFileError

    os.setgid(65534)
    os.setuid(65534)
    discovery_file, memory, directory = sys.argv[1:]
    for path in (discovery_file, memory):
        try:
            Path(path).read_bytes()
        except PermissionError:
            print("not readable")
    try:
        shm.attach(Path(memory))
    except PrivateFileError:
        print("not attached")
    try:
        private_files.prepare_directory(Path(directory))
    except PrivateFileError as error:
        print("refused:", error)
    try:
        list(Path(directory).iterdir())
    except PermissionError:
        print("not listed")
    """
)


def test_another_user_can_neither_read_nor_attach() -> None:
    """As root this really becomes another user; otherwise the modes have to prove it."""

    async def story(open_to_all: Path) -> None:
        async with open_host(open_to_all) as (host, _):
            await asyncio.to_thread(look, host.discovery_file)

    # The way there is open, so that only our own modes can stop him.
    with tempfile.TemporaryDirectory() as way:
        Path(way).chmod(0o777)
        run(story(Path(way)))


def look(discovery_file: Path) -> None:
    """Look at a running host's files with another user's eyes, or at least at their modes."""
    memory = discovery.read(discovery_file).shared_memory
    directory = discovery_file.parent
    if os.geteuid() != 0:
        for path in (discovery_file, memory, directory):
            assert path.stat().st_uid == os.geteuid()
            assert mode(path) & 0o077 == 0
        return
    command = [sys.executable, "-c", OTHER_USER, str(discovery_file), str(memory), str(directory)]
    process = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert process.returncode == 0, process.stderr
    lines = process.stdout.splitlines()
    assert lines[:3] == ["not readable", "not readable", "not attached"]
    assert lines[3].startswith("refused: ")
    assert "belongs to another user" in lines[3]
    assert lines[4:] == ["not listed"]


def test_files_of_another_user_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "discovery"
    private_files.write_atomically(path, b"{}")
    if os.geteuid() != 0:
        # Without root no file can be given away; one of root's stands in for it.
        with pytest.raises(PrivateFileError, match="not a private file"):
            private_files.read_private(Path("/etc/passwd"))
        return
    os.chown(path, NOBODY, NOBODY)
    with pytest.raises(PrivateFileError, match="not a private file"):
        private_files.read_private(path)
    directory = tmp_path / "foreign"
    directory.mkdir(mode=0o700)
    os.chown(directory, NOBODY, NOBODY)
    with pytest.raises(PrivateFileError, match="belongs to another user"):
        private_files.prepare_directory(directory)
    assert mode(directory) == 0o700


def test_knowing_the_port_is_not_enough(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_host(tmp_path) as (host, recorder), RawPlugin(host) as raw:
            guess = raw.hello()
            await raw.send(type(guess)(bytes(32), 1, guess.pid, 0, b"guesser"))
            assert await raw.receive() is None
            assert recorder.calls == []

    run(story())


def test_a_discovery_file_goes_round(tmp_path: Path) -> None:
    path = tmp_path / "bridge-1-a.json"
    written = Discovery(1, 65535, bytes(range(32)), bytes(32), tmp_path / "ä", 42)
    discovery.write(path, written)
    assert discovery.read(path) == written


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b"[" * 50_000,
        b'{"bridge": 1, "port": 0, "token": "00", "proof": "00", "shared_memory": "x", "pid": 1}',
        b'{"bridge": "1", "port": 5, "token": 7, "proof": [], "shared_memory": {}, "pid": null}',
        b'{"bridge": 1, "port": 5, "token": "zz", "proof": "00", "shared_memory": "", "pid": 1}',
    ],
)
def test_a_broken_discovery_file_is_a_clear_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bridge-1-a.json"
    private_files.write_atomically(path, content)
    with pytest.raises(PrivateFileError, match="not a discovery file"):
        discovery.read(path)


CRASHING_CLIENT = textwrap.dedent(
    """
    import asyncio, os, sys
    from pathlib import Path
    from kaillera_client.bridge.host import BridgeHost

    async def main():
        host = BridgeHost(asyncio.get_running_loop(), None, directory=Path(sys.argv[1]))
        host.open()
        print(host.discovery_file, flush=True)
        os._exit(1)

    asyncio.run(main())
    """
)


def test_what_a_dead_client_left_is_swept_and_the_living_are_left_alone(tmp_path: Path) -> None:
    directory = tmp_path / "bridge"
    command = [sys.executable, "-c", CRASHING_CLIENT, str(directory)]
    crashed = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    left = Path(crashed.stdout.strip())
    assert left.exists(), crashed.stderr
    assert len(list(directory.iterdir())) == 2
    (directory / "bridge-1-orphan.memory").touch()

    async def story() -> None:
        async with open_host(tmp_path) as (first, _), open_host(tmp_path) as (second, _):
            assert left not in directory.iterdir()
            assert first.discovery_file.exists()
            assert second.discovery_file.exists()
            assert len(list(directory.iterdir())) == 4

    run(story())
    assert list(directory.iterdir()) == []


def test_the_newest_file_is_tried_first_and_a_given_one_alone(tmp_path: Path) -> None:
    directory = tmp_path / "bridge"
    directory.mkdir(mode=0o700)
    for number, date in enumerate((3000, 9000, 6000)):
        path = directory / f"bridge-{number}-a.json"
        path.write_bytes(b"{}")
        os.utime(path, (date, date))
    (directory / "other.json").write_bytes(b"{}")
    environ = {"KAILLERA_RUNTIME_DIR": str(directory)}
    assert [path.name[:8] for path in discovery.candidates(environ)] == [
        "bridge-1",
        "bridge-2",
        "bridge-0",
    ]
    given = str(directory / "given")
    assert discovery.candidates({**environ, "KAILLERA_BRIDGE": given}) == [Path(given)]
