"""An hour of real processes on a bad line, with a blackout and two ends of the server: `python -m benchmarks.soak`.

Four clients, an emulator each, the server and the line between them are processes of their own. Ctrl-C or SIGTERM
cuts the run; what was done until then is judged all the same. Exits with 1 when a goal is missed.
"""

import argparse
import sys
import time
from pathlib import Path

from benchmarks.soak.cutting import cut_by_signals
from benchmarks.soak.plan import DEFAULT_LINE, Plan, spread
from benchmarks.soak.table import play
from benchmarks.soak.verdicts import show, verdicts

_UNPACED_ANSWER_MS = 200.0


def main() -> int:
    """Play one run and print what came of it."""
    options = _options()
    frames = options.frames or round(options.minutes * 3600)
    plan = Plan(
        players=options.players,
        frames=frames,
        fps=0 if options.frames else 60,
        seed=options.seed,
        disturbances=spread(frames),
        answer_after_ms=_UNPACED_ANSWER_MS if options.frames else 0.0,
    )
    line = DEFAULT_LINE
    pace = "60 frames a second" if plan.fps else "as fast as it goes"
    _note(
        f"seed {plan.seed}; {plan.players} players, {frames} frames, {pace}; "
        f"{line.round_trip * 1000:g} ms round trip, {line.jitter * 1000:g} ms jitter, "
        f"{line.loss * 100:g} % lost, {line.burst} in a row"
    )
    cut_by_signals()
    if options.keep is not None:
        options.keep.mkdir(parents=True)
    missed = show(verdicts(plan, play(plan, _note, options.keep)))
    print("All goals were reached." if not missed else f"Goals missed: {missed}")
    return 1 if missed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=60.0, help="at 60 frames a second")
    parser.add_argument(
        "--frames", type=int, help="play so many, as fast as it goes, instead of --minutes"
    )
    parser.add_argument("--players", type=int, default=4, choices=(2, 3, 4))
    parser.add_argument("--seed", type=int, default=1, help="the bots' and the line's luck")
    parser.add_argument(
        "--keep",
        type=Path,
        metavar="FOLDER",
        help="keep logs, samples and what players saw in a new folder",
    )
    return parser.parse_args()


def _note(line: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {line}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
