"""The end of the window: asked about once while a game runs or others play on our server."""

from PySide6.QtGui import QGuiApplication

from kaillera_client.gui.controllers.cards import closing as cards
from kaillera_client.gui.controllers.connection import ConnectionController
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.room import RoomController
from kaillera_client.gui.models.cards import Card, CardAction
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase


class ClosingController:
    """Keeps the window open to ask; who closes it a second time has answered."""

    def __init__(
        self, context: Context, connection: ConnectionController, room: RoomController
    ) -> None:
        self._own = context.own
        self._users = context.models.users
        self._window = context.window
        self._connection = connection
        self._room = room
        self._agreed = False
        self._window.stays_open = self._asks
        context.actions.take_on(CardAction.QUIT, lambda _: self._quit())

    def on_event(self, event: e.Event) -> None:
        """Take the question back when what it was about is over."""
        over = isinstance(event, e.GameEnded | e.RoomLeft | e.Disconnected)
        if over and not self._connection.hosting:
            self._window.notices.clear_topic(cards.CLOSING)

    def _quit(self) -> None:
        self._agreed = True
        self._window.close()

    def _asks(self) -> bool:
        asked = any(card.topic == cards.CLOSING for card in self._window.notices.notices())
        if self._agreed or asked or _computer_shuts_down():
            return False
        card = self._question()
        if card is None:
            return False
        self._own.show(card)
        if self._window.isMinimized():
            # Closed by its entry in the task bar: the question would be asked where nobody sees it.
            self._window.come_to_front()
        return True

    def _question(self) -> Card | None:
        others = self._users.rowCount() - 1
        if self._connection.hosting and others > 0:
            return cards.hosting(others)
        status = self._own.status
        if status is None or self._connection.practising:
            return None
        if status.session.phase in (Phase.STARTING, Phase.PLAYING):
            return cards.in_game(owner=self._room.owned)
        return None


def _computer_shuts_down() -> bool:
    application = QGuiApplication.instance()
    return isinstance(application, QGuiApplication) and application.isSavingSession()
