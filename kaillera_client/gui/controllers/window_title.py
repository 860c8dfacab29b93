"""The window's title: which page is shown, and of what; task bars and screen readers name the window by it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.models.room_values import RoomHeader
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.views.main_window import MainWindow

translate = QCoreApplication.translate


class WindowTitle:
    """Names the page, on the lobby also the server, in the room the game, how many are there, and the server."""

    def __init__(
        self,
        window: MainWindow,
        server: Callable[[], str],
        room: Callable[[], RoomHeader | None],
    ) -> None:
        """`server` and `room` return what we are on (harmless text, "" for none) and in."""
        self._window = window
        self._server = server
        self._room = room
        window.page_shown.connect(lambda _page: self.show())
        self.show()

    def show(self) -> None:
        """Show what holds now; Qt adds the program's name."""
        title = self._title()
        if self._window.windowTitle() != title:
            self._window.setWindowTitle(title)

    def _title(self) -> str:
        page, server, room = self._window.page, self._server(), self._room()
        name = self._window.navigation.name(page)
        if page is PageId.ROOM and room is not None:
            text = translate("title", "{page} – {game}, {n} players – {server}")
            # At first nobody is known to be there; we are.
            if room.members <= 1:
                text = translate("title", "{page} – {game}, 1 player – {server}")
            return text.format(page=name, game=room.game, n=room.members, server=server)
        if page is PageId.LOBBY and server:
            return translate("title", "{page} – {server}").format(page=name, server=server)
        return name
