"""The first page: a nickname and three ways to play."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.gui.icons import application_icon, themed_pixmap
from kaillera_client.gui.models.play_values import Choice
from kaillera_client.gui.models.values import ConnectWish, HostWish, PracticeWish
from kaillera_client.gui.theme import SPACE, Appearance, Theme
from kaillera_client.gui.views.advanced_ways import AdvancedWays
from kaillera_client.gui.views.look_choices import LookChoices
from kaillera_client.gui.views.veiling import PrivateEdit
from kaillera_client.gui.views.widgets import (
    Role,
    buddy,
    button,
    card,
    label,
    named,
    read_from_the_left,
    show_fold,
)

LONGEST_TYPED = 60
"""Characters of a nickname that can be typed; how many servers take is said beside it."""

LONGEST_PASTED = 10_000
MOST_BOTS = 3
_CARD_ICON = 28
_TITLE_ICON = 44
_CARD_HEIGHT = 200
_NICK_WIDTH = 280


class PlayPage(QWidget):
    """Reports how the user wants to play; shows what is under way.

    Signals:
        practice_wanted, connection_wanted, hosting_wanted: with the frozen wish.
        servers_wanted: look for a server first.
        friend_wanted: follow this pasted link or address.
        nickname_typed, friend_typed: what stands in the field now.
        nickname_kept: the field was left, or a way was chosen, with this name.
        cancel_wanted: stop what is under way.
        disconnect_wanted: leave the server, and close our own.
        lobby_wanted: go to where the user already is.
        copy_wanted: put this text on the clipboard.
        card_action_chosen: a card's button, with its `CardAction` and the `Card`.
    """

    practice_wanted = Signal(object)
    connection_wanted = Signal(object)
    hosting_wanted = Signal(object)
    servers_wanted = Signal()
    friend_wanted = Signal(str)
    nickname_typed = Signal(str)
    nickname_kept = Signal(str)
    friend_typed = Signal(str)
    cancel_wanted = Signal()
    disconnect_wanted = Signal()
    lobby_wanted = Signal()
    copy_wanted = Signal(str)
    card_action_chosen = Signal(object, object)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        named(self, "page_welcome", self.tr("Play"))
        self._icons: list[tuple[QLabel, str]] = []
        self._copied = ""
        self._name_fits = True
        self._offered = ""
        self._make_name(name)
        self._make_ways()
        self._make_advanced()
        self._used: QWidget = self.nick
        """What the focus returns to: the way that was tried last."""
        self._cards = self._make_cards()
        self._state = self._make_state()
        self.looks = LookChoices()
        self._quiet = label("", Role.MUTED, wrap=True)
        self.show_quiet(checks_daily=False)
        self._arrange()
        self.paint_with(theme)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addStretch(1)
        layout.addLayout(self._title_row())
        layout.addLayout(self._name_row())
        layout.addWidget(self._state)
        layout.addWidget(self._cards)
        layout.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._advanced)
        layout.addWidget(self.looks)
        layout.addWidget(self._quiet)
        layout.addStretch(2)

    # --- building --------------------------------------------------------------------------------

    def _make_name(self, name: str) -> None:
        self.nick = QLineEdit(name)
        named(self.nick, "nick_edit", self.tr("Your nickname"))
        self.nick.setMaxLength(LONGEST_TYPED)
        self.nick.setMaximumWidth(_NICK_WIDTH)
        self.nick.textChanged.connect(self._judge)
        self.nick.textEdited.connect(self.nickname_typed)
        self.nick.returnPressed.connect(self._practise)
        self.nick.editingFinished.connect(lambda: self.nickname_kept.emit(self.nick.text()))
        self._judgement = label("", Role.MUTED)
        self._judgement.setObjectName("nick_judgement")
        self.nick.setAccessibleDescription(self._judgement.text())

    def _make_ways(self) -> None:
        self.practise = button(
            self.tr("Practise now"),
            "btn_practise",
            self.tr("Start a game against bots on this computer"),
            primary=True,
        )
        self.practise.setDefault(True)
        self.practise.clicked.connect(self._practise)
        self.bots = QComboBox()
        named(self.bots, "bots_choice", self.tr("Opponents"))
        for number in range(1, MOST_BOTS + 1):
            text = self.tr("1 bot") if number == 1 else self.tr("{n} bots").format(n=number)
            self.bots.addItem(text, number)
        self.online = button(
            self.tr("Play online"),
            "btn_online",
            self.tr("Pick a server; its ping and delay are shown before you connect"),
        )
        self.online.clicked.connect(self._look_for_servers)
        self.friend = PrivateEdit()
        read_from_the_left(self.friend)
        named(self.friend, "friend_edit", self.tr("Link or address from a friend"))
        self.friend.setPlaceholderText(self.tr("Paste it here"))
        self.friend.setMaxLength(LONGEST_PASTED)
        self.friend.textChanged.connect(self._judge)
        self.friend.textChanged.connect(self.friend_typed)
        self.friend.returnPressed.connect(self._join_friend)
        self._friend_means = label("", Role.CAPTION, wrap=True)
        self._friend_means.setObjectName("friend_means")
        self._offer = button(
            self.tr("Use the link in the clipboard"),
            "btn_use_clipboard",
            self.tr("Put the link from the clipboard into the field"),
        )
        self._offer.clicked.connect(self._take_offer)
        self._offer.hide()
        self.join_friend = button(
            self.tr("Join a friend"),
            "btn_join_friend",
            self.tr("See where the link leads, then join"),
        )
        self.join_friend.clicked.connect(self._join_friend)

    def _make_advanced(self) -> None:
        self._more = QToolButton()
        self._more_words = self.tr("Advanced: connect to an address, or host")
        named(self._more, "btn_advanced", self._more_words)
        show_fold(self._more, self._more_words, unfolded=False)
        self._more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._more.setCheckable(True)
        self._more.toggled.connect(self._unfold)
        self._advanced = AdvancedWays()
        self._advanced.hide()
        self._advanced.changed.connect(self._judge)
        self._advanced.connect_wanted.connect(self._connect)
        self._advanced.host_wanted.connect(self._host)
        self.address, self.connection = self._advanced.address, self._advanced.connection
        self.port, self.go, self.host = (
            self._advanced.port, self._advanced.go, self._advanced.host
        )  # fmt: skip

    def _make_cards(self) -> QWidget:
        holder = QWidget()
        row = self._cards_row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        opponents = QHBoxLayout()
        opponents.addWidget(buddy(self.tr("&Opponents"), self.bots))
        opponents.addWidget(self.bots, 1)
        friend = QVBoxLayout()
        friend.setSpacing(SPACE // 2)
        friend.addWidget(self._offer)
        friend.addWidget(self.friend)
        friend.addWidget(self._friend_means)
        online = self.tr("Pick a server and see its ping and delay first.")
        ways = (
            (
                "play",
                self.tr("Free demo game, a bot as partner. No ROM, no internet."),
                opponents,
                self.practise,
            ),
            ("server", online, QHBoxLayout(), self.online),
            (
                "link",
                self.tr("Paste a link or an address."),
                friend,
                self.join_friend,
            ),
        )
        cards = [self._card(icon, text, more, press) for icon, text, more, press in ways]
        for way in cards:
            row.addWidget(way, 1)
        *self._other_ways, self._friend_way = cards
        return holder

    def _card(self, icon: str, text: str, more: QBoxLayout, press: QPushButton) -> QFrame:
        layout = QVBoxLayout()
        layout.setSpacing(SPACE)
        picture = QLabel()
        self._icons.append((picture, icon))
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(picture)
        head.addWidget(label(press.text(), Role.HEADING), 1)
        layout.addLayout(head)
        layout.addWidget(label(text, Role.MUTED, wrap=True))
        layout.addStretch()
        layout.addLayout(more)
        layout.addWidget(press)
        result = card(layout, f"card_{icon}")
        result.setMinimumHeight(_CARD_HEIGHT)
        return result

    def _title_row(self) -> QBoxLayout:
        picture = QLabel()
        picture.setPixmap(application_icon().pixmap(_TITLE_ICON, _TITLE_ICON))
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addWidget(picture)
        text = self.tr("Play old games together over the network")
        row.addWidget(label(text, Role.TITLE, wrap=True), 1)
        return row

    def _name_row(self) -> QBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(buddy(self.tr("Your &nickname"), self.nick))
        row.addWidget(self.nick, 1)
        row.addWidget(self._judgement, 2)
        return row

    def _make_state(self) -> QFrame:
        self._state_text = label("", Role.HEADING, wrap=True)
        self._state_more = label("", Role.MUTED, wrap=True)
        self._state_more.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._state_more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cancel = button(self.tr("Cancel"), "btn_cancel", self.tr("Stop connecting"))
        self.cancel.clicked.connect(self.cancel_wanted)
        self.copy = button(
            self.tr("Copy address"),
            "btn_copy_address",
            self.tr("Copy the address for your friends"),
        )
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self._copied))
        self.lobby = button(
            self.tr("Go to the lobby"),
            "btn_lobby",
            self.tr("Show chat, users and games"),
            primary=True,
        )
        self.lobby.clicked.connect(self.lobby_wanted)
        self.leave = button(
            self.tr("Disconnect"), "btn_leave_server", self.tr("Leave the server; ours is closed")
        )
        self.leave.clicked.connect(self.disconnect_wanted)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._state_text)
        words.addWidget(self._state_more)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addLayout(words, 1)
        for press in (self.cancel, self.copy, self.leave, self.lobby):
            row.addWidget(press)
        result = card(row, "connection_state")
        result.hide()
        return result

    # --- what it shows ---------------------------------------------------------------------------

    def show_idle(self) -> None:
        """Nothing is under way: the three ways."""
        self._state.hide()
        self._quiet.show()
        self._allow(True)
        self._judge()
        (self._used if self._used.isVisibleTo(self) else self.practise).setFocus()

    def show_busy(self, text: str, *, may_cancel: bool = True) -> None:
        """Something takes a moment; the user may cancel it or not."""
        self._show_state(text, "", (self.cancel,) if may_cancel else ())
        if may_cancel:
            self.cancel.setFocus()

    def show_connected(self, text: str, addresses: tuple[str, ...] = ()) -> None:
        """We are on a server; `addresses` are for friends when it is ours, the best one first."""
        more = ""
        if addresses:
            more = self.tr("Friends on your network connect to: {list}").format(
                list=self.tr(" or ").join(addresses)
            )
            self._copied = addresses[0]
        shown = (self.lobby, self.leave) + ((self.copy,) if addresses else ())
        self._show_state(text, more, shown)
        # A friend's link leads elsewhere from here too; the sheet asks first.
        self._allow_friend(True)
        self._judge()
        self.lobby.setFocus()

    def _show_state(self, text: str, more: str, shown: tuple[QPushButton, ...]) -> None:
        self._state_text.setText(text)
        self._state_more.setText(more)
        self._state_more.setVisible(bool(more))
        for press in (self.cancel, self.copy, self.leave, self.lobby):
            press.setVisible(press in shown)
        self._allow(False)
        self._quiet.hide()
        self._state.show()

    def _allow(self, allowed: bool) -> None:
        for part in (*self._other_ways, self._advanced, self.nick):
            part.setEnabled(allowed)
        self._allow_friend(allowed)

    def _allow_friend(self, allowed: bool) -> None:
        self._friend_way.setEnabled(allowed)

    def show_name(self, name: str) -> None:
        """Show another nickname, such as the one that was kept."""
        if name != self.nick.text():
            self.nick.setText(name)

    def show_connection(self, number: int) -> None:
        """Show another connection type, 1 to 6."""
        self.connection.setCurrentIndex(self.connection.findData(number))

    def select_name(self) -> None:
        """Put the focus into the nickname and select it, so that typing replaces it."""
        self._used = self.nick
        self.nick.setFocus()
        self.nick.selectAll()

    def judge_name(self, words: str, *, fits: bool) -> None:
        """Say what servers think of the typed nickname."""
        self._judgement.setText(words)
        self.nick.setAccessibleDescription(words)
        self._name_fits = fits
        self._judge()

    def show_friend_means(self, words: str) -> None:
        """Say how the pasted text was understood."""
        self._friend_means.setText(words)
        self._friend_means.setVisible(bool(words))

    def offer_clipboard(self, link: str) -> None:
        """Offer a link that lies in the clipboard, or nothing; it is never used by itself."""
        self._offered = link
        self._offer.setVisible(bool(link))

    def show_looks(self, appearance: Appearance, text_percent: int) -> None:
        """Show the chosen looks."""
        self.looks.show_looks(appearance, text_percent)

    def show_languages(self, choices: tuple[Choice, ...], chosen: str) -> None:
        """Offer the languages."""
        self.looks.show_languages(choices, chosen)

    def show_quiet(self, *, checks_daily: bool) -> None:
        """Say what is sent without a press: nothing, or the daily check that the user has turned on."""
        text = self.tr("Nothing is sent anywhere until you press one of the three.")
        if checks_daily:
            text = self.tr(
                "Apart from the daily check for updates, nothing is sent anywhere until you press one of the three."
            )
        self._quiet.setText(text)

    def focus_friend(self) -> None:
        """Let the user paste a link or an address."""
        self.friend.setFocus()
        self.friend.selectAll()

    def focus_address(self) -> None:
        """Let the user type an address."""
        self._more.setChecked(True)
        self.address.setFocus()
        self.address.selectAll()

    def show_advanced(self, *, hosting: bool) -> None:
        """Unfold the advanced ways, at hosting or at the address."""
        self._more.setChecked(True)
        (self.port if hosting else self.address).setFocus()

    def fit_width(self, width: int) -> None:
        """Put the three ways below each other where they do not fit side by side; `width` is there for the page."""
        places = [self._cards_row.itemAt(place) for place in range(self._cards_row.count())]
        needed = sum(item.minimumSize().width() for item in places if item is not None)
        needed += 2 * self._cards_row.spacing() + 6 * SPACE
        direction = QBoxLayout.Direction.LeftToRight
        if needed > width:
            direction = QBoxLayout.Direction.TopToBottom
        self._cards_row.setDirection(direction)
        self.looks.fit_width(width - 6 * SPACE)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the areas for F6."""
        return (self.nick, self._state, self._cards, self._more, self.looks)

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's icons."""
        ratio = self.devicePixelRatioF()
        for picture, name in self._icons:
            pixmap = themed_pixmap(name, theme.accent, round(_CARD_ICON * ratio))
            pixmap.setDevicePixelRatio(ratio)
            picture.setPixmap(pixmap)

    # --- what the user wants ---------------------------------------------------------------------

    def _unfold(self, unfolded: bool) -> None:
        show_fold(self._more, self._more_words, unfolded=unfolded)
        self._advanced.setVisible(unfolded)

    def _judge(self) -> None:
        name = bool(self.nick.text().strip()) and self._name_fits
        self.practise.setEnabled(name)
        self.online.setEnabled(name)
        self.join_friend.setEnabled(name and bool(self.friend.text().strip()))
        self.host.setEnabled(name and self.port.hasAcceptableInput())
        self.go.setEnabled(name and bool(self.address.text().strip()))

    def _choose(self, used: QWidget) -> str:
        self._used = used
        name = self.nick.text().strip()
        self.nickname_kept.emit(name)
        return name

    def _practise(self) -> None:
        if self.practise.isEnabled():
            name = self._choose(self.practise)
            self.practice_wanted.emit(PracticeWish(name, int(self.bots.currentData())))

    def _look_for_servers(self) -> None:
        self._choose(self.online)
        self.servers_wanted.emit()

    def _take_offer(self) -> None:
        self.friend.setText(self._offered)
        self.friend.setFocus()

    def _join_friend(self) -> None:
        if self.join_friend.isEnabled():
            self._choose(self.friend)
            self.friend_wanted.emit(self.friend.text())

    def _connect(self) -> None:
        if self.go.isEnabled():
            name = self._choose(self.address)
            connection = int(self.connection.currentData())
            self.connection_wanted.emit(ConnectWish(name, self.address.text().strip(), connection))

    def _host(self) -> None:
        if self.host.isEnabled():
            name = self._choose(self.host)
            self.hosting_wanted.emit(HostWish(name, int(self.port.text())))
