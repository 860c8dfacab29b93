"""The demo game, played by its bot, that notes every new combination of keys as it comes over the line."""

import os
import sys
from io import TextIOWrapper
from pathlib import Path

from kaillera_client.demogame.bot import Bot
from kaillera_client.demogame.controls import INPUT_SIZE, decode_all
from kaillera_client.demogame.emulator import Emulator
from kaillera_client.demogame.match import Exchange, Outcome, Seat, play
from kaillera_client.demogame.options import parse
from kaillera_client.demogame.pacing import Pacer
from tests.journey.friend import NOTES


class NotingExchange:
    """Passes everything on and writes down what came."""

    def __init__(self, exchange: Exchange, players: int, notes: TextIOWrapper) -> None:
        self._exchange = exchange
        self._players = players
        self._notes = notes
        self._seen: set[tuple[int, int]] = set()

    def modify_play_values(
        self, values: bytearray, size: int, state_hash: int | None = None
    ) -> int:
        length = self._exchange.modify_play_values(values, size, state_hash)
        if length >= self._players * INPUT_SIZE:
            for player, bits in enumerate(decode_all(values, self._players), start=1):
                self._note(player, bits)
        return length

    def _note(self, player: int, bits: int) -> None:
        if (player, bits) not in self._seen:
            self._seen.add((player, bits))
            self._notes.write(f"{player} {bits}\n")
            self._notes.flush()

    def end_game(self, final_state_hash: int | None = None) -> None:
        self._exchange.end_game(final_state_hash)


def main() -> int:
    options = parse(sys.argv[1:])
    with Path(os.environ[NOTES]).open("a", encoding="ascii") as notes:

        def play_game(exchange: Exchange, seat: Seat) -> Outcome:
            noting = NotingExchange(exchange, seat.players, notes)
            bot = Bot(max(seat.player, 1), options.seed)
            return play(noting, seat, bot, Pacer(options.fps), options.frames)

        return Emulator(play_game).run().exit_code


if __name__ == "__main__":
    sys.exit(main())
