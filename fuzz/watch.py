"""Feeds a target and watches it: exceptions, time and memory of each input, with what was wrong kept in files."""

import gc
import hashlib
import json
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

SLOWEST: Final = 0.1
"""Seconds of processor time for one input."""

MOST_MEMORY: Final = 64 * 2**20
"""Bytes by which one input may raise the process's memory."""

_LOOKS_AGAIN = 3
"""An input counts as slow when it is slow every time."""

OWN_CODE: Final = "kaillera_client"


@dataclass(frozen=True, slots=True)
class Finding:
    """What went wrong with an input, in words that tell it from other mistakes, and where the input lies."""

    kind: str
    what: str
    file: str


@dataclass(slots=True)
class Tally:
    """What a run has seen so far."""

    inputs: int = 0
    slowest: float = 0.0
    """Seconds of processor time of the slowest input that was looked at again."""

    growth: int = 0
    """Bytes by which one input raised the process's memory, at most."""

    findings: list[Finding] = field(default_factory=list)


class Watcher:
    """Calls a target and never lets an exception out; each mistake is kept once."""

    def __init__(
        self,
        target: Callable[[bytes], None],
        folder: Path,
        memory: Callable[[], int],
        peak: Callable[[], int],
        clock: Callable[[], float] = time.thread_time,
    ) -> None:
        """Keep findings in `folder`; `memory` and `peak` tell the process's memory now and at most, in bytes.

        `clock` tells what was used of the processor, in seconds: other programs must not make an input slow.
        """
        self.tally = Tally()
        self._target = target
        self._folder = folder
        self._memory = memory
        self._peak = peak
        self._clock = clock
        self._known: set[str] = set()

    def feed(self, data: bytes) -> None:
        """Give the target one input and look at what it costs."""
        self.tally.inputs += 1
        highest, before = self._peak(), self._memory()
        seconds = self._timed(data)
        if self._peak() > highest:
            self._look_at_growth(data, self._peak() - before)
        if seconds > SLOWEST:
            self._look_at_time(data, seconds)

    def _timed(self, data: bytes) -> float:
        begun = self._clock()
        try:
            self._target(data)
        except Exception as error:  # noqa: BLE001 - this is what is looked for, and it is kept
            self._keep("exception", _where(error), data, traceback.format_exc())
        return self._clock() - begun

    def _look_at_growth(self, data: bytes, growth: int) -> None:
        self.tally.growth = max(self.tally.growth, growth)
        if growth > MOST_MEMORY:
            self._keep("memory", "too much memory", data, f"{growth} bytes more")

    def _look_at_time(self, data: bytes, seconds: float) -> None:
        """Look again: the first time, code may have been loaded or rubbish collected."""
        gc.collect()
        seconds = min([seconds, *(self._timed(data) for _ in range(_LOOKS_AGAIN))])
        self.tally.slowest = max(self.tally.slowest, seconds)
        if seconds > SLOWEST:
            self._keep("slow", "too slow", data, f"{seconds:.3f} s of processor time")

    def _keep(self, kind: str, what: str, data: bytes, words: str) -> None:
        if what in self._known:
            return
        self._known.add(what)
        self._folder.mkdir(parents=True, exist_ok=True)
        name = f"{kind}-{hashlib.sha256(data).hexdigest()[:16]}"
        (self._folder / f"{name}.bin").write_bytes(data)
        (self._folder / f"{name}.txt").write_text(words, encoding="utf-8")
        self.tally.findings.append(Finding(kind, what, f"{name}.bin"))


def _where(error: BaseException) -> str:
    """Return an exception's kind and the last place in our code: two inputs with the same are one mistake."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if OWN_CODE in Path(frame.filename).parts]
    last = (own or list(frames))[-1]
    return (
        f"{type(error).__name__} in {Path(last.filename).name}:{last.lineno} {last.name}: {error}"[
            :200
        ]
    )


def write_report(path: Path, tally: Tally, **more: object) -> None:
    """Write what a run has seen as JSON."""
    findings = [
        {"kind": finding.kind, "what": finding.what, "file": finding.file}
        for finding in tally.findings
    ]
    fields = {
        **more,
        "inputs": tally.inputs,
        "slowest_s": round(tally.slowest, 4),
        "growth_bytes": tally.growth,
        "findings": findings,
    }
    path.write_text(json.dumps(fields, indent=1) + "\n", encoding="utf-8")
