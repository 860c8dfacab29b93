"""The watcher notices what it looks for, keeps the input, and does not stop."""

import json
from pathlib import Path

import pytest

from fuzz import feed, recheck
from fuzz.watch import Watcher, write_report


class Memory:
    """The memory that a process would have."""

    def __init__(self) -> None:
        self.now = self.peak = 100 * 2**20

    def use(self, amount: int) -> None:
        self.peak = max(self.peak, self.now + amount)


def watcher(target: object, folder: Path, memory: Memory) -> Watcher:
    assert callable(target)
    return Watcher(target, folder, lambda: memory.now, lambda: memory.peak)


def test_an_exception_is_kept_once_with_its_input(tmp_path: Path) -> None:
    def target(data: bytes) -> None:
        if data.startswith(b"bad"):
            raise IndexError("out of range")

    watched = watcher(target, tmp_path / "findings", Memory())
    for data in (b"good", b"bad 1", b"bad 2"):
        watched.feed(data)
    assert watched.tally.inputs == 3
    (finding,) = watched.tally.findings
    assert finding.kind == "exception"
    assert "IndexError" in finding.what
    assert (tmp_path / "findings" / finding.file).read_bytes() == b"bad 1"
    words = (tmp_path / "findings" / finding.file).with_suffix(".txt").read_text("utf-8")
    assert "out of range" in words


def test_memory_is_noticed_from_64_mib_on(tmp_path: Path) -> None:
    memory = Memory()
    watched = watcher(lambda data: memory.use(len(data) * 2**20), tmp_path, memory)
    watched.feed(bytes(64))
    assert watched.tally.findings == []
    assert watched.tally.growth == 64 * 2**20
    watched.feed(bytes(65))
    assert [finding.kind for finding in watched.tally.findings] == ["memory"]


def test_an_input_is_slow_when_it_is_slow_every_time(tmp_path: Path) -> None:
    clock = [0.0]
    costs = {b"always": [0.2] * 4, b"once": [0.2, 0.01, 0.01, 0.01]}

    def target(data: bytes) -> None:
        clock[0] += costs[data].pop(0)

    watched = Watcher(target, tmp_path, lambda: 0, lambda: 0, lambda: clock[0])
    watched.feed(b"once")
    assert watched.tally.findings == []
    watched.feed(b"always")
    assert [finding.kind for finding in watched.tally.findings] == ["slow"]


def test_the_report_has_everything(tmp_path: Path) -> None:
    def target(_: bytes) -> None:
        raise ValueError("no")

    watched = watcher(target, tmp_path, Memory())
    watched.feed(b"x")
    write_report(tmp_path / "report.json", watched.tally, target="t", seed=7)
    report = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert (report["target"], report["seed"], report["inputs"]) == ("t", 7, 1)
    assert [finding["kind"] for finding in report["findings"]] == ["exception"]


def test_a_kept_input_can_be_fed_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = tmp_path / "kept.bin"
    kept.write_bytes(b"kaillera://join?server=192.0.2.1")
    feed.main(["links", str(kept)])
    assert str(kept) in capsys.readouterr().out


def test_a_slow_input_is_looked_at_again_where_nothing_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "slow-0.bin"
    assert recheck.is_slow("chat_lines", file), "it cannot even be read"
    file.write_bytes(b"hello")
    assert not recheck.is_slow("chat_lines", file)
    monkeypatch.setattr(recheck, "SLOWEST", -1.0)
    assert recheck.is_slow("chat_lines", file)
