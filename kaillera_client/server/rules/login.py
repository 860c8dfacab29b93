"""Sessions from the login message to the last goodbye."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.codec import encode_listed_game, encode_listed_user
from kaillera_client.server.rules import events as e
from kaillera_client.server.rules.hub import SERVER, VERSION, Hub
from kaillera_client.server.rules.limits import LONGEST_FAREWELL, emulator_problem, name_problem
from kaillera_client.server.rules.model import Client, Stage
from kaillera_client.server.rules.rooms import Rooms

_ROUNDS = 4
_PIECE = 300
"""Bytes of entries in one 0x04; classic clients have small buffers."""

_LINGER = 2.0
"""How long a finished session still repeats its goodbye when asked."""

_LARGEST_USER_ID = 0xFFFE
_PLAYING = 0

Entry = TypeVar("Entry", m.ListedUser, m.ListedGame)


class Logins:
    """Lets users in and out."""

    def __init__(self, hub: Hub, rooms: Rooms) -> None:
        self._hub = hub
        self._rooms = rooms
        self._last_id = 0

    def begin(self, client: Client) -> None:
        """Answer the login message: refuse it, or begin to measure the ping."""
        problem = name_problem(client.name) or emulator_problem(client.emulator)
        if problem is None and client.connection_type not in self._hub.config.connection_types:
            problem = b"This server does not allow your connection type."
        if problem is not None:
            self._refuse(client, problem, client.opened_at)
            return
        self._hub.tell(client, m.ServerAck())

    def acknowledged(self, client: Client, now: float) -> None:
        """Take one round of the ping measurement; the last one completes the login."""
        client.acks += 1
        if client.acks < _ROUNDS:
            self._hub.tell(client, m.ServerAck())
            return
        client.ping_us = round((now - client.opened_at) / _ROUNDS * 1_000_000)
        problem = self._entry_problem(client, now)
        if problem is not None:
            self._refuse(client, problem, now)
            return
        self._enter(client, now)

    def _entry_problem(self, client: Client, now: float) -> bytes | None:
        config = self._hub.config
        if client.ping_ms > config.max_ping_ms:
            return b"Your ping is too high: %d > %d" % (client.ping_ms, config.max_ping_ms)
        folded = client.name.strip().lower()
        for user in list(self._hub.users.values()):
            if user.name.strip().lower() != folded:
                continue
            if user.address[0] != client.address[0]:
                return b"Your name is in use."
            self.leave(user, b"Reconnected", now)
        if len(self._hub.users) >= config.max_users:
            return b"The server is full."
        return None

    def _refuse(self, client: Client, reason: bytes, now: float) -> None:
        self._hub.tell(client, m.LoginRejected(SERVER, client.user_id, reason))
        self._hub.report(e.LoginRefused(client.address, client.name, reason))
        self._linger(client, now)

    def _enter(self, client: Client, now: float) -> None:
        client.user_id = self._new_id()
        client.stage = Stage.HERE
        self._hub.tell(client, *self._lists())
        self._hub.users[client.user_id] = client
        for line in self._hub.config.motd:
            self._hub.inform(client, self._text(line))
        self._hub.inform(client, self._text(self._hub.config.name))
        # By this line clients know what they can ask of this server: limits, the same delay, /lagstat.
        self._hub.inform(client, VERSION)
        self._hub.tell_all(
            m.UserJoined(client.name, client.user_id, client.ping_ms, client.connection_type)
        )
        self._hub.schedule.plan(client, now + self._hub.config.keep_alive)
        self._hub.report(
            e.UserEntered(
                client.user_id,
                client.name,
                client.address,
                client.ping_ms,
                client.connection_type,
            )
        )

    def _lists(self) -> list[m.ServerStatus]:
        """Return everybody and every room in small pieces, at least one: it means "you are in"."""
        users = [
            m.ListedUser(
                user.name,
                user.ping_ms,
                m.USER_IDLE if user.round is None else _PLAYING,
                user.user_id,
                user.connection_type,
            )
            for user in self._hub.users.values()
        ]
        games = [
            m.ListedGame(
                room.name,
                room.game_id,
                room.owner.emulator,
                room.owner.name,
                room.occupancy,
                room.status,
            )
            for room in self._hub.rooms.values()
        ]
        sized_users = [(user, len(encode_listed_user(user))) for user in users]
        sized_games = [(game, len(encode_listed_game(game))) for game in games]
        pieces = [m.ServerStatus(piece, ()) for piece in _pieces(sized_users)]
        pieces += [m.ServerStatus((), piece) for piece in _pieces(sized_games)]
        return pieces or [m.ServerStatus((), ())]

    def leave(self, client: Client, message: bytes, now: float) -> None:
        """End a session: out of the room, and everybody hears the goodbye."""
        self._rooms.leave(client, now)
        if len(message) > LONGEST_FAREWELL:
            message = b"Normal Client Exit"
        self._hub.tell_all(m.UserQuit(client.name, client.user_id, message))
        del self._hub.users[client.user_id]
        self._hub.report(e.UserLeft(client.user_id, client.name, message))
        self._linger(client, now)

    def _linger(self, client: Client, now: float) -> None:
        client.stage = Stage.LEAVING
        client.leaves_at = now + _LINGER
        self._hub.schedule.plan(client, client.leaves_at)

    def _new_id(self) -> int:
        self._last_id = self._last_id % _LARGEST_USER_ID + 1
        while self._last_id in self._hub.users:
            self._last_id = self._last_id % _LARGEST_USER_ID + 1
        return self._last_id

    def _text(self, text: str) -> bytes:
        return text.replace("\0", "").encode(self._hub.config.charset, "replace")


def _pieces(sized: Sequence[tuple[Entry, int]]) -> Iterable[tuple[Entry, ...]]:
    """Split entries, each with its encoded size, into pieces of at most `_PIECE` bytes."""
    piece: list[Entry] = []
    total = 0
    for entry, size in sized:
        if piece and total + size > _PIECE:
            yield tuple(piece)
            piece, total = [], 0
        piece.append(entry)
        total += size
    if piece:
        yield tuple(piece)
