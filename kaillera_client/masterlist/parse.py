"""The formats of master lists: bytes in, entries out.

Which format it is, the body says: lists are sent with all kinds of content types.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, pairwise

from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import ListedServer, ServerList, WaitingGame
from kaillera_client.masterlist.fields import (
    LONGEST_NAME,
    LONGEST_WORD,
    as_address,
    as_count,
    as_text,
    decoded,
)
from kaillera_client.masterlist.jsonwalk import JsonError, array_entries

MOST_ENTRIES = 2000
"""Servers, and waiting games, of one list; the rest is ignored. Known public lists have about a hundred."""

_MOST_LINES = 4 * MOST_ENTRIES
_LONGEST_LINE = 2000
_LONGEST_GAMES_LINE = 500_000
_CHAT_ROOM = "*"
_BARS_OF_A_GAME = 6
_FIELDS_TO_PLAYERS = 5
_USERS = re.compile(rb"\s*(\d{1,6})\s*(?:/\s*(\d{1,6})\s*)?")
_PLAYERS = re.compile(rb"\s*\d{1,4}\s*(?:/\s*\d{1,4}\s*)?")
_IPV4_PORT = re.compile(rb"\s*\d{1,3}(?:\.\d{1,3}){3}:\d{1,5}\s*")
_BOM = b"\xef\xbb\xbf"


class ListFormatError(ValueError):
    """A body is no list; `str()` says why, for the curious."""


def parse_list(body: bytes, *, allow_private: bool = False) -> ServerList:
    """Read a list of servers, of waiting games or of both, in any format; ListFormatError when it is none.

    Entries without a usable address are left out, and so are private addresses unless `allow_private`. An empty JSON
    array is a list of nothing; an empty text is none.
    """
    body = body.removeprefix(_BOM)
    start = body.lstrip()[:1]
    if not start:
        raise ListFormatError("an empty answer")
    if start == b"<":
        raise ListFormatError("a web page")
    if start in (b"[", b"{"):
        return _json_list(body, allow_private)
    return _text_list(body, allow_private)


def parse_games(body: bytes, *, allow_private: bool = False) -> tuple[WaitingGame, ...]:
    """Read a list of waiting games alone; here an empty text says that there are none."""
    if not body.removeprefix(_BOM).strip():
        return ()
    return parse_list(body, allow_private=allow_private).games


# --- text ----------------------------------------------------------------------------------------


def _text_list(body: bytes, allow_private: bool) -> ServerList:
    lines = list(_lines(body))
    first = body[: min(_LONGEST_GAMES_LINE, len(body))].partition(b"\n")[0]
    games = _game_groups(first)
    found = list(_server_pairs(lines[1:] if games else lines))
    if not found and not games:
        raise ListFormatError("neither servers nor games in it")
    servers = (_text_server(name, fields, allow_private) for name, fields in found)
    return ServerList(
        _servers(servers), _games(_text_game(group, allow_private) for group in games)
    )


def _lines(body: bytes) -> Iterator[bytes]:
    """Yield the lines, each cut to what an entry can be; some lists have CR LF."""
    at = 0
    for _ in range(_MOST_LINES):
        if at >= len(body):
            return
        end = body.find(b"\n", at)
        end = len(body) if end < 0 else end
        yield body[at : min(end, at + _LONGEST_LINE)].rstrip(b"\r")
        at = end + 1


def _server_pairs(lines: Sequence[bytes]) -> Iterator[tuple[bytes, list[bytes]]]:
    """Yield names and fields: a line with the name, then one with `address;users/max;...`.

    In pairs, because a name may look like an address line; a name that is missing shifts nothing but itself.
    """
    at = 0
    while at < len(lines):
        following = _server_fields(lines[at + 1]) if at + 1 < len(lines) else None
        if following is not None:
            yield lines[at], following
            at += 2
            continue
        alone = _server_fields(lines[at])
        if alone is not None:
            yield b"", alone
        at += 1


def _server_fields(line: bytes) -> list[bytes] | None:
    """Return the fields of an address line, None for any other line."""
    fields = line.split(b";")
    if len(fields) < 3 or b":" not in fields[0] or not _USERS.fullmatch(fields[1]):
        return None
    return fields


def _text_server(
    name_bytes: bytes, fields: Sequence[bytes], allow_private: bool
) -> ListedServer | None:
    """Five fields are address, users, games, version and place; with four the games are missing."""
    address = as_address(fields[0].decode("utf-8", "replace").strip(), allow_private=allow_private)
    if address is None:
        return None
    games, rest = (fields[2], fields[3:]) if len(fields) >= 5 else (b"", fields[2:])
    name, version, location = decoded([name_bytes, rest[0], b";".join(rest[1:])])
    users = _USERS.fullmatch(fields[1])
    return ListedServer(
        address,
        as_text(name, LONGEST_NAME),
        as_count(users[1].decode()) if users else None,
        as_count(users[2].decode()) if users and users[2] else None,
        as_count(games.decode("ascii", "replace")),
        as_text(version, LONGEST_WORD),
        as_text(location, LONGEST_WORD),
    )


def _game_groups(line: bytes) -> list[list[bytes]]:
    """Return the groups of `game|address|user|emulator|players|server|place|` in a line, [] when it has none.

    A `|` in a name shifts the fields, so that each group is found by its address.
    """
    if line.count(b"|") < _BARS_OF_A_GAME:
        return []
    fields = line.rstrip(b"\r").split(b"|")
    starts = [n for n, field in enumerate(fields) if n and _IPV4_PORT.fullmatch(field)]
    return [fields[start - 1 : end - 1] for start, end in pairwise([*starts, len(fields) + 1])]


def _text_game(group: Sequence[bytes], allow_private: bool) -> WaitingGame | None:
    """Read a group; inside it the number of players shows where a `|` does not belong."""
    if len(group) < _FIELDS_TO_PLAYERS:
        return None
    address = as_address(group[1].decode("ascii").strip(), allow_private=allow_private)
    players_at = next((n for n in range(4, len(group)) if _PLAYERS.fullmatch(group[n])), None)
    if address is None or players_at is None:
        return None
    after = list(group[players_at + 1 :])
    if len(after) > 2 and not after[-1].strip():
        after.pop()
    server, location = (b"|".join(after[:-1]), after[-1]) if len(after) > 1 else (b"", b"")
    emulator = b"|".join(group[3:players_at])
    game, owner, emulator_, server_, location_ = decoded(
        [group[0], group[2], emulator, server, location]
    )
    players = group[players_at].decode("ascii")
    return _game(address, (game, owner, emulator_, players, server_, location_))


# --- JSON ----------------------------------------------------------------------------------------


def _json_list(body: bytes, allow_private: bool) -> ServerList:
    """Servers and games may even stand in one array; what an entry is, its members say."""
    servers: list[ListedServer | None] = []
    games: list[WaitingGame | None] = []
    strange = 0
    try:
        entries = array_entries(body.decode("utf-8", "replace"), "data")
        for entry in islice(entries, 2 * MOST_ENTRIES):
            place = entry.get("ipAddress") if isinstance(entry, dict) else None
            if not isinstance(entry, dict) or not isinstance(place, str):
                strange += 1
                continue
            address = as_address(place.strip(), allow_private=allow_private)
            if "gameName" in entry:
                games.append(_json_game(address, entry))
            else:
                servers.append(_json_server(address, entry))
    except JsonError as error:
        raise ListFormatError(str(error)) from None
    if strange and not servers and not games:
        raise ListFormatError("JSON without servers or games")
    return ServerList(_servers(servers), _games(games))


def _json_server(
    address: ServerAddress | None, entry: Mapping[object, object]
) -> ListedServer | None:
    if address is None:
        return None
    return ListedServer(
        address,
        as_text(entry.get("serverName"), LONGEST_NAME),
        as_count(entry.get("numUsers")),
        as_count(entry.get("maxUsers")),
        as_count(entry.get("numGames")),
        as_text(entry.get("version"), LONGEST_WORD),
        as_text(entry.get("location"), LONGEST_WORD),
    )


def _json_game(
    address: ServerAddress | None, entry: Mapping[object, object]
) -> WaitingGame | None:
    if address is None:
        return None
    names = ("gameName", "userName", "emulatorName", "playerCount", "serverName", "location")
    return _game(address, [as_text(entry.get(name), LONGEST_NAME) for name in names])


# --- both ----------------------------------------------------------------------------------------


def _game(address: ServerAddress, texts: Sequence[str]) -> WaitingGame | None:
    """Return a game from its texts; chat rooms, which begin with a star, are none."""
    game = as_text(texts[0], LONGEST_NAME)
    if not game or game.startswith(_CHAT_ROOM):
        return None
    owner, emulator, players, server, location = (
        as_text(text, LONGEST_WORD) for text in texts[1:]
    )
    return WaitingGame(address, game, owner, emulator, players, server, location)


def _servers(found: Iterable[ListedServer | None]) -> tuple[ListedServer, ...]:
    """Return each server once, as it was first named."""
    known: dict[ServerAddress, ListedServer] = {}
    for server in found:
        if server is not None and len(known) < MOST_ENTRIES:
            known.setdefault(server.address, server)
    return tuple(known.values())


def _games(found: Iterable[WaitingGame | None]) -> tuple[WaitingGame, ...]:
    known = dict.fromkeys(game for game in found if game is not None)
    return tuple(known)[:MOST_ENTRIES]
