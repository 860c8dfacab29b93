"""What the chat field can complete, above it: one line each, the one that Tab takes marked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from kaillera_client.gui.views.chat_field import MOST_OFFERS, Offer
from kaillera_client.gui.views.widgets import ElidedLabel


class _Line(ElidedLabel):
    """One completion; a click takes it."""

    pressed = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()


class ChatOffers(QFrame):
    """Hidden while nothing is offered; keys stay with the field.

    Signals:
        taken: the place of the completion that was clicked.
    """

    taken = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chat_offers")
        self.setProperty("card", True)
        self._lines = [_Line() for _ in range(MOST_OFFERS)]
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(2)
        for place, line in enumerate(self._lines):
            line.pressed.connect(lambda place=place: self.taken.emit(place))
            layout.addWidget(line)
        self.hide()

    def show_offers(self, offers: tuple[Offer, ...], chosen: int, room: int) -> None:
        """Show these completions; in little room, in pixels, as many of them as fit up to the chosen one."""
        margins = self.contentsMargins() + self._layout.contentsMargins()
        each = self._lines[0].sizeHint().height() + self._layout.spacing()
        most = max(1, (room - margins.top() - margins.bottom()) // each)
        first = max(0, chosen - most + 1)
        for place, line in enumerate(self._lines):
            line.setVisible(first <= place < min(first + most, len(offers)))
            if place < len(offers):
                shown = offers[place].shown
                line.setText(
                    self.tr("▸ {text}    Tab").format(text=shown)
                    if place == chosen
                    else f"   {shown}"
                )
        self.setVisible(bool(offers))
