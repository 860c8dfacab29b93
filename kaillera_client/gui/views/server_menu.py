"""The context menu of a server."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from kaillera_client.gui.models.server_values import ServerRow

if TYPE_CHECKING:
    from kaillera_client.gui.views.servers_page import ServersPage


class ServerMenu(QMenu):
    """Offers what can be done with one server; only what fits it."""

    def __init__(self, page: "ServersPage") -> None:
        super().__init__(page)
        self.setObjectName("servers_menu")
        self._page = page

    def open(self, row: ServerRow, place: QPoint) -> None:
        """Show the menu for a row, at a global position."""
        self.fill(row)
        self.popup(place)

    def fill(self, row: ServerRow) -> None:
        """Offer what fits a row."""
        self.clear()
        page = self._page
        connect = self.addAction(self.tr("&Connect"))
        connect.triggered.connect(lambda: page.connect_wanted.emit(row))
        self.setDefaultAction(connect)
        text = self.tr("Not a &favourite any more") if row.favourite else self.tr("&Favourite")
        favourite = self.addAction(text)
        favourite.triggered.connect(lambda: page.favourite_wanted.emit(row, not row.favourite))
        self.addSeparator()
        address = self.addAction(self.tr("Copy &address"))
        address.triggered.connect(lambda: page.address_copy_wanted.emit(row))
        invite = self.addAction(self.tr("Copy &invite"))
        invite.triggered.connect(lambda: page.invite_copy_wanted.emit(row))
        self.addSeparator()
        measure = self.addAction(self.tr("&Measure for 30 s"))
        measure.triggered.connect(lambda: page.measure_wanted.emit(row))
        if row.own:
            self.addSeparator()
            self.addAction(self.tr("&Edit…")).triggered.connect(lambda: page.edit_server(row))
            remove = self.addAction(self.tr("&Remove"))
            remove.triggered.connect(lambda: page.remove_wanted.emit(row))
