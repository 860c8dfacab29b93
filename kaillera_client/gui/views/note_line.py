"""A note of one line next to the place that it concerns; it goes by itself."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from kaillera_client.gui.models.cards import Card
from kaillera_client.gui.text import breakable
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.veiling import tell_name
from kaillera_client.gui.views.widgets import label

_SHOWN_FOR_MS = 12_000


class NoteLine(QFrame):
    """Hidden until there is something to say.

    Signals:
        noted: what it says now, for screen readers.
    """

    noted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("state_card")
        self._words = label("", wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE + 4, SPACE // 2, SPACE, SPACE // 2)
        layout.addWidget(self._words, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_card(self, card: Card) -> None:
        """Show a card's headline and advice in one line."""
        text = f"{card.headline} {card.advice}".strip()
        self.setProperty("stateId", card.state_id)
        self.setProperty("notice", card.kind.value)
        self.style().polish(self)
        self._words.setText(breakable(text))
        tell_name(self, text)
        self._keep_whole()
        self.show()
        self._timer.start(_SHOWN_FOR_MS)
        self.noted.emit(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take a second line where the words need one."""
        super().resizeEvent(event)
        self._keep_whole()

    def _keep_whole(self) -> None:
        """Hold the height of all words: splitters do not ask how high something is at its width."""
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))
