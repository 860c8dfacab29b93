"""The demo game as an emulator: attaches to the client, plays one game, and says how it ended."""

import gc
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from kaillera_client.bridge.errors import BridgeError
from kaillera_client.bridge.plugin import Callbacks, KailleraPlugin
from kaillera_client.demogame.match import Exchange, Outcome, Seat

EMULATOR_NAME: Final = b"Kaillera Client Demo 1.0"
"""Emulators must be equal for a game to start, so every change of the rules needs a new number."""

GAME_NAME: Final = b"Demo Arena"


@dataclass(frozen=True, slots=True)
class Ending:
    """How the process ends: its exit code, and a sentence for the user, perhaps empty."""

    exit_code: int
    sentence: str


@dataclass(slots=True)
class Emulator:
    """One attachment to the client.

    `play` plays the game that the client starts, on the thread inside `run`. `chat(nick, text)`
    and `dropped(nick, player)` come on that thread too.
    """

    play: Callable[[Exchange, Seat], Outcome]
    chat: Callable[[str, str], None] | None = None
    dropped: Callable[[str, int], None] | None = None
    _plugin: KailleraPlugin = field(default_factory=KailleraPlugin)
    _outcome: Outcome | None = None
    _has_left: bool = False

    def run(self) -> Ending:
        """Attach, wait for a game, play it and detach."""
        plugin = self._plugin
        plugin.init()
        plugin.set_infos(
            EMULATOR_NAME, [GAME_NAME], Callbacks(self._on_game, self._on_chat, self._on_dropped)
        )
        try:
            plugin.select_server()
        except BridgeError as error:
            return Ending(1, str(error))
        return self._ending()

    def leave(self) -> None:
        """Leave the game and detach; from any thread, `run` then returns soon."""
        self._has_left = True
        self._plugin.end_game()
        self._plugin.shutdown()

    def _on_game(self, _name: bytes, player: int, players: int) -> None:
        keep_garbage_collection_out()
        self._outcome = self.play(self._plugin, Seat(player, players))
        self._plugin.shutdown()

    def _on_chat(self, nick: bytes, text: bytes) -> None:
        if self.chat is not None:
            self.chat(nick.decode(errors="replace"), text.decode(errors="replace"))

    def _on_dropped(self, nick: bytes, player: int) -> None:
        if self.dropped is not None:
            self.dropped(nick.decode(errors="replace"), player)

    def _ending(self) -> Ending:
        if self._has_left:
            # Whatever the client did after that is no concern of this process any more.
            return Ending(0, "")
        outcome = self._outcome
        problem = self._plugin.link_problem
        if outcome is None:
            return Ending(1 if problem else 0, problem or "No game was started.")
        if not outcome.ended_by_client:
            return Ending(0, "")
        if self._plugin.last_end is not None:
            _, sentence = self._plugin.last_end
            return Ending(0, sentence or "The Kaillera client ended the game.")
        return Ending(1, problem or "The Kaillera client went away.")


def keep_garbage_collection_out() -> None:
    """Collect once and never again by itself: a collection in a frame would be a late frame."""
    gc.collect()
    gc.freeze()
    gc.disable()
