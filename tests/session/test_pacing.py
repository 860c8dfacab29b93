"""The loss recovery by itself: how much a bundle repeats, and when to repeat unasked."""

import pytest

from kaillera_client.session.pacing import AdaptiveRecovery


def test_bundles_hold_what_is_not_acknowledged() -> None:
    policy = AdaptiveRecovery()
    assert policy.redundancy() == 3
    held = []
    for n in range(40):
        policy.sent(float(n))
        held.append(policy.redundancy())
    assert held[:6] == [3, 3, 3, 4, 5, 6]
    # EmuLinker refuses more.
    assert max(held) == 32
    for _ in range(38):
        policy.received(50.0)
    assert policy.redundancy() == 3


def test_the_round_trip_is_measured_and_smoothed() -> None:
    policy = AdaptiveRecovery()
    assert policy.received(1.0) is None
    assert policy.round_trip is None
    policy.sent(1.0)
    assert policy.received(1.1) == pytest.approx(0.1)
    assert policy.round_trip == pytest.approx(0.1)
    policy.sent(2.0)
    policy.received(2.2)
    assert policy.round_trip == pytest.approx(0.1 + 0.1 / 8)


def test_what_saw_a_repeat_is_not_measured() -> None:
    policy = AdaptiveRecovery()
    policy.sent(0.0)
    policy.received(0.1)
    policy.sent(1.0)
    policy.sent(1.1)
    policy.waiting(1.1)
    policy.repeated(1.5)
    policy.sent(1.6)
    assert policy.received(2.0) == pytest.approx(1.0)
    assert policy.received(2.0) == pytest.approx(0.9)
    assert policy.round_trip == pytest.approx(0.1)
    policy.received(2.0)
    assert policy.round_trip == pytest.approx(0.1 + 0.3 / 8)


def wait_after(round_trip: float, sent_ago: float) -> AdaptiveRecovery:
    policy = AdaptiveRecovery()
    policy.sent(0.0)
    policy.received(round_trip)
    policy.sent(10.0 - sent_ago)
    policy.waiting(10.0)
    return policy


@pytest.mark.parametrize(
    ("round_trip", "sent_ago", "first"),
    [(0.1, 0.0, 0.15), (0.1, 0.1, 0.05), (0.1, 0.2, 0.025), (0.001, 0.0, 0.025), (1.0, 0.5, 1.0)],
)
def test_the_first_repeat_comes_when_the_block_is_overdue(
    round_trip: float, sent_ago: float, first: float
) -> None:
    policy = wait_after(round_trip, sent_ago)
    assert policy.repeat_at() == pytest.approx(10.0 + first)


def test_later_repeats_back_off() -> None:
    policy = wait_after(0.1, 0.0)
    now = 10.0
    gaps = []
    for count in range(6):
        assert policy.repeats == count
        due = policy.repeat_at()
        assert due is not None
        gaps.append(round(due - now, 3))
        now = due
        policy.repeated(now)
    assert gaps == [0.15, 0.06, 0.25, 0.25, 0.25, 0.25]


def test_a_frame_ends_the_repeats_and_the_next_wait_begins_anew() -> None:
    policy = wait_after(0.1, 0.0)
    policy.repeated(10.15)
    policy.resumed()
    assert policy.repeat_at() is None
    assert policy.repeats == 0
    policy.waiting(11.0)
    assert policy.repeats == 0


def test_without_a_measurement_a_quarter_of_a_second() -> None:
    policy = AdaptiveRecovery()
    policy.sent(0.0)
    policy.waiting(0.0)
    assert policy.repeat_at() == 0.25
    nothing_sent = wait_after(0.1, 0.0)
    nothing_sent.received(10.0)
    nothing_sent.waiting(10.0)
    assert nothing_sent.repeat_at() == 10.25
