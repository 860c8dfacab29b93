"""The graph's values as a table, for those who read better than they see."""

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

from kaillera_client.gui.models.line_seconds import LineColumn
from kaillera_client.gui.views.widgets import named


class PingTable(QTableView):
    """Sixty seconds, the newest on top; the rows stay where they are."""

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__()
        named(self, "ping_table", self.tr("Your line, second by second"))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        # The graph's place is as large as the graph; the table scrolls in it.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(LineColumn.RANGE, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
