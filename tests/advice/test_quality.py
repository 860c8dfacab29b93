import pytest

from kaillera_client.advice.quality import Limits, Quality, quality_of


def test_the_usual_limits() -> None:
    steps = [quality_of(ping) for ping in (0, 66, 67, 116, 117, 2000)]
    assert steps == [Quality.GOOD] * 2 + [Quality.FAIR] * 2 + [Quality.POOR] * 2


def test_the_word_fits_the_number_that_is_shown() -> None:
    for ping, shown, quality in ((66.4, "66", Quality.GOOD), (66.6, "67", Quality.FAIR)):
        assert f"{ping:.0f}" == shown
        assert quality_of(ping) is quality


def test_the_limits_are_settings() -> None:
    limits = Limits(good_ms=30, fair_ms=50)
    assert [quality_of(ping, limits) for ping in (30, 31, 51)] == list(Quality)


@pytest.mark.parametrize("good_and_fair", [(0, 10), (50, 40)])
def test_limits_out_of_order_are_refused(good_and_fair: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="not limits in order"):
        Limits(*good_and_fair)
