"""The embedded server on real loopback sockets, with real client sessions on the same driver."""

import asyncio
import selectors
import socket
import time
from collections.abc import Callable, Iterator

import pytest

from kaillera_client.net.sockets import local_address, open_socket
from kaillera_client.net.udp import UdpDriver
from kaillera_client.protocol.handshake import PING, PONG
from kaillera_client.server.app import EmbeddedServer
from kaillera_client.server.rules import events as server_events
from kaillera_client.server.rules.commands import Announce
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.client import ClientSession
from kaillera_client.session.status import Phase


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.SelectorEventLoop(selectors.DefaultSelector())
    yield loop
    loop.close()


@pytest.fixture
def heard() -> list[server_events.Event]:
    return []


@pytest.fixture
def server(
    loop: asyncio.AbstractEventLoop, heard: list[server_events.Event]
) -> Iterator[EmbeddedServer]:
    server = EmbeddedServer(loop, ServerConfig(), port=0, on_events=heard.extend)
    server.start()
    yield server
    server.stop()


class Client:
    """A session on a socket; plays as fast as it can until `limit` frames."""

    def __init__(self, loop: asyncio.AbstractEventLoop, seed: int) -> None:
        self.session = ClientSession()
        self.events: list[e.Event] = []
        self.frames: list[bytes] = []
        self.limit = 500
        self._seed = seed
        sock = open_socket("127.0.0.1", 0)
        self.driver = UdpDriver(loop, self.session, sock, self._note)

    def _note(self, events: list[e.Event]) -> None:
        for event in events:
            self.events.append(event)
            if isinstance(event, e.FrameReady):
                self.frames.append(event.data)
                if len(self.frames) >= self.limit:
                    self.driver.command(c.DropGame())
                    continue
            if isinstance(event, e.GameStarting | e.FrameReady):
                data = bytes(((len(self.frames) * self._seed) % 251, self._seed))
                self.driver.command(c.SubmitInput(data))

    def saw(self, kind: type) -> bool:
        return any(isinstance(event, kind) for event in self.events)


class Deaf:
    """A conversation whose first `left` datagrams from now on are lost."""

    def __init__(self, session: ClientSession, left: int) -> None:
        self._session = session
        self._left = left
        self.missed = 0

    def receive_datagram(self, data: bytes, addr: tuple[str, int], now: float) -> list[e.Event]:
        if self.missed < self._left:
            self.missed += 1
            return []
        return self._session.receive_datagram(data, addr, now)

    def datagrams_to_send(self, now: float) -> list[tuple[bytes, tuple[str, int]]]:
        return self._session.datagrams_to_send(now)

    def deadline(self) -> float | None:
        return self._session.deadline()

    def on_deadline(self, now: float) -> list[e.Event]:
        return self._session.on_deadline(now)

    def handle(self, command: c.Command, now: float) -> list[e.Event]:
        return self._session.handle(command, now)


def run(loop: asyncio.AbstractEventLoop, until: Callable[[], bool], seconds: float = 60.0) -> None:
    async def wait() -> None:
        end = time.monotonic() + seconds
        while not until():
            assert time.monotonic() < end, "nothing happened"
            await asyncio.sleep(0.005)

    loop.run_until_complete(wait())


def test_a_game_over_real_sockets(
    loop: asyncio.AbstractEventLoop,
    server: EmbeddedServer,
    heard: list[server_events.Event],
) -> None:
    clients = [Client(loop, seed) for seed in (3, 5, 7)]
    for number, client in enumerate(clients):
        client.driver.command(c.Connect(server.address, b"user%d" % number, b"Emulator"))
        run(loop, lambda client=client: client.saw(e.OwnUserKnown))  # type: ignore[misc]
    assert server.status.users == 3
    clients[0].driver.command(c.CreateGame(b"Game"))
    run(loop, lambda: clients[0].saw(e.RoomEntered))
    assert server.status.games == 1
    game_id = next(x.game_id for x in clients[0].events if isinstance(x, e.RoomEntered))
    for client in clients[1:]:
        client.driver.command(c.JoinGame(game_id))
        run(loop, lambda client=client: client.saw(e.RoomEntered))  # type: ignore[misc]
    clients[0].driver.command(c.StartGame())
    run(loop, lambda: all(client.saw(e.GameEnded) for client in clients))
    assert [len(client.frames) for client in clients] == [500] * 3
    assert clients[0].frames == clients[1].frames == clients[2].frames
    assert server.status.faults == 0
    assert server.status.datagrams > 1000
    kinds = {type(event) for event in heard}
    assert {server_events.UserEntered, server_events.GameStarted, server_events.GameEnded} <= kinds
    server.command(Announce(b"good night"))
    run(loop, lambda: e.InformationReceived(b"server", b"good night") in clients[2].events)

    server.stop()
    assert not server.running
    run(loop, lambda: all(client.session.phase is Phase.CLOSED for client in clients))
    ends = [event for event in clients[1].events if isinstance(event, e.Disconnected)]
    assert ends == [e.Disconnected(e.DisconnectReason.REMOVED, b"The server is closing.")]
    assert server.status.users == 0
    server.stop()
    for client in clients:
        client.driver.close()


def test_who_misses_the_first_goodbyes_hears_a_later_one(
    loop: asyncio.AbstractEventLoop, server: EmbeddedServer
) -> None:
    client = Client(loop, 3)
    client.driver.command(c.Connect(server.address, b"user", b"Emulator"))
    run(loop, lambda: client.saw(e.OwnUserKnown))
    deaf = Deaf(client.session, 2)
    client.driver.talk_through(deaf)
    also = loop.create_task(server.shut_down())
    loop.run_until_complete(server.shut_down())
    loop.run_until_complete(also)
    run(loop, lambda: client.session.phase is Phase.CLOSED)
    assert deaf.missed == 2
    assert not server.running
    client.driver.close()


def test_nobody_waits_for_a_server_without_users(
    loop: asyncio.AbstractEventLoop, server: EmbeddedServer
) -> None:
    closing = loop.create_task(server.shut_down())
    loop.call_soon(loop.stop)
    loop.run_forever()
    assert closing.done()
    assert not server.running
    loop.run_until_complete(EmbeddedServer(loop, ServerConfig()).shut_down())


def test_ping_is_answered(loop: asyncio.AbstractEventLoop, server: EmbeddedServer) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        sock.setblocking(False)
        sock.sendto(PING, server.address)
        answer = loop.run_until_complete(asyncio.wait_for(loop.sock_recv(sock, 100), 60))
    assert answer == PONG


def test_a_taken_port_is_a_clear_error(loop: asyncio.AbstractEventLoop) -> None:
    sock = open_socket("127.0.0.1", 0)
    port = local_address(sock)[1]
    server = EmbeddedServer(loop, ServerConfig(), "127.0.0.1", port)
    with pytest.raises(OSError, match=f"cannot listen on 127.0.0.1, port {port}"):
        server.start()
    assert not server.running
    server.stop()
    sock.close()
    # The same object can be started once the port is free.
    assert server.start() == ("127.0.0.1", port)
    server.stop()


@pytest.mark.parametrize(
    ("host", "port"), [("127.0.0.1", 70000), ("127.0.0.1", -1), ("192.0.2.77", 0)]
)
def test_an_impossible_address_is_a_clear_error(
    loop: asyncio.AbstractEventLoop, host: str, port: int
) -> None:
    with pytest.raises(OSError, match="The server cannot listen on"):
        EmbeddedServer(loop, ServerConfig(), host, port).start()


def test_what_needs_a_started_server_says_so(loop: asyncio.AbstractEventLoop) -> None:
    server = EmbeddedServer(loop, ServerConfig(), port=0)
    with pytest.raises(RuntimeError):
        _ = server.address
    with pytest.raises(RuntimeError):
        _ = server.status
    server.command(Announce(b"nobody hears"))
    assert server.waiting_for(1) == ()
    assert not server.has_user(1, b"ann", 27888)
    server.start()
    assert server.waiting_for(1) == ()
    assert not server.has_user(1, b"ann", 27888)
    with pytest.raises(RuntimeError):
        server.start()
    server.stop()
