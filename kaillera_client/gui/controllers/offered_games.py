"""The games that need no file here: the demo game's, or the list of the emulator that is attached."""

from collections.abc import Callable
from dataclasses import dataclass, field

from kaillera_client.engine.demo import DEMO_GAME
from kaillera_client.gui.controllers.library_rows import plain_row
from kaillera_client.gui.controllers.own_client import OwnClient
from kaillera_client.gui.controllers.speech import Speech
from kaillera_client.gui.loop import Tasks, in_background
from kaillera_client.gui.models.library_values import GameSource, LibraryRow

_AT_ONCE = 200
"""So many names are read without a thread of their own."""


@dataclass(frozen=True, slots=True)
class Offered:
    """Rows in the order of their names, and what servers get for each, untouched, by the row's number."""

    rows: tuple[LibraryRow, ...] = ()
    wire: dict[int, bytes] = field(default_factory=dict)


class OfferedGames:
    """Reads a list of names as the server's text is read; there may be tens of thousands."""

    def __init__(self, own: OwnClient, tasks: Tasks) -> None:
        self._own = own
        self._tasks = tasks
        self.changed: Callable[[], None] = lambda: None
        """Called when a list has been read; set by who shows it."""
        self._games: tuple[bytes, ...] = ()
        self._known: frozenset[bytes] = frozenset()
        self._read_with: tuple[Speech, str] | None = None
        self.now = Offered()

    def offer(self, games: tuple[bytes, ...]) -> bool:
        """Offer these games instead, bytes in the emulator's charset; True when they are other ones."""
        if games == self._games:
            return False
        self._games, self._known = games, frozenset(games)
        self._read()
        return True

    def read_again(self) -> None:
        """The server or its charset may be another one now."""
        if self._reading != self._read_with:
            self._read()

    def has(self, game: bytes) -> bool:
        """Tell whether a game, as servers name it, is offered."""
        return game in self._known

    @property
    def first(self) -> str:
        """The name of the first game, "" without one."""
        return self.now.rows[0].name if self.now.rows else ""

    @property
    def _reading(self) -> tuple[Speech, str]:
        return self._own.speech, self._own.speech.charset

    def _read(self) -> None:
        games, reading = self._games, self._reading
        self._read_with = reading
        if len(games) <= _AT_ONCE:
            self._take(read(games, reading[0].whole_name))
        else:
            self._tasks.spawn(self._read_many(games, reading), "read the emulator's list")

    async def _read_many(self, games: tuple[bytes, ...], reading: tuple[Speech, str]) -> None:
        offered = await in_background(
            lambda: read(games, reading[0].whole_name), "emulator's games"
        )
        if games is self._games and reading == self._read_with:
            self._take(offered)

    def _take(self, offered: Offered) -> None:
        self.now = offered
        self.changed()


def read(games: tuple[bytes, ...], name: Callable[[bytes], str]) -> Offered:
    """Return the rows of a list; names that read alike are shown once, as the last of them."""
    names = {name(game): game for game in games}
    ordered = sorted(names.items(), key=lambda item: item[0].casefold())
    rows = tuple(
        plain_row(-1 - at, title, GameSource.DEMO if game == DEMO_GAME else GameSource.EMULATOR)
        for at, (title, game) in enumerate(ordered)
    )
    return Offered(rows, {row.number: game for row, (_, game) in zip(rows, ordered, strict=True)})
