"""What the processes of a run have of the system over time: memory, open files, threads."""

import contextlib
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import psutil


@dataclass(frozen=True, slots=True)
class Sample:
    """One look: seconds since the run began; memory in bytes, open descriptors (handles on Windows), threads."""

    at: float
    memory: int
    descriptors: int
    threads: int


@dataclass(slots=True)
class Life:
    """One process from its first look to its last."""

    name: str
    pid: int
    samples: list[Sample] = field(default_factory=list)


@dataclass(slots=True)
class Watch:
    """Looks at processes, and at the emulators that clients have started."""

    lives: dict[int, Life] = field(default_factory=dict)
    _known: dict[int, psutil.Process] = field(default_factory=dict)
    _emulators: dict[int, psutil.Process] = field(default_factory=dict)
    """By the client's process id."""

    def look(self, now: float, processes: dict[str, int]) -> None:
        """Sample processes by name and id; those whose names begin with "client" have an emulator, perhaps."""
        for name, pid in processes.items():
            with contextlib.suppress(psutil.Error):
                process = self._known.get(pid)
                if process is None:
                    process = self._known[pid] = psutil.Process(pid)
                self._note(name, process, now)
                if name.startswith("client"):
                    self._look_at_emulator(name.replace("client", "emulator"), process, now)

    def _look_at_emulator(self, name: str, client: psutil.Process, now: float) -> None:
        emulator = self._emulators.get(client.pid)
        if emulator is None or not emulator.is_running():
            emulator = next(iter(client.children()), None)
            if emulator is None:
                return
            self._emulators[client.pid] = emulator
        self._note(name, emulator, now)

    def _note(self, name: str, process: psutil.Process, now: float) -> None:
        with process.oneshot():
            memory = process.memory_info().rss
            threads = process.num_threads()
            descriptors = open_descriptors(process)
        if not memory:  # it has just ended
            return
        life = self.lives.setdefault(process.pid, Life(name, process.pid))
        life.samples.append(Sample(now, memory, descriptors, threads))


def write_samples(lives: Iterable[Life], file: Path) -> None:
    """Keep all samples as a table."""
    rows = ["process,pid,seconds,memory,descriptors,threads"]
    rows += [
        f"{life.name},{life.pid},{one.at:.1f},{one.memory},{one.descriptors},{one.threads}"
        for life in lives
        for one in life.samples
    ]
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")


def open_descriptors(process: psutil.Process) -> int:
    """Return how many files, sockets and pipes a process has open."""
    if sys.platform == "win32":
        return process.num_handles()
    return process.num_fds()
