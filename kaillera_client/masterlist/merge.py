"""Several lists become one catalogue.

A server is known by its address. Each list that ever named it is remembered with the time when it last did; a list's
newer answer takes the place of its older one. A server that no list names any more stays, "last seen" at that time,
until it is forgotten a month later. Waiting games are only those of each list's newest answer.
"""

from collections import Counter
from dataclasses import dataclass, replace

from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import ListedServer, ListSource, ServerList, WaitingGame

FORGET_AFTER_S = 30 * 86400.0
MOST_ENTRIES = 2000
"""Servers, and waiting games, of all lists together."""

_SAME_AGE_S = 120.0


@dataclass(frozen=True, slots=True)
class Sighting:
    """What one list said about a server and when (unix time); `listed` until a newer answer leaves it out."""

    source: ListSource
    server: ListedServer
    seen_at: float
    listed: bool = True


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """One server with the best of what the lists say; the newest sighting comes first."""

    server: ListedServer
    sightings: tuple[Sighting, ...]
    games: tuple[WaitingGame, ...] = ()

    @property
    def address(self) -> ServerAddress:
        """The server's address."""
        return self.server.address

    @property
    def listed(self) -> bool:
        """True while a list names it in its newest answer."""
        return any(sighting.listed for sighting in self.sightings)

    @property
    def last_seen(self) -> float:
        """The unix time when a list last named it."""
        return max(sighting.seen_at for sighting in self.sightings)

    @property
    def sources(self) -> tuple[str, ...]:
        """The names of the lists that name it now, or of those that did last when none does."""
        found = [s.source.name for s in self.sightings if s.listed or not self.listed]
        return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class _Reading:
    source: ListSource
    at: float
    games: tuple[WaitingGame, ...]


class Catalogue:
    """All servers and waiting games that are known; a value that is replaced by `with_list`."""

    __slots__ = ("_entries", "_readings", "games")

    def __init__(self) -> None:
        """Begin with nothing."""
        self._entries: dict[ServerAddress, CatalogueEntry] = {}
        self._readings: dict[str, _Reading] = {}
        self.games: tuple[WaitingGame, ...] = ()
        """Waiting games, each once, those of the newest answers first."""

    @property
    def entries(self) -> tuple[CatalogueEntry, ...]:
        """All servers, those that came first first."""
        return tuple(self._entries.values())

    def entry(self, address: ServerAddress) -> CatalogueEntry | None:
        """Return what is known about a server."""
        return self._entries.get(address)

    def fetched_at(self, source: ListSource) -> float | None:
        """Return the unix time of a list's newest answer, None when there is none."""
        reading = self._readings.get(source.servers_url)
        return None if reading is None else reading.at

    def with_list(self, source: ListSource, answer: ServerList, at: float) -> "Catalogue":
        """Return the catalogue after a list's answer of unix time `at`; an older one than the known changes nothing."""
        known = self._readings.get(source.servers_url)
        if known is not None and at < known.at:
            return self
        readings = self._readings | {source.servers_url: _Reading(source, at, answer.games)}
        sightings = self._sightings_without(source, at)
        for server in answer.servers:
            sightings.setdefault(server.address, []).append(Sighting(source, server, at))
        return _built(_limited(sightings), readings)

    def without(self, source: ListSource) -> "Catalogue":
        """Return the catalogue without anything that only this list said; for a list that the user removes."""
        url = source.servers_url
        readings = {key: value for key, value in self._readings.items() if key != url}
        sightings = {
            entry.address: [s for s in entry.sightings if s.source.servers_url != url]
            for entry in self._entries.values()
        }
        return _built({key: value for key, value in sightings.items() if value}, readings)

    def _sightings_without(
        self, source: ListSource, now: float
    ) -> dict[ServerAddress, list[Sighting]]:
        """Return what is known, with this list's former word as history, and without what is too old.

        A server that the list names again would have two sightings of it, so that `_built` drops the former.
        """
        found: dict[ServerAddress, list[Sighting]] = {}
        for entry in self._entries.values():
            kept = [
                replace(s, listed=False) if s.source.servers_url == source.servers_url else s
                for s in entry.sightings
                if s.listed or now - s.seen_at < FORGET_AFTER_S
            ]
            if kept:
                found[entry.address] = kept
        return found


def _limited(found: dict[ServerAddress, list[Sighting]]) -> dict[ServerAddress, list[Sighting]]:
    """Return `MOST_ENTRIES` servers at most, so that no list can push another out.

    What no list names any more gives way first, the oldest before the newer; then what stands far behind in its list.
    """
    if len(found) <= MOST_ENTRIES:
        return found
    counts: Counter[str] = Counter()
    ranks: dict[ServerAddress, tuple[bool, int, float]] = {}
    for address, sightings in found.items():
        places: list[int] = []
        for sighting in sightings:
            if sighting.listed:
                places.append(counts[sighting.source.servers_url])
                counts[sighting.source.servers_url] += 1
        newest = max(sighting.seen_at for sighting in sightings)
        ranks[address] = (not places, min(places, default=0), -newest)
    kept = set(sorted(found, key=ranks.__getitem__)[:MOST_ENTRIES])
    return {address: sightings for address, sightings in found.items() if address in kept}


def _built(
    sightings: dict[ServerAddress, list[Sighting]], readings: dict[str, _Reading]
) -> Catalogue:
    built = Catalogue()
    built._readings = readings
    built.games = _games(readings)
    at: dict[ServerAddress, list[WaitingGame]] = {}
    for game in built.games:
        at.setdefault(game.address, []).append(game)
    built._entries = {
        address: _entry(found, tuple(at.get(address, ()))) for address, found in sightings.items()
    }
    return built


def _entry(found: list[Sighting], games: tuple[WaitingGame, ...]) -> CatalogueEntry:
    newest = max(sighting.seen_at for sighting in found)
    # The later sighting of one list replaces the earlier.
    by_list = {sighting.source.servers_url: sighting for sighting in found}
    ordered = sorted(by_list.values(), key=lambda sighting: _rank(sighting, newest))
    return CatalogueEntry(_best([s.server for s in ordered]), tuple(ordered), games)


def _rank(sighting: Sighting, newest: float) -> tuple[bool, float, int, str]:
    """Order sightings: listed ones, then newer ones; of about the same age the fuller one.

    Lists are fetched side by side. Which of them answers first must not change what a row says.
    """
    same_age = sighting.seen_at >= newest - _SAME_AGE_S
    age = 0.0 if same_age else newest - sighting.seen_at
    server = sighting.server
    told = sum(value is not None for value in (server.users, server.max_users, server.games))
    told += sum(bool(text) for text in (server.name, server.version, server.location))
    return not sighting.listed, age, -told, sighting.source.servers_url


def _best(servers: list[ListedServer]) -> ListedServer:
    """Return the first with its gaps filled from the others."""
    best = servers[0]
    for other in servers[1:]:
        best = ListedServer(
            best.address,
            best.name or other.name,
            other.users if best.users is None else best.users,
            other.max_users if best.max_users is None else best.max_users,
            other.games if best.games is None else best.games,
            best.version or other.version,
            best.location or other.location,
        )
    return best


def _games(readings: dict[str, _Reading]) -> tuple[WaitingGame, ...]:
    """Return each waiting game once: the lists write its players and emulator differently, its owner alike."""
    found: dict[tuple[ServerAddress, str, str], WaitingGame] = {}
    many = sum(len(reading.games) for reading in readings.values()) > MOST_ENTRIES
    share = MOST_ENTRIES // len(readings) if many else MOST_ENTRIES
    for reading in sorted(readings.values(), key=lambda r: (-r.at, r.source.servers_url)):
        for game in reading.games[:share]:
            found.setdefault((game.address, game.game.casefold(), game.owner.casefold()), game)
    return tuple(found.values())
