"""The line simulator of a practice: make the line worse while you play, and feel what it does."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.gui.models.play_values import (
    MOST_JITTER_MS,
    MOST_LOSS_PERCENT,
    MOST_PING_MS,
    PracticeLine,
)
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.widgets import Role, buddy, button, label, named, number_field


class SliderAndNumber(QObject):
    """One number, to be dragged or typed; both parts always show the same.

    Signals:
        changed: the number changed, by whichever part.
    """

    changed = Signal(int)

    def __init__(self, name: str, accessible: str, most: int, unit: str) -> None:
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        named(self.slider, f"{name}_slider", accessible)
        self.spin = number_field()
        named(self.spin, f"{name}_spin", accessible)
        self.slider.setRange(0, most)
        self.slider.setPageStep(max(most // 10, 1))
        self.spin.setRange(0, most)
        self.spin.setSuffix(unit)
        self.slider.valueChanged.connect(self.spin.setValue)
        self.spin.valueChanged.connect(self.slider.setValue)
        self.spin.valueChanged.connect(self.changed)

    def show_value(self, value: int) -> None:
        """Show another number without telling that it changed."""
        self.blockSignals(True)
        self.spin.setValue(value)
        self.blockSignals(False)


class LinePanel(QWidget):
    """Ping, jitter, loss and a slow partner; acts at once, except on the delay.

    Signals:
        line_changed: with the `PracticeLine` that is wanted now.
        restart_wanted: log in again, so that the delay fits this line.
        hints_closed: the three lines that explain were read.
    """

    line_changed = Signal(object)
    restart_wanted = Signal()
    hints_closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("line_panel")
        self.ping = SliderAndNumber("line_ping", self.tr("Ping"), MOST_PING_MS, self.tr(" ms"))
        self.jitter = SliderAndNumber(
            "line_jitter", self.tr("Jitter"), MOST_JITTER_MS, self.tr(" ms")
        )
        self.loss = SliderAndNumber("line_loss", self.tr("Loss"), MOST_LOSS_PERCENT, self.tr(" %"))
        self.slow = QCheckBox(self.tr("Make player 2 slow"))
        named(self.slow, "line_slow", self.slow.text())
        self.slow.setToolTip(self.tr("Player 2's inputs come late, and everybody waits for them"))
        self.restart = button(
            self.tr("Restart with this line"),
            "btn_line_restart",
            self.tr("Log in again over this line; the server then gives the delay that fits it"),
        )
        self.restart.clicked.connect(self.restart_wanted)
        self._delay = label("", Role.MUTED, wrap=True)
        self._delay.setObjectName("line_delay")
        self._hints = self._make_hints()
        self._arrange()
        for part in (self.ping, self.jitter, self.loss):
            part.changed.connect(self._changed)
        self.slow.toggled.connect(self._changed)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(label(self.tr("Line simulator"), Role.HEADING))
        layout.addWidget(self._hints)
        grid = QGridLayout()
        grid.setSpacing(SPACE)
        grid.setColumnStretch(1, 1)
        for row, (caption, part) in enumerate(
            (
                (self.tr("Pin&g"), self.ping),
                (self.tr("&Jitter"), self.jitter),
                (self.tr("L&oss"), self.loss),
            )
        ):
            grid.addWidget(buddy(caption, part.slider), row, 0)
            grid.addWidget(part.slider, row, 1)
            grid.addWidget(part.spin, row, 2)
        layout.addLayout(grid)
        layout.addWidget(self.slow)
        layout.addWidget(self._delay)
        layout.addWidget(self.restart, alignment=Qt.AlignmentFlag.AlignLeft)

    def _make_hints(self) -> QWidget:
        holder = QWidget()
        holder.setObjectName("coach_marks")
        words = QVBoxLayout()
        words.setSpacing(2)
        for text in (
            self.tr("1. Your ping: how long a message to the server and back takes."),
            self.tr("2. Your delay: how many frames the game waits, so that nobody stutters."),
            self.tr("3. Make the line worse here, and watch both."),
        ):
            words.addWidget(label(text, wrap=True))
        close = button(self.tr("Understood"), "btn_coach_close", self.tr("Hide these three lines"))
        close.clicked.connect(self._close_hints)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(close, alignment=Qt.AlignmentFlag.AlignTop)
        return holder

    def _close_hints(self) -> None:
        self._hints.hide()
        self.hints_closed.emit()

    # --- what it shows ---------------------------------------------------------------------------

    @property
    def line(self) -> PracticeLine:
        """The line that is wanted now."""
        return PracticeLine(
            self.ping.spin.value(),
            self.jitter.spin.value(),
            self.loss.spin.value(),
            self.slow.isChecked(),
        )

    def show_line(self, line: PracticeLine) -> None:
        """Show a line without telling that it changed."""
        self.ping.show_value(line.ping_ms)
        self.jitter.show_value(line.jitter_ms)
        self.loss.show_value(line.loss_percent)
        self.slow.blockSignals(True)
        self.slow.setChecked(line.slow_partner)
        self.slow.blockSignals(False)

    def show_delay(self, given: int | None, fitting: int) -> None:
        """Say which delay was given at the login, in frames, and which one fits the line that is set now."""
        if given is None:
            text = self.tr("The delay is decided when you log in.")
        elif given == fitting == 1:
            text = self.tr("You play with 1 frame of delay, which fits this ping.")
        elif given == fitting:
            text = self.tr("You play with {given} frames of delay, which fits this ping.")
        elif given == 1:
            text = self.tr(
                "You play with 1 frame of delay, decided when you logged in. "
                "This ping needs {fitting}: restart to get them."
            )
        else:
            text = self.tr(
                "You play with {given} frames of delay, decided when you logged in. "
                "This ping needs {fitting}: restart to get them."
            )
        self._delay.setText(text.format(given=given, fitting=fitting))

    def show_hints(self, shown: bool) -> None:
        """Show or hide the three lines that explain."""
        self._hints.setVisible(shown)

    def _changed(self) -> None:
        self.line_changed.emit(self.line)
