"""A short piece of what `make demo-soak` plays for half an hour."""

import pytest

from benchmarks.demo_soak import Outcome, Soak, play, sentence_of
from kaillera_client.engine.commands import Line

BAD = Line(ping_ms=10, jitter_ms=30, loss_percent=10, seed=3)


def test_q86_a_bad_line_brings_no_warning_and_no_difference() -> None:
    outcome = play(Soak(players=2, frames=240, fps=0, line=BAD))
    assert outcome.troubles == ()
    assert outcome.equal
    assert outcome.desyncs == ()
    recovered = [one.recovered_by_redundancy + one.recovered_by_resend for one in outcome.reports]
    assert all(count > 0 for count in recovered)


def test_q86_a_flipped_bit_is_said_by_every_client() -> None:
    outcome = play(Soak(players=3, frames=700, fps=200, flip_bit=30))
    assert outcome.troubles == ()
    assert not outcome.equal
    assert len(outcome.desyncs) == 3
    for desync in outcome.desyncs:
        sentence = sentence_of(3, desync)
        assert sentence.startswith("P3 (Player 3) is out of sync since frame ")
        assert sentence.endswith(" P1 and P2 agree.")


@pytest.mark.parametrize(
    ("sizes", "growth"),
    [
        ([50.0] * 600, 0.0),
        ([10.0] * 100 + [50.0] * 500, 0.0),
        ([50.0 + at / 10 for at in range(600)], 42.1),
        ([50.0 + 5 * (at % 2) for at in range(600)], 0.0),
        ([], 0.0),
    ],
)
def test_growth_is_measured_after_the_warm_up(sizes: list[float], growth: float) -> None:
    memory = tuple((float(at), size) for at, size in enumerate(sizes))
    outcome = Outcome((), (), 600.0, memory)
    assert outcome.growth_mb(warm_up_s=119.0) == pytest.approx(growth, abs=0.2)
