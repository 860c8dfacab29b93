"""The head-room rule: by itself, and held against simulated games of our client."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.advice.delay import ConnectionType, ServerFamily, expected_delay_frames
from kaillera_client.advice.headroom import (
    MOST_HEADROOM_FRAMES,
    MOST_STALLED,
    needed_frames,
    stalled_per_mille,
)
from simulation.line import LineQuality
from simulation.scenario import ClientKind, Scenario, ServerKind
from simulation.totals import Totals
from simulation.world import play

pings = st.floats(0, 250)
jitters = st.floats(0, 60)
losses = st.floats(0, 0.3)
types = st.sampled_from(ConnectionType)


def test_a_clean_and_steady_line_needs_what_the_server_gives() -> None:
    for ping in (0.0, 16.6, 43.0, 66.6, 66.7, 120.0):
        assert needed_frames(ping, ping + 3, 0.0) == expected_delay_frames(ping)


def test_jitter_of_less_than_a_frame_needs_nothing_and_more_does() -> None:
    assert needed_frames(49.0, 52.0, 0.0) == 3
    assert needed_frames(49.0, 63.0, 0.0) == 4
    assert needed_frames(49.0, 90.0, 0.0) > 4


def test_losses_need_frames_where_a_round_trip_fills_the_delay() -> None:
    # 65 ms of 66.7: what is lost comes a frame later.
    assert [needed_frames(65.0, 68.4, loss) for loss in (0.0, 0.01, 0.05)] == [4, 5, 6]
    # 52 ms of 66.7: one loss is no stall, two in a row are.
    assert [needed_frames(52.0, 52.0, loss) for loss in (0.0, 0.01, 0.05)] == [4, 4, 5]


def test_a_server_that_knows_no_ping_gives_what_it_gives() -> None:
    assert needed_frames(60.0, 90.0, 0.1, ConnectionType.GOOD, ServerFamily.DIRELERA_4) == 11


def test_what_no_delay_helps_gets_the_most_that_is_recommended() -> None:
    assert needed_frames(30.0, 500.0, 0.0) == 2 + MOST_HEADROOM_FRAMES


@given(pings, jitters, losses, types)
def test_more_is_needed_only_for_a_worse_line(
    ping: float, jitter: float, loss: float, kind: ConnectionType
) -> None:
    base = expected_delay_frames(ping, kind)
    frames = needed_frames(ping, ping + jitter, loss, kind)
    assert base <= frames <= base + MOST_HEADROOM_FRAMES
    assert (frames - base) % kind == 0
    assert needed_frames(ping, ping + jitter / 2, loss / 2, kind) <= frames


@given(st.floats(0, 100), jitters, losses, types)
def test_more_room_never_stalls_more(
    room: float, jitter: float, loss: float, kind: ConnectionType
) -> None:
    assert stalled_per_mille(room + 5, jitter, loss, kind) <= stalled_per_mille(
        room, jitter, loss, kind
    )


@pytest.mark.parametrize(
    ("round_trip", "jitter", "loss"), [(60, 10, 5), (60, 0, 5), (20, 10, 10), (75, 30, 3)]
)
def test_the_recommended_delay_holds_in_simulated_games(
    round_trip: int, jitter: int, loss: int
) -> None:
    """One short game each; the figures of long ones stand in docs/reliability.md."""
    median = round_trip + jitter / 2
    p95 = round_trip + jitter * (1 - math.sqrt(0.1) / 2)
    base = expected_delay_frames(median)
    frames = needed_frames(median, p95, loss / 100)
    assert frames > base
    quality = LineQuality(round_trip / 1000, jitter / 1000, loss / 100)
    stalled = []
    for more in (frames - base, 0):
        scenario = Scenario(
            ServerKind.EMULINKER_K, ClientKind.OURS, quality, seconds=20.0, answer_after=more / 60
        )
        totals = Totals()
        totals.add(play(scenario, 1), scenario.players)
        stalled.append(totals.stalled_per_mille)
    assert stalled[0] < MOST_STALLED < stalled[1]
