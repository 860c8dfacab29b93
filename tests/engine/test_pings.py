"""A client's PINGs with real servers on loopback."""

import asyncio
import socket
from collections.abc import Callable, Iterator

import pytest

from kaillera_client.engine.commands import Line, ServerAddress
from kaillera_client.engine.pings import ServerPings
from kaillera_client.net.loop import EngineLoop
from kaillera_client.server.app import EmbeddedServer
from kaillera_client.server.rules.config import ServerConfig

Measured = Callable[[float | None], None]


@pytest.fixture
def loop() -> Iterator[EngineLoop]:
    loop = EngineLoop()
    yield loop
    # What was cancelled ends in the next turn.
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()


@pytest.fixture
def servers(loop: EngineLoop) -> Iterator[list[EmbeddedServer]]:
    servers = [EmbeddedServer(loop, ServerConfig(), port=0) for _ in range(2)]
    for server in servers:
        server.start()
    yield servers
    for server in servers:
        server.stop()


def ask(loop: EngineLoop, probe: Callable[[float, Measured], None]) -> float | None:
    """Return what one probe of at most a second measured."""
    answer: asyncio.Future[float | None] = loop.create_future()
    probe(1.0, answer.set_result)
    return loop.run_until_complete(asyncio.wait_for(answer, 60))


def run(loop: EngineLoop, until: Callable[[], bool]) -> None:
    async def wait() -> None:
        end = loop.time() + 60
        while not until():
            assert loop.time() < end, "nothing happened"
            await asyncio.sleep(0.01)

    loop.run_until_complete(wait())


def test_others_are_found_beside_names_that_are_wrong_and_the_server_itself(
    loop: EngineLoop, servers: list[EmbeddedServer]
) -> None:
    own, other = (server.address for server in servers)
    pings = ServerPings(loop, own, lambda: None)
    assert not pings.has_references
    names = [("", 1), ("127.0.0.1", 0), own, other]
    pings.learn_references([ServerAddress(host, port) for host, port in names])
    run(loop, lambda: pings.has_references)
    assert ask(loop, pings.probe_server) is not None
    servers[0].stop()
    for _ in range(3):
        assert ask(loop, pings.probe_reference) is not None
    pings.close()


def test_a_probe_travels_over_the_simulated_line_of_the_moment(
    loop: EngineLoop, servers: list[EmbeddedServer]
) -> None:
    line: Line | None = Line(ping_ms=80)
    pings = ServerPings(loop, servers[0].address, lambda: line)
    measured = ask(loop, pings.probe_server)
    assert measured is not None
    assert measured >= 80
    line = Line(loss_percent=100)
    assert ask(loop, pings.probe_server) is None
    pings.close()


def test_what_is_usual_is_the_newest_answer_and_sets_the_patience(
    loop: EngineLoop, servers: list[EmbeddedServer]
) -> None:
    pings = ServerPings(loop, servers[0].address, lambda: Line(ping_ms=150))
    assert (pings.usual_ms, pings.answered_at, pings.patience) == (None, None, 0.4)
    heard: list[float | None] = []
    pings.keep_measuring(lambda: True, heard.append)
    run(loop, lambda: bool(heard))
    assert pings.usual_ms == heard[0]
    assert pings.answered_at is not None
    assert 0.6 <= pings.patience <= 1.5
    pings.close()


def test_a_server_that_does_not_answer_has_no_usual_ping(loop: EngineLoop) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        pings = ServerPings(loop, silent.getsockname(), lambda: None)
        wanted = [True]
        heard: list[float | None] = []
        pings.keep_measuring(wanted.pop, heard.append)
        run(loop, lambda: bool(heard))
    assert heard == [None]
    assert (pings.usual_ms, pings.answered_at) == (None, None)
    pings.close()
