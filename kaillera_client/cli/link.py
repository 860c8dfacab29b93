"""The engine for asyncio code: commands are awaited, events arrive on this loop."""

import asyncio
import concurrent.futures
import contextlib
import logging
from collections.abc import Callable
from typing import Protocol

from kaillera_client.cli.errors import Failure
from kaillera_client.cli.screen import harmless
from kaillera_client.engine.commands import ClientId, CloseClient, Command, StartServer, StopServer
from kaillera_client.engine.errors import EngineError
from kaillera_client.engine.events import EngineEvent
from kaillera_client.engine.status import EngineStatus
from kaillera_client.engine.text import ServerText

_log = logging.getLogger(__name__)

_POLITENESS_S = 3.0
"""How long leaving may take before we go without a goodbye."""

Listener = Callable[[EngineEvent], None]
Changed = Callable[[], bool]


class EngineLike(Protocol):
    """What the terminal needs of an engine."""

    @property
    def status(self) -> EngineStatus:
        """The newest snapshot."""
        ...

    def execute(self, command: Command) -> concurrent.futures.Future[object]:
        """Start a command."""
        ...

    def close(self) -> None:
        """End everything."""
        ...


EngineFactory = Callable[[Listener], EngineLike]


class EngineLink:
    """One engine, its listeners and everybody who waits for something to become true."""

    def __init__(self, factory: EngineFactory, text: ServerText) -> None:
        """Start an engine; must be called on the loop. `text` reads what servers say."""
        self.text = text
        self._loop = asyncio.get_running_loop()
        self._listeners: list[Listener] = []
        self._waiting: list[tuple[Changed, asyncio.Future[None]]] = []
        self._engine = factory(self._hand_over)

    @property
    def status(self) -> EngineStatus:
        """The engine's newest snapshot."""
        return self._engine.status

    def listen(self, listener: Listener) -> None:
        """Call `listener` with every event from now on, on this loop."""
        self._listeners.append(listener)

    def unlisten(self, listener: Listener) -> None:
        """Call `listener` no more."""
        self._listeners.remove(listener)

    async def execute(self, command: Command) -> object:
        """Do a command; raises `Failure` with the engine's sentence and what the server said."""
        try:
            return await asyncio.wrap_future(self._engine.execute(command))
        except EngineError as error:
            raise Failure(with_server_text(str(error), self.text, error.server_text)) from error

    async def until(self, condition: Changed, seconds: float | None = None) -> None:
        """Wait until `condition()`, asked after each event; TimeoutError after `seconds`."""
        if condition():
            return
        waiter: asyncio.Future[None] = self._loop.create_future()
        entry = (condition, waiter)
        self._waiting.append(entry)
        try:
            async with asyncio.timeout(seconds):
                await waiter
        finally:
            self._waiting.remove(entry)

    def wake(self) -> None:
        """Ask every condition again, because something changed that is not an event."""
        for condition, waiter in self._waiting:
            if not waiter.done() and condition():
                waiter.set_result(None)

    async def leave(self, clients: list[ClientId]) -> None:
        """Log every client out, politely but not for ever."""
        await asyncio.gather(*(self._polite(CloseClient(client)) for client in clients))

    async def start_server(self, command: StartServer) -> tuple[str, int]:
        """Start the embedded server; returns its address."""
        match await self.execute(command):
            case (str(host), int(port)):
                return host, port
            case other:
                raise AssertionError(f"the engine answered {other!r}")

    async def stop_server(self) -> None:
        """Stop the embedded server, politely but not for ever."""
        await self._polite(StopServer())

    async def close(self) -> None:
        """End the engine."""
        await asyncio.to_thread(self._engine.close)

    async def _polite(self, command: Command) -> None:
        with contextlib.suppress(TimeoutError, Failure):
            async with asyncio.timeout(_POLITENESS_S):
                await self.execute(command)

    def _hand_over(self, event: EngineEvent) -> None:
        """Take an event on the engine's thread; once our loop is closed nobody is left to tell."""
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._deliver, event)

    def _deliver(self, event: EngineEvent) -> None:
        _log.debug("%s", event)
        for listener in tuple(self._listeners):
            listener(event)
        self.wake()


def with_server_text(sentence: str, text: ServerText, said: bytes) -> str:
    """Return a sentence with what the server said behind it, if it said anything."""
    shown = harmless(text.decode(said).strip())
    return f'{sentence} The server says: "{shown}"' if shown else sentence
