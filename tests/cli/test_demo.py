import json

import pytest

from kaillera_client.cli.demo import tile
from kaillera_client.cli.main import main
from kaillera_client.engine import commands as c
from kaillera_client.engine.errors import RequestRefused, ServerStartFailed
from kaillera_client.net.impairment import Line
from kaillera_client.protocol.messages import ConnectionType
from kaillera_client.session import commands as sc
from kaillera_client.session import events as e
from tests.cli.fakes import ROOM, FakeEngine, World, a_report

HEADLESS = ["demo", "--headless"]


def run(world: World, *words: str) -> int:
    return main([*HEADLESS, *words], world.make, {})


def line_of(client: c.OpenClient) -> tuple[str, ...]:
    assert client.launch is not None
    return client.launch.arguments


def test_two_players(capsys: pytest.CaptureFixture[str]) -> None:
    world = World()
    assert run(world) == 0
    assert world.kinds == [
        "StartServer",
        "OpenClient",
        "CreateGame",
        "OpenClient",
        "JoinGame",
        "StartGame",
        "CloseClient",
        "CloseClient",
        "StopServer",
    ]
    assert world.closed
    out, err = capsys.readouterr()
    assert out.endswith("Everybody played all 600 frames and saw the same game.\n")
    assert err.splitlines() == [
        "Our own server listens on 127.0.0.1:40000.",
        "Everybody is in the room; the game starts.",
        "Player 1 is player 1 of 2; inputs count 1 frame later (frame delay 1).",
        "Player 2 is player 2 of 2; inputs count 1 frame later (frame delay 1).",
    ]


def test_clients_are_opened_as_asked() -> None:
    world = World()
    words = "--players 3 --ping 60 --loss 5 --seed 9 --connection-type good --fps 0 --frames 600"
    assert run(world, *words.split()) == 0
    opened = [command for command in world.commands if isinstance(command, c.OpenClient)]
    assert [client.name for client in opened] == [b"Player 1", b"Player 2", b"Player 3"]
    assert [client.line for client in opened] == [
        Line(60, 0, 5, 9),
        Line(60, 0, 5, 10),
        Line(60, 0, 5, 11),
    ]
    assert {client.connection_type for client in opened} == {ConnectionType.GOOD}
    assert {client.give_up_after for client in opened} == {15.0}
    assert {(client.host, client.port) for client in opened} == {("127.0.0.1", 40000)}
    launch = " ".join(line_of(opened[2]))
    assert "--headless" in launch
    assert "--frames 600" in launch
    assert "--fps 0" in launch
    assert "--seed 11" in launch
    joined = [
        command.command.game_id
        for command in world.commands
        if isinstance(command, c.TellClient) and isinstance(command.command, sc.JoinGame)
    ]
    assert joined == [ROOM, ROOM]


def test_json_is_the_only_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--json"], World().make, {"DISPLAY": ":0"}) == 0
    value = json.loads(capsys.readouterr().out)
    assert value["ok"] is True
    assert value["server"] == "127.0.0.1:40000"
    assert [player["player"] for player in value["players"]] == [1, 2]
    assert "error" not in value


def test_no_display_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo"], World().make, {}) in {0, 1}
    # On systems that always have a display there is nothing to say.
    err = capsys.readouterr().err
    assert err.startswith(("There is no display here", "Our own server"))


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"state_hash": "00"}, "their states differ"),
        ({"input_hash": "00"}, "their inputs differ"),
        (
            {"frames": 17, "ended": "The server fell silent."},
            "Player 2 played 17 of 600 frames. The server fell silent.",
        ),
    ],
)
def test_a_game_that_went_wrong(
    changes: dict[str, object], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    world = World(reports={1: a_report(player=2, **changes)})
    assert run(world, "--json") == 1
    value = json.loads(capsys.readouterr().out)
    assert value["ok"] is False
    assert sentence in value["error"]
    assert len(value["players"]) == 2


@pytest.mark.parametrize(
    ("kind", "error", "players"),
    [
        (c.StartServer, ServerStartFailed("No port."), 0),
        (sc.JoinGame, RequestRefused("The server did not let you in."), 0),
        (sc.StartGame, RequestRefused("The server did not start."), 0),
    ],
)
def test_what_the_engine_refuses(
    kind: type, error: Exception, players: int, capsys: pytest.CaptureFixture[str]
) -> None:
    world = World(failures={kind: error})  # type: ignore[dict-item]
    assert run(world, "--json") == 1
    value = json.loads(capsys.readouterr().out)
    assert (value["ok"], value["error"]) == (False, str(error))
    assert len(value["players"]) == players
    assert world.closed


def test_the_server_vanishes(capsys: pytest.CaptureFixture[str]) -> None:
    def after(engine: FakeEngine, command: c.Command) -> None:
        if isinstance(command, c.TellClient) and isinstance(command.command, sc.StartGame):
            for client in (0, 1):
                engine.say(client, e.Disconnected(e.DisconnectReason.LOST))
                engine.finish(client)

    lost = a_report(frames=5, ended="The session ended.", by_own_wish=False)
    world = World(silent_games=True, after=after, reports={0: lost, 1: lost})
    assert run(world) == 1
    assert capsys.readouterr().out.splitlines()[-1] == (
        "Player 1 played 5 of 600 frames. The session ended."
    )


@pytest.mark.parametrize("players", [2, 3, 4])
def test_windows_do_not_overlap(players: int) -> None:
    tiles = [found for index in range(players) if (found := tile(index, players))]
    assert len(tiles) == players
    for number, (x, y, width, height) in enumerate(tiles):
        assert x + width <= 1440
        assert y + height <= 1080
        for other_x, other_y, _, _ in tiles[:number]:
            assert x >= other_x + width or y >= other_y + height


def test_many_windows_are_placed_by_the_window_manager() -> None:
    assert tile(0, 5) is None


def test_windows_are_tiled() -> None:
    world = World()
    environment = {"DISPLAY": ":0"}
    assert main(["demo", "--players", "2"], world.make, environment) == 0
    opened = [command for command in world.commands if isinstance(command, c.OpenClient)]
    assert all("--geometry" in line_of(client) for client in opened)
    assert not any("--frames" in line_of(client) for client in opened)
    assert not any("--headless" in line_of(client) for client in opened)
