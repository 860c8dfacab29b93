"""The line below the room's title: whose delay counts before a game, its facts or why it waits while one runs.

One line of constant height, so that nothing on the page moves when a stall begins or ends.
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.gui.models.room_values import GameFacts, RoomRule, StallView
from kaillera_client.gui.text import milliseconds
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.stall_banner import LeaveQuestion, Leaving, StallBanner
from kaillera_client.gui.views.sync_line import SyncLine
from kaillera_client.gui.views.widgets import ElidedLabel, Role, named

_DOT = 10
_HEIGHT = 46


class StallDot(QWidget):
    """A small mark: the game waits, but not long enough for words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        named(self, "stall_dot", self.tr("The game waits"))
        self._colour = theme.fair
        self.setFixedSize(QSize(_DOT + 2, _DOT + 2))
        # Its place stays when it is hidden, so that the words beside it do not move.
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colour."""
        self._colour = theme.fair
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a square standing on its tip."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour))
        painter.translate(self.rect().center())
        painter.rotate(45)
        side = _DOT * 0.75
        painter.drawRect(QRectF(-side / 2, -side / 2, side, side))


class RuleLine(QWidget):
    """Own delay or same delay.

    Signals:
        level_wanted: the host wants the same delay for everybody, or not any more.
    """

    level_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._text = ElidedLabel()
        self._text.setObjectName("room_rule")
        self._meaning = ElidedLabel(Role.CAPTION)
        self._meaning.setObjectName("room_rule_meaning")
        self.level = QCheckBox()
        named(self.level, "chk_same_delay", self.tr("Same delay for all"))
        self.level.clicked.connect(self._clicked)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text)
        words.addWidget(self._meaning)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(words, 1)
        layout.addWidget(self.level)

    def show_rule(self, rule: RoomRule) -> None:
        """Show the delays of the members and the host's choice."""
        _set(self._text, self._sentence(rule))
        same = rule.same_frames
        self.level.setVisible(rule.may_level)
        meaning = ""
        if rule.may_level:
            text = (
                self.tr("Same delay for all: {frames}") if same else self.tr("Same delay for all")
            )
            text = text.format(frames=same)
            if self.level.text() != text:
                self.level.setText(text)
                self.level.setAccessibleName(text)
            self.level.setChecked(rule.levelled)
            meaning = self._meaning_of(rule)
            self.level.setToolTip(meaning)
        _set(self._meaning, meaning)
        self._meaning.setVisible(bool(meaning))

    def _sentence(self, rule: RoomRule) -> str:
        if rule.levelled:
            if rule.same_frames is None:
                return self.tr("Everyone plays with the same delay.")
            if rule.same_frames == 1:
                return self.tr("Everyone plays with the same delay: 1 frame.")
            return self.tr("Everyone plays with the same delay: {frames} frames.").format(
                frames=rule.same_frames
            )
        if not any(frames is not None for frames in rule.frames):
            return self.tr("Everyone plays with their own delay.")
        if set(rule.frames) == {1}:
            return self.tr("Everyone plays with their own delay: 1 frame.")
        shown = " / ".join("?" if frames is None else str(frames) for frames in rule.frames)
        return self.tr("Everyone plays with their own delay: {frames} frames.").format(
            frames=shown
        )

    def _meaning_of(self, rule: RoomRule) -> str:
        if rule.levelled:
            return self.tr(
                "Everybody gets the delay of their own ping again. Posts /samedelay false in the "
                "room."
            )
        if rule.same_frames is None:
            return self.tr("Fair for fighting games. Posts /samedelay true in the room.")
        if rule.same_frames == 1:
            return self.tr(
                "Fair for fighting games: everybody gets 1 frame. Posts /samedelay true in the room."
            )
        return self.tr(
            "Fair for fighting games: everybody gets {frames} frames. Posts /samedelay true in the "
            "room."
        ).format(frames=rule.same_frames)

    def _clicked(self, wanted: bool) -> None:
        self.level_wanted.emit(wanted)


class RoomStrip(QWidget):
    """One of: the rule, the running game's facts, the stall's banner, the question before leaving.

    Signals:
        game_left: the user leaves the game, asked and answered.
        room_left: the user leaves the game and the room.
    """

    game_left = Signal()
    room_left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("room_strip")
        self.rule = RuleLine()
        self.banner = StallBanner()
        self.banner.leave_wanted.connect(self._ask_to_leave_game)
        self.question = LeaveQuestion()
        self.question.left.connect(self._left)
        self.question.stayed.connect(self._stayed)
        self.dot = StallDot(theme)
        self.sync = SyncLine()
        self.facts = ElidedLabel()
        named(self.facts, "hud", self.tr("The running game"))
        self._game = self._game_line()
        self._playing = False
        self._stall: StallView | None = None
        self._asking = False
        self._stack = QStackedLayout(self)
        for page in (self.rule, self._game, self.banner, self.question):
            self._stack.addWidget(page)

    def minimumSizeHint(self) -> QSize:
        """Ask for what the words need, and for one height for all of them at the usual text size."""
        return super().minimumSizeHint().expandedTo(QSize(0, _HEIGHT))

    def sizeHint(self) -> QSize:
        """The same."""
        return super().sizeHint().expandedTo(QSize(0, _HEIGHT))

    def _game_line(self) -> QWidget:
        line = QWidget()
        # Also while the banner, whose height follows its width, is seen: nothing below may move.
        line.setMinimumHeight(_HEIGHT)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.dot)
        row.addWidget(self.facts, 1)
        row.addWidget(self.sync, 1)
        return line

    # --- what it shows ---------------------------------------------------------------------------

    def show_playing(self, playing: bool) -> None:
        """Show the game's facts while one runs, the rule otherwise."""
        self._playing = playing
        if not playing:
            self._asking = False
            self._stall = None
            self.dot.hide()
            _set(self.facts, "")
        self._choose()

    def show_facts(self, facts: GameFacts) -> None:
        """Show the running game in one line."""
        parts = []
        if facts.frames_per_second is not None:
            parts.append(self.tr("{fps} fps").format(fps=round(facts.frames_per_second)))
        if facts.round_trip_ms is not None:
            parts.append(self.tr("{ms} ms").format(ms=milliseconds(facts.round_trip_ms)))
        parts.append(self.tr("{frames} f").format(frames=facts.delay_frames))
        if self._stall is None:
            waits = self.dot.isVisibleTo(self)
            parts.append(facts.trouble or (self.tr("waiting") if waits else self.tr("ok")))
        _set(self.facts, " · ".join(parts))

    def show_dot(self, shown: bool) -> None:
        """Mark a wait that is too short for words."""
        self.dot.setVisible(shown)

    def show_stall(self, stall: StallView | None) -> None:
        """Show why the game waits, None once it goes on."""
        self._stall = stall
        if stall is not None:
            self.banner.show_stall(stall)
        self._choose()

    def _ask_to_leave_game(self) -> None:
        self.ask_to_leave()

    def ask_to_leave(self, leaving: Leaving = Leaving.GAME) -> None:
        """Ask before the game is left; nothing happens while none runs."""
        if self._playing:
            self._asking = True
            self.question.ask(leaving)
            self._choose()
            self.question.stay.setFocus()

    def step_back(self) -> bool:
        """Take the question away; False when it is not asked."""
        was_asking, self._asking = self._asking, False
        self._choose()
        return was_asking

    def _choose(self) -> None:
        page: QWidget = self.rule
        if self._playing and self._asking:
            page = self.question
        elif self._playing:
            page = self._game if self._stall is None else self.banner
        if self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)

    def _left(self, leaving: Leaving) -> None:
        self.step_back()
        signal = self.game_left if leaving is Leaving.GAME else self.room_left
        signal.emit()

    def _stayed(self) -> None:
        self.step_back()

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self.dot.paint_with(theme)


def _set(part: QLabel, text: str) -> None:
    if part.text() != text:
        part.setText(text)
