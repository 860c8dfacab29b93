"""The lobby: games, users, chat and the line to the server."""

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.models.games import GameColumn
from kaillera_client.gui.models.lobby_values import GameRow, GameState
from kaillera_client.gui.models.users import UserColumn
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.chat_panel import ChatPanel
from kaillera_client.gui.views.delegates import PingDelegate
from kaillera_client.gui.views.ping_graph import PingGraph
from kaillera_client.gui.views.state_card import StateCard
from kaillera_client.gui.views.tables import OrEmpty, RowTable
from kaillera_client.gui.views.widgets import Role, button, card, label, named


class LobbyPage(QWidget):
    """Shows a server's lobby, or that there is none.

    Signals:
        game_wanted: open a room for this game.
        room_wanted: enter the room with this id.
        disconnect_wanted: leave the server.
        card_action_chosen: a card's button, with its `CardAction` and the `Card`.
    """

    game_wanted = Signal(str)
    room_wanted = Signal(int)
    disconnect_wanted = Signal()
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
        self.chat = ChatPanel(chat, theme, self.tr("Lobby chat"))
        self.graph = PingGraph(theme, self.tr("Your line"))
        self._pings = PingDelegate(theme, self, with_word=False)
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
        self._in_room = False

    # --- building --------------------------------------------------------------------------------

    def _games_table(self, model: QAbstractItemModel) -> RowTable:
        table = RowTable(model, "games_view", self.tr("Games"))
        table.set_widths(
            GameColumn.NAME,
            GameColumn.PLAYERS,
            GameColumn.STATE,
            letters={GameColumn.HOST: 12, GameColumn.EMULATOR: 13},
        )
        table.sort_by(GameColumn.STATE)
        table.row_chosen.connect(self._join)
        table.selection_changed.connect(self._judge)
        model.dataChanged.connect(self._judge)
        return table

    def _users_table(self, model: QAbstractItemModel) -> RowTable:
        table = RowTable(model, "users_view", self.tr("Users"))
        table.set_widths(UserColumn.NAME, UserColumn.PING, UserColumn.CONNECTION)
        table.setItemDelegateForColumn(UserColumn.PING, self._pings)
        table.sort_by(UserColumn.NAME)
        return table

    def _make_buttons(self) -> None:
        self.game_choice = QComboBox()
        named(self.game_choice, "game_choice", self.tr("Game to create"))
        self.game_choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.game_choice.setMinimumContentsLength(14)
        self.create_button = button(
            self.tr("Create game"),
            "btn_create",
            self.tr("Open a room; others see it at once (Ctrl+N)"),
        )
        self.create_button.clicked.connect(self._create)
        self.join_button = button(
            self.tr("Join"), "btn_join", self.tr("Enter the selected room (Enter)"), primary=True
        )
        self.join_button.clicked.connect(lambda: self._join(self.games.selected_row()))
        self.leave_button = button(
            self.tr("Disconnect"), "btn_disconnect", self.tr("Say goodbye to the server")
        )
        self.leave_button.clicked.connect(self.disconnect_wanted)

    def _connected(self) -> QWidget:
        page = QWidget()
        self._subtitle = label("", Role.MUTED, wrap=True)
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(label(self.tr("Lobby"), Role.TITLE))
        top.addSpacing(SPACE)
        top.addWidget(self._subtitle, 1)
        top.addWidget(self.leave_button)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(2 * SPACE)
        split.addWidget(self._left())
        split.addWidget(self._right())
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([510, 350])
        layout = QVBoxLayout(page)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addLayout(top)
        layout.addWidget(split, 1)
        return page

    def _left(self) -> QWidget:
        empty = StateCard(
            Card(
                "games",
                CardKind.INFORMATION,
                self.tr("Nobody has opened a game yet."),
                self.tr("Open one – others see it at once."),
                actions=(CardAction.CREATE_GAME,),
                state_id="E07",
            )
        )
        empty.action_chosen.connect(self.card_action_chosen)
        actions = QHBoxLayout()
        actions.setSpacing(SPACE)
        actions.addWidget(label(self.tr("Games"), Role.HEADING))
        actions.addStretch()
        actions.addWidget(self.game_choice)
        actions.addWidget(self.create_button)
        actions.addWidget(self.join_button)
        upper = QVBoxLayout()
        upper.addLayout(actions)
        upper.addWidget(OrEmpty(self.games, empty), 1)
        lower = QVBoxLayout()
        lower.addWidget(label(self.tr("Chat"), Role.HEADING))
        lower.addWidget(self.chat, 1)
        return _two_cards(upper, lower)

    def _right(self) -> QWidget:
        upper = QVBoxLayout()
        upper.addWidget(label(self.tr("Users"), Role.HEADING))
        upper.addWidget(self.users, 1)
        lower = QVBoxLayout()
        lower.addWidget(self.graph, 1)
        return _two_cards(upper, lower)

    # --- what it shows ---------------------------------------------------------------------------

    def show_server(self, text: str) -> None:
        """Show the lobby of a server, with a sentence about it."""
        self._subtitle.setText(text)
        self._stack.setCurrentIndex(1)
        self._judge()

    def focus_first(self) -> None:
        """Focus what is wanted next: a game to join, else the button that creates one."""
        (self.games if self.games.model().rowCount() else self.create_button).setFocus()

    def show_nowhere(self) -> None:
        """Show that we are not on a server."""
        self._stack.setCurrentIndex(0)
        self._judge()

    def show_own_games(self, games: tuple[str, ...]) -> None:
        """Offer these games to create."""
        chosen = self.game_choice.currentText()
        self.game_choice.clear()
        self.game_choice.addItems(list(games))
        self.game_choice.setCurrentText(chosen)
        self.game_choice.setVisible(len(games) > 1)
        self._judge()

    def show_in_room(self, inside: bool) -> None:
        """While we are in a room, no other can be entered."""
        self._in_room = inside
        self._judge()

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self.chat.view.paint_with(theme)
        self.graph.paint_with(theme)
        self._pings.paint_with(theme)

    # --- what the user wants ---------------------------------------------------------------------

    def _judge(self) -> None:
        row = self.games.selected_row()
        joinable = isinstance(row, GameRow) and row.state is GameState.WAITING
        self.join_button.setEnabled(joinable and not self._in_room)
        here = self._stack.currentIndex() == 1 and not self._in_room
        self.create_button.setEnabled(here and self.game_choice.count() > 0)

    def _create(self) -> None:
        if self.create_button.isEnabled():
            self.game_wanted.emit(self.game_choice.currentText())

    def _join(self, row: object) -> None:
        if isinstance(row, GameRow) and not self._in_room:
            self.room_wanted.emit(row.game_id)


def _two_cards(upper: QVBoxLayout, lower: QVBoxLayout) -> QSplitter:
    split = QSplitter(Qt.Orientation.Vertical)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(2 * SPACE)
    for layout in (upper, lower):
        layout.setSpacing(SPACE)
        split.addWidget(card(layout))
    split.setSizes([300, 260])
    return split
