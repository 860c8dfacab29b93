"""Half an hour of the demo game on a bad line, and desyncs made on purpose: `python -m benchmarks.demo_soak`.

The processes of `benchmarks.soak` play, without any disturbance, on a line that loses and delays far more. Before that
come games of two, three and four players in which one bit of the last player's state is changed, with the time from
there until the first and the last client said so, and their sentence. Exits with 1 when a goal is missed.
"""

import argparse
import sys
import time

from benchmarks.soak.cutting import cut_by_signals
from benchmarks.soak.flips import flip_verdicts
from benchmarks.soak.plan import Plan
from benchmarks.soak.table import play
from benchmarks.soak.verdicts import show, verdicts
from simulation.line import LineQuality

_FLIP_FRAME = 301
"""Just after a state that is compared: the next one is a second away."""

_FLIP_RUN_FRAMES = 600


def main() -> int:
    """Play all games and print what came of them."""
    options = _options()
    line = LineQuality(
        round_trip=options.ping / 1000, jitter=options.jitter / 1000, loss=options.loss / 100
    )
    print(
        f"Line: {options.ping:g} ms ping, {options.jitter:g} ms jitter, {options.loss:g} % loss in each direction; "
        f"{options.fps} frames a second; {time.strftime('%Y-%m-%d %H:%M', time.localtime())}",
        flush=True,
    )
    cut_by_signals()
    missed = 0
    for players in (2, 3, 4):
        flip = Plan(
            players, _FLIP_RUN_FRAMES, line=line, seed=options.seed, flip_after=_FLIP_FRAME
        )
        outcome = play(flip, _ignore)
        missed += show(flip_verdicts(flip, outcome))
        if outcome.cut:
            return 1
    frames = round(options.minutes * 60 * (options.fps or 60))
    plan = Plan(options.players, frames, options.fps, line, options.seed)
    missed += show(verdicts(plan, play(plan, _ignore)))
    print("All goals were reached." if not missed else f"Goals missed: {missed}")
    return 1 if missed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.demo_soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--players", type=int, default=3, choices=(2, 3, 4))
    parser.add_argument("--fps", type=int, default=60)
    parser.add_argument("--ping", type=float, default=40.0)
    parser.add_argument("--jitter", type=float, default=30.0)
    parser.add_argument("--loss", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def _ignore(_line: str) -> None:
    """Progress is of no interest here."""


if __name__ == "__main__":
    sys.exit(main())
