"""The simulated line of a client that is connected, changed at any moment."""

import pytest

from kaillera_client.engine.commands import CloseClient, Line, SetLine
from kaillera_client.engine.errors import NotPossible
from kaillera_client.engine.events import PingMeasured
from kaillera_client.session import events as e
from tests.engine.bench import PATIENCE, Bench

FRAMES = 150
BAD = Line(ping_ms=20, jitter_ms=20, loss_percent=10)


def set_line(bench: Bench, client: int, line: Line | None) -> None:
    bench.engine.execute(SetLine(client, line)).result(PATIENCE)


def test_a_line_that_changes_in_the_middle_of_a_game_loses_no_frame(bench: Bench) -> None:
    bench.serve()
    for client in range(2):
        bench.connect(client, "--frames", FRAMES, "--seed", client)
    bench.gather(0, 1)
    bench.session_event(0, e.AllReady)
    for line in (BAD, None, Line(ping_ms=30), BAD):
        for client in range(2):
            set_line(bench, client, line)
    reports = [bench.report(client) for client in range(2)]
    assert [report.frames for report in reports] == [FRAMES] * 2
    assert reports[0].input_hash == reports[1].input_hash
    assert reports[0].state_hash == reports[1].state_hash


def test_the_ping_is_measured_over_the_line_of_the_moment(bench: Bench) -> None:
    bench.serve()
    bench.connect(0)
    bench.wait(measured)
    bench.seen.clear()
    set_line(bench, 0, Line(ping_ms=150))
    assert bench.wait(measured) >= 150


def measured(event: object) -> float | None:
    return event.rtt_ms if isinstance(event, PingMeasured) else None


def test_there_is_no_line_to_change_without_a_connection(bench: Bench) -> None:
    with pytest.raises(NotPossible):
        set_line(bench, 0, BAD)
    bench.serve()
    bench.connect(0)
    bench.engine.execute(CloseClient(0)).result(PATIENCE)
    with pytest.raises(NotPossible):
        set_line(bench, 0, BAD)


def test_a_server_that_dies_while_an_emulator_loads_is_given_up_and_the_player_told(
    bench: Bench,
) -> None:
    bench.serve()
    bench.connect(0, give_up_after=1.0)
    bench.wait(measured)
    # No emulator comes: the game stays where everybody waits until all are ready.
    bench.gather(0)
    set_line(bench, 0, Line(loss_percent=100))
    report = bench.report(0)
    assert report.ended.startswith("Nothing came from the server for ")
    assert not report.by_own_wish
    gone = bench.session_event(0, e.Disconnected)
    assert gone.reason is e.DisconnectReason.LOST
