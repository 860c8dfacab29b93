"""What every controller works with."""

from collections.abc import Callable
from dataclasses import dataclass

from kaillera_client.gui.controllers.actions import Actions
from kaillera_client.gui.controllers.copying import Copier
from kaillera_client.gui.controllers.notifications import Notifications
from kaillera_client.gui.controllers.own_client import OwnClient
from kaillera_client.gui.controllers.profile import ProfileKeeper
from kaillera_client.gui.controllers.rom_shelf import RomShelf
from kaillera_client.gui.engine_adapter import EngineAdapter
from kaillera_client.gui.loop import Tasks
from kaillera_client.gui.views.main_window import MainWindow, Models


@dataclass(frozen=True, slots=True)
class Context:
    """One window's surroundings: `now` is a clock in seconds, `clock` the time of day as chat lines show it.

    `profile` holds what is kept between two runs: `profile.settings`, `.servers`, `.people`, `.lists` are values,
    `profile.change(name=value)` and `profile.put_...` replace them.
    """

    adapter: EngineAdapter
    tasks: Tasks
    window: MainWindow
    models: Models
    actions: Actions
    own: OwnClient
    profile: ProfileKeeper
    notices: Notifications
    roms: RomShelf
    copier: Copier
    now: Callable[[], float]
    clock: Callable[[], str]
