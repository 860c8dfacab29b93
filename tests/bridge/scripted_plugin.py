"""A tiny emulator for the tests, run as a process of its own.

scripted_plugin.py play FRAMES SIZE    plays, prints a line for each result, ends the game
scripted_plugin.py wait SIZE           plays until it is told that the game is over
scripted_plugin.py freeze FRAMES       plays some frames, then never asks for another one
scripted_plugin.py refused             prints why it was not let in
"""

import sys
from pathlib import Path

# Run by path, so the project is not on the module path by itself.
sys.path.insert(0, str(Path(__file__).parents[2]))

from kaillera_client.bridge.errors import BridgeError
from kaillera_client.bridge.plugin import Callbacks, KailleraPlugin


def say(*words: object) -> None:
    print(*words, flush=True)


def main() -> None:
    mode, *numbers = sys.argv[1:]
    plugin = KailleraPlugin()

    def play(name: bytes, player: int, players: int) -> None:
        say("game", name.decode(), player, players)
        size = int(numbers[-1]) if mode in ("play", "wait") else 2
        values = bytearray(8 * max(size, 1))
        limit = 10**9 if mode == "wait" else int(numbers[0])
        for frame in range(limit):
            values[:size] = bytes((frame + place) & 0xFF for place in range(size))
            result = plugin.modify_play_values(values, size, frame)
            if mode == "play" or result < 0:
                say(frame, result, bytes(values[: max(result, 0)]).hex())
            if result < 0:
                break
        if mode == "freeze":
            say("frozen")
            sys.stdin.read()
        if mode == "play":
            plugin.end_game(limit)

    plugin.init()
    plugin.set_infos(b"scripted", [b"first game", b"second game"], Callbacks(game=play))
    try:
        plugin.select_server()
    except BridgeError as error:
        say(error)
    say("detached:", plugin.link_problem)
    plugin.shutdown()


main()
