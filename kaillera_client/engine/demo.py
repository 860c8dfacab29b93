"""The demo game as an emulator: its names on a server and its command line."""

from dataclasses import dataclass

from kaillera_client.engine.commands import LaunchPlan
from kaillera_client.processes import module_command

DEMO_EMULATOR = b"Kaillera Client Demo 1.0"
"""Emulators must be equal for a game to start, so the version belongs to the name."""

DEMO_GAME = b"Demo Arena"

MODULE = "kaillera_client.demogame"

RETRY_S = 20.0
"""So long a starting game waits for somebody to press Try again."""


@dataclass(frozen=True, slots=True)
class DemoGame:
    """How to run one player's demo game; `fps` 0 means as fast as possible, `frames` None means without end."""

    headless: bool = False
    bot: bool = True
    frames: int | None = None
    fps: int = 60
    seed: int = 0
    title: str = ""
    translation: str = ""
    """The file of translations from which the game takes its words; "" for English."""
    geometry: tuple[int, int, int, int] | None = None
    """Window position and size: x, y, width, height."""

    flip_bit: int | None = None
    """After how many frames one bit of the state is changed, None for never."""

    def command(self) -> tuple[str, ...]:
        """Return the command line."""
        line = [*module_command(MODULE), "--fps", str(self.fps), "--seed", str(self.seed)]
        line.append("--bot" if self.bot else "--keyboard")
        if self.headless:
            line.append("--headless")
        if self.frames is not None:
            line += ["--frames", str(self.frames)]
        if self.title:
            line += ["--title", self.title]
        if self.translation:
            line += ["--translation", self.translation]
        if self.geometry is not None:
            line += ["--geometry", ",".join(map(str, self.geometry))]
        if self.flip_bit is not None:
            line += ["--flip-bit", str(self.flip_bit)]
        return tuple(line)

    def plan(self, *, retry: bool = False) -> LaunchPlan:
        """Return how the engine starts it; with `retry` a starting game waits a while for another try."""
        return LaunchPlan(
            self.command(),
            title=DEMO_GAME.decode(),
            has_window=not self.headless,
            retry_for=RETRY_S if retry else 0.0,
        )
