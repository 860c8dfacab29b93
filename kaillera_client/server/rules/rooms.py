"""Rooms: opening, entering, leaving, kicking; messages in EmuLinker's order."""

from kaillera_client.protocol import messages as m
from kaillera_client.server.rules import events as e
from kaillera_client.server.rules.hub import SERVER, Hub
from kaillera_client.server.rules.limits import game_problem
from kaillera_client.server.rules.model import Client, Room
from kaillera_client.server.rules.rounds import Rounds

_LARGEST_GAME_ID = 0x7FFF
"""EmuLinker reads the id of a join request as a signed number, and clients know that."""

_MOST_KICKED = 256


class Rooms:
    """Who is in which room."""

    def __init__(self, hub: Hub, rounds: Rounds) -> None:
        self._hub = hub
        self._rounds = rounds
        self._last_id = 0

    def create(self, client: Client, game: bytes) -> None:
        """Open a room, or tell why not."""
        problem = game_problem(game)
        if client.room is not None:
            # No 0x0B here: the client would believe that it left the room that it is in.
            self._hub.inform(client, b"Create Game Denied: you are in a room already.")
            return
        if problem is not None:
            self._deny(client, b"Create Game Denied: " + problem)
            return
        room = Room(
            self._new_id(), game, client, self._hub.config.max_players, self._hub.config.same_delay
        )
        self._hub.rooms[room.game_id] = room
        self._hub.tell_all(m.GameCreated(client.name, game, client.emulator, room.game_id))
        self._admit(room, client)
        self._hub.report(e.GameOpened(room.game_id, game, client.name))
        self._hub.tell_all(m.ServerInformation(SERVER, client.name + b" created game: " + game))
        if not room.is_chat:
            self._hub.announce(room, b"Type /help to see what the owner of a room can do.")

    def join(self, client: Client, game_id: int) -> None:
        """Let a user into a room, or tell why not."""
        room = self._hub.rooms.get(game_id)
        if client.room is not None:
            if client.room is not room:
                self._hub.inform(client, b"Join Game Denied: you are in a room already.")
            return
        if room is None:
            self._deny(client, b"Join Game Denied: the game does not exist any more.")
            return
        refusal = self._join_refusal(room, client)
        if refusal is not None:
            self._deny(client, b"Join Game Denied: " + refusal)
            return
        self._admit(room, client)
        self._hub.report(e.PlayerEntered(game_id, client.user_id, client.name))
        if client.emulator != room.owner.emulator and not room.is_chat:
            text = b" uses another emulator: "
            self._hub.announce(room, client.name + text + client.emulator)

    @staticmethod
    def _join_refusal(room: Room, client: Client) -> bytes | None:
        if _identity(client) in room.kicked:
            return b"you were kicked from this game."
        if room.status != m.GAME_WAITING:
            return b"the game is running."
        if len(room.members) >= room.max_players:
            return b"the game is full."
        if room.max_ping_ms is not None and client.ping_ms > room.max_ping_ms:
            return b"your ping is too high: %d > %d." % (client.ping_ms, room.max_ping_ms)
        return None

    def _admit(self, room: Room, client: Client) -> None:
        others = tuple(member.as_player() for member in room.members)
        room.members.append(client)
        client.room = room
        self._hub.tell_status(room)
        self._hub.tell(client, m.PlayerList(others))
        self._hub.tell_each(room.members, m.PlayerJoinedGame(room.game_id, client.as_player()))

    def leave(self, client: Client, now: float) -> None:
        """Take a user out of its room; the owner's leaving closes it."""
        room = client.room
        if room is None:
            return
        if client is room.owner:
            self._rounds.end(room)
        else:
            self._rounds.drop(client, now)
        room.members.remove(client)
        _go_out(client)
        goodbye = m.PlayerQuitGame(client.name, client.user_id)
        self._hub.tell_each(room.members, goodbye)
        self._hub.report(e.PlayerLeft(room.game_id, client.user_id, client.name))
        if client is room.owner:
            self._close(room)
        else:
            self._hub.tell_status(room)
        self._hub.tell(client, goodbye)

    def _close(self, room: Room) -> None:
        for member in room.members:
            _go_out(member)
        room.members.clear()
        del self._hub.rooms[room.game_id]
        self._hub.tell_all(m.GameClosed(room.game_id))
        self._hub.report(e.GameClosed(room.game_id))

    def kick(self, client: Client, user_id: int, now: float) -> None:
        """Remove somebody from the owner's room, for as long as the room exists."""
        room = client.room
        if room is None:
            return
        if room.owner is not client:
            self._hub.inform(client, b"Only the owner can kick.")
            return
        victim = next((member for member in room.members if member.user_id == user_id), None)
        if victim is None or victim is client:
            return
        if len(room.kicked) < _MOST_KICKED:
            room.kicked.add(_identity(victim))
        self.leave(victim, now)
        self._hub.announce(room, victim.name + b" was kicked.")

    def _deny(self, client: Client, text: bytes) -> None:
        """Refuse a create or a join: the client's own 0x0B ends its waiting."""
        self._hub.inform(client, text)
        self._hub.tell(client, m.PlayerQuitGame(client.name, client.user_id))

    def _new_id(self) -> int:
        self._last_id = self._last_id % _LARGEST_GAME_ID + 1
        while self._last_id in self._hub.rooms:
            self._last_id = self._last_id % _LARGEST_GAME_ID + 1
        return self._last_id


def _go_out(client: Client) -> None:
    client.room = None
    client.link.outbox.forget_lines()


def _identity(client: Client) -> tuple[str, bytes]:
    """Return who somebody is after logging in again; the host alone would mean a whole house."""
    return client.address[0], client.name.strip().lower()
