"""What many games of one scenario come to."""

from collections import Counter
from dataclasses import dataclass, field

from simulation.scenario import GameResult, Outcome


@dataclass(slots=True)
class Totals:
    """Sums over games; a broken game counts until it broke."""

    games: int = 0
    desynced: int = 0
    hung: int = 0
    frames: int = 0
    stalled: int = 0
    waited: float = 0.0
    longest_wait: float = 0.0
    player_seconds: float = 0.0
    bytes_up: int = 0
    bytes_down: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    """Why games broke."""

    def add(self, result: GameResult, players: int) -> None:
        """Count one game."""
        self.games += 1
        self.desynced += result.outcome is Outcome.DESYNCED
        self.hung += result.outcome is Outcome.HUNG
        if result.reason:
            self.reasons[result.reason] += 1
        self.frames += result.frames
        self.stalled += result.stalled
        self.waited += result.waited
        self.longest_wait = max(self.longest_wait, result.longest_wait)
        self.player_seconds += result.played * players
        self.bytes_up += result.bytes_up
        self.bytes_down += result.bytes_down

    @property
    def broken(self) -> int:
        """How many games were not played to the end."""
        return self.desynced + self.hung

    @property
    def broken_share(self) -> float:
        """From 0 to 1."""
        return self.broken / self.games if self.games else 0.0

    @property
    def stalled_per_mille(self) -> float:
        """Frames of 1,000 that an emulator waited for longer than a frame's time."""
        return 1000 * self.stalled / self.frames if self.frames else 0.0

    @property
    def waited_per_mille(self) -> float:
        """Of 1,000 s of play, how many all emulators waited, however shortly each time."""
        return 1000 * self.waited / self.player_seconds if self.player_seconds else 0.0

    @property
    def bytes_per_second(self) -> float:
        """Bytes a second that one player sends and is sent, UDP payload."""
        return self.up_per_second + self.down_per_second

    @property
    def up_per_second(self) -> float:
        """Bytes a second that one player sends, UDP payload."""
        return self.bytes_up / self.player_seconds if self.player_seconds else 0.0

    @property
    def down_per_second(self) -> float:
        """Bytes a second that one player is sent."""
        return self.bytes_down / self.player_seconds if self.player_seconds else 0.0
