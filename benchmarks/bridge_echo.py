"""How long the emulator bridge takes, beside a bare exchange between two processes.

    python -m benchmarks.bridge_echo [--frames 300] [--rounds 4] [--json]

A child process plays the emulator: it sends 12 bytes and waits for the answer, at 60 a second and
as fast as possible. This process answers at once, in ways that take turns: a blocking UDP
echo, a blocking TCP echo (what the bridge's stream costs by itself) and a real `BridgeHost` on an
asyncio selector loop that echoes for two players. The child is Python (`plugin`: the Python plugin
library) or C (`library`: the classic library of `make library`, which must have been built). Times
are measured in the child, around one whole exchange; every answer is compared with what it must be.
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
from functools import partial
from pathlib import Path

from benchmarks.c_programs import BuildError, build_echo
from kaillera_client.bridge.host import BridgeHost
from kaillera_client.bridge.listener import PluginGone, PluginInfo
from kaillera_client.bridge.messages import EndReason
from kaillera_client.bridge.plugin import Callbacks, KailleraPlugin

LOOPBACK = "127.0.0.1"
INPUT_SIZE = 12
PLAYERS = 2
WARM_UP = 30
DIRECT = {
    "udp": "udp",
    "tcp": "udp",
    "plugin": "udp",
    "udp in C": "udp in C",
    "library": "udp in C",
}
"""The kinds of exchange, and with which direct one each is compared: of the same language."""

C_KINDS = {"udp in C": "udp", "library": "library"}
"""What the C program calls them."""

PACES = {"60 Hz": 1 / 60, "unpaced": 0.0}


PAYLOADS = tuple(bytes((frame * 7 + at) % 256 for at in range(INPUT_SIZE)) for frame in range(256))
"""What is pressed in a frame, by its number modulo 256."""


def measure(exchange: Callable[[bytes], bytes], frames: int, pace: float) -> list[int]:
    """Return the nanoseconds of `frames` exchanges, started `pace` seconds apart; SystemExit for a wrong answer."""
    times = []
    due = time.perf_counter()
    for frame in range(WARM_UP + frames):
        if pace:
            due += pace
            time.sleep(max(0.0, due - time.perf_counter()))
        pressed = PAYLOADS[frame % 256]
        begin = time.perf_counter_ns()
        answer = exchange(pressed)
        times.append(time.perf_counter_ns() - begin)
        if answer != pressed * PLAYERS:
            raise SystemExit(f"the answer to frame {frame} was wrong")
    return times[WARM_UP:]


def child_socket(kind: str, port: int, frames: int, pace: float) -> list[int]:
    """Exchange over a bare socket."""
    family = socket.SOCK_DGRAM if kind == "udp" else socket.SOCK_STREAM
    with socket.socket(socket.AF_INET, family) as sock:
        sock.connect((LOOPBACK, port))
        if kind == "tcp":
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

        def exchange(pressed: bytes) -> bytes:
            sock.send(pressed)
            return sock.recv(2048)

        times = measure(exchange, frames, pace)
        sock.send(b"over")
    return times


def child_plugin(frames: int, pace: float) -> list[int]:
    """Exchange through the plugin library."""
    plugin = KailleraPlugin()
    times: list[int] = []

    def play(_name: bytes, _player: int, _players: int) -> None:
        values = bytearray(8 * INPUT_SIZE)

        def exchange(pressed: bytes) -> bytes:
            values[:INPUT_SIZE] = pressed
            got = plugin.modify_play_values(values, INPUT_SIZE)
            return bytes(values[: max(got, 0)])

        times.extend(measure(exchange, frames, pace))
        plugin.end_game()

    plugin.init()
    plugin.set_infos(b"bench", [b"echo"], Callbacks(game=play))
    plugin.select_server()
    plugin.shutdown()
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
        self.host.release("The round is over.")

    def plugin_infos(self, info: PluginInfo) -> None:
        """Not expected here."""
        raise RuntimeError("the benchmark's plugin changed its name")


def start_child(
    kind: str, echo: Path | None, where: str, frames: int, pace: float
) -> subprocess.Popen[bytes]:
    """Start the measuring process; `where` is a port, or the discovery file."""
    environ = dict(os.environ)
    if kind in ("plugin", "library"):
        environ["KAILLERA_BRIDGE"] = where
    command = [sys.executable, "-m", "benchmarks.bridge_echo"]
    command += ["--child", kind, where, str(frames), str(pace)]
    if kind in C_KINDS:
        numbers = (frames, round(pace * 1e9), WARM_UP)
        command = [str(echo), C_KINDS[kind], where, *map(str, numbers)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, env=environ)


def finish(child: subprocess.Popen[bytes]) -> list[int]:
    """Return what a child measured; SystemExit when it failed."""
    output, _ = child.communicate(timeout=60)
    if child.returncode:
        raise SystemExit(f"{child.args!r} failed")
    times: list[int] = json.loads(output)
    return times


def round_udp(start: Callable[[str], subprocess.Popen[bytes]]) -> list[int]:
    """Answer one child over bare datagrams."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind((LOOPBACK, 0))
        child = start(str(sock.getsockname()[1]))
        while True:
            data, addr = sock.recvfrom(2048)
            if data == b"over":
                break
            sock.sendto(data * PLAYERS, addr)
        return finish(child)


def round_tcp(start: Callable[[str], subprocess.Popen[bytes]]) -> list[int]:
    """Answer one child over a bare stream."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as sock:
        sock.bind((LOOPBACK, 0))
        sock.listen()
        child = start(str(sock.getsockname()[1]))
        accepted, _ = sock.accept()
        with accepted:
            accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            while (data := accepted.recv(2048)) not in (b"over", b""):
                accepted.send(data * PLAYERS)
        return finish(child)


def round_bridge(start: Callable[[str], subprocess.Popen[bytes]]) -> list[int]:
    """Answer one child through a host on a selector loop."""

    async def serve() -> subprocess.Popen[bytes]:
        listener = EchoListener(asyncio.get_running_loop())
        listener.host.open()
        child = start(str(listener.host.discovery_file))
        await listener.gone.wait()
        listener.host.close()
        return child

    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
        return finish(runner.run(serve()))


ROUNDS = {
    "udp": round_udp,
    "udp in C": round_udp,
    "tcp": round_tcp,
    "plugin": round_bridge,
    "library": round_bridge,
}


def percentile(times: list[int], share: float) -> float:
    """Return a percentile of sorted nanoseconds in microseconds."""
    return times[min(len(times) - 1, int(len(times) * share))] / 1000


def run(frames: int, rounds: int, echo: Path | None) -> dict[str, dict[str, dict[str, float]]]:
    """Measure every kind at every pace, the kinds taking turns; those in C only with the program `echo`."""
    kinds = [kind for kind in DIRECT if echo is not None or kind not in C_KINDS]
    results: dict[str, dict[str, dict[str, float]]] = {}
    for label, pace in PACES.items():
        times: dict[str, list[int]] = {kind: [] for kind in kinds}
        for _ in range(rounds):
            for kind in kinds:
                start = partial(start_child, kind, echo, frames=frames, pace=pace)
                times[kind].extend(ROUNDS[kind](start))
        results[label] = {kind: summary(sorted(values)) for kind, values in times.items()}
        for kind, row in results[label].items():
            direct = results[label][DIRECT[kind]]["median_us"]
            row["added_us"] = row["median_us"] - direct
            row["times_direct"] = row["median_us"] / direct
    return results


def summary(times: list[int]) -> dict[str, float]:
    """Return the percentiles of sorted nanoseconds in microseconds."""
    return {
        "median_us": percentile(times, 0.5),
        "p99_us": percentile(times, 0.99),
        "max_us": times[-1] / 1000,
    }


def run_child(kind: str, where: str, frames: int, pace: float) -> None:
    """Measure in the child and print the nanoseconds."""
    is_plugin = kind == "plugin"
    times = (
        child_plugin(frames, pace) if is_plugin else child_socket(kind, int(where), frames, pace)
    )
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
    with tempfile.TemporaryDirectory() as folder:
        try:
            echo: Path | None = build_echo(Path(folder))
        except BuildError as error:
            echo = None
            print(f"Without the C library: {error}", file=sys.stderr)
        results = run(options.frames, options.rounds, echo)
    if options.json:
        print(json.dumps(results, indent=1))
    else:
        show(results)


def show(results: dict[str, dict[str, dict[str, float]]]) -> None:
    """Print a table; what is added to a direct exchange is counted from the medians."""
    heads = ("median us", "p99 us", "max us", "added us", "x direct")
    print(f"{'pace':10}{'kind':10}" + "".join(f"{head:>11}" for head in heads))
    for label, kinds in results.items():
        for kind, row in kinds.items():
            numbers = "".join(f"{value:11.1f}" for value in list(row.values())[:-1])
            print(f"{label:10}{kind:10}{numbers}{row['times_direct']:11.2f}")


if __name__ == "__main__":
    main()
