"""The window with a fake engine, driven by coroutines on the real GUI loop."""

import asyncio
import gc
import time
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kaillera_client.engine.commands import ReleasePlace
from kaillera_client.engine.events import EngineEvent
from kaillera_client.gui import loop
from kaillera_client.gui.controllers.main import MainController
from kaillera_client.gui.controllers.profile import ProfileKeeper
from kaillera_client.gui.engine_adapter import EngineAdapter, EngineDoor
from kaillera_client.gui.looks import paint_application
from kaillera_client.gui.theme import LIGHT, Appearance
from kaillera_client.gui.views.main_window import MainWindow, Models
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from tests.gui.fakes import Evening, FakeEngine, FakeNotifier
from tests.gui.unstyled import unstyled

Scenario = Callable[[Evening], Coroutine[object, object, None]]


@dataclass
class Stage:
    """Plays scenarios; `engines` keeps what they used. `profile` is what the window starts with."""

    application: QApplication
    profile: Profile = field(
        default_factory=lambda: Profile(Settings(nickname="Ana", appearance="light"))
    )
    engines: list[FakeEngine] = field(default_factory=list)
    notifier: FakeNotifier = field(default_factory=FakeNotifier)
    releases: ReleasePlace | None = None

    def _start(self, on_event: Callable[[EngineEvent], None]) -> EngineDoor:
        self.engines.append(FakeEngine(on_event))
        return self.engines[-1]

    def play(self, scenario: Scenario) -> None:
        loop.run(self.application, self._play(scenario))

    async def _play(self, scenario: Scenario) -> None:
        models = Models()
        with unstyled(self.application):
            window = MainWindow(models, LIGHT, "Ana")
        adapter = EngineAdapter(self._start)
        keeper = ProfileKeeper(self.profile)
        controller = MainController(
            adapter,
            window,
            models,
            time.monotonic,
            keeper,
            notifier=self.notifier,
            releases=self.releases,
        )
        window.show()
        controller.welcome.begin()
        try:
            await scenario(Evening(self.engines[-1], adapter, window, models, controller, keeper))
        finally:
            await controller.close()
            adapter.close()
            window.finish_closing()
            window.deleteLater()
            await asyncio.sleep(0)


@pytest.fixture(autouse=True)
def garbage_goes_on_this_thread() -> Iterator[None]:
    """What is left of a window must not be taken apart by a collection on another thread: Qt allows ours only."""
    gc.disable()
    yield
    gc.enable()
    # What a test made is young: nothing was collected meanwhile.
    gc.collect(0)


@pytest.fixture
def application(qapp: QApplication) -> QApplication:
    qapp.setQuitOnLastWindowClosed(False)
    qapp.setStyle("Fusion")
    paint_application(Appearance.LIGHT)
    return qapp


@pytest.fixture
def stage(application: QApplication) -> Iterator[Stage]:
    yield Stage(application)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
