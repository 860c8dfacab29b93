"""The lobby: games, users and chat of one server, all at once."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QAbstractItemModel, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLineEdit,
    QMenu,
    QSplitter,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.advice.delay import ServerFamily
from kaillera_client.advice.quality import Limits
from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.models.games import GameColumn
from kaillera_client.gui.models.lobby_rows import LobbyGames, LobbyUsers
from kaillera_client.gui.models.lobby_values import GameRow, GameState, LobbyHeader, UserRow
from kaillera_client.gui.models.server_commands import (
    commands_about_game,
    commands_about_user,
    knows_private_messages,
    lobby_commands,
)
from kaillera_client.gui.models.users import UserColumn
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.chat_panel import ChatPanel
from kaillera_client.gui.views.confirm_strip import ConfirmStrip
from kaillera_client.gui.views.create_sheet import CreateSheet
from kaillera_client.gui.views.delegates import PingDelegate
from kaillera_client.gui.views.flow import FlowRow
from kaillera_client.gui.views.lobby_head import LobbyHead
from kaillera_client.gui.views.lobby_menus import add_about, game_menu, user_menu
from kaillera_client.gui.views.motd_card import MotdCard
from kaillera_client.gui.views.ping_graph import PingGraph
from kaillera_client.gui.views.sheet_place import SheetPlace
from kaillera_client.gui.views.state_card import StateCard
from kaillera_client.gui.views.tables import RowTable
from kaillera_client.gui.views.widgets import button, card, named, scrolled, side_by_side

_GAMES, _USERS = 636, 210
_LISTS, _CHAT = 250, 240
_GAME_LETTERS: Mapping[int, int] = {
    GameColumn.HOST: 8,
    GameColumn.PLAYERS: 9,
    GameColumn.EMULATOR: 11,
    GameColumn.ROM: 12,
    GameColumn.PING: 12,
    GameColumn.STATE: 15,
}


class LobbyPage(QWidget):
    """Shows a server's lobby, or that there is none.

    Signals:
        create_wanted: ask which game to open a room for.
        room_wanted: enter the room with this id.
        disconnect_wanted: leave the server.
        user_wished: what is wanted with a user, as a `UserWish`, and the `UserRow`.
        command_wanted: send this command line; it was shown before.
        link_wanted: open this address; it was shown before.
        copy_wanted: put this on the clipboard.
        about_wanted: show in the emulator what it knows about the game of this `GameRow`.
        card_action_chosen: a card's button, with its `CardAction` and the `Card`.
    """

    create_wanted = Signal()
    room_wanted = Signal(int)
    disconnect_wanted = Signal()
    user_wished = Signal(object, object)
    command_wanted = Signal(str)
    link_wanted = Signal(str)
    copy_wanted = Signal(str)
    about_wanted = Signal(object)
    card_action_chosen = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        users: QAbstractItemModel,
        games: QAbstractItemModel,
        chat: QAbstractItemModel,
    ) -> None:
        super().__init__()
        named(self, "page_lobby", self.tr("Lobby"))
        self.chat = ChatPanel(chat, theme, self.tr("Lobby chat"), self.tr("Chat"))
        self.graph = PingGraph(theme, self.tr("Your line"))
        self.head = LobbyHead()
        self.motd = MotdCard()
        self.strip = ConfirmStrip()
        self.create_sheet = CreateSheet()
        self.leave_button = self.head.leave_button
        self._family = ServerFamily.UNKNOWN
        self._tells_more = False
        self._in_room = False
        self._none = Card("games", CardKind.INFORMATION, "")
        self._hidden: Callable[[int], Card] = lambda _: self._none
        self._unplayable: Callable[[int], Card] = lambda _: self._none
        self._pings = PingDelegate(theme, self)
        self._host_pings = PingDelegate(theme, self, with_word=False)
        self._shown_games = LobbyGames(games)
        self._shown_users = LobbyUsers(users)
        self.games = self._games_table(games)
        self.users = self._users_table(users)
        self._make_buttons()
        self._stack = QStackedLayout(self)
        nowhere = StateCard(
            Card(
                "not-connected",
                CardKind.INFORMATION,
                self.tr("You are not on a server."),
                self.tr("Practise on this computer, or connect to a server."),
                actions=(CardAction.SHOW_START, CardAction.SHOW_SERVERS),
            )
        )
        nowhere.action_chosen.connect(self.card_action_chosen)
        self._stack.addWidget(nowhere)
        self._stack.addWidget(self._connected())
        self._connect()

    # --- building --------------------------------------------------------------------------------

    def _games_table(self, model: QAbstractItemModel) -> RowTable:
        table = RowTable(model, "games_view", self.tr("Games"), self._shown_games)
        self._shown_games.setParent(table)
        table.set_widths(GameColumn.NAME, letters=_GAME_LETTERS)
        table.setItemDelegateForColumn(GameColumn.PING, self._host_pings)
        table.sort_by(GameColumn.STATE)
        return table

    def _users_table(self, model: QAbstractItemModel) -> RowTable:
        table = RowTable(model, "users_view", self.tr("Users"), self._shown_users)
        self._shown_users.setParent(table)
        table.set_widths(UserColumn.NAME, letters={UserColumn.PING: 15})
        table.hideColumn(UserColumn.CONNECTION)
        table.setItemDelegateForColumn(UserColumn.PING, self._pings)
        table.sort_by(UserColumn.NAME)
        return table

    def _make_buttons(self) -> None:
        self.search = QLineEdit()
        named(self.search, "lobby_search", self.tr("Search games and users"))
        self.search.setPlaceholderText(self.tr("Search games and users"))
        self.waiting_only = QCheckBox(self.tr("Waiting only"))
        self.waiting_only.setObjectName("chk_waiting")
        self.waiting_only.setToolTip(self.tr("Hide games that run already"))
        self.playable_only = QCheckBox(self.tr("Playable only"))
        self.playable_only.setObjectName("chk_playable")
        self.playable_only.setToolTip(self.tr("Show only games whose ROM is in your library"))
        self.create_button = button(
            self.tr("Create game…"),
            "btn_create",
            self.tr("Choose a game and open a room; others see it at once (Ctrl+N)"),
        )
        self.join_button = button(
            self.tr("Join"), "btn_join", self.tr("Enter the selected room (Enter)"), primary=True
        )

    def _connected(self) -> QWidget:
        page = QWidget()
        tools = FlowRow()
        tools.add(self.search, stretch=True)
        tools.add(self.playable_only)
        tools.add(self.waiting_only)
        tools.add_stretch()
        for widget in (self.create_button, self.join_button):
            tools.add(widget)
        lists = side_by_side()
        lists.addWidget(self._games_or_card())
        lists.addWidget(self._users_or_graph())
        lists.setStretchFactor(0, 3)
        lists.setStretchFactor(1, 1)
        lists.setSizes([_GAMES, _USERS])
        talk = QVBoxLayout()
        talk.addWidget(self.chat)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(lists)
        split.addWidget(_tight_card(talk))
        split.setSizes([_LISTS, _CHAT])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(SPACE)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.head)
        layout.addWidget(self.motd)
        contents = QWidget()
        inside = QVBoxLayout(contents)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE)
        inside.addLayout(tools)
        inside.addWidget(self.strip)
        inside.addWidget(split, 1)
        self.middle = SheetPlace(contents)
        self.middle.hold(self.create_sheet)
        layout.addWidget(self.middle, 1)
        return page

    def _games_or_card(self) -> QWidget:
        self._no_games = StateCard()
        self._no_games.action_chosen.connect(self.card_action_chosen)
        self._games_area = QStackedWidget()
        self._games_area.addWidget(self.games)
        inside = QVBoxLayout()
        inside.addWidget(scrolled(self._no_games))
        self._no_games_card = _tight_card(inside)
        self._games_area.addWidget(self._no_games_card)
        return self._games_area

    def _users_or_graph(self) -> QWidget:
        inside = QVBoxLayout()
        inside.addWidget(self.graph)
        self._graph_card = _tight_card(inside)
        self._graph_card.hide()
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(SPACE)
        split.addWidget(self.users)
        split.addWidget(self._graph_card)
        return split

    def _connect(self) -> None:
        self.create_button.clicked.connect(self.create_wanted)
        self.join_button.clicked.connect(lambda: self._join(self.games.selected_row()))
        self.leave_button.clicked.connect(self.disconnect_wanted)
        self.head.line_wanted.connect(self._graph_card.setVisible)
        self.search.textChanged.connect(self._search)
        self.waiting_only.toggled.connect(self._search)
        self.playable_only.toggled.connect(self._search)
        self.games.row_chosen.connect(self._join)
        self.games.selection_changed.connect(self._judge)
        self._shown_games.dataChanged.connect(self._judge)
        for model in (self._shown_games, self._shown_games.sourceModel()):
            for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
                signal.connect(self._games_or_why_none)
        for table in (self.users, self.games):
            table.menu_wanted.connect(self._show_menu)
        self.chat.link_wanted.connect(self.strip.ask_link)
        self.motd.link_wanted.connect(self.strip.ask_link)
        self.strip.command_confirmed.connect(self.command_wanted)
        self.strip.link_confirmed.connect(self.link_wanted)
        self.strip.copy_wanted.connect(self.copy_wanted)

    # --- what it shows ---------------------------------------------------------------------------

    def show_server(self, text: str) -> None:
        """Show the lobby of a server; `text` names it until its numbers are known."""
        self.head.show_header(LobbyHeader(text))
        self._stack.setCurrentIndex(1)
        self._judge()

    def show_header(self, header: LobbyHeader) -> None:
        """Show the server's numbers."""
        self.head.show_header(header)

    def show_family(self, family: ServerFamily) -> None:
        """Offer the commands that this kind of server understands."""
        self._family = family
        self.chat.edit.complete_commands(lobby_commands(family))

    def show_when_empty(self, none: Card, hidden: Callable[[int], Card]) -> None:
        """Show `none` when there is no game, and `hidden(number)` when the search hides that many."""
        self._none, self._hidden = none, hidden
        self._games_or_why_none()

    def show_when_none_playable(self, unplayable: Callable[[int], Card]) -> None:
        """Show `unplayable(number)` when that many games are hidden because they are not in the library."""
        self._unplayable = unplayable
        self._games_or_why_none()

    def show_card(self, card: Card) -> None:
        """Show a card where the games are."""
        self._no_games.show_card(card)
        self._games_area.setCurrentWidget(self._no_games_card)

    def show_nowhere(self) -> None:
        """Show that we are not on a server."""
        self._stack.setCurrentIndex(0)
        self.strip.close_strip()
        self._judge()

    def show_in_room(self, inside: bool) -> None:
        """While we are in a room, no other can be entered."""
        self._in_room = inside
        self._judge()

    def judge_by(self, limits: Limits) -> None:
        """Take other limits for what is called good and fair."""
        self._pings.judge_by(limits)
        self._host_pings.judge_by(limits)
        self.games.viewport().update()
        self.users.viewport().update()

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self.chat.view.paint_with(theme)
        self.graph.paint_with(theme)
        self._pings.paint_with(theme)
        self._host_pings.paint_with(theme)

    # --- what the window asks --------------------------------------------------------------------

    def focus_first(self) -> None:
        """Focus what is wanted next: a game to join, else the button that creates one."""
        (self.games if self.games.model().rowCount() else self.create_button).setFocus()

    def focus_search(self) -> None:
        """Put the focus into the search box and select its text."""
        self.search.setFocus()
        self.search.selectAll()

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 moves the focus between."""
        lists = (self.games, self.users, self.chat.view, self.chat.edit)
        return (self.search, self.create_sheet, *lists)

    def step_back(self) -> bool:
        """Leave the strip, the sheet, the chat's field or the search; False when there is none of them."""
        if self.strip.close_strip() or self.create_sheet.close_sheet():
            return True
        if self.chat.leave_field(self.games):
            return True
        if not self.search.text():
            return False
        self.search.clear()
        return True

    def show_all_games(self) -> None:
        """Hide no game any more."""
        self.search.clear()
        self.waiting_only.setChecked(False)
        self.playable_only.setChecked(False)

    # --- what the user wants ---------------------------------------------------------------------

    def _search(self) -> None:
        text = self.search.text()
        self._shown_games.search(
            text,
            waiting_only=self.waiting_only.isChecked(),
            playable_only=self.playable_only.isChecked(),
        )
        self._shown_users.search(text)
        self._games_or_why_none()

    def _games_or_why_none(self) -> None:
        self._judge()
        if self._shown_games.rowCount():
            self._games_area.setCurrentWidget(self.games)
            return
        hidden = self._shown_games.sourceModel().rowCount()
        unplayable = self._shown_games.not_playable()
        if unplayable:
            self._no_games.show_card(self._unplayable(unplayable))
        else:
            self._no_games.show_card(self._hidden(hidden) if hidden else self._none)
        self._games_area.setCurrentWidget(self._no_games_card)

    def _judge(self) -> None:
        row = self.games.selected_row()
        self.join_button.setEnabled(isinstance(row, GameRow) and self._joinable(row))
        here = self._stack.currentIndex() == 1 and not self._in_room
        self.create_button.setEnabled(here)
        if not here:
            self.create_sheet.close_sheet()

    def _joinable(self, row: GameRow) -> bool:
        return row.state is GameState.WAITING and not self._in_room

    def _join(self, row: object) -> None:
        if isinstance(row, GameRow) and not self._in_room:
            self.room_wanted.emit(row.game_id)

    def menu_for(self, row: object) -> QMenu | None:
        """Return the context menu for a row of users or games; it goes when it is hidden."""
        menu: QMenu | None = None
        match row:
            case UserRow():
                menu = user_menu(
                    self,
                    row,
                    commands_about_user(self._family, row.user_id),
                    private_messages=knows_private_messages(self._family),
                    wish=lambda wish: self.user_wished.emit(wish, row),
                    ask=self.strip.ask_command,
                )
            case GameRow():
                menu = game_menu(
                    self,
                    row,
                    commands_about_game(self._family, row.game_id),
                    join=(lambda: self._join(row)) if self._joinable(row) else None,
                    copy=self.copy_wanted.emit,
                    ask=self.strip.ask_command,
                )
                if self._tells_more and row.same_emulator:
                    add_about(menu, lambda: self.about_wanted.emit(row))
            case _:
                return None
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def allow_about(self, allowed: bool) -> None:
        """Let the attached emulator be asked about a game, or not."""
        self._tells_more = allowed

    def _show_menu(self, row: object, place: QPoint) -> None:
        menu = self.menu_for(row)
        if menu is not None:
            menu.popup(place)


def _tight_card(layout: QVBoxLayout) -> QFrame:
    """Return a card with half the usual margins: three areas must fit at once."""
    frame = card(layout)
    layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
    return frame
