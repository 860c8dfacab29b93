"""An emulator that nobody started, for tests: it finds the client by itself and stays attached."""

import threading

from kaillera_client.bridge.plugin import Callbacks, KailleraPlugin
from tests.engine.bench import PATIENCE

FRAMES = 20


class ByHand:
    """An emulator that a player opened: attaches from a thread, and plays every game for some frames."""

    def __init__(self, frames: int = FRAMES, *, tells_more: bool = False) -> None:
        self.games: list[tuple[bytes, int, int]] = []
        self.played: list[int] = []
        """Frames of each game that is over."""
        self.shown: list[bytes] = []
        self._frames = frames
        self._told = threading.Event()
        self.plugin = KailleraPlugin()
        more = self._show if tells_more else None
        self.plugin.set_infos(b"By Hand 1", [b"Test Game"], Callbacks(self._play, more_infos=more))
        self._thread = threading.Thread(target=self.plugin.select_server, name="by hand")
        self._thread.start()

    def _play(self, name: bytes, player: int, players: int) -> None:
        self.games.append((name, player, players))
        values = bytearray(8 * 2)
        for frame in range(self._frames):
            if self.plugin.modify_play_values(values, 2) < 0:
                self.played.append(frame)
                return
        self.plugin.end_game()
        self.played.append(self._frames)

    def is_over(self, number: int) -> bool:
        """Tell whether so many games are over."""
        return len(self.played) == number

    def _show(self, game: bytes) -> None:
        self.shown.append(game)
        self._told.set()

    def is_shown(self) -> bool:
        return self._told.wait(PATIENCE)

    def is_free(self) -> bool:
        """Wait until its Netplay dialog has returned."""
        self._thread.join(PATIENCE)
        return not self._thread.is_alive()

    def close(self) -> None:
        self.plugin.shutdown()
        assert self.is_free()
