"""The table: which games it plays, what it sums up, what it says of the goals, what it draws."""

import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import bad_lines
from benchmarks.bad_lines_delay import delays
from benchmarks.bad_lines_kept import fingerprint
from kaillera_client.protocol.messages import ConnectionType
from simulation import cells
from simulation.cells import Cell
from simulation.scenario import ClientKind, GameResult, Outcome, ServerKind
from simulation.totals import Totals

RESULT = GameResult(Outcome.PLAYED, "", 10.0, 1200, 12, 4.0, 0.2, 40_000, 60_000, 1200, 1200)


def test_totals() -> None:
    totals = Totals()
    totals.add(RESULT, players=2)
    totals.add(replace(RESULT, stalled=0, longest_wait=0.1), players=2)
    totals.add(replace(RESULT, outcome=Outcome.HUNG, reason="why", frames=0, stalled=0), players=2)
    assert (totals.games, totals.broken, totals.hung, totals.desynced) == (3, 1, 1, 0)
    assert totals.stalled_per_mille == pytest.approx(5.0)
    assert totals.waited_per_mille == pytest.approx(200.0)
    assert totals.longest_wait == 0.2
    assert totals.up_per_second == 2000
    assert totals.down_per_second == 3000
    assert totals.reasons == {"why": 1}
    assert Totals().stalled_per_mille == Totals().broken_share == 0


def test_the_whole_grid() -> None:
    lines = (cells.ROUND_TRIPS, cells.JITTERS, cells.LOSSES)
    whole = cells.grid(ServerKind, lines, cells.CONNECTION_TYPES, cells.PLAYERS)
    # Nine kinds of loss; both direleras have one connection type only.
    assert len(whole) == len(set(whole)) == 3 * 3 * 9 * 2 * (3 * 2 + 2)
    old = {cell.connection_type for cell in whole if cell.server is ServerKind.DIRELERA_4}
    assert old == {ConnectionType.GOOD}


def test_it_prints_the_goals_and_the_table_and_draws(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plot = tmp_path / "plot.svg"
    arguments = "--games 2 --goal-games 2 --minutes 0.1 --server EmuLinker-K --loss 0 --loss 10"
    bad_lines.main([*arguments.split(), "--plot", str(plot)])
    lines = capsys.readouterr().out.splitlines()
    assert sum("none in 2; 1,000 games are asked for" in line for line in lines) == 2
    rows = [line for line in lines if line.startswith("EmuLinker-K") and "%" in line]
    assert len(rows) == 3
    assert rows[0].split("|")[1].split()[:3] == ["0.0", "0", "0%"]
    assert all(row.count("|") == len(ClientKind) for row in rows)
    curves = [
        element
        for element in ET.parse(plot).getroot()
        if element.tag.endswith("polyline") and element.get("stroke-width") == "2.5"
    ]
    # Two panels and the legend; each client with and without bursts.
    assert len(curves) == 3 * len(ClientKind) * 2


def test_it_prints_what_the_recommended_delays_are_worth(
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments = "--delays --games 1 --minutes 0.1 --server EmuLinker-K --rtt 60 --jitter 10"
    bad_lines.main([*arguments.split(), "--loss", "0", "--loss", "5"])
    lines = capsys.readouterr().out.splitlines()
    rows = [line.split("|")[1].split() for line in lines if line.startswith("EmuLinker-K")]
    assert [row[:2] for row in rows] == [["4", "4"], ["4", "6"]]
    # The server gives no less than its own delay.
    assert rows[0][3] == "-"
    assert any(line.startswith("Under 1 of 1,000 at the recommended delay: ") for line in lines)


def test_no_other_delay_is_recommended_where_none_can_be_had() -> None:
    line = Cell(ServerKind.DIRELERA_4, 60, 10, 5, 1, ConnectionType.GOOD, 2)
    assert delays([line], 1.0) == []
    # A line's measurements do not show whether its losses come in a row.
    assert delays([replace(line, server=ServerKind.EMULINKER_K, burst=3)], 1.0) == []


def test_games_are_kept_for_equal_code_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "games.jsonl"
    arguments = f"--games 2 --goal-games 0 --minutes 0.05 --server embedded --loss 5 --keep {file}"
    bad_lines.main(arguments.split())
    table = capsys.readouterr().out
    kept = file.read_text(encoding="utf-8")
    # Two kinds of loss, three clients.
    assert len(kept.splitlines()) == 1 + 2 * 2 * 3
    bad_lines.main(arguments.split())
    assert file.read_text(encoding="utf-8") == kept
    assert capsys.readouterr().out.splitlines()[:-1] == table.splitlines()[:-1]
    file.write_text(kept.replace(fingerprint(), "0" * 64), encoding="utf-8")
    with pytest.raises(SystemExit, match="other code"):
        bad_lines.main(arguments.split())


@pytest.mark.parametrize(
    ("broken", "games", "verdict"),
    [
        (0, 1000, "reached"),
        (0, 999, "none in 999; 1,000 games are asked for"),
        (1, 5000, "NOT REACHED"),
    ],
)
def test_a_goal_is_reached_only_by_as_many_games_as_it_asks_for(
    broken: int, games: int, verdict: str, capsys: pytest.CaptureFixture[str]
) -> None:
    ours = Totals(games=games, desynced=broken)
    bad_lines.print_broken(ours, Totals(games=games))
    assert capsys.readouterr().out.rstrip().endswith(verdict)
