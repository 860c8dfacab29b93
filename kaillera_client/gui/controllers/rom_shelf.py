"""What our library, and the emulator's own list, say of a game by its name; empty until there is a library."""

from collections.abc import Callable
from typing import Protocol

from kaillera_client.engine.demo import DEMO_GAME
from kaillera_client.gui.text import harmless
from kaillera_client.links.invite import Invite
from kaillera_client.roms.entry import RomEntry
from kaillera_client.roms.fingerprint import Fingerprint
from kaillera_client.roms.index import LibraryIndex
from kaillera_client.roms.match import Possession, possession

_NO_ROM = DEMO_GAME.decode("ascii")


class RomLibrary(Protocol):
    """The part of the library that is asked for one game."""

    @property
    def index(self) -> LibraryIndex | None:
        """All games, None until they have been read."""
        ...

    def chosen_entry(self, game_name: str) -> RomEntry | None:
        """Return the file that is played under this name; None when there is none, or several and none chosen."""
        ...

    def choose(self, game_name: str, entry: RomEntry) -> None:
        """Play this file under this name from now on."""
        ...

    def choose_file_for(self, game_name: str) -> None:
        """Ask the user for a file to play under this name."""
        ...


def needs_rom(game: str) -> bool:
    """Tell whether a game has a ROM at all; ours has none."""
    return game != _NO_ROM


class RomShelf:
    """Asked by lobby, room and invitations; whoever shows what it says is called when that may have changed."""

    def __init__(self) -> None:
        self._library: RomLibrary | None = None
        self._watchers: list[Callable[[], None]] = []
        self.invite: Invite | None = None
        """The invitation that was followed last: it may name the CRC of its game."""

        self.lists: Callable[[bytes], bool] = lambda _: False
        """Tells whether the emulator has a game in its own list, by the game's bytes; set by who knows the list."""

    def use(self, library: RomLibrary) -> None:
        """Ask this library from now on."""
        self._library = library
        self.changed()

    def watch(self, watcher: Callable[[], None]) -> None:
        """Call `watcher` whenever the library has changed."""
        self._watchers.append(watcher)

    def changed(self) -> None:
        """The library has changed, or another file of it is chosen."""
        for watcher in self._watchers:
            watcher()

    def expect(self, invite: Invite) -> None:
        """Remember what an invitation says of its game."""
        self.invite = invite

    @property
    def _index(self) -> LibraryIndex | None:
        return None if self._library is None else self._library.index

    @property
    def is_read(self) -> bool:
        """True when the library is known, even if nothing is in it."""
        return self._index is not None

    @property
    def size(self) -> tuple[int, int]:
        """Return how many folders and files were looked through."""
        index = self._index
        return (0, 0) if index is None else (len(index.folders), index.files)

    def possession(self, game: str, wire: bytes, crc32: int | None = None) -> Possession:
        """Return whether a game is here; `wire` is its name in bytes, `crc32` the one played there, None if unknown."""
        if not needs_rom(game):
            return Possession.NOT_NEEDED
        index, found = self._index, Possession.UNKNOWN
        if index is not None and index.entries:
            found = possession(index.find(game), crc32)
        if found in (Possession.UNKNOWN, Possession.NOT_FOUND) and self.lists(wire):
            return Possession.LISTED
        return found

    def entry(self, game: str) -> RomEntry | None:
        """Return the file of ours that is played; None when there is none, or several that differ and none chosen."""
        if self._library is None or not needs_rom(game):
            return None
        return self._library.chosen_entry(game)

    def files(self, game: str) -> tuple[RomEntry, ...]:
        """Return our files with a game's name; the chosen one is among them, whatever it is called."""
        index = self._index
        found = () if index is None else index.find(game)
        chosen = self.entry(game)
        return found if chosen is None or chosen in found else (chosen, *found)

    def files_like(self, rom: Fingerprint) -> tuple[RomEntry, ...]:
        """Return our files with the content of a ROM that somebody else told, whatever they are called."""
        index = self._index
        return () if index is None else index.with_fingerprint(rom)

    def choose(self, game: str, entry: RomEntry) -> None:
        """Play this file under a game's name from now on."""
        if self._library is not None:
            self._library.choose(game, entry)
            self.changed()

    def ask_for_file(self, game: str) -> None:
        """Let the user show where a game's file is."""
        if self._library is not None and game:
            self._library.choose_file_for(game)

    def name_of(self, rom: Fingerprint) -> str:
        """Return what our library calls a ROM that somebody else told, "" when it is not in it."""
        found = self.files_like(rom)
        return harmless(found[0].name) if found else ""
