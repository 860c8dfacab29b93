"""When a scan runs: at once, not during a game, and not after it was stopped."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from kaillera_client.gui.models.library_values import ScanPhase
from kaillera_client.roms.scanning import ScanEnd, ScanOutcome, ScanProgress
from tests.gui.library import Scans

DONE = ScanOutcome(ScanEnd.DONE, games=3)
CANCELLED = ScanOutcome(ScanEnd.CANCELLED)


@pytest.fixture
def scans(application: QApplication) -> Scans:
    del application
    return Scans()


def deliver() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()


def test_a_scan_runs_tells_and_ends(scans: Scans) -> None:
    scans.runner.want()
    assert scans.phase() is ScanPhase.RUNNING
    (scan,) = scans.made
    assert scan.started == 1
    scan.tell(ScanProgress(files=5, total=10))
    scans.runner._take_progress()
    assert scans.runner.progress.files == 5
    scan.end(DONE)
    deliver()
    assert scans.phase() is ScanPhase.DONE
    assert scans.outcomes == [DONE]
    assert not scans.runner.busy


def test_however_often_a_scan_tells_the_page_hears_it_with_the_clock(scans: Scans) -> None:
    heard: list[int] = []
    scans.runner.changed.connect(lambda: heard.append(scans.runner.progress.files))
    scans.runner.want()
    for files in range(1000):
        scans.made[0].tell(ScanProgress(files=files, total=1000))
    deliver()
    assert heard == [0]
    scans.runner._take_progress()
    assert heard == [0, 999]
    scans.runner.close()


def test_q43_stopped_is_said_at_once_whatever_the_process_does(scans: Scans) -> None:
    scans.runner.want()
    scans.runner.stop()
    assert scans.phase() is ScanPhase.STOPPED
    assert scans.made[0].cancelled == 1
    scans.made[0].end(CANCELLED)
    deliver()
    assert scans.phase() is ScanPhase.STOPPED
    assert scans.outcomes == [CANCELLED]


def test_a_game_comes_first_and_the_scan_goes_on_after_it(scans: Scans) -> None:
    scans.runner.want()
    scans.runner.game_begins()
    assert scans.phase() is ScanPhase.WAITING
    assert scans.made[0].cancelled == 1
    scans.made[0].end(CANCELLED)
    deliver()
    assert scans.outcomes == []
    # The engine's status may still say that no game runs.
    scans.now += 1.0
    scans.runner._take_progress()
    assert len(scans.made) == 1
    scans.playing = True
    scans.now += 600.0
    shown: list[int] = []
    scans.runner.changed.connect(lambda: shown.append(1))
    scans.runner._take_progress()
    assert len(scans.made) == 1
    assert not shown
    scans.playing = False
    scans.runner._take_progress()
    assert len(scans.made) == 2
    assert scans.phase() is ScanPhase.RUNNING
    scans.runner.close()


def test_what_is_asked_for_in_a_game_waits_and_can_be_called_off(scans: Scans) -> None:
    scans.playing = True
    scans.runner.want()
    assert scans.phase() is ScanPhase.WAITING
    scans.runner.stop()
    assert scans.phase() is ScanPhase.STOPPED
    scans.playing = False
    scans.runner._take_progress()
    assert scans.made == []


def test_a_new_folder_begins_anew_once_the_old_process_has_ended(scans: Scans) -> None:
    scans.runner.want()
    scans.runner.want()
    assert len(scans.made) == 1
    assert scans.made[0].cancelled == 1
    scans.made[0].end(CANCELLED)
    deliver()
    assert len(scans.made) == 2
    # What an old scan tells late is not taken for the new one's.
    scans.made[0].end(DONE)
    deliver()
    assert scans.phase() is ScanPhase.RUNNING
    assert scans.outcomes == []
    scans.runner.close()


def test_without_a_folder_there_is_nothing_to_do(scans: Scans) -> None:
    scans.request = None
    scans.runner.want()
    assert scans.made == []
    assert scans.phase() is ScanPhase.IDLE


def test_after_the_end_nothing_is_told(scans: Scans) -> None:
    scans.runner.want()
    scans.runner.close()
    scans.made[0].end(DONE)
    deliver()
    assert scans.outcomes == []
