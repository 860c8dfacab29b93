"""Games, users, both chats and the room on one screen: the layout that veterans know.

A second set of views over the same models; what is wanted here is told by the signals of the lobby's and the room's
own pages, so nobody else needs to know which layout is shown.
"""

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from kaillera_client.advice.quality import Limits
from kaillera_client.gui.models.games import GameColumn
from kaillera_client.gui.models.lobby_values import GameRow, GameState
from kaillera_client.gui.models.players import PlayerColumn
from kaillera_client.gui.models.server_values import ServerColumn
from kaillera_client.gui.models.servers import ServerModel
from kaillera_client.gui.models.users import UserColumn
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.chat_panel import ChatPanel
from kaillera_client.gui.views.delegates import PingDelegate
from kaillera_client.gui.views.lobby_page import LobbyPage
from kaillera_client.gui.views.room_page import RoomPage
from kaillera_client.gui.views.server_table import ServerTable
from kaillera_client.gui.views.servers_page import ServersPage
from kaillera_client.gui.views.sheet_place import SheetPlace
from kaillera_client.gui.views.tables import RowTable
from kaillera_client.gui.views.widgets import Role, button, label, named, side_by_side

_SERVER_COLUMNS = (ServerColumn.NAME, ServerColumn.PING)
_GAME_COLUMNS = (GameColumn.NAME, GameColumn.HOST, GameColumn.PLAYERS, GameColumn.STATE)
_SEAT_COLUMNS = (PlayerColumn.SEAT, PlayerColumn.NAME, PlayerColumn.PING)


class CompactPage(QWidget):
    """One screen in place of servers, lobby and room.

    Signals:
        servers_wanted: look at the full list of servers.
    """

    servers_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        pages: tuple[ServersPage, LobbyPage, RoomPage],
        servers: ServerModel,
        tables: tuple[QAbstractItemModel, QAbstractItemModel, QAbstractItemModel],
        chats: tuple[QAbstractItemModel, QAbstractItemModel],
    ) -> None:
        """`tables` are games, users, players; `chats` the lobby's and the room's."""
        super().__init__()
        named(self, "page_compact", self.tr("Servers, lobby and room"))
        known, lobby, room = pages
        self._lobby, self._room = lobby, room
        self.servers = ServerTable(servers, theme, "compact_servers")
        for column in ServerColumn:
            self.servers.setColumnHidden(column, column not in _SERVER_COLUMNS)
        self.servers.server_chosen.connect(known.connect_wanted)
        self._pings = PingDelegate(theme, self, with_word=False)
        games, users, players = tables
        self.games = self._games_table(games)
        self.users = self._small_table(users, "compact_users", self.tr("Users"))
        self.users.set_widths(UserColumn.NAME, UserColumn.PING)
        self.users.setColumnHidden(UserColumn.CONNECTION, True)
        self.users.setItemDelegateForColumn(UserColumn.PING, self._pings)
        self.users.sort_by(UserColumn.NAME)
        self.seats = self._small_table(players, "compact_seats", self.tr("Players in this room"))
        self.seats.set_widths(PlayerColumn.NAME, PlayerColumn.SEAT, PlayerColumn.PING)
        for seat_column in PlayerColumn:
            self.seats.setColumnHidden(seat_column, seat_column not in _SEAT_COLUMNS)
        self.seats.setItemDelegateForColumn(PlayerColumn.PING, self._pings)
        self.seats.keep_order_of_arrival()
        self.lobby_chat = self._chat(chats[0], theme, self.tr("Lobby chat"))
        lobby.chat.add_twin(self.lobby_chat)
        self.room_chat = self._chat(chats[1], theme, self.tr("Room chat"))
        room.chat.add_twin(self.room_chat)
        self._arrange()

    # --- building --------------------------------------------------------------------------------

    def _games_table(self, model: QAbstractItemModel) -> RowTable:
        table = RowTable(model, "compact_games", self.tr("Games"))
        table.set_widths(
            GameColumn.NAME, GameColumn.PLAYERS, GameColumn.STATE, letters={GameColumn.HOST: 8}
        )
        for column in GameColumn:
            table.setColumnHidden(column, column not in _GAME_COLUMNS)
        table.sort_by(GameColumn.STATE)
        table.row_chosen.connect(self._join)
        return table

    def _small_table(self, model: QAbstractItemModel, name: str, accessible: str) -> RowTable:
        return RowTable(model, name, accessible)

    def _chat(self, model: QAbstractItemModel, theme: Theme, accessible: str) -> ChatPanel:
        return ChatPanel(model, theme, accessible)

    def _arrange(self) -> None:
        lobby, room = self._lobby, self._room
        upper = _side_by_side(
            _titled(self.tr("Servers"), self.servers, self._servers_button()),
            _titled(
                self.tr("Games"),
                self.games,
                self._twin(lobby.create_button, "compact_create"),
                self._twin(lobby.leave_button, "compact_disconnect"),
            ),
            _titled(self.tr("Users"), self.users),
            sizes=(290, 420, 210),
        )
        seats = _titled(
            self.tr("Room"),
            self.seats,
            self._twin(room.leave_button, "compact_leave"),
            self._twin(room.start_button, "compact_start"),
        )
        lower = _side_by_side(
            _titled(self.tr("Lobby chat"), self.lobby_chat),
            _titled(self.tr("Room chat"), self.room_chat),
            seats,
            sizes=(330, 300, 290),
        )
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(SPACE)
        split.addWidget(upper)
        split.addWidget(lower)
        split.setSizes([260, 290])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self._middle = SheetPlace(split)
        layout.addWidget(self._middle, 1)

    def _twin(self, original: QPushButton, name: str) -> QPushButton:
        """Return a button that does what a button of the other pages does."""
        twin = button(original.text(), name, original.toolTip())
        twin.clicked.connect(original.click)
        return twin

    def _servers_button(self) -> QPushButton:
        press = button(
            self.tr("All…"), "compact_all_servers", self.tr("Show the full list of servers")
        )
        press.clicked.connect(self.servers_wanted)
        return press

    def _join(self, row: object) -> None:
        if isinstance(row, GameRow) and row.state is GameState.WAITING:
            self._lobby.room_wanted.emit(row.game_id)

    def hold_strip(self, strip: QWidget) -> None:
        """Show the room's line above everything: whose delay counts, and why a game waits; and the lobby's sheet."""
        self._middle.hold(self._lobby.create_sheet)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, strip)

    # --- what the window asks --------------------------------------------------------------------

    def step_back(self) -> bool:
        """Close the sheet for a new game, or leave a chat's field."""
        return (
            self._lobby.create_sheet.close_sheet()
            or self.lobby_chat.leave_field(self.games)
            or self.room_chat.leave_field(self.seats)
        )

    def panes(self) -> tuple[QWidget, ...]:
        """Return the areas for F6."""
        if self._lobby.create_sheet.is_open:
            return (self._lobby.create_sheet,)
        return (self.servers, self.games, self.users, self.lobby_chat, self.room_chat, self.seats)

    def judge_by(self, limits: Limits) -> None:
        """Take other limits for what is called good and fair."""
        self._pings.judge_by(limits)
        self.users.viewport().update()
        self.seats.viewport().update()

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._pings.paint_with(theme)
        self.servers.paint_with(theme)
        self.lobby_chat.view.paint_with(theme)
        self.room_chat.view.paint_with(theme)


def _titled(title: str, content: QWidget, *buttons: QPushButton) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE // 2)
    top = QHBoxLayout()
    top.setSpacing(SPACE // 2)
    top.addWidget(label(title, Role.HEADING))
    top.addStretch()
    for press in buttons or (_unseen_button(),):
        top.addWidget(press)
    layout.addLayout(top)
    layout.addWidget(content, 1)
    return holder


def _unseen_button() -> QPushButton:
    """Return what makes a heading without buttons as high as the others, so that what is below them lines up."""
    unseen = QPushButton()
    unseen.setFixedWidth(0)
    policy = unseen.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    unseen.setSizePolicy(policy)
    unseen.hide()
    return unseen


def _side_by_side(*parts: QWidget, sizes: tuple[int, ...]) -> QSplitter:
    split = side_by_side()
    for part in parts:
        split.addWidget(part)
    split.setSizes(list(sizes))
    return split
