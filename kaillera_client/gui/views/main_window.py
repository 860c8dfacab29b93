"""The window: navigation, message bars, pages and the status bar."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.gui.icons import themed_icon
from kaillera_client.gui.models.chat import ChatModel
from kaillera_client.gui.models.games import GameModel
from kaillera_client.gui.models.players import PlayerModel
from kaillera_client.gui.models.users import UserModel
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.theme import SPACE, Appearance, Theme
from kaillera_client.gui.views.help_page import HelpPage
from kaillera_client.gui.views.library_page import LibraryPage
from kaillera_client.gui.views.lobby_page import LobbyPage
from kaillera_client.gui.views.notices import NoticeArea
from kaillera_client.gui.views.placing import beside
from kaillera_client.gui.views.play_page import PlayPage
from kaillera_client.gui.views.room_page import RoomPage
from kaillera_client.gui.views.servers_page import ServersPage
from kaillera_client.gui.views.settings_page import SettingsPage
from kaillera_client.gui.views.status_bar import StatusBar
from kaillera_client.gui.views.widgets import named

LEAST_SIZE = QSize(1024, 640)
_NAVIGATION_WIDTH = 138
_PAGE_ROLE = Qt.ItemDataRole.UserRole
_ICONS = {
    PageId.PLAY: "play",
    PageId.SERVERS: "server",
    PageId.LOBBY: "lobby",
    PageId.ROOM: "room",
    PageId.LIBRARY: "library",
    PageId.HELP: "help",
    PageId.SETTINGS: "settings",
}


Page = PlayPage | ServersPage | LobbyPage | RoomPage | LibraryPage | HelpPage | SettingsPage


class Models:
    """The item models that the window shows, made before it and filled by the controllers."""

    def __init__(self) -> None:
        self.users = UserModel()
        self.games = GameModel()
        self.players = PlayerModel()
        self.lobby_chat = ChatModel()
        self.room_chat = ChatModel()


class MainWindow(QMainWindow):
    """Holds the pages; knows nothing about what they mean.

    Signals:
        close_wanted: the user closes the window; it stays until `finish_closing`.
        appearance_chosen: with an `Appearance`.
        page_shown: with the `PageId` that is visible now.
    """

    close_wanted = Signal()
    appearance_chosen = Signal(object)
    page_shown = Signal(object)

    def __init__(self, models: Models, theme: Theme, name: str) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("Kaillera client"))
        self._may_close = False
        self.notices = NoticeArea(theme)
        self.play = PlayPage(theme, name)
        self.servers = ServersPage(theme)
        self.lobby = LobbyPage(theme, models.users, models.games, models.lobby_chat)
        self.room = RoomPage(theme, models.players, models.room_chat)
        self.library = LibraryPage(theme)
        self.help = HelpPage(theme)
        self.settings = SettingsPage(theme)
        self.pages: dict[PageId, Page] = {
            PageId.PLAY: self.play,
            PageId.SERVERS: self.servers,
            PageId.LOBBY: self.lobby,
            PageId.ROOM: self.room,
            PageId.LIBRARY: self.library,
            PageId.HELP: self.help,
            PageId.SETTINGS: self.settings,
        }
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(page)
        self._navigation = self._make_navigation()
        self._bar = StatusBar(theme)
        self.setStatusBar(self._bar)
        self._arrange()
        self._make_menus()
        self._make_shortcuts()
        self.paint_with(theme)
        self.setMinimumSize(LEAST_SIZE)
        self.resize(LEAST_SIZE)
        self.play.show_idle()

    # --- building --------------------------------------------------------------------------------

    def _make_navigation(self) -> QListWidget:
        texts = {
            PageId.PLAY: self.tr("Play"),
            PageId.SERVERS: self.tr("Servers"),
            PageId.LOBBY: self.tr("Lobby"),
            PageId.ROOM: self.tr("Room"),
            PageId.LIBRARY: self.tr("Library"),
            PageId.HELP: self.tr("Help"),
            PageId.SETTINGS: self.tr("Settings"),
        }
        result = QListWidget()
        named(result, "nav", self.tr("Pages"))
        result.setFixedWidth(_NAVIGATION_WIDTH)
        result.setIconSize(QSize(22, 22))
        result.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for number, (page, text) in enumerate(texts.items(), start=1):
            item = QListWidgetItem(text, result)
            item.setData(_PAGE_ROLE, page)
            item.setToolTip(self.tr("{page} (Ctrl+{number})").format(page=text, number=number))
        result.setCurrentRow(0)
        result.currentItemChanged.connect(self._navigated)
        return result

    def _arrange(self) -> None:
        notices = QVBoxLayout()
        notices.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 0)
        notices.addWidget(self.notices)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(notices)
        column.addWidget(self._stack, 1)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addLayout(column, 1)
        self.setCentralWidget(centre)

    def _make_menus(self) -> None:
        bar = self.menuBar()
        # Inside the window on every desktop, where the keyboard expects it.
        bar.setNativeMenuBar(False)
        named(bar, "menu_bar", self.tr("Menu"))
        file = bar.addMenu(self.tr("&File"))
        leave = file.addAction(self.tr("&Quit"))
        leave.setShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Q))
        leave.triggered.connect(self.close)
        view = bar.addMenu(self.tr("&View"))
        for number, page in enumerate(self.pages, start=1):
            item = self._navigation.item(number - 1)
            action = view.addAction(item.text())
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.triggered.connect(lambda _checked=False, page=page: self.go_to(page))
        view.addSeparator()
        self._appearances = self._appearance_menu(view)

    def _appearance_menu(self, view: QMenu) -> QActionGroup:
        menu = view.addMenu(self.tr("&Appearance"))
        group = QActionGroup(self)
        for appearance, text in (
            (Appearance.SYSTEM, self.tr("As the &system")),
            (Appearance.LIGHT, self.tr("&Light")),
            (Appearance.DARK, self.tr("&Dark")),
        ):
            action = QAction(text, group)
            action.setCheckable(True)
            action.setData(appearance)
            menu.addAction(action)
        group.triggered.connect(lambda action: self.appearance_chosen.emit(action.data()))
        return group

    def _make_shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+N", self.lobby.create_button.click),
            ("Ctrl+Return", self.room.start_button.click),
            ("Ctrl+L", self._type_address),
            ("Esc", self.notices.dismiss_newest),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _type_address(self) -> None:
        if self.go_to(PageId.PLAY):
            self.play.focus_address()

    # --- pages -----------------------------------------------------------------------------------

    def _item(self, page: PageId) -> QListWidgetItem:
        return self._navigation.item(list(self.pages).index(page))

    def allow_page(self, page: PageId, allowed: bool, why_not: str = "") -> None:
        """Let a page be chosen or not; `why_not` is its tooltip meanwhile."""
        item = self._item(page)
        enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(enabled if allowed else Qt.ItemFlag.NoItemFlags)
        number = list(self.pages).index(page) + 1
        tip = self.tr("{page} (Ctrl+{number})").format(page=item.text(), number=number)
        item.setToolTip(tip if allowed else why_not)

    def go_to(self, page: PageId) -> bool:
        """Show a page; False when it may not be chosen now."""
        item = self._item(page)
        if not item.flags() & Qt.ItemFlag.ItemIsEnabled:
            return False
        self._navigation.setCurrentItem(item)
        return True

    @property
    def page(self) -> PageId:
        """The page that is visible."""
        item = self._navigation.currentItem()
        return PageId(item.data(_PAGE_ROLE))

    def _navigated(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            page = PageId(item.data(_PAGE_ROLE))
            self._stack.setCurrentWidget(self.pages[page])
            self.page_shown.emit(page)

    def place_for_game(self) -> tuple[int, int, int, int]:
        """Return x, y, width and height of a window beside this one."""
        place = beside(self.frameGeometry(), self.screen().availableGeometry())
        return place.x(), place.y(), place.width(), place.height()

    # --- looks -----------------------------------------------------------------------------------

    @property
    def bar(self) -> StatusBar:
        """The status bar."""
        return self._bar

    def show_appearance(self, appearance: Appearance) -> None:
        """Tick the appearance in the menu."""
        for action in self._appearances.actions():
            action.setChecked(action.data() is appearance)

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours and icons."""
        for page, icon in _ICONS.items():
            self._item(page).setIcon(themed_icon(icon, theme.text))
        self.notices.paint_with(theme)
        for shown in self.pages.values():
            shown.paint_with(theme)
        self._bar.paint_with(theme)

    # --- closing ---------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Disappear at once; the goodbye to the server goes on behind it."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.hide()
        self.close_wanted.emit()

    def finish_closing(self) -> None:
        """Close for good: everything else has ended."""
        self._may_close = True
        self.close()
