"""The table of connection types: what each would give with this ping."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.advice.delay import TABLE_TYPES, ConnectionType, TypeDelay
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.delay_words import frames_and_time, type_name
from kaillera_client.gui.views.widgets import Role, button, label, named


class DelayTypes(QWidget):
    """Six rows.

    Signals:
        closed: the user has read it.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self.table = QTableWidget(len(TABLE_TYPES), 2)
        named(self.table, "delay_types_table", self.tr("Delay with each connection type"))
        self.table.setHorizontalHeaderLabels([self.tr("Type"), self.tr("Delay")])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setCornerButtonEnabled(False)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + SPACE)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        rows = len(TABLE_TYPES) * self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(rows + self.table.horizontalHeader().sizeHint().height() + 6)
        self._explained = label("", Role.CAPTION, wrap=True)
        close = button(self.tr("Back"), "delay_types_close", self.tr("Back to your delay"))
        close.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Connection types"), Role.HEADING), 1)
        top.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(top)
        layout.addWidget(self._explained)
        layout.addWidget(self.table, 1)

    def show_types(
        self, types: tuple[TypeDelay, ...], own: ConnectionType, ping_ms: float
    ) -> None:
        """Show the rows for a ping; ours is marked, and those that cannot keep full speed say so."""
        shown = (types, own, round(ping_ms))
        if shown == self._shown:
            return
        self._shown = shown
        self._explained.setText(
            self.tr("With {ping} ms. LAN is best nearly always.").format(ping=round(ping_ms))
        )
        for row, each in enumerate(types):
            name = type_name(each.connection_type)
            if each.connection_type is own:
                name = self.tr("{type} (yours)").format(type=name)
            delay = frames_and_time(each.frames)
            if not each.keeps_up:
                delay = self.tr("{delay}, below full speed").format(delay=delay)
            for column, text in enumerate((name, delay)):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}: {delay}")
                self.table.setItem(row, column, item)
