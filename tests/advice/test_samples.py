import pytest

from kaillera_client.advice.samples import PingSamples, summary_of


def test_old_samples_leave_the_window() -> None:
    samples = PingSamples()
    samples.add(0.0, 10.0)
    samples.add(30.0, 20.0)
    samples.add(61.0, 30.0)
    assert samples.points(61.0) == ([-31.0, 0.0], [20.0, 30.0])
    assert samples.points(200.0) == ([], [])


def test_losses_are_kept_apart() -> None:
    samples = PingSamples()
    samples.add(1.0, 10.0)
    samples.add(3.0, None)
    assert samples.losses(5.0) == [-2.0]
    summary = samples.summary(5.0)
    assert summary is not None
    assert (summary.median_ms, summary.count, summary.losses) == (10.0, 1, 1)


def test_the_summary_has_median_and_spread() -> None:
    samples = PingSamples()
    assert samples.summary(0.0) is None
    for number in range(101):
        samples.add(number / 10, float(number))
    summary = samples.summary(10.0)
    assert summary is not None
    assert (summary.median_ms, summary.p5_ms, summary.p95_ms) == (50.0, 5.0, 95.0)


def test_only_losses_have_no_summary() -> None:
    samples = PingSamples()
    samples.add(0.0, None)
    assert samples.summary(1.0) is None


def test_a_flood_of_samples_is_bounded() -> None:
    samples = PingSamples()
    for number in range(100_000):
        samples.add(number / 10_000, 1.0)
    assert len(samples.points(10.0)[0]) == 1200


def test_clear_forgets() -> None:
    samples = PingSamples()
    samples.add(0.0, 10.0)
    samples.clear()
    assert samples.summary(0.0) is None


def test_jitter_is_how_much_slower_than_usual_the_slow_answers_are() -> None:
    assert summary_of([]) is None
    assert summary_of([None]) is None
    summary = summary_of([float(ms) for ms in range(40, 61)])
    assert summary is not None
    assert (summary.median_ms, summary.p95_ms, summary.jitter_ms) == (50.0, 59.0, 9.0)
    assert summary.steady


def test_loss_counts_in_percent() -> None:
    samples = PingSamples()
    assert samples.loss_percent(0.0) is None
    samples.add(0.0, None)
    assert samples.loss_percent(0.0) == 100.0
    for number in range(3):
        samples.add(0.1 * number, 20.0)
    summary = samples.summary(1.0)
    assert summary is not None
    assert summary.loss_percent == samples.loss_percent(1.0) == 25.0
    assert not summary.steady


def test_a_line_that_varies_by_a_frame_is_not_steady() -> None:
    summary = summary_of([40.0] * 8 + [40.0 + 17] * 2)
    assert summary is not None
    assert not summary.steady


def test_the_loss_of_one_direction() -> None:
    def loss(answers: int, lost: int) -> float:
        summary = summary_of([50.0] * answers + [None] * lost)
        assert summary is not None
        return summary.one_way_loss

    assert loss(30, 0) == loss(29, 1) == 0
    # A round trip is lost when either way loses it: 9.75 % of 81 at 5 % each way, and one more that says nothing.
    assert loss(73, 9) == pytest.approx(0.05, abs=0.001)
    assert loss(1, 1000) < 1
