"""Games, databases and scans for the tests of the library."""

from collections.abc import Callable
from pathlib import Path

from kaillera_client.gui.controllers.library_scan import ScanRunner
from kaillera_client.gui.models.library_values import ScanPhase
from kaillera_client.roms.entry import RomEntry, SetCompleteness
from kaillera_client.roms.fingerprint import Fingerprint, RomKind
from kaillera_client.roms.scanning import ScanOutcome, ScanProgress, ScanRequest


def entry(name: str, number: int = 1, *, path: str = "", known: str = "") -> RomEntry:
    fingerprint = Fingerprint(0x1A2B3C00 + number, 1000 + number, f"{number:040x}")
    place = path or f"/roms/{number}.sfc"
    return RomEntry(place, name, fingerprint, system="SNES", known=known)


def arcade(short: str, completeness: SetCompleteness, parent: str = "") -> RomEntry:
    fingerprint = Fingerprint(0xABCDEF01, 5000, kind=RomKind.SET)
    return RomEntry(
        f"/roms/{short}.zip",
        short,
        fingerprint,
        system="Arcade",
        known="MAME 0.78",
        completeness=completeness,
        parent=parent,
    )


def write_roms(folder: Path, count: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        content = b"%06d" % number + bytes(250)
        (folder / f"Game {number:04}.sfc").write_bytes(content)


class FakeScan:
    """Keeps the contract of a scan; the test tells what it tells, on the test's own thread."""

    def __init__(
        self,
        request: ScanRequest,
        on_progress: Callable[[ScanProgress], None],
        on_outcome: Callable[[ScanOutcome], None],
    ) -> None:
        self.request = request
        self.tell = on_progress
        self.end = on_outcome
        self.started = 0
        self.cancelled = 0

    def start(self) -> None:
        self.started += 1

    def cancel(self) -> None:
        self.cancelled += 1


class FakeChooser:
    """Answers at once with what the test has put there; nothing when there is nothing."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    def folder(self, title: str, chosen: Callable[[str], None]) -> None:
        self._ask(title, chosen)

    def file(self, title: str, filters: str, chosen: Callable[[str], None]) -> None:
        assert filters
        self._ask(title, chosen)

    def _ask(self, title: str, chosen: Callable[[str], None]) -> None:
        self.asked.append(title)
        if self.answers:
            chosen(self.answers.pop(0))


class Scans:
    """A runner with fake scans, a clock and a game of the test's own."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.playing = False
        self.made: list[FakeScan] = []
        self.outcomes: list[ScanOutcome] = []
        self.request: ScanRequest | None = ScanRequest("/db", ("/roms",))
        self.runner = ScanRunner(
            lambda: self.request, lambda: self.playing, lambda: self.now, self._make
        )
        self.runner.ended.connect(self.outcomes.append)

    def phase(self) -> ScanPhase:
        return self.runner.phase

    def _make(
        self,
        request: ScanRequest,
        on_progress: Callable[[ScanProgress], None],
        on_outcome: Callable[[ScanOutcome], None],
    ) -> FakeScan:
        self.made.append(FakeScan(request, on_progress, on_outcome))
        return self.made[-1]
