"""The delay helper: what this server gives, what the rule of thumb says, one recommendation, one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSlider,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.advice.delay import FixedFit
from kaillera_client.gui.models.room_values import DelayHindrance, DelayView, FixedView
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.delay_types import DelayTypes
from kaillera_client.gui.views.delay_words import (
    advice_words,
    fixed_words,
    frames_and_time,
    frames_words,
    hindrance_words,
    method_words,
    told_words,
)
from kaillera_client.gui.views.widgets import Role, button, label, named, number_field

LEAST_FIXED, MOST_FIXED = 1, 20


class DelayCard(QWidget):
    """Shows a `DelayView`, or that the line is being measured.

    Signals:
        fixed_changed: the fixed delay that is chosen now in frames, 0 for the automatic one.
        reconnect_wanted: apply what is chosen; asked again with `ask_to_leave` when that leaves a room.
        leaving_confirmed: reconnect although a room is left.
    """

    fixed_changed = Signal(int)
    reconnect_wanted = Signal()
    leaving_confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "delay_card", self.tr("Your delay"))
        self._view: DelayView | None = None
        self._fixed: FixedView | None = None
        self._values: dict[str, QLabel] = {}
        self._make_choice()
        self._make_buttons()
        self.types = DelayTypes()
        self.types.closed.connect(self._show_main)
        self._stack = QStackedLayout(self)
        self._main = self._make_main()
        self._confirm = self._make_confirm()
        for page in (self._main, self._confirm, self.types):
            self._stack.addWidget(page)
        self.show_delay(None)

    # --- building --------------------------------------------------------------------------------

    def _make_choice(self) -> None:
        self.automatic = QRadioButton(self.tr("Automatic"))
        named(self.automatic, "delay_auto", self.tr("Automatic delay"))
        self.automatic.setToolTip(self.tr("What the server gives for your real ping"))
        self.fixed = QRadioButton(self.tr("Fixed"))
        named(self.fixed, "delay_fixed", self.tr("Fixed delay"))
        self.fixed.setToolTip(self.tr("A number of frames that you choose; the room is told"))
        group = QButtonGroup(self)
        group.addButton(self.automatic)
        group.addButton(self.fixed)
        self.automatic.setChecked(True)
        self.spin = number_field()
        named(self.spin, "delay_spin", self.tr("Fixed delay in frames"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        named(self.slider, "delay_slider", self.tr("Fixed delay in frames, slider"))
        self.spin.setRange(LEAST_FIXED, MOST_FIXED)
        self.slider.setRange(LEAST_FIXED, MOST_FIXED)
        self.slider.setPageStep(2)
        self.slider.setMinimumWidth(60)
        self.spin.valueChanged.connect(self.slider.setValue)
        self.slider.valueChanged.connect(self.spin.setValue)
        self.spin.valueChanged.connect(self._chosen)
        self.fixed.toggled.connect(self._chosen)

    def _make_buttons(self) -> None:
        self.types_button = button(
            self.tr("Connection types"),
            "delay_types",
            self.tr("What each connection type would give with your ping"),
        )
        self.types_button.clicked.connect(self._show_types)
        self.reconnect = button(
            self.tr("Reconnect 2 s"),
            "delay_reconnect",
            self.tr("Log in again, so that the server measures anew; takes about two seconds"),
        )
        self.reconnect.clicked.connect(self.reconnect_wanted)

    def _make_main(self) -> QWidget:
        page = QWidget()
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Your delay"), Role.HEADING), 1)
        top.addWidget(self.types_button)
        self._advice = label("", wrap=True)
        self._advice.setObjectName("delay_advice")
        self._apply = label("", Role.CAPTION, wrap=True)
        self._apply.setObjectName("delay_apply")
        choice = QHBoxLayout()
        choice.setSpacing(SPACE)
        choice.addWidget(self.automatic)
        choice.addWidget(self.fixed)
        choice.addWidget(self.spin)
        choice.addWidget(self.slider, 1)
        apply = QHBoxLayout()
        apply.setSpacing(SPACE)
        apply.addWidget(self._apply, 1)
        apply.addWidget(self.reconnect, alignment=Qt.AlignmentFlag.AlignBottom)
        layout = _column(page)
        layout.addLayout(top)
        layout.addLayout(self._grid())
        layout.addWidget(self._advice)
        layout.addStretch()
        layout.addLayout(choice)
        layout.addLayout(apply)
        return page

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, (key, caption) in enumerate(
            (
                ("server", self.tr("This server gives you")),
                ("rule", self.tr("Rule of thumb, ping ÷ 16")),
                ("headroom", self.tr("Head-room")),
                ("recommended", self.tr("Recommended")),
            )
        ):
            name = label(caption, Role.MUTED)
            name.setObjectName(f"delay_{key}_caption")
            value = label("–")
            value.setObjectName(f"delay_{key}")
            self._values[key], self._values[f"{key}_caption"] = value, name
            grid.addWidget(name, row, 0)
            grid.addWidget(value, row, 1)
        font = self._values["recommended"].font()
        font.setBold(True)
        self._values["recommended"].setFont(font)
        return grid

    def _make_confirm(self) -> QWidget:
        page = QWidget()
        self._question = label("", wrap=True)
        self._question.setObjectName("delay_question")
        self.confirm = button(
            self.tr("Leave and reconnect"),
            "delay_confirm",
            self.tr("Leave the room and log in again"),
            primary=True,
        )
        self.confirm.clicked.connect(self._confirmed)
        self.stay = button(self.tr("Stay"), "delay_stay", self.tr("Change nothing"))
        self.stay.clicked.connect(self._show_main)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch()
        row.addWidget(self.stay)
        row.addWidget(self.confirm)
        layout = _column(page)
        layout.addWidget(label(self.tr("Reconnect?"), Role.HEADING))
        layout.addWidget(self._question)
        layout.addStretch()
        layout.addLayout(row)
        return page

    # --- what it shows ---------------------------------------------------------------------------

    def show_delay(self, view: DelayView | None) -> None:
        """Show the numbers of the line as it is now, None while it is being measured."""
        self._view = view
        if view is None:
            for key in ("server", "rule", "headroom", "recommended"):
                _set(self._values[key], "–")
            _set(self._advice, self.tr("Measuring your line…"))
            self._judge()
            return
        caption = self.tr("This server gives you")
        tip = self.tr("By this server's own formula, from the ping that it measured")
        if view.said_frames is not None:
            tip = self.tr("The server said so itself, in this room")
        elif not view.family.documented:
            caption = self.tr("Expected on this server")
            tip = self.tr(
                "This server's software was not recognised; the usual formula is assumed"
            )
        _set(self._values["server_caption"], caption)
        self._values["server"].setToolTip(tip)
        self._values["server_caption"].setToolTip(tip)
        advice = view.advice
        given = advice.server_frames if view.said_frames is None else view.said_frames
        _set(self._values["server"], frames_and_time(given))
        _set(self._values["rule"], frames_words(advice.rule_frames))
        headroom = self.tr("+{frames}").format(frames=advice.headroom_frames)
        _set(self._values["headroom"], headroom)
        recommended = frames_words(advice.recommended_frames)
        # No tick in a game: the line may have changed since these numbers were measured.
        mark = "  ✓" if given == advice.recommended_frames and not view.in_game else ""
        _set(self._values["recommended"], recommended + mark)
        self.types.show_types(view.types, view.connection_type, view.ping_ms)
        self._judge()

    def show_fixed(self, fixed: FixedView | None) -> None:
        """Show what the chosen fixed delay means, None for the automatic one."""
        self._fixed = fixed
        self._judge()

    def suggest(self, frames: int) -> None:
        """Choose a fixed delay for the user, who can still change or leave it."""
        self._show_main()
        self.spin.setValue(frames)
        self.fixed.setChecked(True)
        self.spin.setFocus()

    def ask_to_leave(self, question: str) -> None:
        """Ask in place whether a room may be left for it."""
        method = "" if self._fixed is None else method_words(self._fixed)
        _set(self._question, f"{question}\n\n{method}".strip())
        self._stack.setCurrentWidget(self._confirm)
        self.stay.setFocus()

    def step_back(self) -> bool:
        """Leave the question or the table; False when neither is shown."""
        if self._stack.currentWidget() is self._main:
            return False
        self._show_main()
        return True

    def _judge(self) -> None:
        """Fit the sentence and what can be pressed to what is known."""
        view, fixed = self._view, self._fixed
        self.spin.setEnabled(self.fixed.isChecked())
        self.slider.setEnabled(self.fixed.isChecked())
        hindrance = DelayHindrance.NONE if view is None else view.hindrance
        free = view is not None and hindrance is DelayHindrance.NONE
        if view is not None:
            words = advice_words(view) if fixed is None else fixed_words(fixed)
            _set(self._advice, words)
        below = fixed is not None and fixed.choice.fit is FixedFit.BELOW_NEED
        if self._advice.property("warning") is not below:
            self._advice.setProperty("warning", below)
            font = self._advice.font()
            font.setBold(below)
            self._advice.setFont(font)
        self.reconnect.setEnabled(free and (fixed is None or fixed.possible))
        apply = hindrance_words(hindrance)
        if not apply and fixed is not None:
            apply = told_words(fixed)
        _set(self._apply, apply or self.tr("Applies when you reconnect."))

    # --- what the user wants ---------------------------------------------------------------------

    @property
    def fixed_frames(self) -> int:
        """The fixed delay that is chosen, 0 for the automatic one."""
        return self.spin.value() if self.fixed.isChecked() else 0

    def _chosen(self) -> None:
        self.fixed_changed.emit(self.fixed_frames)
        self._judge()

    def _confirmed(self) -> None:
        self._show_main()
        self.leaving_confirmed.emit()

    def _show_main(self) -> None:
        focused: QWidget | None = self.window().focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        self._stack.setCurrentWidget(self._main)
        if inside:
            self.reconnect.setFocus()

    def _show_types(self) -> None:
        self._stack.setCurrentWidget(self.types)
        self.types.table.setFocus()


def _column(page: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE // 2)
    return layout


def _set(part: QLabel, text: str) -> None:
    if part.text() != text:
        part.setText(text)
