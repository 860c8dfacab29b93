"""Sessions from the login message to the last goodbye."""

import math
from collections.abc import Iterable, Sequence
from typing import TypeVar, assert_never

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import HEADER_SIZE
from kaillera_client.protocol.codec import (
    encode_listed_game,
    encode_listed_user,
    encode_server_message,
)
from kaillera_client.server.rules import events as e
from kaillera_client.server.rules.events import FaultKind
from kaillera_client.server.rules.hub import FLOOD_CONTROL, SERVER, VERSION, Hub
from kaillera_client.server.rules.limits import LONGEST_FAREWELL, emulator_problem, name_problem
from kaillera_client.server.rules.measure import MOST_QUESTIONS, Step
from kaillera_client.server.rules.model import Client, Stage
from kaillera_client.server.rules.rooms import Rooms

_PIECE = 300
"""Bytes of entries in one 0x04; classic clients have small buffers."""

_QUESTION = HEADER_SIZE + len(encode_server_message(m.ServerAck()))
"""Bytes of one question of the measurement."""

_UNPROVED = (
    b"Your ping could not be measured. If ping spoofing is on, turn it off; then log in again."
)
"""Fits both reasons: a client that answers on its own, and a line that has lost too much."""

_REFUSAL = 1 + HEADER_SIZE + len(encode_server_message(m.LoginRejected(SERVER, 0, _UNPROVED)))

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
        """Answer the login message: refuse it, or begin to measure the ping.

        A refusal that is too long for an address which nothing proves yet comes at the end.
        """
        problem = self._login_problem(client)
        if problem is not None:
            size = len(encode_server_message(_rejection(client, problem)))
            if client.credit is None or client.credit > HEADER_SIZE + size:
                self._refuse(client, problem, client.opened_at)
                return
        self._go_on(client, Step.ASK, client.opened_at)

    def acknowledged(self, client: Client, now: float) -> None:
        """Take one answer to the ping measurement; the last round completes the login."""
        self._go_on(client, client.measurement.answered(now), now)

    def look_at(self, client: Client, now: float) -> None:
        """Go on with a measurement whose client has been quiet for a moment."""
        self._go_on(client, client.measurement.on_deadline(now), now)

    def ran_out(self, client: Client) -> None:
        """Tell why a login that took too long is forgotten now."""
        self._post_alone(client, _rejection(client, _UNPROVED))

    def _go_on(self, client: Client, step: Step, now: float) -> None:
        match step:
            case Step.ASK:
                self._ask(client, now)
            case Step.AGAIN:
                self._ask_again(client)
            case Step.DONE:
                self._complete(client, now)
            case Step.REFUSE:
                self._hub.fault(client.address, FaultKind.UNPROVED)
                self._refuse(client, _UNPROVED, now)
                client.leaves_at = client.opened_at + self._hub.config.login_window
            case Step.WAIT:
                pass
            case _:
                assert_never(step)
        looks_at = client.measurement.deadline()
        if client.stage is Stage.LOGIN and looks_at is not None:
            self._hub.schedule.plan(client, looks_at)

    def _ask(self, client: Client, now: float) -> None:
        most = MOST_QUESTIONS if client.credit is None else int(client.credit - 1) // _QUESTION
        self._post_alone(client, m.ServerAck(), client.measurement.questions(now, most))

    def _ask_again(self, client: Client) -> None:
        """Send the newest round once more; later than that only while enough is left to tell why a login fails."""
        datagrams = client.link.outbox.repeat(client.measurement.newest)
        left = math.inf if client.credit is None else client.credit - sum(map(len, datagrams))
        if client.measurement.asked_again == 1 or left >= _REFUSAL:
            self._hub.post(client, datagrams)

    def _post_alone(self, client: Client, message: m.ServerMessage, times: int = 1) -> None:
        """Send a message without repeats of older ones: who sees it has seen those."""
        outbox = client.link.outbox
        for _ in range(times):
            outbox.put(encode_server_message(message))
        outbox.flush_all()
        self._hub.post(client, outbox.repeat(times))

    def _complete(self, client: Client, now: float) -> None:
        client.ping_us = round(client.measurement.ping(now) * 1_000_000)
        client.credit = None
        problem = self._login_problem(client) or self._entry_problem(client, now)
        if problem is not None:
            self._refuse(client, problem, now)
            return
        self._enter(client, now)

    def _login_problem(self, client: Client) -> bytes | None:
        if client.connection_type not in self._hub.config.connection_types:
            return b"This server does not allow your connection type."
        return name_problem(client.name) or emulator_problem(client.emulator)

    def _entry_problem(self, client: Client, now: float) -> bytes | None:
        config = self._hub.config
        if client.ping_ms > config.max_ping_ms:
            return b"Your ping is too high: %d > %d" % (client.ping_ms, config.max_ping_ms)
        if not self._hub.loud.allows(client.address[0], now):
            return FLOOD_CONTROL
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
        self._post_alone(client, _rejection(client, reason))
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


def _rejection(client: Client, reason: bytes) -> m.LoginRejected:
    return m.LoginRejected(SERVER, client.user_id, reason)


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
