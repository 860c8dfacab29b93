"""Whether this computer has a network at all: told when it goes away, and taken back when it is there again."""

from PySide6.QtCore import QObject, Qt, QTimer

from kaillera_client.gui.controllers.cards.losing import OFFLINE
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.local_addresses import local_addresses

LOOK_MS = 10_000


class NetworkWatch(QObject):
    """Looks every 10 s; asks the system, and only while the window says that we are offline. Sends nothing."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._notices = context.window.notices
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Take the card away when there is a network again."""
        shown = any(card.topic == OFFLINE for card in self._notices.notices())
        if shown and local_addresses():
            self._notices.clear_topic(OFFLINE)
