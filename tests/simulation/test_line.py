"""The line: delay, jitter, losses of all kinds, order, copies, bandwidth."""

import random
from itertools import groupby

import pytest

from simulation.clock import Clock
from simulation.line import HEADERS, Line, LineQuality


class Trial:
    """Sends numbered datagrams, one each `spacing` seconds, over one direction of a rough line."""

    def __init__(self, quality: LineQuality, count: int = 20_000, spacing: float = 1 / 60) -> None:
        clock = Clock()
        self.arrived: list[int] = []
        self.delays: list[float] = []
        self.line = Line(clock, quality, random.Random(1), self._arrive)
        self.line.roughen()
        self._clock, self._spacing = clock, spacing
        for number in range(count):
            clock.at(number * spacing, self.line.send, number.to_bytes(4, "little"))
        clock.run(count * spacing + 10, lambda: False)

    def _arrive(self, data: bytes) -> None:
        number = int.from_bytes(data, "little")
        self.arrived.append(number)
        self.delays.append(self._clock.now - number * self._spacing)

    def losses(self, count: int = 20_000) -> list[int]:
        """Return how long each run of lost datagrams is."""
        there = set(self.arrived)
        runs = groupby(range(count), there.__contains__)
        return [len(list(run)) for arrived, run in runs if not arrived]


def test_delay_and_jitter() -> None:
    trial = Trial(LineQuality(0.06, 0.02))
    assert min(trial.delays) == pytest.approx(0.03, abs=1e-4)
    assert max(trial.delays) == pytest.approx(0.04, abs=1e-4)
    assert sum(trial.delays) / len(trial.delays) == pytest.approx(0.035, abs=1e-4)


def test_a_calm_line_has_the_mean_delay() -> None:
    clock = Clock()
    times: list[float] = []
    quality = LineQuality(0.06, 0.02, loss=0.9)
    line = Line(clock, quality, random.Random(1), lambda _: times.append(clock.now))
    for _ in range(20):
        line.send(b"x")
    clock.run(1, lambda: False)
    assert times == pytest.approx([0.035] * 20)


@pytest.mark.parametrize("burst", [1, 3])
@pytest.mark.parametrize("loss", [0.01, 0.1])
def test_losses_have_their_share(loss: float, burst: int) -> None:
    trial = Trial(LineQuality(loss=loss, burst=burst))
    assert trial.line.lost == pytest.approx(20_000 * loss, rel=0.25)
    runs = trial.losses()
    assert sum(runs) == trial.line.lost
    # Bursts may follow each other at once; the last one may be cut.
    assert min(runs[:-1]) == burst


def test_a_burst_once_a_second() -> None:
    trial = Trial(LineQuality(burst=3, burst_every=1.0), count=6000)
    runs = trial.losses(6000)
    # Two of them may come one right after the other, and the last one may be cut.
    assert set(runs[:-1]) <= {3, 6}
    assert 297 <= sum(runs) <= 300


def test_jitter_beyond_the_spacing_changes_the_order() -> None:
    assert Trial(LineQuality(jitter=0.02), 100).arrived == list(range(100))
    mixed = Trial(LineQuality(jitter=0.2), 100).arrived
    assert sorted(mixed) == list(range(100)) != mixed


def test_reordering_and_copies() -> None:
    trial = Trial(LineQuality(reordered=0.1, reorder_delay=0.02))
    late = sum(delay > 0.01 for delay in trial.delays)
    assert late == pytest.approx(2000, rel=0.15)
    assert trial.arrived != sorted(trial.arrived)
    assert len(Trial(LineQuality(duplicated=0.1)).arrived) == pytest.approx(22_000, rel=0.02)


def test_bandwidth() -> None:
    size = 4 + HEADERS
    enough = Trial(LineQuality(bandwidth=size * 61), 600)
    assert enough.line.lost == 0
    assert enough.delays == pytest.approx([1 / 61] * 600)
    half = Trial(LineQuality(bandwidth=size * 30, queue_limit=0.2), 600)
    assert half.line.lost == pytest.approx(300, abs=15)
    assert max(half.delays) <= 0.2 + 1 / 30 + 1e-9


def test_a_blackout() -> None:
    trial = Trial(LineQuality(blackouts=((1.0, 2.0),)), 300)
    assert trial.losses(300) == [60]
