"""A tiny emulator for tests: a plugin process whose game state is a hash of everything it was given."""

import argparse
import os
import sys
import threading
from hashlib import blake2b

from kaillera_client.bridge.plugin import Callbacks, KailleraPlugin


def state_of(state: bytes) -> int:
    return int.from_bytes(state[:8], "little")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--frames", type=int, default=100)
    parser.add_argument("--size", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--crash-at", type=int, default=-1)
    parser.add_argument("--grow-at", type=int, default=-1)
    parser.add_argument("--flip-at", type=int, default=-1)
    parser.add_argument("--hash-every", type=int, default=1)
    parser.add_argument("--crash-at-start", action="store_true")
    parser.add_argument("--leave-at-start", action="store_true")
    parser.add_argument("--detach-and-stay", action="store_true")
    options = parser.parse_args()
    if options.crash_at_start:
        print("no memory card", file=sys.stderr)
        return 3
    plugin = KailleraPlugin()
    exit_code = 0

    def play(_game: bytes, _player: int, _players: int) -> None:
        nonlocal exit_code
        if not options.leave_at_start:
            exit_code = play_one_game(plugin, options)
        plugin.shutdown()

    plugin.init()
    plugin.set_infos(b"Test Emulator 1.0", [b"Test Game"], Callbacks(play))
    plugin.select_server()
    if options.detach_and_stay:
        threading.Event().wait()
    return exit_code


def play_one_game(plugin: KailleraPlugin, options: argparse.Namespace) -> int:
    size = options.size
    state = b"\0" * 16
    for frame in range(options.frames):
        if frame == options.crash_at:
            print("out of cheese", file=sys.stderr)
            sys.stderr.flush()
            os._exit(9)
        if frame == options.grow_at:
            size += 1
        if frame == options.flip_at:
            state = bytes([state[0] ^ 1]) + state[1:]
        own = blake2b(b"%d %d" % (options.seed, frame), digest_size=16).digest()
        values = bytearray((own * 64)[:size].ljust(8 * size, b"\0"))
        told = options.hash_every and not frame % options.hash_every
        got = plugin.modify_play_values(values, size, state_of(state) if told else None)
        if got < 0:
            print(f"ended after {frame} frames", file=sys.stderr)
            return 0
        state = blake2b(state + bytes(values[:got]), digest_size=16).digest()
    plugin.end_game(state_of(state))
    return 0


if __name__ == "__main__":
    sys.exit(main())
