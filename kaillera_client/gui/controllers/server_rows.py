"""Rows for the server list: what lists, the user's own book, the local network and measurements say together."""

from collections.abc import Iterable

from kaillera_client.advice.quality import Limits
from kaillera_client.gui.controllers.server_lines import LineBook
from kaillera_client.gui.models.server_values import ServerRow, WaitingRow
from kaillera_client.gui.text import harmless
from kaillera_client.links.address import ServerAddress
from kaillera_client.links.invite import Invite
from kaillera_client.masterlist.entry import WaitingGame
from kaillera_client.masterlist.merge import Catalogue, CatalogueEntry
from kaillera_client.masterlist.places import country_code
from kaillera_client.profile.serverbook import KnownServer, ServerBook

_LONGEST_VERSION = 40
_CHAT_ROOM = "*"
"""Games whose names begin so are chat rooms."""


def all_addresses(
    catalogue: Catalogue, book: ServerBook, local: Iterable[ServerAddress]
) -> list[ServerAddress]:
    """Return every server that has a row, each once."""
    listed = (entry.address for entry in catalogue.entries)
    return list(dict.fromkeys([*book.entries, *listed, *local]))


class RowMaker:
    """Makes rows; places are looked up once."""

    def __init__(self, lines: LineBook) -> None:
        self._lines = lines
        self._countries: dict[str, str] = {}
        self._numbers: dict[tuple[ServerAddress, str, str], int] = {}

    def server(
        self,
        address: ServerAddress,
        entry: CatalogueEntry | None,
        known: KnownServer | None,
        limits: Limits,
        *,
        local: bool,
        games_known: bool,
    ) -> ServerRow:
        """Return the row of one server; `games_known` when any list told of waiting games."""
        version = harmless(entry.server.version, _LONGEST_VERSION) if entry is not None else ""
        row = ServerRow(
            address=address,
            name=_name(address, entry, known),
            version=version,
            favourite=known is not None and known.favourite,
            own=known is not None and known.own,
            visited_at=None if known is None else known.last_connected,
            seen_at=None if known is None else known.last_seen,
            local=local,
            line=self._lines.line(address, version, limits),
        )
        return row if entry is None else self._with_entry(row, entry, games_known)

    def _with_entry(self, row: ServerRow, entry: CatalogueEntry, games_known: bool) -> ServerRow:
        server = entry.server
        place = harmless(server.location)
        if place not in self._countries:
            self._countries[place] = country_code(place).upper()
        return ServerRow(
            address=row.address,
            name=row.name,
            place=place,
            country=self._countries[place],
            users=server.users,
            max_users=server.max_users,
            waiting=sum(map(is_game, entry.games)) if games_known and entry.listed else None,
            version=row.version,
            sources=tuple(map(harmless, entry.sources)) if entry.listed else (),
            seen_at=max(entry.last_seen, row.seen_at or 0.0),
            favourite=row.favourite,
            own=row.own,
            local=row.local,
            visited_at=row.visited_at,
            games=tuple(harmless(game.game) for game in entry.games),
            line=row.line,
        )

    def waiting(
        self, game: WaitingGame, catalogue: Catalogue, known: KnownServer | None, limits: Limits
    ) -> WaitingRow:
        """Return the row of one waiting game."""
        entry = catalogue.entry(game.address)
        version = "" if entry is None else entry.server.version
        name = _name(game.address, entry, known)
        if entry is None and known is None and game.server:
            name = harmless(game.server)
        key = (game.address, game.game, game.owner)
        return WaitingRow(
            key=self._numbers.setdefault(key, len(self._numbers)),
            game=harmless(game.game),
            owner=harmless(game.owner),
            server=name,
            users=harmless(game.players, 12),
            emulator=harmless(game.emulator),
            invite=Invite(game.address, game.game, game.owner),
            line=self._lines.line(game.address, version, limits),
        )


def is_game(game: WaitingGame) -> bool:
    """Return whether a waiting game is one, not a chat room."""
    return not game.game.startswith(_CHAT_ROOM)


def _name(address: ServerAddress, entry: CatalogueEntry | None, known: KnownServer | None) -> str:
    """Return the user's own name for a server, else the lists', else the last known, else its address."""
    if known is not None and known.own and known.name:
        return harmless(known.name)
    listed = "" if entry is None else harmless(entry.server.name).strip()
    remembered = "" if known is None else harmless(known.name).strip()
    return listed or remembered or harmless(str(address))
