"""What a run's figures are worth: each goal can be missed, and what could not be judged has no word."""

from dataclasses import replace

import pytest

from benchmarks.soak.chain import Comparison
from benchmarks.soak.flips import flip_verdicts
from benchmarks.soak.logs import oddities
from benchmarks.soak.outcome import Disturbed, Log, Outcome, PlayedGame, Report, Said
from benchmarks.soak.plan import Disturbance, Plan, Planned
from benchmarks.soak.samples import Life, Sample
from benchmarks.soak.verdicts import MOST_LOG, Verdict, show, verdicts

PLAN = Plan(2, 60_000, disturbances=(Planned(30_000, Disturbance.RESTART),))

REPORT: Report = {
    "frames": 60_000,
    "delay": 2,
    "state_hash": "s",
    "input_hash": "i",
    "stalled": 0,
    "longest_stall_ms": 1.0,
    "recovered": 0,
    "ended": "The room was closed.",
    "by_own_wish": False,
    "heard": 2,
    "agreed_frame": 29_900,
}


def life(name: str, memory: list[int], descriptors: int = 20) -> Life:
    samples = [Sample(float(at), size, descriptors, 4) for at, size in enumerate(memory)]
    return Life(name, 1, samples)


GOOD = Outcome(
    seconds=1000.0,
    frames=60_000,
    cut=False,
    games=(
        PlayedGame(
            60_000,
            tuple({**REPORT, "frames": 30_001} for _ in range(2)),
            Comparison((30_001, 30_000), 30_000, None, None),
            Disturbance.RESTART,
        ),
        PlayedGame(
            30_000,
            tuple({**REPORT, "frames": 30_000, "by_own_wish": True} for _ in range(2)),
            Comparison((30_000, 30_000), 30_000, None, None),
            None,
        ),
    ),
    disturbed=(Disturbed(Disturbance.RESTART, 500.0, 30_000, 2.0),),
    troubles=(),
    lives=(life("client 1", [50_000_000] * 1000), life("server", [30_000_000] * 1000)),
    logs=(Log("client 1", 2000, ()),),
)


def missed(outcome: Outcome, plan: Plan = PLAN) -> list[str]:
    return [line.text for line in verdicts(plan, outcome) if line.reached is False]


def test_a_good_run_reaches_all() -> None:
    assert missed(GOOD) == []
    assert len([line for line in verdicts(PLAN, GOOD) if line.reached]) == 12


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"frames": 59_999}, "59999 of 60000 frames"),
        ({"troubles": ("client 1: oh",)}, "exceptions"),
        ({"logs": (Log("server", 10, ("Traceback",)),)}, "exceptions"),
        ({"logs": (Log("server", MOST_LOG + 1, ()),)}, "largest log"),
        ({"desyncs": (Said("client 1", 1.0, (), "x"),)}, "desyncs claimed"),
        ({"disturbed": (Disturbed(Disturbance.RESTART, 5.0, 3, None),)}, "again never"),
        ({"disturbed": ()}, "did not come"),
        ({"lives": (life("client 1", [10**7 + 2000 * at for at in range(1000)]),)}, "memory"),
    ],
)
def test_each_goal_can_be_missed(change: dict[str, object], word: str) -> None:
    (line,) = missed(replace(GOOD, **change))  # type: ignore[arg-type]
    assert word in line


def test_games_that_differ_are_said() -> None:
    game = replace(GOOD.games[1], comparison=Comparison((30_000, 30_000), 30_000, 7, None))
    (line,) = missed(replace(GOOD, games=(GOOD.games[0], game)))
    assert "game 2 differs: inputs at 7" in line


def test_frames_that_nobody_compared_prove_nothing() -> None:
    game = replace(GOOD.games[0], comparison=Comparison((29_000, 30_000), 29_000, None, None))
    (line,) = missed(replace(GOOD, games=(game, GOOD.games[1])))
    assert "not compared: 1001" in line
    assert not replace(GOOD, games=()).equal


def test_hashes_of_the_clients_must_be_equal_too() -> None:
    one, two = GOOD.games[1].reports
    game = replace(GOOD.games[1], reports=({**one, "frames": 30_000}, {**two, "state_hash": "t"}))
    (line,) = missed(replace(GOOD, games=(GOOD.games[0], game)))
    assert "own hashes" in line


@pytest.mark.parametrize(
    "change", [{"heard": 1}, {"agreed_frame": None}, {"agreed_frame": 28_000}]
)
def test_the_clients_own_check_must_come_far(change: dict[str, object]) -> None:
    one, two = GOOD.games[1].reports
    game = replace(GOOD.games[1], reports=({**one, **change}, two))
    (line,) = missed(replace(GOOD, games=(GOOD.games[0], game)))
    assert "desyncs claimed: 0" in line


def test_an_end_without_a_reason_is_not_honest() -> None:
    one, two = GOOD.games[0].reports
    game = replace(GOOD.games[0], reports=({**one, "ended": ""}, two))
    (line,) = missed(replace(GOOD, games=(game, GOOD.games[1])))
    assert "say so" in line


def test_descriptors_and_threads_may_not_grow() -> None:
    grown = life("client 1", [50_000_000] * 1000)
    grown.samples[-1] = replace(grown.samples[-1], descriptors=21, threads=5)
    lines = missed(replace(GOOD, lives=(grown,)))
    assert [line.rpartition(" grew: ")[2] for line in lines] == [
        "client 1 20 to 21",
        "client 1 4 to 5",
    ]


def test_a_short_life_is_not_judged() -> None:
    short = life("client 1", [10**7 + 2000 * at for at in range(100)])
    lines = verdicts(PLAN, replace(GOOD, lives=(short,)))
    found = [line for line in lines if line.text.endswith("too short a run to say")]
    assert [line.text.partition(":")[0] for line in found] == [
        "memory",
        "open descriptors",
        "threads",
    ]
    assert all(line.reached is None for line in found)


def test_a_cut_run_says_what_was_done() -> None:
    cut = replace(GOOD, cut=True, frames=100, games=(), disturbed=(), lives=(), logs=())
    text = verdicts(PLAN, cut)[0].text
    assert text.startswith("2 players, 100 of 60000 frames each")
    assert text.endswith(", cut")


def test_what_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert show([Verdict("a", reached=True), Verdict("b", reached=False), Verdict("c")]) == 1
    words = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert words == [["a", "reached"], ["b", "NOT", "REACHED"], ["c"]]


FLIP = Plan(3, 600, flip_after=301)
SAID = tuple(Said(f"client {n}", 100.0 + n / 4, (3,), "P3 is out of sync.") for n in (1, 2, 3))
FLIPPED = replace(GOOD, desyncs=SAID, flipped_at=99.5)


@pytest.mark.parametrize(
    ("outcome", "reached"),
    [
        (FLIPPED, [True, True, True]),
        (replace(FLIPPED, flipped_at=98.0), [False, True, True]),
        (replace(FLIPPED, desyncs=SAID[:2]), [False, True, True]),
        (replace(FLIPPED, flipped_at=None), [False, True, True]),
        (replace(FLIPPED, desyncs=(replace(SAID[0], odd=()), *SAID[1:])), [True, False, True]),
        (replace(FLIPPED, desyncs=(replace(SAID[0], odd=()), *SAID)), [True, True, True]),
    ],
)
def test_a_flipped_bit(outcome: Outcome, reached: list[bool]) -> None:
    assert [line.reached for line in flip_verdicts(FLIP, outcome)] == reached


def test_only_remarks_are_plain() -> None:
    plain = "21:48:47.119 INFO    benchmarks.soak: Player 2 is in the room.\n"
    warning = "21:48:47.119 WARNING kaillera_client.engine: hm\n"
    assert oddities([plain, "\n", warning, "Traceback (most recent call last):\n"]) == (
        warning.rstrip("\n"),
        "Traceback (most recent call last):",
    )
    assert len(oddities([warning] * 50)) == 20
