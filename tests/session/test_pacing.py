"""The loss recovery by itself: how much a bundle repeats, when to repeat unasked, when to say everything twice."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaillera_client.session.pacing import AdaptiveRecovery
from kaillera_client.session.trouble import Trouble

BUDGET = 4 / 60


def test_bundles_hold_what_is_not_acknowledged() -> None:
    policy = AdaptiveRecovery(BUDGET)
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
    policy = AdaptiveRecovery(BUDGET)
    assert policy.received(1.0) is None
    assert policy.round_trip is None
    policy.sent(1.0)
    assert policy.received(1.1) == pytest.approx(0.1)
    assert policy.round_trip == pytest.approx(0.1)
    policy.sent(2.0)
    policy.received(2.2)
    assert policy.round_trip == pytest.approx(0.1 + 0.1 / 8)


def test_what_saw_a_repeat_is_not_measured() -> None:
    policy = AdaptiveRecovery(BUDGET)
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
    policy = AdaptiveRecovery(BUDGET)
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


def test_later_repeats_come_twenty_times_a_second() -> None:
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
    assert gaps == [0.15, 0.05, 0.05, 0.05, 0.05, 0.05]


def test_a_frame_ends_the_repeats_and_the_next_wait_begins_anew() -> None:
    policy = wait_after(0.1, 0.0)
    policy.repeated(10.15)
    policy.resumed()
    assert policy.repeat_at() is None
    assert policy.repeats == 0
    policy.waiting(11.0)
    assert policy.repeats == 0


def test_without_a_measurement_a_quarter_of_a_second() -> None:
    policy = AdaptiveRecovery(BUDGET)
    policy.sent(0.0)
    policy.waiting(0.0)
    assert policy.repeat_at() == 0.25
    nothing_sent = wait_after(0.1, 0.0)
    nothing_sent.received(10.0)
    nothing_sent.waiting(10.0)
    assert nothing_sent.repeat_at() == 10.25


# --- everything twice ---------------------------------------------------------------------------------


def on_a_line_in_trouble(round_trips: list[float]) -> AdaptiveRecovery:
    """Return a policy that has just seen two losses, at 20 s, after blocks that took so long."""
    policy = AdaptiveRecovery(BUDGET)
    for n, round_trip in enumerate(round_trips):
        policy.sent(float(n))
        policy.received(n + round_trip)
    policy.lost(19.0)
    policy.lost(20.0)
    return policy


def copy_after(policy: AdaptiveRecovery) -> float:
    policy.sent(20.0)
    due = policy.copy_at()
    assert due is not None
    return due - 20.0


def test_a_clean_line_is_told_everything_once() -> None:
    policy = AdaptiveRecovery(BUDGET)
    for n in range(1000):
        policy.sent(n / 60)
        assert policy.copy_at() is None
        policy.received(n / 60 + 0.06)


def test_on_a_lossy_line_each_message_gets_one_copy() -> None:
    policy = on_a_line_in_trouble([0.06])
    for n in range(3):
        policy.sent(20.0 + n / 60)
        assert policy.copy_at() is not None
        policy.copied()
        assert policy.copy_at() is None


def test_stalls_count_like_losses_because_nobody_tells_of_those_on_the_way_up() -> None:
    policy = AdaptiveRecovery(BUDGET)
    policy.stalled(1.0)
    policy.lost(2.0)
    policy.sent(2.0)
    assert policy.copy_at() is not None


def test_the_copy_goes_at_once_where_a_round_trip_fills_the_delay() -> None:
    assert copy_after(on_a_line_in_trouble([0.065])) == pytest.approx(BUDGET - 0.065)
    assert copy_after(on_a_line_in_trouble([0.07])) == 0.0
    assert copy_after(on_a_line_in_trouble([0.06, 0.075] * 6)) == 0.0
    # Nothing is known of the line yet.
    assert copy_after(on_a_line_in_trouble([])) == 0.0


def test_the_copy_waits_for_a_longer_disturbance_to_pass_where_there_is_room() -> None:
    assert copy_after(on_a_line_in_trouble([0.02])) == pytest.approx(0.004)


def test_where_most_frames_stall_copies_help_nobody_for_a_minute() -> None:
    policy = AdaptiveRecovery(BUDGET)
    copied = []
    for n in range(4000):
        # A slow partner, or a line that is full: every frame of the first five seconds is late.
        now = n / 60
        policy.sent(now)
        copied.append(policy.copy_at() is not None)
        policy.copied()
        policy.received(now)
        if n < 300 or n > 3990:
            policy.stalled(now)
        elif n % 60 == 0:
            policy.lost(now)
    assert 10 < sum(copied[:300]) < 60
    assert not any(copied[100:3800])
    assert all(copied[-100:])


def test_losses_that_stall_every_fourth_frame_are_told_everything_twice() -> None:
    policy = AdaptiveRecovery(BUDGET)
    for n in range(1000):
        policy.sent(n / 60)
        assert n < 20 or policy.copy_at() is not None
        policy.received(n / 60)
        if n % 4 == 0:
            policy.stalled(n / 60)


def test_trouble_begins_with_the_second_loss_and_lasts_ten_seconds() -> None:
    trouble = Trouble()
    trouble.note(1.0)
    assert not trouble.lasts(1.0)
    trouble.note(4.0)
    assert not trouble.lasts(4.0)
    trouble.note(5.0)
    assert trouble.lasts(5.0)
    assert trouble.lasts(14.9)
    trouble.note(14.9)
    assert trouble.lasts(24.8)
    assert not trouble.lasts(25.0)
    trouble.note(25.0)
    assert not trouble.lasts(25.0)


def test_a_burst_is_one_loss() -> None:
    trouble = Trouble()
    for time in (1.0, 1.0, 1.016, 1.05):
        trouble.note(time)
    assert not trouble.lasts(1.05)


@settings(max_examples=50)
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from(["sent", "received", "lost", "stalled", "waiting", "resumed", "copy"]),
            st.floats(0.0, 3.0),
        ),
        max_size=80,
    ),
    budget=st.sampled_from([0.0, 1 / 60, BUDGET, 18.2, 4000.0]),
)
def test_a_copy_is_due_soon_once_for_a_message_and_only_in_trouble(
    steps: list[tuple[str, float]], budget: float
) -> None:
    policy = AdaptiveRecovery(budget)
    now, signs, copies, sent = 0.0, 0, 0, 0
    for what, pause in steps:
        now += pause
        match what:
            case "sent":
                policy.sent(now)
                sent += 1
                due = policy.copy_at()
                assert due is None or now <= due <= now + 0.004
            case "received":
                policy.received(now)
            case "lost" | "stalled":
                signs += 1
                (policy.lost if what == "lost" else policy.stalled)(now)
            case "waiting":
                policy.waiting(now)
            case "resumed":
                policy.resumed()
            case _ if policy.copy_at() is not None:
                policy.copied()
                copies += 1
            case _:
                pass
        assert copies <= sent
        assert signs >= 2 or policy.copy_at() is None
