"""Keeping the garbage collector out of running games."""

import gc

_THRESHOLDS_IN_GAME = (50_000, 50, 1_000_000)


class QuietCollector:
    """While at least one game runs, old objects are frozen and full collections do not happen.

    A full collection over a window's 600,000 objects takes 24 ms, longer than a frame. Young objects are still
    collected, so a long game does not grow.
    """

    def __init__(self) -> None:
        self._games = 0
        self._thresholds = gc.get_threshold()

    def game_begins(self) -> None:
        """Collect once, before the first frame, then be quiet."""
        self._games += 1
        if self._games == 1:
            self._thresholds = gc.get_threshold()
            gc.collect()
            gc.freeze()
            gc.set_threshold(*_THRESHOLDS_IN_GAME)

    def game_ended(self) -> None:
        """Go back to normal after the last game."""
        self._games -= 1
        if self._games == 0:
            gc.set_threshold(*self._thresholds)
            gc.unfreeze()
