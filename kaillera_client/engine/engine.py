"""The engine: owns the network thread and everything on it."""

import concurrent.futures
from collections.abc import Callable

from kaillera_client.engine.commands import Command
from kaillera_client.engine.events import EngineEvent
from kaillera_client.engine.status import EngineStatus


class Engine:
    """Runs clients, bridges and the embedded server on one thread; all methods are safe from any other thread."""

    def __init__(self, on_event: Callable[[EngineEvent], None]) -> None:
        """Start the thread. `on_event` is called on it, so it must only hand the event over."""
        raise NotImplementedError

    @property
    def status(self) -> EngineStatus:
        """The newest snapshot; reading it costs nothing and blocks nothing."""
        raise NotImplementedError

    def execute(self, command: Command) -> concurrent.futures.Future[object]:
        """Do what `command` says; the future resolves or fails as the command's docstring says."""
        raise NotImplementedError

    def close(self) -> None:
        """Close every client and the server, end the thread; blocks up to a second or two, legal twice."""
        raise NotImplementedError
