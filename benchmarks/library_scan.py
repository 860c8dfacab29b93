"""How long scans of a ROM folder take: the first, the second, and until one that is cancelled has ended.

Fills a temporary folder with 2,000 files: ROMs with and without headers, zip and 7z archives, arcade sets, broken and
locked archives, links that lead nowhere and links in circles, nested folders, names in five charsets.
Run: python -m benchmarks.library_scan [files] [largest file in KiB]
"""

import statistics
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from kaillera_client.roms.library import read_library
from kaillera_client.roms.scan import LibraryScan
from kaillera_client.roms.scanning import ScanEnd, ScanOutcome, ScanProgress, ScanRequest
from tests.roms.samples import KIB, SampleLibrary, make_library

LEAST_RATIO = 20.0
MOST_CANCEL_S = 0.2
_SECOND_SCANS = 5
_CANCELS = 12


@dataclass(slots=True)
class _Measured:
    """One scan: what it told, and the seconds from start to its outcome and from its cancelling to that."""

    outcome: ScanOutcome
    whole: float
    after_cancel: float = 0.0


def main(arguments: list[str]) -> int:
    """Measure and print; 1 when a figure is not reached."""
    files = int(arguments[0]) if arguments else 2000
    size = (int(arguments[1]) if len(arguments) > 1 else 512) * KIB
    with tempfile.TemporaryDirectory(prefix="kaillera-library-") as name:
        folder = Path(name)
        library = make_library(folder / "roms", files, size)
        amount = sum(path.stat().st_size for path in _files(library.folder))
        print(f"library      {library.files} files, {amount / 2**20:.0f} MiB")
        good = [_measure_scans(folder, library), _measure_cancelling(folder, library)]
    return 0 if all(good) else 1


def _measure_scans(folder: Path, library: SampleLibrary) -> bool:
    database = folder / "library.sqlite"
    request = ScanRequest(str(database), (str(library.folder),))
    first = _scan(request)
    seconds = [_scan(request) for _ in range(_SECOND_SCANS)]
    second = statistics.median(scan.outcome.seconds for scan in seconds)
    whole = statistics.median(scan.whole for scan in seconds)
    print(
        f"first scan   {first.outcome.seconds:7.3f} s   with its process's start {first.whole:7.3f} s"
    )
    print(
        f"second scan  {second:7.3f} s   with its process's start {whole:7.3f} s   (median of {_SECOND_SCANS})"
    )
    began = time.perf_counter()
    index = read_library(database, request.folders)
    print(f"to the index {time.perf_counter() - began:7.3f} s   for {len(index)} games")
    outcome = first.outcome
    found = (outcome.files, outcome.games, outcome.unreadable)
    wanted = (library.files, library.games, library.unreadable)
    return all(
        (
            _verdict(
                "second scan is faster",
                f"{outcome.seconds / second:.0f} x",
                outcome.seconds >= LEAST_RATIO * second,
                "20 x",
            ),
            _verdict("files, games, unreadable", str(found), found == wanted, str(wanted)),
            _verdict(
                "second scan opens",
                str(seconds[-1].outcome.opened),
                seconds[-1].outcome.opened == 0,
                "0 files",
            ),
        )
    )


def _measure_cancelling(folder: Path, library: SampleLibrary) -> bool:
    """Cancel scans that read everything anew, each a little later than the one before."""
    times: list[float] = []
    for number in range(_CANCELS):
        database = folder / f"cancelled{number}.sqlite"
        request = ScanRequest(str(database), (str(library.folder),))
        measured = _scan(request, cancel_after=number)
        if measured.outcome.end is ScanEnd.CANCELLED:
            times.append(measured.after_cancel)
    if not times:
        return _verdict("cancel", "every scan was quicker", False, "at least one")
    median, longest = statistics.median(times), max(times)
    print(
        f"cancel       {median * 1e3:.1f} ms median, {longest * 1e3:.1f} ms at most, {len(times)} times"
    )
    return _verdict(
        "longest cancel", f"{longest * 1e3:.1f} ms", longest <= MOST_CANCEL_S, "200 ms"
    )


def _scan(request: ScanRequest, cancel_after: int | None = None) -> _Measured:
    """Scan, and cancel after so many reports of progress, if any are given; the process is dead when this returns."""
    outcomes: list[ScanOutcome] = []
    enough = threading.Event()
    reports: list[ScanProgress] = []

    def count(progress: ScanProgress) -> None:
        reports.append(progress)
        if cancel_after is not None and len(reports) > cancel_after:
            enough.set()

    def end(outcome: ScanOutcome) -> None:
        outcomes.append(outcome)
        enough.set()

    scan = LibraryScan(request, count, end)
    began = time.perf_counter()
    scan.start()
    after_cancel = 0.0
    if cancel_after is not None:
        enough.wait()
        cancelled = time.perf_counter()
        scan.cancel()
        scan.join()
        after_cancel = time.perf_counter() - cancelled
    scan.join()
    return _Measured(outcomes[0], time.perf_counter() - began, after_cancel)


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]


def _verdict(what: str, value: str, good: bool, wanted: str) -> bool:
    print(f"{'PASS' if good else 'NOT REACHED'}  {what}: {value} (wanted: {wanted})")
    return good


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
