"""The window: navigation, message bars, sheets, pages and the status bar.

What a page is: a widget in `pages` with the signal `card_action_chosen(action, card)` and the method
`paint_with(theme)`. What it may offer besides is in `page_offers`: `focus_search`, `add_exclude`, `refresh`,
`toggle_favourite`, `copy_invite`, `panes`, `step_back`, `show_card`. The keys for these belong to the window
(`menus`); a page has shortcuts of its own only for what exists nowhere else.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.advice.quality import USUAL, Limits
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.models.veil import Veil
from kaillera_client.gui.theme import Appearance, Theme
from kaillera_client.gui.views.bars import Bars
from kaillera_client.gui.views.focus import first_focusable, holds, reveal
from kaillera_client.gui.views.join_sheet import JoinSheet
from kaillera_client.gui.views.navigation import Navigation
from kaillera_client.gui.views.notices import NoticeArea
from kaillera_client.gui.views.page_offers import Inviting, Paned, SteppingBack
from kaillera_client.gui.views.placing import beside
from kaillera_client.gui.views.play_page import PlayPage
from kaillera_client.gui.views.status_bar import StatusBar
from kaillera_client.gui.views.veiling import cover_all
from kaillera_client.gui.views.widgets import scrolled

if TYPE_CHECKING:
    from collections.abc import Callable

    # Loaded by `complete`, after the first page was painted.
    from kaillera_client.gui.views.compact_page import CompactPage
    from kaillera_client.gui.views.help_page import HelpPage
    from kaillera_client.gui.views.library_page import LibraryPage
    from kaillera_client.gui.views.line_panel import LinePanel
    from kaillera_client.gui.views.lobby_page import LobbyPage
    from kaillera_client.gui.views.menus import Menus
    from kaillera_client.gui.views.room_page import RoomPage
    from kaillera_client.gui.views.servers_page import ServersPage
    from kaillera_client.gui.views.settings_page import SettingsPage

    Page = PlayPage | ServersPage | LobbyPage | RoomPage | LibraryPage | HelpPage | SettingsPage

USUAL_SIZE = QSize(1024, 640)
"""Everything fits into it at text size 100 %."""

LEAST_SIZE = QSize(640, 480)
_NARROW, _NARROW_LETTERS = 900, 100
"""Below this width, in pixels or in letters of the present size, the navigation shows icons only."""


_RAISE_THEMSELVES = frozenset({"windows", "xcb", "cocoa"})
"""On other platforms windows cannot, and Qt warns of the attempt."""

_COMPACT_PAGES = frozenset({PageId.SERVERS, PageId.LOBBY, PageId.ROOM})
"""What the compact layout shows on one screen."""


class Models:
    """The item models that the window shows, made before it and filled by the controllers."""

    def __init__(self) -> None:
        from kaillera_client.gui.models.chat import ChatModel  # noqa: PLC0415 - as in `complete`
        from kaillera_client.gui.models.games import GameModel  # noqa: PLC0415
        from kaillera_client.gui.models.library import LibraryModel  # noqa: PLC0415
        from kaillera_client.gui.models.players import PlayerModel  # noqa: PLC0415
        from kaillera_client.gui.models.servers import ServerModel  # noqa: PLC0415
        from kaillera_client.gui.models.stalls import StallModel  # noqa: PLC0415
        from kaillera_client.gui.models.users import UserModel  # noqa: PLC0415
        from kaillera_client.gui.models.waiting_games import WaitingGameModel  # noqa: PLC0415
        from kaillera_client.gui.views import library_words  # noqa: PLC0415

        self.servers = ServerModel()
        self.waiting = WaitingGameModel()
        self.users = UserModel()
        self.games = GameModel()
        self.players = PlayerModel()
        self.stalls = StallModel()
        self.library = LibraryModel(
            library_words.cell_words, library_words.headers(), library_words.row_sentence
        )
        self.lobby_chat = ChatModel()
        self.room_chat = ChatModel()

    def show_through(self, veil: Veil) -> None:
        """Let everything that the models say go through a window's veil."""
        for model in (
            self.servers,
            self.waiting,
            self.users,
            self.games,
            self.players,
            self.stalls,
            self.library,
            self.lobby_chat,
            self.room_chat,
        ):
            model.veil = veil


class MainWindow(QMainWindow):
    """Holds the pages; knows nothing about what they mean.

    Signals:
        close_wanted: the user closes the window; it stays until `finish_closing`.
        appearance_chosen, text_size_chosen, compact_chosen: with an `Appearance`, per cent, a bool.
        streaming_chosen: turn streamer mode on or off.
        updates_wanted: ask whether there is a newer version.
        page_shown: with the `PageId` that is visible now.
        reconnect_wanted: log in again where we are; with the connection type (1 to 6) and the milliseconds by which
            answers are held back, each None to leave it as it is.
        invitation_pasted: follow this link or address, after asking.
    """

    close_wanted = Signal()
    appearance_chosen = Signal(object)
    text_size_chosen = Signal(int)
    compact_chosen = Signal(bool)
    streaming_chosen = Signal(bool)
    updates_wanted = Signal()
    page_shown = Signal(object)
    reconnect_wanted = Signal(object, object)
    invitation_pasted = Signal(str)

    servers: "ServersPage"
    lobby: "LobbyPage"
    room: "RoomPage"
    library: "LibraryPage"
    help: "HelpPage"
    settings: "SettingsPage"
    line_panel: "LinePanel"
    menus: "Menus"

    def __init__(self, models: Models | None, theme: Theme, name: str) -> None:
        """Without models the window has its first page only, until `complete`."""
        super().__init__()
        self.veil = Veil()
        self.veil.changed.connect(self._cover_again)
        self._title = ""
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("Kaillera client"))
        self._may_close = False
        self.stays_open: Callable[[], bool] = lambda: False
        """Asked when the user closes the window: whether it stays, because the user has been asked something."""

        self._compact = False
        self._limits = USUAL
        self._past: list[PageId] = []
        self._shown = PageId.PLAY
        self._compact_frame = QScrollArea()
        self._theme = theme
        self.notices = NoticeArea(theme)
        self.join_sheet = JoinSheet()
        self.play = PlayPage(theme, name)
        self.compact: CompactPage | None = None
        self.pages: dict[PageId, Page] = {}
        self._frames: dict[PageId, QScrollArea] = {}
        self._stack = QStackedWidget()
        self._add_page(PageId.PLAY, self.play)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._reveal)
        self.navigation = Navigation(theme)
        self.navigation.page_chosen.connect(self._navigated)
        self._bar = StatusBar(theme)
        self.setStatusBar(self._bar)
        self._arrange()
        # Before the menus come: the window must not jump.
        self.menuBar().setNativeMenuBar(False)
        self.menuBar().addMenu(self.tr("&File"))
        self.setMinimumSize(LEAST_SIZE)
        self.resize(USUAL_SIZE)
        self.play.show_idle()
        if models is not None:
            self.complete(models)

    def complete(self, models: Models) -> None:
        """Build everything that is not seen at first: loading it would hold up the first painted page."""
        from kaillera_client.gui.views.help_page import HelpPage  # noqa: PLC0415
        from kaillera_client.gui.views.library_page import LibraryPage  # noqa: PLC0415
        from kaillera_client.gui.views.line_panel import LinePanel  # noqa: PLC0415
        from kaillera_client.gui.views.lobby_page import LobbyPage  # noqa: PLC0415
        from kaillera_client.gui.views.menus import Menus  # noqa: PLC0415
        from kaillera_client.gui.views.room_page import RoomPage  # noqa: PLC0415
        from kaillera_client.gui.views.servers_page import ServersPage  # noqa: PLC0415
        from kaillera_client.gui.views.settings_page import SettingsPage  # noqa: PLC0415

        theme = self._theme
        self._models = models
        models.show_through(self.veil)
        self.line_panel = LinePanel()
        self.servers = ServersPage(theme, models.servers, models.waiting)
        self.lobby = LobbyPage(theme, models.users, models.games, models.lobby_chat)
        self.room = RoomPage(theme, models.players, models.room_chat, models.stalls)
        self.library = LibraryPage(theme, models.library)
        self.help = HelpPage(theme)
        self.settings = SettingsPage(theme)
        for page, widget in (
            (PageId.SERVERS, self.servers),
            (PageId.LOBBY, self.lobby),
            (PageId.ROOM, self.room),
            (PageId.LIBRARY, self.library),
            (PageId.HELP, self.help),
            (PageId.SETTINGS, self.settings),
        ):
            self._add_page(page, widget)
        self.menuBar().clear()
        self.menus = Menus(self, self)
        self.menus.appearance_chosen.connect(self.appearance_chosen)
        self.menus.text_size_chosen.connect(self.text_size_chosen)
        self.menus.compact_chosen.connect(self.compact_chosen)
        self.menus.streaming_chosen.connect(self.streaming_chosen)
        self.menus.updates_wanted.connect(self.updates_wanted)
        self._show_page()

    def _add_page(self, page: PageId, widget: "Page") -> None:
        self.pages[page] = widget
        self._frames[page] = scrolled(widget)
        self._stack.addWidget(self._frames[page])

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bars = Bars(self.notices, self.join_sheet)
        column.addWidget(self._bars)
        column.addWidget(self._stack, 1)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(column, 1)
        self.setCentralWidget(centre)

    # --- pages -----------------------------------------------------------------------------------

    def allow_page(self, page: PageId, allowed: bool, why_not: str = "") -> None:
        """Let a page be chosen or not; `why_not` is its tooltip meanwhile."""
        self.navigation.allow(page, allowed, why_not)

    def go_to(self, page: PageId) -> bool:
        """Show a page; False when it may not be chosen now."""
        return self.navigation.choose(page)

    @property
    def page(self) -> PageId:
        """The page that is visible."""
        return self.navigation.page

    @property
    def shown_page(self) -> QWidget:
        """The widget that is visible: a page, or the compact layout of several."""
        if self._compact and self.compact is not None and self.page in _COMPACT_PAGES:
            return self.compact
        return self.pages[self.page]

    def _navigated(self, page: PageId) -> None:
        if page is not self._shown:
            self._past = [*self._past[-20:], self._shown]
            self._shown = page
        self._show_page()
        self.page_shown.emit(page)

    def _show_page(self) -> None:
        if self.page not in self.pages:
            return
        shown = self.shown_page
        frame = self._frames[self.page]
        if shown is self.compact:
            frame = self._compact_frame
        self._stack.setCurrentWidget(frame)

    def go_back(self) -> None:
        """Show the page before this one that may still be shown."""
        while self._past:
            page = self._past.pop()
            if page is not self.page and self.go_to(page):
                self._past.pop()
                return

    def step_back(self) -> None:
        """Leave the innermost thing: a sheet, what the page has, the newest message, the page."""
        if self.join_sheet.isVisible():
            self.join_sheet.cancel()
            return
        page = self.shown_page
        if isinstance(page, SteppingBack) and page.step_back():
            return
        if not self.notices.dismiss_newest():
            self.go_back()

    def move_between_panes(self, step: int) -> None:
        """Put the focus into the next or the previous area of the window."""
        panes = self._panes()
        at = next((i for i, (pane, _) in enumerate(panes) if holds(pane, self.focusWidget())), -1)
        _, first = panes[(at + step) % len(panes)] if at >= 0 else panes[0]
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _reveal(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to the whole of what has the focus now; Qt shows only the cursor of a field with several lines.

        Not under the mouse: what is clicked must not run away.
        """
        if now is None or not self.isAncestorOf(now):
            return
        if QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            return
        reveal(now, self)

    def _panes(self) -> list[tuple[QWidget, QWidget]]:
        """Return the areas that can take the focus, each with the widget in it that does."""
        page = self.shown_page
        inside: tuple[QWidget, ...] = page.panes() if isinstance(page, Paned) else (page,)
        areas = (self.navigation, self.notices, self.join_sheet, *inside)
        found = [(area, first_focusable(area)) for area in areas if area.isVisible()]
        return [(area, first) for area, first in found if first is not None]

    @property
    def is_compact(self) -> bool:
        """True while servers, lobby and room are on one screen."""
        return self._compact

    def set_compact(self, compact: bool) -> None:
        """Show servers, lobby and room on one screen, or each on its own page."""
        self._compact = compact
        if compact and self.compact is None:
            self._make_compact()
        if compact and self.compact is not None:
            self.compact.hold_strip(self.room.strip)
        else:
            self.room.take_strip_back()
            self.lobby.middle.hold(self.lobby.create_sheet)
        self.menus.show_compact(compact)
        self._fit_navigation()
        self._show_page()

    def _make_compact(self) -> None:
        """Build the compact layout when it is first wanted: most people never do."""
        from kaillera_client.gui.views.compact_page import CompactPage  # noqa: PLC0415

        models = self._models
        self.compact = CompactPage(
            self._theme,
            (self.servers, self.lobby, self.room),
            models.servers,
            (models.games, models.users, models.players),
            (models.lobby_chat, models.room_chat),
        )
        self.compact.servers_wanted.connect(self._leave_compact)
        self.compact.judge_by(self._limits)
        self._compact_frame = scrolled(self.compact)
        self._stack.addWidget(self._compact_frame)
        cover_all(self.compact)

    def _leave_compact(self) -> None:
        self.compact_chosen.emit(False)
        self.go_to(PageId.SERVERS)

    def judge_by(self, limits: Limits) -> None:
        """Take other limits for what is called a good and a fair ping, wherever one is shown."""
        self._limits = limits
        for part in (self.bar, self.lobby, self.room, self.compact):
            if part is not None:
                part.judge_by(limits)

    def copy_invite(self) -> None:
        """Let the page that knows a place to play copy its invitation; the room before the others."""
        page = self._inviting()
        if page is not None:
            page.copy_invite()

    def may_invite(self) -> bool:
        """Tell whether there is a place to which friends can be invited."""
        return self._inviting() is not None

    def _inviting(self) -> Inviting | None:
        pages = (self.room, self.shown_page)
        return next((one for one in pages if isinstance(one, Inviting) and one.may_invite()), None)

    def place_for_game(self) -> tuple[int, int, int, int]:
        """Return x, y, width and height of a window beside this one."""
        place = beside(self.frameGeometry(), self.screen().availableGeometry())
        return place.x(), place.y(), place.width(), place.height()

    def come_to_front(self) -> None:
        """Be seen, also out of the task bar; where the desktop does not allow that, it points at the window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        if QGuiApplication.platformName() in _RAISE_THEMSELVES:
            self.raise_()
        self.activateWindow()
        self.call_for_attention()

    def call_for_attention(self) -> None:
        """Let the task bar show that something happened here, without taking the focus."""
        QApplication.alert(self)

    # --- streamer mode ---------------------------------------------------------------------------

    def setWindowTitle(self, title: str) -> None:
        """Take another title, of which task bars show what may be seen."""
        self._title = title
        super().setWindowTitle(self.veil(title))

    def show_streaming(self, streaming: bool) -> None:
        """Say in the menus and in the status bar whether private texts are covered."""
        self.menus.show_streaming(streaming)
        self._bar.show_streaming(streaming)

    def _cover_again(self) -> None:
        cover_all(self)
        self.setWindowTitle(self._title)

    # --- looks -----------------------------------------------------------------------------------

    @property
    def bar(self) -> StatusBar:
        """The status bar."""
        return self._bar

    def show_appearance(self, appearance: Appearance, text_percent: int = 100) -> None:
        """Tick the appearance and the text size in the menus."""
        self.menus.show_appearance(appearance, text_percent)
        self.play.show_looks(appearance, text_percent)

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours and icons."""
        self._theme = theme
        self.navigation.paint_with(theme)
        self.notices.paint_with(theme)
        for shown in self.pages.values():
            shown.paint_with(theme)
        if self.compact is not None:
            self.compact.paint_with(theme)
        self._bar.paint_with(theme)

    def _fit_navigation(self) -> None:
        least = max(_NARROW, _NARROW_LETTERS * self.fontMetrics().averageCharWidth())
        self.navigation.set_narrow(self._compact or self.width() < least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pages the navigation's room when there is little."""
        super().resizeEvent(event)
        self._bars.updateGeometry()
        self._fit_navigation()
        self._fit_play_page()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the first page: only now the style sheet says how wide its cards are."""
        super().showEvent(event)
        self._fit_play_page()

    def _fit_play_page(self) -> None:
        self.play.fit_width(self.width() - self.navigation.width())

    def changeEvent(self, event: QEvent) -> None:
        """Fit the navigation to another text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_navigation()
            self.navigation.fit()
            self._fit_play_page()

    # --- closing ---------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Disappear at once, unless something must be asked; the goodbye to the server goes on behind it."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        if self.stays_open():
            return
        self.hide()
        self.close_wanted.emit()

    def finish_closing(self) -> None:
        """Close for good: everything else has ended."""
        self._may_close = True
        self.close()
