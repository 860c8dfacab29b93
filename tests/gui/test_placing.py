import pytest
from PySide6.QtCore import QRect, QSize

from kaillera_client.gui.views.placing import beside

SCREEN = QRect(0, 0, 1920, 1080)
SIZE = QSize(700, 700)


@pytest.mark.parametrize(
    ("window", "left"),
    [
        (QRect(0, 50, 1024, 640), 1024),
        (QRect(896, 50, 1024, 640), 196),
        (QRect(500, 200, 1024, 640), 0),
        (QRect(400, 200, 1024, 640), 1220),
    ],
)
def test_the_game_goes_where_it_hides_least(window: QRect, left: int) -> None:
    place = beside(window, SCREEN, SIZE)
    assert place.left() == left
    assert SCREEN.contains(place)


def test_a_small_screen_bounds_the_game() -> None:
    screen = QRect(0, 0, 640, 480)
    place = beside(QRect(0, 0, 640, 480), screen, SIZE)
    assert place.size() == QSize(640, 480)
    assert place.topLeft() == screen.topLeft()
