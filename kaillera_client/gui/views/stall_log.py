"""The stalls of this game and of the one before it: a list, a sentence, and a way to ask the server."""

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from kaillera_client.gui.models.room_values import LagAnswer
from kaillera_client.gui.models.stalls import StallColumn
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.lagstat_card import LagstatCard
from kaillera_client.gui.views.tables import OrEmpty, RowTable
from kaillera_client.gui.views.widgets import Role, button, label, named


class StallLogView(QWidget):
    """The log, the question before /lagstat is posted for the first time, and the server's answer.

    Signals:
        ask_wanted: the user presses "Ask the server".
        ask_confirmed: the user knows what is posted, and wants it.
        copy_wanted: the log as text.
        helper_wanted: open the delay helper at so many frames.
    """

    ask_wanted = Signal()
    ask_confirmed = Signal()
    copy_wanted = Signal()
    helper_wanted = Signal(int)

    def __init__(self, stalls: QAbstractItemModel) -> None:
        super().__init__()
        named(self, "stall_log", self.tr("Stalls"))
        self.table = RowTable(stalls, "stalls_view", self.tr("Stalls of this game"))
        self.table.set_widths(
            StallColumn.PROOF,
            StallColumn.TIME,
            StallColumn.LENGTH,
            letters={StallColumn.VERDICT: 22},
        )
        self.table.keep_order_of_arrival()
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._summary = label("", Role.CAPTION, wrap=True)
        self._summary.setObjectName("stall_summary")
        self._hint = label("", wrap=True)
        self._hint.setObjectName("stall_hint")
        self._hint.hide()
        self.ask = button(
            self.tr("Ask the server"),
            "btn_lagstat",
            self.tr("Posts /lagstat in the room. Everybody sees the answer."),
        )
        self.ask.clicked.connect(self.ask_wanted)
        self.copy = button(
            self.tr("Copy as text"), "stalls_copy", self.tr("Copy the list and its summary")
        )
        self.copy.clicked.connect(self.copy_wanted)
        self.answer = LagstatCard()
        self.answer.closed.connect(self._show_log)
        self.answer.helper_wanted.connect(self.helper_wanted)
        self._stack = QStackedLayout(self)
        self._log, self._question = self._make_log(), self._make_question()
        for page in (self._log, self._question, self.answer):
            self._stack.addWidget(page)

    def _make_log(self) -> QWidget:
        page = QWidget()
        empty = label(self.tr("No stalls so far."), Role.MUTED, wrap=True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch()
        row.addWidget(self.ask)
        row.addWidget(self.copy)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        holder = OrEmpty(self.table, empty)
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        holder.setMinimumHeight(3 * self.table.verticalHeader().defaultSectionSize())
        layout.addWidget(holder, 1)
        layout.addWidget(self._hint)
        layout.addWidget(self._summary)
        layout.addLayout(row)
        return page

    def _make_question(self) -> QWidget:
        page = QWidget()
        self.confirm = button(
            self.tr("Ask"), "lagstat_confirm", self.tr("Post /lagstat now"), primary=True
        )
        self.confirm.clicked.connect(self._confirmed)
        self.cancel = button(self.tr("Cancel"), "lagstat_cancel", self.tr("Post nothing"))
        self.cancel.clicked.connect(self._show_log)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.confirm)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(label(self.tr("Ask the server who is late?"), Role.HEADING))
        text = self.tr("Posts /lagstat in the room. Everybody sees the answer.")
        layout.addWidget(label(text, wrap=True))
        layout.addStretch()
        layout.addLayout(row)
        return page

    # --- what it shows ---------------------------------------------------------------------------

    def show_summary(self, text: str) -> None:
        """Show the game in one sentence, or nothing."""
        self._summary.setText(text)

    def show_hint(self, text: str) -> None:
        """Show what helps against a trouble that comes again; "" for nothing."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def allow_asking(self, allowed: bool) -> None:
        """Let the server be asked or not."""
        self.ask.setEnabled(allowed)

    def ask_first(self) -> None:
        """Say what will be posted and who will see it, before it is."""
        self._stack.setCurrentWidget(self._question)
        self.cancel.setFocus()

    def show_answer(self, answer: LagAnswer) -> None:
        """Show the server's answer in place of the log."""
        self.answer.show_answer(answer)
        self._stack.setCurrentWidget(self.answer)

    def step_back(self) -> bool:
        """Leave the question or the answer; False when neither is shown."""
        if self._stack.currentWidget() is self._log:
            return False
        self._show_log()
        return True

    def _confirmed(self) -> None:
        self._show_log()
        self.ask_confirmed.emit()

    def _show_log(self) -> None:
        self._stack.setCurrentWidget(self._log)
        self.ask.setFocus()
