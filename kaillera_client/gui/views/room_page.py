"""The room: seats, own delay, the line, the chat; and while a game runs, its facts and why it waits."""

from PySide6.QtCore import QAbstractItemModel, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.advice.quality import Limits
from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.models.room_values import (
    DelayNumbers,
    HostCommand,
    LagAnswer,
    PlayerRow,
    RoomHeader,
    RoomPhase,
    StartCheck,
)
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.chat_panel import ChatPanel
from kaillera_client.gui.views.delay_card import DelayCard
from kaillera_client.gui.views.delegates import PingDelegate
from kaillera_client.gui.views.flow import FlowRow, fit_columns
from kaillera_client.gui.views.host_tools import HostTools
from kaillera_client.gui.views.numbers import NumbersView
from kaillera_client.gui.views.ping_graph import PingGraph
from kaillera_client.gui.views.rom_panel import RomPanel
from kaillera_client.gui.views.room_strip import RoomStrip
from kaillera_client.gui.views.seats_table import SeatsTable
from kaillera_client.gui.views.stall_banner import Leaving
from kaillera_client.gui.views.stall_log import StallLogView
from kaillera_client.gui.views.start_sheet import StartSheet
from kaillera_client.gui.views.state_card import StateCard
from kaillera_client.gui.views.widgets import (
    ElidedLabel,
    Role,
    button,
    card,
    label,
    named,
    scrolled,
)


class RoomPage(QWidget):
    """Shows the room that we are in, or that there is none.

    Signals:
        start_wanted, leave_wanted, drop_wanted, invite_wanted: the buttons; a running game is left after a question.
        start_confirmed: start although something is off.
        kick_wanted: remove the member with this user id.
        stalls_wanted: show the log of stalls, wherever we are.
        desync_marked: the user suspects that the games differ.
        card_action_chosen: a card's button, with its `CardAction` and the `Card`.
    """

    start_wanted = Signal()
    start_confirmed = Signal()
    leave_wanted = Signal()
    drop_wanted = Signal()
    invite_wanted = Signal()
    kick_wanted = Signal(int)
    stalls_wanted = Signal()
    desync_marked = Signal()
    card_action_chosen = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        players: QAbstractItemModel,
        chat: QAbstractItemModel,
        stalls: QAbstractItemModel,
    ) -> None:
        super().__init__()
        named(self, "page_room", self.tr("Room"))
        self.chat = ChatPanel(chat, theme, self.tr("Room chat"))
        self.graph = PingGraph(theme, self.tr("Your line"))
        self.numbers = NumbersView()
        self.delay = DelayCard()
        self.strip = RoomStrip(theme)
        self.stalls = StallLogView(stalls)
        self.host_tools = HostTools()
        self.roms = RomPanel()
        self.sheet = StartSheet()
        self._pings = PingDelegate(theme, self)
        self.seats = SeatsTable(players, self._pings, self.tr("Players in this room"))
        self._header: RoomHeader | None = None
        self._line_tab: QScrollArea | None = None
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
        self._connect()

    # --- building --------------------------------------------------------------------------------

    def _make_buttons(self) -> None:
        self.start_button = button(
            self.tr("Start game"),
            "btn_start",
            self.tr("Start the game for everybody in the room (Ctrl+Enter)"),
            primary=True,
        )
        self.drop_button = button(
            self.tr("End my game"),
            "btn_drop",
            self.tr("Leave the running game but stay in the room"),
        )
        self.leave_button = button(self.tr("Leave"), "btn_leave", self.tr("Go back to the lobby"))
        self.invite_button = button(
            self.tr("Copy invite"),
            "btn_invite",
            self.tr("Copy a text with a link that brings friends here (Ctrl+Shift+C)"),
        )
        self.rom_button = button(
            self.tr("ROM check"),
            "btn_romcheck",
            self.tr("Show whose ROM is the same, and what you would tell the others of yours"),
        )
        self.kick_button = button(
            self.tr("Kick"), "btn_kick", self.tr("Remove the selected player from your room")
        )

    def _connect(self) -> None:
        self.seats.selection_changed.connect(self._judge)
        self.start_button.clicked.connect(self.start_wanted)
        self.drop_button.clicked.connect(self._drop)
        self.leave_button.clicked.connect(self.leave)
        self.invite_button.clicked.connect(self.invite_wanted)
        self.kick_button.clicked.connect(self._kick)
        self.rom_button.clicked.connect(self.show_roms)
        self.roms.card_action_chosen.connect(self.card_action_chosen)
        self.strip.game_left.connect(self.drop_wanted)
        self.strip.room_left.connect(self.leave_wanted)
        self.strip.banner.details_wanted.connect(self.show_stall_details)
        self.stalls.helper_wanted.connect(self.delay.suggest)
        self.sheet.start_anyway.connect(self._start_anyway)
        self.sheet.waiting.connect(self.hide_checks)

    def _inside(self) -> QWidget:
        page = QWidget()
        self._title = ElidedLabel(Role.TITLE)
        self._subtitle = ElidedLabel(Role.MUTED)
        self._subtitle.setObjectName("room_state")
        top = FlowRow()
        top.add(self._title, stretch=True)
        top.add(self._subtitle)
        for press in (
            self.rom_button,
            self.invite_button,
            self.leave_button,
            self.drop_button,
            self.start_button,
        ):
            top.add(press)
        columns = self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        columns.setSpacing(SPACE)
        columns.addLayout(self._left(), 4)
        columns.addLayout(self._right(), 3)
        layout = self._layout = QVBoxLayout(page)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(top)
        layout.addWidget(self.strip)
        layout.addLayout(columns, 1)
        return page

    def _left(self) -> QVBoxLayout:
        upper = QVBoxLayout()
        upper.addWidget(self.seats, 1)
        self._waiting = StateCard()
        self._waiting.action_chosen.connect(self.card_action_chosen)
        self._waiting.hide()
        upper.addWidget(self._waiting)
        self._stalls_tab = scrolled(self.stalls)
        self._host_tab = scrolled(self._host_page())
        self._roms_tab = scrolled(self.roms)
        self._sheet_frame = scrolled(self.sheet)
        self.tabs = QTabWidget()
        named(self.tabs, "room_tabs", self.tr("Chat and more"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setObjectName("room_tab_bar")
        self.tabs.tabBar().setAccessibleName(self.tr("Chat and more"))
        for widget, text in (
            (self.chat, self.tr("Chat")),
            (self._roms_tab, self.tr("ROM")),
            (self._stalls_tab, self.tr("Stalls")),
            (scrolled(self.numbers), self.tr("Numbers")),
            (self._host_tab, self.tr("Host")),
        ):
            self.tabs.addTab(widget, text)
        # A widget, for a layout of pages without a parent would show each as a window of its own.
        self._lower = QStackedWidget()
        self._lower.addWidget(self.tabs)
        self._lower.addWidget(self._sheet_frame)
        holder = QVBoxLayout()
        holder.addWidget(self._lower)
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addWidget(_framed(upper), 2)
        column.addWidget(_framed(holder), 3)
        return column

    def _host_page(self) -> QWidget:
        page = QWidget()
        kick = QHBoxLayout()
        kick.setSpacing(SPACE)
        self._kick_text = label("", Role.MUTED, wrap=True)
        kick.addWidget(self._kick_text, 1)
        kick.addWidget(self.kick_button)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.addLayout(kick)
        layout.addWidget(self.host_tools, 1)
        return page

    def _right(self) -> QVBoxLayout:
        upper = QVBoxLayout()
        upper.addWidget(self.delay)
        lower = QVBoxLayout()
        lower.addWidget(self.graph, 1)
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addWidget(_framed(upper))
        column.addWidget(_framed(lower), 1)
        return column

    def show_line_panel(self, panel: QWidget | None) -> None:
        """Show a practice's line simulator as a tab of its own and bring it to the front; None takes it away."""
        if panel is None:
            index = self.tabs.indexOf(self._line_tab) if self._line_tab is not None else -1
            if index >= 0:
                self.tabs.removeTab(index)
            return
        if self._line_tab is None:
            self._line_tab = scrolled(panel)
        if self.tabs.indexOf(self._line_tab) < 0:
            self.tabs.addTab(self._line_tab, self.tr("Line"))
            self.tabs.setCurrentWidget(self._line_tab)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two columns below each other where they are too narrow for their words."""
        super().resizeEvent(event)
        fit_columns(self._columns, self)

    def heightForWidth(self, width: int) -> int:
        """Ask for the least height at which nothing is cut; the frame around the page gives what it has beyond."""
        if self._header is None:
            return super().heightForWidth(width)
        return self._layout.minimumHeightForWidth(width)

    # --- what it shows ---------------------------------------------------------------------------

    def show_room(self, header: RoomHeader | None) -> None:
        """Show the room that we are in; None when we are in none."""
        self._header = header
        self._stack.setCurrentIndex(0 if header is None else 1)
        startable = header is not None and _may_start(header)
        self.start_button.setEnabled(startable)
        if header is None or not startable:
            self.hide_checks()
        self.strip.setVisible(header is not None)
        self.strip.show_playing(header is not None and header.phase is not RoomPhase.WAITING)
        if header is None:
            return
        self._title.setText(header.game)
        self._subtitle.setText(self._state(header))
        self.start_button.setVisible(startable)
        self.drop_button.setVisible(header.phase is not RoomPhase.WAITING)
        host = self.tabs.indexOf(self._host_tab)
        self.tabs.setTabVisible(host, header.own)
        self._judge()

    def _state(self, header: RoomHeader) -> str:
        match header.phase:
            case RoomPhase.WAITING if header.others_play:
                return self.tr("Others still play")
            case RoomPhase.WAITING if header.own:
                return self.tr("Your room, waiting for the start")
            case RoomPhase.WAITING:
                return self.tr("Waiting for the host to start")
            case RoomPhase.STARTING:
                return self.tr("Starting, waiting until everybody is ready")
            case RoomPhase.PLAYING:
                return self.tr("The game is running in its own window")

    def take_strip_back(self) -> None:
        """Show the strip here again, after the compact layout had it."""
        self._layout.insertWidget(1, self.strip)

    def show_waiting(self, card: Card | None) -> None:
        """Show for whom the room waits: a second player, or those who still play; None for neither."""
        if card is not None:
            self._waiting.show_card(card)
        self._waiting.setVisible(card is not None)

    def focus_first(self) -> None:
        """Focus what is wanted next: the start of the own game, else the chat."""
        start = self.start_button.isVisibleTo(self) and self.start_button.isEnabled()
        if start:
            self.start_button.setFocus()
        elif self.tabs.currentWidget() is self.chat:
            self.chat.edit.setFocus()

    def show_numbers(self, numbers: DelayNumbers | None) -> None:
        """Show the numbers of the running or the last game."""
        self.numbers.show_numbers(numbers)

    def show_host_commands(self, known: frozenset[HostCommand]) -> None:
        """Offer the commands that the server is known to accept."""
        self.host_tools.show_known(known)

    def show_stalls(self) -> None:
        """Bring the log of stalls to the front."""
        self.hide_checks()
        self.tabs.setCurrentWidget(self._stalls_tab)
        self.stalls.table.setFocus()

    def show_roms(self) -> None:
        """Bring the page about ROMs to the front."""
        self.hide_checks()
        self.tabs.setCurrentWidget(self._roms_tab)
        self.roms.focus_first()

    def ask_before_lagstat(self) -> None:
        """Say what asking the server posts, before the first time."""
        self.show_stalls()
        self.stalls.ask_first()

    def show_lag_answer(self, answer: LagAnswer, *, to_front: bool) -> None:
        """Show the server's answer about lag; in front when we asked."""
        if to_front:
            self.tabs.setCurrentWidget(self._stalls_tab)
        self.stalls.show_answer(answer)

    def show_checks(self, checks: tuple[StartCheck, ...]) -> None:
        """Show what to know before the start, in place of the chat."""
        self.sheet.show_checks(checks)
        self._lower.setCurrentWidget(self._sheet_frame)
        self.sheet.wait.setFocus()

    @property
    def shows_checks(self) -> bool:
        """True while the sheet asks whether to start."""
        return self._lower.currentWidget() is self._sheet_frame

    def renew_checks(self, checks: tuple[StartCheck, ...]) -> None:
        """Show what is still to know on the sheet that asks; without anything it goes."""
        if checks:
            self.sheet.show_checks(checks)
        else:
            self.hide_checks()

    def hide_checks(self) -> None:
        """Show the chat again."""
        if self.shows_checks:
            self._lower.setCurrentWidget(self.tabs)
            self.focus_first()

    def reduce_motion(self, calm: bool) -> None:
        """Redraw the graph once a second."""
        self.graph.reduce_motion(calm)

    def judge_by(self, limits: Limits) -> None:
        """Take other limits for what is called good and fair."""
        self._pings.judge_by(limits)
        self.seats.viewport().update()

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self.chat.view.paint_with(theme)
        self.graph.paint_with(theme)
        self.strip.paint_with(theme)
        self._pings.paint_with(theme)

    # --- what the window offers everywhere -------------------------------------------------------

    def may_invite(self) -> bool:
        """Tell whether we are in a room."""
        return self._header is not None

    def copy_invite(self) -> None:
        """Put the invitation on the clipboard, if we are in a room."""
        if self.may_invite():
            self.invite_wanted.emit()

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 moves between."""
        if self._header is None:
            return (self,)
        return (self.seats, self.tabs, self.delay, self.graph)

    def step_back(self) -> bool:
        """Leave a question, a sheet or a table; False when there is none."""
        if self._lower.currentWidget() is self._sheet_frame:
            self.hide_checks()
            return True
        return (
            self.strip.step_back()
            or self.delay.step_back()
            or self.stalls.step_back()
            or self.roms.step_back()
            or self.graph.put_cursor_away()
            or self.chat.leave_field(self.seats)
        )

    def show_stall_details(self) -> None:
        """Show the log of stalls while a game runs or after it (F8)."""
        if self._header is not None:
            self.stalls_wanted.emit()

    def mark_desync(self) -> None:
        """Note that the games seem to differ (F10)."""
        if self._header is not None:
            self.desync_marked.emit()

    def ask_to_leave_game(self) -> None:
        """Ask before the game is left (Shift+F8)."""
        self.strip.ask_to_leave()

    def leave(self) -> None:
        """Leave the room; a running game is not ended by one click."""
        if self._header is not None and self._header.phase is RoomPhase.PLAYING:
            self.strip.ask_to_leave(Leaving.OWN_ROOM if self._header.own else Leaving.ROOM)
        else:
            self.leave_wanted.emit()

    # --- what the user wants ---------------------------------------------------------------------

    def _drop(self) -> None:
        """Leave the game; one that has not begun has nothing to lose."""
        if self._header is not None and self._header.phase is RoomPhase.PLAYING:
            self.ask_to_leave_game()
        else:
            self.drop_wanted.emit()

    def _judge(self) -> None:
        row = self.seats.selected_row()
        kickable = isinstance(row, PlayerRow) and not row.own
        self.kick_button.setEnabled(kickable)
        text = self.tr("To remove somebody, select them above.")
        if isinstance(row, PlayerRow) and kickable:
            text = self.tr("Remove {name} from your room").format(name=row.name)
        self._kick_text.setText(text)

    def _kick(self) -> None:
        row = self.seats.selected_row()
        if isinstance(row, PlayerRow) and not row.own:
            self.kick_wanted.emit(row.user_id)

    def _start_anyway(self) -> None:
        self.hide_checks()
        self.start_confirmed.emit()


def _may_start(header: RoomHeader) -> bool:
    return header.own and header.phase is RoomPhase.WAITING and not header.others_play


def _framed(layout: QVBoxLayout) -> QFrame:
    layout.setSpacing(SPACE)
    frame = card(layout)
    layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
    return frame
