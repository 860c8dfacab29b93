"""The recommended delay held against simulated games: how many frames stall at it, and with one step less."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from kaillera_client.advice.delay import ServerFamily, expected_delay_frames
from kaillera_client.advice.headroom import MOST_STALLED, needed_frames
from simulation.cells import Cell
from simulation.scenario import ClientKind, Scenario, ServerKind
from simulation.totals import Totals

FAMILIES = {
    ServerKind.EMULINKER_K: ServerFamily.EMULINKER_K,
    ServerKind.EMULINKER_SF: ServerFamily.EMULINKER_SF,
    ServerKind.DIRELERA_5: ServerFamily.DIRELERA_5,
    ServerKind.EMBEDDED: ServerFamily.OWN,
}
"""Servers whose delay depends on the ping; on others nothing can be asked for."""

_ONE_SIDED_5_PERCENT = math.sqrt(0.1) / 2
"""The upper twentieth of the sum of two equally likely jitters begins so far below its end, as a share of it."""


@dataclass(frozen=True, slots=True)
class Delay:
    """What is recommended on the line of a cell, and the games that are played for it."""

    cell: Cell
    given: int
    """Frames by which the server delays for this line's ping."""

    recommended: int
    at_recommended: Scenario
    below: Scenario | None
    """One step less, None when the server gives no less."""


def delays(cells: Sequence[Cell], seconds: float) -> list[Delay]:
    """Return what is recommended for each cell's line, as its measurements would show it."""
    return [_delay(cell, seconds) for cell in cells if cell.burst == 1 and cell.server in FAMILIES]


def _delay(cell: Cell, seconds: float) -> Delay:
    median = cell.round_trip + cell.jitter / 2
    p95 = cell.round_trip + cell.jitter * (1 - _ONE_SIDED_5_PERCENT)
    kind, family = cell.connection_type, FAMILIES[cell.server]
    given = expected_delay_frames(median, kind, family)
    recommended = needed_frames(median, p95, cell.loss / 100, kind, family)
    scenario = cell.scenario(ClientKind.OURS, seconds)

    def with_frames(frames: int) -> Scenario:
        return replace(scenario, answer_after=(frames - given) / 60)

    below = with_frames(recommended - kind) if recommended > given else None
    return Delay(cell, given, recommended, with_frames(recommended), below)


def print_delays(
    rows: Sequence[Delay],
    play_all: Callable[[Mapping[Scenario, int]], Mapping[Scenario, Totals]],
    games: int,
    minutes: float,
) -> None:
    """Play and print; `play_all` plays so many games of each scenario."""
    scenarios = [row.at_recommended for row in rows]
    scenarios += [row.below for row in rows if row.below is not None]
    totals = play_all(dict.fromkeys(scenarios, games))
    print(f"\nRecommended delays: games of {minutes:g} minutes for each figure: {games}")
    print("given: the server's delay for the line's ping, in frames; recommended: with head-room")
    print("stalled: frames of 1,000 at the recommended delay; less: the same with one step less")
    print("\nserver        t p  RTT jit loss | given recommended  stalled     less")
    enough = needless = 0
    for row in rows:
        cell = row.cell
        stalled = totals[row.at_recommended].stalled_per_mille
        enough += stalled < MOST_STALLED
        less = "-"
        if row.below is not None:
            one_less = totals[row.below].stalled_per_mille
            needless += one_less < MOST_STALLED
            less = f"{one_less:.2f}"
        print(
            f"{cell.server.value:13}{cell.connection_type:>2}{cell.players:>2}{cell.round_trip:>5}{cell.jitter:>4}"
            f"{cell.loss:>4}% |{row.given:>6}{row.recommended:>12}{stalled:>9.2f}{less:>9}"
        )
    print(f"\nUnder {MOST_STALLED:g} of 1,000 at the recommended delay: {enough} of {len(rows)}")
    print(f"One step less would have been enough, too: {needless} of {len(rows)}")
