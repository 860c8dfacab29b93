"""Games that were played are kept in a file, so that hours of them can be played in pieces.

A game is played anew by equal code only: the file names the code's fingerprint and is refused when that has changed.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

from simulation.scenario import GameResult, Outcome, Scenario

Job = tuple[Scenario, int]

_ROOT = Path(__file__).parents[1]
_CODE = (
    "simulation",
    "kaillera_client/protocol",
    "kaillera_client/session",
    "kaillera_client/server/rules",
)


class OtherCodeError(Exception):
    """The kept games were played by other code."""


class KeptGames:
    """Results by scenario and seed, one line of JSON each, written as soon as they are known."""

    def __init__(self, path: Path | None) -> None:
        """Read what is there; None keeps nothing. OtherCodeError when the code has changed since."""
        self._path = path
        self._results: dict[str, GameResult] = {}
        if path is None:
            return
        if not path.exists():
            path.write_text(json.dumps({"code": fingerprint()}) + "\n", encoding="utf-8")
        head, *lines = path.read_text(encoding="utf-8").splitlines()
        if json.loads(head)["code"] != fingerprint():
            raise OtherCodeError(f"{path}: played by other code; delete it or name another file")
        for line in lines:
            values = json.loads(line)
            key = values.pop("game")
            self._results[key] = GameResult(**{**values, "outcome": Outcome(values["outcome"])})

    def find(self, job: Job) -> GameResult | None:
        """Return a result, None when that game was not played."""
        return self._results.get(_key(job))

    def missing(self, jobs: Iterable[Job]) -> Iterator[Job]:
        """Return the games that must be played."""
        return (job for job in jobs if self.find(job) is None)

    def add(self, job: Job, result: GameResult) -> None:
        """Keep a result."""
        if self._path is None:
            return
        values = {"game": _key(job), **asdict(result), "outcome": result.outcome.value}
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(values) + "\n")


def fingerprint() -> str:
    """Return what changes with the code that decides a game."""
    digest = hashlib.sha256()
    for folder in _CODE:
        for path in sorted((_ROOT / folder).rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()


def _key(job: Job) -> str:
    scenario, seed = job
    return f"{scenario!r} {seed}"
