"""The UDP driver with real loopback sockets and small conversations."""

import asyncio
import logging
import selectors
from collections.abc import Iterator

import pytest

from kaillera_client.net.conversation import Address
from kaillera_client.net.sockets import local_address, open_socket
from kaillera_client.net.udp import UdpDriver


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.SelectorEventLoop(selectors.DefaultSelector())
    yield loop
    loop.close()


class Echo:
    """Answers every datagram with itself, once `handle` told it a prefix."""

    def __init__(self) -> None:
        self.prefix = b""
        self.outbox: list[tuple[bytes, Address]] = []
        self.order: list[str] = []

    def receive_datagram(self, data: bytes, addr: Address, now: float) -> list[bytes]:
        self.outbox.append((self.prefix + data, addr))
        return [data]

    def datagrams_to_send(self, now: float) -> list[tuple[bytes, Address]]:
        if self.outbox:
            self.order.append("sent")
        outbox, self.outbox = self.outbox, []
        return outbox

    def deadline(self) -> float | None:
        return None

    def on_deadline(self, now: float) -> list[bytes]:
        raise AssertionError("there is no deadline")

    def handle(self, command: tuple[bytes, Address], now: float) -> list[bytes]:
        self.outbox.append(command)
        return [b"handled"]


class Ticker:
    """Wants to be woken at given times and notes when it was."""

    def __init__(self, times: list[float]) -> None:
        self.times = times
        self.woken: list[tuple[float, float]] = []

    def receive_datagram(self, data: bytes, addr: Address, now: float) -> list[str]:
        return []

    def datagrams_to_send(self, now: float) -> list[tuple[bytes, Address]]:
        return []

    def deadline(self) -> float | None:
        return self.times[0] if self.times else None

    def on_deadline(self, now: float) -> list[str]:
        self.woken.append((self.times.pop(0), now))
        return ["last"] if not self.times else []

    def handle(self, command: float, now: float) -> list[str]:
        self.times.insert(0, command)
        return []


def test_a_datagram_reaches_the_conversation_and_is_answered_after_its_events(
    loop: asyncio.AbstractEventLoop,
) -> None:
    server, client = Echo(), Echo()
    heard: list[bytes] = []
    finished = loop.create_future()

    def on_server_events(events: list[bytes]) -> None:
        server.order.append("heard")

    def on_client_events(events: list[bytes]) -> None:
        heard.extend(events)
        if b"hello" in events and not finished.done():
            finished.set_result(None)

    server_socket = open_socket("127.0.0.1", 0)
    address = local_address(server_socket)
    drivers = [
        UdpDriver(loop, server, server_socket, on_server_events),
        UdpDriver(loop, client, open_socket("127.0.0.1", 0), on_client_events),
    ]
    loop.call_soon(drivers[1].command, (b"hello", address))
    loop.run_until_complete(asyncio.wait_for(finished, 60))
    for driver in drivers:
        driver.close()
        driver.close()
    assert heard[:2] == [b"handled", b"hello"]
    assert server.order[:2] == ["heard", "sent"]


def test_answers_that_cannot_be_sent_do_not_fill_the_log(
    loop: asyncio.AbstractEventLoop, caplog: pytest.LogCaptureFixture
) -> None:
    driver = UdpDriver(loop, Echo(), open_socket("127.0.0.1", 0), lambda _: None)
    with caplog.at_level(logging.INFO):
        for _ in range(100):
            driver.command((b"answer", ("127.0.0.1", 0)))
    assert len(caplog.messages) == 7
    assert "for the 64. time" in caplog.messages[-1]
    driver.close()


def test_deadlines_are_met_in_order_and_never_early(loop: asyncio.AbstractEventLoop) -> None:
    start = loop.time()
    ticker = Ticker([start + 0.02, start + 0.03, start + 0.05])
    finished = loop.create_future()
    driver: UdpDriver[str, float] = UdpDriver(
        loop, ticker, open_socket("127.0.0.1", 0), finished.set_result
    )
    # An earlier deadline than the armed one must win.
    loop.call_soon(driver.command, start + 0.04)
    loop.call_soon(driver.command, start + 0.01)
    assert loop.run_until_complete(asyncio.wait_for(finished, 60)) == ["last"]
    driver.close()
    assert len(ticker.woken) == 5
    assert all(now >= wanted for wanted, now in ticker.woken)


def test_nothing_is_sent_after_close(loop: asyncio.AbstractEventLoop) -> None:
    echo = Echo()
    driver: UdpDriver[bytes, tuple[bytes, Address]] = UdpDriver(
        loop, echo, open_socket("127.0.0.1", 0), lambda events: None
    )
    driver.close()
    assert driver.closed
    driver.command((b"late", ("127.0.0.1", 9)))
    assert echo.order == []


def test_a_datagram_that_cannot_be_sent_is_lost_and_nothing_else(
    loop: asyncio.AbstractEventLoop,
) -> None:
    echo = Echo()
    events: list[bytes] = []
    driver: UdpDriver[bytes, tuple[bytes, Address]] = UdpDriver(
        loop, echo, open_socket("127.0.0.1", 0), events.extend
    )
    driver.command((b"x" * 70_000, ("127.0.0.1", 9)))
    driver.close()
    assert events == [b"handled"]


def test_a_port_that_is_taken_is_an_error() -> None:
    first = open_socket("127.0.0.1", 0)
    try:
        with pytest.raises(OSError, match="in use"):
            open_socket("127.0.0.1", local_address(first)[1])
    finally:
        first.close()
