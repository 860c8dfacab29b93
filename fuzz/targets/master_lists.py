"""Answers of master lists in every format, the addresses of lists, and what of them is kept."""

from contextlib import suppress

from kaillera_client.masterlist.entry import ListSource, ServerList
from kaillera_client.masterlist.merge import Catalogue
from kaillera_client.masterlist.parse import (
    MOST_ENTRIES,
    ListFormatError,
    parse_games,
    parse_list,
)
from kaillera_client.masterlist.places import country_code
from kaillera_client.masterlist.sources import SourceError, source_from_url
from kaillera_client.profile import listcache
from kaillera_client.profile.listcache import ListCache

_SOURCE = ListSource("list", "http://list.example/servers", "", "", added=True)
_LONGEST_TEXT = 200


def one_input(data: bytes) -> None:
    """Read bytes as a list, with and without private addresses, and as the address of one."""
    for allow_private in (False, True):
        try:
            found = parse_list(data, allow_private=allow_private)
        except ListFormatError:
            continue
        _check(found)
    with suppress(ListFormatError):
        assert len(parse_games(data)) <= MOST_ENTRIES
    _read_address(data.decode("utf-8", "replace"))


def _check(found: ServerList) -> None:
    assert len(found.servers) <= MOST_ENTRIES
    assert len(found.games) <= MOST_ENTRIES
    for server in found.servers:
        assert 1 <= server.address.port <= 65535
        assert len(server.name) <= _LONGEST_TEXT
        country_code(server.location)
    catalogue = Catalogue().with_list(_SOURCE, found, 1.0).with_list(_SOURCE, found, 2.0)
    assert len(catalogue.entries) <= len(found.servers)
    kept = ListCache().with_list(_SOURCE, found, 1.0)
    loaded = listcache.load(listcache.dump(kept))
    assert loaded.problems == ()
    assert loaded.cache == kept


def _read_address(text: str) -> None:
    try:
        source = source_from_url(text)
    except SourceError:
        return
    assert source_from_url(source.servers_url).servers_url == source.servers_url


def seeds() -> list[bytes]:
    """Return a list in each format, a web page and addresses."""
    return [
        b"Server one\n192.0.2.1:27888;3/50;1;0.86;Paris\nTwo\nplay.example:27889;1/10;0.86;Oslo\n",
        b"Three\n203.0.113.9:27888;3/25;\x1f1;0.86;Rome\n",
        b"\xef\xbb\xbfServer one\r\n192.0.2.1:27888;3/50;1;0.86;Paris\r\n",
        b"Game|203.0.113.9:27888|ann|Emulator|1/2|Server|Rome|Two|198.51.100.7:1|bob|E|2|S|X|\n"
        b"Server one\n203.0.113.9:27888;3/50;1;0.86;Paris\n",
        "サーバー\n203.0.113.9:27888;3/50;1;0.86;東京\n".encode("cp932"),
        b'[{"ipAddress": "203.0.113.9:27888", "serverName": "One", "numUsers": 3, "maxUsers": "50",'
        b' "numGames": 1.0, "version": "0.86", "location": "Chicago, US"}]',
        b'{"total": 1, "data": [{"ipAddress": "203.0.113.9:27888", "gameName": "Game", "userName":'
        b' "ann", "emulatorName": "E", "playerCount": "1/2", "serverName": "S", "location": "\\ud83c"}]}',
        b"<html>", b"[]", b"{}", b"\n",
        b"https://list.example/servers?x=1", b"http://[2001:db8::1]:8080/", b"http://a:b@c/",
    ]  # fmt: skip
