import pytest
from PySide6.QtCore import QSize

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
