"""Short pieces of what `make soak` and `make demo-soak` play for long, with all their processes."""

from dataclasses import replace
from pathlib import Path

import psutil

from benchmarks.soak.flips import flip_verdicts
from benchmarks.soak.outcome import Outcome
from benchmarks.soak.plan import Disturbance, Plan, Planned
from benchmarks.soak.table import Table
from benchmarks.soak.verdicts import verdicts
from simulation.line import LineQuality

BAD = LineQuality(round_trip=0.01, jitter=0.03, loss=0.03, reordered=0.02, duplicated=0.02)


def play(plan: Plan, folder: Path) -> Outcome:
    outcome = Table(plan, folder, lambda _: None).play()
    assert not [life.name for life in outcome.lives if psutil.pid_exists(life.pid)]
    return outcome


def test_q86_a_game_outlives_a_blackout_and_the_next_one_a_new_server(tmp_path: Path) -> None:
    plan = Plan(
        players=2,
        frames=240,
        fps=0,
        line=BAD,
        disturbances=(Planned(60, Disturbance.BLACKOUT), Planned(120, Disturbance.RESTART)),
        blackout=0.2,
        sample_every=0.2,
    )
    outcome = play(plan, tmp_path)
    assert [line.text for line in verdicts(plan, outcome) if line.reached is False] == []
    assert outcome.equal
    assert len(outcome.games) == 2
    assert outcome.games[0].ended_by is Disturbance.RESTART
    assert outcome.games[1].is_whole
    assert sum(game.played for game in outcome.games) == 240
    assert sum(report["recovered"] for game in outcome.games for report in game.reports) > 0
    rows = (tmp_path / "samples.csv").read_text(encoding="utf-8").splitlines()
    assert len(rows) == 1 + sum(len(life.samples) for life in outcome.lives)
    names = {life.name for life in outcome.lives}
    assert names == {"server", "link"} | {
        f"{kind} {number}" for kind in ("client", "emulator") for number in (1, 2)
    }


def test_q86_a_flipped_bit_is_said_by_every_client(tmp_path: Path) -> None:
    plan = Plan(players=3, frames=400, fps=250, line=LineQuality(), flip_after=30)
    outcome = play(plan, tmp_path)
    # How soon they said so is a claim of the benchmark.
    soon = replace(outcome, flipped_at=max(said.at for said in outcome.desyncs) - 1)
    assert outcome.flipped_at is not None
    assert [line.text for line in flip_verdicts(plan, soon) if line.reached is False] == []
    assert not outcome.equal
    assert outcome.games[0].comparison.inputs_differ_at is not None or (
        outcome.games[0].comparison.states_differ_at == 30
    )
