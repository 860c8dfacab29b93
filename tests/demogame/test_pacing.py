"""The frame schedule, in virtual time."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.demogame.pacing import Pacer, Schedule

PERIOD = 1 / 60


def test_frames_are_due_one_period_apart() -> None:
    schedule = Schedule(PERIOD)
    now = 100.0
    starts = []
    for _ in range(600):
        now += schedule.wait_before_next(now)
        starts.append(now)
        now += 0.004
    assert starts[-1] - starts[0] == pytest.approx(599 * PERIOD)


def test_a_late_frame_is_caught_up_gently() -> None:
    schedule = Schedule(PERIOD)
    now = 0.0
    starts = []
    for frame in range(60):
        now += schedule.wait_before_next(now)
        starts.append(now)
        now += 3 * PERIOD if frame == 10 else 0.001
    gaps = [later - earlier for earlier, later in pairwise(starts)]
    assert min(gaps) >= 0.9 * PERIOD - 1e-9
    assert starts[-1] == pytest.approx(59 * PERIOD)


def test_who_waited_for_others_falls_into_step_with_them() -> None:
    """The inputs for frame n arrive at 0.05 s + n periods; we began at 0."""
    schedule = Schedule(PERIOD)
    now, waits = 0.0, []
    for frame in range(120):
        now += schedule.wait_before_next(now)
        ready = 0.05 + frame * PERIOD
        waits.append(max(0.0, ready - now))
        schedule.give_way(waits[-1])
        now = max(now, ready)
    assert waits[0] == pytest.approx(0.05)
    assert all(wait <= 0.25 * PERIOD for wait in waits[20:])


def test_a_long_stall_is_forgiven() -> None:
    schedule = Schedule(PERIOD)
    now = schedule.wait_before_next(0.0)
    now += 2.0
    assert schedule.wait_before_next(now) == 0.0
    for _ in range(10):
        wait = schedule.wait_before_next(now)
        assert wait == pytest.approx(PERIOD)
        now += wait


@given(st.lists(st.floats(0, 0.5), min_size=1, max_size=200))
def test_never_faster_than_a_tenth_and_never_waits_longer_than_a_period(
    works: list[float],
) -> None:
    schedule = Schedule(PERIOD)
    now, last = 0.0, None
    for work in works:
        wait = schedule.wait_before_next(now)
        assert 0 <= wait <= PERIOD + 1e-9
        now += wait
        if last is not None:
            assert now - last >= 0.9 * PERIOD - 1e-9
        last = now
        now += work


def test_fps_0_never_waits() -> None:
    pacer = Pacer(0)
    for _ in range(1000):
        pacer.wait()
