"""The ways to play that need to know something: a server's address, or a port for others."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.flow import fit_columns
from kaillera_client.gui.views.veiling import PrivateEdit
from kaillera_client.gui.views.widgets import (
    Role,
    buddy,
    button,
    card,
    label,
    named,
    read_from_the_left,
)

LONGEST_ADDRESS = 260
DEFAULT_PORT = 27888
_LAST_PORT = 65535
CONNECTION_TYPES = (
    "LAN (60/s)", "Excellent (30/s)", "Good (20/s)", "Average (15/s)", "Low (12/s)", "Bad (10/s)",
)  # fmt: skip


class AdvancedWays(QWidget):
    """Two cards: connect to an address with a connection type, and host on the own network.

    Signals:
        changed: something was typed.
        connect_wanted, host_wanted: the buttons, or Enter in a field.
    """

    changed = Signal()
    connect_wanted = Signal()
    host_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._make_fields()
        self.go = button(self.tr("Connect"), "btn_connect", self.tr("Log in to this server"))
        self.go.clicked.connect(self.connect_wanted)
        self.host = button(
            self.tr("Host a server"), "btn_host", self.tr("Open a server for your local network")
        )
        self.host.clicked.connect(self.host_wanted)
        row = self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addWidget(
            _way(
                self.tr("Connect to an address"),
                self.tr(
                    "LAN is the right type, also over the internet: the other types send less "
                    "often, and the delay grows. Everybody in a game needs the same one."
                ),
                ((self.tr("&Address"), self.address), (self.tr("T&ype"), self.connection)),
                self.go,
            ),
            3,
        )
        row.addWidget(
            _way(
                self.tr("Host on your network"),
                self.tr("Your computer becomes the server. Friends connect to its address."),
                ((self.tr("P&ort"), self.port),),
                self.host,
            ),
            2,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two ways below each other where they are too narrow for their words."""
        super().resizeEvent(event)
        fit_columns(self._columns, self)

    def _make_fields(self) -> None:
        self.address = PrivateEdit()
        read_from_the_left(self.address)
        named(self.address, "address_edit", self.tr("Server address"))
        self.address.setPlaceholderText(self.tr("name or address, such as 192.168.1.5:27888"))
        self.address.setMaxLength(LONGEST_ADDRESS)
        self.address.textChanged.connect(self.changed)
        self.address.returnPressed.connect(self.connect_wanted)
        self.connection = QComboBox()
        named(self.connection, "connection_choice", self.tr("Connection type"))
        for number, text in enumerate(CONNECTION_TYPES, start=1):
            self.connection.addItem(text, number)
        self.connection.setToolTip(
            self.tr("How many messages a second you send. Everybody in a game needs the same one.")
        )
        self.port = QLineEdit(str(DEFAULT_PORT))
        named(self.port, "port_edit", self.tr("Port"))
        self.port.setValidator(QIntValidator(1, _LAST_PORT, self.port))
        self.port.textChanged.connect(self.changed)
        self.port.returnPressed.connect(self.host_wanted)


def _way(
    title: str, text: str, fields: tuple[tuple[str, QWidget], ...], press: QPushButton
) -> QFrame:
    layout = QVBoxLayout()
    layout.setSpacing(SPACE)
    layout.addWidget(label(title, Role.HEADING))
    layout.addWidget(label(text, Role.MUTED, wrap=True))
    layout.addStretch()
    grid = QGridLayout()
    grid.setSpacing(SPACE)
    grid.setColumnStretch(1, 1)
    for line, (caption, field) in enumerate(fields):
        grid.addWidget(buddy(caption, field), line, 0)
        grid.addWidget(field, line, 1)
    layout.addLayout(grid)
    layout.addWidget(press)
    return card(layout)
