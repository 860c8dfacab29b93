"""The row above the server list: search box, two quick filters, adding an address, asking anew."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QToolButton, QWidget

from kaillera_client.advice.quality import USUAL, Limits
from kaillera_client.gui.icons import themed_icon
from kaillera_client.gui.theme import Theme
from kaillera_client.gui.views.flow import FlowRow
from kaillera_client.gui.views.widgets import button, named

_LEAST_SEARCH = 170
_EXCLUDE = "-"


class SearchEdit(QLineEdit):
    """A search box from which the list is reached with the arrow keys.

    Signals:
        list_wanted: Down was pressed.
    """

    list_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down into the list."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self.list_wanted.emit()
            return
        super().keyPressEvent(event)


class ServerSearch(QWidget):
    """What the user wants to see.

    Signals:
        changed: the text or a quick filter is different.
        accepted: Enter in the search box.
        paste_wanted, refresh_wanted: the buttons.
    """

    changed = Signal()
    accepted = Signal()
    paste_wanted = Signal()
    refresh_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.edit = SearchEdit()
        named(self.edit, "servers_search", self.tr("Search for servers"))
        self.edit.setPlaceholderText(self.tr("Search: name, country, -exclude, ping<80"))
        self.edit.setToolTip(
            self.tr(
                'Words that must all be there, -word to exclude, "two words", ping<80, users>0, '
                'country:de, game:"street"'
            )
        )
        self.edit.setClearButtonEnabled(True)
        self.edit.setMinimumWidth(_LEAST_SEARCH)
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.accepted)
        self.waiting = QCheckBox(self.tr("&Games waiting"))
        named(self.waiting, "chk_waiting", self.tr("Only servers with waiting games"))
        self.waiting.setToolTip(self.tr("Show only servers on which games wait for players"))
        self.waiting.toggled.connect(self.changed)
        self.ping = QComboBox()
        named(self.ping, "servers_ping", self.tr("Longest ping"))
        self.ping.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.set_limits(USUAL)
        self.ping.currentIndexChanged.connect(self.changed)
        self.paste = button(
            self.tr("Add address…"),
            "servers_paste",
            self.tr("Add a server by its address, a link or a chat line"),
        )
        self.paste.clicked.connect(self.paste_wanted)
        self.refresh = QToolButton()
        named(self.refresh, "servers_refresh", self.tr("Refresh"))
        self.refresh.setToolTip(self.tr("Ask the lists and all servers again, and sort (F5)"))
        self.refresh.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.refresh.clicked.connect(self.refresh_wanted)
        row = FlowRow(self)
        row.add(self.edit, stretch=True)
        for widget in (self.waiting, self.ping, self.paste, self.refresh):
            row.add(widget)
        self.paint_with(theme)

    def set_limits(self, limits: Limits) -> None:
        """Offer the steps of ping that the user knows."""
        chosen = max(self.ping.currentIndex(), 0)
        with QSignalBlocker(self.ping):
            self.ping.clear()
            self.ping.addItem(self.tr("Ping: any"), None)
            for text, most in (
                (self.tr("Ping: good, up to {ms} ms"), limits.good_ms),
                (self.tr("Ping: fair, up to {ms} ms"), limits.fair_ms),
            ):
                self.ping.addItem(text.format(ms=round(most)), most)
            self.ping.setCurrentIndex(chosen)

    @property
    def most_ping_ms(self) -> float | None:
        """The longest ping that is wanted; None for any."""
        most = self.ping.currentData()
        return None if most is None else float(most)

    def focus_search(self) -> None:
        """Let the user type."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def add_exclude(self) -> None:
        """Begin another excluded word."""
        text = self.edit.text().rstrip()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.setText(f"{text} {_EXCLUDE}".lstrip())

    def clear(self) -> bool:
        """Take every filter away; False when there was none."""
        if not self.edit.text() and not self.waiting.isChecked() and not self.ping.currentIndex():
            return False
        with QSignalBlocker(self):
            self.edit.clear()
            self.waiting.setChecked(False)
            self.ping.setCurrentIndex(0)
        self.changed.emit()
        return True

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's icon."""
        self.refresh.setIcon(themed_icon("refresh", theme.text))
