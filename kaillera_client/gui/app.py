"""The window's program: puts engine, profile, window and controllers together and runs them."""

import asyncio
import os
import sys
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kaillera_client import log
from kaillera_client.gui import languages, loop
from kaillera_client.gui.controllers.names import invented_name
from kaillera_client.gui.controllers.profile import GEOMETRY, ProfileKeeper
from kaillera_client.gui.icons import application_icon
from kaillera_client.gui.looks import paint_application
from kaillera_client.gui.options import Options, parse
from kaillera_client.gui.single import FirstWindow, channel_name, hand_over
from kaillera_client.gui.theme import Appearance, theme_for
from kaillera_client.gui.views.main_window import USUAL_SIZE, MainWindow
from kaillera_client.profile.folder import NoFolderError
from kaillera_client.profile.portable import start_folder
from kaillera_client.profile.problems import Problem
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import ProfileStore

_INTERRUPTED = 130
_MOST_LOOKS = 60
_LOOK_S = 0.005


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
    try:
        folder = start_folder(options.profile)
    except NoFolderError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    name = channel_name(folder)
    if options.play_and_save is None and hand_over(name, options.link or options.address):
        return 0
    store = ProfileStore(folder, _not_saved)
    profile = store.load()
    keeper = ProfileKeeper(profile, store, folder, _chosen(profile.settings, options))
    languages.install(application, keeper.settings.language)
    first = FirstWindow(name) if options.play_and_save is None else None
    try:
        with log.keeping_recent_lines():
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
    if options.streamer:
        settings = replace(settings, streamer_mode=True)
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
    window = MainWindow(None, theme_for(appearance), settings.nickname or invented_name())
    # Already now: what is chosen must not change its look while somebody looks.
    window.play.show_languages(languages.choices(), settings.language)
    window.play.show_looks(appearance, settings.text_percent)
    _place(window, options, settings)
    window.show()
    await _painted(window)
    # Engine, controllers and the other pages take longer to load than the first page takes to be seen.
    from kaillera_client.gui.running import run  # noqa: PLC0415

    return await run(options, keeper, first, window)


async def _painted(window: MainWindow) -> None:
    """Wait until the desktop has shown the window, but not for long: it may be minimized."""
    handle = window.windowHandle()
    for _ in range(_MOST_LOOKS):
        if handle.isExposed():
            break
        await asyncio.sleep(_LOOK_S)
    await asyncio.sleep(0)


def _place(window: MainWindow, options: Options, settings: Settings) -> None:
    kept = settings.views.get(GEOMETRY, "")
    window.resize(options.size or USUAL_SIZE)
    if options.size is None and kept:
        window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "replace")))
