"""A desync made on purpose: one bit of one player's game changes, as a memory error or another file would do it."""

from collections.abc import Callable

from kaillera_client.demogame.simulation import Simulation


class Flip:
    """Sees the state after every frame and changes one bit of it once."""

    def __init__(
        self, after_frames: int, watch: Callable[[Simulation], bool] | None = None
    ) -> None:
        """`watch` sees the state next and says whether to go on."""
        self._left = after_frames
        self._watch = watch

    def __call__(self, state: Simulation) -> bool:
        """Count a frame; return whether to go on."""
        self._left -= 1
        if self._left == 0:
            state.flip_bit()
        return self._watch is None or self._watch(state)
