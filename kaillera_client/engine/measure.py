"""Measuring the round trip to many servers side by side."""

import asyncio
import heapq
import logging
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from kaillera_client.engine.commands import MeasureServers
from kaillera_client.engine.errors import EngineError
from kaillera_client.engine.events import ServerProbed
from kaillera_client.engine.lookups import HostLookups
from kaillera_client.engine.ping import open_for
from kaillera_client.links.address import ServerAddress
from kaillera_client.net.udp import UdpDriver
from kaillera_client.session.commands import Address
from kaillera_client.session.ping import PingAnswered, PingEvent, PingProbe

_AT_ONCE = 64
"""Probes under way: 500 servers of which a tenth is silent have their first number within 2 s, while a home router,
which remembers each probe's socket for half a minute, sees fewer than 500 a second."""

_PAUSE_S = 0.002
"""Between two beginnings: a burst of 64 would wait for itself on a slow line, and be told as ping."""

_AT_ONCE_IN_GAME = 4
_PAUSE_IN_GAME_S = 0.05
"""A probe costs the thread that also carries the frames a fraction of a millisecond."""

_ADMITTED_AT_ONCE = 50
"""Servers looked at before the loop gets its turn; thousands in a row would hold up a frame."""

_FINDERS = 8
"""Names looked up side by side."""

_log = logging.getLogger(__name__)


class Measurements:
    """Runs one `MeasureServers` at a time; every method must be called on the loop's thread."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        publish: Callable[[ServerProbed], None],
        is_playing: Callable[[], bool],
        lookups: HostLookups,
    ) -> None:
        """Report to `publish`; few probes are under way while `is_playing`."""
        self._loop = loop
        self._publish = publish
        self._is_playing = is_playing
        self._lookups = lookups
        self._round: _Round | None = None

    async def measure(self, command: MeasureServers) -> None:
        """Return when all is measured, or when a newer call or `stop` ends this one."""
        self.stop()
        current = _Round(self._loop, command, self._publish, self._is_playing, self._lookups)
        self._round = current
        try:
            await current.run()
        finally:
            current.stop()
            if self._round is current:
                self._round = None

    def stop(self) -> None:
        """Close every socket; nothing is reported any more."""
        if self._round is not None:
            self._round.stop()


@dataclass(frozen=True, slots=True, order=True)
class _Due:
    """A probe that is to begin at `at`; `left` counts it and those after it."""

    at: float
    serial: int
    server: ServerAddress
    address: Address
    left: int


class _Round:
    """One `MeasureServers`: every server gets its first probe before any gets its second."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        command: MeasureServers,
        publish: Callable[[ServerProbed], None],
        is_playing: Callable[[], bool],
        lookups: HostLookups,
    ) -> None:
        self._loop = loop
        self._command = command
        self._publish = publish
        self._is_playing = is_playing
        self._lookups = lookups
        self._most = _AT_ONCE
        self._serial = 0
        self._due: list[_Due] = []
        self._flights: set[UdpDriver[PingEvent, None]] = set()
        self._unknown: deque[ServerAddress] = deque()
        self._finders: set[asyncio.Task[None]] = set()
        self._changed = asyncio.Event()
        self._stopped = False

    async def run(self) -> None:
        """Measure until all is done or `stop`."""
        if self._command.count > 0:
            await self._admit_all()
        while not self._stopped and (self._due or self._flights or self._finders):
            self._changed.clear()
            wait = self._until_next()
            if wait == 0.0:
                self._begin(heapq.heappop(self._due))
                await asyncio.sleep(_PAUSE_IN_GAME_S if self._is_playing() else _PAUSE_S)
            else:
                with suppress(TimeoutError):
                    async with asyncio.timeout(wait):
                        await self._changed.wait()

    def stop(self) -> None:
        """Close every socket; legal twice."""
        self._stopped = True
        self._unknown.clear()
        for task in self._finders:
            task.cancel()
        for driver in self._flights:
            driver.close()
        self._flights.clear()
        self._changed.set()

    async def _admit_all(self) -> None:
        admitted: set[ServerAddress] = set()
        for number, server in enumerate(self._command.servers, 1):
            if self._stopped:
                return
            if server not in admitted:
                admitted.add(server)
                self._admit(server)
            if number % _ADMITTED_AT_ONCE == 0:
                await asyncio.sleep(0)

    def _admit(self, server: ServerAddress) -> None:
        known = self._lookups.known(server)
        if known is not None:
            self._plan(self._loop.time(), server, known, self._command.count)
            return
        self._unknown.append(server)
        if len(self._finders) < _FINDERS:
            task = self._loop.create_task(self._find())
            self._finders.add(task)
            task.add_done_callback(self._found)

    async def _find(self) -> None:
        """Look up one name after another."""
        while self._unknown:
            server = self._unknown.popleft()
            address = await self._lookups.find(server)
            if address is not None:
                self._plan(self._loop.time(), server, address, self._command.count)
                self._changed.set()
            else:
                for _ in range(self._command.count):
                    self._publish(ServerProbed(server, None))
            # What needs no look-up gives the loop no turn by itself.
            await asyncio.sleep(0)

    def _found(self, task: asyncio.Task[None]) -> None:
        self._finders.discard(task)
        self._changed.set()

    def _plan(self, at: float, server: ServerAddress, address: Address, left: int) -> None:
        self._serial += 1
        heapq.heappush(self._due, _Due(at, self._serial, server, address, left))

    def _until_next(self) -> float | None:
        """Return the seconds until a probe may begin, None when something else must happen first."""
        most = min(self._most, _AT_ONCE_IN_GAME) if self._is_playing() else self._most
        if not self._due or len(self._flights) >= most:
            return None
        return max(0.0, self._due[0].at - self._loop.time())

    def _begin(self, due: _Due) -> None:
        now = self._loop.time()
        try:
            driver = self._fly(due)
        except EngineError as error:
            if self._flights:
                # The system has no more sockets for us: go on with as many as there are.
                self._most = len(self._flights)
                heapq.heappush(self._due, due)
                return
            _log.info("%s was not measured: %s", due.server, error)
            self._publish(ServerProbed(due.server, None))
        else:
            self._flights.add(driver)
            driver.command(None)
        if due.left > 1:
            at = now + max(0.0, self._command.interval)
            self._plan(at, due.server, due.address, due.left - 1)

    def _fly(self, due: _Due) -> UdpDriver[PingEvent, None]:
        def note(events: list[PingEvent]) -> None:
            driver.close()
            self._flights.discard(driver)
            self._changed.set()
            answer = events[0]
            round_trip = answer.round_trip * 1000 if isinstance(answer, PingAnswered) else None
            self._publish(ServerProbed(due.server, round_trip))

        probe = PingProbe(due.address, self._command.timeout)
        driver = UdpDriver(self._loop, probe, open_for(due.address), note)
        return driver
