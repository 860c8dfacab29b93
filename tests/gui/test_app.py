import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.options import Picture, parse
from kaillera_client.gui.samples import screens
from kaillera_client.gui.theme import DARK, Appearance

PATIENCE_S = 150


def run(tmp_path: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    program = "import sys; from kaillera_client.gui import app; sys.exit(app.main(sys.argv[1:]))"
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", program, *words],
        env=os.environ
        | {"QT_QPA_PLATFORM": "offscreen", "KAILLERA_PROFILE_DIR": str(tmp_path / "profile")},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


def test_without_words_the_profile_decides() -> None:
    options = parse([])
    assert (options.appearance, options.text_percent, options.size) == (None, None, None)
    assert (options.picture, options.play_and_save) == (None, None)
    assert (options.link, options.address, options.name) == ("", "", "")


def test_everything_can_be_said() -> None:
    options = parse(
        [
            *("--theme", "contrast", "--size", "1400x900", "--name", "Ana", "--text", "150"),
            *("--lang", "pseudo", "--scale", "1.5", "--profile", "p", "--connect", "a.example"),
            *("--screenshot", "lobby", "x.png", "--join", "kaillera://a.example"),
        ]
    )
    assert options.appearance is Appearance.CONTRAST
    assert options.size == QSize(1400, 900)
    assert (options.name, options.text_percent, options.language) == ("Ana", 150, "pseudo")
    assert (options.scale, options.profile, options.address) == (1.5, Path("p"), "a.example")
    assert options.picture == Picture("lobby", Path("x.png"))
    assert options.link == "kaillera://a.example"
    assert parse(["kaillera://b.example"]).link == "kaillera://b.example"
    assert parse(["--play-and-save", "y.png"]).page is PageId.ROOM
    assert (options.streamer, parse(["--streamer"]).streamer) == (False, True)


def test_a_window_is_never_smaller_than_it_can_be() -> None:
    assert parse(["--size", "10x10"]).size == QSize(640, 480)


@pytest.mark.parametrize(
    "words",
    [["--size", "big"], ["--page", "moon"], ["--what"], ["--text", "300"], ["--scale", "0"]],
)
def test_nonsense_is_refused_with_usage(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as leaving:
        parse(words)
    assert leaving.value.code == 2
    assert "usage:" in capsys.readouterr().err


def colours_of(image: QImage) -> set[int]:
    width, height = image.width(), image.height()
    return {image.pixel(x, y) for x in range(0, width, 8) for y in range(0, height, 4)}


def test_q85_a_picture_of_sample_data_in_every_look(tmp_path: Path) -> None:
    file = tmp_path / "x.png"
    made = run(
        tmp_path,
        *(
            "--screenshot",
            "room",
            str(file),
            "--theme",
            "dark",
            "--scale",
            "2",
            "--lang",
            "pseudo",
        ),
    )
    assert (made.returncode, made.stdout, made.stderr) == (0, "", "")
    image = QImage(str(file))
    assert image.size() == QSize(2048, 1280)
    assert image.pixelColor(4, 4).name() == DARK.window
    assert len(colours_of(image)) > 20
    assert not (tmp_path / "profile").exists()


def test_q85_all_cards_in_one_picture_and_the_list_of_names(tmp_path: Path) -> None:
    file = tmp_path / "cards.png"
    assert run(tmp_path, "--screenshot", "cards", str(file)).returncode == 0
    assert QImage(str(file)).height() > 1000
    listed = run(tmp_path, "--screenshot", "list", "-").stdout.split()
    assert listed == ["cards", *screens.names()]
    wrong = run(tmp_path, "--screenshot", "moon", str(file))
    assert wrong.returncode == 2
    assert "moon" in wrong.stderr


def test_a_picture_of_a_real_game_and_a_clean_exit(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    made = run(tmp_path, "--play-and-save", str(picture), "--page", "room", "--theme", "dark")
    assert (made.returncode, made.stdout, made.stderr) == (0, "", "")
    image = QImage(str(picture))
    assert image.size() == QSize(1024, 640)
    assert len(colours_of(image)) > 20


def test_a_picture_that_cannot_be_saved_is_told(tmp_path: Path) -> None:
    made = run(tmp_path, "--screenshot", "help", str(tmp_path / "no" / "x.png"))
    assert made.returncode == 1
    assert "could not be saved" in made.stderr


_FIRST = """
import sys, json
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from kaillera_client.gui import app
create = app.create_application
def watched():
    application = create()
    def look():
        for window in application.topLevelWidgets():
            if window.objectName() != "main_window":
                continue
            if not getattr(watched, "told", False):
                watched.told = True
                print("ready", flush=True)
            sheet = window.findChild(object, "join_sheet")
            if sheet.isVisible():
                texts = [label.text() for label in sheet.findChildren(object) if hasattr(label, "text")]
                print(json.dumps(texts), flush=True)
                timer.stop()
                window.close()
    timer = QTimer(application)
    timer.timeout.connect(look)
    timer.start(50)
    return application
app.create_application = watched
sys.exit(app.main(sys.argv[1:]))
"""


def test_q73_a_second_start_hands_its_link_to_the_first_window(tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    profile = ("--profile", str(tmp_path / "profile"))
    first = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", _FIRST, *profile],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert first.stdout is not None
        assert first.stdout.readline() == "ready\n"
        link = "kaillera://join?server=retro.example:27900&game=Pong&v=1"
        second = subprocess.run(
            [sys.executable, "-W", "error", "-m", "kaillera_client", *profile, "--join", link],
            env=environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        out, err = first.communicate(timeout=PATIENCE_S)
        assert (first.returncode, err) == (0, "")
        assert "retro.example:27900" in " ".join(json.loads(out))
    finally:
        if first.poll() is None:
            first.kill()
            first.communicate()
