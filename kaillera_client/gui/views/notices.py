"""Message bars: what happened and what to do, above the page, never a box in the way."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from kaillera_client.gui.icons import themed_icon, themed_pixmap
from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.text import breakable
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.announcer import Announcer
from kaillera_client.gui.views.card_actions import action_buttons
from kaillera_client.gui.views.flow import FlowRow
from kaillera_client.gui.views.veiling import cover_all, tell_name
from kaillera_client.gui.views.widgets import Role, label, stretch_wide

MOST_BARS = 3
_LINES_FOR_EACH = 12
"""A window is so many lines high for each bar that it shows."""
_LINES_FOR_WHOLE = 30
"""And so many for each bar that shows more than its headline: the page below is what people came for."""
_ICON_SIZE = 22
_MOST_BESIDE = 2
"""So many buttons stand beside the words, more of them below."""
_LARGE_LETTER = 10
"""In larger text, by a letter's width in pixels, all buttons stand below."""


class NoticeBar(QFrame):
    """One message.

    Signals:
        dismissed: the user has read it.
        unfolded: the user wants to read all of it.
        action_chosen: a button was pressed, with its `CardAction` and the `Card`.
    """

    dismissed = Signal()
    unfolded = Signal()
    action_chosen = Signal(object, object)

    def __init__(self, notice: Card, theme: Theme) -> None:
        super().__init__()
        self.notice = notice
        self.is_folded = False
        self._foldable: list[QWidget] = []
        self.setObjectName("state_card" if notice.state_id else "notice_bar")
        self.setProperty("stateId", notice.state_id)
        self.setProperty("notice", notice.kind.value)
        tell_name(self, f"{notice.headline} {notice.advice}".strip())
        self._icon = QLabel()
        self._headline = label(breakable(notice.headline), Role.HEADING, wrap=True)
        self._close = QToolButton()
        self._close.setObjectName("notice_close")
        self._close.setAccessibleName(self.tr("Dismiss this message"))
        self._close.setToolTip(self.tr("Dismiss this message (Esc)"))
        self._close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._close.clicked.connect(self.dismissed)
        self._unfold = QToolButton()
        self._unfold.setObjectName("notice_unfold")
        self._unfold.setText("\N{BLACK DOWN-POINTING SMALL TRIANGLE}")
        self._unfold.setAccessibleName(self.tr("Show the whole message"))
        self._unfold.setToolTip(self.tr("Show the whole message"))
        self._unfold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._unfold.clicked.connect(self._opened)
        self._unfold.hide()
        self._build(notice)
        self.paint_with(theme)

    def _build(self, notice: Card) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._headline)
        if notice.advice:
            self._foldable.append(label(breakable(notice.advice), wrap=True))
        if notice.server_text:
            said = self.tr("The server says: “{text}”").format(text=notice.server_text)
            self._foldable.append(label(breakable(said), Role.MUTED, wrap=True))
        if notice.details:
            lines = label(breakable("\n".join(notice.details)), Role.MUTED, wrap=True)
            lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._foldable.append(lines)
        for part in self._foldable:
            words.addWidget(part)
        layout = self._layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE + 4, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE + 4)
        layout.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        buttons = action_buttons(
            notice,
            "notice_action",
            lambda action: self.action_chosen.emit(action, notice),
            primary=False,
        )
        self._foldable.extend(buttons)
        large = self.fontMetrics().averageCharWidth() > _LARGE_LETTER
        if len(buttons) > (0 if large else _MOST_BESIDE):
            # Beside the words they would leave no room for these in large text.
            row = FlowRow()
            for press in buttons:
                row.add(press)
            words.addSpacing(SPACE // 2)
            words.addLayout(row)
            buttons = []
        for press in buttons:
            layout.addWidget(press, alignment=Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._unfold, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)

    def fold(self, folded: bool) -> None:
        """Show the headline only, or everything."""
        folded = folded and bool(self._foldable)
        if folded == self.is_folded:
            return
        self.is_folded = folded
        for part in self._foldable:
            part.setVisible(not folded)
        self._unfold.setVisible(folded)
        margin = SPACE // 2 if folded else SPACE
        self._layout.setContentsMargins(SPACE + 4, margin, SPACE, margin)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Unfold it; the small button is for keys and for those who look for one."""
        super().mousePressEvent(event)
        if self.is_folded:
            self.unfolded.emit()

    def _opened(self) -> None:
        # The button goes, and the focus must not go with it.
        self._close.setFocus()
        self.unfolded.emit()

    def renew(self, notice: Card) -> None:
        """Show another headline, such as the next number of a countdown."""
        self.notice = notice
        self._headline.setText(breakable(notice.headline))
        tell_name(self, f"{notice.headline} {notice.advice}".strip())

    def paint_with(self, theme: Theme) -> None:
        """Take the icons in the theme's colours."""
        colours = {
            CardKind.INFORMATION: theme.good,
            CardKind.WARNING: theme.fair,
            CardKind.TROUBLE: theme.poor,
        }
        kind = self.notice.kind
        colour = theme.text if kind is CardKind.TROUBLE else colours[kind]
        ratio = self.devicePixelRatioF()
        picture = themed_pixmap(kind.value, colour, round(_ICON_SIZE * ratio))
        picture.setDevicePixelRatio(ratio)
        self._icon.setPixmap(picture)
        self._close.setIcon(themed_icon("close", theme.text))


class NoticeArea(QWidget):
    """The newest messages, one for each topic; the newest on top, older ones folded where there is little room.

    Signals:
        action_chosen: a message's button was pressed, with its `CardAction` and the `Card`.
    """

    action_chosen = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("notices")
        self._theme = theme
        self.announcer = Announcer(self)
        self._bars: list[NoticeBar] = []
        self._wanted: NoticeBar | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE)
        stretch_wide(self)
        self.hide()

    def show_notice(self, notice: Card) -> None:
        """Show a message; an older one of the same topic goes."""
        self.clear_topic(notice.topic)
        while len(self._bars) >= self._most():
            self._remove(self._bars[-1])
        bar = NoticeBar(notice, self._theme)
        bar.dismissed.connect(lambda: self._remove(bar))
        bar.action_chosen.connect(self._act)
        bar.unfolded.connect(lambda: self._unfold(bar))
        self._bars.insert(0, bar)
        self._layout.insertWidget(0, bar)
        self._wanted = bar
        self._fold()
        cover_all(self)
        self.show()
        self.announcer.say(f"{notice.headline} {notice.advice} {notice.server_text}".strip())

    def _most(self) -> int:
        """Return how many bars leave room for the page: fewer in a low window or with large text."""
        return max(1, min(MOST_BARS, self._lines() // _LINES_FOR_EACH))

    def _lines(self) -> int:
        return self.window().height() // self.fontMetrics().lineSpacing()

    def _unfold(self, bar: NoticeBar) -> None:
        self._wanted = bar
        self._fold()

    def _fold(self) -> None:
        """Show all of the wanted one and of as many of the newest as leave room for the page, the others folded."""
        room = max(1, self._lines() // _LINES_FOR_WHOLE)
        first = [bar for bar in self._bars if bar is self._wanted]
        whole = [*first, *(bar for bar in self._bars if bar is not self._wanted)][:room]
        for bar in self._bars:
            bar.fold(bar not in whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold when the window has another size; higher alone, it is seen with the next message."""
        super().resizeEvent(event)
        self._fold()

    def renew_notice(self, notice: Card) -> None:
        """Show a message whose headline changes often: in place, and read out only the first time."""
        for bar in self._bars:
            same = replace(bar.notice, headline=notice.headline) == notice
            if same and bar.notice.topic == notice.topic:
                bar.renew(notice)
                return
        self.show_notice(notice)

    def _act(self, action: CardAction, card: Card) -> None:
        bar = self.sender()
        if isinstance(bar, NoticeBar):
            self._remove(bar)
        self.action_chosen.emit(action, card)

    def clear_topic(self, topic: str) -> None:
        """Take away the message of a topic, because it is not true any more."""
        for bar in [bar for bar in self._bars if bar.notice.topic == topic]:
            self._remove(bar)

    def dismiss_newest(self) -> bool:
        """Take away the newest message; False when there is none."""
        if not self._bars:
            return False
        self._remove(self._bars[0])
        return True

    def notices(self) -> tuple[Card, ...]:
        """Return what is shown, newest first."""
        return tuple(bar.notice for bar in self._bars)

    def _remove(self, bar: NoticeBar) -> None:
        if bar in self._bars:
            self._bars.remove(bar)
            self._layout.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
            if bar is self._wanted:
                self._wanted = None
            self._fold()
        self.setVisible(bool(self._bars))

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's icons."""
        self._theme = theme
        for bar in self._bars:
            bar.paint_with(theme)
