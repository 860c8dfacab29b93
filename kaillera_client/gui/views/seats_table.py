"""The table of the players in a room."""

from PySide6.QtCore import QAbstractItemModel, QSize
from PySide6.QtGui import QResizeEvent

from kaillera_client.gui.models.players import PlayerColumn
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.delegates import PingDelegate
from kaillera_client.gui.views.tables import RowTable

_LEAST_NAME = 7
"""Letters of a player's name that are seen before the table scrolls sideways."""

_WIDE = 96
"""Letters of the table from which on it has room for every column."""


class SeatsTable(RowTable):
    """A table that asks for its least height: what the page has beyond is shared out.

    Where it is narrow it leaves out what the tips of its rows have too: the connection types, and the words for pings.
    """

    def __init__(self, model: QAbstractItemModel, pings: PingDelegate, title: str) -> None:
        """`pings` paints the pings; `title` is what screen readers call the table."""
        super().__init__(model, "seats_view", title)
        self._pings = pings
        self._least_letters = _LEAST_NAME
        self.set_widths(
            PlayerColumn.NAME,
            PlayerColumn.SEAT,
            PlayerColumn.PING,
            PlayerColumn.DELAY,
            PlayerColumn.ROM,
            PlayerColumn.EMULATOR,
            PlayerColumn.CONNECTION,
        )
        self.setItemDelegateForColumn(PlayerColumn.PING, pings)
        self.keep_order_of_arrival()
        # Two seats are always seen; the page gives more as long as it has more.
        self.setMinimumHeight(3 * self.verticalHeader().defaultSectionSize() + SPACE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a column out or take it in again."""
        narrow = self.viewport().width() < _WIDE * self.fontMetrics().averageCharWidth()
        self.setColumnHidden(PlayerColumn.CONNECTION, narrow)
        self._pings.show_words(not narrow)
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for the least height."""
        return QSize(super().sizeHint().width(), self.minimumHeight())
