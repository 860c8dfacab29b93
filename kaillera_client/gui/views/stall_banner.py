"""The banner of a stall: the cause first, its source, and what can be done; never in the way of anything."""

from enum import Enum, auto
from typing import assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kaillera_client.gui.models.room_values import StallView
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.veiling import tell_description
from kaillera_client.gui.views.widgets import Role, button, label, named


class StallBanner(QFrame):
    """Shows one `StallView`.

    Signals:
        ask_wanted: ask the server who it is.
        details_wanted: show the log of stalls.
        leave_wanted: leave the game; the strip asks first.
    """

    ask_wanted = Signal()
    details_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "stall_banner", self.tr("Why the game waits"))
        self.setProperty("notice", "warning")
        self._sentence = label("", Role.PLAIN, wrap=True)
        self._sentence.setObjectName("stall_sentence")
        font = self._sentence.font()
        font.setBold(True)
        self._sentence.setFont(font)
        self._source = label("", Role.CAPTION, wrap=True)
        self._source.setObjectName("stall_source")
        self.ask = button(
            self.tr("Ask the server"),
            "stall_ask",
            self.tr("Posts /lagstat in the room. Everybody sees the answer."),
        )
        self.ask.clicked.connect(self.ask_wanted)
        self.details = button(
            self.tr("Details"), "stall_details", self.tr("Show all stalls of this game (F8)")
        )
        self.details.clicked.connect(self.details_wanted)
        self.leave = button(
            self.tr("Leave…"), "stall_leave", self.tr("Leave the game; asks first (Shift+F8)")
        )
        self.leave.clicked.connect(self.leave_wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._sentence)
        words.addWidget(self._source)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE, 2, SPACE, 2)
        layout.setSpacing(SPACE)
        layout.addLayout(words, 1)
        for press in (self.ask, self.details, self.leave):
            layout.addWidget(press)

    def show_stall(self, view: StallView) -> None:
        """Show a stall as it is known now."""
        if self._sentence.told != view.sentence:
            self._sentence.setText(view.sentence)
            tell_description(self, f"{view.sentence} {view.source}".strip())
        self._source.setText(view.source)
        self._source.setVisible(bool(view.source))
        self.ask.setVisible(view.may_ask)


class Leaving(Enum):
    """What a running game is left for."""

    GAME = auto()
    """We stay in the room."""
    ROOM = auto()
    OWN_ROOM = auto()
    """It closes with us."""


class LeaveQuestion(QWidget):
    """Asks in place whether the game is left, and the room with it.

    Signals:
        left: yes, with what was asked, a `Leaving`.
        stayed: no.
    """

    left = Signal(object)
    stayed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("leave_question")
        self._asked = Leaving.GAME
        self._text = label("", wrap=True)
        self.leave = button("", "leave_confirm", "")
        self.leave.clicked.connect(lambda: self.left.emit(self._asked))
        self.stay = button(self.tr("Stay"), "leave_stay", self.tr("Play on"))
        self.stay.clicked.connect(self.stayed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.stay)
        layout.addWidget(self.leave)
        self.ask(Leaving.GAME)

    def ask(self, leaving: Leaving) -> None:
        """Ask about this from now on."""
        self._asked = leaving
        text, press, tip = self._words(leaving)
        self._text.setText(text)
        self.leave.setText(press)
        self.leave.setAccessibleName(press)
        self.leave.setToolTip(tip)

    def _words(self, leaving: Leaving) -> tuple[str, str, str]:
        lobby = self.tr("Go back to the lobby")
        match leaving:
            case Leaving.GAME:
                text = self.tr(
                    "You leave the game and stay in the room. Whoever else plays can go on."
                )
                return text, self.tr("Leave the game"), self.tr("You stay in the room")
            case Leaving.ROOM:
                text = self.tr("You leave the game and the room. The others can go on.")
                return text, self.tr("Leave the room"), lobby
            case Leaving.OWN_ROOM:
                text = self.tr("The room is yours and closes: the game ends for everybody.")
                return text, self.tr("Close the room"), lobby
            case _:
                assert_never(leaving)
