"""Who and what is on the server: lists that arrive in pieces, again, and one change at a time."""

from dataclasses import replace

from kaillera_client.protocol import messages as m
from kaillera_client.session import events as e

MOST_USERS = 10_000
MOST_GAMES = 10_000
LONGEST_ENTRY = 1024
"""Bytes of all texts of one entry. A server that lists more, or longer ones, is not believed: memory stays bounded,
here and in the window.
"""


class Lobby:
    """The users and games of one server, keyed by id."""

    def __init__(self) -> None:
        self.users: dict[int, m.ListedUser] = {}
        self.games: dict[int, m.ListedGame] = {}

    def apply_status(self, status: m.ServerStatus) -> list[e.Event]:
        """Add a piece of the lists; servers send several, and some send everything again later."""
        events: list[e.Event] = []
        for user in status.users:
            events += self._update_user(user)
        for game in status.games:
            events += self._update_game(game)
        return events

    def user_joined(self, joined: m.UserJoined) -> list[e.Event]:
        """Add one user."""
        user = m.ListedUser(
            joined.name, joined.ping_ms, m.USER_IDLE, joined.user_id, joined.connection_type
        )
        return self._update_user(user)

    def user_quit(self, quit_: m.UserQuit) -> list[e.Event]:
        """Remove one user."""
        self.users.pop(quit_.user_id, None)
        return [e.UserGone(quit_.user_id, quit_.name, quit_.message)]

    def game_created(self, created: m.GameCreated) -> list[e.Event]:
        """Add one game; its occupancy follows in a status message."""
        return self._update_game(
            m.ListedGame(
                created.game,
                created.game_id,
                created.emulator,
                created.owner,
                b"",
                m.GAME_WAITING,
            )
        )

    def game_status(self, status: m.GameStatus) -> list[e.Event]:
        """Change one game; a status of an unknown game is no news."""
        game = self.games.get(status.game_id)
        if game is None:
            return []
        occupancy = b"%d/%d" % (status.players, status.max_players)
        return self._update_game(replace(game, occupancy=occupancy, status=status.status))

    def game_closed(self, closed: m.GameClosed) -> list[e.Event]:
        """Remove one game."""
        if self.games.pop(closed.game_id, None) is None:
            return []
        return [e.GameGone(closed.game_id)]

    def _update_user(self, user: m.ListedUser) -> list[e.Event]:
        known = self.users.get(user.user_id)
        if len(user.name) > LONGEST_ENTRY:
            return []
        if known == user or (known is None and len(self.users) >= MOST_USERS):
            return []
        self.users[user.user_id] = user
        return [e.UserUpdated(user)]

    def _update_game(self, game: m.ListedGame) -> list[e.Event]:
        known = self.games.get(game.game_id)
        if (
            len(game.name) + len(game.emulator) + len(game.owner) + len(game.occupancy)
            > LONGEST_ENTRY
        ):
            return []
        if known == game or (known is None and len(self.games) >= MOST_GAMES):
            return []
        self.games[game.game_id] = game
        return [e.GameUpdated(game)]
