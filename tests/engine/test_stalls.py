"""Why a real game stands still: real sockets, servers, emulators; and the words come from what was measured."""

import signal
import socket
from collections.abc import Callable, Iterator

import pytest

from kaillera_client.advice.stalls import Stall, StallCause, StallProof
from kaillera_client.engine.commands import Line, ServerAddress, SetLine
from kaillera_client.engine.events import EngineEvent, PingMeasured, StallChanged, StallEnded
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from tests.engine.bench import PATIENCE, Bench
from tests.integration.cli_processes import server as server_process

GOOD: Line | None = None
LATE = Line(ping_ms=1400)
"""700 ms each way."""

DEAD = Line(loss_percent=100)


@pytest.fixture
def other() -> Iterator[Bench]:
    """Another engine: what its server knows is no proof here."""
    bench = Bench()
    yield bench
    bench.engine.close()


@pytest.fixture
def silent() -> Iterator[int]:
    """The port of a server that does not answer."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        yield sock.getsockname()[1]


def play(bench: Bench, players: int = 3, **plan: object) -> None:
    """Let a game of fast emulators run."""
    for client in range(players):
        bench.connect(client, "--frames", 10**6, "--seed", client, **plan)
        answered(bench, client)
    bench.gather(*range(players))
    for client in range(players):
        bench.session_event(client, e.AllReady)


def answered(bench: Bench, client: int) -> None:
    """Wait until a client's server has answered a PING: without that its silence says nothing."""

    def ping(event: EngineEvent) -> bool | None:
        found = isinstance(event, PingMeasured) and event.client == client
        return True if found else None

    assert bench.wait(ping)


def set_line(bench: Bench, client: int, line: Line | None) -> None:
    bench.engine.execute(SetLine(client, line)).result(PATIENCE)


def stall(bench: Bench, client: int, wanted: Callable[[Stall], bool]) -> Stall:
    """Wait for a stall of one client."""
    return bench.wait(
        lambda event: (
            event.stall
            if isinstance(event, StallChanged) and event.client == client and wanted(event.stall)
            else None
        )
    )


def ended(bench: Bench, client: int, longer_than: float) -> Stall:
    return bench.wait(
        lambda event: (
            event.stall
            if isinstance(event, StallEnded)
            and event.client == client
            and event.stall.seconds > longer_than
            else None
        )
    )


def long_stalls(bench: Bench, client: int) -> list[Stall]:
    """Return what was said about long stalls: on a busy computer anybody may be late for a moment."""
    return [
        event.stall
        for event in bench.drain()
        if isinstance(event, StallChanged | StallEnded)
        and event.client == client
        and event.stall.seconds > 0.5
    ]


def test_q32_a_late_player_is_named_with_the_embedded_servers_proof(bench: Bench) -> None:
    bench.serve()
    play(bench)
    set_line(bench, 2, LATE)
    for watching in (0, 1):
        found = stall(bench, watching, lambda found: found.cause is StallCause.NAMED_PLAYER)
        assert (found.player, found.name) == (3, b"player 2")
        assert found.proof is StallProof.OWN_SERVER
        whole = ended(bench, watching, 0.5)
        assert (whole.cause, whole.player) == (StallCause.NAMED_PLAYER, 3)
        # Whoever is late is not told that somebody else is, and nobody else was named.
    assert {found.player for found in long_stalls(bench, 2)} == {None}
    for watching in (0, 1):
        assert {found.player for found in long_stalls(bench, watching)} <= {3, None}
    bench.tell(0, c.DropGame())
    report = bench.report(0)
    assert report.stalls
    assert all(found.seconds >= 0.5 for found in report.stalls)


def test_q31_without_proof_another_player_has_no_name(bench: Bench, other: Bench) -> None:
    other.serve()
    bench.port = other.port
    play(bench)
    set_line(bench, 2, LATE)
    found = stall(bench, 0, lambda found: found.cause is StallCause.OTHER_PLAYER)
    assert (found.player, found.name, found.proof) == (None, b"", None)
    assert ended(bench, 0, 0.5).cause is StallCause.OTHER_PLAYER
    assert {found.player for found in long_stalls(bench, 0)} == {None}


def test_q31_a_server_that_dies_is_told_from_a_line_that_does(bench: Bench) -> None:
    """The embedded server of this engine stands for another server that answered before."""
    bench.serve()
    alive = ServerAddress("127.0.0.1", bench.port)
    with server_process() as (program, address):
        bench.port = int(address.rpartition(":")[2])
        play(bench, 1, references=(alive,))
        program.signal(signal.SIGKILL)
        stall(bench, 0, lambda found: found.cause is StallCause.SERVER)


@pytest.mark.parametrize("reference_lives", [True, False])
def test_q31_a_line_that_is_down_reaches_nobody(
    bench: Bench, other: Bench, silent: int, reference_lives: bool
) -> None:
    other.serve()
    bench.serve()
    reference = ServerAddress("127.0.0.1", other.port if reference_lives else silent)
    play(bench, 1, references=(reference,))
    set_line(bench, 0, DEAD)
    stall(bench, 0, lambda found: found.cause is StallCause.LINE)
    # The line is back, and so is the game.
    set_line(bench, 0, GOOD)
    assert ended(bench, 0, 0.5).cause is StallCause.LINE


def test_a_game_that_ends_while_it_stands_still_ends_the_stall_too(bench: Bench) -> None:
    bench.serve()
    play(bench, 2)
    set_line(bench, 1, DEAD)
    stall(bench, 0, lambda found: found.seconds > 0.5)
    bench.tell(0, c.DropGame())
    ended(bench, 0, 0.5)
    assert bench.report(0).stalls[-1].seconds > 0.5
