"""Whom a driver hears, with real loopback sockets: one peer only, or some apart from everybody else."""

import asyncio
import logging
import selectors
import socket
import sys
import time
from collections.abc import Callable, Iterator

import pytest

from kaillera_client.net.conversation import Address
from kaillera_client.net.sockets import CAN_HEAR_APART, local_address, open_apart, open_socket
from kaillera_client.net.udp import UdpDriver

PATIENCE = 60
"""Seconds; a guard against hanging, not a claim."""

FLOOD = 20_000
"""Datagrams: more than the largest buffer holds that a system gives us."""


class Notes:
    """Notes what arrives from whom."""

    def __init__(self) -> None:
        self.heard: list[tuple[bytes, Address]] = []
        self.outbox: list[tuple[bytes, Address]] = []

    def receive_datagram(self, data: bytes, addr: Address, now: float) -> list[str]:
        self.heard.append((data, addr))
        return []

    def datagrams_to_send(self, now: float) -> list[tuple[bytes, Address]]:
        outbox, self.outbox = self.outbox, []
        return outbox

    def deadline(self) -> float | None:
        return None

    def on_deadline(self, now: float) -> list[str]:
        return []

    def handle(self, command: tuple[bytes, Address], now: float) -> list[str]:
        self.outbox.append(command)
        return []

    def from_(self, addr: Address) -> list[bytes]:
        return [data for data, source in self.heard if source == addr]


class Place:
    """A driver on a loop of its own, and sockets of peers."""

    def __init__(self) -> None:
        self.loop = asyncio.SelectorEventLoop(selectors.DefaultSelector())
        self.notes = Notes()
        self.socket = open_socket("127.0.0.1", 0)
        self.address = local_address(self.socket)
        self.driver = UdpDriver(self.loop, self.notes, self.socket, lambda _events: None)
        self.peers: list[socket.socket] = []

    def peer(self, host: str = "127.0.0.1") -> tuple[socket.socket, Address]:
        """Return a new socket and its address."""
        sock = open_socket(host, 0)
        self.peers.append(sock)
        return sock, local_address(sock)

    def until(self, done: Callable[[], bool]) -> None:
        """Let the loop run until something holds."""
        end = time.monotonic() + PATIENCE
        while not done():
            assert time.monotonic() < end
            self.loop.call_soon(self.loop.stop)
            self.loop.run_forever()

    def close(self) -> None:
        self.driver.close()
        for sock in self.peers:
            sock.close()
        self.loop.close()


@pytest.fixture
def place() -> Iterator[Place]:
    place = Place()
    yield place
    place.close()


def test_who_hears_one_peer_only_is_not_woken_by_others(place: Place) -> None:
    server, server_address = place.peer()
    stranger, _ = place.peer("127.0.0.1")
    place.driver.hear_only(server_address)
    for _ in range(50):
        try:
            stranger.sendto(b"forged", place.address)
        except ConnectionRefusedError:
            # The system tells the stranger that nobody is there for him.
            continue
    server.sendto(b"true", place.address)
    place.until(lambda: bool(place.notes.heard))
    assert place.notes.heard == [(b"true", server_address)]
    place.driver.command((b"answer", server_address))
    assert server.recv(100) == b"answer"


def test_a_peer_that_was_away_is_sent_to_again(place: Place) -> None:
    server, address = place.peer()
    place.driver.hear_only(address)
    server.close()
    for _ in range(6):
        place.driver.command((b"nobody is there", address))
        place.until(lambda: True)
    back = open_socket("127.0.0.1", address[1])
    place.peers.append(back)
    place.driver.command((b"welcome back", address))
    assert back.recv(100) == b"welcome back"
    back.sendto(b"thanks", place.address)
    place.until(lambda: bool(place.notes.heard))


def test_closed_drivers_hear_nobody(place: Place) -> None:
    _, address = place.peer()
    place.driver.close()
    place.driver.hear_only(address)
    place.driver.hear_apart(address)
    place.driver.hear_with_all(address)
    assert not place.notes.heard


def test_no_way_to_the_peer_is_no_trouble(place: Place) -> None:
    server, address = place.peer()
    # From a socket that is bound to this computer no other one can be reached.
    place.driver.hear_only(("192.0.2.1", 9))
    server.sendto(b"still here", place.address)
    place.until(lambda: bool(place.notes.heard))
    assert place.notes.from_(address) == [b"still here"]


if sys.platform == "linux":

    def test_a_flood_of_strangers_does_not_push_out_what_a_peer_says(place: Place) -> None:
        player, address = place.peer()
        stranger, foreign = place.peer("127.0.0.2")
        place.driver.hear_apart(address)
        said = [b"%d" % number for number in range(200)]
        # All of it lies in the system's buffers before the loop looks at any.
        for _ in range(FLOOD):
            stranger.sendto(b"flood", place.address)
        for data in said:
            player.sendto(data, place.address)
        place.until(lambda: len(place.notes.from_(address)) == len(said))
        assert place.notes.from_(address) == said
        # Strangers were thrown away, not kept, and those that were kept wait.
        assert len(place.notes.from_(foreign)) < FLOOD

    def test_who_floods_apart_does_not_hold_up_others(place: Place) -> None:
        flooding, quiet = place.peer(), place.peer()
        for _, address in (flooding, quiet):
            place.driver.hear_apart(address)
        for _ in range(100):
            flooding[0].sendto(b"flood", place.address)
        quiet[0].sendto(b"input", place.address)
        place.until(lambda: len(place.notes.heard) == 101)
        assert place.notes.heard.index((b"input", quiet[1])) < 8

    def test_the_common_socket_is_heard_again_after_a_rest(place: Place) -> None:
        _, address = place.peer()
        stranger, foreign = place.peer("127.0.0.2")
        place.driver.hear_apart(address)
        for number in range(300):
            stranger.sendto(b"%d" % number, place.address)
        place.until(lambda: len(place.notes.from_(foreign)) == 300)

    def test_who_is_heard_with_all_again_loses_nothing_new(place: Place) -> None:
        player, address = place.peer()
        for _ in range(3):
            place.driver.hear_apart(address)
            player.sendto(b"apart", place.address)
            place.until(lambda: len(place.notes.heard) == 1)
            place.driver.hear_with_all(address)
            place.driver.hear_with_all(address)
            player.sendto(b"with all", place.address)
            place.until(lambda: len(place.notes.heard) == 2)
            assert place.notes.from_(address) == [b"apart", b"with all"]
            place.notes.heard.clear()

    def test_who_leaves_with_more_words_on_the_way_is_no_trouble(
        place: Place, caplog: pytest.LogCaptureFixture
    ) -> None:
        player, address = place.peer()

        class Goodbye(Notes):
            def receive_datagram(self, data: bytes, addr: Address, now: float) -> list[str]:
                place.driver.hear_with_all(address)
                return super().receive_datagram(data, addr, now)

        goodbye = Goodbye()
        place.driver.talk_through(goodbye)
        place.driver.hear_apart(address)
        for _ in range(3):
            player.sendto(b"bye", place.address)
        with caplog.at_level(logging.INFO):
            place.until(lambda: bool(goodbye.heard))
        assert caplog.messages == []

    def test_sockets_apart_are_bounded(place: Place) -> None:
        for number in range(300):
            place.driver.hear_apart(("127.0.0.3", 1000 + number))
        stranger, address = place.peer()
        place.driver.hear_apart(address)
        stranger.sendto(b"heard anyway", place.address)
        place.until(lambda: bool(place.notes.heard))

    def test_nobody_else_can_have_the_address_while_peers_are_heard_apart(place: Place) -> None:
        _, first = place.peer()
        _, second = place.peer()
        place.driver.hear_apart(first)
        place.driver.hear_apart(second)
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as thief:
            thief.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            with pytest.raises(OSError, match="in use"):
                thief.bind(place.address)
        with pytest.raises(OSError, match="in use"):
            open_socket(*place.address)

    def test_a_socket_apart_that_cannot_be_opened_leaves_nothing_shared(place: Place) -> None:
        with pytest.raises(OSError, match=r"nreachable|nvalid"):
            open_apart(place.socket, (), ("192.0.2.1", 9))
        assert place.socket.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR) == 0
        place.driver.hear_apart(("192.0.2.1", 9))

else:

    def test_elsewhere_nobody_is_heard_apart(place: Place) -> None:
        assert not CAN_HEAR_APART
        with pytest.raises(OSError, match="cannot be heard apart"):
            open_apart(place.socket, (), ("127.0.0.1", 9))
