"""Finding servers in this computer's networks, with the real embedded server and real sockets."""

import asyncio
import ipaddress
import socket
from collections.abc import Iterator

import pytest

from kaillera_client.engine.commands import FindLocalServers, StartServer
from kaillera_client.engine.engine import Engine
from kaillera_client.engine.errors import EngineError
from kaillera_client.engine.local import LocalServer, LocalServers, find_local_servers
from kaillera_client.links.address import ServerAddress
from kaillera_client.net.adapters import Adapter, adapters
from kaillera_client.net.loop import EngineLoop
from kaillera_client.protocol.handshake import PING, PONG
from kaillera_client.server.app import EmbeddedServer
from kaillera_client.server.rules.config import ServerConfig
from tests.engine.bench import PATIENCE


@pytest.fixture
def loop() -> Iterator[EngineLoop]:
    loop = EngineLoop()
    yield loop
    loop.close()


def no_adapters() -> tuple[Adapter, ...]:
    return ()


def loopback_network() -> tuple[Adapter, ...]:
    """A network in which broadcasts work everywhere: the loopback's own."""
    return (Adapter("127.0.0.2", "127.255.255.255"),)


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
def test_the_engine_finds_the_embedded_server(host: str) -> None:
    engine = Engine(lambda event: None)
    try:
        address = engine.execute(StartServer(host, 0)).result(PATIENCE)
        assert isinstance(address, tuple)
        found = engine.execute(FindLocalServers(address[1], 0.3)).result(PATIENCE)
    finally:
        engine.close()
    assert isinstance(found, LocalServers)
    assert found.adapters == len(adapters())
    assert len(found.servers) == 1, "it answers at several addresses, and is one"
    server = found.servers[0]
    assert server.is_here
    assert server.address.port == address[1]
    assert 0 <= server.rtt_ms < 300


def test_nobody_answers(loop: EngineLoop) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        port = silent.getsockname()[1]
        found = loop.run_until_complete(find_local_servers(loop, port, 0.1, no_adapters))
        assert found == LocalServers((), 0)
        silent.setblocking(False)
        assert [silent.recvfrom(100)[0] for _ in range(3)] == [PING] * 3


def test_who_listens_at_any_address_is_found_once(loop: EngineLoop) -> None:
    server = EmbeddedServer(loop, ServerConfig(), "0.0.0.0", 0)
    _, port = server.start()
    found = loop.run_until_complete(find_local_servers(loop, port, 0.1, loopback_network))
    server.stop()
    assert found.adapters == 1
    assert [server.is_here for server in found.servers] == [True]


def test_another_computer_is_told_from_this_one(loop: EngineLoop) -> None:
    """A server at 127.0.0.9 plays the other computer; it only hears the broadcast."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ear:
        ear.setblocking(False)
        ear.bind(("127.255.255.255", 0))
        port = ear.getsockname()[1]
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mouth:
            mouth.bind(("127.0.0.9", port))

            def answer() -> None:
                data, source = ear.recvfrom(100)
                assert data == PING
                mouth.sendto(PONG, source)
                mouth.sendto(b"nonsense", source)

            loop.add_reader(ear, answer)
            found = loop.run_until_complete(find_local_servers(loop, port, 0.2, loopback_network))
            loop.remove_reader(ear)
    assert len(found.servers) == 1
    assert found.servers[0] == LocalServer(
        ServerAddress("127.0.0.9", port), found.servers[0].rtt_ms, is_here=False
    )


def test_an_answer_from_another_port_is_no_server(loop: EngineLoop) -> None:
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ear,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mouth,
    ):
        ear.setblocking(False)
        ear.bind(("127.0.0.1", 0))
        heard: list[bytes] = []

        def answer() -> None:
            data, source = ear.recvfrom(100)
            heard.append(data)
            mouth.sendto(PONG, source)
            ear.sendto(b"HELLOD00D27889\0", source)

        loop.add_reader(ear, answer)
        port = ear.getsockname()[1]
        found = loop.run_until_complete(find_local_servers(loop, port, 0.1, no_adapters))
        loop.remove_reader(ear)
    assert heard
    assert found.servers == ()


def test_an_adapter_that_has_gone_costs_nothing(loop: EngineLoop) -> None:
    server = EmbeddedServer(loop, ServerConfig(), "127.0.0.1", 0)
    _, port = server.start()
    gone = lambda: (Adapter("192.0.2.250", "192.0.2.255"),)  # noqa: E731
    found = loop.run_until_complete(find_local_servers(loop, port, 0.1, gone))
    server.stop()
    assert [server.address.host for server in found.servers] == ["127.0.0.1"]
    assert found.adapters == 1


def test_a_search_can_be_given_up(loop: EngineLoop) -> None:
    """A socket that is left open would be a ResourceWarning, and fail this test."""

    async def give_up() -> None:
        search = loop.create_task(find_local_servers(loop, 27888, 600.0, no_adapters))
        await asyncio.sleep(0.05)
        search.cancel()
        await asyncio.gather(search, return_exceptions=True)
        assert search.cancelled()

    loop.run_until_complete(give_up())


def test_a_port_that_cannot_be(loop: EngineLoop) -> None:
    for port in (0, 65536):
        with pytest.raises(EngineError, match="no port"):
            loop.run_until_complete(find_local_servers(loop, port, 0.1))


def test_a_system_that_does_not_tell_its_networks(loop: EngineLoop) -> None:
    def fail() -> tuple[Adapter, ...]:
        raise OSError("too many open files")

    with pytest.raises(EngineError, match="networks are not known: too many open files"):
        loop.run_until_complete(find_local_servers(loop, 27888, 0.1, fail))


def test_adapters_have_addresses_of_this_computer() -> None:
    for adapter in adapters():
        address = ipaddress.IPv4Address(adapter.address)
        assert not address.is_loopback
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
            sock.bind((adapter.address, 0))
        if adapter.broadcast is not None:
            ipaddress.IPv4Address(adapter.broadcast)
