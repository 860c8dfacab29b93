"""Asking a real web server with TLS on this computer, and all the ways in which it does not answer."""

import asyncio
import gzip
import json
import socket
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kaillera_client.updates.fetch import UpdateLimits, ask_for_release
from kaillera_client.updates.place import place_of_feed
from kaillera_client.updates.release import (
    NewerRelease,
    NewestHere,
    Release,
    UpdateAnswer,
    UpdateFailure,
    UpdateProblem,
)
from tests.masterlist import web as web_module
from tests.masterlist.web import WebServer, flood, plain, self_signed, silence, trickle, web_server

PATIENCE = 30.0
NEWER = json.dumps({"version": "9.0"}).encode()
CERTIFICATE = Path(web_module.__file__).with_name("self_signed.pem")


@pytest.fixture
def web() -> Iterator[WebServer]:
    with web_server(self_signed()) as server:
        yield server


def trusting() -> ssl.SSLContext:
    """Return what the system would know of the server if somebody vouched for it."""
    return ssl.create_default_context(cafile=CERTIFICATE)


def ask(url: str, *, deadline: float = PATIENCE, trusted: bool = True) -> UpdateAnswer:
    limits = UpdateLimits(deadline, trusting() if trusted else None)
    return asyncio.run(ask_for_release(place_of_feed(url), "0.1.0", limits))


def problem(answer: UpdateAnswer) -> UpdateProblem:
    assert isinstance(answer, UpdateFailure)
    return answer.problem


def newer(web: WebServer) -> NewerRelease:
    return NewerRelease(Release("9.0", web.url("/")))


def test_a_newer_version_and_none(web: WebServer) -> None:
    web.answers = {
        "/newer": plain(NEWER),
        "/packed": plain(gzip.compress(NEWER), "200 OK", "Content-Encoding: gzip"),
        "/same": plain(b'{"version": "0.1.0"}'),
    }
    assert ask(web.url("/newer")) == newer(web)
    assert ask(web.url("/packed")) == newer(web)
    assert ask(web.url("/same")) == NewestHere()


def test_the_request_says_product_and_version_and_nothing_else(web: WebServer) -> None:
    web.answers = {"/newer": plain(NEWER, "200 OK", "Set-Cookie: who=you")}
    ask(web.url("/newer"))
    ask(web.url("/newer"))
    for request in web.requests:
        head, *lines = request.strip().splitlines()
        assert head == "GET /newer HTTP/1.1"
        fields = {name.lower(): value for name, _, value in (x.partition(": ") for x in lines)}
        assert fields.pop("user-agent") == "kaillera-client/0.1.0"
        assert fields.pop("host") == web.url("").removeprefix("https://")
        assert set(fields) <= {"accept", "accept-encoding", "connection"}


def test_a_certificate_that_nobody_vouches_for(web: WebServer) -> None:
    web.answers = {"/newer": plain(NEWER)}
    assert problem(ask(web.url("/newer"), trusted=False)) is UpdateProblem.UNTRUSTED
    assert web.requests == []


def test_a_certificate_of_somebody_else(web: WebServer) -> None:
    other_name = web.url("/newer").replace("127.0.0.1", "localhost")
    assert problem(ask(other_name)) is UpdateProblem.UNTRUSTED
    assert web.requests == []


def test_it_goes_where_the_server_points_but_not_out_of_tls(web: WebServer) -> None:
    with web_server() as without_tls:
        without_tls.answers = {"/newer": plain(NEWER)}
        web.answers = {
            "/newer": plain(NEWER),
            "/moved": plain(b"", "301 Moved Permanently", "Location: /newer"),
            "/out": plain(b"", "302 Found", f"Location: {without_tls.url('/newer')}"),
            "/circle": plain(b"", "302 Found", "Location: /circle"),
            "/nowhere": plain(b"", "302 Found"),
            "/file": plain(b"", "302 Found", "Location: file:///etc/passwd"),
            "/broken": plain(b"", "302 Found", "Location: https://[x/"),
        }
        assert ask(web.url("/moved")) == newer(web)
        for path in ("/out", "/circle", "/nowhere", "/file", "/broken"):
            assert problem(ask(web.url(path))) is UpdateProblem.REFUSED, path
        assert without_tls.requests == []


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (plain(b"<html>"), UpdateProblem.NO_RELEASE),
        (plain(b"{}"), UpdateProblem.NO_RELEASE),
        (plain(NEWER, "200 OK", "Content-Encoding: br"), UpdateProblem.NO_RELEASE),
        (plain(gzip.compress(b" " * 3_000_000), "200 OK", "Content-Encoding: gzip"), UpdateProblem.NO_RELEASE),
        (flood, UpdateProblem.NO_RELEASE),
        (plain(b"later", "503 Service Unavailable"), UpdateProblem.REFUSED),
        (plain(b"", "404 Not Found"), UpdateProblem.REFUSED),
        (b"", UpdateProblem.NO_ANSWER),
    ],
    ids=str,
)  # fmt: skip
def test_answers_that_tell_nothing(
    web: WebServer,
    answer: bytes | Callable[[WebServer], Iterator[bytes]],
    expected: UpdateProblem,
) -> None:
    web.answers = {"/answer": answer}
    assert problem(ask(web.url("/answer"))) is expected


@pytest.mark.parametrize("answer", [silence, trickle])
def test_answers_that_do_not_come_to_an_end(
    web: WebServer, answer: Callable[[WebServer], Iterator[bytes]]
) -> None:
    web.answers = {"/answer": answer}
    assert problem(ask(web.url("/answer"), deadline=0.3)) is UpdateProblem.NO_ANSWER
    assert UpdateLimits().deadline <= 10.0


def test_nobody_there_and_no_such_name() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"https://127.0.0.1:{closed.getsockname()[1]}/"
        assert problem(ask(url)) is UpdateProblem.NO_ANSWER
    assert problem(ask("https://no.such.host.invalid/")) is UpdateProblem.NO_ADDRESS
