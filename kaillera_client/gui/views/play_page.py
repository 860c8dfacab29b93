"""The first page: a nickname and three ways to play."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.gui.icons import application_icon, themed_pixmap
from kaillera_client.gui.models.values import ConnectWish, HostWish, LineQuality, PracticeWish
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.widgets import Role, buddy, button, card, label, named

LONGEST_NAME = 30
LONGEST_ADDRESS = 260
DEFAULT_PORT = 27888
MOST_BOTS = 3
_CARD_ICON = 30
_TITLE_ICON = 48
_LAST_PORT = 65535


class PlayPage(QScrollArea):
    """Reports how the user wants to play; shows what is under way.

    Signals:
        practice_wanted, connection_wanted, hosting_wanted: with the frozen wish.
        cancel_wanted: stop what is under way.
        disconnect_wanted: leave the server, and close our own.
        lobby_wanted: go to where the user already is.
        copy_wanted: put this text on the clipboard.
    """

    practice_wanted = Signal(object)
    connection_wanted = Signal(object)
    hosting_wanted = Signal(object)
    cancel_wanted = Signal()
    disconnect_wanted = Signal()
    lobby_wanted = Signal()
    copy_wanted = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        named(self, "page_welcome", self.tr("Play"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._icons: list[tuple[QLabel, str]] = []
        self._copied = ""
        self._make_fields(name)
        self._make_buttons()
        self._used: QWidget = self.practise
        """What the focus returns to: the way that was tried last."""
        self._cards = self._make_cards()
        self._state = self._make_state()
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addStretch(1)
        layout.addLayout(self._title_row())
        layout.addLayout(self._name_row())
        layout.addWidget(self._state)
        layout.addWidget(self._cards)
        text = self.tr("Nothing is sent anywhere until you press one of the three buttons.")
        self._quiet = label(text, Role.MUTED, wrap=True)
        layout.addWidget(self._quiet)
        layout.addStretch(2)
        self.setWidget(inner)
        self.paint_with(theme)

    # --- building --------------------------------------------------------------------------------

    def _make_fields(self, name: str) -> None:
        self.nick = QLineEdit(name)
        named(self.nick, "nick_edit", self.tr("Your nickname"))
        self.nick.setMaxLength(LONGEST_NAME)
        self.nick.setMaximumWidth(280)
        self.nick.textChanged.connect(self._judge)
        self.nick.returnPressed.connect(self._practise)
        self.bots = QComboBox()
        named(self.bots, "bots_choice", self.tr("Opponents"))
        for number in range(1, MOST_BOTS + 1):
            text = self.tr("1 bot") if number == 1 else self.tr("{n} bots").format(n=number)
            self.bots.addItem(text, number)
        self.line = QComboBox()
        named(self.line, "line_choice", self.tr("Simulated line"))
        for text, quality in (
            (self.tr("Perfect"), LineQuality.PERFECT),
            (self.tr("Home, 40 ms"), LineQuality.HOME),
            (self.tr("Wi-Fi, 60 ms"), LineQuality.WIRELESS),
            (self.tr("Poor, 120 ms"), LineQuality.POOR),
        ):
            self.line.addItem(text, quality)
        self.address = QLineEdit()
        named(self.address, "address_edit", self.tr("Server address"))
        self.address.setPlaceholderText(self.tr("name or address"))
        self.address.setMaxLength(LONGEST_ADDRESS)
        self.address.textChanged.connect(self._judge)
        self.address.returnPressed.connect(self._connect)
        self.connection = QComboBox()
        named(self.connection, "connection_choice", self.tr("Connection type"))
        for number, text in enumerate(
            (
                "LAN (60/s)",
                "Excellent (30/s)",
                "Good (20/s)",
                "Average (15/s)",
                "Low (12/s)",
                "Bad (10/s)",
            ),
            start=1,
        ):
            self.connection.addItem(text, number)
        self.connection.setToolTip(
            self.tr("How many messages a second you send. Everybody in a game needs the same one.")
        )
        self.port = QLineEdit(str(DEFAULT_PORT))
        named(self.port, "port_edit", self.tr("Port"))
        self.port.setValidator(QIntValidator(1, _LAST_PORT, self.port))
        self.port.textChanged.connect(self._judge)
        self.port.returnPressed.connect(self._host)

    def _make_buttons(self) -> None:
        self.practise = button(
            self.tr("Try it now"),
            "btn_practise",
            self.tr("Start a game against bots on this computer"),
            primary=True,
        )
        self.practise.clicked.connect(self._practise)
        self.go = button(self.tr("Connect"), "btn_online", self.tr("Log in to this server"))
        self.go.clicked.connect(self._connect)
        self.host = button(
            self.tr("Host a server"), "btn_host", self.tr("Open a server for your local network")
        )
        self.host.clicked.connect(self._host)

    def _make_cards(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addWidget(
            self._card(
                "play",
                self.tr("Try it now"),
                self.tr(
                    "A moving game against bots, here on this computer. No internet, no files."
                ),
                ((self.tr("&Opponents"), self.bots), (self.tr("&Line"), self.line)),
                self.practise,
            )
        )
        row.addWidget(
            self._card(
                "link",
                self.tr("Connect to a server"),
                self.tr("Type its address, with a colon and the port if it is not 27888."),
                ((self.tr("&Address"), self.address), (self.tr("&Type"), self.connection)),
                self.go,
            )
        )
        row.addWidget(
            self._card(
                "network",
                self.tr("Host on your network"),
                self.tr("Your computer becomes the server. Friends connect to its address."),
                ((self.tr("&Port"), self.port),),
                self.host,
            )
        )
        return holder

    def _card(
        self,
        icon: str,
        title: str,
        text: str,
        fields: tuple[tuple[str, QWidget], ...],
        press: QPushButton,
    ) -> QFrame:
        layout = QVBoxLayout()
        layout.setSpacing(SPACE)
        picture = QLabel()
        self._icons.append((picture, icon))
        layout.addWidget(picture)
        layout.addWidget(label(title, Role.HEADING))
        layout.addWidget(label(text, Role.MUTED, wrap=True))
        layout.addStretch()
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(1, 1)
        for line, (caption, field) in enumerate(fields):
            grid.addWidget(buddy(caption, field), line, 0)
            grid.addWidget(field, line, 1)
        layout.addLayout(grid)
        press.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout.addWidget(press)
        result = card(layout, f"card_{icon}")
        result.setMinimumWidth(230)
        result.setMinimumHeight(270)
        result.setMaximumHeight(330)
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
        self._judgement = label("", Role.MUTED)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(buddy(self.tr("Your &nickname"), self.nick))
        row.addWidget(self.nick)
        row.addWidget(self._judgement)
        row.addStretch()
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
        """Nothing is under way: the three cards."""
        self._state.hide()
        self._quiet.show()
        self._cards.setEnabled(True)
        self.nick.setEnabled(True)
        self._judge()
        self._used.setFocus()

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
        self.lobby.setFocus()

    def _show_state(self, text: str, more: str, shown: tuple[QPushButton, ...]) -> None:
        self._state_text.setText(text)
        self._state_more.setText(more)
        self._state_more.setVisible(bool(more))
        for press in (self.cancel, self.copy, self.leave, self.lobby):
            press.setVisible(press in shown)
        self._cards.setEnabled(False)
        self.nick.setEnabled(False)
        self._quiet.hide()
        self._state.show()

    def focus_address(self) -> None:
        """Let the user type an address."""
        self.address.setFocus()
        self.address.selectAll()

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's icons."""
        ratio = self.devicePixelRatioF()
        for picture, name in self._icons:
            pixmap = themed_pixmap(name, theme.accent, round(_CARD_ICON * ratio))
            pixmap.setDevicePixelRatio(ratio)
            picture.setPixmap(pixmap)

    # --- what the user wants ---------------------------------------------------------------------

    def _judge(self) -> None:
        name = bool(self.nick.text().strip())
        self._judgement.setText("" if name else self.tr("Type a name that others will see."))
        self.practise.setEnabled(name)
        self.host.setEnabled(name and self.port.hasAcceptableInput())
        self.go.setEnabled(name and bool(self.address.text().strip()))

    def _practise(self) -> None:
        if self.practise.isEnabled():
            self._used = self.practise
            bots, line = int(self.bots.currentData()), self.line.currentData()
            self.practice_wanted.emit(PracticeWish(self.nick.text().strip(), bots, line))

    def _connect(self) -> None:
        if self.go.isEnabled():
            self._used = self.address
            self.connection_wanted.emit(
                ConnectWish(
                    self.nick.text().strip(),
                    self.address.text().strip(),
                    int(self.connection.currentData()),
                )
            )

    def _host(self) -> None:
        if self.host.isEnabled():
            self._used = self.host
            self.hosting_wanted.emit(HostWish(self.nick.text().strip(), int(self.port.text())))
