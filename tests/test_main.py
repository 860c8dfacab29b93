import os
import re
import subprocess
import sys

import pytest

from kaillera_client import __main__ as program
from kaillera_client.gui import options
from tests.integration.cli_processes import clean_environment, run


def test_a_command_goes_to_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["demo", "--frames", "0"]) == 2
    assert "--frames: 0 is not between" in capsys.readouterr().err


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        program.main(["--help"])
    out = capsys.readouterr().out
    for command in ("gui", "demo-game", "demo", "play", "serve", "ping", "chat"):
        assert re.search(rf"^    {command}( |$)", out, re.MULTILINE)


def test_a_window_that_cannot_load_says_so(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "kaillera_client.gui", None)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert program.main(["gui"]) == 1
    assert "The window cannot open, because a part of it is missing:" in capsys.readouterr().err


def test_a_program_without_a_terminal_may_write(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = sys.stdout
    monkeypatch.setattr(sys, "stderr", None)
    program.give_streams()
    assert sys.stdout is usual
    with sys.stderr as opened:
        assert opened.write("nobody reads this") == 17


def test_the_window_gets_its_arguments(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[str]] = []

    class App:
        @staticmethod
        def main(words: list[str]) -> int:
            seen.append(words)
            return 5

    monkeypatch.setitem(sys.modules, "kaillera_client.gui", type("Gui", (), {"app": App}))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert program.main(["gui", "--host", "example.org"]) == 5
    assert program.main([]) == 5
    assert seen == [["--host", "example.org"], []]


def test_options_alone_mean_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[str]] = []

    class App:
        @staticmethod
        def main(words: list[str]) -> int:
            seen.append(words)
            return 0

    monkeypatch.setitem(sys.modules, "kaillera_client.gui", type("Gui", (), {"app": App}))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert program.main(["--name", "Ana"]) == 0
    assert program.main(["--theme=dark"]) == 0
    assert seen == [["--name", "Ana"], ["--theme=dark"]]


def test_every_option_of_the_window_means_the_window() -> None:
    asked = re.findall(r"^  (--[a-z-]+)", options.declared().format_help(), re.MULTILINE)
    assert {"--streamer", "--join"} <= set(asked) <= program._WINDOW_OPTIONS


def test_without_a_display_the_window_says_so_and_still_explains_itself() -> None:
    environment = clean_environment()
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)

    def gui(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "kaillera_client", "gui", *words],
            capture_output=True,
            text=True,
            check=False,
            env=environment,
        )

    if not sys.platform.startswith("linux"):
        return
    refused = gui("--connect", "example.org")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr == "There is no display here, so the window cannot open.\n"
    explained = gui("--help")
    assert explained.returncode == 0
    assert "--screenshot" in explained.stdout


def test_the_demo_game_is_a_command() -> None:
    found = run("demo-game", "--help")
    assert found.exit_code() == 0
    assert "Demo Arena" in found.out


def test_the_terminal_never_loads_qt() -> None:
    code = (
        "import sys, kaillera_client.__main__, kaillera_client.cli.main\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'numpy', 'qasync'))])"
    )
    found = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=clean_environment(),
    )
    assert found.stdout == "[]\n"


def test_without_a_terminal_everybody_may_write_all_the_same(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setitem(sys.modules, "kaillera_client.gui", None)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert program.main(["gui"]) == 1
    with sys.stderr as nowhere:
        assert nowhere.name == os.devnull
    assert capsys.readouterr() == ("", "")
