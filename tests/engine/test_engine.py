"""The whole engine: real sockets, the real embedded server, the real bridge, real emulator processes."""

import contextlib
import socket

import pytest

from kaillera_client.engine.commands import (
    CloseClient,
    LaunchPlan,
    OpenClient,
    PingServer,
    StartServer,
    StopServer,
)
from kaillera_client.engine.engine import Engine
from kaillera_client.engine.errors import (
    ConnectFailed,
    NotPossible,
    RequestRefused,
    ServerStartFailed,
    UnknownHost,
)
from kaillera_client.engine.events import (
    ClientClosed,
    ClientEvent,
    EmulatorAttached,
    LaunchChanged,
    PingMeasured,
    ServerEvent,
)
from kaillera_client.engine.ping import PingResult
from kaillera_client.engine.report import GameReport
from kaillera_client.engine.status import EmulatorState
from kaillera_client.net.impairment import Line
from kaillera_client.protocol.messages import ConnectionType
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.server.rules.events import UserEntered
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase
from tests.engine.bench import PATIENCE, Bench


def play(bench: Bench, players: int, *emulator: object, **plan: object) -> list[GameReport]:
    for client in range(players):
        bench.connect(client, *emulator, "--seed", client, **plan)
    bench.gather(*range(players))
    return [bench.report(client) for client in range(players)]


def assert_equal_games(reports: list[GameReport], frames: int) -> None:
    assert {report.frames for report in reports} == {frames}, reports
    assert len({report.state_hash for report in reports}) == 1, reports
    assert len({report.input_hash for report in reports}) == 1, reports
    assert all(report.state_hash and report.by_own_wish for report in reports), reports
    assert [report.player for report in reports] == list(range(1, len(reports) + 1))


@pytest.mark.parametrize("size", [0, 1, 24, 1024])
def test_two_players_of_any_input_size_play_the_same_game(bench: Bench, size: int) -> None:
    bench.serve()
    assert_equal_games(play(bench, 2, "--frames", 150, "--size", size), 150)


@pytest.mark.parametrize("connection_type", ConnectionType)
def test_every_connection_type(bench: Bench, connection_type: ConnectionType) -> None:
    bench.serve()
    reports = play(bench, 2, "--frames", 150, connection_type=connection_type)
    assert_equal_games(reports, 150)
    assert reports[0].delay_frames == 2 * connection_type - 1


def test_eight_players(bench: Bench) -> None:
    bench.serve()
    assert_equal_games(play(bench, 8, "--frames", 60, "--size", 16), 60)


def test_a_bad_line_loses_no_frame(bench: Bench) -> None:
    bench.serve()
    for client in range(2):
        line = Line(ping_ms=10, jitter_ms=10, loss_percent=10, seed=client)
        bench.connect(client, "--frames", 400, "--seed", client, line=line)
    bench.gather(0, 1)
    reports = [bench.report(client) for client in range(2)]
    assert_equal_games(reports, 400)
    assert any(r.recovered_by_redundancy + r.recovered_by_resend for r in reports)


def test_strangers_do_not_reach_a_client_that_has_found_its_server(bench: Bench) -> None:
    bench.serve()
    bench.connect(0)
    address = bench.wait(
        lambda event: (
            event.event.address
            if isinstance(event, ServerEvent) and isinstance(event.event, UserEntered)
            else None
        )
    )
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
        for _ in range(20):
            with contextlib.suppress(ConnectionError):
                stranger.sendto(b"\1\0\0\2\0\1\0", address)
    bench.tell(0, c.SendChat(b"is anybody there?"))
    bench.session_event(0, e.ChatReceived)
    told = [event.event for event in bench.drain() if isinstance(event, ClientEvent)]
    assert not [event for event in told if isinstance(event, e.FaultNoticed)]


def test_the_same_room_can_be_started_again(bench: Bench) -> None:
    bench.serve()
    first = play(bench, 2, "--frames", 50)
    assert_equal_games(first, 50)
    bench.seen.clear()
    bench.tell(0, c.StartGame())
    assert_equal_games([bench.report(client) for client in range(2)], 50)


def test_an_emulator_that_crashes_ends_its_game_and_the_others_go_on(bench: Bench) -> None:
    bench.serve()
    bench.connect(0, "--frames", 300, "--seed", 0)
    bench.connect(1, "--frames", 300, "--crash-at", 100)
    bench.gather(0, 1)
    crashed, survivor = bench.report(1), bench.report(0)
    assert crashed.frames == 100
    assert not crashed.by_own_wish
    assert "emulator" in crashed.ended
    exited = bench.wait(
        lambda event: (
            event.state
            if isinstance(event, LaunchChanged) and event.client == 1 and event.state.is_over
            else None
        )
    )
    assert exited.exit_code == 9
    assert exited.last_lines == ("out of cheese",)
    assert bench.session_event(0, e.PlayerDropped).player == 2
    assert survivor.frames == 300
    assert survivor.by_own_wish


def test_an_emulator_that_does_not_come_up_ends_the_game(bench: Bench) -> None:
    bench.serve()
    bench.connect(0, "--crash-at-start")
    bench.gather(0)
    report = bench.report(0)
    assert report.frames == 0
    assert "exit code 3" in report.ended


def test_a_program_that_does_not_exist_ends_the_game(bench: Bench) -> None:
    bench.serve()
    bench.connect(0, launch=LaunchPlan(("/no/such/emulator",)))
    bench.gather(0)
    assert "did not start" in bench.report(0).ended


def test_a_changed_input_size_ends_the_game_with_a_clear_sentence(bench: Bench) -> None:
    bench.serve()
    bench.connect(0, "--frames", 200, "--grow-at", 40)
    bench.gather(0)
    report = bench.report(0)
    assert "changed the size of its input" in report.ended
    assert not report.by_own_wish


def test_a_server_that_stops_ends_the_game_for_everybody(bench: Bench) -> None:
    bench.serve()
    for client in range(2):
        bench.connect(client, "--frames", 10**6, "--seed", client)
    bench.gather(0, 1)
    for client in range(2):
        bench.session_event(client, e.AllReady)
    bench.engine.execute(StopServer()).result(PATIENCE)
    for client in range(2):
        assert not bench.report(client).by_own_wish
        closed = bench.wait(
            lambda event, client=client: event if event == ClientClosed(client) else None  # type: ignore[misc]
        )
        assert closed


def test_closing_a_client_in_a_game_ends_its_emulator(bench: Bench) -> None:
    bench.serve()
    bench.connect(0, "--frames", 10**6)
    bench.gather(0)
    bench.session_event(0, e.AllReady)
    assert bench.engine.execute(CloseClient(0)).result(PATIENCE) is None
    assert bench.report(0).ended == "You left the game."
    assert bench.engine.status.clients == ()


def test_closing_the_engine_in_a_game_is_clean(bench: Bench) -> None:
    bench.serve()
    bench.connect(0, "--frames", 10**6)
    bench.gather(0)
    bench.session_event(0, e.AllReady)
    bench.engine.close()
    assert bench.engine.status.clients == ()
    assert bench.engine.status.server is None


def test_the_status_follows(bench: Bench) -> None:
    bench.serve()
    assert bench.engine.status.server is not None
    bench.connect(0)
    status = bench.engine.status.client(0)
    assert status is not None
    assert status.session.phase is Phase.LOBBY
    assert status.session.server == ("127.0.0.1", bench.port)
    assert status.emulator is EmulatorState.NONE
    bench.tell(0, c.CreateGame(b"Test Game"))
    status = bench.engine.status.client(0)
    assert status is not None
    assert status.session.phase is Phase.ROOM
    assert bench.engine.status.client(7) is None


def test_an_emulator_is_announced(bench: Bench) -> None:
    bench.serve()
    bench.connect(0, "--frames", 10)
    bench.gather(0)
    attached = bench.wait(lambda event: event if isinstance(event, EmulatorAttached) else None)
    assert attached.emulator == b"Test Emulator 1.0"
    assert attached.games == (b"Test Game",)


def test_requests_that_cannot_be(bench: Bench) -> None:
    bench.serve()
    with pytest.raises(NotPossible):
        bench.tell(0, c.SendChat(b"hello"))
    bench.connect(0)
    with pytest.raises(NotPossible):
        bench.connect(0)
    with pytest.raises(NotPossible):
        bench.tell(0, c.StartGame())
    with pytest.raises(RequestRefused):
        bench.tell(0, c.JoinGame(4711))
    assert bench.engine.execute(CloseClient(5)).result(PATIENCE) is None


def test_servers_that_cannot_be(bench: Bench) -> None:
    bench.serve()
    with pytest.raises(NotPossible):
        bench.serve()
    with pytest.raises(UnknownHost):
        bench.engine.execute(OpenClient(1, "no.such.host.invalid", 27888, b"me", b"emu")).result(
            PATIENCE
        )
    other = Engine(lambda event: None)
    try:
        with pytest.raises(ServerStartFailed, match="choose another one"):
            other.execute(StartServer("127.0.0.1", bench.port)).result(PATIENCE)
    finally:
        other.close()


def test_a_server_at_an_address_of_another_computer_is_not_blamed_on_the_port() -> None:
    engine = Engine(lambda event: None)
    try:
        for host in ("192.0.2.77", "no.such.host.invalid"):
            with pytest.raises(
                ServerStartFailed, match="no IPv4 address of this computer"
            ) as caught:
                engine.execute(StartServer(host, 0)).result(PATIENCE)
            assert "Another program" not in str(caught.value)
    finally:
        engine.close()


def test_a_full_server(bench: Bench) -> None:
    bench.serve(ServerConfig(max_users=1))
    bench.connect(0)
    with pytest.raises(ConnectFailed, match="full") as caught:
        bench.connect(1)
    assert caught.value.reason is e.DisconnectReason.FULL
    assert bench.engine.status.client(1) is None


def test_a_refused_name_brings_the_servers_words(bench: Bench) -> None:
    bench.serve()
    with pytest.raises(ConnectFailed) as caught:
        bench.engine.execute(OpenClient(1, "127.0.0.1", bench.port, b"a|b", b"emu")).result(
            PATIENCE
        )
    assert caught.value.reason is e.DisconnectReason.REFUSED
    assert caught.value.server_text


def test_a_refused_connection_type(bench: Bench) -> None:
    bench.serve(ServerConfig(connection_types=frozenset({1})))
    with pytest.raises(ConnectFailed) as caught:
        bench.connect(0, connection_type=ConnectionType.BAD)
    assert caught.value.reason is e.DisconnectReason.REFUSED


def test_ping(bench: Bench) -> None:
    bench.serve()
    result = bench.engine.execute(PingServer("127.0.0.1", bench.port, interval=0.0)).result(
        PATIENCE
    )
    assert isinstance(result, PingResult)
    assert len(result.answered_ms) == 3


def test_the_ping_of_a_bad_line_is_its_own(bench: Bench) -> None:
    bench.serve()
    bench.connect(0, line=Line(ping_ms=40))
    measured = bench.wait(lambda event: event if isinstance(event, PingMeasured) else None)
    assert measured.rtt_ms is not None
    assert measured.rtt_ms >= 40


def test_a_game_that_the_player_ends_in_the_emulator_says_so(bench: Bench) -> None:
    bench.serve()
    bench.connect(0, "--frames", 20)
    bench.gather(0)
    assert bench.report(0).ended == "The game was ended in the emulator."


def test_answers_that_are_held_back_make_the_server_measure_a_longer_ping(bench: Bench) -> None:
    bench.serve()
    bench.connect(0, answer_after_ms=60.0)
    known = bench.session_event(0, e.OwnUserKnown)
    assert 60 <= known.ping_ms < 500
