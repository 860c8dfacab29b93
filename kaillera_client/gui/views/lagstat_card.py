"""What a server answered about lag: seconds by player, and its recommendation with a way to try it."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kaillera_client.gui.models.room_values import LagAnswer
from kaillera_client.gui.text import breakable
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.widgets import Role, button, label, named


class LagstatCard(QWidget):
    """Shows a `LagAnswer`.

    Signals:
        helper_wanted: open the delay helper at so many frames.
        closed: the user has read it.
    """

    helper_wanted = Signal(int)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "lagstat_card", self.tr("The server's lag statistics"))
        self._frames = 0
        self._verified = label("", Role.CAPTION, wrap=True)
        self._verified.setObjectName("lagstat_verified")
        self._total = label("", wrap=True)
        self._total.setObjectName("lagstat_total")
        self._players = label("", wrap=True)
        self._players.setObjectName("lagstat_players")
        self._lines = label("", Role.MUTED, wrap=True)
        self._lines.setObjectName("lagstat_lines")
        self.helper = button(
            "", "lagstat_helper", self.tr("Open the delay helper with what the server recommends")
        )
        self.helper.clicked.connect(lambda: self.helper_wanted.emit(self._frames))
        self.close_button = button(
            self.tr("Back"), "lagstat_close", self.tr("Back to the list of stalls")
        )
        self.close_button.clicked.connect(self.closed)
        self._arrange()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(label(self.tr("The server's answer"), Role.HEADING), 1)
        top.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(top)
        for part in (self._verified, self._total, self._players, self._lines):
            layout.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.helper)
        row.addStretch()
        layout.addLayout(row)
        layout.addStretch()

    def show_answer(self, answer: LagAnswer) -> None:
        """Show an answer, as far as it has come."""
        self._verified.setText(
            self.tr("Reported by /lagstat on this server.")
            if answer.verified
            else self.tr("Not verified: on this server software a player could write such a line.")
        )
        number = QLocale().toString
        total = ""
        if answer.total_s is not None and answer.window_s is not None:
            total = self.tr("Lag in all: {lag} s in the last {window} s.").format(
                lag=number(answer.total_s, "f", 2), window=number(answer.window_s, "f", 0)
            )
        self._put(self._total, total)
        parts = ", ".join(
            self.tr("P{number} {name}: {seconds} s")
            .format(number=player, name=name, seconds=number(seconds, "f", 2))
            .replace("  ", " ")
            .replace(" :", ":")
            for player, name, seconds in answer.players
        )
        words = self.tr("Definitely caused by: {players}").format(players=parts) if parts else ""
        self._put(self._players, words)
        self._put(self._lines, "\n".join(answer.lines))
        self._frames = answer.recommended_frames or 0
        self.helper.setVisible(answer.recommended_frames is not None)
        if answer.recommended_frames is not None:
            self.helper.setText(
                self.tr("Delay helper at {frames} frames").format(frames=self._frames)
            )

    @staticmethod
    def _put(part: QLabel, text: str) -> None:
        part.setText(breakable(text))
        part.setVisible(bool(text))
