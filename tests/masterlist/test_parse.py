import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import ListedServer, ServerList, WaitingGame
from kaillera_client.masterlist.parse import (
    MOST_ENTRIES,
    ListFormatError,
    parse_games,
    parse_list,
)
from tests.yardstick import cost_of

A = ServerAddress("111.111.111.111", 27888)
B = ServerAddress("85.160.76.95", 27889)
TOADS = WaitingGame(
    B, "battle toads", "Vortex", "Gens 2.10", "2", "Unknown serv0r", "Unknown location"
)
TOADS_LINE = b"battle toads|85.160.76.95:27889|Vortex|Gens 2.10|2|Unknown serv0r|Unknown location|"


def test_text_with_five_and_with_four_fields() -> None:
    body = (
        b"Retro House\n111.111.111.111:27888;31/80;4;ESF 0.9;Berlin; Germany\n"
        b"Unknown Server\n85.160.76.95:27889;0/10;0.86;Europe\n"
    )
    expected = (
        ListedServer(A, "Retro House", 31, 80, 4, "ESF 0.9", "Berlin; Germany"),
        ListedServer(B, "Unknown Server", 0, 10, None, "0.86", "Europe"),
    )
    assert parse_list(body) == ServerList(expected)
    assert parse_list(body.replace(b"\n", b"\r\n")) == ServerList(expected)
    assert parse_list(b"\xef\xbb\xbf" + body.rstrip()) == ServerList(expected)


def test_text_names_may_be_anything() -> None:
    body = (
        b"203.0.113.9:1;1/2;0;x;y\n111.111.111.111:27888;1/2;3;v;l\n"
        b"\n85.160.76.95:27889;1/2;3;v;l\n"
        b"203.0.113.7:5;1/2;3;v;nameless\n"
        b"stray line\nName; with <b> | marks\n203.0.113.8:5;1/2;3;v;l\n"
    )
    assert [(s.name, s.address.host) for s in parse_list(body).servers] == [
        ("203.0.113.9:1;1/2;0;x;y", "111.111.111.111"),
        ("", "85.160.76.95"),
        ("", "203.0.113.7"),
        ("Name; with <b> | marks", "203.0.113.8"),
    ]


def test_text_in_several_code_pages() -> None:
    names = {"cp1252": "São Paulo", "cp1251": "Привет мир", "cp949": "한국 서버", "utf-8": "日本"}
    body = b"".join(
        name.encode(charset) + b"\n203.0.113.%d:27888;1/2;3;v;l\n" % number
        for number, (charset, name) in enumerate(names.items())
    )
    assert [server.name for server in parse_list(body).servers] == list(names.values())


def test_waiting_games_in_the_first_line() -> None:
    servers = b"\nRetro House\n111.111.111.111:27888;31/80;4;ESF 0.9;DE\n"
    found = parse_list(TOADS_LINE * 2 + servers)
    assert found.games == (TOADS,)
    assert found.servers == (ListedServer(A, "Retro House", 31, 80, 4, "ESF 0.9", "DE"),)
    assert parse_list(servers).servers == found.servers
    assert parse_games(TOADS_LINE) == (TOADS,)
    assert parse_games(b" \r\n") == ()


def test_waiting_games_are_found_again_behind_a_bar() -> None:
    line = (
        b"a|b|203.0.113.1:1|Ann|Mame|1/8|House | of fun|DE|"
        b"*chat|203.0.113.2:1|Bob|Mame|1|S|L|"
        b"c|203.0.113.3:1|Cid|Mame|32|bit|2/4|S|L|"
        b"no players|203.0.113.4:1|Dan|Mame|"
        b"private|10.0.0.1:1|Eve|Mame|1/2|S|L|"
        b"d|203.0.113.5:1|Fay|Mame|1/2"
    )
    found = parse_games(line)
    assert [(game.game, game.owner, game.players) for game in found] == [
        ("b", "Ann", "1/8"),
        ("c", "Cid", "32"),
        ("d", "Fay", "1/2"),
    ]
    assert (found[0].server, found[0].location) == ("House | of fun", "DE")
    assert len(parse_games(line, allow_private=True)) == 4


def json_server(**changes: object) -> dict[str, object]:
    return {
        "serverName": "Retro House",
        "website": "https://example.net/",
        "location": "Berlin",
        "numUsers": 31,
        "numGames": 4,
        "version": "ESF 0.9",
        "ipAddress": "111.111.111.111:27888",
    } | changes


def json_game(**changes: object) -> dict[str, object]:
    return {
        "gameName": "battle toads",
        "ipAddress": "85.160.76.95:27889",
        "userName": "Vortex",
        "emulatorName": "Gens 2.10",
        "playerCount": "2",
        "serverName": "Unknown serv0r",
        "location": "Unknown location",
    } | changes


def encoded(value: object) -> bytes:
    return json.dumps(value, indent=1).encode()


def test_json_of_servers_and_of_games() -> None:
    server = ListedServer(A, "Retro House", 31, None, 4, "ESF 0.9", "Berlin")
    for wrapped in ([json_server()], {"draw": 1, "more": {"a": []}, "data": [json_server()]}):
        assert parse_list(encoded(wrapped)) == ServerList((server,))
    assert parse_list(encoded([json_game(playerCount=2)])) == ServerList((), (TOADS,))
    assert parse_games(encoded([json_game(), json_game(gameName="*chat")])) == (TOADS,)


@pytest.mark.parametrize(
    ("given_", "users"),
    [
        ("7", 7),
        (7.0, 7),
        (-1, None),
        ("x", None),
        (None, None),
        (True, None),
        (10**9, None),
        ("\x1f7", 7),
    ],
)
def test_json_numbers_that_are_missing_or_strange(given_: object, users: int | None) -> None:
    (server,) = parse_list(encoded([json_server(numUsers=given_)])).servers
    assert server.users == users
    entry = json_server()
    del entry["numGames"]
    (server,) = parse_list(encoded([entry])).servers
    assert server.games is None


def test_json_entries_without_a_use_are_left_out() -> None:
    strange = [5, "x", [], {}, json_server(ipAddress=5), json_server(ipAddress="x y:1")]
    found = parse_list(encoded([*strange, json_server(serverName=["x"])]))
    assert [(server.address, server.name) for server in found.servers] == [(A, "")]


@pytest.mark.parametrize("body", [b"[]", b' {"data": []}', b'{"n": 1, "data": [ ]}'])
def test_an_empty_array_is_a_list_of_nothing(body: bytes) -> None:
    assert parse_list(body) == ServerList()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" \n ",
        b"<!DOCTYPE html><p>1.2.3.4:27888;1/2;3;v;l",
        b"\xef\xbb\xbf <?xml",
        b"503 Service Unavailable",
        b"[",
        b"{",
        b'{"error": "no"}',
        b'{"data": 5}',
        b'{"data" [',
        b"{5: []}",
        b"[5]",
        b'[{"a": 1}]',
        b'[{"ipAddress": "1.2.3.4:5"} {}]',
        b'[{"ipAddress": "1.2.3.4:5"}',
        b"[" * 100_000,
        b'["' + b"x" * 10_000 + b'"]',
        b"[" + b"9" * 5000 + b"]",
        bytes(range(256)) * 10,
    ],
)
def test_q14_what_is_no_list(body: bytes) -> None:
    with pytest.raises(ListFormatError):
        parse_list(body)


@pytest.mark.parametrize(
    ("host", "public"),
    [
        ("111.111.111.111", True),
        ("172.32.0.1", True),
        ("kaillera.example.net", True),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("172.31.255.255", False),
        ("192.168.1.1", False),
        ("127.0.0.1", False),
        ("169.254.1.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("localhost", False),
        ("nas.local", False),
    ],
)
def test_private_addresses_only_where_they_are_allowed(host: str, public: bool) -> None:
    body = encoded([json_server(ipAddress=f"{host}:27888")])
    assert bool(parse_list(body).servers) is public
    assert parse_list(body, allow_private=True).servers[0].address == ServerAddress(host, 27888)


@pytest.mark.parametrize("place", ["1.2.3.4", "1.2.3.4:0", "1.2.3.4:65536", "[::1]:5", "1.2.3:5"])
def test_addresses_that_no_server_has(place: str) -> None:
    assert parse_list(encoded([json_server(ipAddress=place)]), allow_private=True) == ServerList()
    text = f"name\n{place};1/2;3;v;l\n".encode()
    try:
        assert parse_list(text, allow_private=True) == ServerList()
    except ListFormatError:
        assert ":" not in place


def test_texts_are_cut_and_half_characters_replaced() -> None:
    (server,) = parse_list(
        encoded([json_server(serverName="x" * 5000, location="\ud800a", version="a\n b")])
    ).servers
    assert (len(server.name), server.location, server.version) == (200, "?a", "a b")
    (server,) = parse_list(b"n" * 5000 + b"\n111.111.111.111:27888;1/2;3;v;" + b"l" * 5000).servers
    assert (len(server.name), len(server.location)) == (200, 100)


def test_each_server_once_and_not_without_end() -> None:
    assert len(parse_list(encoded([json_server(), json_server(serverName="x")])).servers) == 1
    many = [json_server(ipAddress=f"111.{n // 250}.{n % 250}.1:5") for n in range(12_000)]
    assert len(parse_list(encoded(many)).servers) == MOST_ENTRIES
    text = b"".join(b"n\n111.%d.%d.1:5;1/2;3;v;l\n" % divmod(n, 250) for n in range(12_000))
    assert len(parse_list(text).servers) == MOST_ENTRIES
    line = b"".join(b"g%d|111.1.1.1:5|u|e|1/2|s|l|" % n for n in range(12_000))
    assert len(parse_games(line)) == MOST_ENTRIES


@given(st.binary(max_size=400))
def test_random_bytes_are_a_list_or_a_format_error(body: bytes) -> None:
    try:
        parse_list(body, allow_private=True)
        parse_games(body)
    except ListFormatError:
        return


PIECES = st.sampled_from(
    [
        b"1.2.3.4:5",
        b";",
        b"1/2",
        b"|",
        b"\n",
        b"\r\n",
        b"[",
        b"]",
        b"{",
        b"}",
        b'"ipAddress":',
        b'"data":',
        b'"1.2.3.4:5"',
        b",",
        b"\xff",
        b"9",
        b" ",
        b'"gameName":',
        b"null",
        b"*",
    ]
)


@given(st.lists(PIECES, max_size=40))
def test_pieces_of_lists_are_a_list_or_a_format_error(pieces: list[bytes]) -> None:
    try:
        found = parse_list(b"".join(pieces))
    except ListFormatError:
        return
    assert all(server.address.host == "1.2.3.4" for server in found.servers)


@pytest.mark.parametrize(
    "body",
    [
        b"|" * 2_000_000,
        b"\n" * 2_000_000,
        b"a;1/2;" * 300_000,
        b"[" + b"1," * 1_000_000,
        b"x" * 2_000_000,
        b"1.2.3.4:5|" * 200_000,
        b"n\n\xe3\xe3:1;1/2;3;v;l\n" * 100_000,
    ],
)
def test_two_megabytes_of_nonsense_are_read_in_bounded_time(body: bytes) -> None:
    def read() -> None:
        with contextlib.suppress(ListFormatError):
            parse_list(body)

    assert cost_of(read, tries=1) < 500
