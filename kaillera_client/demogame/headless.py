"""The demo game without a window: a bot plays. Imports no Qt, so it starts at once."""

from kaillera_client.demogame.bot import Bot
from kaillera_client.demogame.emulator import Emulator, Ending, keep_garbage_collection_out
from kaillera_client.demogame.flip import Flip
from kaillera_client.demogame.local import LocalExchange
from kaillera_client.demogame.match import Exchange, Outcome, Seat, play
from kaillera_client.demogame.options import Options
from kaillera_client.demogame.pacing import Pacer


def run(options: Options) -> Ending:
    """Play one game and say how it ended."""

    def play_game(exchange: Exchange, seat: Seat) -> Outcome:
        bot = Bot(max(seat.player, 1), options.seed)
        watch = None if options.flip_bit is None else Flip(options.flip_bit)
        return play(exchange, seat, bot, Pacer(options.fps), options.frames, watch)

    if options.offline is None:
        return Emulator(play_game).run()
    keep_garbage_collection_out()
    exchange = LocalExchange(options.offline, options.seed, options.delay)
    outcome = play_game(exchange, Seat(1, options.offline))
    return Ending(0, f"{outcome.frames} frames, state hash {outcome.state_hash:016x}.")
