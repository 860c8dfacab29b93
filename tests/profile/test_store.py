"""The profile's folder as a whole, with its writer."""

import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from kaillera_client.emulators.book import EmulatorBook
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import ListedServer, ListSource, ServerList
from kaillera_client.profile import atomic
from kaillera_client.profile import store as module
from kaillera_client.profile.listcache import ListCache
from kaillera_client.profile.people import People, Standing
from kaillera_client.profile.problems import Problem, ProfileFile, Trouble
from kaillera_client.profile.serverbook import ServerBook
from kaillera_client.profile.settings import DEFAULTS
from kaillera_client.profile.store import Profile, ProfileStore
from tests.yardstick import cost_of

A = ServerAddress("a.example")
LISTS = ListCache().with_list(
    ListSource("List", "http://lists.example/"),
    ServerList(
        tuple(
            ListedServer(ServerAddress(f"host{number}.example"), f"Server {number}", 5, 80, 2, "v")
            for number in range(300)
        )
    ),
    1e9,
)


def no_problem(problem: Problem) -> None:
    raise AssertionError(problem)


def names(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()}


def test_a_new_profile_has_the_defaults_and_writes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    store = ProfileStore(folder, no_problem)
    assert store.load() == Profile()
    store.close()
    assert names(tmp_path) == set()


def test_everything_comes_back(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "profile", no_problem)
    kept = Profile(
        # Systems hand over a byte that is no text like this.
        replace(DEFAULTS, nickname="Ana", rom_folders=("/roms/caf\udce9",)),
        ServerBook().with_favourite(A, True, "Retro"),
        People().with_standing("Bo", Standing.FRIEND),
        LISTS,
        EmulatorBook((EmulatorProfile("neo", "Neo", "/opt/n\udcff/neo"),)),
    )
    store.save_settings(kept.settings)
    store.save_servers(kept.servers)
    store.save_people(kept.people)
    store.save_lists(kept.lists)
    store.save_emulators(kept.emulators)
    store.close()
    store.close()
    assert ProfileStore(tmp_path / "profile", no_problem).load() == kept
    assert names(tmp_path / "profile") == {file.value for file in ProfileFile}


def test_a_burst_of_changes_is_written_once_and_the_newest_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[bytes] = []

    def note(path: Path, content: bytes) -> None:
        written.append(content)
        atomic.write_atomically(path, content)

    monkeypatch.setattr(module, "write_atomically", note)
    store = ProfileStore(tmp_path, no_problem, gather=60.0)
    for number in range(500):
        store.save_settings(replace(DEFAULTS, nickname=f"player {number}"))
    store.close()
    assert len(written) == 1
    assert ProfileStore(tmp_path, no_problem).load().settings.nickname == "player 499"


def test_changes_are_written_without_closing(tmp_path: Path) -> None:
    written = threading.Event()
    store = ProfileStore(tmp_path, no_problem, gather=0.0)
    for number in range(3):
        store.save_settings(replace(DEFAULTS, text_percent=150 + number))
    deadline = time.monotonic() + 30
    while ProfileStore(tmp_path, no_problem).load().settings.text_percent != 152:
        assert time.monotonic() < deadline
        written.wait(0.01)
    store.close()


def test_what_comes_after_the_end_is_not_written(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path, no_problem)
    store.close()
    store.save_settings(DEFAULTS)
    assert names(tmp_path) == set()


@pytest.mark.parametrize("content", [b"{ not JSON", b"\xff\xfe\x00", b"[]"])
def test_a_broken_file_is_reported_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    store = ProfileStore(tmp_path, no_problem)
    profile = store.load()
    assert profile.settings == DEFAULTS
    assert [problem.trouble for problem in profile.problems] == [Trouble.BROKEN]
    assert names(tmp_path) == {"settings.json"}, "reading writes nothing"
    store.save_settings(replace(DEFAULTS, nickname="Ana"))
    store.close()
    assert (tmp_path / "settings.json.broken").read_bytes() == content
    assert ProfileStore(tmp_path, no_problem).load().settings.nickname == "Ana"


def test_several_broken_files_are_all_kept(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / "servers.json").write_bytes(b"broken %d" % number)
        store = ProfileStore(tmp_path, no_problem)
        store.load()
        store.save_servers(ServerBook().with_favourite(A, True))
        store.save_servers(ServerBook())
        store.close()
    kept = sorted(path.read_bytes() for path in tmp_path.glob("*.broken*"))
    assert kept == [b"broken 0", b"broken 1", b"broken 2"]


def test_a_favourite_that_was_not_understood_is_kept_too(tmp_path: Path) -> None:
    text = '{"servers": [{"host": "a.example", "port": "27888", "favourite": true}]}'
    (tmp_path / "servers.json").write_text(text)
    store = ProfileStore(tmp_path, no_problem)
    assert [problem.trouble for problem in store.load().problems] == [Trouble.BAD_VALUE]
    store.save_servers(ServerBook())
    store.close()
    assert (tmp_path / "servers.json.broken").read_text() == text


def test_lists_that_are_broken_are_fetched_anew_not_kept(tmp_path: Path) -> None:
    (tmp_path / "lists.json").write_text("broken")
    store = ProfileStore(tmp_path, no_problem)
    assert [problem.file for problem in store.load().problems] == [ProfileFile.LISTS]
    store.save_lists(LISTS)
    store.close()
    assert names(tmp_path) == {"lists.json"}
    assert ProfileStore(tmp_path, no_problem).load().lists == LISTS


def test_a_file_that_cannot_be_read_is_not_overwritten(tmp_path: Path) -> None:
    """A folder in its place stands for any reason that the system may have, also for root."""
    (tmp_path / "settings.json").mkdir()
    (tmp_path / "settings.json" / "inside").touch()
    store = ProfileStore(tmp_path, no_problem)
    problem = store.load().problems[0]
    assert problem.trouble is Trouble.UNREADABLE
    assert str(tmp_path) not in problem.detail
    store.save_settings(replace(DEFAULTS, nickname="Ana"))
    store.close()
    assert (tmp_path / "settings.json.broken" / "inside").exists()
    assert ProfileStore(tmp_path, no_problem).load().settings.nickname == "Ana"


def test_a_disk_that_fails_is_reported_and_the_next_save_tries_again(tmp_path: Path) -> None:
    """A file where the folder should be stands for a disk that cannot be written, also for root."""
    (tmp_path / "profile").write_text("in the way")
    told: list[Problem] = []
    reported = threading.Event()

    def note(problem: Problem) -> None:
        told.append(problem)
        reported.set()

    store = ProfileStore(tmp_path / "profile", note, gather=0.0)
    store.save_people(People())
    assert reported.wait(30)
    assert told[0].file is ProfileFile.PEOPLE
    assert told[0].trouble is Trouble.NOT_SAVED
    assert told[0].detail
    assert str(tmp_path) not in told[0].detail
    (tmp_path / "profile").unlink()
    store.save_people(People())
    store.close()
    assert names(tmp_path / "profile") == {"people.json"}


@pytest.mark.parametrize("another_change", [True, False], ids=["next change", "end"])
def test_what_was_not_saved_is_tried_again(tmp_path: Path, another_change: bool) -> None:
    (tmp_path / "profile").write_text("in the way")
    reported = threading.Event()
    store = ProfileStore(tmp_path / "profile", lambda _: reported.set(), gather=0.0)
    store.save_servers(ServerBook().with_favourite(A, True))
    assert reported.wait(30)
    (tmp_path / "profile").unlink()
    if another_change:
        store.save_people(People())
    store.close()
    kept = ProfileStore(tmp_path / "profile", no_problem).load()
    assert [server.address for server in kept.servers.favourites()] == [A]


@pytest.mark.expects_log_records
def test_a_front_end_that_fails_does_not_stop_the_writer(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    called = threading.Event()

    def fail(problem: Problem) -> None:
        called.set()
        raise RuntimeError("the window is gone")

    store = ProfileStore(tmp_path, fail, gather=0.0)
    store.save_settings(DEFAULTS)
    assert called.wait(30)
    store.save_people(People())
    store.close()
    assert (tmp_path / "people.json").exists()


def test_two_windows_share_a_folder_and_files_stay_whole(tmp_path: Path) -> None:
    stores = [ProfileStore(tmp_path, no_problem, gather=0.0) for _ in range(2)]
    for number in range(50):
        for store in stores:
            store.save_settings(replace(DEFAULTS, nickname=f"player {number}"))
            store.save_lists(LISTS)
    for store in stores:
        store.close()
    profile = ProfileStore(tmp_path, no_problem).load()
    assert profile.settings.nickname == "player 49"
    assert profile.lists == LISTS
    assert names(tmp_path) == {"settings.json", "lists.json"}


def test_loading_and_saving_cost_the_window_little(tmp_path: Path) -> None:
    first = ProfileStore(tmp_path, no_problem)
    first.save_lists(LISTS)
    first.close()
    assert cost_of(lambda: ProfileStore(tmp_path, no_problem).load()) < 2
    store = ProfileStore(tmp_path, no_problem, gather=60.0)
    assert cost_of(lambda: store.save_lists(LISTS)) < 0.5
    store.close()
