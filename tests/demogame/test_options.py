"""The command line."""

import pytest

from kaillera_client.demogame.emulator import EMULATOR_NAME, GAME_NAME
from kaillera_client.demogame.options import Options, parse
from kaillera_client.engine.demo import DEMO_EMULATOR, DEMO_GAME, MODULE, DemoGame
from kaillera_client.processes import module_command


def test_says_the_same_names_as_the_engine() -> None:
    assert (EMULATOR_NAME, GAME_NAME) == (DEMO_EMULATOR, DEMO_GAME)


def test_understands_the_engine_s_command_line() -> None:
    game = DemoGame(
        headless=True,
        frames=3600,
        fps=0,
        seed=7,
        title="Ann",
        translation="kaillera_de.qm",
        geometry=(10, -20, 640, 700),
        flip_bit=240,
    )
    arguments = game.command()[len(module_command(MODULE)) :]
    assert parse(arguments) == Options(
        headless=True,
        bot=True,
        frames=3600,
        fps=0,
        seed=7,
        title="Ann",
        translation="kaillera_de.qm",
        geometry=(10, -20, 640, 700),
        offline=None,
        delay=0,
        flip_bit=240,
    )


def test_understands_a_keyboard_player() -> None:
    options = parse(DemoGame(bot=False).command()[len(module_command(MODULE)) :])
    assert not options.bot
    assert not options.headless
    assert options.frames is None
    assert options.fps == 60


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--fps", "fast"], "not a whole number"),
        (["--fps", "-1"], "not between 0 and 1000"),
        (["--frames", "0"], "not between 1 and"),
        (["--geometry", "1,2,3"], "not like 40,40,720,780"),
        (["--geometry", "1,2,30,40"], "at least 200 by 200"),
        (["--offline", "9"], "not between 1 and 8"),
        (["--headless", "--keyboard"], "--keyboard needs a window"),
        (["--bot", "--keyboard"], "not allowed with"),
        (["--delay", "3"], "--delay needs --offline"),
    ],
)
def test_bad_input_gets_a_clear_error(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as leaving:
        parse(arguments)
    assert leaving.value.code == 2
    assert sentence in capsys.readouterr().err
