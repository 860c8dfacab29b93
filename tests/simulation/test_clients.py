"""The models of other clients: exactly their documented rules."""

import pytest

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.bundle import BundleSender, split_bundle
from kaillera_client.protocol.codec import encode_server_message
from kaillera_client.protocol.messages import ConnectionType
from simulation.clients.classic import ClassicClient
from simulation.clients.client import Stage
from simulation.clients.n02 import N02Client
from simulation.clients.supraclient import SupraClient


class Server:
    """Sends numbered blocks; keeps what it sent, so that any part of it can be repeated."""

    def __init__(self) -> None:
        self._sender = BundleSender(9)
        self._blocks = 0

    def say(self, message: m.ServerMessage, count: int = 5) -> bytes:
        self._sender.append(encode_server_message(message))
        return self._sender.datagram(count)

    def block(self, count: int = 5) -> bytes:
        """Return the datagram of the next block."""
        self._blocks += 1
        return self.say(m.GameData(bytes((0, self._blocks))), count)

    def again(self, count: int) -> bytes:
        return self._sender.datagram(count)


def playing(client: ClassicClient) -> Server:
    """Bring a client into a game of one player with one zero frame, and let it wait for its first block."""
    server = Server()
    client.log_in(b"me", ConnectionType.LAN, 0.0)
    client.receive(server.say(m.GameStarted(1, 1, 1)), 0.0)
    assert client.stage is Stage.LOADING
    assert client.submit(b"aa", 0.0) is None
    assert client.receive(server.say(m.Ready()), 0.0) == bytes(2)
    assert client.submit(b"bb", 0.0) is None
    client.outbox.clear()
    return server


def bundled(datagram: bytes) -> int:
    return len(split_bundle(datagram))


@pytest.mark.parametrize("kind", [N02Client, SupraClient])
def test_three_messages_in_a_datagram(kind: type[N02Client | SupraClient]) -> None:
    client = kind()
    server = playing(client)
    assert client.receive(server.block(), 0.1) == b"\0\1"
    client.submit(b"cc", 0.1)
    assert [bundled(data) for data in client.outbox] == [3]


def test_n02_asks_again_with_rising_waits_and_gives_up_after_two_minutes() -> None:
    client = N02Client()
    playing(client)
    times: list[float] = []
    while (due := client.deadline()) is not None:
        times.append(due)
        client.on_deadline(due)
    assert times[0] == pytest.approx(0.010)
    assert times[1] - times[0] == pytest.approx(0.011)
    assert times[-1] - times[-2] == pytest.approx(0.500)
    assert 120 < times[-1] < 130
    assert client.stage is Stage.OVER
    assert {bundled(data) for data in client.outbox} == {4}  # All that it has said.


def test_n02_begins_anew_with_each_wait() -> None:
    client = N02Client()
    server = playing(client)
    for _ in range(5):
        due = client.deadline()
        assert due is not None
        client.on_deadline(due)
    assert client.receive(server.block(), 1.0) == b"\0\1"
    assert client.deadline() is None
    client.submit(b"cc", 2.0)
    assert client.deadline() == pytest.approx(2.010)


def test_n02_never_gets_what_a_datagram_has_not_brought() -> None:
    client = N02Client()
    server = playing(client)
    for _ in range(6):
        server.block()
    # The newest five of six: the first is missing, and no repeat will do.
    assert client.receive(server.again(5), 0.1) is None
    assert client.receive(server.again(9), 0.2) is None
    assert client.receive(server.block(9), 0.3) is None


def test_n02_ignores_what_is_too_far_ahead_and_what_is_old() -> None:
    client = N02Client()
    server = playing(client)
    first = server.block()
    for _ in range(9):
        server.block()
    assert client.receive(server.again(9), 0.1) is None
    assert client.receive(first, 0.2) == b"\0\1"
    assert client.submit(b"cc", 0.2) is None
    assert client.receive(first, 0.3) is None
    assert client.receive(server.again(9), 0.4) == b"\0\2"


def test_supraclient_repeats_once_a_second_and_gives_up_after_fifteen() -> None:
    client = SupraClient()
    playing(client)
    times: list[float] = []
    while (due := client.deadline()) is not None:
        times.append(due)
        client.on_deadline(due)
    assert times == pytest.approx([float(second) for second in range(1, 17)])
    assert len(client.outbox) == 15
    assert len(set(client.outbox)) == 1
    assert bundled(client.outbox[0]) == 3
    assert client.stage is Stage.OVER


def test_supraclient_skips_what_is_lost_and_ignores_what_is_old() -> None:
    client = SupraClient()
    server = playing(client)
    first = server.block()
    for _ in range(5):
        server.block()
    assert client.receive(server.again(5), 0.1) == b"\0\2"
    assert client.fate == "1 messages lost"
    assert client.submit(b"cc", 0.1) == b"\0\3"
    assert client.receive(first, 0.2) is None
