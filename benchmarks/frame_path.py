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

from benchmarks.pacing import Latencies

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


def direct(frames: int, result: Path) -> Latencies:
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
    return taken(result)


def full(frames: int, result: Path, *, busy: bool) -> Latencies:
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
    return taken(result)


def taken(result: Path) -> Latencies:
    """Return a measurement and remove its file, so that none is ever shown twice."""
    measured = Latencies.load(result)
    result.unlink()
    return measured


def row(name: str, measured: Latencies, base: Latencies) -> str:
    """Return one line of the table."""
    return (
        f"{name:<28}{measured.median:>9.0f}{measured.p99:>9.0f}{measured.p999:>9.0f}"
        f"{measured.maximum:>9.0f}{measured.late:>7}{measured.median / base.median:>9.1f}x"
    )


def verdict(text: str, reached: bool) -> str:
    """Return one line about a goal."""
    return f"{'reached' if reached else 'NOT REACHED'}: {text}"


def main() -> int:
    """Measure and print; returns 1 when a goal was not reached."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--seconds", type=int, default=30, help="of the direct and the idle measurement"
    )
    parser.add_argument("--busy-seconds", type=int, default=180, help="of the busy measurement")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "result.json"
        base = direct(options.seconds * 60, result)
        idle = full(options.seconds * 60, result, busy=False)
        busy = full(options.busy_seconds * 60, result, busy=True)
        again = direct(options.seconds * 60, result)
    print(
        f"{'microseconds':<28}{'median':>9}{'p99':>9}{'p99.9':>9}{'max':>9}{'late':>7}{'median':>10}"
    )
    print(row("direct UDP exchange", base, base))
    print(row("whole path, window idle", idle, base))
    print(row("whole path, window busy", busy, base))
    print(row("direct UDP exchange, again", again, base))
    added = idle.median - base.median
    goals = [
        (
            f"median added latency {added / base.median:.1f}x the direct exchange (at most {MOST_TIMES_DIRECT}x)",
            added <= MOST_TIMES_DIRECT * base.median,
        ),
        (
            f"p99 idle {idle.p99:.0f} us added at most {MOST_P99_IDLE_US} us to the median direct exchange",
            idle.p99 - base.median <= MOST_P99_IDLE_US,
        ),
        (f"{busy.late} of {busy.count} frames late with the busy window (none)", busy.late == 0),
    ]
    for text, reached in goals:
        print(verdict(text, reached))
    return 0 if all(reached for _, reached in goals) else 1


if __name__ == "__main__":
    sys.exit(main())
