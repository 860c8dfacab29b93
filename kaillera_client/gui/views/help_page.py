"""The help page: the shortcuts, the delay, the connection types, and hosting."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.advice.delay import connection_table, delay_ms
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.widgets import Role, card, label, named

_EXAMPLE_PING_MS = 60


class HelpPage(QWidget):
    """Short answers to what players ask first.

    Signals:
        card_action_chosen: a card's button, with its `CardAction` and the `Card`.
    """

    card_action_chosen = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        del theme
        named(self, "page_help", self.tr("Help"))
        self.keys = QListWidget()
        named(self.keys, "help_keys", self.tr("Shortcuts"))
        self.keys.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(2 * SPACE)
        left.addWidget(self._shortcuts(), 1)
        right.addWidget(self._delay())
        right.addWidget(self._hosting())
        right.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(2 * SPACE)
        columns.addLayout(left, 2)
        columns.addLayout(right, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addLayout(columns, 1)

    # --- building --------------------------------------------------------------------------------

    def _shortcuts(self) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addWidget(label(self.tr("Shortcuts"), Role.HEADING))
        column.addWidget(self.keys, 1)
        return card(column, "help_shortcuts")

    def _delay(self) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addWidget(label(self.tr("How the delay works"), Role.HEADING))
        for text in (
            self.tr(
                "Everybody’s inputs go to the server and come back together. The game waits so "
                "many frames for them that nobody stutters: that is the delay."
            ),
            self.tr(
                "The server measures your ping when you connect and sets the delay then. "
                "Rule of thumb: ping ÷ 16, rounded up."
            ),
            self.tr("With {ping} ms of ping, each connection type means:").format(
                ping=_EXAMPLE_PING_MS
            ),
        ):
            column.addWidget(label(text, wrap=True))
        column.addLayout(self._table())
        text = self.tr("LAN is right almost always, also over the internet.")
        column.addWidget(label(text, Role.MUTED, wrap=True))
        return card(column, "help_delay")

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(2)
        for column, row in enumerate(connection_table(_EXAMPLE_PING_MS)):
            name = label(row.connection_type.name.capitalize(), Role.MUTED)
            if row.connection_type == 1:
                name.setText("LAN")
            frames = label(self.tr("{n} frames").format(n=row.frames))
            time = label(self.tr("{ms} ms").format(ms=round(delay_ms(row.frames))), Role.MUTED)
            for line, cell in enumerate((name, frames, time)):
                grid.addWidget(cell, line, column)
        return grid

    def _hosting(self) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addWidget(label(self.tr("Hosting"), Role.HEADING))
        for text in (
            self.tr(
                "Play ▸ Host on your network opens a server on this computer. Friends in the same "
                "network connect to the address that is shown."
            ),
            self.tr(
                "For friends outside, let your router forward UDP port 27888 to this computer, and "
                "allow it in the firewall. TCP is not needed."
            ),
        ):
            column.addWidget(label(text, wrap=True))
        return card(column, "help_hosting")

    # --- what it shows ---------------------------------------------------------------------------

    def show_keys(self, keys: tuple[tuple[str, str], ...]) -> None:
        """List the shortcuts: the keys and what they do."""
        self.keys.clear()
        for names, does in keys:
            self.keys.addItem(f"{names}\t{does}")
            item = self.keys.item(self.keys.count() - 1)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{names}: {does}")
        self.keys.setCurrentRow(0)

    def focus_keys(self) -> None:
        """Put the focus on the list of shortcuts."""
        self.keys.setFocus()

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours."""
