"""Traps of the platform that were met once and must not come back with an update."""

import gc
import sys

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimerEvent
from pytestqt.qtbot import QtBot

CALLS = 100
SLACK = 20


class _Listener(QObject):
    """Overrides virtual functions that return nothing."""

    def timerEvent(self, event: QTimerEvent) -> None:  # noqa: N802
        """Do nothing, which is to return None to Qt."""

    def customEvent(self, event: QEvent) -> None:  # noqa: N802
        """Do nothing, which is to return None to Qt."""


def test_qt_keeps_the_references_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one reference per void call, and aborts in the end."""
    listener = _Listener()
    # What earlier tests have left must not be freed in between.
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        listener.setProperty("text", "value")
        listener.setObjectName("name")
        listener.blockSignals(False)
    after_calls = sys.getrefcount(None)
    for _ in range(CALLS):
        QCoreApplication.sendEvent(listener, QTimerEvent(1))
        QCoreApplication.sendEvent(listener, QEvent(QEvent.Type.User))
    after_virtuals = sys.getrefcount(None)
    assert after_calls > before - SLACK
    assert after_virtuals > after_calls - SLACK
