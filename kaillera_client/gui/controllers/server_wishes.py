"""What the user wants of a server: connect, keep, add, copy, forget."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.controllers.connection import ConnectionController, Stage
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.invites import InviteController
from kaillera_client.gui.controllers.server_words import line_words, understood
from kaillera_client.gui.controllers.servers import ServersController
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.server_values import (
    OwnServer,
    ServerRow,
    ServerTab,
    WaitingRow,
)
from kaillera_client.gui.models.values import PageId
from kaillera_client.links.address import ServerAddress
from kaillera_client.links.invite import Invite, format_link

translate = QCoreApplication.translate


class ServerWishes:
    """Carries them out."""

    def __init__(
        self,
        context: Context,
        servers: ServersController,
        connection: ConnectionController,
        invites: InviteController,
    ) -> None:
        self._window = context.window
        self._page = context.window.servers
        self._profile = context.profile
        self._servers = servers
        self._connection = connection
        self._invites = invites
        connection.logins.answering = servers.references
        connection.cards.nearer = servers.nearer
        page = self._page
        page.connect_wanted.connect(self._connect_to)
        page.join_wanted.connect(self._join)
        page.favourite_wanted.connect(self._favourite)
        self._copier = context.copier
        page.address_copy_wanted.connect(lambda row: self._copier.copy_address(str(row.address)))
        page.invite_copy_wanted.connect(self._copy_invite)
        page.remove_wanted.connect(self._remove)
        page.server_added.connect(self._add)
        page.invite_accepted.connect(invites.ask)
        page.paste_changed.connect(lambda text: page.show_understood(understood(text)))
        self._take_on(context)

    def _take_on(self, context: Context) -> None:
        actions, page = context.actions, self._page
        actions.take_on(CardAction.FETCH_LISTS, lambda _: self._fetch())
        actions.take_on(CardAction.STOP_FETCHING, lambda _: self._servers.lists.stop())
        actions.take_on(CardAction.RESET_FILTERS, lambda _: page.reset_filters())
        actions.take_on(CardAction.SHOW_ALL_SERVERS, lambda _: page.show_tab(ServerTab.ALL))
        actions.take_on(CardAction.PASTE_ADDRESS, lambda _: self._paste())

    def _connect_to(self, row: ServerRow) -> None:
        """Connect at once; who is on a server already is asked before that one is left."""
        invite = Invite(row.address)
        if self._connection.stage is Stage.IDLE:
            self._invites.go(invite)
        else:
            self._invites.ask(invite, self._line(row))

    def _join(self, row: WaitingRow) -> None:
        self._invites.ask(row.invite, self._line(row))

    @staticmethod
    def _line(row: ServerRow | WaitingRow) -> str:
        return "" if row.line.ping_ms is None else line_words(row.line)

    def _favourite(self, row: ServerRow, favourite: bool) -> None:
        book = self._profile.servers.with_favourite(row.address, favourite, row.name)
        self._profile.put_servers(book)
        self._servers.rebuild()

    def _copy_invite(self, row: ServerRow) -> None:
        link = format_link(Invite(row.address))
        text = translate(
            "servers", "Meet me on {server}: {link} – other clients: server {address}"
        )
        self._copier.copy_address(text.format(server=row.name, link=link, address=row.address))

    def _remove(self, row: ServerRow) -> None:
        self._profile.put_servers(self._profile.servers.removed(row.address))
        self._servers.rebuild()

    def _add(self, server: OwnServer) -> None:
        book = self._profile.servers
        favourite = False
        if server.replaces is not None and server.replaces != server.address:
            old = book.find(server.replaces)
            favourite = old is not None and old.favourite
            book = book.removed(server.replaces)
        book = book.with_added(server.address, server.name)
        if favourite:
            book = book.with_favourite(server.address, True)
        self._profile.put_servers(book)
        self._servers.rebuild()
        self._show(server.address)

    def _show(self, address: ServerAddress) -> None:
        """Select a server that was just added, whatever is filtered."""
        page = self._page
        page.show_tab(ServerTab.ALL)
        row = self._servers.row(address)
        if row is not None and not page.table.pick(row):
            page.search.clear()
            page.table.pick(row)
        page.table.setFocus()

    def _fetch(self) -> None:
        """Ask the lists again, and show what they say: the wish may come from the help."""
        self._window.go_to(PageId.SERVERS)
        self._servers.fetch()

    def _paste(self) -> None:
        if self._window.go_to(PageId.SERVERS):
            self._page.open_paste_box()
