"""The other processes of the frame-path benchmark: echo, direct exchange, server, emulator."""

import argparse
import asyncio
import selectors
import socket
import sys
from pathlib import Path

from benchmarks.pacing import measure, save
from kaillera_client.bridge.plugin import Callbacks, KailleraPlugin
from kaillera_client.server.app import EmbeddedServer
from kaillera_client.server.rules.config import ServerConfig

INPUT_SIZE = 8
WARM_UP = 120


def echo() -> None:
    """Answer every datagram with itself until standard input closes."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        print(sock.getsockname()[1], flush=True)
        while True:
            data, address = sock.recvfrom(2048)
            if not data:
                return
            sock.sendto(data, address)


def direct(port: int, frames: int, result: Path) -> None:
    """Exchange datagrams with the echo at 60 Hz."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.connect(("127.0.0.1", port))

        def exchange() -> None:
            sock.send(bytes(INPUT_SIZE))
            sock.recv(2048)

        measure(exchange, WARM_UP)
        save(measure(exchange, frames), result)
        sock.send(b"")


def server() -> None:
    """Run the embedded server without a frame delay, so that each frame waits for its own round trip."""
    loop = asyncio.SelectorEventLoop(selectors.DefaultSelector())
    config = ServerConfig(fixed_frame_delay=0)
    embedded = EmbeddedServer(loop, config, "127.0.0.1", 0, lambda events: None)
    embedded.start()
    print(embedded.address[1], flush=True)
    # The parent writes to our standard input, or closes it, when it is done.
    loop.add_reader(sys.stdin, loop.stop)
    loop.run_forever()
    embedded.stop()
    loop.close()


def emulator(frames: int, result: Path) -> None:
    """Play as a plugin that times every call of modify-play-values."""
    plugin = KailleraPlugin()
    values = bytearray(8 * INPUT_SIZE)

    def exchange() -> None:
        if plugin.modify_play_values(values, INPUT_SIZE) < 0:
            raise SystemExit("the game ended too early")

    def play(_game: bytes, _player: int, _players: int) -> None:
        measure(exchange, WARM_UP)
        save(measure(exchange, frames), result)
        plugin.end_game()
        plugin.shutdown()

    plugin.init()
    plugin.set_infos(b"Benchmark 1.0", [b"Benchmark"], Callbacks(play))
    plugin.select_server()


def main() -> None:
    """Run one role."""
    parser = argparse.ArgumentParser()
    parser.add_argument("role", choices=["echo", "direct", "server", "emulator"])
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--frames", type=int, default=0)
    parser.add_argument("--result", type=Path, default=Path())
    options = parser.parse_args()
    match options.role:
        case "echo":
            echo()
        case "direct":
            direct(options.port, options.frames, options.result)
        case "server":
            server()
        case _:
            emulator(options.frames, options.result)


if __name__ == "__main__":
    main()
