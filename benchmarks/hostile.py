"""A running game under attack: `python -m benchmarks.hostile`, `make bench-hostile`. Linux.

A host with our server and a guest play 60 frames a second, each with an engine and an emulator in processes of their
own, while other processes flood the server or the players' sockets from many addresses of this computer. Each attack
has its time; so has the quiet before and after them, and one that only keeps the processors busy. Nothing else may run
on the computer: who floods and who plays share its processors.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.hostile_peers import stop_file

MOST_LATE_MS = 50
MOST_RATIO = 2.0
MOST_MEMORY_MIB = 64
MOST_CPU = 0.5
LEAST_RATE = 100_000

ATTACKS = {
    "busy": "busy processes, no datagram",
    "noise": "any bytes to the server",
    "greetings": "PING and HELLO to the server",
    "logins": "forged logins, blind answers",
    "patient-logins": "the same, slowly",
    "noise-to-clients": "any bytes to the players",
    "user": "users who flood",
}
_QUIET = ("before", "after")
_PEACE = (*_QUIET, "busy")
_SLOW = ("user", "patient-logins")
"""Attacks that are no flood of datagrams."""
_PAUSE = 1.0


@dataclass(frozen=True, slots=True)
class Phase:
    """One attack, or the quiet: when it was, what the host's process used, what the attackers did."""

    name: str
    began: float
    ended: float
    cpu: float
    """Of one processor."""
    resident: int
    """Bytes at its end."""
    rate: float = 0.0
    """Datagrams a second."""
    ratio: float | None = None
    """Bytes that came back for one byte of a source, of the source with most; None where nobody is a stranger."""


class Host:
    """The process that serves and plays."""

    def __init__(self, result: Path) -> None:
        self.process = peer("host", "--result", str(result))
        self.port = int(_line(self.process))
        self.clients: list[int] = []

    def learn_clients(self) -> None:
        """Read the players' ports, once the guest is here."""
        self.clients = json.loads(_line(self.process))

    def used(self) -> tuple[float, int]:
        """Return processor seconds and resident bytes of the process so far."""
        if self.process.stdin is None:
            raise RuntimeError("the process has no input")
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        cpu, resident = json.loads(_line(self.process))
        return float(cpu), int(resident)

    def stop(self) -> None:
        """End it."""
        self.process.communicate()


def peer(role: str, *arguments: str) -> subprocess.Popen[str]:
    """Start a process of this benchmark."""
    return subprocess.Popen(
        [sys.executable, "-m", "benchmarks.hostile_peers", role, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _line(process: subprocess.Popen[str]) -> str:
    if process.stdout is None:
        raise RuntimeError("the process has no output")
    return process.stdout.readline()


def attack(host: Host, name: str, options: argparse.Namespace) -> list[dict[str, float]]:
    """Run one attack; return what each attacker did."""
    if name in _QUIET:
        time.sleep(options.seconds)
        return []
    floods = [
        peer(
            "flood",
            *("--kind", name, "--number", str(number), "--port", str(host.port)),
            *("--seconds", str(options.seconds), "--rate", str(options.rate // options.flooders)),
            *("--game-ports", *map(str, host.clients)),
        )
        for number in range(options.flooders)
    ]
    return [json.loads(process.communicate()[0]) for process in floods]


def run(host: Host, name: str, options: argparse.Namespace) -> Phase:
    """Run one phase and look at the host before and after it."""
    cpu, _ = host.used()
    began = time.monotonic()
    done = attack(host, name, options)
    ended = time.monotonic()
    used, resident = host.used()
    # Attackers take half a second to begin and to listen to the end, in which they send nothing.
    rate = sum(each["datagrams"] / each["seconds"] for each in done)
    strangers = done and name != "user"
    ratio = max(each["ratio"] for each in done) if strangers else None
    return Phase(name, began, ended, (used - cpu) / (ended - began), resident, rate, ratio)


def play(options: argparse.Namespace, names: list[str]) -> tuple[list[Phase], list[list[float]]]:
    """Play one game through all phases; return them, and each frame's beginning and length in seconds."""
    with tempfile.TemporaryDirectory() as folder:
        results = [Path(folder) / "host.json", Path(folder) / "guest.json"]
        host = Host(results[0])
        guest = peer("guest", "--port", str(host.port), "--result", str(results[1]))
        host.learn_clients()
        time.sleep(3)
        phases = []
        for name in names:
            phases.append(run(host, name, options))
            time.sleep(_PAUSE)
        stop_file(results[0]).touch()
        guest.communicate()
        host.stop()
        frames = [entry for result in results for entry in json.loads(result.read_text("utf-8"))]
    return phases, frames


def report(phases: list[Phase], frames: list[list[float]]) -> bool:
    """Print the table and what was reached; return whether all was."""
    head = ("frames", "late", "p99 ms", "latest", "datagrams/s", "CPU", "MiB", "answers")
    print(f"{'':<30}" + "".join(f"{word:>12}" for word in head))
    worst = 0.0
    for phase in phases:
        times = sorted(
            took for at, took in frames if phase.began <= at + took and at <= phase.ended
        )
        latest = 1000 * times[-1] if times else float("inf")
        if phase.name not in _PEACE:
            worst = max(worst, latest)
        late = sum(1000 * took > MOST_LATE_MS for took in times)
        answers = "" if phase.ratio is None else f"{phase.ratio:.2f}"
        print(
            f"{ATTACKS.get(phase.name, phase.name):<30}{len(times):>12,}{late:>12}"
            f"{1000 * times[int(len(times) * 0.99)] if times else 0:>12.1f}{latest:>12.1f}"
            f"{phase.rate:>12,.0f}{phase.cpu:>12.0%}{phase.resident / 2**20:>12.0f}{answers:>12}"
        )
    attacks = [phase for phase in phases if phase.name not in _PEACE]
    ratio = max((phase.ratio for phase in attacks if phase.ratio is not None), default=0.0)
    growth = max(phase.resident for phase in phases) - phases[0].resident
    rates = [phase.rate for phase in attacks if phase.name not in _SLOW]
    cpu = max((phase.cpu for phase in attacks), default=0.0)
    verdicts = [
        (worst <= MOST_LATE_MS, f"the latest frame took {worst:.1f} ms (at most {MOST_LATE_MS})"),
        (ratio <= MOST_RATIO, f"{ratio:.2f} bytes came back for one of a stranger (at most 2)"),
        (
            min(rates, default=0) >= LEAST_RATE,
            f"at least {min(rates, default=0):,.0f} datagrams/s",
        ),
        (growth <= MOST_MEMORY_MIB << 20, f"{growth / 2**20:.0f} MiB more memory (at most 64)"),
        (
            cpu <= MOST_CPU,
            f"{cpu:.0%} of one processor for server, client and engine (at most 50 %)",
        ),
    ]
    for reached, text in verdicts:
        print(f"{'reached' if reached else 'NOT REACHED'}: {text}")
    return all(reached for reached, _ in verdicts)


def main() -> int:
    """Measure and print; returns 1 when something was not reached."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=15, help="of each attack")
    parser.add_argument("--rate", type=int, default=110_000, help="datagrams/s; 0: all that goes")
    parser.add_argument("--flooders", type=int, default=2, help="processes that flood")
    parser.add_argument("--only", choices=sorted(ATTACKS), nargs="*", help="these attacks")
    options = parser.parse_args()
    names = [_QUIET[0], *(options.only or ATTACKS), _QUIET[1]]
    load, processors = os.getloadavg()[0], os.cpu_count() or 1
    print(f"{processors} processors, load {load:.1f} before we began: it must be quiet")
    phases, frames = play(options, names)
    return 0 if report(phases, frames) else 1


if __name__ == "__main__":
    sys.exit(main())
