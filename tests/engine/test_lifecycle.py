"""Beginnings and ends that overlap: every future resolves, nothing is left behind."""

import gc
import socket
from collections.abc import Iterator

import pytest

from kaillera_client.engine.commands import (
    CloseClient,
    Command,
    OpenClient,
    PingServer,
    StartServer,
    TellClient,
)
from kaillera_client.engine.errors import (
    ConnectFailed,
    EngineError,
    NotPossible,
    RequestRefused,
    ServerStartFailed,
    UnknownHost,
)
from kaillera_client.engine.ping import PingResult
from kaillera_client.net.impairment import Line
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.engine.bench import PATIENCE, Bench

SLOW = Line(ping_ms=200)


@pytest.fixture
def silent() -> Iterator[int]:
    """The port of a server that never answers."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        yield sock.getsockname()[1]


def do(bench: Bench, command: Command) -> object:
    return bench.engine.execute(command).result(PATIENCE)


def plan(port: int, name: bytes = b"me") -> OpenClient:
    return OpenClient(0, "127.0.0.1", port, name, b"Test Emulator 1.0")


def pass_the_loop(bench: Bench) -> None:
    """Return when the engine has begun everything that it was asked so far."""
    do(bench, CloseClient(99))


def test_closing_a_client_that_still_looks_for_its_server(bench: Bench) -> None:
    bench.serve()
    opening = bench.engine.execute(plan(bench.port))
    closing = bench.engine.execute(CloseClient(0))
    with pytest.raises(ConnectFailed) as caught:
        opening.result(PATIENCE)
    assert caught.value.reason is e.DisconnectReason.LOGOUT
    closing.result(PATIENCE)
    assert bench.engine.status.clients == ()
    assert bench.engine.status.server is not None
    assert bench.engine.status.server.users == 0


def test_closing_a_client_that_waits_for_its_server(bench: Bench, silent: int) -> None:
    bench.serve()
    opening = bench.engine.execute(plan(silent))
    while bench.engine.status.client(0) is None:
        pass_the_loop(bench)
    do(bench, CloseClient(0))
    with pytest.raises(ConnectFailed) as caught:
        opening.result(PATIENCE)
    assert caught.value.reason is e.DisconnectReason.LOGOUT
    do(bench, plan(bench.port))


def test_a_login_that_is_cancelled_leaves_nothing_behind(bench: Bench, silent: int) -> None:
    bench.serve()
    opening = bench.engine.execute(plan(silent))
    while bench.engine.status.client(0) is None:
        pass_the_loop(bench)
    opening.cancel()
    do(bench, CloseClient(0))
    assert bench.engine.status.clients == ()
    do(bench, plan(bench.port))


def test_a_start_that_is_overtaken_by_leaving_the_room(bench: Bench) -> None:
    bench.serve()
    bench.connect(0, line=SLOW)
    bench.tell(0, c.CreateGame(b"Test Game"))
    starting = bench.engine.execute(TellClient(0, c.StartGame()))
    bench.tell(0, c.LeaveRoom())
    with pytest.raises(RequestRefused, match=r"^You left the room\.$"):
        starting.result(PATIENCE)


def test_closing_the_engine_ends_a_login_under_way(bench: Bench, silent: int) -> None:
    opening = bench.engine.execute(plan(silent))
    pass_the_loop(bench)
    bench.engine.close()
    assert opening.done()
    assert bench.engine.status.clients == ()


def test_closing_the_engine_after_a_goodbye_was_cancelled(bench: Bench) -> None:
    bench.serve()
    bench.connect(0, line=SLOW)
    closing = bench.engine.execute(CloseClient(0))
    pass_the_loop(bench)
    closing.cancel()
    pass_the_loop(bench)
    bench.engine.close()
    assert bench.engine.status.clients == ()


def test_a_client_that_is_asked_twice_to_close(bench: Bench) -> None:
    bench.serve()
    bench.connect(0, line=SLOW)
    closing = [bench.engine.execute(CloseClient(0)) for _ in range(3)]
    assert [future.result(PATIENCE) for future in closing] == [None] * 3
    faults = [event for event in bench.drain() if "FaultNoticed" in repr(event)]
    assert faults == []


def test_a_client_can_be_opened_while_the_one_before_is_closing(bench: Bench) -> None:
    bench.serve()
    bench.connect(0, line=SLOW)
    closing = bench.engine.execute(CloseClient(0))
    do(bench, plan(bench.port))
    closing.result(PATIENCE)
    status = bench.engine.status.client(0)
    assert status is not None
    assert status.session.phase is Phase.LOBBY


def test_a_closed_engine_says_so(bench: Bench) -> None:
    bench.engine.close()
    with pytest.raises(NotPossible, match="closed"):
        do(bench, PingServer("127.0.0.1"))


def test_what_cannot_be_sent_is_an_error_at_once(bench: Bench) -> None:
    bench.serve()
    with pytest.raises(EngineError, match="cannot be sent"):
        do(bench, plan(bench.port, b"zero\0byte"))
    bench.connect(0)
    for _ in range(3):
        with pytest.raises(EngineError, match="cannot be sent"):
            bench.tell(0, c.CreateGame(b"zero\0byte"))
    with pytest.raises(EngineError, match="cannot be sent"):
        bench.tell(0, c.JoinGame(2**40))
    bench.tell(0, c.CreateGame(b"Test Game"))


def test_a_request_that_nobody_waits_for_any_longer_is_not_mixed_up_with_the_next(
    bench: Bench,
) -> None:
    bench.serve()
    bench.connect(0, line=SLOW)
    creating = bench.engine.execute(TellClient(0, c.CreateGame(b"Test Game")))
    pass_the_loop(bench)
    creating.cancel()
    with pytest.raises(NotPossible, match="answer"):
        bench.tell(0, c.JoinGame(4711))
    bench.session_event(0, e.RoomEntered)
    bench.tell(0, c.StartGame())


@pytest.mark.parametrize("port", [-1, 0, 65_536, 10**9])
def test_a_port_that_does_not_exist(bench: Bench, port: int) -> None:
    for command in (plan(port), PingServer("127.0.0.1", port)):
        with pytest.raises(EngineError, match="port"):
            do(bench, command)


@pytest.mark.parametrize("host", ["", "zero\0byte", "a" * 300, "a..b"])
def test_a_host_that_cannot_be(bench: Bench, host: str) -> None:
    with pytest.raises(UnknownHost, match="Check the spelling"):
        do(bench, PingServer(host))


def test_no_ping_at_all(bench: Bench) -> None:
    assert do(bench, PingServer("127.0.0.1", 9, count=0)) == PingResult(())


def test_a_port_that_is_taken_is_told_once(bench: Bench, silent: int) -> None:
    with pytest.raises(ServerStartFailed) as caught:
        do(bench, StartServer("127.0.0.1", silent))
    assert str(caught.value).count("listen") == 1
    assert ".." not in str(caught.value).replace("127.0.0.1", "")


@pytest.mark.parametrize("host", ["a" * 300, "203.0.113.1"])
def test_a_server_on_an_address_that_is_not_ours(bench: Bench, host: str) -> None:
    with pytest.raises(EngineError):
        do(bench, StartServer(host, 0))


def test_the_collector_is_as_before_after_games_that_were_cut_short(bench: Bench) -> None:
    before = gc.get_threshold()
    bench.serve()
    for client in range(2):
        bench.connect(client, "--frames", 10**6, "--seed", client)
    bench.gather(0, 1)
    for client in range(2):
        bench.session_event(client, e.AllReady)
    assert gc.get_threshold() != before
    bench.engine.close()
    assert gc.get_threshold() == before
