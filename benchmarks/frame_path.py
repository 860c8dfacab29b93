"""The frame path beside a direct exchange: `python -m benchmarks.frame_path`.

Three processes as in life: the emulator (a plugin), the client (a window and the engine) and the server; beside
them two processes that exchange bare datagrams. Each exchange is timed where the emulator waits, 60 times a second.
The server gives no frame delay here, so each frame waits for its own way: emulator, bridge, engine, server, back.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.pacing import Latencies, summarize, take

MOST_TIMES_DIRECT = 6
MOST_P99_IDLE_US = 1000


def peer(module: str, *arguments: str) -> subprocess.Popen[str]:
    """Start a process of the benchmark; it ends when its standard input closes or its work is done."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "qt.qpa.*=false",
    }
    return subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )


def port_of(process: subprocess.Popen[str]) -> int:
    """Return the port that a process printed first."""
    if process.stdout is None:
        raise RuntimeError("the process has no output")
    return int(process.stdout.readline())


def direct(frames: int, result: Path) -> list[float]:
    """Measure bare datagrams between two processes."""
    with peer("benchmarks.peers", "echo") as echo:
        arguments = (
            "--port",
            str(port_of(echo)),
            "--frames",
            str(frames),
            "--result",
            str(result),
        )
        with peer("benchmarks.peers", "direct", *arguments) as asking:
            asking.wait()
    return take(result)


def full(frames: int, result: Path, *, busy: bool) -> list[float]:
    """Measure the whole path."""
    with peer("benchmarks.peers", "server") as server:
        arguments = [
            "--port",
            str(port_of(server)),
            "--frames",
            str(frames),
            "--result",
            str(result),
        ]
        if busy:
            arguments.append("--busy")
        with peer("benchmarks.window_load", *arguments) as client:
            client.wait()
        server.communicate("stop\n")
    return take(result)


def row(name: str, measured: Latencies, base: Latencies) -> str:
    """Return one line of the table."""
    return (
        f"{name:<28}{measured.median:>9.0f}{measured.p99:>9.0f}{measured.p999:>9.0f}"
        f"{measured.maximum:>9.0f}{measured.late:>7}{measured.median / base.median:>9.1f}x"
        f"{measured.lowest_round:>10.0f} to {measured.highest_round:.0f}"
    )


def goals(base: Latencies, idle: Latencies, busy: Latencies) -> list[tuple[bool, str]]:
    """Return what was to be reached, and whether it was."""
    times = (idle.median - base.median) / base.median
    tail = idle.p99 - base.median
    return [
        (
            times <= MOST_TIMES_DIRECT,
            f"median added latency {times:.1f}x the direct exchange (at most {MOST_TIMES_DIRECT}x)",
        ),
        (
            tail <= MOST_P99_IDLE_US,
            f"p99 idle {tail:.0f} us above the direct median (at most {MOST_P99_IDLE_US} us)",
        ),
        (
            busy.late == 0,
            f"{busy.late} of {busy.count} frames late with the busy window (none)",
        ),
    ]


def main() -> int:
    """Measure and print; returns 1 when a goal was not reached."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=6, help="of direct and idle, in turn")
    parser.add_argument("--seconds", type=int, default=8, help="of each of their rounds")
    parser.add_argument("--busy-seconds", type=int, default=180, help="with the busy window")
    options = parser.parse_args()
    frames = options.seconds * 60
    directs: list[list[float]] = []
    idles: list[list[float]] = []
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "result.json"
        for _ in range(options.rounds):
            directs.append(direct(frames, result))
            idles.append(full(frames, result, busy=False))
        busy = summarize([full(options.busy_seconds * 60, result, busy=True)])
    base, idle = summarize(directs), summarize(idles)
    head = ("median", "p99", "p99.9", "max")
    print(
        f"{'microseconds':<28}{''.join(f'{name:>9}' for name in head)}{'late':>7}{'median':>10}"
        f"    rounds' medians"
    )
    print(row("direct UDP exchange", base, base))
    print(row("whole path, window idle", idle, base))
    print(row("whole path, window busy", busy, base))
    verdicts = goals(base, idle, busy)
    for reached, text in verdicts:
        print(f"{'reached' if reached else 'NOT REACHED'}: {text}")
    return 0 if all(reached for reached, _ in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
