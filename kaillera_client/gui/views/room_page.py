"""The room: its members, the chat, the delay numbers and the line during the game."""

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.models.players import PlayerColumn
from kaillera_client.gui.models.values import DelayNumbers, PlayerRow, RoomHeader, RoomPhase
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.chat_panel import ChatPanel
from kaillera_client.gui.views.delegates import PingDelegate
from kaillera_client.gui.views.numbers import NumbersView
from kaillera_client.gui.views.ping_graph import PingGraph
from kaillera_client.gui.views.state_card import StateCard
from kaillera_client.gui.views.tables import RowTable
from kaillera_client.gui.views.widgets import ElidedLabel, Role, button, card, label, named


class RoomPage(QWidget):
    """Shows the room that we are in, or that there is none.

    Signals:
        start_wanted, leave_wanted, drop_wanted: the buttons.
        kick_wanted: remove the member with this user id.
        card_action_chosen: a card's button, with its `CardAction` and the `Card`.
    """

    start_wanted = Signal()
    leave_wanted = Signal()
    drop_wanted = Signal()
    kick_wanted = Signal(int)
    card_action_chosen = Signal(object, object)

    def __init__(
        self, theme: Theme, players: QAbstractItemModel, chat: QAbstractItemModel
    ) -> None:
        super().__init__()
        named(self, "page_room", self.tr("Room"))
        self.chat = ChatPanel(chat, theme, self.tr("Room chat"))
        self.graph = PingGraph(theme, self.tr("Your line"))
        self.numbers = NumbersView()
        self._pings = PingDelegate(theme, self)
        self.seats = self._seats_table(players)
        self._header: RoomHeader | None = None
        self._make_buttons()
        nowhere = StateCard(
            Card(
                "no-room",
                CardKind.INFORMATION,
                self.tr("You are not in a room."),
                self.tr("Join a game in the lobby, or create one."),
                actions=(CardAction.SHOW_LOBBY,),
            )
        )
        nowhere.action_chosen.connect(self.card_action_chosen)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(nowhere)
        self._stack.addWidget(self._inside())

    # --- building --------------------------------------------------------------------------------

    def _seats_table(self, model: QAbstractItemModel) -> RowTable:
        table = RowTable(model, "seats_view", self.tr("Players in this room"))
        table.set_widths(PlayerColumn.NAME, PlayerColumn.PING, PlayerColumn.ROLE)
        table.setItemDelegateForColumn(PlayerColumn.PING, self._pings)
        table.keep_order_of_arrival()
        table.selection_changed.connect(self._judge)
        return table

    def _make_buttons(self) -> None:
        self.start_button = button(
            self.tr("Start game"),
            "btn_start",
            self.tr("Start the game for everybody in the room (Ctrl+Enter)"),
            primary=True,
        )
        self.start_button.clicked.connect(self.start_wanted)
        self.drop_button = button(
            self.tr("End my game"),
            "btn_drop",
            self.tr("Leave the running game but stay in the room"),
        )
        self.drop_button.clicked.connect(self.drop_wanted)
        self.leave_button = button(self.tr("Leave"), "btn_leave", self.tr("Go back to the lobby"))
        self.leave_button.clicked.connect(self.leave_wanted)
        self.kick_button = button(
            self.tr("Kick"), "btn_kick", self.tr("Remove the selected player from your room")
        )
        self.kick_button.clicked.connect(self._kick)

    def _inside(self) -> QWidget:
        page = QWidget()
        self._title = ElidedLabel(Role.TITLE)
        self._subtitle = label("", Role.MUTED)
        self._subtitle.setObjectName("room_state")
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self._title, 1)
        top.addWidget(self._subtitle)
        top.addWidget(self.leave_button)
        top.addWidget(self.drop_button)
        top.addWidget(self.start_button)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(2 * SPACE)
        split.addWidget(self._left())
        split.addWidget(self._right())
        split.setSizes([440, 430])
        layout = QVBoxLayout(page)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addLayout(top)
        layout.addWidget(split, 1)
        return page

    def _left(self) -> QWidget:
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Players"), Role.HEADING))
        top.addStretch()
        top.addWidget(self.kick_button)
        upper = QVBoxLayout()
        upper.addLayout(top)
        upper.addWidget(self.seats, 1)
        self._alone = label(
            self.tr("Waiting for a second player. Others see your game in the lobby."),
            Role.MUTED,
            wrap=True,
        )
        self._alone.setObjectName("state_card")
        self._alone.setProperty("stateId", "E12")
        upper.addWidget(self._alone)
        lower = QVBoxLayout()
        lower.addWidget(label(self.tr("Chat"), Role.HEADING))
        lower.addWidget(self.chat, 1)
        return _stacked(upper, lower, (220, 280))

    def _right(self) -> QWidget:
        upper = QVBoxLayout()
        upper.addWidget(self.numbers)
        lower = QVBoxLayout()
        lower.addWidget(self.graph, 1)
        return _stacked(upper, lower, (240, 260))

    # --- what it shows ---------------------------------------------------------------------------

    def show_room(self, header: RoomHeader | None) -> None:
        """Show the room that we are in; None when we are in none."""
        self._header = header
        self._stack.setCurrentIndex(0 if header is None else 1)
        startable = header is not None and header.own and header.phase is RoomPhase.WAITING
        self.start_button.setEnabled(startable)
        if header is None:
            return
        self._title.setText(header.game)
        self._subtitle.setText(self._state(header))
        self._alone.setVisible(header.members < 2 and header.phase is RoomPhase.WAITING)
        self.start_button.setVisible(header.own)
        self.drop_button.setVisible(header.phase is not RoomPhase.WAITING)
        self.kick_button.setVisible(header.own)
        self._judge()

    def _state(self, header: RoomHeader) -> str:
        match header.phase:
            case RoomPhase.WAITING if header.own:
                return self.tr("Your room, waiting for the start")
            case RoomPhase.WAITING:
                return self.tr("Waiting for the host to start")
            case RoomPhase.STARTING:
                return self.tr("Starting, waiting until everybody is ready")
            case RoomPhase.PLAYING:
                return self.tr("The game is running in its own window")

    def focus_first(self) -> None:
        """Focus what is wanted next: the start of the own game, else the chat."""
        start = self.start_button.isVisibleTo(self) and self.start_button.isEnabled()
        (self.start_button if start else self.chat.edit).setFocus()

    def show_numbers(self, numbers: DelayNumbers | None) -> None:
        """Show the numbers of the running or the last game."""
        self.numbers.show_numbers(numbers)

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self.chat.view.paint_with(theme)
        self.graph.paint_with(theme)
        self._pings.paint_with(theme)

    # --- what the user wants ---------------------------------------------------------------------

    def _judge(self) -> None:
        row = self.seats.selected_row()
        self.kick_button.setEnabled(isinstance(row, PlayerRow) and not row.own)

    def _kick(self) -> None:
        row = self.seats.selected_row()
        if isinstance(row, PlayerRow) and not row.own:
            self.kick_wanted.emit(row.user_id)


def _stacked(upper: QVBoxLayout, lower: QVBoxLayout, sizes: tuple[int, int]) -> QSplitter:
    split = QSplitter(Qt.Orientation.Vertical)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(2 * SPACE)
    for layout in (upper, lower):
        layout.setSpacing(SPACE)
        split.addWidget(card(layout))
    split.setSizes(list(sizes))
    return split
