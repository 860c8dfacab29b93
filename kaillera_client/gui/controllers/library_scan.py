"""When folders are scanned: at once, after a running game, not any more. The work is done in a process of its own."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from kaillera_client.gui.models.library_values import ScanPhase
from kaillera_client.roms.scan import LibraryScan
from kaillera_client.roms.scanning import ScanEnd, ScanOutcome, ScanProgress, ScanRequest

LOOK_MS = 100
"""The window looks so often how far a scan is, however often the scan tells."""

_GAME_STARTS_S = 2.0
"""So long a game that begins may not be seen in the engine's status yet."""


class Scan(Protocol):
    """One scan; its callbacks come on a thread of its own."""

    def start(self) -> None:
        """Begin."""
        ...

    def cancel(self) -> None:
        """End it soon; returns at once."""
        ...


MakeScan = Callable[
    [ScanRequest, Callable[[ScanProgress], None], Callable[[ScanOutcome], None]], Scan
]


class ScanRunner(QObject):
    """Runs one scan at a time, and none while a game runs.

    Signals:
        changed: phase or progress are others now.
        ended: with the `ScanOutcome` of a scan that was not interrupted by a game.
    """

    changed = Signal()
    ended = Signal(object)
    _told = Signal(object, object)

    def __init__(
        self,
        request: Callable[[], ScanRequest | None],
        in_game: Callable[[], bool],
        now: Callable[[], float],
        make: MakeScan = LibraryScan,
    ) -> None:
        """`request` says what to scan, None for nothing; `in_game` what the engine's status says of games."""
        super().__init__()
        self._request = request
        self._in_game = in_game
        self._now = now
        self._make = make
        self._scan: Scan | None = None
        self._wanted = False
        self._game_began = float("-inf")
        self.phase = ScanPhase.IDLE
        self.progress = ScanProgress()
        self._newest: ScanProgress | None = None
        self._told.connect(self._take_outcome, Qt.ConnectionType.QueuedConnection)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._take_progress)

    @property
    def busy(self) -> bool:
        """True while a scan runs, waits, or has not ended yet."""
        return self._scan is not None or self._wanted

    def want(self) -> None:
        """Scan as soon as possible; once more if a scan runs already, because it may know nothing of a new folder."""
        self._wanted = True
        if self._scan is not None:
            self._scan.cancel()
        self._go()

    def stop(self) -> None:
        """Stop, or do not begin; the page says so at once, whatever the process still does."""
        if not self.busy:
            return
        self._wanted = False
        if self._scan is not None:
            self._scan.cancel()
        self._show(ScanPhase.STOPPED)

    def game_begins(self) -> None:
        """Interrupt the scan: a game comes first."""
        self._game_began = self._now()
        if self._scan is not None and self.phase is ScanPhase.RUNNING:
            self._wanted = True
            self._scan.cancel()
        if self._wanted:
            self._show(ScanPhase.WAITING)

    def close(self) -> None:
        """End the scan's process; nothing is told any more."""
        self._look.stop()
        self._wanted = False
        self._told.disconnect(self._take_outcome)
        if self._scan is not None:
            self._scan.cancel()

    def _may_run(self) -> bool:
        return self._now() - self._game_began >= _GAME_STARTS_S and not self._in_game()

    def _go(self) -> None:
        if not self._wanted:
            return
        if not self._may_run():
            self._show(ScanPhase.WAITING)
            return
        if self._scan is not None:
            return
        self._wanted = False
        request = self._request()
        if request is None:
            self._show(ScanPhase.IDLE)
            return
        self.progress = ScanProgress()
        self._newest = None
        self._scan = scan = self._make(
            request, self._keep_progress, lambda outcome: self._told.emit(scan, outcome)
        )
        scan.start()
        self._show(ScanPhase.RUNNING)

    def _show(self, phase: ScanPhase) -> None:
        self.phase = phase
        if phase in (ScanPhase.RUNNING, ScanPhase.WAITING):
            self._look.start()
        else:
            self._look.stop()
        self.changed.emit()

    # --- from the scan's thread ------------------------------------------------------------------

    def _keep_progress(self, progress: ScanProgress) -> None:
        self._newest = progress

    def _take_progress(self) -> None:
        if self.phase is ScanPhase.WAITING:
            # A game is under way: nothing is shown anew before something changes.
            if self._may_run():
                self._go()
            return
        newest, self._newest = self._newest, None
        if newest is not None:
            self.progress = newest
            self.changed.emit()

    @Slot(object, object)
    def _take_outcome(self, scan: Scan, outcome: ScanOutcome) -> None:
        if scan is not self._scan:
            return
        self._scan = None
        if self._wanted:
            # Interrupted by a game or by a newer wish.
            self._go()
            return
        phases = {
            ScanEnd.DONE: ScanPhase.DONE,
            ScanEnd.CANCELLED: ScanPhase.STOPPED,
            ScanEnd.FAILED: ScanPhase.FAILED,
        }
        self._show(phases[outcome.end])
        self.ended.emit(outcome)
