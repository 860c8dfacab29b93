"""Finding and measuring a server with real sockets."""

import asyncio
import selectors
import socket
import threading
from collections.abc import Iterator

import pytest

from kaillera_client.engine.errors import UnknownHost
from kaillera_client.engine.ping import PingResult, ping, ping_once, resolve
from kaillera_client.protocol.handshake import PING, PONG


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.SelectorEventLoop(selectors.DefaultSelector())
    yield loop
    loop.close()


@pytest.fixture
def server() -> Iterator[tuple[str, int]]:
    """Answer PING until told to stop."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        address: tuple[str, int] = sock.getsockname()

        def answer() -> None:
            while True:
                data, source = sock.recvfrom(100)
                if data == b"stop":
                    return
                if data == PING:
                    sock.sendto(PONG, source)

        thread = threading.Thread(target=answer)
        thread.start()
        yield address
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stopper:
            stopper.sendto(b"stop", address)
        thread.join()


def test_a_living_server(loop: asyncio.AbstractEventLoop, server: tuple[str, int]) -> None:
    result = loop.run_until_complete(ping(loop, server, 3, 0.0, 10.0))
    assert len(result.answered_ms) == 3
    assert result.median_ms == sorted(result.answered_ms)[1]


def test_a_silent_server(loop: asyncio.AbstractEventLoop) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        assert loop.run_until_complete(ping_once(loop, silent.getsockname(), 0.05)) is None
    assert PingResult((None,)).median_ms is None


def test_names_are_resolved_and_unknown_ones_are_an_error(loop: asyncio.AbstractEventLoop) -> None:
    assert loop.run_until_complete(resolve(loop, "localhost", 5)) == ("127.0.0.1", 5)
    for nonsense in ("no.such.host.invalid", "", "a" * 300):
        with pytest.raises(UnknownHost, match="Check the spelling"):
            loop.run_until_complete(resolve(loop, nonsense, 5))
