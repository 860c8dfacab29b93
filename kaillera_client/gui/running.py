"""Everything behind the first page: engine, controllers, the other pages; from the first paint to the goodbye."""

import asyncio
import gc
import signal
import time

from kaillera_client.engine.engine import Engine
from kaillera_client.gui.controllers.main import MainController
from kaillera_client.gui.controllers.profile import GEOMETRY, ProfileKeeper
from kaillera_client.gui.engine_adapter import EngineAdapter
from kaillera_client.gui.models.values import ConnectWish
from kaillera_client.gui.options import Options
from kaillera_client.gui.single import FirstWindow
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.processes import window_command
from kaillera_client.profile.folder import chosen_folder
from kaillera_client.profile.settings import Settings
from kaillera_client.updates.place import place_of_this_build


async def run(
    options: Options, keeper: ProfileKeeper, first: FirstWindow | None, window: MainWindow
) -> int:
    """Complete a window that is shown already and run until it is closed; returns the exit code."""
    closed = asyncio.Event()
    window.close_wanted.connect(closed.set)
    if not window.isVisible():
        # Closed already, in the moment between its first paint and now.
        closed.set()
    running = asyncio.get_running_loop()
    signal.signal(signal.SIGTERM, lambda *_: running.call_soon_threadsafe(closed.set))
    models = Models()
    window.complete(models)
    adapter = EngineAdapter(Engine)
    automatic = options.play_and_save is not None
    controller = MainController(
        adapter,
        window,
        models,
        time.monotonic,
        keeper,
        automatic,
        releases=place_of_this_build(),
    )
    if first is not None:
        first.called.connect(controller.called_again)
    controller.welcome.begin()
    if options.play_and_save is None:
        controller.attached.begin(window_command(chosen_folder(options.profile)))
        controller.updates.begin()
    _begin(options, controller)
    for link in first.early_calls() if first is not None else ():
        controller.called_again(link)
    # A collection over everything that start-up made could delay a frame of a running game.
    gc.collect()
    gc.freeze()
    try:
        if options.play_and_save is None:
            await closed.wait()
            if first is not None:
                first.leave()
            _keep_place(window, keeper)
            return 0
        # Not needed for anything but pictures, and it brings every page's samples.
        from kaillera_client.gui.pictures import take_game  # noqa: PLC0415

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


def _keep_place(window: MainWindow, keeper: ProfileKeeper) -> None:
    """Keep the window's place, unless nobody has ever changed anything: then nothing is written."""
    if keeper.settings != Settings():
        geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
        keeper.put_settings(keeper.settings.with_view(GEOMETRY, geometry))
