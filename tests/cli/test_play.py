import json
import signal

import pytest

from kaillera_client.cli.main import main
from kaillera_client.emulators.launching import LaunchPhase, LaunchState
from kaillera_client.engine import commands as c
from kaillera_client.engine.errors import ConnectFailed, RequestRefused, UnknownHost
from kaillera_client.engine.events import LaunchChanged
from kaillera_client.engine.status import ClientStatus, EmulatorState, EngineStatus
from kaillera_client.session import commands as sc
from kaillera_client.session import events as e
from kaillera_client.session.status import Counters, GameProgress, Phase, SessionStatus
from tests.cli.fakes import ROOM, FakeEngine, World, a_player, a_report, a_room

ANN = ["play", "host", "--name", "Ann", "--headless", "--json"]
CREATE = [*ANN, "--create", "Arena"]
JOIN = [*ANN, "--join", "Demo Arena"]


def run(world: World, words: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, dict]:  # type: ignore[type-arg]
    code = main(words, world.make, {})
    return code, json.loads(capsys.readouterr().out)


def session_command(command: c.Command) -> sc.Command | None:
    return command.command if isinstance(command, c.TellClient) else None


def somebody_comes(engine: FakeEngine, command: c.Command) -> None:
    """After the room was opened Ben comes in; after the game he leaves."""
    if isinstance(session_command(command), sc.CreateGame):
        engine.say(0, e.PlayerEntered(a_player(1)))
    if isinstance(session_command(command), sc.StartGame):
        engine.say(0, e.PlayerDropped(b"Ben", 2))


def the_game_starts(engine: FakeEngine, command: c.Command) -> None:
    """The lobby has a room, and its owner starts as soon as we are in."""
    if isinstance(command, c.OpenClient):
        engine.say(0, e.GameUpdated(a_room()))
    if isinstance(session_command(command), sc.JoinGame):
        engine.start()


def test_create(capsys: pytest.CaptureFixture[str]) -> None:
    world = World(after=somebody_comes)
    code, value = run(world, [*CREATE, "--frames", "600"], capsys)
    assert (code, value["ok"]) == (0, True)
    assert value["server"] == "host:27888"
    assert [player["name"] for player in value["players"]] == ["Ann"]
    assert world.kinds == ["OpenClient", "CreateGame", "StartGame", "CloseClient"]
    opened = world.commands[0]
    assert isinstance(opened, c.OpenClient)
    assert opened.give_up_after == 15.0
    assert opened.launch is not None
    assert "--headless" in opened.launch.arguments
    assert world.commands[1] == c.TellClient(0, sc.CreateGame(b"Arena"))


def test_join(capsys: pytest.CaptureFixture[str]) -> None:
    world = World(after=the_game_starts)
    code, value = run(world, [*JOIN, "--frames", "600"], capsys)
    assert (code, value["ok"]) == (0, True)
    assert world.kinds == ["OpenClient", "JoinGame", "CloseClient"]


@pytest.mark.parametrize(
    ("rooms", "wanted", "joined"),
    [
        ([a_room(b"demo arena", 3), a_room(b"Demo Arena", 4)], "Demo Arena", 4),
        ([a_room(b"demo arena", 3), a_room(b"other", 4)], "Demo Arena", 3),
        ([a_room(b"Demo Arena", 3, status=2), a_room(b"Demo Arena", 4)], "Demo Arena", 4),
        ([a_room(b"Spa\xdf", 3)], "SPASS", 3),
    ],
)
def test_the_right_room(
    rooms: list[object], wanted: str, joined: int, capsys: pytest.CaptureFixture[str]
) -> None:
    def after(engine: FakeEngine, command: c.Command) -> None:
        if isinstance(command, c.OpenClient):
            for room in rooms:
                engine.say(0, e.GameUpdated(room))  # type: ignore[arg-type]
        if isinstance(session_command(command), sc.JoinGame):
            engine.start()

    world = World(after=after)
    code, _ = run(world, [*ANN, "--join", wanted, "--frames", "600"], capsys)
    assert code == 0
    assert c.TellClient(0, sc.JoinGame(joined)) in world.commands


def test_the_room_may_appear_later(capsys: pytest.CaptureFixture[str]) -> None:
    def after(engine: FakeEngine, command: c.Command) -> None:
        if isinstance(command, c.OpenClient):
            engine.say(0, e.GameUpdated(a_room(b"other", 1)))
            engine.say(0, e.GameUpdated(a_room(status=2)))
            engine.say(0, e.GameUpdated(a_room(status=0)))
        the_game_starts(engine, command)

    code, _ = run(World(after=after), [*JOIN, "--frames", "600"], capsys)
    assert code == 0


def test_no_such_room(capsys: pytest.CaptureFixture[str]) -> None:
    def after(engine: FakeEngine, command: c.Command) -> None:
        if isinstance(command, c.OpenClient):
            engine.say(0, e.GameUpdated(a_room(b"Other\x1b")))

    code, value = run(World(after=after), [*JOIN, "--wait", "0"], capsys)
    assert code == 1
    assert value["error"] == (
        "No open room 'Demo Arena' appeared on the server within 0 s. Rooms there: Other\ufffd."
    )
    code, value = run(World(), [*JOIN, "--wait", "0"], capsys)
    assert value["error"].endswith("It has no rooms.")


def test_nobody_comes(capsys: pytest.CaptureFixture[str]) -> None:
    world = World()
    code, value = run(world, [*CREATE, "--wait", "0"], capsys)
    assert code == 1
    assert value["error"] == "Only 1 of 2 players were in the room after 0 s."
    assert (value["players"], world.kinds[-1]) == ([], "CloseClient")


def test_the_room_is_closed_while_waiting(capsys: pytest.CaptureFixture[str]) -> None:
    def after(engine: FakeEngine, command: c.Command) -> None:
        if isinstance(command, c.OpenClient):
            engine.say(0, e.GameUpdated(a_room()))
        if isinstance(session_command(command), sc.JoinGame):
            engine.say(0, e.RoomLeft(e.RoomLeaveReason.CLOSED))

    code, value = run(World(after=after), JOIN, capsys)
    assert (code, value["error"]) == (1, "The room was closed.")


@pytest.mark.parametrize(
    ("kind", "error", "sentence"),
    [
        (c.OpenClient, UnknownHost("No address was found."), "No address was found."),
        (
            c.OpenClient,
            ConnectFailed("It refused.", e.DisconnectReason.REFUSED, b"Name taken"),
            'It refused. The server says: "Name taken"',
        ),
        (sc.CreateGame, RequestRefused("It did not open."), "It did not open."),
    ],
)
def test_refusals(
    kind: type, error: object, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    world = World(failures={kind: error})  # type: ignore[dict-item]
    code, value = run(world, CREATE, capsys)
    assert (code, value["ok"], value["error"]) == (1, False, sentence)
    assert value["players"] == []


def test_without_frames_the_own_wish_counts(capsys: pytest.CaptureFixture[str]) -> None:
    code, value = run(World(after=somebody_comes), CREATE, capsys)
    assert (code, value["ok"]) == (0, True)
    ended = a_report(by_own_wish=False, ended="The room was closed by its owner.")
    code, value = run(World(after=somebody_comes, reports={0: ended}), CREATE, capsys)
    assert code == 1
    assert value["error"] == "Ann's game ended early. The room was closed by its owner."


def test_too_few_frames(capsys: pytest.CaptureFixture[str]) -> None:
    code, value = run(World(after=somebody_comes), [*CREATE, "--frames", "601"], capsys)
    assert code == 1
    assert value["error"] == "Ann played 600 of 601 frames. You left the game."


def test_an_emulator_that_does_not_start(capsys: pytest.CaptureFixture[str]) -> None:
    def after(engine: FakeEngine, command: c.Command) -> None:
        somebody_comes(engine, command)
        if isinstance(session_command(command), sc.StartGame):
            engine.publish(
                LaunchChanged(0, LaunchState(LaunchPhase.NOT_STARTED, reason="No such file"))
            )
            engine.finish(0)

    broken = a_report(frames=0, ended="Arena did not start: no memory.", by_own_wish=False)
    world = World(after=after, silent_games=True, reports={0: broken})
    code = main(CREATE, world.make, {})
    out, err = capsys.readouterr()
    assert code == 1
    assert json.loads(out)["error"] == ("Ann's game ended early. Arena did not start: no memory.")
    assert "Ann: the system says: No such file" in err


PROGRESS = GameProgress(b"Arena", 2, 2, 1, 1, 77, 0.0, None, None, 0, 0.0)
STATUS = EngineStatus(
    (
        ClientStatus(
            0,
            SessionStatus(Phase.PLAYING, None, 1, b"Ann", ROOM, PROGRESS, Counters()),
            EmulatorState.PLAYING,
            None,
        ),
    )
)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_in_the_game(
    number: signal.Signals, capsys: pytest.CaptureFixture[str]
) -> None:
    def after(engine: FakeEngine, command: c.Command) -> None:
        somebody_comes(engine, command)
        if isinstance(session_command(command), sc.StartGame):
            signal.raise_signal(number)

    world = World(after=after, silent_games=True, status=STATUS)
    code, value = run(world, CREATE, capsys)
    assert (code, value["ok"], value["error"]) == (
        130,
        False,
        "Interrupted before the game was over.",
    )
    assert [(player["name"], player["frames"]) for player in value["players"]] == [("Ann", 77)]
    assert world.kinds[-1] == "CloseClient"
    assert world.closed


def test_interrupted_after_the_game(capsys: pytest.CaptureFixture[str]) -> None:
    def after(engine: FakeEngine, command: c.Command) -> None:
        if isinstance(session_command(command), sc.CreateGame):
            engine.say(0, e.PlayerEntered(a_player(1)))
        if isinstance(session_command(command), sc.StartGame):
            signal.raise_signal(signal.SIGINT)  # while we wait for Ben to finish

    code, value = run(World(after=after), [*CREATE, "--frames", "600"], capsys)
    assert (code, value["ok"]) == (0, True)


def test_what_the_server_said_at_the_end_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    def after(engine: FakeEngine, command: c.Command) -> None:
        somebody_comes(engine, command)
        if isinstance(session_command(command), sc.StartGame):
            engine.finish(0)
            engine.say(0, e.RoomLeft(e.RoomLeaveReason.CLOSED))
            engine.say(0, e.Disconnected(e.DisconnectReason.REMOVED, b"Stopping"))

    ended = a_report(frames=5, by_own_wish=False, ended="The room was closed.")
    world = World(after=after, silent_games=True, reports={0: ended})
    code, value = run(world, [*CREATE, "--frames", "600"], capsys)
    assert code == 1
    assert value["error"] == (
        "Ann played 5 of 600 frames. The room was closed. "
        'host:27888 ended your session. The server says: "Stopping"'
    )
