import contextlib
import json
import signal
import threading
from collections.abc import Callable

import pytest

from kaillera_client.cli.main import main
from kaillera_client.engine import commands as c
from kaillera_client.engine.events import ListFailed, ListFetched, ServerProbed
from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import (
    ListedServer,
    ListFailure,
    ListProblem,
    ListSource,
    ServerList,
    WaitingGame,
)
from kaillera_client.masterlist.sources import DEFAULT_SOURCES
from tests.cli.fakes import FakeEngine, World
from tests.engine.bench import Bench
from tests.masterlist.web import plain, web_server

NEAR = ServerAddress("203.0.113.1")
FAR = ServerAddress("203.0.113.2")
SILENT = ServerAddress("203.0.113.3", 27889)
ANSWER = ServerList(
    (
        ListedServer(FAR, "Far\x1b[31m away 日本", 12, 50, 2, "ELK 0.11", "Tokyo, Japan"),
        ListedServer(SILENT, "Silent"),
        ListedServer(NEAR, "Retro House", 31, 80, 4, "ESF 0.9", "DE"),
    ),
    (
        WaitingGame(NEAR, "Bomberman", "Ann", "Mame", "1/4", "Retro House", "DE"),
        WaitingGame(FAR, "Street Fighter", "Ben", "Mame", "1/2"),
    ),
)
RTTS = {NEAR: (24.0, 20.0, 30.0), FAR: (None, 212.0, None), SILENT: (None, None, None)}
GOLDEN = """\
Name                Address            Users  Games       Ping      Delay
Retro House         203.0.113.1:27888  31/80      4      24 ms   2 frames
Far\ufffd[31m away 日本  203.0.113.2:27888  12/50      2     212 ms  13 frames
Silent              203.0.113.3:27889  -          -  no answer          -

Waiting game    Host  Players  Emulator  Server
Bomberman       Ann   1/4      Mame      Retro House (203.0.113.1:27888)
Street Fighter  Ben   1/2      Mame      203.0.113.2:27888

3 servers, 2 waiting games in 1 list.
"""
URL = ["--url", "http://a.example/list"]
SOURCE = ListSource("a.example", "http://a.example/list", added=True)


def answering(*failing: str) -> Callable[[FakeEngine, c.Command], None]:
    """Return what lets an engine's lists and servers answer, but for the lists of some names."""

    def after(engine: FakeEngine, command: c.Command) -> None:
        match command:
            case c.FetchLists(sources):
                for source in sources:
                    failure = ListFailure(ListProblem.REFUSED, "HTTP status 503")
                    failed = source.name in failing
                    engine.publish(
                        ListFailed(source, failure) if failed else ListFetched(source, ANSWER)
                    )
            case c.MeasureServers(servers):
                for server in servers:
                    for rtt_ms in RTTS[server]:
                        engine.publish(ServerProbed(server, rtt_ms))
            case _:
                pass

    return after


def test_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    world = World(after=answering())
    assert main(["list", *URL], world.make, {}) == 0
    out, err = capsys.readouterr()
    assert out == GOLDEN
    assert err == "Asking 1 server list ...\nMeasuring 3 servers ...\n"
    assert world.commands == [c.FetchLists((SOURCE,)), c.MeasureServers((NEAR, FAR, SILENT), 3)]


def test_q85_list_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--json", *URL], World(after=answering()).make, {}) == 0
    value = json.loads(capsys.readouterr().out)
    assert set(value) == {"ok", "lists", "servers", "games"}
    assert value["ok"] is True
    assert value["lists"] == [
        {"name": "a.example", "url": SOURCE.servers_url, "ok": True, "servers": 3, "games": 2}
    ]
    near, _, silent = value["servers"]
    assert near == {
        "name": "Retro House",
        "address": "203.0.113.1:27888",
        "users": 31,
        "max_users": 80,
        "games": 4,
        "version": "ESF 0.9",
        "location": "DE",
        "country": "DE",
        "lists": ["a.example"],
        "ping": {"sent": 3, "answered": 3, "median_ms": 24.0},
        "delay_frames": 2,
    }
    assert silent["ping"] == {"sent": 3, "answered": 0, "median_ms": None}
    assert (silent["users"], silent["country"], silent["delay_frames"]) == (None, None, None)
    assert value["games"][0] == {
        "game": "Bomberman",
        "owner": "Ann",
        "emulator": "Mame",
        "players": "1/4",
        "server": "Retro House",
        "address": "203.0.113.1:27888",
        "location": "DE",
    }


def test_q85_list_without_any_answer(capsys: pytest.CaptureFixture[str]) -> None:
    world = World(after=answering("a.example"))
    assert main(["list", *URL], world.make, {}) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "The list a.example gave nothing: it answered that it cannot.\n" in err
    assert "No server list could be read." in err
    assert main(["list", "--json", *URL], world.make, {}) == 1
    value = json.loads(capsys.readouterr().out)
    assert value["ok"] is False
    assert value["error"].startswith("No server list could be read.")
    assert value["lists"][0]["problem"] == "refused"
    assert value["servers"] == value["games"] == []


def test_one_list_is_enough(capsys: pytest.CaptureFixture[str]) -> None:
    world = World(after=answering(DEFAULT_SOURCES[1].name))
    assert main(["list", "--no-ping"], world.make, {}) == 0
    out, err = capsys.readouterr()
    assert "The list kaillera.com gave nothing" in err
    assert out.splitlines()[1].split()[-1] == "-"
    assert out.endswith("3 servers, 2 waiting games in 1 list.\n")
    assert world.commands == [c.FetchLists(DEFAULT_SOURCES)]


def test_only_servers_where_a_game_waits(capsys: pytest.CaptureFixture[str]) -> None:
    world = World(after=answering())
    assert main(["list", "--game", "BOMBER", *URL], world.make, {}) == 0
    out = capsys.readouterr().out
    assert out.endswith("1 server, 1 waiting game in 1 list.\n")
    assert world.commands[1] == c.MeasureServers((NEAR,), 3)
    assert main(["list", "--game", "nothing", *URL], world.make, {}) == 0
    assert capsys.readouterr().out == "0 servers, 0 waiting games in 1 list.\n"


def test_an_interrupted_list_shows_what_it_has(capsys: pytest.CaptureFixture[str]) -> None:
    answer, pause = answering(), threading.Event()

    def after(engine: FakeEngine, command: c.Command) -> None:
        answer(engine, command)
        if isinstance(command, c.MeasureServers):
            signal.raise_signal(signal.SIGINT)
            while not engine.world.closed:
                pause.wait(0.01)

    assert main(["list", *URL], World(after=after).make, {}) == 130
    out, err = capsys.readouterr()
    assert "Retro House" in out
    assert err.endswith("Interrupted before every server was asked.\n")


def test_q85_list_of_a_real_server(capsys: pytest.CaptureFixture[str]) -> None:
    bench = Bench()
    with contextlib.closing(bench.engine), web_server() as web:
        bench.serve()
        body = f"Ours\n127.0.0.1:{bench.port};0/64;0;Test;Here\n".encode()
        web.answers = {"/list": plain(body)}
        assert main(["list", "--json", "--url", web.url("/list")], environment={}) == 0
        value = json.loads(capsys.readouterr().out)
        (server,) = value["servers"]
        assert server["name"] == "Ours"
        assert server["ping"]["answered"] == 3
        assert server["delay_frames"] >= 1
        assert main(["list", "--url", web.url("/missing")], environment={}) == 1
