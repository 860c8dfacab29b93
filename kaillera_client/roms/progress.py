"""Telling how far a scan is, not more often than anybody can read."""

from collections.abc import Callable
from typing import Final

from kaillera_client.roms import names
from kaillera_client.roms.scanning import ScanLine, ScanProgress

EVERY_S: Final = 0.1


class ProgressTeller:
    """Keeps the numbers of a scan and tells them at most ten times a second."""

    def __init__(self, say: Callable[[ScanLine], None], clock: Callable[[], float]) -> None:
        self._say = say
        self._clock = clock
        self._told = clock()
        self.folder = ""
        self.files = 0
        self.total: int | None = None
        self.current = ""
        self.games = 0
        self.unreadable = 0

    def tick(self) -> None:
        """Tell, if it is time to."""
        now = self._clock()
        if now - self._told >= EVERY_S:
            self._told = now
            self.tell()

    def tell(self) -> None:
        """Tell now."""
        self._say(
            ScanProgress(
                self.folder, self.files, self.total, self.current, self.games, self.unreadable
            )
        )

    def show(self, path: str) -> None:
        """Take the file that is being read."""
        self.current = names.shown(names.file_name(path))

    def tick_walk(self, folder: str, files: int) -> None:
        """Take what was found so far while folders are listed."""
        self.folder, self.files = folder, files
        self.tick()
