import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kaillera_client.gui import app
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.theme import Appearance


def test_defaults() -> None:
    options = app.parse([])
    assert options.appearance is Appearance.SYSTEM
    assert options.size == QSize(1024, 640)
    assert options.name.startswith("Player")
    assert options.screenshot is None
    assert options.page is PageId.ROOM


def test_everything_can_be_said() -> None:
    options = app.parse(
        [
            "--appearance",
            "dark",
            "--size",
            "1400x900",
            "--name",
            "Ana",
            "--screenshot",
            "x.png",
            "--page",
            "lobby",
        ]
    )
    assert options.appearance is Appearance.DARK
    assert options.size == QSize(1400, 900)
    assert options.name == "Ana"
    assert str(options.screenshot) == "x.png"
    assert options.page is PageId.LOBBY


def test_a_window_is_never_smaller_than_its_pages() -> None:
    assert app.parse(["--size", "10x10"]).size == QSize(1024, 640)


@pytest.mark.parametrize("words", [["--size", "big"], ["--page", "moon"], ["--what"]])
def test_nonsense_is_refused_with_usage(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as leaving:
        app.parse(words)
    assert leaving.value.code == 2
    assert "usage:" in capsys.readouterr().err


@pytest.mark.parametrize("page", ["play", "room"])
def test_a_picture_of_a_real_game_and_a_clean_exit(page: str, tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    program = "import sys; from kaillera_client.gui import app; sys.exit(app.main(sys.argv[1:]))"
    run = subprocess.run(
        [
            sys.executable,
            "-W",
            "error",
            "-c",
            program,
            "--screenshot",
            str(picture),
            "--page",
            page,
            "--appearance",
            "dark",
        ],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")
    image = QImage(str(picture))
    assert image.size() == QSize(1024, 640)
    colours = {image.pixel(x, y) for x in range(0, 1024, 8) for y in range(0, 640, 4)}
    assert len(colours) > 20


def test_a_picture_that_cannot_be_saved_is_told(tmp_path: Path) -> None:
    program = "import sys; from kaillera_client.gui import app; sys.exit(app.main(sys.argv[1:]))"
    run = subprocess.run(
        [
            sys.executable,
            "-c",
            program,
            "--screenshot",
            str(tmp_path / "no" / "x.png"),
            "--page",
            "play",
        ],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 1
    assert "could not be saved" in run.stderr
