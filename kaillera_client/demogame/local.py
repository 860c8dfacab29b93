"""The game without a client: bots in all other seats, and the delay of a line."""

from collections import deque
from typing import Final

from kaillera_client.demogame.bot import Bot
from kaillera_client.demogame.controls import INPUT_SIZE, PRESENT, decode_all, encode
from kaillera_client.demogame.simulation import Simulation

_NOT_PLAYING: Final = -1


class LocalExchange:
    """Answers like an emulator plugin: every input comes back `delay` frames later.

    The bots see a second simulation that is fed with the same inputs, so they play by the same
    delay as the person does.
    """

    def __init__(self, players: int, seed: int, delay: int = 0) -> None:
        """Sit at player 1; bots take players 2 to `players`."""
        self._mirror = Simulation(players)
        self._bots = [Bot(player, seed) for player in range(2, players + 1)]
        self._line: deque[bytes] = deque(bytes(INPUT_SIZE * players) for _ in range(delay))
        self._running = True

    def modify_play_values(
        self, values: bytearray, size: int, state_hash: int | None = None
    ) -> int:
        """Exchange one frame; -1 after `end_game`."""
        if not self._running:
            return _NOT_PLAYING
        mirror = self._mirror
        others = b"".join(encode(bot.choose(mirror) | PRESENT) for bot in self._bots)
        self._line.append(bytes(values[:size]) + others)
        frame = self._line.popleft()
        values[: len(frame)] = frame
        mirror.step(decode_all(frame, mirror.players))
        return len(frame)

    def end_game(self, final_state_hash: int | None = None) -> None:
        """Answer -1 from now on."""
        self._running = False
