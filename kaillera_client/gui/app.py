"""The window's program: puts engine, window and controllers together and runs them."""

import argparse
import asyncio
import gc
import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import SystemRandom

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kaillera_client.engine.engine import Engine
from kaillera_client.gui import loop
from kaillera_client.gui.controllers.main import MainController, paint_application
from kaillera_client.gui.engine_adapter import EngineAdapter
from kaillera_client.gui.icons import application_icon
from kaillera_client.gui.models.values import LineQuality, PageId, PracticeWish
from kaillera_client.gui.theme import Appearance, theme_for
from kaillera_client.gui.views.main_window import LEAST_SIZE, MainWindow, Models

_INTERRUPTED = 130
_PICTURE_LIMIT_S = 60.0
_PICTURE_FRAMES = 300
"""Frames that the game has run when the picture is taken: five seconds of a graph."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says."""

    appearance: Appearance
    size: QSize
    name: str
    screenshot: Path | None
    page: PageId


def parse(arguments: Sequence[str]) -> Options:
    """Read the command line; leaves with a usage message when it cannot be understood."""
    parser = argparse.ArgumentParser(
        prog="kaillera-client gui", description="Open the window of the Kaillera client."
    )
    parser.add_argument(
        "--appearance",
        choices=[choice.value for choice in Appearance],
        default=Appearance.SYSTEM.value,
        help="light, dark, or as the system says (the default)",
    )
    parser.add_argument(
        "--size", type=_size, default=LEAST_SIZE, metavar="WxH", help="the window's size"
    )
    parser.add_argument("--name", default="", help="your nickname")
    parser.add_argument(
        "--screenshot",
        type=Path,
        metavar="FILE",
        help="let bots play a practice game, save a picture of the window, leave",
    )
    parser.add_argument(
        "--page",
        choices=[page.name.lower() for page in PageId],
        default=PageId.ROOM.name.lower(),
        help="the page in the picture",
    )
    found = parser.parse_args(list(arguments))
    return Options(
        appearance=Appearance(found.appearance),
        size=found.size,
        name=found.name.strip() or f"Player{SystemRandom().randrange(100, 1000)}",
        screenshot=found.screenshot,
        page=PageId[found.page.upper()],
    )


def _size(text: str) -> QSize:
    width, cross, height = text.partition("x")
    if not (cross and width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError("a size looks like 1024x640")
    return QSize(int(width), int(height)).expandedTo(LEAST_SIZE)


def main(arguments: Sequence[str]) -> int:
    """Run the window until it is closed; returns the exit code. No program name in `arguments`."""
    options = parse(arguments)
    application = create_application()
    try:
        return loop.run(application, _run(options))
    except KeyboardInterrupt:
        return _INTERRUPTED


def create_application() -> QApplication:
    """Return Qt's application, set up; there is only one in a process."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    application = QApplication(sys.argv[:1])
    application.setApplicationName("kaillera-client")
    application.setApplicationDisplayName("Kaillera client")
    application.setDesktopFileName("kaillera-client")
    application.setStyle("Fusion")
    application.setWindowIcon(application_icon())
    # Closing the window begins the goodbye to the server; Qt must not end before that is through.
    application.setQuitOnLastWindowClosed(False)
    return application


async def _run(options: Options) -> int:
    paint_application(options.appearance)
    models = Models()
    window = MainWindow(models, theme_for(options.appearance), options.name)
    adapter = EngineAdapter(Engine)
    controller = MainController(
        adapter,
        window,
        models,
        time.monotonic,
        options.appearance,
        automatic=options.screenshot is not None,
    )
    closed = asyncio.Event()
    window.close_wanted.connect(closed.set)
    running = asyncio.get_running_loop()
    signal.signal(signal.SIGTERM, lambda *_: running.call_soon_threadsafe(closed.set))
    window.resize(options.size)
    window.show()
    # A collection over everything that start-up made could delay a frame of a running game.
    gc.collect()
    gc.freeze()
    try:
        if options.screenshot is None:
            await closed.wait()
            return 0
        return await _take_picture(options, window, controller)
    finally:
        await controller.close()
        adapter.close()
        window.finish_closing()


async def _take_picture(options: Options, window: MainWindow, controller: MainController) -> int:
    """Let bots play a real game here, and save the window while it runs."""
    assert options.screenshot is not None
    if options.page is not PageId.PLAY:
        wish = PracticeWish(options.name, bots=2, line=LineQuality.HOME)
        controller.connection.begin(wish)
        if not await _game_runs(controller):
            sys.stderr.write("The practice game did not start, so there is no picture.\n")
            return 1
        window.go_to(options.page)
    await asyncio.sleep(0.5)
    if not window.grab().save(str(options.screenshot)):
        sys.stderr.write(f"The picture could not be saved as {options.screenshot}.\n")
        return 1
    return 0


async def _game_runs(controller: MainController) -> bool:
    deadline = time.monotonic() + _PICTURE_LIMIT_S
    while time.monotonic() < deadline:
        if controller.frames_played >= _PICTURE_FRAMES:
            return True
        await asyncio.sleep(0.1)
    return False
