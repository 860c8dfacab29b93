"""The server's one table of users and rooms, and the ways to reach them."""

from collections import Counter
from collections.abc import Iterable

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.codec import encode_server_message
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.server.rules.events import Address, Event, Fault, FaultKind
from kaillera_client.server.rules.limits import LoudBudget
from kaillera_client.server.rules.model import Client, Room
from kaillera_client.server.rules.schedule import Schedule

VERSION = b"Embedded server of Kaillera Client, protocol 0.83"
"""What this software says about itself, to whoever comes and to /version."""

FLOOD_CONTROL = b"Denied: Flood Control"
"""EmuLinker's words, which clients know."""

SERVER = b"server"
"""Who speaks in the lobby."""

ROOM_SERVER = b"Server"
"""Who announces in a room."""

ROOM_ERROR = b"Error"
"""Who refuses in a room."""


class Hub:
    """Users, rooms, events to report and clients with something to send."""

    def __init__(self, config: ServerConfig) -> None:
        self.config = config
        self.users: dict[int, Client] = {}
        self.rooms: dict[int, Room] = {}
        self.schedule = Schedule()
        self.loud = LoudBudget(config)
        self.faults: Counter[FaultKind] = Counter()
        self._events: list[Event] = []
        self._unsent: list[Client] = []
        self.outgoing: list[tuple[bytes, Address]] = []
        """What goes out next, in front of what the outboxes hold."""

    def report(self, event: Event) -> None:
        """Tell whoever runs the server."""
        self._events.append(event)

    def fault(self, address: Address, kind: FaultKind) -> None:
        """Count something that was wrong; report the 1st, 2nd, 4th, 8th … of a kind."""
        self.faults[kind] += 1
        count = self.faults[kind]
        if not count & (count - 1):
            self._events.append(Fault(address, kind, count))

    def take_events(self) -> list[Event]:
        """Return what was reported, once."""
        if not self._events:
            return []
        events, self._events = self._events, []
        return events

    def take_unsent(self) -> list[Client]:
        """Return the clients with something to send, once."""
        clients, self._unsent = self._unsent, []
        for client in clients:
            client.unsent = False
        return clients

    def mark_unsent(self, client: Client) -> None:
        """Flush this client's outbox next time."""
        if not client.unsent:
            client.unsent = True
            self._unsent.append(client)

    def post(self, client: Client, datagrams: Iterable[bytes]) -> None:
        """Send datagrams now; what an unproved address may not get is dropped."""
        for data in datagrams:
            if client.credit is not None:
                if client.credit < len(data):
                    return
                client.credit -= len(data)
            self.outgoing.append((data, client.address))

    def tell(self, client: Client, *messages: m.ServerMessage) -> None:
        """Send messages to one client."""
        for message in messages:
            client.link.outbox.put(encode_server_message(message))
        self.mark_unsent(client)

    def tell_each(self, clients: Iterable[Client], *messages: m.ServerMessage) -> None:
        """Send messages to several clients."""
        payloads = [encode_server_message(message) for message in messages]
        for client in clients:
            for payload in payloads:
                client.link.outbox.put(payload)
            self.mark_unsent(client)

    def tell_line(self, clients: Iterable[Client], line: m.GameChat) -> None:
        """Send a line of room chat to several clients; it may be one of hundreds, so everything else overtakes it."""
        payload = encode_server_message(line)
        for client in clients:
            client.link.outbox.put_line(payload)
            self.mark_unsent(client)

    def tell_all(self, *messages: m.ServerMessage) -> None:
        """Send messages to everybody who is logged in."""
        self.tell_each(self.users.values(), *messages)

    def send_frame(self, client: Client, payload: bytes) -> None:
        """Send game data at once."""
        client.link.outbox.put_urgent(payload)
        if not client.unsent:
            client.unsent = True
            self._unsent.append(client)

    def clear(self) -> None:
        """Forget everybody: the server is closed."""
        self.users.clear()
        self.rooms.clear()
        self.schedule = Schedule()
        self._unsent.clear()

    def inform(self, client: Client, text: bytes) -> None:
        """Say something to one client in the lobby's chat."""
        self.tell(client, m.ServerInformation(SERVER, text))

    def announce(self, room: Room, text: bytes) -> None:
        """Say something to everybody in a room."""
        self.tell_each(room.members, m.GameChat(ROOM_SERVER, text))

    def tell_status(self, room: Room) -> None:
        """Send a room's new state to everybody."""
        self.tell_all(m.GameStatus(room.game_id, room.status, len(room.members), room.max_players))
