"""The process that is a bad line: real sockets, and the port that the server names."""

import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from benchmarks.soak.link import Link
from kaillera_client.protocol.handshake import HELLO, PING, PONG, hello_accepted
from simulation.line import LineQuality


@pytest.fixture
def server() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        sock.settimeout(30)
        yield sock


@pytest.fixture
def link(server: socket.socket) -> Iterator[Link]:
    link = Link(server.getsockname(), LineQuality(round_trip=0.002), seed=1)
    thread = threading.Thread(target=link.run)
    thread.start()
    yield link
    link.stop()
    thread.join()


def client(link: Link) -> socket.socket:
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.settimeout(30)
    sock.connect(("127.0.0.1", link.port))
    return sock


def until(happened: Callable[[], bool]) -> None:
    """Wait for the link's thread, which tells nobody what it has swallowed."""
    end = time.monotonic() + 60
    moment = threading.Event()
    while not happened():
        assert time.monotonic() < end, "nothing happened"
        moment.wait(0.005)


def test_clients_stay_apart_and_come_back_to_the_link(link: Link, server: socket.socket) -> None:
    with client(link) as one, client(link) as two:
        one.send(HELLO)
        data, first = server.recvfrom(100)
        assert data == HELLO
        two.send(PING)
        _, second = server.recvfrom(100)
        assert first != second
        server.sendto(hello_accepted(server.getsockname()[1]), first)
        server.sendto(PONG, second)
        assert one.recv(100) == hello_accepted(link.port)
        assert two.recv(100) == PONG


def test_a_blackout_swallows_everything(link: Link, server: socket.socket) -> None:
    with client(link) as one:
        link.order("black 3600")
        one.send(b"lost")
        until(lambda: link.swallowed == 1)
        link.order("black 0")
        one.send(b"kept")
        assert server.recv(100) == b"kept"
