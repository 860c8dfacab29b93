"""The menu bar, and with it every key that works on all pages."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from kaillera_client.gui.models.help_values import HelpPart
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.text import without_key
from kaillera_client.gui.theme import Appearance
from kaillera_client.gui.views.help_page import HelpPage
from kaillera_client.gui.views.help_topics import topic_of
from kaillera_client.gui.views.lobby_page import LobbyPage
from kaillera_client.gui.views.navigation import Navigation
from kaillera_client.gui.views.page_offers import Excluding, Favouring, Refreshable, Searchable
from kaillera_client.gui.views.play_page import PlayPage
from kaillera_client.gui.views.room_page import RoomPage
from kaillera_client.gui.views.servers_page import ServersPage
from kaillera_client.gui.views.widgets import named

TEXT_SIZES = (100, 125, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class KeyHelp:
    """One line of the list of shortcuts."""

    keys: str
    does: str


class Frame(Protocol):
    """What the entries do with the window."""

    play: PlayPage
    servers: ServersPage
    lobby: LobbyPage
    room: RoomPage
    help: HelpPage
    navigation: Navigation

    @property
    def shown_page(self) -> QWidget:
        """The widget that is visible."""
        ...

    def go_to(self, page: PageId) -> bool:
        """Show a page; False when it may not be chosen now."""
        ...

    def go_back(self) -> None:
        """Show the page before this one."""
        ...

    def step_back(self) -> None:
        """Leave the innermost thing."""
        ...

    def move_between_panes(self, step: int) -> None:
        """Put the focus into the next or the previous area."""
        ...

    def copy_invite(self) -> None:
        """Copy the invitation to where we are."""
        ...

    def may_invite(self) -> bool:
        """Tell whether we are anywhere."""
        ...


class Menus(QObject):
    """Builds the menus of a window; every entry has one owner and one key.

    Signals:
        appearance_chosen, text_size_chosen, compact_chosen: with an `Appearance`, per cent, a bool.
        streaming_chosen: turn streamer mode on or off.
        release_wanted: let the attached emulator go on alone.
        updates_wanted: ask whether there is a newer version.
    """

    appearance_chosen = Signal(object)
    text_size_chosen = Signal(int)
    compact_chosen = Signal(bool)
    streaming_chosen = Signal(bool)
    release_wanted = Signal()
    updates_wanted = Signal()

    def __init__(self, main_window: QMainWindow, frame: Frame) -> None:
        super().__init__(main_window)
        self._main_window = main_window
        self._window = frame
        self._known: list[KeyHelp] = []
        self.compact = QAction(self)
        self.streaming = QAction(self)
        bar = main_window.menuBar()
        # Inside the window on every desktop, where the keyboard expects it.
        bar.setNativeMenuBar(False)
        named(bar, "menu_bar", self.tr("Menu"))
        self._file(bar.addMenu(self.tr("&File")))
        self._play(bar.addMenu(self.tr("&Play")))
        self._view(bar.addMenu(self.tr("&View")))
        self._tools(bar.addMenu(self.tr("&Tools")))
        self._help(bar.addMenu(self.tr("&Help")))
        self._keys_without_menu()
        frame.help.show_keys(tuple((line.keys, line.does) for line in self.keys()))

    def keys(self) -> tuple[KeyHelp, ...]:
        """Return all shortcuts that work on every page."""
        return tuple(self._known)

    # --- building --------------------------------------------------------------------------------

    def _add(
        self, menu: QMenu | None, text: str, work: Callable[[], object], *keys: str
    ) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda _checked=False: work())
        if menu is None:
            self._main_window.addAction(action)
        else:
            menu.addAction(action)
        if keys:
            shown = " / ".join(_readable(key) for key in keys)
            self._known.append(KeyHelp(shown, without_key(text).rstrip("…")))
        return action

    def _file(self, menu: QMenu) -> None:
        window = self._window
        settings = self._add(menu, self.tr("&Settings"), lambda: window.go_to(PageId.SETTINGS))
        settings.setShortcut(QKeySequence("Ctrl+,"))
        self._known.append(KeyHelp(_readable("Ctrl+,"), self.tr("Settings")))
        menu.addSeparator()
        self._add(menu, self.tr("&Quit"), self._main_window.close, "Ctrl+Q")

    def _play(self, menu: QMenu) -> None:
        window = self._window
        self._add(menu, self.tr("&Practise now"), self._practise)
        self._add(menu, self.tr("Play &online: servers"), lambda: window.go_to(PageId.SERVERS))
        self._add(menu, self.tr("&Join a friend…"), self._paste, "Ctrl+L")
        self._add(menu, self.tr("&Host on your network…"), lambda: self._advanced(hosting=True))
        self._add(menu, self.tr("&Connect to an address…"), lambda: self._advanced(hosting=False))
        menu.addSeparator()
        create_button, start_button = window.lobby.create_button, window.room.start_button
        create = self._add(menu, self.tr("Create &game"), create_button.click, "Ctrl+N")
        start = self._add(menu, self.tr("&Start game"), start_button.click, "Ctrl+Return")
        invite = self._add(menu, self.tr("Copy &invite"), self._copy_invite, "Ctrl+Shift+C")
        menu.addSeparator()
        leave = self._add(menu, self.tr("&Leave room"), self._leave_room)
        end = self._add(menu, self.tr("&Disconnect"), window.lobby.disconnect_wanted.emit)
        self._release = self._add(
            menu, self.tr("Let the &emulator go on alone"), self.release_wanted.emit
        )
        self._release.setEnabled(False)
        entries = (create, start, invite, leave, end)

        def judge() -> None:
            online = window.navigation.allows(PageId.LOBBY)
            room = window.navigation.allows(PageId.ROOM)
            sense = (
                online and create_button.isEnabled(),
                room and start_button.isEnabled(),
                window.may_invite(),
                room,
                online or room,
            )
            for entry, useful in zip(entries, sense, strict=True):
                entry.setEnabled(useful)

        def release() -> None:
            # Only as long as the menu is seen: the keys ask for themselves.
            for entry in entries:
                entry.setEnabled(True)

        menu.aboutToShow.connect(judge)
        menu.aboutToHide.connect(release)

    def _view(self, menu: QMenu) -> None:
        window = self._window
        for number, page in enumerate(PageId, start=1):
            name = window.navigation.name(page)
            self._add(menu, name, partial(window.go_to, page), f"Ctrl+{number}")
        menu.addSeparator()
        self._add(menu, self.tr("&Back"), window.go_back, "Alt+Left")
        self._add(menu, self.tr("&Refresh"), self._refresh, "F5", "Ctrl+R")
        menu.addSeparator()
        self.compact.setText(self.tr("&Compact"))
        self.compact.setToolTip(self.tr("Servers, lobby and room on one screen"))
        self.compact.setCheckable(True)
        self.compact.triggered.connect(self.compact_chosen)
        menu.addAction(self.compact)
        self.streaming.setText(self.tr("&Streamer mode"))
        self.streaming.setToolTip(self.tr("Hide addresses and private names"))
        self.streaming.setCheckable(True)
        self.streaming.triggered.connect(self.streaming_chosen)
        menu.addAction(self.streaming)
        self._appearances = self._appearance_menu(menu.addMenu(self.tr("&Appearance")))
        self._text_sizes = self._text_menu(menu.addMenu(self.tr("&Text size")))

    def _tools(self, menu: QMenu) -> None:
        self._add(menu, self.tr("&Search on this page"), self._search, "Ctrl+F")
        self._add(menu, self.tr("&Exclude a word from the search"), self._exclude, "Ctrl+Shift+X")
        self._add(menu, self.tr("&Favourite on or off"), self._favourite, "Ctrl+D")

    def _help(self, menu: QMenu) -> None:
        window = self._window
        self._add(menu, self.tr("&Help for this place"), self._show_help, "F1")
        self._add(menu, self.tr("Run all &checks"), self._run_checks, "Ctrl+Shift+D")
        self._add(menu, self.tr("Save a &report…"), window.help.report_wanted.emit)
        self._add(menu, self.tr("List of &shortcuts"), self._show_keys, "Ctrl+?")
        menu.addSeparator()
        self._add(menu, self.tr("Check for &updates…"), self.updates_wanted.emit)

    def _keys_without_menu(self) -> None:
        window = self._window
        self._add(None, self.tr("Next area"), lambda: window.move_between_panes(1), "F6")
        self._add(
            None, self.tr("Previous area"), lambda: window.move_between_panes(-1), "Shift+F6"
        )
        self._add(None, self.tr("Close, leave the search, or back"), window.step_back, "Esc")
        self._add(None, self.tr("Stalls of this game"), window.room.show_stall_details, "F8")
        leave = self.tr("Leave the game, after a question")
        self._add(None, leave, window.room.ask_to_leave_game, "Shift+F8")
        self._add(None, self.tr("Mark a suspected desync"), window.room.mark_desync, "F10")

    def _appearance_menu(self, menu: QMenu) -> QActionGroup:
        group = QActionGroup(self)
        for appearance, text in (
            (Appearance.SYSTEM, self.tr("As the &system")),
            (Appearance.LIGHT, self.tr("&Light")),
            (Appearance.DARK, self.tr("&Dark")),
            (Appearance.CONTRAST, self.tr("&High contrast")),
        ):
            _choice(group, menu, text, appearance)
        group.triggered.connect(lambda action: self.appearance_chosen.emit(action.data()))
        return group

    def _text_menu(self, menu: QMenu) -> QActionGroup:
        group = QActionGroup(self)
        for percent in TEXT_SIZES:
            _choice(group, menu, self.tr("{percent} %").format(percent=percent), percent)
        group.triggered.connect(lambda action: self.text_size_chosen.emit(action.data()))
        return group

    # --- what the entries do ---------------------------------------------------------------------

    def _practise(self) -> None:
        if self._window.go_to(PageId.PLAY):
            self._window.play.practise.click()

    def _paste(self) -> None:
        if self._window.shown_page is self._window.servers:
            self._window.servers.open_paste_box()
            return
        if self._window.go_to(PageId.PLAY):
            self._window.play.focus_friend()

    def _advanced(self, *, hosting: bool) -> None:
        if self._window.go_to(PageId.PLAY):
            self._window.play.show_advanced(hosting=hosting)

    def _leave_room(self) -> None:
        if self._window.go_to(PageId.ROOM):
            # A running game is left after a question, which is there.
            self._window.room.leave()

    def _copy_invite(self) -> None:
        self._window.copy_invite()

    def _refresh(self) -> None:
        page = self._window.shown_page
        if isinstance(page, Refreshable):
            page.refresh()

    def _search(self) -> None:
        page = self._window.shown_page
        if isinstance(page, Searchable):
            page.focus_search()

    def _exclude(self) -> None:
        page = self._window.shown_page
        if isinstance(page, Excluding):
            page.add_exclude()

    def _favourite(self) -> None:
        page = self._window.shown_page
        if isinstance(page, Favouring):
            page.toggle_favourite()

    def _show_help(self) -> None:
        window = self._window
        key = topic_of(self._main_window.focusWidget()) or topic_of(window.shown_page)
        if window.go_to(PageId.HELP) and not (key and window.help.show_topic(key)):
            window.help.show_part(HelpPart.TOPICS)

    def _run_checks(self) -> None:
        if self._window.go_to(PageId.HELP):
            self._window.help.run_all_checks()

    def _show_keys(self) -> None:
        if self._window.go_to(PageId.HELP):
            self._window.help.focus_keys()

    # --- what they show --------------------------------------------------------------------------

    def show_attached(self, *, attached: bool) -> None:
        """Let the attached emulator be let go; not while there is none."""
        self._release.setEnabled(attached)

    def show_compact(self, compact: bool) -> None:
        """Tick the compact layout or not."""
        self.compact.setChecked(compact)

    def show_streaming(self, streaming: bool) -> None:
        """Tick streamer mode or not."""
        self.streaming.setChecked(streaming)

    def show_appearance(self, appearance: Appearance, text_percent: int) -> None:
        """Tick the appearance and the text size."""
        for action in self._appearances.actions():
            action.setChecked(action.data() is appearance)
        for action in self._text_sizes.actions():
            action.setChecked(action.data() == text_percent)


def _choice(group: QActionGroup, menu: QMenu, text: str, data: object) -> None:
    action = QAction(text, group)
    action.setCheckable(True)
    action.setData(data)
    menu.addAction(action)


def _readable(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
