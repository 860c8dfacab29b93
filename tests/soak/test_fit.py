"""The line through samples of memory: its slope, and how sure that is."""

import random

import pytest

from benchmarks.soak.fit import BLOCKS, trend


def test_a_straight_line_has_no_doubt() -> None:
    found = trend([(float(x), 5.0 + 0.25 * x) for x in range(400)])
    assert found is not None
    assert found.slope == pytest.approx(0.25)
    assert found.high - found.low == pytest.approx(0, abs=1e-9)


def test_the_range_holds_the_slope_about_95_times_in_100() -> None:
    luck = random.Random(4)
    held = 0
    for _ in range(400):
        found = trend([(float(x), 0.5 * x + luck.gauss(0, 40)) for x in range(200)])
        assert found is not None
        held += found.low <= 0.5 <= found.high
    assert 370 <= held <= 392


def test_one_step_is_no_certain_slope_and_a_leak_is() -> None:
    step = trend([(float(x), 0.0 if x < 190 else 1.0) for x in range(200)])
    leak = trend([(float(x), x / 100 + (x % 7) / 10) for x in range(200)])
    assert step is not None
    assert leak is not None
    assert step.low <= 0 < leak.low


@pytest.mark.parametrize(
    "points", [[], [(float(x), 1.0) for x in range(2 * BLOCKS - 1)], [(3.0, 1.0)] * 100]
)
def test_too_little_says_nothing(points: list[tuple[float, float]]) -> None:
    assert trend(points) is None
