"""The context menu of a server."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from kaillera_client.gui.models.server_values import ServerRow


class ServerMenu(QMenu):
    """Offers what can be done with one server; only what fits it.

    Signals:
        connect_wanted, measure_wanted, invite_copy_wanted, address_copy_wanted, edit_wanted, remove_wanted: with the
            `ServerRow`.
        favourite_wanted: the row, and whether it is to be one.
    """

    connect_wanted = Signal(object)
    measure_wanted = Signal(object)
    invite_copy_wanted = Signal(object)
    address_copy_wanted = Signal(object)
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)
    favourite_wanted = Signal(object, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("servers_menu")

    def open(self, row: ServerRow, place: QPoint) -> None:
        """Show the menu for a row, at a global position."""
        self.fill(row)
        self.popup(place)

    def fill(self, row: ServerRow) -> None:
        """Offer what fits a row."""
        self.clear()
        connect = self.addAction(self.tr("&Connect"))
        connect.triggered.connect(lambda: self.connect_wanted.emit(row))
        self.setDefaultAction(connect)
        text = self.tr("Not a &favourite any more") if row.favourite else self.tr("&Favourite")
        favourite = self.addAction(text)
        favourite.triggered.connect(lambda: self.favourite_wanted.emit(row, not row.favourite))
        self.addSeparator()
        address = self.addAction(self.tr("Copy &address"))
        address.triggered.connect(lambda: self.address_copy_wanted.emit(row))
        invite = self.addAction(self.tr("Copy &invite"))
        invite.triggered.connect(lambda: self.invite_copy_wanted.emit(row))
        self.addSeparator()
        measure = self.addAction(self.tr("&Measure for 30 s"))
        measure.triggered.connect(lambda: self.measure_wanted.emit(row))
        if row.own:
            self.addSeparator()
            self.addAction(self.tr("&Edit…")).triggered.connect(lambda: self.edit_wanted.emit(row))
            remove = self.addAction(self.tr("&Remove"))
            remove.triggered.connect(lambda: self.remove_wanted.emit(row))
