"""What screen readers say by themselves: one sentence after another, at most one in two seconds."""

from collections import deque

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from kaillera_client.gui.views.veiling import seen

PAUSE_MS = 2000
_MOST_WAITING = 6
"""Older sentences are dropped when more wait: nobody listens to last minute's news."""


class Announcer(QObject):
    """Speaks for `source`, politely; what is heard on a stream is covered as what is seen.

    Signals:
        announced: this sentence was handed to the screen reader.
    """

    announced = Signal(str)

    def __init__(self, source: QWidget) -> None:
        super().__init__(source)
        self._source = source
        self._waiting: deque[str] = deque(maxlen=_MOST_WAITING)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._next)

    def say(self, sentence: str) -> None:
        """Say a sentence now, or after the ones that wait; the same one does not wait twice."""
        if sentence and sentence not in self._waiting:
            self._waiting.append(sentence)
            if not self._pause.isActive():
                self._next()

    def _next(self) -> None:
        if self._waiting:
            sentence = seen(self._source, self._waiting.popleft())
            event = QAccessibleAnnouncementEvent(self._source, sentence)
            QAccessible.updateAccessibility(event)
            self.announced.emit(sentence)
            self._pause.start()
