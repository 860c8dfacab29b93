"""The one place where the engine's thread and the GUI's thread meet."""

import asyncio
import concurrent.futures
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kaillera_client.engine.commands import Command
from kaillera_client.engine.events import EngineEvent
from kaillera_client.engine.status import EngineStatus


class EngineDoor(Protocol):
    """What the GUI needs of the engine."""

    @property
    def status(self) -> EngineStatus:
        """The newest snapshot."""
        ...

    def execute(self, command: Command) -> concurrent.futures.Future[object]:
        """Do what `command` says."""
        ...

    def close(self) -> None:
        """End everything; may block for a second or two."""
        ...


class EngineAdapter(QObject):
    """Hands events over to the GUI thread and lets controllers await commands.

    Signals:
        event_received: one frozen engine event, on the GUI thread, in the engine's order.
    """

    event_received = Signal(object)
    _arrived = Signal(object)

    def __init__(
        self, start_engine: Callable[[Callable[[EngineEvent], None]], EngineDoor]
    ) -> None:
        """Start the engine; `start_engine` is its constructor or a fake's."""
        super().__init__()
        self._open = True
        self._arrived.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self._engine = start_engine(self._arrived.emit)

    @property
    def status(self) -> EngineStatus:
        """The engine's newest snapshot."""
        return self._engine.status

    async def execute(self, command: Command) -> object:
        """Run a command and return its result; `EngineError` carries a sentence for the user."""
        return await asyncio.wrap_future(self._engine.execute(command))

    @Slot(object)
    def _hand_over(self, event: EngineEvent) -> None:
        if self._open:
            self.event_received.emit(event)

    def mute(self) -> None:
        """Deliver no further event: the window is going away."""
        self._open = False

    def close(self) -> None:
        """End the engine and its thread; blocks for a second or two, legal twice."""
        self.mute()
        self._engine.close()
