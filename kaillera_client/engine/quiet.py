"""Keeping Python's own machinery out of the way of running games."""

import gc
import sys

_THRESHOLDS_IN_GAME = (50_000, 50, 1_000_000)
_SWITCH_INTERVAL_IN_GAME = 0.001


class QuietInterpreter:
    """While at least one game runs, old objects are frozen, full collections do not happen and threads switch quickly.

    A full collection over a window's 600,000 objects takes 24 ms, longer than a frame. Young objects are still
    collected, so a long game does not grow. A frame's way has several system calls, and after each the engine's thread
    may have to wait for the window's as long as the interpreter's switch interval, 5 ms unless told otherwise.
    """

    def __init__(self) -> None:
        self._games = 0
        self._thresholds = gc.get_threshold()
        self._switch_interval = sys.getswitchinterval()

    @property
    def in_game(self) -> bool:
        """True while at least one game runs."""
        return self._games > 0

    def game_begins(self) -> None:
        """Collect once, before the first frame, then be quiet."""
        self._games += 1
        if self._games == 1:
            self._thresholds = gc.get_threshold()
            gc.collect()
            gc.freeze()
            gc.set_threshold(*_THRESHOLDS_IN_GAME)
            self._switch_interval = sys.getswitchinterval()
            sys.setswitchinterval(min(self._switch_interval, _SWITCH_INTERVAL_IN_GAME))

    def game_ended(self) -> None:
        """Go back to normal after the last game."""
        self._games -= 1
        if self._games == 0:
            gc.set_threshold(*self._thresholds)
            gc.unfreeze()
            sys.setswitchinterval(self._switch_interval)
