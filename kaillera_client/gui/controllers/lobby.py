"""The lobby: the session's events become rows, the user's wishes become commands."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from kaillera_client.advice.delay import ServerFamily, expected_delay_frames, family_of
from kaillera_client.advice.quality import quality_of
from kaillera_client.advice.servertext import MessageId, server_says
from kaillera_client.engine.demo import DEMO_EMULATOR, DEMO_GAME
from kaillera_client.gui.controllers import said_to_others
from kaillera_client.gui.controllers.cards import lobby as cards
from kaillera_client.gui.controllers.cards.roms import none_playable
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.lobby_roms import LobbyRoms
from kaillera_client.gui.controllers.lobby_talk import LobbyTalk
from kaillera_client.gui.controllers.looks import limits_of
from kaillera_client.gui.controllers.offered_games import OfferedGames
from kaillera_client.gui.controllers.own_client import DESK
from kaillera_client.gui.controllers.reminders import Reminders
from kaillera_client.gui.controllers.speech import Speech
from kaillera_client.gui.controllers.talk import Talk
from kaillera_client.gui.engine_values import ConnectionType
from kaillera_client.gui.models.cards import Card, CardAction
from kaillera_client.gui.models.lobby_values import (
    GameRow,
    GameState,
    LobbyHeader,
    Relation,
    UserRow,
    UserWish,
)
from kaillera_client.gui.models.notifications import NoticeKind
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.text import harmless
from kaillera_client.profile.people import Standing, same_name
from kaillera_client.profile.serverbook import KnownServer
from kaillera_client.session import commands as c
from kaillera_client.session import events as e

translate = QCoreApplication.translate

_WAITING, _SYNCHRONISING = 0, 1
_STATUS_EXCHANGED = frozenset({ServerFamily.DIRELERA_4, ServerFamily.DIRELERA_5})
"""Servers that say 2 for a game that is synchronising and 1 for one that is played."""

_CONNECTIONS = ("LAN", "Excellent", "Good", "Average", "Low", "Bad")
_RELATIONS = {Standing.FRIEND: Relation.FRIEND, Standing.IGNORED: Relation.IGNORED}
_STANDINGS = {
    UserWish.BEFRIEND: Standing.FRIEND,
    UserWish.IGNORE: Standing.IGNORED,
    UserWish.UNFRIEND: None,
    UserWish.HEAR: None,
}


def connection_word(connection_type: int) -> str:
    """Return a connection type's name; servers may send any number."""
    known = 1 <= connection_type <= len(_CONNECTIONS)
    return _CONNECTIONS[connection_type - 1] if known else str(connection_type)


class LobbyController:
    """Fills the lobby's models and carries out what the user wants there.

    The room shares `talk` (R13), `reminders` ("Notify me"), `hides` and `when_read_again`: whoever shows a server's
    text is called when it must be decoded anew or when somebody is ignored or heard again.
    """

    def __init__(self, context: Context) -> None:
        self._own = context.own
        self._adapter = context.adapter
        self._window = context.window
        self._copier = context.copier
        self._models = context.models
        self._profile = context.profile
        self._users: dict[int, e.UserUpdated] = {}
        self._games: dict[int, e.GameUpdated] = {}
        """The newest event of each user and game, to read its text again in another charset."""
        self._pings: dict[bytes, int] = {}
        """By name, for the hosts in the list of games."""
        self._standings = self._profile.people.standings()
        self._family = ServerFamily.UNKNOWN
        self._settled = False
        """True when the first lists are complete: who comes now has come."""
        self._asked_for = ""
        """The game that we wanted to create or join."""
        self.offered = OfferedGames(self._own, context.tasks)
        """Games that need no file, by their names as they are shown."""
        self._waited_for: set[int] = set()
        self._any_game_wanted = False
        self._readers: list[Callable[[], None]] = []
        self._notices = context.notices
        self._notices.know_users(self._user_name)
        self._shelf = context.roms
        self._shelf.lists = self.offered.has
        self.roms = LobbyRoms(context.own, context.roms, self._renew_games)
        self.talk = Talk(context)
        self.reminders = Reminders(context.actions)
        self.chat = LobbyTalk(context, self.talk, self.hides)
        self.reminders.handle("R03", self._remind_of_game)
        self.reminders.handle("E07", self._remind_of_any)
        context.actions.take_on(
            CardAction.SHOW_ALL_GAMES, lambda _: self._window.lobby.show_all_games()
        )
        self._connect()

    def _connect(self) -> None:
        page = self._window.lobby
        page.room_wanted.connect(self._join)
        page.user_wished.connect(self._wished)
        page.command_wanted.connect(self.chat.say)
        page.link_wanted.connect(self._open_link)
        page.copy_wanted.connect(self._copier.copy)
        if page.chat.encoding is not None:
            page.chat.encoding.chosen.connect(self.choose_charset)
        page.show_when_empty(cards.no_games(), cards.no_game_found)
        page.show_when_none_playable(none_playable)

    # --- for the room ----------------------------------------------------------------------------

    def when_read_again(self, read_again: Callable[[], None]) -> None:
        """Call `read_again` whenever text must be decoded anew or somebody is hidden or shown."""
        self._readers.append(read_again)

    def hides(self, name: str) -> bool:
        """Tell whether the lines of somebody of this name, as it is shown, are hidden."""
        return self._standings.get(same_name(name)) is Standing.IGNORED

    def host_of(self, game_id: int) -> bytes:
        """Return the name of a game's owner, empty when the game is not listed."""
        event = self._games.get(game_id)
        return event.game.owner if event is not None else b""

    @property
    def family(self) -> ServerFamily:
        """The server's software, as far as its welcome told it."""
        return self._family

    def explain(self, event: e.RequestFailed) -> Card | None:
        """Return the card for a refusal that is understood; None when only its bare words can be shown."""
        text = self._own.speech.words(event.text)
        match server_says(text).id:
            case MessageId.GAME_RUNNING:
                return cards.game_running(self._wanted_game(), text)
            case MessageId.NO_SINGLE_PLAYER:
                return cards.single_player_refused(text)
            case MessageId.GAME_FORBIDDEN:
                return cards.game_refused(self._wanted_game(), text)
            case _:
                return None

    def _wanted_game(self) -> str:
        return self._asked_for or translate("lobby", "This game")

    # --- from the server -------------------------------------------------------------------------

    def begin(self) -> None:
        """Show an empty lobby: a login begins."""
        self._users.clear()
        self._games.clear()
        self.roms.begin()
        self._pings.clear()
        self._waited_for.clear()
        self._any_game_wanted = False
        self._settled = False
        self._models.users.clear()
        self._models.games.clear()
        self.chat.begin()
        self._know_family(ServerFamily.UNKNOWN)
        known = self._known_server()
        if known is not None and known.charset:
            self._own.speech.choose(known.charset)
        self._show_charset()
        self.offer_games()
        self._window.lobby.show_in_room(False)

    def offer_games(self) -> None:
        """Offer the games that need no file here: the attached emulator's own, or the demo game's."""
        attached = self._own.attached if self._own.bridge == DESK else None
        if attached is not None and attached.games and attached.emulator != DEMO_EMULATOR:
            games = attached.games
        else:
            games = (DEMO_GAME,) if self._own.emulator == DEMO_EMULATOR else ()
        others = self.offered.offer(games)
        self.offered.read_again()
        if others:
            self._shelf.changed()

    def wire_of(self, row: GameRow) -> bytes | None:
        """Return the name of a listed game as the server sent it, None when it has gone."""
        event = self._games.get(row.game_id)
        return None if event is None else event.game.name

    def read_again(self) -> None:
        """Decode everything again: another charset is chosen or found, or somebody is ignored or heard again."""
        self._models.users.put_all([self._user_row(user) for user in self._users.values()])
        self._models.games.put_all([self._game_row(game) for game in self._games.values()])
        self.chat.read_again()
        self.offered.read_again()
        self._show_charset()
        for read_again in self._readers:
            read_again()

    def on_event(self, event: e.Event) -> None:
        """Take an event of our session."""
        self.roms.on_event(event)
        match event:
            case e.UserUpdated():
                self._user_updated(event)
            case e.UserGone(user_id):
                self._user_gone(user_id, event)
            case e.GameUpdated():
                self._game_updated(event)
            case e.GameGone(game_id):
                self._games.pop(game_id, None)
                self._models.games.remove(game_id)
                self._waited_for.discard(game_id)
            case e.LoggedIn():
                self.chat.logged_in()
                self._know_own_server()
            case e.OwnUserKnown(user_id):
                self._own.known_as(user_id)
                self._settled = True
                self.read_again()
            case e.ChatReceived(name, text):
                self.chat.heard(name, text)
            case e.InformationReceived(source, text):
                self._learn_family(text)
                self.chat.announced(source, text)
            case _:
                pass

    def show_line(self, ping_ms: float | None) -> None:
        """Show the server in numbers; `ping_ms` is the line now."""
        own = self._users.get(self._own.user_id or -1)
        frames = None
        if own is not None and 1 <= own.user.connection_type <= len(_CONNECTIONS):
            connection = ConnectionType(own.user.connection_type)
            frames = expected_delay_frames(own.user.ping_ms, connection, self._family)
        self._window.lobby.show_header(
            LobbyHeader(
                server=self._own.server,
                users=len(self._users),
                ping_ms=ping_ms,
                quality=None
                if ping_ms is None
                else quality_of(ping_ms, limits_of(self._profile.settings)),
                frames=frames,
                frames_sure=self._family.documented,
            )
        )

    # --- users -----------------------------------------------------------------------------------

    def _user_updated(self, event: e.UserUpdated) -> None:
        user = event.user
        new = user.user_id not in self._users
        self._users[user.user_id] = event
        self._models.users.put(self._user_row(event))
        if self._pings.get(user.name) != user.ping_ms:
            self._pings[user.name] = user.ping_ms
            self._refresh_games_of(user.name)
        if new and self._settled and user.user_id != self._own.user_id:
            came = translate("lobby", "{name} came.")
            self._came_or_went(
                self._own.speech.name(user.name),
                lambda speech: came.format(name=speech.name(user.name)),
            )

    def _user_gone(self, user_id: int, event: e.UserGone) -> None:
        known = self._users.pop(user_id, None)
        self._models.users.remove(user_id)
        if known is None:
            return
        self._pings.pop(known.user.name, None)
        if self._settled:
            left = translate("lobby", "{name} left.")
            self._came_or_went(
                self._own.speech.name(event.name),
                lambda speech: left.format(name=speech.name(event.name)),
                notice=False,
            )

    def _user_name(self, user_id: int) -> str | None:
        event = self._users.get(user_id)
        return None if event is None else self._own.speech.name(event.user.name)

    def _refresh_games_of(self, owner: bytes) -> None:
        for event in self._games.values():
            if event.game.owner == owner:
                self._models.games.put(self._game_row(event))

    def _user_row(self, event: e.UserUpdated) -> UserRow:
        user = event.user
        name = self._own.speech.name(user.name)
        standing = self._standings.get(same_name(name))
        return UserRow(
            user_id=user.user_id,
            name=name,
            ping_ms=user.ping_ms,
            connection=connection_word(user.connection_type),
            own=user.user_id == self._own.user_id,
            relation=Relation.NONE if standing is None else _RELATIONS[standing],
        )

    # --- games -----------------------------------------------------------------------------------

    def _game_updated(self, event: e.GameUpdated) -> None:
        game = event.game
        new = game.game_id not in self._games
        self._games[game.game_id] = event
        row = self._game_row(event)
        self._models.games.put(row)
        if row.state is GameState.WAITING and game.game_id in self._waited_for:
            self._waited_for.discard(game.game_id)
            card = cards.game_waits(row.name)
            self._own.show(card)
            self._notices.tell(NoticeKind.OPENED, card.headline, row.host)
        if new and self._settled:
            self._opened(row, game.owner, game.name)

    def _opened(self, row: GameRow, owner: bytes, name: bytes) -> None:
        """Mention a new game: of a friend, or when somebody waits for one."""
        opened = translate("lobby", "{name} opened “{game}”.")
        self._came_or_went(
            row.host,
            lambda speech: opened.format(name=speech.name(owner), game=speech.name(name)),
        )
        if self._any_game_wanted:
            self._any_game_wanted = False
            card = cards.game_opened(row.name, row.host)
            self._own.show(card)
            self._notices.tell(NoticeKind.OPENED, card.headline, row.host)

    def _came_or_went(
        self, name: str, make: Callable[[Speech], str], *, notice: bool = True
    ) -> None:
        """Write a grey line about a friend, or about anybody when the user wants that; tell of a friend."""
        friend = self._standings.get(same_name(name)) is Standing.FRIEND
        if self._profile.settings.notify_arrivals or (
            friend and self._profile.settings.notify_friends
        ):
            self.chat.came_or_went(make)
        if friend and notice:
            self._notices.tell(NoticeKind.FRIEND, make(self._own.speech), name)

    def _game_row(self, event: e.GameUpdated) -> GameRow:
        game = event.game
        return GameRow(
            game_id=game.game_id,
            name=self._own.speech.name(game.name),
            host=self._own.speech.name(game.owner),
            players=harmless(self._own.speech.name(game.occupancy), 9),
            emulator=self._own.speech.name(game.emulator),
            same_emulator=game.emulator == self._own.emulator,
            state=self._state(game.status),
            host_ping_ms=self._pings.get(game.owner),
            rom=self.roms.possession(event),
        )

    def _renew_games(self) -> None:
        """Something is known of ROMs that was not before."""
        for event in self._games.values():
            self._models.games.put(self._game_row(event))

    def _state(self, status: int) -> GameState:
        if status == _WAITING:
            return GameState.WAITING
        if not self._family.documented:
            return GameState.PLAYING
        synchronising = (status == _SYNCHRONISING) is not (self._family in _STATUS_EXCHANGED)
        return GameState.SYNCHRONISING if synchronising else GameState.PLAYING

    def _remind_of_game(self, _card: Card) -> None:
        self._waited_for.update(
            game_id
            for game_id, event in self._games.items()
            if self._own.speech.name(event.game.name) == self._asked_for
        )
        self._window.lobby.chat.show_note(cards.will_tell())

    def _remind_of_any(self, _card: Card) -> None:
        self._any_game_wanted = True
        self._window.lobby.chat.show_note(cards.will_tell())

    # --- the server ------------------------------------------------------------------------------

    def _know_own_server(self) -> None:
        server, status = self._adapter.status.server, self._own.status
        address = None if status is None else status.session.server
        if server is not None and address is not None and address[1] == server.address[1]:
            self._know_family(ServerFamily.OWN)

    def _learn_family(self, text: bytes) -> None:
        if self._family is ServerFamily.UNKNOWN:
            families = map(family_of, self._own.speech.lines(text))
            known = next((one for one in families if one.documented), None)
            if known is not None:
                self._know_family(known)
                for event in self._games.values():
                    self._models.games.put(self._game_row(event))

    def _know_family(self, family: ServerFamily) -> None:
        self._family = family
        self._window.lobby.show_family(family)
        self.chat.know_family(family)

    def _known_server(self) -> KnownServer | None:
        address = self._own.address
        return None if address is None else self._profile.servers.find(address)

    def choose_charset(self, charset: str) -> None:
        """Read this server's text so from now on, also what was said before; "" for the automatic choice."""
        if not self._own.speech.choose(charset or None):
            return
        address = self._own.address
        if address is not None:
            self._profile.put_servers(self._profile.servers.with_charset(address, charset))
        self.read_again()

    def _show_charset(self) -> None:
        encoding = self._window.lobby.chat.encoding
        if encoding is not None:
            encoding.show_choice(self._own.speech.choice)

    # --- from the user ---------------------------------------------------------------------------

    def create(self, game: bytes) -> None:
        """Open a room for a game; its name as the server gets it."""
        self._asked_for = self._own.speech.name(game)
        self._own.tell(c.CreateGame(game), "create a game")

    def _join(self, game_id: int) -> None:
        event = self._games.get(game_id)
        self._asked_for = "" if event is None else self._own.speech.name(event.game.name)
        self._own.tell(c.JoinGame(game_id), "join a game")

    def _wished(self, wish: UserWish, row: UserRow) -> None:
        match wish:
            case UserWish.PRIVATE_MESSAGE:
                self._prepare(f"/msg {row.user_id} ")
            case UserWish.INVITE:
                game = self._asked_for or self.offered.first
                self._prepare(said_to_others.invitation(self._own.speech, row.name, game))
            case UserWish.COPY_NAME:
                self._copier.copy(row.name)
            case UserWish.BEFRIEND | UserWish.UNFRIEND | UserWish.IGNORE | UserWish.HEAR:
                self._mark(row.name, _STANDINGS[wish])

    def _prepare(self, line: str) -> None:
        edit = self._window.lobby.chat.edit
        edit.setText(line)
        edit.setFocus()

    def _mark(self, name: str, standing: Standing | None) -> None:
        people = self._profile.people.with_standing(name, standing, self._own.server)
        self._profile.put_people(people)
        self._standings = people.standings()
        self.read_again()

    def _open_link(self, address: str) -> None:
        QDesktopServices.openUrl(QUrl(address))

    def show_page(self) -> None:
        """Bring the lobby to the front."""
        if self._window.go_to(PageId.LOBBY):
            self._window.lobby.focus_first()
