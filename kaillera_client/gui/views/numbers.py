"""The delay numbers of a game: the delay itself large, everything else in a grid."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.gui.models.room_values import DelayNumbers
from kaillera_client.gui.text import breakable, milliseconds
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.flow import FlowRow
from kaillera_client.gui.views.widgets import Role, label, named

FRAME_MS = 1000 / 60
_NONE = "-"
_COLUMNS, _LETTERS = 2, 80
"""Pairs of caption and value in a line, where there is room for so many letters."""


def delay_ms(frames: int) -> int:
    """Return how long a number of frames takes at 60 frames a second, in whole milliseconds."""
    return round(frames * FRAME_MS)


class NumbersView(QWidget):
    """Shows a `DelayNumbers`, or that there is none yet."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "delay_numbers", self.tr("Delay numbers"))
        self._delay = label("", Role.BIG)
        self._delay.setObjectName("delay_frames")
        self._explained = label("", Role.MUTED, wrap=True)
        self._notes = label("", wrap=True)
        self._notes.setObjectName("game_notes")
        self._values: dict[str, QLabel] = {}
        self._captions: dict[str, QLabel] = {}
        self._grid = QGridLayout()
        self._columns = _COLUMNS
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._waiting())
        self._stack.addWidget(self._filled())

    def _waiting(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.addWidget(label(self.tr("Your delay"), Role.HEADING))
        text = self.tr(
            "The server sets your delay when the game starts. It depends on your own ping: "
            "about one frame for each 16 ms."
        )
        layout.addWidget(label(text, Role.MUTED, wrap=True))
        layout.addStretch()
        return page

    def _filled(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        top = FlowRow()
        top.add(label(self.tr("Your delay"), Role.HEADING))
        top.add_stretch()
        top.add(self._delay)
        layout.addLayout(top)
        layout.addWidget(self._explained)
        layout.addLayout(self._filled_grid())
        layout.addWidget(self._notes)
        layout.addStretch()
        return page

    def _filled_grid(self) -> QGridLayout:
        rows = (
            ("frames", self.tr("Frames played")),
            ("player", self.tr("You are player")),
            ("stalled", self.tr("Stalled frames")),
            ("longest", self.tr("Longest stall")),
            ("redundancy", self.tr("Recovered by redundancy")),
            ("resend", self.tr("Recovered by resend")),
            ("duplicates", self.tr("Duplicates")),
            ("rtt", self.tr("Round trip 50/95/99 %")),
        )
        grid = self._grid
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setContentsMargins(0, SPACE // 2, 0, 0)
        for key, caption in rows:
            value = label(_NONE)
            value.setObjectName(f"number_{key}")
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._values[key] = value
            self._captions[key] = label(caption, Role.CAPTION, wrap=True)
        self._arrange(_COLUMNS)
        return grid

    def _arrange(self, columns: int) -> None:
        """Put so many pairs of caption and value side by side."""
        self._columns = columns
        for place, (key, value) in enumerate(self._values.items()):
            line, column = divmod(place, columns)
            self._grid.addWidget(self._captions[key], line, 2 * column)
            self._grid.addWidget(value, line, 2 * column + 1)
        for column in range(2 * _COLUMNS):
            self._grid.setColumnStretch(column, int(column < 2 * columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put all numbers below each other where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < _LETTERS * self.fontMetrics().averageCharWidth()
        columns = 1 if narrow else _COLUMNS
        if columns != self._columns:
            self._arrange(columns)

    def show_numbers(self, numbers: DelayNumbers | None) -> None:
        """Show the numbers, or the explanation when there are none."""
        self._stack.setCurrentIndex(0 if numbers is None else 1)
        if numbers is None:
            return
        count = QLocale().toString
        self._delay.setText(self._delay_text(numbers.delay_frames))
        self._explained.setText(self._explanation(numbers))
        self._explained.setVisible(bool(self._explained.text()))
        self._notes.setText(breakable("\n".join(numbers.notes)))
        self._notes.setVisible(bool(numbers.notes))
        texts = {
            "player": self.tr("{player} of {players}").format(
                player=numbers.player, players=numbers.players
            ),
            "frames": count(numbers.frames),
            "rtt": self._percentiles(numbers),
            "stalled": count(numbers.stalled_frames),
            "longest": self.tr("{ms} ms").format(ms=milliseconds(numbers.longest_stall_ms)),
            "redundancy": count(numbers.by_redundancy),
            "resend": count(numbers.by_resend),
            "duplicates": count(numbers.duplicates),
        }
        for key, text in texts.items():
            if self._values[key].text() != text:
                self._values[key].setText(text)

    def _delay_text(self, frames: int) -> str:
        if frames == 1:
            return self.tr("1 frame · {ms} ms").format(ms=delay_ms(1))
        return self.tr("{frames} frames · {ms} ms").format(frames=frames, ms=delay_ms(frames))

    def _explanation(self, numbers: DelayNumbers) -> str:
        if numbers.waiting_ms >= 500:
            return self.tr("Waiting for the other players since {seconds} s.").format(
                seconds=QLocale().toString(numbers.waiting_ms / 1000, "f", 1)
            )
        if numbers.frame_delay != numbers.delay_frames:
            return self.tr("The server counts {delay} messages with several frames each.").format(
                delay=numbers.frame_delay
            )
        if numbers.running:
            return self.tr("Between your key and its effect, at 60 frames a second.")
        return self.tr("The game is over; these are its numbers.")

    def _percentiles(self, numbers: DelayNumbers) -> str:
        values = (numbers.rtt_p50, numbers.rtt_p95, numbers.rtt_p99)
        shown = [_NONE if value is None else milliseconds(value) for value in values]
        return self.tr("{p50} / {p95} / {p99} ms").format(p50=shown[0], p95=shown[1], p99=shown[2])
