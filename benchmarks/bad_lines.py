"""How clients get through bad lines: simulated games with our session, n02's rules and SupraclientC's side by side.

Run: python -m benchmarks.bad_lines [--games 4] [--goal-games 100] [--full] [--processes 2] …; see --help.
The method is in docs/reliability.md. Equal arguments print equal figures, on every computer.
"""

import argparse
import itertools
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from benchmarks.bad_lines_delay import delays, print_delays
from benchmarks.bad_lines_kept import Job, KeptGames, OtherCodeError
from benchmarks.bad_lines_plot import draw
from kaillera_client.protocol.messages import ConnectionType
from simulation import cells as grids
from simulation.cells import Cell
from simulation.line import LineQuality
from simulation.scenario import ClientKind, GameResult, Scenario, ServerKind
from simulation.totals import Totals
from simulation.world import play

_GOAL_GAMES = 1000
_WIDTH = 35

Choice = TypeVar("Choice", bound=Enum)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the goals' figures and the table."""
    options = _parser().parse_args(arguments)
    try:
        options.kept = KeptGames(options.keep)
    except OtherCodeError as error:
        raise SystemExit(str(error)) from None
    began = time.monotonic()
    seconds = 60 * options.minutes
    if options.delays:
        rows = delays(_cells(options), seconds)
        print_delays(rows, lambda counts: _totals(counts, options), options.games, options.minutes)
    elif options.goal_games:
        _print_goals(options, options.goal_games, seconds)
    if options.games and not options.delays:
        _print_table(options, seconds)
    print(f"\n{time.monotonic() - began:.0f} s")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bad_lines", description=(__doc__ or "").split("\n", 1)[0]
    )
    add: Callable[..., Any] = parser.add_argument
    add("--games", type=int, default=2, help="games of each cell and client; 0 for no table")
    add("--goal-games", type=int, default=40, help="games of each goal; 0 for none, 1000 to prove")
    add(
        "--compared-games", type=int, help="games of n02 and with more delay in each goal; as many"
    )
    add("--minutes", type=float, default=10.0, help="length of a game")
    add("--processes", type=int, default=1)
    add("--first-seed", type=int, default=1, help="further games than those of an earlier run")
    add("--full", action="store_true", help="all of the grid, hours; what follows narrows it")
    add("--server", action="append", choices=[kind.value for kind in ServerKind])
    add("--client", action="append", choices=[kind.value for kind in ClientKind])
    add("--rtt", type=int, action="append", help="milliseconds")
    add("--jitter", type=int, action="append", help="milliseconds")
    add("--loss", type=int, action="append", help="percent")
    add("--type", type=int, action="append", help="connection type")
    add("--players", type=int, action="append")
    add(
        "--frames-more",
        type=int,
        default=0,
        help="of delay, which our client asks for at its login",
    )
    add("--delays", action="store_true", help="instead: what the recommended delays are worth")
    add(
        "--keep",
        type=Path,
        help="file of played games: they are read from there, new ones are added",
    )
    add("--plot", type=Path, help="draw the table's first server there, as SVG")
    return parser


# --- running games ----------------------------------------------------------------------------------


def _results(jobs: Iterable[Job], processes: int) -> Iterator[GameResult]:
    """Play the games; results come in the jobs' order."""
    if processes == 1:
        yield from itertools.starmap(play, jobs)
        return
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(_play, jobs)


def _play(job: Job) -> GameResult:
    return play(*job)


def _totals(
    scenarios: Mapping[Scenario, int], options: argparse.Namespace
) -> dict[Scenario, Totals]:
    """Play so many games of each scenario."""
    first: int = options.first_seed
    jobs = [
        (scenario, seed)
        for scenario, games in scenarios.items()
        for seed in range(first, first + games)
    ]
    kept: KeptGames = options.kept
    fresh = _results(list(kept.missing(jobs)), options.processes)
    totals = {scenario: Totals() for scenario in scenarios}
    for done, job in enumerate(jobs, 1):
        result = kept.find(job)
        if result is None:
            result = next(fresh)
            kept.add(job, result)
        totals[job[0]].add(result, job[0].players)
        if sys.stderr.isatty():
            print(f"\r{done} of {len(jobs)} games ", end="", file=sys.stderr)
    return totals


# --- goals ------------------------------------------------------------------------------------------


def _print_goals(options: argparse.Namespace, games: int, seconds: float) -> None:
    kinds = (ClientKind.OURS, ClientKind.N02)
    server = ServerKind.EMULINKER_K
    random_loss = LineQuality(round_trip=0.06, jitter=0.01, loss=0.05)
    bursts = LineQuality(round_trip=0.06, jitter=0.01, burst=3, burst_every=1.0)
    lossy = {kind: Scenario(server, kind, random_loss, seconds=seconds) for kind in kinds}
    bursty = {kind: Scenario(server, kind, bursts, seconds=seconds) for kind in kinds}
    patient = replace(lossy[ClientKind.OURS], answer_after=1 / 60)
    (advice,) = delays([Cell(server, 60, 10, 5, 1, ConnectionType.LAN, 2)], seconds)
    advised = advice.at_recommended
    fewer = games if options.compared_games is None else min(games, options.compared_games)
    counts = {lossy[ClientKind.OURS]: games, bursty[ClientKind.OURS]: games}
    counts |= dict.fromkeys(
        (lossy[ClientKind.N02], bursty[ClientKind.N02], patient, advised), fewer
    )
    totals = _totals(counts, options)
    ours, n02 = (totals[lossy[kind]] for kind in kinds)

    print(f"To reach: {server.value}, 2 players, connection type 1")
    print(f"Games of {options.minutes:g} minutes for each figure: ours {games}, others {fewer}\n")
    print("RTT 60 ms, jitter 10 ms, loss 5 %, the delay that the server gives")
    _print_pair("stalled frames of 1,000", ours.stalled_per_mille, n02.stalled_per_mille)
    _print_ratio("  at most half of n02's", ours.stalled_per_mille, n02.stalled_per_mille, 0.5)
    _print_pair("waiting, s of 1,000 s", ours.waited_per_mille, n02.waited_per_mille)
    _print_pair("longest wait, ms", 1000 * ours.longest_wait, 1000 * n02.longest_wait)
    _print_pair("bytes/s, both ways", ours.bytes_per_second, n02.bytes_per_second)
    _print_ratio("  at most twice n02's", ours.bytes_per_second, n02.bytes_per_second, 2.0)
    _print_pair("  sent by a player", ours.up_per_second, n02.up_per_second)
    _print_pair("  sent to a player", ours.down_per_second, n02.down_per_second)
    print_broken(ours, n02)
    print(f"The same with more delay than n02 has, {advice.given} frames")
    for label, scenario in (("one frame more", patient), ("as recommended", advised)):
        frames = advice.given + round(60 * scenario.answer_after)
        stalled = totals[scenario].stalled_per_mille
        _print_pair(f"{label}, {frames}: stalled", stalled, n02.stalled_per_mille)
    print("\nRTT 60 ms, jitter 10 ms, 3 datagrams in a row lost once a second, each way")
    ours, n02 = (totals[bursty[kind]] for kind in kinds)
    _print_pair("stalled frames of 1,000", ours.stalled_per_mille, n02.stalled_per_mille)
    print_broken(ours, n02)


def _print_pair(label: str, ours: float, n02: float) -> None:
    print(f"  {label:{_WIDTH}} ours {ours:10,.1f}   n02 {n02:10,.1f}")


def _print_ratio(label: str, ours: float, n02: float, most: float) -> None:
    ratio = ours / n02 if n02 else 0.0
    verdict = "reached" if ratio <= most else "NOT REACHED"
    print(f"  {label:{_WIDTH}} {ratio:15.2f}   {verdict}")


def print_broken(ours: Totals, n02: Totals) -> None:
    """Print how many games broke, and whether that reaches the goal: none of a thousand."""
    _print_pair("games that desync", ours.desynced, n02.desynced)
    _print_pair("games that hang", ours.hung, n02.hung)
    if ours.broken:
        verdict = "NOT REACHED"
    elif ours.games >= _GOAL_GAMES:
        verdict = "reached"
    else:
        verdict = f"none in {ours.games}; {_GOAL_GAMES:,} games are asked for"
    print(f"  {'  ours: none of ' + format(_GOAL_GAMES, ','):{_WIDTH}} {verdict}")


# --- table ------------------------------------------------------------------------------------------


def _print_table(options: argparse.Namespace, seconds: float) -> None:
    kinds = _chosen(ClientKind, options.client)
    rows = _cells(options)
    more = {ClientKind.OURS: options.frames_more / 60}
    scenarios = {
        (cell, kind): replace(cell.scenario(kind, seconds), answer_after=more.get(kind, 0.0))
        for cell in rows
        for kind in kinds
    }
    totals = _totals(dict.fromkeys(scenarios.values(), options.games), options)
    columns = f"{'st/1000':>9}{'max ms':>8}{'broken':>8}{'B/s':>7}"
    print(f"\nTable: games of {options.minutes:g} minutes for each figure: {options.games}")
    print(
        "st/1000: stalled frames of 1,000; broken: games that desync or hang; B/s: sent by a player"
    )
    if options.frames_more:
        print(f"Our client asks for {options.frames_more} frames more delay than the others have")
    print("t: connection type; p: players; b: lost datagrams in a row\n")
    heads = "".join(f" |{kind.value:^{len(columns)}}" for kind in kinds)
    print(f"{'server':13}{'t':>2}{'p':>2}{'RTT':>5}{'jit':>4}{'loss':>5}{'b':>2}{heads}".rstrip())
    print(" " * 33 + "".join(f" |{columns}" for _ in kinds))
    for cell in rows:
        figures = "".join(f" |{_figures(totals[scenarios[cell, kind]])}" for kind in kinds)
        print(
            f"{cell.server.value:13}{cell.connection_type:>2}{cell.players:>2}{cell.round_trip:>5}"
            f"{cell.jitter:>4}{cell.loss:>4}%{cell.burst:>2}{figures}"
        )
    _print_reasons(rows, kinds, lambda cell, kind: totals[scenarios[cell, kind]])
    if options.plot is not None:
        shown = [cell for cell in rows if _like(cell, rows[0])]
        figures_of = {
            kind: [(cell, totals[scenarios[cell, kind]]) for cell in shown] for kind in kinds
        }
        options.plot.write_text(draw(figures_of, options.games, options.minutes), encoding="utf-8")


def _print_reasons(
    rows: Sequence[Cell], kinds: Sequence[ClientKind], totals: Callable[[Cell, ClientKind], Totals]
) -> None:
    print("\nWhy games broke")
    for server, kind in itertools.product(dict.fromkeys(cell.server for cell in rows), kinds):
        reasons: Counter[str] = Counter()
        for cell in rows:
            if cell.server is server:
                reasons += totals(cell, kind).reasons
        for reason, count in reasons.most_common():
            print(f"{server.value:13} {kind.value:13}{count:6}  {reason}")


def _figures(totals: Totals) -> str:
    return (
        f"{totals.stalled_per_mille:9.1f}{1000 * totals.longest_wait:8.0f}"
        f"{totals.broken_share:8.0%}{totals.up_per_second:7.0f}"
    )


def _cells(options: argparse.Namespace) -> list[Cell]:
    """Return the grid's part that was asked for; a small one unless all of it shall be shown."""
    full = options.full or options.delays
    types = [ConnectionType(number) for number in options.type or ()]
    lines = (
        options.rtt or (grids.ROUND_TRIPS if full else (60,)),
        options.jitter or (grids.JITTERS if full else (10,)),
        options.loss or grids.LOSSES,
    )
    return grids.grid(
        _chosen(ServerKind, options.server),
        lines,
        types or (grids.CONNECTION_TYPES if options.full else (ConnectionType.LAN,)),
        options.players or (grids.PLAYERS if options.full else (2,)),
    )


def _chosen(kind: type[Choice], values: Sequence[str] | None) -> list[Choice]:
    return [member for member in kind if values is None or member.value in values]


def _like(cell: Cell, first: Cell) -> bool:
    """Return whether a cell differs from the first one in its losses only."""
    return (cell.server, cell.round_trip, cell.jitter, cell.connection_type, cell.players) == (
        first.server, first.round_trip, first.jitter, first.connection_type, first.players,
    )  # fmt: skip


if __name__ == "__main__":
    main()
