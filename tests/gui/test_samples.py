import pytest

from kaillera_client.gui.models.samples import PingSamples
from kaillera_client.gui.views.ping_graph import axis_top


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
    assert (summary.median_ms, summary.low_ms, summary.high_ms) == (50.0, 5.0, 95.0)


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


@pytest.mark.parametrize(
    ("highest", "top"), [(0.0, 20.0), (17.0, 20.0), (18.0, 40.0), (66.0, 80.0), (5000.0, 6000.0)]
)
def test_the_axis_moves_in_steps(highest: float, top: float) -> None:
    assert axis_top(highest) == pytest.approx(top)
