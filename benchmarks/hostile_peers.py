"""The other processes of the hostile-peers benchmark: host, guest, their emulators and those who flood them."""

import argparse
import json
import queue
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.floods import flood
from kaillera_client.bridge.plugin import Callbacks, KailleraPlugin
from kaillera_client.engine.commands import (
    CloseClient,
    LaunchPlan,
    OpenClient,
    StartServer,
    StopServer,
    TellClient,
)
from kaillera_client.engine.engine import Engine
from kaillera_client.engine.events import ClientEvent, EngineEvent, GameFinished, ServerEvent
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.server.rules.events import UserEntered
from kaillera_client.session import events as e
from kaillera_client.session.commands import CreateGame, JoinGame, StartGame

PATIENCE = 30
FRAME_TIME = 1 / 60
INPUT_SIZE = 8
HOST_NAME, GUEST_NAME = b"host", b"guest"

CONFIG = ServerConfig(fixed_frame_delay=0, proofs_on_loopback=True, loopback_sessions=8)
"""Addresses of this computer count as foreign ones do. Without a delay each frame waits for its own way."""


class Seat:
    """An engine with one client in it, and what it has told."""

    def __init__(self, name: bytes) -> None:
        self.name = name
        self._events: queue.Queue[EngineEvent] = queue.Queue()
        self.engine = Engine(self._events.put)

    def connect(self, port: int, emulator: tuple[str, ...]) -> None:
        """Log in; the emulator comes with the game."""
        launch = LaunchPlan(emulator, has_window=False)
        plan = OpenClient(0, "127.0.0.1", port, self.name, b"Benchmark 1.0", launch=launch)
        self.engine.execute(plan).result(PATIENCE)

    def wait(
        self, wanted: Callable[[EngineEvent], bool], patience: float = PATIENCE
    ) -> EngineEvent:
        """Return the next event that is wanted."""
        while True:
            event = self._events.get(timeout=patience)
            if wanted(event):
                return event


def host(emulator: tuple[str, ...]) -> None:
    """Serve and play; tell the ports, then the processor time and memory for each line of input."""
    seat = Seat(HOST_NAME)
    address = seat.engine.execute(StartServer("127.0.0.1", 0, CONFIG)).result(PATIENCE)
    if not isinstance(address, tuple):
        raise TypeError("the server has no address")
    seat.connect(address[1], emulator)
    own = seat.wait(_entered)
    seat.engine.execute(TellClient(0, CreateGame(b"Benchmark"))).result(PATIENCE)
    print(address[1], flush=True)
    guest = seat.wait(_entered)
    print(json.dumps([_port(own), _port(guest)]), flush=True)
    seat.wait(lambda event: _session(event, e.PlayerEntered) and _name(event) == GUEST_NAME)
    seat.engine.execute(TellClient(0, StartGame())).result(PATIENCE)
    for _ in sys.stdin:
        print(json.dumps([time.process_time(), _resident()]), flush=True)
    seat.engine.execute(CloseClient(0)).result(PATIENCE)
    seat.engine.execute(StopServer()).result(PATIENCE)
    seat.engine.close()


def guest(port: int, emulator: tuple[str, ...]) -> None:
    """Play until the game is over."""
    seat = Seat(GUEST_NAME)
    seat.connect(port, emulator)
    seat.engine.execute(TellClient(0, JoinGame(1))).result(PATIENCE)
    seat.wait(lambda event: isinstance(event, GameFinished), patience=3600)
    seat.engine.execute(CloseClient(0)).result(PATIENCE)
    seat.engine.close()


def emulator(result: Path) -> None:
    """Play 60 frames a second until a file says stop; keep when each one came and how long it took."""
    plugin = KailleraPlugin()
    values = bytearray(8 * INPUT_SIZE)
    times: list[tuple[float, float]] = []

    def play(_game: bytes, _player: int, _players: int) -> None:
        due = time.monotonic()
        while not (len(times) % 60 == 0 and stop_file(result).exists()):
            due += FRAME_TIME
            delay = due - time.monotonic()
            if delay > 0:
                time.sleep(delay)
            else:
                due = time.monotonic()
            asked = time.monotonic()
            values[0] = (values[0] + 1) % 256
            if plugin.modify_play_values(values, INPUT_SIZE) < 0:
                break
            times.append((asked, time.monotonic() - asked))
        result.write_text(json.dumps(times), encoding="utf-8")
        plugin.end_game()
        plugin.shutdown()

    plugin.init()
    plugin.set_infos(b"Benchmark 1.0", [b"Benchmark"], Callbacks(play))
    plugin.select_server()


def stop_file(result: Path) -> Path:
    """Return the file whose appearance ends the game."""
    return result.parent / "stop"


def _entered(event: EngineEvent) -> bool:
    return isinstance(event, ServerEvent) and isinstance(event.event, UserEntered)


def _port(event: EngineEvent) -> int:
    if not isinstance(event, ServerEvent) or not isinstance(event.event, UserEntered):
        raise TypeError("nobody entered")
    return event.event.address[1]


def _session(event: EngineEvent, kind: type) -> bool:
    return isinstance(event, ClientEvent) and isinstance(event.event, kind)


def _name(event: EngineEvent) -> bytes:
    inner = event.event if isinstance(event, ClientEvent) else None
    return inner.player.name if isinstance(inner, e.PlayerEntered) else b""


def _resident() -> int:
    """Return the bytes of memory that this process holds now (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize()


def main() -> None:
    """Run one role."""
    parser = argparse.ArgumentParser()
    parser.add_argument("role", choices=["host", "guest", "emulator", "flood"])
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=0.0)
    parser.add_argument("--result", type=Path, default=Path())
    parser.add_argument("--kind", default="noise")
    parser.add_argument("--rate", type=int, default=0)
    parser.add_argument("--number", type=int, default=0)
    parser.add_argument("--game-ports", type=int, nargs="*", default=[])
    options = parser.parse_args()
    words = (
        *(sys.executable, "-m", "benchmarks.hostile_peers", "emulator"),
        *("--result", str(options.result)),
    )
    match options.role:
        case "host":
            host(words)
        case "guest":
            guest(options.port, words)
        case "emulator":
            emulator(options.result)
        case _:
            done = flood(
                options.kind,
                options.number,
                options.port,
                options.game_ports,
                options.seconds,
                options.rate,
            )
            print(json.dumps(done), flush=True)


if __name__ == "__main__":
    main()
