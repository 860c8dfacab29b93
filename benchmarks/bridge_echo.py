"""How long the emulator bridge takes, beside a bare UDP exchange between two processes.

    python benchmarks/bridge_echo.py [--frames 300] [--rounds 4] [--json]

A child process plays the emulator: it sends 12 bytes and waits for the answer, at 60 a second and
as fast as possible. This process answers at once, in three ways that take turns: a blocking UDP
echo, a blocking TCP echo (what the bridge's stream costs by itself) and a real `BridgeHost` on an
asyncio selector loop that echoes for two players. Times are measured in the child, around one
whole exchange.
"""

import argparse
import asyncio
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from kaillera_client.bridge.host import BridgeHost
from kaillera_client.bridge.listener import PluginGone, PluginInfo
from kaillera_client.bridge.messages import EndReason
from kaillera_client.bridge.plugin import Callbacks, KailleraPlugin

LOOPBACK = "127.0.0.1"
INPUT_SIZE = 12
PLAYERS = 2
WARM_UP = 30
KINDS = ("udp", "tcp", "bridge")
PACES = {"60 Hz": 1 / 60, "unpaced": 0.0}


def measure(exchange: Callable[[int], None], frames: int, pace: float) -> list[int]:
    """Return the nanoseconds of `frames` exchanges, started `pace` seconds apart."""
    times = []
    due = time.perf_counter()
    for frame in range(WARM_UP + frames):
        if pace:
            due += pace
            time.sleep(max(0.0, due - time.perf_counter()))
        begin = time.perf_counter_ns()
        exchange(frame)
        times.append(time.perf_counter_ns() - begin)
    return times[WARM_UP:]


def child_socket(kind: str, port: int, frames: int, pace: float) -> list[int]:
    """Exchange over a bare socket."""
    family = socket.SOCK_DGRAM if kind == "udp" else socket.SOCK_STREAM
    with socket.socket(socket.AF_INET, family) as sock:
        sock.connect((LOOPBACK, port))
        if kind == "tcp":
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        payload = bytes(INPUT_SIZE)

        def exchange(_: int) -> None:
            sock.send(payload)
            sock.recv(2048)

        times = measure(exchange, frames, pace)
        sock.send(b"over")
    return times


def child_bridge(frames: int, pace: float) -> list[int]:
    """Exchange through the plugin library."""
    plugin = KailleraPlugin()
    times: list[int] = []

    def play(_name: bytes, _player: int, players: int) -> None:
        values = bytearray(8 * INPUT_SIZE)

        def exchange(frame: int) -> None:
            if plugin.modify_play_values(values, INPUT_SIZE, frame) != players * INPUT_SIZE:
                raise SystemExit("the bridge did not answer")

        times.extend(measure(exchange, frames, pace))
        plugin.end_game()
        plugin.shutdown()

    plugin.init()
    plugin.set_infos(b"bench", [b"echo"], Callbacks(game=play))
    plugin.select_server()
    return times


class EchoListener:
    """Answers every input at once, as if all players had pressed the same."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.host = BridgeHost(loop, self, directory=Path(tempfile.mkdtemp()) / "bridge")
        self.gone = asyncio.Event()

    def plugin_attached(self, info: PluginInfo) -> None:
        """Start at once."""
        self.host.start_game(info.games[0], 1, PLAYERS, 1, 1)

    def frame_input(self, data: bytes, state_hash: int | None) -> None:
        """Echo."""
        self.host.deliver_frame(data * PLAYERS)

    def plugin_gone(self, reason: PluginGone) -> None:
        """Let the round end."""
        self.gone.set()

    def plugin_refused(self, reason: str) -> None:
        """Not expected here."""
        raise RuntimeError(reason)

    def plugin_wants_window(self) -> None:
        """There is none."""

    def plugin_chat(self, text: bytes) -> None:
        """Not expected here."""
        raise RuntimeError("a chat line came from the benchmark's plugin")

    def plugin_ended_game(self, final_state_hash: int | None) -> None:
        """The round is over."""
        self.host.end_game(EndReason.FINISHED, "The round is over.")

    def plugin_infos(self, info: PluginInfo) -> None:
        """Not expected here."""
        raise RuntimeError("the benchmark's plugin changed its name")


def start_child(kind: str, where: str, frames: int, pace: float) -> subprocess.Popen[bytes]:
    """Start the measuring process."""
    command = [sys.executable, __file__, "--child", kind, where, str(frames), str(pace)]
    return subprocess.Popen(command, stdout=subprocess.PIPE)


def finish(child: subprocess.Popen[bytes]) -> list[int]:
    """Return what a child measured."""
    output, _ = child.communicate(timeout=60)
    times: list[int] = json.loads(output)
    return times


def round_socket(kind: str, frames: int, pace: float) -> list[int]:
    """Answer one child over a bare socket."""
    family = socket.SOCK_DGRAM if kind == "udp" else socket.SOCK_STREAM
    with socket.socket(socket.AF_INET, family) as sock:
        sock.bind((LOOPBACK, 0))
        if kind == "tcp":
            sock.listen()
        child = start_child(kind, str(sock.getsockname()[1]), frames, pace)
        if kind == "udp":
            while True:
                data, addr = sock.recvfrom(2048)
                if data == b"over":
                    break
                sock.sendto(data * PLAYERS, addr)
        else:
            accepted, _ = sock.accept()
            with accepted:
                accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                while (data := accepted.recv(2048)) not in (b"over", b""):
                    accepted.send(data * PLAYERS)
        return finish(child)


def round_bridge(frames: int, pace: float) -> list[int]:
    """Answer one child through a host on a selector loop."""

    async def serve() -> subprocess.Popen[bytes]:
        listener = EchoListener(asyncio.get_running_loop())
        listener.host.open()
        child = start_child("bridge", str(listener.host.discovery_file), frames, pace)
        await listener.gone.wait()
        listener.host.close()
        return child

    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
        return finish(runner.run(serve()))


def percentile(times: list[int], share: float) -> float:
    """Return a percentile of sorted nanoseconds in microseconds."""
    return times[min(len(times) - 1, int(len(times) * share))] / 1000


def run(frames: int, rounds: int) -> dict[str, dict[str, dict[str, float]]]:
    """Measure every kind at every pace, the kinds taking turns."""
    results: dict[str, dict[str, dict[str, float]]] = {}
    for label, pace in PACES.items():
        times: dict[str, list[int]] = {kind: [] for kind in KINDS}
        for _ in range(rounds):
            for kind in KINDS:
                measured = (
                    round_bridge(frames, pace)
                    if kind == "bridge"
                    else round_socket(kind, frames, pace)
                )
                times[kind].extend(measured)
        results[label] = {
            kind: {
                "median_us": percentile(sorted(values), 0.5),
                "p99_us": percentile(sorted(values), 0.99),
                "max_us": max(values) / 1000,
            }
            for kind, values in times.items()
        }
    return results


def run_child(kind: str, where: str, frames: int, pace: float) -> None:
    """Measure in the child and print the nanoseconds."""
    if kind == "bridge":
        os.environ["KAILLERA_BRIDGE"] = where
        times = child_bridge(frames, pace)
    else:
        times = child_socket(kind, int(where), frames, pace)
    print(json.dumps(times))


def main() -> None:
    """Run the benchmark, or the measuring side of it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--frames", type=int, default=300, help="exchanges in one round")
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--child", nargs=4, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        kind, where, frames, pace = options.child
        run_child(kind, where, int(frames), float(pace))
        return
    results = run(options.frames, options.rounds)
    if options.json:
        print(json.dumps(results, indent=1))
        return
    print(f"{'pace':10}{'kind':10}{'median us':>11}{'p99 us':>11}{'max us':>11}{'x UDP':>8}")
    for label, kinds in results.items():
        for kind, row in kinds.items():
            ratio = row["median_us"] / kinds["udp"]["median_us"]
            print(
                f"{label:10}{kind:10}{row['median_us']:11.1f}{row['p99_us']:11.1f}"
                f"{row['max_us']:11.1f}{ratio:8.2f}"
            )


if __name__ == "__main__":
    main()
