"""`make fuzz`: every target in a process of its own, one after the other, and a line for each. Linux only."""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from fuzz import library, recheck
from fuzz.registry import INSTRUMENTED

FOLDER: Final = Path(__file__).parents[1] / "build" / "fuzz"
_GOAL = 1_000_000
_SECONDS = 600
_ENDS: Final = {70: "an input did not come back", 77: "an input crashed the process"}
"""What libFuzzer's exit codes mean; it has kept the input itself."""

_START = 60
"""Seconds that loading and instrumenting may take, at most."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one target."""

    target: str
    inputs: int
    seconds: float
    growth_bytes: int = 0
    slowest_s: float = 0.0
    mistakes: list[str] = field(default_factory=list)

    @property
    def line(self) -> str:
        """The outcome as a row of the table."""
        words = "; ".join(self.mistakes) or "nothing found"
        growth = self.growth_bytes / 2**20
        return f"{self.target:20} {self.inputs:>9,} {self.seconds:>8.0f} s {growth:>7.1f} MiB  {words}"


def main(arguments: Sequence[str]) -> int:
    """Fuzz, print a table; 1 when a target made a mistake, hung or crashed."""
    chosen = _parser().parse_args(arguments)
    os.nice(19)
    print(f"{'target':20} {'inputs':>9} {'time':>10} {'memory':>11}  found", flush=True)
    outcomes = []
    for target in chosen.targets or [*INSTRUMENTED, library.NAME]:
        outcomes.append(_fuzz(target, chosen))
        print(outcomes[-1].line, flush=True)
    print(f"What was found lies in {chosen.folder}, the seed is {chosen.seed}.")
    return 1 if any(outcome.mistakes for outcome in outcomes) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="fuzz", description="Fuzz what eats foreign bytes.")
    parser.add_argument(
        "targets", nargs="*", choices=[*INSTRUMENTED, library.NAME, []], metavar="target"
    )
    parser.add_argument("--inputs", type=int, default=_GOAL, help="for each target, at most")
    parser.add_argument("--seconds", type=int, default=_SECONDS, help="for each target, at most")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, default=FOLDER, help="for corpus and findings")
    return parser


def _fuzz(target: str, chosen: argparse.Namespace) -> Outcome:
    folder: Path = chosen.folder / target
    folder.mkdir(parents=True, exist_ok=True)
    if target == library.NAME:
        report = library.run(folder, chosen.inputs, chosen.seconds, chosen.seed)
        return _outcome(target, report, [])
    numbers = [str(number) for number in (chosen.inputs, chosen.seconds, chosen.seed)]
    command = [sys.executable, "-m", "fuzz.drive", target, str(folder), *numbers]
    report_file = folder / "report.json"
    report_file.unlink(missing_ok=True)
    with (folder / "log.txt").open("wb") as log:
        ended = _ended(command, log.fileno(), chosen.seconds + _START)
    try:
        report = json.loads(report_file.read_text("utf-8"))
    except FileNotFoundError:
        report = {"inputs": 0, "seconds": 0.0, "findings": []}
    report["findings"] = [
        finding
        for finding in report["findings"]
        if finding["kind"] != "slow"
        or recheck.is_slow(target, folder / "findings" / finding["file"])
    ]
    return _outcome(target, report, ended)


def _ended(command: Sequence[str], log: int, seconds: int) -> list[str]:
    """Run a target's process; return what was wrong with its end."""
    try:
        code = subprocess.run(
            command, stdout=log, stderr=log, timeout=seconds, check=False
        ).returncode
    except subprocess.TimeoutExpired:
        return ["the process did not end"]
    if not code:
        return []
    return [f"{_ENDS.get(code, f'the process ended with code {code}')}, see log.txt"]


def _outcome(target: str, report: dict[str, Any], ended: list[str]) -> Outcome:
    found = [f"{finding['kind']}: {finding['what']}" for finding in report["findings"]]
    return Outcome(
        target,
        report["inputs"],
        report["seconds"],
        report.get("growth_bytes", 0),
        report.get("slowest_s", 0.0),
        [*found, *ended],
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
