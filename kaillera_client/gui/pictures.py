"""Pictures of the window: of a page with sample data, and of a real practice game."""

import asyncio
import sys
import time
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kaillera_client.diagnostics.covering import Cover, Private
from kaillera_client.gui.controllers.main import MainController
from kaillera_client.gui.controllers.streamer import cover_words
from kaillera_client.gui.looks import paint_application
from kaillera_client.gui.models.values import PageId, PracticeWish
from kaillera_client.gui.options import Options, Picture
from kaillera_client.gui.samples import screens
from kaillera_client.gui.theme import SPACE, Appearance, Theme, theme_for
from kaillera_client.gui.views.main_window import USUAL_SIZE, MainWindow, Models
from kaillera_client.gui.views.notices import NoticeBar

ALL_CARDS = "cards"
LIST = "list"
_LIMIT_S = 60.0
_FRAMES = 300
"""Frames that the game has run when the picture is taken: five seconds of a graph."""


def take_sample(application: QApplication, options: Options, picture: Picture) -> int:
    """Save a picture of a page with sample data; no engine and no network. Returns the exit code."""
    if picture.page == LIST:
        sys.stdout.write("\n".join((ALL_CARDS, *screens.names())) + "\n")
        return 0
    if picture.page not in (ALL_CARDS, *screens.names()):
        sys.stderr.write(f"There is no page called {picture.page}; try the page {LIST}.\n")
        return 2
    appearance = options.appearance or Appearance.LIGHT
    percent = options.text_percent or 100
    paint_application(appearance, percent)
    theme = theme_for(appearance)
    if picture.page == ALL_CARDS:
        shown: QWidget = _card_wall(theme, (options.size or USUAL_SIZE).width())
    else:
        models = Models()
        window = MainWindow(models, theme, "Player123")
        window.resize(options.size or USUAL_SIZE)
        window.show_appearance(appearance, percent)
        if options.streamer:
            window.show_streaming(True)
            window.veil.put_on(Cover(Private(), cover_words()))
        window.show()
        screens.show(picture.page, window, models)
        shown = window
    shown.show()
    for _ in range(5):
        application.processEvents()
    return _save(shown, picture.file)


def _card_wall(theme: Theme, width: int) -> QWidget:
    """Return all cards of the catalogue, one below the other."""
    holder = QWidget()
    wall = QWidget(holder)
    layout = QVBoxLayout(wall)
    layout.setSpacing(SPACE)
    for _, card in sorted(screens.all_cards().items()):
        layout.addWidget(NoticeBar(card, theme))
    wall.resize(QSize(width, layout.heightForWidth(width)))
    holder.resize(wall.size())
    return holder


def _save(shown: QWidget, file: Path) -> int:
    if not shown.grab().save(str(file)):
        sys.stderr.write(f"The picture could not be saved as {file}.\n")
        return 1
    return 0


async def take_game(
    file: Path, page: PageId, name: str, window: MainWindow, controller: MainController
) -> int:
    """Let bots play a real game here, and save the window while it runs. Returns the exit code."""
    if page is not PageId.PLAY:
        controller.connection.begin(PracticeWish(name, bots=2))
        if not await _game_runs(controller):
            sys.stderr.write("The practice game did not start, so there is no picture.\n")
            return 1
        window.go_to(page)
    await asyncio.sleep(0.5)
    return _save(window, file)


async def _game_runs(controller: MainController) -> bool:
    deadline = time.monotonic() + _LIMIT_S
    while time.monotonic() < deadline:
        if controller.frames_played >= _FRAMES:
            return True
        await asyncio.sleep(0.1)
    return False
