"""Message bars: what happened and what to do, above the page, never a box in the way."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
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
_ICON_SIZE = 22
_MOST_BESIDE = 2
"""So many buttons stand beside the words, more of them below."""
_LARGE_LETTER = 10
"""In larger text, by a letter's width in pixels, all buttons stand below."""


class NoticeBar(QFrame):
    """One message.

    Signals:
        dismissed: the user has read it.
        action_chosen: a button was pressed, with its `CardAction` and the `Card`.
    """

    dismissed = Signal()
    action_chosen = Signal(object, object)

    def __init__(self, notice: Card, theme: Theme) -> None:
        super().__init__()
        self.notice = notice
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
        self._build(notice)
        self.paint_with(theme)

    def _build(self, notice: Card) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._headline)
        if notice.advice:
            words.addWidget(label(breakable(notice.advice), wrap=True))
        if notice.server_text:
            said = self.tr("The server says: “{text}”").format(text=notice.server_text)
            words.addWidget(label(breakable(said), Role.MUTED, wrap=True))
        if notice.details:
            lines = label(breakable("\n".join(notice.details)), Role.MUTED, wrap=True)
            lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(lines)
        layout = QHBoxLayout(self)
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
        layout.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)

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
    """The newest messages, one for each topic; the newest on top.

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
        self._bars.insert(0, bar)
        self._layout.insertWidget(0, bar)
        cover_all(self)
        self.show()
        self.announcer.say(f"{notice.headline} {notice.advice} {notice.server_text}".strip())

    def _most(self) -> int:
        """Return how many bars leave room for the page: fewer in a low window or with large text."""
        lines = self.window().height() // self.fontMetrics().lineSpacing()
        return max(1, min(MOST_BARS, lines // _LINES_FOR_EACH))

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
        self.setVisible(bool(self._bars))

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's icons."""
        self._theme = theme
        for bar in self._bars:
            bar.paint_with(theme)
