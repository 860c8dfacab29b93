"""The engine asks for the newest release, but never near a game."""

import asyncio
import json
from collections.abc import Iterator

import pytest

from kaillera_client.engine.commands import CheckForUpdates, CloseClient
from kaillera_client.engine.updates import check_for_updates
from kaillera_client.session import commands as c
from kaillera_client.updates.fetch import UpdateLimits
from kaillera_client.updates.place import place_of_feed
from kaillera_client.updates.release import (
    NewerRelease,
    Release,
    UpdateFailure,
    UpdateProblem,
)
from tests.engine.bench import PATIENCE, Bench
from tests.masterlist.web import WebServer, plain, self_signed, silence, web_server
from tests.updates.test_fetch import trusting

GAME_NEAR = UpdateFailure(UpdateProblem.GAME_NEAR)


@pytest.fixture
def web() -> Iterator[WebServer]:
    with web_server(self_signed()) as server:
        server.answers = {"/": plain(json.dumps({"version": "9.0"}).encode()), "/silent": silence}
        yield server


def asked(bench: Bench, command: CheckForUpdates) -> UpdateProblem:
    answer = bench.engine.execute(command).result(PATIENCE)
    assert isinstance(answer, UpdateFailure)
    return answer.problem


def test_nobody_is_asked_in_a_room_nor_while_our_server_has_one(
    web: WebServer, bench: Bench
) -> None:
    command = CheckForUpdates(place_of_feed(web.url("/")), "0.1.0")
    bench.serve()
    bench.connect(1)
    # In the lobby it is asked; nobody vouches for the server, so it is asked nothing.
    assert asked(bench, command) is UpdateProblem.UNTRUSTED
    bench.tell(1, c.CreateGame(b"Test Game"))
    assert asked(bench, command) is UpdateProblem.GAME_NEAR
    bench.tell(1, c.LeaveRoom())
    bench.engine.execute(CloseClient(1)).result(PATIENCE)
    assert asked(bench, command) is UpdateProblem.UNTRUSTED


def test_an_answer_comes_through(web: WebServer) -> None:
    limits = UpdateLimits(PATIENCE, trusting())
    command = CheckForUpdates(place_of_feed(web.url("/")), "0.1.0")
    answer = asyncio.run(check_for_updates(command, lambda: False, limits))
    assert answer == NewerRelease(Release("9.0", web.url("/")))


def test_a_game_that_comes_near_ends_the_request(web: WebServer) -> None:
    limits = UpdateLimits(PATIENCE, trusting())
    command = CheckForUpdates(place_of_feed(web.url("/silent")), "0.1.0")
    answer = asyncio.run(check_for_updates(command, lambda: bool(web.requests), limits))
    assert answer == GAME_NEAR
    web.requests.clear()
    assert asyncio.run(check_for_updates(command, lambda: True, limits)) == GAME_NEAR
    assert web.requests == []


def test_an_engine_that_closes_does_not_wait_for_a_silent_computer(
    web: WebServer, bench: Bench
) -> None:
    command = CheckForUpdates(place_of_feed(web.url("/silent")), "0.1.0")
    future = bench.engine.execute(command)
    bench.engine.close()
    assert future.done()
