"""Which rows a filter lets through; what is searched in a row is prepared once and kept."""

from typing import TYPE_CHECKING

from kaillera_client.gui.models.server_order import Accepts
from kaillera_client.gui.models.server_values import ServerFilter, ServerRow, WaitingRow
from kaillera_client.gui.models.server_words import country_name
from kaillera_client.masterlist.search import Searchable, compile_query

if TYPE_CHECKING:
    from kaillera_client.links.address import ServerAddress


class ServerMatcher:
    """Makes filters for server rows."""

    def __init__(self) -> None:
        self._prepared: dict[ServerAddress, tuple[ServerRow, Searchable]] = {}

    def accepts(self, wanted: ServerFilter) -> Accepts:
        """Return what decides whether a row passes the search box and the quick filters."""
        matches = compile_query(wanted.text) if wanted.text.strip() else None
        most = wanted.most_ping_ms

        def decide(row: ServerRow) -> bool:
            if wanted.games_waiting and not row.waiting:
                return False
            ping = row.line.ping_ms
            if most is not None and (ping is None or round(ping) > most):
                return False
            return matches is None or matches(self._searchable(row))

        return decide

    def _searchable(self, row: ServerRow) -> Searchable:
        known = self._prepared.get(row.address)
        if known is not None and known[0] is row:
            return known[1]
        found = Searchable(
            name=row.name,
            location=f"{row.place} {country_name(row.country)} {row.country}".strip(),
            version=row.version,
            address=str(row.address),
            ping_ms=row.line.ping_ms,
            users=row.users,
            games=row.games,
        )
        self._prepared[row.address] = (row, found)
        return found

    def forget(self) -> None:
        """Let go of what was prepared: the rows are others now."""
        self._prepared.clear()


def waiting_accepts(row: WaitingRow, wanted: ServerFilter) -> bool:
    """Return whether a waiting game passes the search box and the longest ping."""
    most, ping = wanted.most_ping_ms, row.line.ping_ms
    if most is not None and (ping is None or round(ping) > most):
        return False
    found = Searchable(
        name=f"{row.game}\n{row.owner}\n{row.server}",
        version=row.emulator,
        address=str(row.invite.server),
        ping_ms=ping,
        games=(row.game,),
    )
    return compile_query(wanted.text)(found)
