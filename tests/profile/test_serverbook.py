"""Favourites, own servers and history."""

import json

from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.links.address import ServerAddress
from kaillera_client.profile.problems import Problem, ProfileFile, Trouble
from kaillera_client.profile.serverbook import (
    HISTORY_LIMIT,
    KnownServer,
    LoadedServers,
    ServerBook,
    dump,
    load,
)

A, B, C = (ServerAddress(f"{name}.example") for name in "abc")


def numbered(number: int) -> ServerAddress:
    return ServerAddress(f"host{number}.example", 1000 + number)


def test_q11_a_favourite_stays_whatever_lists_say_and_comes_back() -> None:
    book = ServerBook().with_favourite(A, True, "Retro House")
    for _ in range(3):
        book = load(dump(book.with_seen({B: "another"}, 5.0))).book
    assert book.favourites() == (KnownServer(A, "Retro House", favourite=True),)


def test_favourites_keep_their_order_and_can_be_taken_back() -> None:
    book = ServerBook().with_favourite(B, True).with_favourite(A, True)
    assert [server.address for server in book.favourites()] == [B, A]
    book = book.with_favourite(B, False)
    assert [server.address for server in book.favourites()] == [A]
    assert book.find(B) is None, "nothing else is known of it"


def test_history_is_the_latest_first() -> None:
    book = (
        ServerBook()
        .with_connection(A, "a", 10.9)
        .with_connection(B, "b", 20)
        .with_connection(C, "c", 15)
    )
    assert [server.address for server in book.history()] == [B, C, A]
    book = book.with_connection(A, "", 30)
    assert [server.address for server in book.history()] == [A, B, C]
    assert book.history()[0].name == "a", "a name is not replaced by none"


def test_history_is_limited_but_favourites_and_own_servers_are_not() -> None:
    book = ServerBook().with_favourite(A, True).with_connection(A, "", 1).with_added(B)
    for number in range(HISTORY_LIMIT + 20):
        book = book.with_connection(numbered(number), "", 100 + number)
    for number in range(HISTORY_LIMIT + 20):
        book = book.with_favourite(ServerAddress(f"favourite{number}"), True)
    assert book.find(A) is not None
    assert book.find(B) is not None
    assert len(book.history()) == HISTORY_LIMIT + 1
    assert book.find(numbered(19)) is None
    assert book.find(numbered(20)) is not None
    assert len(book.favourites()) == HISTORY_LIMIT + 21
    assert load(dump(book)) == LoadedServers(book)


def test_what_is_noted_of_a_server() -> None:
    book = ServerBook().with_charset(A, "cp932").with_ping_answered(A, False)
    assert book.find(A) == KnownServer(A, charset="cp932", answers_ping=False)
    book = book.with_ping_answered(A, True).with_ping_answered(A, False)
    server = book.find(A)
    assert server is not None
    assert server.answers_ping, "it answered once, so silence means something"
    book = book.with_seen({A: "New name", B: "unknown"}, 77.7)
    server = book.find(A)
    assert server is not None
    assert (server.name, server.last_seen) == ("New name", 77)
    assert book.find(B) is None
    assert book.with_ping_answered(B, True) is book
    assert book.with_charset(A, "").find(A) is None


def test_own_servers() -> None:
    book = ServerBook().with_added(A, "Mine").with_favourite(A, True)
    assert book.own() == book.favourites()
    assert book.with_favourite(A, False).own() == (KnownServer(A, "Mine", own=True),)
    assert book.removed(A) == ServerBook()
    assert book.removed(B) == book


def test_one_bad_entry_costs_only_itself() -> None:
    book = ServerBook().with_favourite(A, True).with_favourite(B, True)
    data = json.loads(dump(book))
    data["servers"][0]["port"] = 70000
    data["servers"] += [5, {"host": ""}, {"host": "x y", "port": 1}]
    found = load(json.dumps(data))
    assert [server.address for server in found.book.favourites()] == [B]
    assert [problem.trouble for problem in found.problems] == [Trouble.BAD_VALUE] * 4


def test_a_host_in_the_file_is_read_like_one_that_is_typed() -> None:
    entry = {"port": 27888, "favourite": True}
    for host, known in (("A.Example", A), ("0:0::1", ServerAddress("::1"))):
        book = load(json.dumps({"servers": [{"host": host, **entry}]})).book
        assert book.find(known) is not None
    twins = [
        {"host": "A.example", **entry},
        {"host": "a.example", "port": 27888, "charset": "gbk"},
    ]
    for order in (twins, twins[::-1]):
        book = load(json.dumps({"servers": order})).book
        assert [server.address for server in book.favourites()] == [A]
    for host in ("a/b", "a:b", "<b>", "1.2.3"):
        assert len(load(json.dumps({"servers": [{"host": host, **entry}]})).problems) == 1


def test_a_broken_file() -> None:
    for text in ("", "[]", '{"servers": 5}'):
        found = load(text)
        assert found.book == ServerBook()
        assert [problem.trouble for problem in found.problems] == [Trouble.BROKEN]
        assert found.problems[0].file is ProfileFile.SERVERS


def test_a_newer_version_finds_its_notes_again() -> None:
    newer = {
        "future": 1,
        "servers": [{"host": "a.example", "port": 27888, "favourite": True, "colour": "red"}],
    }
    book = load(json.dumps(newer)).book.with_connection(A, "a", 5)
    kept = json.loads(dump(book))
    assert kept["future"] == 1
    assert kept["servers"][0]["colour"] == "red"


@given(st.text())
def test_any_name_can_be_kept(name: str) -> None:
    book = ServerBook().with_favourite(A, True, name)
    again = load(dump(book).encode("utf-8", "replace").decode())
    assert again.problems == ()
    assert len(again.book.favourites()) == 1


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=5))
def test_nothing_in_an_entry_raises(value: object) -> None:
    good = json.loads(dump(ServerBook().with_favourite(A, True)))["servers"][0]
    for key in good:
        found = load(json.dumps({"servers": [{**good, key: value}]}))
        assert load(dump(found.book)).problems == ()
        assert len(found.problems) <= 1
        assert all(isinstance(problem, Problem) for problem in found.problems)
