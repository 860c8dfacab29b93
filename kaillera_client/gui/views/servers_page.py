"""The server browser: tabs, search, the list or the waiting games, what is known of the selected server."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.advice.quality import Limits
from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.models.server_order import Accepts
from kaillera_client.gui.models.server_values import (
    OwnServer,
    ServerDetails,
    ServerFilter,
    ServerRow,
    ServerTab,
    Understood,
    WaitingRow,
)
from kaillera_client.gui.models.servers import ServerModel
from kaillera_client.gui.models.waiting_games import WaitingColumn, WaitingGameModel
from kaillera_client.gui.text import harmless
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.notices import NoticeArea
from kaillera_client.gui.views.paste_box import PasteBox
from kaillera_client.gui.views.server_delegates import LineDelegate
from kaillera_client.gui.views.server_details import ServerStrip
from kaillera_client.gui.views.server_menu import ServerMenu
from kaillera_client.gui.views.server_search import ServerSearch
from kaillera_client.gui.views.server_table import ServerTable
from kaillera_client.gui.views.state_card import StateCard
from kaillera_client.gui.views.tables import RowTable
from kaillera_client.gui.views.widgets import ElidedLabel, Role, button, named

_GATHER_MS = 50


class ServersPage(QWidget):
    """Shows servers; what they mean is the controller's.

    Signals:
        card_action_chosen: a card's button, with its `CardAction` and the `Card`.
        connect_wanted, measure_wanted, invite_copy_wanted, remove_wanted: with the `ServerRow`.
        favourite_wanted: a `ServerRow`, and whether it is to be one.
        address_copy_wanted: with the `ServerRow`.
        join_wanted: with the `WaitingRow`.
        filter_changed: with the `ServerFilter`.
        refresh_wanted: ask everybody again.
        paste_changed: the text in the paste box.
        server_added: with the `OwnServer`.
        invite_accepted: with the `Invite` that was pasted.
        selection_moved: another row is selected, or none.
        shown_changed: other rows are shown, a moment ago.
        columns_changed: the arrangement of the columns, as text.
    """

    card_action_chosen = Signal(object, object)
    connect_wanted = Signal(object)
    measure_wanted = Signal(object)
    invite_copy_wanted = Signal(object)
    address_copy_wanted = Signal(object)
    remove_wanted = Signal(object)
    favourite_wanted = Signal(object, bool)
    join_wanted = Signal(object)
    filter_changed = Signal(object)
    refresh_wanted = Signal()
    paste_changed = Signal(str)
    server_added = Signal(object)
    invite_accepted = Signal(object)
    selection_moved = Signal()
    shown_changed = Signal()
    columns_changed = Signal(str)

    def __init__(self, theme: Theme, servers: ServerModel, waiting: WaitingGameModel) -> None:
        super().__init__()
        named(self, "page_servers", self.tr("Servers"))
        self.search = ServerSearch(theme)
        self.tabs = self._make_tabs()
        self.table = ServerTable(servers, theme)
        self.paste_box = PasteBox()
        self.banner = NoticeArea(theme)
        self.banner.setObjectName("servers_banner")
        self.strip = ServerStrip(theme)
        self._lines = LineDelegate(theme, self, curve=False)
        self.waiting = self._waiting_table(waiting)
        self.card = StateCard()
        self._menu = ServerMenu(self)
        self._shown = QTimer(self)
        self._shown.setSingleShot(True)
        self._shown.setInterval(_GATHER_MS)
        self._shown.timeout.connect(self.shown_changed)
        self._arrange()
        self._connect(servers, waiting)

    # --- building --------------------------------------------------------------------------------

    def _make_tabs(self) -> QTabBar:
        tabs = QTabBar()
        named(tabs, "servers_tabs", self.tr("Which servers"))
        tabs.setExpanding(False)
        tabs.setDrawBase(False)
        tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for tab in ServerTab:
            tabs.addTab(self._tab_text(tab))
        return tabs

    def _tab_text(self, tab: ServerTab) -> str:
        match tab:
            case ServerTab.ALL:
                return self.tr("All")
            case ServerTab.FAVOURITES:
                return self.tr("Favourites")
            case ServerTab.HISTORY:
                return self.tr("History")
            case ServerTab.LOCAL:
                return self.tr("Local network")
            case ServerTab.WAITING:
                return self.tr("Waiting games")

    def _waiting_table(self, model: WaitingGameModel) -> RowTable:
        table = RowTable(model, "waiting_view", self.tr("Waiting games"))
        table.set_widths(
            WaitingColumn.GAME,
            letters={
                WaitingColumn.HOST: 13,
                WaitingColumn.SERVER: 17,
                WaitingColumn.PLAYERS: 8,
                WaitingColumn.EMULATOR: 14,
                WaitingColumn.PING: 13,
                WaitingColumn.DELAY: 6,
            },
        )
        table.setItemDelegateForColumn(WaitingColumn.PING, self._lines)
        table.sort_by(WaitingColumn.PING)
        return table

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        for widget in (self.table, self.waiting, self.card):
            self._stack.addWidget(widget)
        self._status = ElidedLabel(Role.MUTED)
        self._status.setObjectName("servers_status")
        self.reset = button(
            self.tr("Reset filters"), "servers_reset", self.tr("Show every server again (Esc)")
        )
        self._columns = button(
            self.tr("Columns…"),
            "servers_columns",
            self.tr("Choose the columns and what is sorted by"),
        )
        self._columns.clicked.connect(self._open_columns)
        bottom = QHBoxLayout()
        bottom.setSpacing(SPACE)
        bottom.addWidget(self._status, 1)
        bottom.addWidget(self.reset)
        bottom.addWidget(self._columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.search)
        layout.addWidget(self.paste_box)
        layout.addWidget(self.tabs)
        layout.addWidget(self.banner)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.strip)
        layout.addLayout(bottom)

    def _connect(self, servers: ServerModel, waiting: WaitingGameModel) -> None:
        search, table, paste = self.search, self.table, self.paste_box
        search.changed.connect(self._tell_filter)
        search.accepted.connect(self._choose)
        search.edit.list_wanted.connect(self._enter_list)
        search.paste_wanted.connect(self.paste_box.open_for_new)
        search.refresh_wanted.connect(self.refresh)
        self.tabs.currentChanged.connect(lambda _: self._tell_filter())
        self.reset.clicked.connect(self.reset_filters)
        table.server_chosen.connect(self.connect_wanted)
        table.star_pressed.connect(self._turn_favourite)
        table.selection_moved.connect(self.selection_moved)
        table.menu_wanted.connect(self._open_menu)
        table.sorted_again.connect(self._shown.start)
        table.columns.changed.connect(lambda: self.columns_changed.emit(table.columns.state()))
        self.waiting.row_chosen.connect(self._join)
        self.waiting.selection_changed.connect(self.selection_moved)
        self.strip.connect_wanted.connect(self._choose)
        menu = self._menu
        menu.connect_wanted.connect(self.connect_wanted)
        menu.measure_wanted.connect(self.measure_wanted)
        menu.invite_copy_wanted.connect(self.invite_copy_wanted)
        menu.address_copy_wanted.connect(self.address_copy_wanted)
        menu.edit_wanted.connect(self.edit_server)
        menu.remove_wanted.connect(self.remove_wanted)
        menu.favourite_wanted.connect(self.favourite_wanted)
        paste.text_changed.connect(self.paste_changed)
        paste.server_added.connect(self.server_added)
        paste.invite_accepted.connect(self.invite_accepted)
        paste.closed.connect(self._enter_list)
        self.card.action_chosen.connect(self.card_action_chosen)
        self.banner.action_chosen.connect(self.card_action_chosen)
        for model in (servers, waiting):
            for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
                signal.connect(lambda *_: self._shown.start())
        table.order.rowsInserted.connect(lambda *_: self._shown.start())
        table.order.rowsRemoved.connect(lambda *_: self._shown.start())

    # --- what it shows ---------------------------------------------------------------------------

    @property
    def tab(self) -> ServerTab:
        """The section that is shown."""
        return list(ServerTab)[self.tabs.currentIndex()]

    def show_tab(self, tab: ServerTab) -> None:
        """Show a section."""
        self.tabs.setCurrentIndex(list(ServerTab).index(tab))

    def show_counts(self, counts: dict[ServerTab, int | None]) -> None:
        """Show how many rows the sections have; None says nothing."""
        for at, tab in enumerate(ServerTab):
            text, count = self._tab_text(tab), counts.get(tab)
            shown = text if count is None else f"{text} {count}"
            if self.tabs.tabText(at) != shown:
                self.tabs.setTabText(at, shown)

    def set_filter(self, tab: ServerTab, accepts: Accepts) -> None:
        """Show what belongs to a tab and passes."""
        self.table.set_filter(tab, accepts)
        self._shown.start()

    def show_contents(self, card: Card | None) -> None:
        """Show the rows of the tab, or a card in their place."""
        waiting = self.tab is ServerTab.WAITING
        self.strip.setVisible(card is None)
        self._columns.setVisible(card is None and not waiting)
        if card is not None:
            had_focus = self.table.hasFocus() or self.waiting.hasFocus()
            self.card.show_card(card)
            self._stack.setCurrentWidget(self.card)
            if had_focus:
                self.tabs.setFocus()
            return
        self._stack.setCurrentWidget(self.waiting if waiting else self.table)

    def show_card(self, card: Card) -> None:
        """Show a card where it belongs: a warning about the lists above the rows, others in their place."""
        if card.kind is CardKind.WARNING:
            self.show_banner(card)
            return
        if CardAction.RESET_FILTERS not in card.actions:
            self.show_counts({})
            self.show_status("", filtered=False)
        self.show_contents(card)

    def show_banner(self, card: Card | None) -> None:
        """Show a message above the rows, or none."""
        shown = self.banner.notices()
        if card is None:
            for old in shown:
                self.banner.clear_topic(old.topic)
        elif card not in shown:
            self.banner.show_notice(card)

    def show_status(self, text: str, *, filtered: bool) -> None:
        """Say how many servers are shown, and offer to show all."""
        self._status.setText(text)
        self.reset.setVisible(filtered)

    def show_details(self, details: ServerDetails) -> None:
        """Show what is known of the selected server."""
        self.strip.show_details(details)

    def show_understood(self, understood: Understood) -> None:
        """Say in the paste box what was understood."""
        self.paste_box.show_understood(understood)

    def set_limits(self, limits: Limits) -> None:
        """Offer other steps of ping."""
        self.search.set_limits(limits)

    def selected(self) -> ServerRow | WaitingRow | None:
        """Return the row that Enter is about."""
        if self.tab is ServerTab.WAITING:
            row = self.waiting.selected_row()
            return row if isinstance(row, WaitingRow) else None
        return self.table.selected_row()

    @property
    def filter(self) -> ServerFilter:
        """What the user wants to see."""
        search = self.search
        return ServerFilter(
            self.tab, search.edit.text(), search.waiting.isChecked(), search.most_ping_ms
        )

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self.search.paint_with(theme)
        self.table.paint_with(theme)
        self._lines.paint_with(theme)
        self.strip.paint_with(theme)
        self.banner.paint_with(theme)

    # --- what the window asks --------------------------------------------------------------------

    def focus_search(self) -> None:
        """Put the focus into the search box."""
        self.search.focus_search()

    def add_exclude(self) -> None:
        """Begin another excluded word."""
        self.search.add_exclude()

    def refresh(self) -> None:
        """Ask anew and sort again."""
        self.table.sort_again()
        self.refresh_wanted.emit()

    def toggle_favourite(self) -> None:
        """Make the selected server a favourite, or an ordinary one again."""
        row = self.selected()
        if isinstance(row, ServerRow):
            self._turn_favourite(row)

    def may_invite(self) -> bool:
        """Tell whether a server is selected."""
        return isinstance(self.selected(), ServerRow)

    def copy_invite(self) -> None:
        """Invite to the selected server."""
        row = self.selected()
        if isinstance(row, ServerRow):
            self.invite_copy_wanted.emit(row)

    def open_paste_box(self) -> None:
        """Ask for an address (Ctrl+L)."""
        self.paste_box.open_for_new()

    def panes(self) -> tuple[QWidget, ...]:
        """Return search, tabs, list and details."""
        return self.search, self.paste_box, self.tabs, self._stack, self.strip

    def step_back(self) -> bool:
        """Close the paste box, or leave the search."""
        if not self.paste_box.isHidden():
            self.paste_box.close_box()
            return True
        if self.search.clear():
            return True
        if self.search.edit.hasFocus():
            self._enter_list()
            return True
        return False

    def reset_filters(self) -> None:
        """Show every row of the tab again."""
        self.search.clear()
        self._enter_list()

    # --- what the user wants ---------------------------------------------------------------------

    def _tell_filter(self) -> None:
        self.filter_changed.emit(self.filter)

    def _enter_list(self) -> None:
        lists = (self.table, self.waiting)
        shown = next((one for one in lists if one is self._stack.currentWidget()), self.tabs)
        shown.setFocus()

    def _choose(self) -> None:
        row = self.selected()
        if isinstance(row, WaitingRow):
            self.join_wanted.emit(row)
        elif row is not None:
            self.connect_wanted.emit(row)

    def _join(self, row: object) -> None:
        if isinstance(row, WaitingRow):
            self.join_wanted.emit(row)

    def _turn_favourite(self, row: ServerRow) -> None:
        self.favourite_wanted.emit(row, not row.favourite)

    def edit_server(self, row: ServerRow) -> None:
        """Let the user change a server of his own."""
        # A server without a name is listed by its address, which is none.
        name = "" if row.name == harmless(str(row.address)) else row.name
        self.paste_box.open_for(OwnServer(row.address, name))

    def _open_columns(self) -> None:
        menu = self.table.columns.menu()
        above = self._columns.mapToGlobal(QPoint(0, -menu.sizeHint().height()))
        menu.popup(above)

    def _open_menu(self, place: QPoint) -> None:
        row = self.table.selected_row()
        if row is not None:
            self._menu.open(row, place)
