"""The emulator of a run: the demo game without a window, which keeps what it saw."""

import argparse
import sys
import time
from pathlib import Path

from benchmarks.soak.chain import Chain
from kaillera_client.demogame.bot import Bot
from kaillera_client.demogame.emulator import Emulator
from kaillera_client.demogame.flip import Flip
from kaillera_client.demogame.match import Exchange, Outcome, Seat, play
from kaillera_client.demogame.pacing import Pacer
from kaillera_client.demogame.simulation import Simulation


class NotedFlip:
    """Changes one bit of the state once and writes the moment into a file, in seconds of the system's clock."""

    def __init__(self, after_frames: int, file: Path) -> None:
        self._flip = Flip(after_frames)
        self._left = after_frames
        self._file = file

    def __call__(self, state: Simulation) -> bool:
        """Count a frame; always go on."""
        self._left -= 1
        if self._left == 0:
            self._file.write_text(repr(time.monotonic()), encoding="ascii")
        return self._flip(state)


def main() -> int:
    """Attach, play one game, and say how it ended."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, required=True)
    parser.add_argument("--fps", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--chain", type=Path, required=True)
    parser.add_argument("--flip-after", type=int)
    options = parser.parse_args()

    def play_game(exchange: Exchange, seat: Seat) -> Outcome:
        after = options.flip_after
        watch = None if after is None else NotedFlip(after, options.chain.with_suffix(".flip"))
        bot = Bot(max(seat.player, 1), options.seed)
        chain = Chain(exchange, options.chain)
        return play(chain, seat, bot, Pacer(options.fps), options.frames, watch)

    ending = Emulator(play_game).run()
    if ending.sentence:
        sys.stderr.write(ending.sentence + "\n")
    return ending.exit_code


if __name__ == "__main__":
    sys.exit(main())
