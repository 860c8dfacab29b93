"""The lobby: the session's events become rows, the user's wishes become commands."""

from kaillera_client.engine.demo import DEMO_EMULATOR, DEMO_GAME
from kaillera_client.gui.controllers import sentences
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.models.lobby_values import GameRow, GameState, UserRow
from kaillera_client.gui.models.values import ChatKind, ChatLine, PageId
from kaillera_client.gui.text import harmless
from kaillera_client.session import commands as c
from kaillera_client.session import events as e

_WAITING = 0
_CONNECTIONS = ("LAN", "Excellent", "Good", "Average", "Low", "Bad")


def connection_word(connection_type: int) -> str:
    """Return a connection type's name; servers may send any number."""
    known = 1 <= connection_type <= len(_CONNECTIONS)
    return _CONNECTIONS[connection_type - 1] if known else str(connection_type)


class LobbyController:
    """Fills the lobby's models and carries out what the user wants there."""

    def __init__(self, context: Context) -> None:
        self._own = context.own
        self._window = context.window
        self._models = context.models
        self._clock = context.clock
        self._users: dict[int, UserRow] = {}
        self._events: dict[tuple[str, int], e.UserUpdated | e.GameUpdated] = {}
        """The newest event of each user and game, to read its text again in another charset."""
        page = context.window.lobby
        page.game_wanted.connect(self._create)
        page.room_wanted.connect(self._join)
        page.chat.sent.connect(self._say)

    # --- from the server -------------------------------------------------------------------------

    def begin(self) -> None:
        """Show an empty lobby: a login begins."""
        self._events.clear()
        self._models.users.clear()
        self._models.games.clear()
        self._models.lobby_chat.clear()
        self.offer((DEMO_GAME,))
        self._window.lobby.show_in_room(False)

    def offer(self, games: tuple[bytes, ...]) -> None:
        """Offer games to create; bytes in the emulator's charset."""
        names = {self._own.speech.name(game): game for game in games}
        self._offered = names
        self._window.lobby.show_own_games(tuple(names))

    def read_again(self) -> None:
        """Decode all names again: the server's charset has become known."""
        for event in tuple(self._events.values()):
            self.on_event(event)

    def on_event(self, event: e.Event) -> None:
        """Take an event of our session."""
        match event:
            case e.UserUpdated(user):
                self._events["user", user.user_id] = event
                self._models.users.put(self._user_row(event))
            case e.UserGone(user_id):
                self._events.pop(("user", user_id), None)
                self._models.users.remove(user_id)
            case e.GameUpdated(game):
                self._events["game", game.game_id] = event
                self._models.games.put(self._game_row(event))
            case e.GameGone(game_id):
                self._events.pop(("game", game_id), None)
                self._models.games.remove(game_id)
            case e.OwnUserKnown() | e.LoggedIn():
                self.read_again()
            case e.ChatReceived(name, text):
                self._heard(name, text)
            case e.InformationReceived(source, text):
                self._announced(source, text)
            case _:
                pass

    def host_of(self, game_id: int) -> bytes:
        """Return the name of a game's owner, empty when the game is not listed."""
        event = self._events.get(("game", game_id))
        return event.game.owner if isinstance(event, e.GameUpdated) else b""

    def _user_row(self, event: e.UserUpdated) -> UserRow:
        user = event.user
        return UserRow(
            user_id=user.user_id,
            name=self._own.speech.name(user.name),
            ping_ms=user.ping_ms,
            connection=connection_word(user.connection_type),
            own=user.user_id == self._own.user_id,
        )

    def _game_row(self, event: e.GameUpdated) -> GameRow:
        game = event.game
        return GameRow(
            game_id=game.game_id,
            name=self._own.speech.name(game.name),
            host=self._own.speech.name(game.owner),
            players=harmless(self._own.speech.name(game.occupancy), 9),
            emulator=self._own.speech.name(game.emulator),
            same_emulator=game.emulator == DEMO_EMULATOR,
            state=GameState.WAITING if game.status == _WAITING else GameState.PLAYING,
        )

    def _heard(self, name: bytes, text: bytes) -> None:
        status = self._own.status
        own = status is not None and name == status.session.name
        self._write(
            ChatKind.OWN if own else ChatKind.PERSON,
            self._own.speech.name(name),
            self._own.speech.line(text),
        )

    def _announced(self, source: bytes, text: bytes) -> None:
        name = self._own.speech.name(source)
        for line in self._own.speech.lines(text):
            self._write(ChatKind.SERVER, name, line)

    def _write(self, kind: ChatKind, name: str, text: str) -> None:
        self._models.lobby_chat.append(ChatLine(self._clock(), kind, name, text))

    # --- from the user ---------------------------------------------------------------------------

    def _create(self, game: str) -> None:
        name = self._offered.get(game)
        if name is not None:
            self._own.tell(c.CreateGame(name), "create a game")

    def _join(self, game_id: int) -> None:
        self._own.tell(c.JoinGame(game_id), "join a game")

    def _say(self, text: str) -> None:
        encoded = self._own.speech.encode(text)
        if encoded.lossless:
            self._own.tell(c.SendChat(encoded.data), "chat")
        else:
            self._own.show(sentences.lossy_text_notice(self._own.speech.charset))
            self._window.lobby.chat.give_back(text)

    def show_page(self) -> None:
        """Bring the lobby to the front."""
        if self._window.go_to(PageId.LOBBY):
            self._window.lobby.focus_first()
