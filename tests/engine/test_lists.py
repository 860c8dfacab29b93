"""Master lists that answer, and all the ways in which they do not, from a real web server on this computer."""

import asyncio
import gzip
import json
import socket
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator

import pytest

from kaillera_client.engine.commands import FetchLists
from kaillera_client.engine.events import ListFailed, ListFetched
from kaillera_client.engine.lists import fetch_lists
from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import (
    ListedServer,
    ListProblem,
    ListSource,
    ServerList,
    WaitingGame,
)
from kaillera_client.masterlist.fetch import FetchLimits
from tests.engine.bench import PATIENCE, Bench
from tests.masterlist.web import WebServer, flood, plain, self_signed, silence, trickle, web_server

HOUSE = ServerAddress("127.0.0.1", 27888)
TEXT = b"Retro House\n127.0.0.1:27888;31/80;4;ESF;DE\n"
JSON = json.dumps(
    [{"serverName": "Retro House", "ipAddress": "127.0.0.1:27888", "numUsers": 31}]
).encode()
GAMES = b"Arena|127.0.0.1:27888|Ann|Mame|1/4|Retro House|DE|"
GAME = WaitingGame(HOUSE, "Arena", "Ann", "Mame", "1/4", "Retro House", "DE")
LISTED = ServerList((ListedServer(HOUSE, "Retro House", 31),))
PATIENT = FetchLimits(deadline=PATIENCE)
HASTY = FetchLimits(deadline=0.4)


@pytest.fixture
def web() -> Iterator[WebServer]:
    with web_server() as server:
        yield server


def fetched(
    *sources: ListSource, limits: FetchLimits = PATIENT
) -> dict[str, ServerList | ListProblem]:
    """Return what was published of each source, by its name."""
    events: list[ListFetched | ListFailed] = []
    asyncio.run(fetch_lists(sources, events.append, limits))
    assert len(events) == len(sources)
    return {
        event.source.name: event.list if isinstance(event, ListFetched) else event.failure.problem
        for event in events
    }


def test_q14_several_lists_side_by_side(web: WebServer) -> None:
    web.answers = {
        "/json": plain(JSON),
        "/text": plain(GAMES + b"\n" + TEXT),
        "/gzip": plain(gzip.compress(JSON), "200 OK", "Content-Encoding: gzip"),
        "/empty": plain(b"[]"),
        "/moved": plain(b"", "302 Found", "Location: /json"),
        "/games": plain(GAMES),
    }
    full = ListedServer(HOUSE, "Retro House", 31, 80, 4, "ESF", "DE")
    found = fetched(
        web.source("/json", games="/games"),
        *map(web.source, ("/text", "/gzip", "/empty", "/moved")),
    )
    assert found == {
        "/json": ServerList(LISTED.servers, (GAME,)),
        "/text": ServerList((full,), (GAME,)),
        "/gzip": LISTED,
        "/empty": ServerList(),
        "/moved": LISTED,
    }
    assert all("user-agent: kaillera-client\r\n" in text.lower() for text in web.requests)
    assert not any("cookie" in text.lower() for text in web.requests)


def after_its_end(_server: WebServer) -> Iterator[bytes]:
    """Send a packed list that ends, and go on."""
    yield b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(JSON)
    for _ in range(1000):
        yield b"x" * 10_000


BOMB = gzip.compress(b" " * 50_000_000, 1)


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (plain(b"<html><body>Sorry</body></html>"), ListProblem.NOT_A_LIST),
        (plain(b""), ListProblem.NOT_A_LIST),
        (plain(bytes(range(256)) * 20), ListProblem.NOT_A_LIST),
        (plain(b'{"error": "no"}'), ListProblem.NOT_A_LIST),
        (plain(JSON[:-5]), ListProblem.NOT_A_LIST),
        (plain(JSON, "200 OK", "Content-Encoding: gzip"), ListProblem.NOT_A_LIST),
        (
            plain(gzip.compress(JSON)[:-9], "200 OK", "Content-Encoding: gzip"),
            ListProblem.NOT_A_LIST,
        ),
        (plain(JSON, "200 OK", "Content-Encoding: br"), ListProblem.NOT_A_LIST),
        (b"\x00\xff garbage \r\n\r\n", ListProblem.NOT_A_LIST),
        (plain(b"busy", "503 Service Unavailable"), ListProblem.REFUSED),
        (plain(b"", "404 Not Found"), ListProblem.REFUSED),
        (plain(b"", "302 Found", "Location: /answer"), ListProblem.REFUSED),
        (plain(b"", "302 Found", "Location: file:///etc/passwd"), ListProblem.REFUSED),
        (plain(b"", "302 Found", "Location: javascript:x"), ListProblem.REFUSED),
        (b"", ListProblem.NO_ANSWER),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[", ListProblem.NO_ANSWER),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 10000000\r\n\r\n[", ListProblem.TOO_LARGE),
        (flood, ListProblem.TOO_LARGE),
        (after_its_end, ListProblem.TOO_LARGE),
        (plain(BOMB, "200 OK", "Content-Encoding: gzip"), ListProblem.TOO_LARGE),
        (
            plain(zlib.compress(b" " * 3_000_000), "200 OK", "Content-Encoding: deflate"),
            ListProblem.TOO_LARGE,
        ),
    ],
    ids=str,
)
def test_q14_lists_that_send_something_else(
    web: WebServer, answer: bytes | Callable[[WebServer], Iterator[bytes]], problem: ListProblem
) -> None:
    web.answers = {"/answer": answer, "/good": plain(JSON)}
    found = fetched(web.source("/answer"), web.source("/good"))
    assert found == {"/answer": problem, "/good": LISTED}


@pytest.mark.parametrize("answer", [silence, trickle])
def test_q14_lists_that_do_not_come_to_an_end(
    web: WebServer, answer: Callable[[WebServer], Iterator[bytes]]
) -> None:
    web.answers = {"/answer": answer}
    assert fetched(web.source("/answer"), limits=HASTY) == {"/answer": ListProblem.NO_ANSWER}
    assert FetchLimits().deadline <= 5.0


def test_q14_nobody_there_no_such_name_no_web_address(web: WebServer) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
        found = fetched(
            ListSource("closed", f"http://127.0.0.1:{port}/"),
            ListSource("unknown", "http://no.such.host.invalid/"),
            ListSource("bad", "ftp://127.0.0.1/"),
            ListSource("bad other", web.url("/"), fallback_url="nonsense"),
        )
    assert found == {
        "closed": ListProblem.NO_ANSWER,
        "unknown": ListProblem.NO_ADDRESS,
        "bad": ListProblem.BAD_URL,
        "bad other": ListProblem.BAD_URL,
    }


def test_q14_a_certificate_that_nobody_vouches_for() -> None:
    with web_server(self_signed()) as web:
        web.answers = {"/json": plain(JSON)}
        assert fetched(web.source("/json")) == {"/json": ListProblem.UNTRUSTED}
        assert web.requests == []


def test_the_other_address_is_asked_when_the_first_fails_or_is_silent(web: WebServer) -> None:
    web.answers = {"/bad": plain(b"<html>"), "/silent": silence, "/text": plain(JSON)}
    limits = FetchLimits(deadline=3.0)
    assert fetched(web.source("/bad", fallback="/text"))["/bad"] == LISTED
    assert fetched(web.source("/silent", fallback="/text"), limits=limits)["/silent"] == LISTED
    both = web.source("/bad", fallback="/missing")
    assert fetched(both)["/bad"] is ListProblem.REFUSED


def test_waiting_games_that_cannot_be_had_are_no_failure(web: WebServer) -> None:
    web.answers = {"/json": plain(JSON)}
    assert fetched(web.source("/json", games="/missing")) == {"/json": LISTED}


@pytest.mark.parametrize("games", [silence, trickle, flood])
def test_q14_waiting_games_that_do_not_come_in_time_cost_no_server(
    web: WebServer,
    monkeypatch: pytest.MonkeyPatch,
    games: Callable[[WebServer], Iterator[bytes]],
) -> None:
    """A share so small that nobody waits for it here."""
    monkeypatch.setattr("kaillera_client.masterlist.fetch._GAMES_SHARE", 0.01)
    web.answers = {"/json": plain(JSON), "/games": games}
    assert fetched(web.source("/json", games="/games")) == {"/json": LISTED}


def test_public_lists_name_no_private_servers(web: WebServer) -> None:
    web.answers = {"/json": plain(JSON)}
    assert fetched(ListSource("public", web.url("/json"))) == {"public": ServerList()}


def test_the_engine_asks_and_tells(web: WebServer, bench: Bench) -> None:
    web.answers = {"/json": plain(JSON), "/bad": plain(b"<html>")}
    good, bad = web.source("/json"), web.source("/bad")
    assert bench.engine.execute(FetchLists((good, bad, good))).result(PATIENCE) is None
    answers = [e for e in bench.drain() if isinstance(e, ListFetched | ListFailed)]
    assert {type(event).__name__ for event in answers} == {"ListFetched", "ListFailed"}
    assert ListFetched(good, LISTED) in answers
    assert len(answers) == 2
    assert bench.engine.execute(FetchLists(())).result(PATIENCE) is None


def test_an_engine_that_closes_does_not_wait_for_a_silent_list(
    web: WebServer, bench: Bench
) -> None:
    web.answers = {"/silent": silence}
    future = bench.engine.execute(FetchLists((web.source("/silent"),)))
    while not web.requests:
        web.ended.wait(0.01)
    bench.engine.close()
    assert future.cancelled()


def test_aiohttp_is_not_imported_before_the_first_list() -> None:
    code = (
        "import sys, kaillera_client.engine.engine, kaillera_client.masterlist.sources\n"
        "sys.exit('aiohttp' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
