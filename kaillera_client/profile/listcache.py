"""The last answers of the master lists, shown at once at the next start with their age."""

import dataclasses
from dataclasses import dataclass
from typing import Final

from kaillera_client.masterlist.entry import ListedServer, ListSource, ServerList, WaitingGame
from kaillera_client.profile.jsontext import (
    Json,
    NotUnderstood,
    as_flag,
    as_list,
    as_object,
    as_whole,
    compact,
    parse_object,
)
from kaillera_client.profile.problems import Problem, ProfileFile, Trouble
from kaillera_client.profile.serverbook import read_address

MOST_LISTS: Final = 50
MOST_ENTRIES: Final = 5000
"""Servers, and waiting games, of one list."""

LONGEST_FILE: Final = 4_000_000
"""Characters; lists that would make it more are left out, the oldest first."""

_LONGEST_TEXT = 300
_LATEST = 2**40
_MOST_USERS = 2**31


@dataclass(frozen=True, slots=True)
class CachedList:
    """One list's last answer, and the unix time when it came."""

    source: ListSource
    list: ServerList
    fetched_at: int


@dataclass(frozen=True, slots=True)
class ListCache:
    """The last answer of each list; a list is known by its `servers_url`."""

    lists: tuple[CachedList, ...] = ()

    def with_list(self, source: ListSource, answer: ServerList, at: float) -> "ListCache":
        """Put an answer that came at a unix time in the place of the list's last one."""
        fresh = CachedList(source, _limited(answer), max(0, min(_LATEST, int(at))))
        others = [old for old in self.lists if old.source.servers_url != source.servers_url]
        return ListCache((*others, fresh)[-MOST_LISTS:])

    def limited_to(self, sources: tuple[ListSource, ...]) -> "ListCache":
        """Forget the lists that are asked no more."""
        urls = {source.servers_url for source in sources}
        kept = tuple(found for found in self.lists if found.source.servers_url in urls)
        return self if len(kept) == len(self.lists) else ListCache(kept)


@dataclass(frozen=True, slots=True)
class LoadedLists:
    """What a file says, and what was wrong with it."""

    cache: ListCache
    problems: tuple[Problem, ...] = ()


def load(text: str) -> LoadedLists:
    """Read the file. Lists and entries that are not understood are left out and reported; nothing is raised."""
    try:
        entries = as_list(parse_object(text).get("lists", []), "lists")[:MOST_LISTS]
    except NotUnderstood as error:
        problem = Problem(ProfileFile.LISTS, Trouble.BROKEN, str(error))
        return LoadedLists(ListCache(), (problem,))
    found: list[CachedList] = []
    problems: list[Problem] = []
    for entry in entries:
        try:
            found.append(_read_list(entry))
        except NotUnderstood as error:
            problems.append(Problem(ProfileFile.LISTS, Trouble.BAD_VALUE, str(error)))
    return LoadedLists(ListCache(tuple(found)), tuple(problems))


def dump(cache: ListCache) -> str:
    """Return the file's text: one line of JSON for each list, without those that make it too long, older ones first.

    A list that is too long by itself costs no other its place.
    """
    lines: list[str] = []
    room = LONGEST_FILE
    for found in reversed(cache.lists):
        line = compact(_write_list(found))
        if len(line) <= room:
            lines.append(line)
            room -= len(line)
    return '{"lists": [\n' + ",\n".join(reversed(lines)) + "\n]}\n"


def _limited(answer: ServerList) -> ServerList:
    if len(answer.servers) <= MOST_ENTRIES and len(answer.games) <= MOST_ENTRIES:
        return answer
    return ServerList(answer.servers[:MOST_ENTRIES], answer.games[:MOST_ENTRIES])


def _read_list(value: Json) -> CachedList:
    entry = as_object(value, "list")
    source = as_object(entry.get("source"), "source")
    servers = as_list(entry.get("servers", []), "servers")[:MOST_ENTRIES]
    games = as_list(entry.get("games", []), "games")[:MOST_ENTRIES]
    return CachedList(
        ListSource(
            name=_text(source, "name"),
            servers_url=_url(source, "servers_url"),
            games_url=_url(source, "games_url"),
            fallback_url=_url(source, "fallback_url"),
            added=as_flag(source.get("added", False), "added"),
        ),
        ServerList(tuple(map(_read_server, servers)), tuple(map(_read_game, games))),
        as_whole(entry.get("fetched_at"), "fetched_at", 0, _LATEST),
    )


def _write_list(found: CachedList) -> dict[str, Json]:
    return {
        "source": dataclasses.asdict(found.source),
        "fetched_at": found.fetched_at,
        "servers": [_write_server(server) for server in found.list.servers],
        "games": [_write_game(game) for game in found.list.games],
    }


def _read_server(value: Json) -> ListedServer:
    entry = as_object(value, "server")
    return ListedServer(
        address=read_address(entry),
        name=_text(entry, "name"),
        users=_count(entry, "users"),
        max_users=_count(entry, "max_users"),
        games=_count(entry, "games"),
        version=_text(entry, "version"),
        location=_text(entry, "location"),
    )


def _write_server(server: ListedServer) -> dict[str, Json]:
    return {
        "host": server.address.host,
        "port": server.address.port,
        "name": server.name[:_LONGEST_TEXT],
        "users": server.users,
        "max_users": server.max_users,
        "games": server.games,
        "version": server.version[:_LONGEST_TEXT],
        "location": server.location[:_LONGEST_TEXT],
    }


def _read_game(value: Json) -> WaitingGame:
    entry = as_object(value, "game")
    return WaitingGame(
        address=read_address(entry),
        game=_text(entry, "game"),
        owner=_text(entry, "owner"),
        emulator=_text(entry, "emulator"),
        players=_text(entry, "players"),
        server=_text(entry, "server"),
        location=_text(entry, "location"),
    )


def _write_game(game: WaitingGame) -> dict[str, Json]:
    return {
        "host": game.address.host,
        "port": game.address.port,
        "game": game.game[:_LONGEST_TEXT],
        "owner": game.owner[:_LONGEST_TEXT],
        "emulator": game.emulator[:_LONGEST_TEXT],
        "players": game.players[:_LONGEST_TEXT],
        "server": game.server[:_LONGEST_TEXT],
        "location": game.location[:_LONGEST_TEXT],
    }


def _text(entry: dict[str, Json], name: str) -> str:
    value = entry.get(name, "")
    if not isinstance(value, str):
        raise NotUnderstood(name)
    return value[:_LONGEST_TEXT]


def _url(entry: dict[str, Json], name: str) -> str:
    value = entry.get(name, "")
    if not isinstance(value, str):
        raise NotUnderstood(name)
    return value


def _count(entry: dict[str, Json], name: str) -> int | None:
    value = entry.get(name)
    return None if value is None else as_whole(value, name, -_MOST_USERS, _MOST_USERS)
