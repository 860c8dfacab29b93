import json

import pytest

from kaillera_client.cli.main import main
from kaillera_client.engine import commands as c
from kaillera_client.engine.events import EmulatorAttached, EmulatorGone
from kaillera_client.session import commands as sc
from kaillera_client.session import events as e
from tests.cli.fakes import FakeEngine, World, a_player, a_room

CREATE = ["play", "host", "--name", "Ann", "--json", "--attach", "--create", "Some Game"]
JOIN = ["play", "host", "--name", "Ann", "--json", "--attach", "--join", "Demo Arena"]


def a_world(emulator: bytes = b"Emu 1.0", games: tuple[bytes, ...] = (b"Some Game",)) -> World:
    """An emulator comes as soon as it is welcome, and somebody else into every room."""

    def after(engine: FakeEngine, command: c.Command) -> None:
        match command:
            case c.WelcomeEmulators(client):
                engine.publish(EmulatorAttached(client + 1, b"another client's", ()))
                engine.publish(EmulatorAttached(client, emulator, games))
            case c.OpenClient():
                engine.say(0, e.GameUpdated(a_room()))
            case c.TellClient(_, sc.CreateGame()):
                engine.say(0, e.PlayerEntered(a_player(1)))
            case c.TellClient(_, sc.JoinGame()):
                engine.start()
            case c.TellClient(_, sc.StartGame()):
                engine.say(0, e.PlayerDropped(b"Ben", 2))
            case _:
                pass

    return World(after=after)


def opened(world: World) -> c.OpenClient:
    return next(found for found in world.commands if isinstance(found, c.OpenClient))


@pytest.mark.parametrize("words", [CREATE, JOIN])
def test_the_emulator_comes_first(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    world = a_world()
    assert main(words, world.make, {}) == 0
    output = capsys.readouterr()
    assert "Open Netplay in your emulator now.\nEmu 1.0 is here.\n" in output.err
    assert world.kinds[:2] == ["WelcomeEmulators", "OpenClient"]
    assert (opened(world).launch, opened(world).emulator) == (None, b"Emu 1.0")
    value = json.loads(output.out)
    assert (value["ok"], value["fps"], len(value["players"])) == (True, None, 1)


def test_an_emulator_that_goes_and_comes_again(capsys: pytest.CaptureFixture[str]) -> None:
    """Before the game it is asked for; what happens after the game is no news."""
    world = a_world()
    before = world.after

    def after(engine: FakeEngine, command: c.Command) -> None:
        match command:
            case c.TellClient(_, sc.CreateGame()):
                engine.publish(EmulatorGone(1, "Another client's."))
                engine.publish(EmulatorGone(0, "The emulator was closed."))
                engine.publish(EmulatorAttached(0, b"Emu 1.0", ()))
            case c.CloseClient():
                engine.publish(EmulatorGone(0, "The client was closed."))
            case _:
                pass
        before(engine, command)

    world.after = after
    assert main(CREATE, world.make, {}) == 0
    told = capsys.readouterr().err
    again = "The emulator was closed. Open Netplay in your emulator again.\nEmu 1.0 is here.\n"
    assert again in told
    assert "Another" not in told
    assert "The client was closed" not in told


def test_another_name_for_the_emulator(capsys: pytest.CaptureFixture[str]) -> None:
    world = a_world(emulator=b"\xff|")
    assert main([*CREATE, "--emulator-name", "Given 2"], world.make, {}) == 0
    assert opened(world).emulator == b"Given 2"


@pytest.mark.parametrize("name", [b"", b" ", b"a|b", b"tab\t", b"x" * 128])
def test_a_name_that_no_server_takes(name: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    world = a_world(emulator=name)
    assert main(CREATE, world.make, {}) == 1
    error = json.loads(capsys.readouterr().out)["error"]
    assert error == "The emulator has no name that a server takes. Give one with --emulator-name."
    assert "OpenClient" not in world.kinds


@pytest.mark.parametrize(
    ("games", "is_told"), [((b"Some Game",), False), ((b"some game",), True), ((), False)]
)
def test_a_game_that_the_emulator_does_not_have(
    games: tuple[bytes, ...], is_told: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(CREATE, a_world(games=games).make, {}) == 0
    assert ("no game of exactly this name" in capsys.readouterr().err) == is_told


@pytest.mark.parametrize("option", ["--frames 5", "--fps 0", "--bot", "--keyboard", "--headless"])
def test_what_the_emulator_decides(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    world = a_world()
    assert main([*CREATE, *option.split()], world.make, {}) == 2
    name = option.split(maxsplit=1)[0]
    assert f"With --attach your emulator plays. Leave out {name}." in capsys.readouterr().err
    assert world.commands == []
