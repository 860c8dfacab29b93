"""How long the window's thread works without a pause while a library is scanned, stopped, read and searched.

Opens the whole window on no screen with an empty profile, scans a folder as `library_scan` makes it, 2,000 files, and
stops one scan. CPU time of the window's thread, not the clock's: the scan's process shares the machine.
Run: python -m benchmarks.library_window [files]
"""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher

from kaillera_client.engine.engine import Engine
from kaillera_client.gui import loop
from kaillera_client.gui.app import create_application
from kaillera_client.gui.controllers.main import MainController
from kaillera_client.gui.controllers.profile import ProfileKeeper
from kaillera_client.gui.engine_adapter import EngineAdapter
from kaillera_client.gui.looks import paint_application
from kaillera_client.gui.models.library_values import ScanPhase
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.theme import LIGHT, Appearance
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from tests.roms.samples import KIB, make_library

MOST_MS = 50.0
_FILE_SIZE = 64 * KIB
_LIMIT_S = 120.0
_SEARCHES = ("g", "ga", "gam", "game", "game 1", "")


class _Pieces:
    """The longest piece of work of this thread between two waits for events, in ms of CPU time."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.thread_time()
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is None:
            raise RuntimeError("there is no event loop")
        dispatcher.aboutToBlock.connect(self._waits)

    def _waits(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now

    def begin(self) -> None:
        """Measure anew from here."""
        self._last = time.thread_time()
        self.longest = 0.0


async def _measure(folder: Path, roms: Path) -> bool:
    models = Models()
    window = MainWindow(models, LIGHT, "Ana")
    adapter = EngineAdapter(Engine)
    keeper = ProfileKeeper(Profile(Settings(nickname="Ana")), folder=folder)
    controller = MainController(adapter, window, models, time.monotonic, keeper)
    window.show()
    window.go_to(PageId.LIBRARY)
    await asyncio.sleep(0.5)
    pieces = _Pieces()
    try:
        return await _figures(controller, window, pieces, roms)
    finally:
        await controller.close()
        adapter.close()
        window.finish_closing()


async def _figures(
    controller: MainController, window: MainWindow, pieces: _Pieces, roms: Path
) -> bool:
    library, view = controller.library, window.library.games
    pieces.begin()
    controller.profile.change(rom_folders=(str(roms),))
    await _until(lambda: library.scan.phase is ScanPhase.RUNNING)
    await asyncio.sleep(0.15)
    view.places.stop.click()
    await _until(lambda: not library.scan.busy)
    good = _told("scan begun and stopped", pieces)
    view.places.scan.click()
    await _until(lambda: library.scan.phase is ScanPhase.DONE)
    await _until(lambda: library.index is not None and len(library.rows) == len(library.index))
    await asyncio.sleep(0.5)
    good &= _told("scan of everything", pieces)
    for text in _SEARCHES:
        view.search.setText(text)
        await asyncio.sleep(0.05)
    good &= _told(f"search in {len(library.rows)} games", pieces)
    return good


def _told(what: str, pieces: _Pieces) -> bool:
    longest = pieces.longest
    print(f"{what:<28} longest piece of work {longest:6.1f} ms   (goal: at most {MOST_MS:.0f})")
    pieces.begin()
    return longest <= MOST_MS


async def _until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _LIMIT_S
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("the scan did not end")
        await asyncio.sleep(0.01)


def main(arguments: list[str]) -> int:
    """Measure and print; 1 when a piece of work is longer than it may be."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    files = int(arguments[0]) if arguments else 2000
    with tempfile.TemporaryDirectory(prefix="kaillera-library-") as name:
        folder = Path(name)
        library = make_library(folder / "roms", files, _FILE_SIZE)
        application = create_application()
        paint_application(Appearance.LIGHT)
        good = loop.run(application, _measure(folder / "profile", library.folder))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
