"""The window's program: puts engine, profile, window and controllers together and runs them."""

import asyncio
import gc
import os
import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kaillera_client.engine.engine import Engine
from kaillera_client.gui import languages, loop
from kaillera_client.gui.controllers.main import MainController
from kaillera_client.gui.controllers.profile import ProfileKeeper
from kaillera_client.gui.controllers.welcome import invented_name
from kaillera_client.gui.engine_adapter import EngineAdapter
from kaillera_client.gui.icons import application_icon
from kaillera_client.gui.looks import paint_application
from kaillera_client.gui.models.values import ConnectWish
from kaillera_client.gui.options import Options, parse
from kaillera_client.gui.single import FirstWindow, channel_name, hand_over
from kaillera_client.gui.theme import Appearance, theme_for
from kaillera_client.gui.views.main_window import USUAL_SIZE, MainWindow, Models
from kaillera_client.profile.folder import profile_folder
from kaillera_client.profile.problems import Problem
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import ProfileStore

_INTERRUPTED = 130
_GEOMETRY = "window"


def main(arguments: Sequence[str]) -> int:
    """Run the window until it is closed; returns the exit code. No program name in `arguments`."""
    options = parse(arguments)
    if options.scale is not None:
        os.environ["QT_SCALE_FACTOR"] = f"{options.scale:g}"
    application = create_application()
    if options.picture is not None:
        # Not needed for anything but pictures, and it brings every page's samples.
        from kaillera_client.gui.pictures import take_sample  # noqa: PLC0415

        languages.install(application, options.language or languages.ENGLISH)
        return take_sample(application, options, options.picture)
    folder = profile_folder(options.profile)
    name = channel_name(folder)
    if options.play_and_save is None and hand_over(name, options.link):
        return 0
    store = ProfileStore(folder, _not_saved)
    profile = store.load()
    keeper = ProfileKeeper(
        replace(profile, settings=_chosen(profile.settings, options)), store, folder
    )
    languages.install(application, keeper.settings.language)
    first = FirstWindow(name) if options.play_and_save is None else None
    try:
        return loop.run(application, _run(options, keeper, first))
    except KeyboardInterrupt:
        return _INTERRUPTED
    finally:
        if first is not None:
            first.close()
        store.close()


def _not_saved(problem: Problem) -> None:
    """The program goes on with what it knows; the store has logged the reason."""
    del problem


def _chosen(settings: Settings, options: Options) -> Settings:
    """Return the settings with what the command line says for this time."""
    if options.appearance is not None:
        settings = replace(settings, appearance=options.appearance.value)
    if options.text_percent is not None:
        settings = replace(settings, text_percent=options.text_percent)
    if options.language is not None:
        settings = replace(settings, language=options.language)
    if options.name:
        settings = replace(settings, nickname=options.name)
    return settings


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


async def _run(options: Options, keeper: ProfileKeeper, first: FirstWindow | None) -> int:
    settings = keeper.settings
    appearance = Appearance(settings.appearance)
    paint_application(appearance, settings.text_percent)
    models = Models()
    window = MainWindow(models, theme_for(appearance), settings.nickname or invented_name())
    adapter = EngineAdapter(Engine)
    automatic = options.play_and_save is not None
    controller = MainController(adapter, window, models, time.monotonic, keeper, automatic)
    closed = asyncio.Event()
    window.close_wanted.connect(closed.set)
    running = asyncio.get_running_loop()
    signal.signal(signal.SIGTERM, lambda *_: running.call_soon_threadsafe(closed.set))
    if first is not None:
        first.called.connect(controller.called_again)
    _place(window, options, settings)
    window.show()
    controller.welcome.begin()
    _begin(options, controller)
    # A collection over everything that start-up made could delay a frame of a running game.
    gc.collect()
    gc.freeze()
    try:
        if options.play_and_save is None:
            await closed.wait()
            _keep_place(window, keeper)
            return 0
        from kaillera_client.gui.pictures import take_game  # noqa: PLC0415 - see above

        name = window.play.nick.text()
        return await take_game(options.play_and_save, options.page, name, window, controller)
    finally:
        await controller.close()
        adapter.close()
        window.finish_closing()


def _begin(options: Options, controller: MainController) -> None:
    """Do what the command line asks for: a link is asked about first, an address was typed by the user."""
    if options.link:
        controller.invites.follow(options.link)
    elif options.address:
        wish = ConnectWish(
            controller.nickname, options.address, int(controller.profile.settings.connection_type)
        )
        controller.connection.begin(wish)


def _place(window: MainWindow, options: Options, settings: Settings) -> None:
    kept = settings.views.get(_GEOMETRY, "")
    window.resize(options.size or USUAL_SIZE)
    if options.size is None and kept:
        window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "replace")))


def _keep_place(window: MainWindow, keeper: ProfileKeeper) -> None:
    """Keep the window's place, unless nobody has ever changed anything: then nothing is written."""
    if keeper.settings != Settings():
        geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
        keeper.put_settings(keeper.settings.with_view(_GEOMETRY, geometry))
