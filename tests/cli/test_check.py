import json
import signal
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kaillera_client.cli import check, check_words
from kaillera_client.cli.main import main
from kaillera_client.diagnostics import local_checks
from kaillera_client.diagnostics.values import Check, CheckResult, Detail, Reason, Verdict
from kaillera_client.engine import commands as c
from kaillera_client.engine.errors import UnknownHost
from kaillera_client.engine.events import ListFailed, ListFetched
from kaillera_client.engine.ping import PingResult
from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import ListedServer, ListFailure, ListProblem, ServerList
from kaillera_client.profile import portable
from kaillera_client.profile.folder import FOLDER_VARIABLE, LIBRARY_FILE
from kaillera_client.profile.portable import PortablePlace
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import ProfileStore
from kaillera_client.roms.fingerprint import Fingerprint
from kaillera_client.roms.found import FoundRom
from kaillera_client.roms.store import FileResult, FileState, RomStore
from tests.cli.fakes import FakeEngine, World
from tests.fakes.computer import FakeComputer

HOUSE = ServerAddress("203.0.113.1")
FOUND = ServerList((ListedServer(HOUSE, "House\x1b[31m"),))


def lists(answer: ServerList | None) -> Callable[[FakeEngine, c.Command], None]:
    """Return what lets the first list of an engine answer, and the others fail."""

    def after(engine: FakeEngine, command: c.Command) -> None:
        if isinstance(command, c.FetchLists):
            first, *others = command.sources
            failure = ListFailure(ListProblem.REFUSED, "HTTP 503")
            failed = [first, *others] if answer is None else others
            if answer is not None:
                engine.publish(ListFetched(first, answer))
            for source in failed:
                engine.publish(ListFailed(source, failure))

    return after


@pytest.fixture(autouse=True)
def computer(monkeypatch: pytest.MonkeyPatch) -> FakeComputer:
    """Every command line looks at this computer instead of the real one."""
    fake = FakeComputer({"kaillerareborn.2manygames.fr": ("198.51.100.8",)})
    monkeypatch.setattr(check, "ThisComputer", lambda: fake)
    monkeypatch.setattr(local_checks, "_CLOCK_WATCH_S", 0.0)
    return fake


def world(answer: ServerList | None = FOUND, rtt_ms: float | None = 20.0) -> World:
    return World(after=lists(answer), ping=PingResult((rtt_ms,)))


def run(where: World, *words: str) -> int:
    return main(["check", *words], where.make)


def objects(text: str) -> dict[str, dict[str, object]]:
    """Return the checks of a printed object by name, after looking at its shape."""
    value = json.loads(text)
    assert set(value) <= {"ok", "checks", "error", "report"}
    assert ("error" in value) is (value["ok"] is False)
    for found in value["checks"]:
        assert set(found) == {"check", "verdict", "reason", "seconds", "values", "details"}
        assert found["verdict"] in {"fine", "look", "failed", "not_tested"}
        assert found["reason"] in {reason.value for reason in Reason}
        assert 0 <= found["seconds"] < 20
        for part in found["details"]:
            assert set(part) == {"subject", "verdict", "reason", "values"}
    return {found["check"]: found for found in value["checks"]}


def test_q85_check_json_has_every_check_and_exit_code_0(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(world(), "--json") == 0
    printed = capsys.readouterr()
    found = objects(printed.out)
    assert list(found) == [check.value for check in Check]
    assert json.loads(printed.out)["ok"] is True
    assert found["udp"]["values"] == {"answered": 1, "asked": 1, "median_ms": 20.0}
    assert found["host_port"]["verdict"] == "not_tested"
    assert printed.err == ""


def test_q85_check_exit_code_1_when_something_needs_a_look(
    capsys: pytest.CaptureFixture[str],
) -> None:
    where = world(rtt_ms=None)
    where.failures[c.PingServer] = UnknownHost("nobody")
    assert run(where, "--json") == 1
    printed = json.loads(capsys.readouterr().out)
    assert printed["error"] == "1 of 12 checks need a look."
    assert objects(json.dumps(printed))["udp"]["reason"] == "udp_blocked"


@pytest.mark.parametrize(
    "words", [["--only", "nonsense"], ["--only", ""], ["extra"], ["--report"], ["--nonsense"]]
)
def test_q85_check_exit_code_2_for_bad_usage(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(world(), *words, "--json") == 2
    printed = json.loads(capsys.readouterr().out)
    assert printed["ok"] is False
    assert printed["error"]


def test_q85_an_interrupted_check_says_what_was_through(
    capsys: pytest.CaptureFixture[str],
) -> None:
    pause = threading.Event()

    def after(engine: FakeEngine, command: c.Command) -> None:
        if isinstance(command, c.FetchLists):
            signal.raise_signal(signal.SIGINT)
            while not engine.world.closed:
                pause.wait(0.01)

    assert run(World(after=after), "--json") == 130
    printed = capsys.readouterr().out
    assert json.loads(printed)["error"] == check.INTERRUPTED
    found = objects(printed)
    assert list(found) == [one.value for one in Check]
    assert (found["server_lists"]["verdict"], found["server_lists"]["reason"]) == (
        "not_tested",
        "stopped",
    )
    assert found["connection_type"]["verdict"] == "fine"


def test_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(world(None), "--only", "server_lists,connection_type,encoding,udp") == 1
    printed = capsys.readouterr()
    assert printed.out.splitlines() == [
        "✕ failed       2  Server lists: none of 2 answered  (0.0 s)",
        "                  They are run by volunteers and fail at times. Servers whose address you know may work.",
        "                  - Kaillera Reborn: it answered that it cannot",
        "                  - kaillera.com: it answered that it cannot",
        "– not tested   3  UDP: no server is known that could be asked  (0.0 s)",
        "✓ fine         8  Connection type: LAN  (0.0 s)",
        "– not tested  11  Text encoding: not connected to a server  (0.0 s)",
    ]
    assert printed.err == "1 of 4 checks need a look.\n"


def test_without_network_and_without_trouble(
    capsys: pytest.CaptureFixture[str], computer: FakeComputer
) -> None:
    where = world()
    assert run(where, "--no-network") == 0
    assert (where.commands, computer.asked) == ([], [])
    printed = capsys.readouterr()
    assert printed.out.count("no network was wanted") == 3
    assert printed.err == "No problem was found.\n"


def test_a_portable_profile_is_looked_at_where_that_mode_is_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    place = PortablePlace(tmp_path)
    place.turn_on()
    store = ProfileStore(place.folder, lambda _: None)
    store.save_settings(Settings(hosting_port=12345))
    store.close()
    monkeypatch.delenv(FOLDER_VARIABLE)
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "client.AppImage"))
    monkeypatch.setenv("APPDIR", str(Path(portable.__file__).parents[2]))
    assert run(world(), "--only", "host_port", "--json") == 0
    assert objects(capsys.readouterr().out)["host_port"]["values"] == {"port": 12345}


def test_the_profile_says_what_is_looked_at(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = ProfileStore(tmp_path, lambda _: None)
    store.save_settings(Settings(emulator="gone", use_default_lists=False))
    store.close()
    words = ["--profile", str(tmp_path), "--only", "emulator,server_lists", "--json"]
    assert run(world(), *words) == 1
    found = objects(capsys.readouterr().out)
    assert found["emulator"]["reason"] == "no_emulator"
    assert found["server_lists"]["reason"] == "no_lists"


def test_q55_the_report_is_saved_without_private_data(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = ProfileStore(tmp_path, lambda _: None)
    store.save_settings(Settings(nickname="Aurelia"))
    store.close()
    target = tmp_path / "report.txt"
    words = ["--profile", str(tmp_path), "--report", str(target)]
    assert run(world(), *words) == 0
    text = target.read_text(encoding="utf-8")
    assert "udp: fine (servers_answered)" in text
    assert str(HOUSE.host) not in text
    assert str(tmp_path) not in text
    assert "Nobody has sent it." in capsys.readouterr().err
    assert run(world(), *words, "--json") == 0
    assert json.loads(capsys.readouterr().out)["report"] == str(target)


def test_a_report_that_cannot_be_saved(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "no" / "such" / "folder.txt"
    assert run(world(), "--only", "connection_type", "--report", str(target), "--json") == 1
    printed = json.loads(capsys.readouterr().out)
    assert printed["error"].startswith("The report could not be saved: ")
    assert "report" not in printed


@pytest.mark.parametrize("reason", Reason, ids=lambda reason: reason.value)
def test_every_reason_has_words_even_without_values(reason: Reason) -> None:
    found, _ = check_words.words(CheckResult(Check.UDP, Verdict.NOT_TESTED, reason))
    assert found
    assert "{" not in found


def test_strangers_words_are_harmless() -> None:
    part = Detail("evil\x1b[31m", Verdict.FAILED, "no_answer")
    result = CheckResult(
        Check.EMULATOR,
        Verdict.FAILED,
        Reason.PROGRAM_MISSING,
        (("title", "{x}\x1b"), ("program", "a\nb")),
        details=(part,),
    )
    lines = list(check.as_lines(result))
    assert all(line.isprintable() for line in lines)
    assert any("{x}" in line for line in lines)


def test_q85_everything_that_is_printed_is_documented() -> None:
    page = (Path(__file__).parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")
    words = [one.value for kind in (Check, Verdict, Reason) for one in kind]
    words += [problem.name.lower() for problem in ListProblem]
    assert [word for word in words if f"`{word}`" not in page] == []


def test_the_library_is_the_one_that_the_window_keeps(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    roms = tmp_path / "roms"
    store = ProfileStore(tmp_path, lambda _: None)
    store.save_settings(Settings(rom_folders=(str(roms),)))
    store.close()
    found = FoundRom("A", Fingerprint(1, 3))
    with RomStore(tmp_path / LIBRARY_FILE) as library:
        library.save([FileResult(str(roms / "a.sfc"), FileState(3, 1), [found])])
    assert run(world(), "--profile", str(tmp_path), "--only", "rom", "--json") == 0
    rom = objects(capsys.readouterr().out)["rom"]
    assert (rom["verdict"], rom["reason"], rom["values"]) == ("not_tested", "no_dat", {"files": 1})
