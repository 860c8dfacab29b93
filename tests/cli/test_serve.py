import signal

import pytest

from kaillera_client.cli.main import main
from kaillera_client.engine import commands as c
from kaillera_client.engine.errors import ServerStartFailed
from kaillera_client.engine.events import ServerEvent
from kaillera_client.server.rules import events as e
from tests.cli.fakes import FakeEngine, World

ADDRESS = ("192.0.2.1", 5000)


def serve(world: World, *words: str) -> int:
    return main(["serve", *words], world.make, {})


def test_who_comes_and_goes(capsys: pytest.CaptureFixture[str]) -> None:
    events: list[e.Event] = [
        e.UserEntered(1, b"Ann", ADDRESS, 12, 1),
        e.LoginRefused(ADDRESS, b"Server", b"Not this name"),
        e.ChatSaid(b"Ann", b"hi \x1b[2J"),
        e.GameOpened(5, b"Arena", b"Ann"),
        e.PlayerEntered(5, 2, b"Ben"),
        e.ChatSaid(b"Ben", b"ready", 5),
        e.ChatSaid(b"Ben", b"#sync 2/2 60 9f3c0a12b4d5e6f7", 5),
        e.GameStarted(5, (b"Ann", b"Ben"), (1, 3)),
        e.PlayerRemoved(5, b"Ben", 2, e.RemovalReason.SILENT, "15 s"),
        e.GameEnded(5),
        e.PlayerLeft(5, 2, b"Ben"),
        e.GameClosed(5),
        e.Fault(ADDRESS, e.FaultKind.STRANGER, 1),
        e.UserLeft(1, b"Ann", b"bye"),
        e.UserLeft(2, b"Ben", b""),
    ]

    def after(engine: FakeEngine, command: c.Command) -> None:
        if isinstance(command, c.StartServer):
            for event in events:
                engine.publish(ServerEvent(event))
            signal.raise_signal(signal.SIGTERM)

    world = World(after=after)
    assert serve(world, "--port", "0", "--host", "127.0.0.1") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "The server has ended."
    assert [line for line in lines if not line.startswith("The server")] == [
        "Ann came in from 192.0.2.1:5000, 12 ms away.",
        "Server from 192.0.2.1:5000 was not let in: Not this name",
        "<Ann> hi \ufffd[2J",
        "[Arena] opened by Ann.",
        "[Arena] Ben entered.",
        "[Arena] <Ben> ready",
        "[Arena] the game runs with Ann (delay 1), Ben (delay 3).",
        "[Arena] player 2, Ben, is out: nothing was heard from the client.",
        "[Arena] the game is over.",
        "[Arena] Ben left the room.",
        "[Arena] closed.",
        "Ann left: bye",
        "Ben left.",
    ]
    assert world.kinds == ["StartServer", "StopServer"]


def test_options_reach_the_server() -> None:
    def after(_engine: FakeEngine, command: c.Command) -> None:
        if isinstance(command, c.StartServer):
            signal.raise_signal(signal.SIGINT)

    world = World(after=after)
    words = "--name Ours --max-users 2 --same-delay --connection-types lan --port 5"
    assert serve(world, *words.split(), "--motd", "Hi\nthere") == 0
    command = world.commands[0]
    assert isinstance(command, c.StartServer)
    assert (command.host, command.port) == ("0.0.0.0", 5)
    config = command.config
    assert (config.name, config.motd, config.max_users) == ("Ours", ("Hi", "there"), 2)
    assert (config.same_delay, config.connection_types) == (True, frozenset({1}))


def test_a_taken_port(capsys: pytest.CaptureFixture[str]) -> None:
    world = World(failures={c.StartServer: ServerStartFailed("The port is taken.")})
    assert serve(world) == 1
    out, err = capsys.readouterr()
    assert (out, err) == ("", "The port is taken.\n")
