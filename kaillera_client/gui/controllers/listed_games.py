"""The game that an invitation or a list speaks of, found again in a server's lobby."""

import asyncio

from kaillera_client.gui.controllers.cards import links
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.models.lobby_values import GameRow, GameState
from kaillera_client.gui.text import harmless

_LOOKS = 40
_PAUSE_S = 0.05
"""The server's list of games may arrive a moment after the login."""


class ListedGames:
    """Enters a waiting game by its name and its owner's, as lists and invitations write them."""

    def __init__(self, context: Context) -> None:
        self._own = context.own
        self._window = context.window
        self._models = context.models

    async def enter(self, game: str, owner: str) -> None:
        """Enter the game, or say that it is not there; an empty name fits any."""
        found = self._find(game, owner)
        for _ in range(_LOOKS):
            if found is not None:
                break
            await asyncio.sleep(_PAUSE_S)
            found = self._find(game, owner)
        if found is not None:
            self._window.lobby.room_wanted.emit(found.game_id)
        else:
            shown = harmless(game or owner)
            self._own.show(links.game_not_there(shown, self._own.server))

    def _find(self, game: str, owner: str) -> GameRow | None:
        game, owner = _as_lists_write(game), _as_lists_write(owner)
        waiting = [
            row
            for row in self._models.games.rows()
            if row.state is GameState.WAITING
            and (not game or _as_lists_write(row.name) == game)
            and (not owner or _as_lists_write(row.host) == owner)
        ]
        return waiting[0] if waiting else None


def _as_lists_write(name: str) -> str:
    """Return a name with one space wherever there are some: lists do not keep more, nor wide ones."""
    return " ".join(harmless(name).split())
