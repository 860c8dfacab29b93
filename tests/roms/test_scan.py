"""Scans in a process of their own: they end as they should, are cancelled at once, and survive their process."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kaillera_client.roms.library import read_library
from kaillera_client.roms.scan import MOST_CRASHES, LibraryScan, scanner_command
from kaillera_client.roms.scanning import (
    FolderState,
    ScanEnd,
    ScanOutcome,
    ScanProgress,
    ScanRequest,
    dump_request,
)
from tests.roms import samples

_LIMIT = 60.0

_TALKER = """
import json, os, sys, time
request = json.loads(sys.stdin.buffer.readline())
def say(**line):
    sys.stdout.write(json.dumps(line) + "\\n"); sys.stdout.flush()
def progress(files):
    say(progress=dict(folder="f", files=files, total=9, current="c", games=0, unreadable=0))
def done():
    say(outcome=dict(end="done", reason="", files=1, opened=1, games=1, unreadable=len(request["avoid"]), skipped=0,
        seconds=0.5, folders=[], dats=[], troubles=[]))
"""
"""A process that speaks as the scanner does, and then does what a test is about."""


_MODESTY = """
import os, resource
from kaillera_client.roms import scanner
scanner._be_modest()
print(os.nice(0), resource.getrlimit(resource.RLIMIT_AS)[0] == scanner.MOST_MEMORY)
"""


class Heard:
    """Collects what a scan tells."""

    def __init__(self, request: ScanRequest, script: str | None = None) -> None:
        self.progress: list[ScanProgress] = []
        self.outcomes: list[ScanOutcome] = []
        self.threads: set[int] = set()
        self.first_progress = threading.Event()
        command = None if script is None else (sys.executable, "-c", _TALKER + script)
        self.scan = LibraryScan(request, self._on_progress, self._on_outcome, command)

    def _on_progress(self, progress: ScanProgress) -> None:
        self.progress.append(progress)
        self.threads.add(threading.get_ident())
        self.first_progress.set()

    def _on_outcome(self, outcome: ScanOutcome) -> None:
        self.outcomes.append(outcome)
        self.threads.add(threading.get_ident())
        self.first_progress.set()

    def finish(self) -> ScanOutcome:
        assert self.scan.join(_LIMIT)
        (outcome,) = self.outcomes
        assert threading.get_ident() not in self.threads
        return outcome

    def run(self) -> ScanOutcome:
        self.scan.start()
        return self.finish()


@pytest.fixture
def request_of_samples(tmp_path: Path) -> ScanRequest:
    samples.make_library(tmp_path / "roms", 40, 4 * samples.KIB)
    return ScanRequest(
        str(tmp_path / "library.sqlite"), (str(tmp_path / "roms"), str(tmp_path / "gone"))
    )


def test_q43_a_scan_counts_what_it_cannot_read_and_the_library_can_be_used(
    request_of_samples: ScanRequest,
) -> None:
    heard = Heard(request_of_samples)
    outcome = heard.run()
    assert outcome.end is ScanEnd.DONE
    assert (outcome.files, outcome.games, outcome.unreadable) == (
        40,
        35,
        5,
    )  # the missing folder, too
    assert [folder.state for folder in outcome.folders] == [
        FolderState.READ,
        FolderState.UNREADABLE,
    ]
    assert heard.progress[0] == ScanProgress()
    index = read_library(Path(request_of_samples.database), request_of_samples.folders)
    assert len(index) == 35


def test_q43_cancelling_ends_the_process_and_keeps_what_was_found(
    request_of_samples: ScanRequest,
) -> None:
    heard = Heard(request_of_samples, "progress(1)\ntime.sleep(1000)\n")
    heard.scan.start()
    assert heard.first_progress.wait(_LIMIT)
    process = heard.scan._process
    assert process is not None
    heard.scan.cancel()
    heard.scan.cancel()
    assert heard.finish().end is ScanEnd.CANCELLED
    assert process.returncode is not None


def test_q43_a_real_scan_is_cancelled_at_any_moment(request_of_samples: ScanRequest) -> None:
    heard = Heard(request_of_samples)
    heard.scan.start()
    assert heard.first_progress.wait(_LIMIT)
    heard.scan.cancel()
    assert heard.finish().end in (ScanEnd.CANCELLED, ScanEnd.DONE)
    assert Heard(request_of_samples).run().games == 35


def test_a_scan_that_is_cancelled_first_starts_nothing(request_of_samples: ScanRequest) -> None:
    heard = Heard(request_of_samples)
    heard.scan.cancel()
    assert heard.run().end is ScanEnd.CANCELLED
    assert not Path(request_of_samples.database).exists()


def test_an_archive_that_crashes_the_process_is_left_out(request_of_samples: ScanRequest) -> None:
    script = """
if len(request["avoid"]) < 2:
    say(opening="/roms/good.zip"); say(opening="")
    say(opening="/roms/bad%d.7z" % len(request["avoid"]))
    os.abort() if os.name == "posix" else os._exit(3)
assert request["avoid"] == ["/roms/bad0.7z", "/roms/bad1.7z"]
done()
"""
    outcome = Heard(request_of_samples, script).run()
    assert (outcome.end, outcome.unreadable) == (ScanEnd.DONE, 2)


def test_too_many_crashes_end_the_scan(request_of_samples: ScanRequest, tmp_path: Path) -> None:
    script = (
        f"open({str(tmp_path / 'runs')!r}, 'a').write('x')\nsay(opening='/bad.zip')\nos._exit(3)\n"
    )
    outcome = Heard(request_of_samples, script).run()
    assert outcome == ScanOutcome(
        ScanEnd.FAILED, "Too many archives could not be read without a crash."
    )
    assert len((tmp_path / "runs").read_text()) == MOST_CRASHES


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("os._exit(7)", "The scan ended early, with exit code 7."),
        ("raise RuntimeError('x' * 100000)", "The scan ended early, with exit code 1."),
        ("", "The scan ended early, with exit code 0."),
    ],
)
def test_a_process_that_ends_without_an_outcome_has_failed(
    request_of_samples: ScanRequest, script: str, reason: str
) -> None:
    assert Heard(request_of_samples, script).run() == ScanOutcome(ScanEnd.FAILED, reason)


if sys.platform != "win32":

    def test_the_signal_that_ended_it_is_named(request_of_samples: ScanRequest) -> None:
        outcome = Heard(request_of_samples, "os.kill(os.getpid(), 9)").run()
        assert outcome.reason == "The scan was ended by signal 9."


def test_a_program_that_does_not_start_is_a_failure(request_of_samples: ScanRequest) -> None:
    outcomes: list[ScanOutcome] = []
    scan = LibraryScan(request_of_samples, lambda _: None, outcomes.append, ("/no/such/program",))
    scan.start()
    assert scan.join(_LIMIT)
    assert outcomes[0].end is ScanEnd.FAILED
    assert outcomes[0].reason.startswith("The scan did not start: ")


def test_noise_and_lies_between_the_lines_are_not_believed(
    request_of_samples: ScanRequest,
) -> None:
    script = """
for line in ("noise", "{}", '{"progress": 3}', '{"outcome": {"end": "won"}}', "[" * 9999):
    print(line)
progress(5)
done()
progress(6)
time.sleep(1000)
"""
    heard = Heard(request_of_samples, script)
    assert heard.run().end is ScanEnd.DONE
    assert [progress.files for progress in heard.progress] == [5]


@pytest.mark.parametrize(
    ("given", "code", "words"),
    [
        (b"nonsense\n", 2, b"asked something unknown"),
        (b"", 2, b"asked something unknown"),
        (dump_request(ScanRequest(__file__ + "/x.sqlite", ())), 1, b"database cannot be used"),
    ],
)
def test_the_process_says_what_is_wrong_with_its_request(
    given: bytes, code: int, words: bytes
) -> None:
    result = subprocess.run(
        scanner_command(), input=given, capture_output=True, timeout=_LIMIT, check=False
    )
    assert result.returncode == code
    assert words in result.stdout
    assert result.stderr == b""


if sys.platform != "win32":

    def test_the_process_ends_when_nobody_listens(request_of_samples: ScanRequest) -> None:
        reader, writer = os.pipe()
        os.close(reader)
        try:
            result = subprocess.run(
                scanner_command(),
                input=dump_request(request_of_samples),
                stdout=writer,
                timeout=_LIMIT,
                check=False,
            )
        finally:
            os.close(writer)
        assert result.returncode == 1

    def test_an_archive_that_wants_gigabytes_of_memory_is_unreadable(
        request_of_samples: ScanRequest,
    ) -> None:
        folder = Path(request_of_samples.folders[0])
        (folder / "greedy.7z").write_bytes(samples.greedy_7z(samples.content(5000)))
        outcome = Heard(request_of_samples).run()
        assert (outcome.end, outcome.games, outcome.unreadable) == (ScanEnd.DONE, 35, 6)
        assert "it wants too much memory" in {trouble.reason for trouble in outcome.troubles}

    def test_the_process_has_the_lowest_priority_and_a_limit_of_memory() -> None:
        result = subprocess.run(
            (sys.executable, "-c", _MODESTY),
            capture_output=True,
            text=True,
            timeout=_LIMIT,
            check=True,
        )
        assert result.stdout.split() == ["19", "True"]
