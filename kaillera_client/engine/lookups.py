"""Finding the addresses of many servers without a thread for each, and without anybody waiting at the end."""

import asyncio
import ipaddress
import logging
import threading
from collections.abc import Awaitable, Callable
from typing import TypeVar

from kaillera_client.engine.errors import EngineError
from kaillera_client.engine.ping import resolve
from kaillera_client.links.address import ServerAddress
from kaillera_client.session.commands import Address

T = TypeVar("T")
Resolver = Callable[[asyncio.AbstractEventLoop, str, int], Awaitable[Address]]

_AT_ONCE = 8
"""Look-ups side by side: each has a thread, and a home router's name server is easily flooded."""

_PATIENCE_S = 5.0
_REMEMBERED_S = 300.0
_MOST_REMEMBERED = 2000
_LARGEST_PORT = 65535

_log = logging.getLogger(__name__)


class HostLookups:
    """Finds addresses; every method must be called on the loop's thread.

    A number needs no look-up, a name that was found is remembered for five minutes, one that is being looked for is
    not looked for twice. A look-up that takes longer than 5 s gives its place to the next one.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, resolver: Resolver = resolve) -> None:
        self._loop = loop
        self._resolver = resolver
        self._found: dict[str, tuple[str, float]] = {}
        self._running: dict[str, asyncio.Task[str | None]] = {}
        self._places = asyncio.Semaphore(_AT_ONCE)

    def known(self, server: ServerAddress) -> Address | None:
        """Return the address when it takes no look-up, None otherwise."""
        if not 1 <= server.port <= _LARGEST_PORT:
            return None
        numeric = _numeric(server.host)
        if numeric is not None:
            return (numeric, server.port) if ":" not in numeric else None
        found, until = self._found.get(server.host, ("", 0.0))
        return (found, server.port) if found and self._loop.time() < until else None

    async def find(self, server: ServerAddress) -> Address | None:
        """Return the numeric IPv4 address, None when there is none."""
        if not 1 <= server.port <= _LARGEST_PORT:
            return None
        known = self.known(server)
        if known is not None or _numeric(server.host) is not None:
            return known
        async with self._places:
            task = self._running.get(server.host)
            if task is None:
                task = self._loop.create_task(self._look_up(server.host))
                self._running[server.host] = task
            await asyncio.wait({task}, timeout=_PATIENCE_S)
        host = task.result() if task.done() else None
        return None if host is None else (host, server.port)

    async def _look_up(self, host: str) -> str | None:
        try:
            found, _ = await self._resolver(self._loop, host, 1)
        except EngineError as error:
            _log.info("%s", error)
            return None
        else:
            self._remember(host, found)
            return found
        finally:
            del self._running[host]

    def _remember(self, host: str, found: str) -> None:
        now = self._loop.time()
        if len(self._found) >= _MOST_REMEMBERED:
            self._found = {name: kept for name, kept in self._found.items() if now < kept[1]}
        if len(self._found) < _MOST_REMEMBERED:
            self._found[host] = (found, now + _REMEMBERED_S)


async def run_aside(loop: asyncio.AbstractEventLoop, work: Callable[[], T]) -> T:
    """Run what may take long in a thread that nobody waits for at the end; fails as `work` does."""
    result: asyncio.Future[T] = loop.create_future()

    def tell(done: Callable[[], None]) -> None:
        if not result.done():
            done()

    def run() -> None:
        try:
            value = work()
        except Exception as error:  # noqa: BLE001 - it is raised again where it is awaited
            failure = error
            done: Callable[[], None] = lambda: result.set_exception(failure)  # noqa: E731
        else:
            done = lambda: result.set_result(value)  # noqa: E731
        try:
            loop.call_soon_threadsafe(tell, done)
        except RuntimeError:
            # The loop was closed first: nobody is left to be told.
            return

    threading.Thread(target=run, name="aside", daemon=True).start()
    return await result


def _numeric(host: str) -> str | None:
    """Return a numeric address in its usual form, None for a name."""
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        return None
