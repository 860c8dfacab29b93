"""Chat in the lobby and in rooms, and the few commands that are typed there."""

from kaillera_client.protocol import messages as m
from kaillera_client.server.rules.config import MOST_PLAYERS
from kaillera_client.server.rules.events import ChatSaid
from kaillera_client.server.rules.hub import FLOOD_CONTROL, ROOM_SERVER, VERSION, Hub
from kaillera_client.server.rules.limits import has_control_characters
from kaillera_client.server.rules.model import Client, Room
from kaillera_client.server.rules.rooms import Rooms

_LOBBY_HELP = b"Commands: /version, /help"
_ROOM_HELP = (
    b"Commands: /lagstat, /lagreset. "
    b"Owner's commands: /kick NAME, /maxusers NUMBER, /maxping MS, /samedelay true|false"
)
_LARGEST_PING = 1000
_NO_GAME = b"No game has been played here yet."


class Chat:
    """Passes text on as the bytes that it is."""

    def __init__(self, hub: Hub, rooms: Rooms) -> None:
        self._hub = hub
        self._rooms = rooms

    def lobby(self, client: Client, text: bytes, now: float) -> None:
        """Say something to everybody, or tell the one who speaks why not."""
        problem = self._lobby_problem(client, text, now)
        if problem is not None:
            self._hub.inform(client, problem)
            return
        client.last_chat = now
        if text.startswith(b"/"):
            self._lobby_command(client, text)
        elif text:
            self._hub.tell_all(m.GlobalChat(client.name, text))
            self._hub.report(ChatSaid(client.name, text))

    def _lobby_problem(self, client: Client, text: bytes, now: float) -> bytes | None:
        config = self._hub.config
        if len(text) > config.chat_length:
            return b"Your message is too long: %d bytes at most." % config.chat_length
        if has_control_characters(text):
            return b"Your message contains illegal characters."
        if now - client.last_chat < config.chat_interval:
            return FLOOD_CONTROL
        return None

    def _lobby_command(self, client: Client, text: bytes) -> None:
        match text.split()[0].lower():
            case b"/version":
                self._hub.inform(client, VERSION)
            case b"/help":
                self._hub.inform(client, _LOBBY_HELP)
            case _:
                self._hub.inform(client, b"Unknown command. " + _LOBBY_HELP)

    def room(self, client: Client, text: bytes, now: float) -> None:
        """Say something to the room; control characters pass, some games send data this way."""
        room = client.room
        if room is None or not text:
            return
        limit = self._hub.config.chat_length
        if len(text) > limit:
            problem = b"Your message is too long: %d bytes at most." % limit
            self._hub.tell(client, m.GameChat(ROOM_SERVER, problem))
        elif text.startswith(b"/"):
            self._room_command(room, client, text, now)
        else:
            self._hub.tell_line(room.members, m.GameChat(client.name, text))
            self._hub.report(ChatSaid(client.name, text, room.game_id))

    def _room_command(self, room: Room, client: Client, text: bytes, now: float) -> None:
        command, _, argument = text.partition(b" ")
        match command.lower():
            case b"/help":
                answer = _ROOM_HELP
            case b"/lagstat":
                answer = self._lag_statistics(room, now)
            case b"/lagreset":
                answer = self._reset_lag(room, now)
            case owners if client is room.owner:
                answer = self._owner_command(room, owners, argument.strip(), now)
            case _:
                answer = b"Only the owner of the room can use this command."
        if answer:
            self._hub.tell(client, m.GameChat(ROOM_SERVER, answer))

    def _owner_command(self, room: Room, command: bytes, argument: bytes, now: float) -> bytes:
        """Do it and return what only the owner needs to hear."""
        match command:
            case b"/kick":
                return self._kick(room, argument, now)
            case b"/maxusers":
                return self._max_users(room, argument)
            case b"/maxping":
                return self._max_ping(room, argument)
            case b"/samedelay":
                return self._same_delay(room, argument)
            case _:
                return b"Unknown command. " + _ROOM_HELP

    def _kick(self, room: Room, name: bytes, now: float) -> bytes:
        wanted = name.lower()
        for member in room.members:
            if member.name.strip().lower() == wanted and member is not room.owner:
                self._rooms.kick(room.owner, member.user_id, now)
                return b""
        return b"Nobody here has that name."

    def _max_users(self, room: Room, number: bytes) -> bytes:
        if not number.isdigit() or len(number) > 2 or not 1 <= int(number) <= MOST_PLAYERS:
            return b"Say a number from 1 to %d." % MOST_PLAYERS
        room.max_players = int(number)
        self._hub.tell_status(room)
        self._hub.announce(room, b"At most %d players can be here now." % room.max_players)
        return b""

    def _max_ping(self, room: Room, number: bytes) -> bytes:
        if not number.isdigit() or len(number) > 4 or not 1 <= int(number) <= _LARGEST_PING:
            return b"Say a number from 1 to %d." % _LARGEST_PING
        room.max_ping_ms = int(number)
        self._hub.announce(room, b"Players need a ping of at most %d ms now." % room.max_ping_ms)
        return b""

    def _lag_statistics(self, room: Room, now: float) -> bytes:
        """Tell the room what EmuLinker tells, in its shape: clients read the players' part."""
        if room.lag is None:
            return _NO_GAME
        lag = room.lag.totals(now)
        span = _duration(lag.measured)
        self._hub.announce(room, b"Total lag in the last %s: %.2fs" % (span, lag.total))
        players = b", ".join(b"P%d: %.2fs" % each for each in enumerate(lag.caused, 1))
        self._hub.announce(room, b"Lag definitely caused by players: " + players)
        return b""

    def _reset_lag(self, room: Room, now: float) -> bytes:
        if room.lag is None:
            return _NO_GAME
        room.lag.reset(now)
        self._hub.announce(room, b"The lag is counted anew.")
        return b""

    def _same_delay(self, room: Room, choice: bytes) -> bytes:
        if choice not in (b"true", b"false"):
            return b"Say /samedelay true or /samedelay false."
        room.same_delay = choice == b"true"
        same = b"the same delay" if room.same_delay else b"each their own delay"
        self._hub.announce(room, b"Players will have " + same + b" in the next game.")
        return b""


def _duration(seconds: float) -> bytes:
    minutes, rest = divmod(int(seconds), 60)
    return b"%dm %ds" % (minutes, rest) if minutes else b"%ds" % rest
