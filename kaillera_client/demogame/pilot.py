"""Who steers a player's disc: a person's keys, a bot, or one relieving the other."""

from dataclasses import dataclass
from typing import Final, Protocol

from kaillera_client.demogame.bot import Bot
from kaillera_client.demogame.simulation import Simulation

IDLE: Final = 600
"""Frames without a key after which the bot takes over again."""


class Pilot(Protocol):
    """Chooses a player's keys, frame by frame."""

    def choose(self, state: Simulation) -> int:
        """Return the keys for the next frame."""


@dataclass(slots=True)
class Keyboard:
    """The keys that are held down.

    Written by the thread that hears the keyboard and read by the one that plays: one whole
    number, so there is nothing to lock.
    """

    keys: int = 0


class Hands:
    """A person's keys; a bot fills in until the first key is pressed, and after a long rest."""

    def __init__(self, keyboard: Keyboard, bot: Bot | None) -> None:
        """Without a bot the person always plays."""
        self._keyboard = keyboard
        self._bot = bot
        self._idle = IDLE

    @property
    def bot_plays(self) -> bool:
        """Say whether the bot steers just now."""
        return self._bot is not None and self._idle >= IDLE

    def choose(self, state: Simulation) -> int:
        """Return the person's keys, or the bot's."""
        keys = self._keyboard.keys
        if keys:
            self._idle = 0
        elif self._idle < IDLE:
            self._idle += 1
        if self._bot is None:
            return keys
        # Also asked while the person plays: it must not be blind when it takes over.
        wish = self._bot.choose(state)
        return wish if self._idle >= IDLE else keys
