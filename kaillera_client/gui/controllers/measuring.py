"""When which servers are measured: all once, then what is in sight, the selected one most often."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from kaillera_client.engine.commands import MeasureServers
from kaillera_client.engine.errors import EngineError
from kaillera_client.gui.controllers.server_lines import LineBook
from kaillera_client.links.address import ServerAddress

IN_SIGHT_S = 30.0
SELECTED_S = 5.0
LONG_MEASUREMENT_S = 30.0
_TURN_S = 1.0
_PROBES = 3
_INTERVAL_S = 0.2

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the page shows now: the servers in sight, and the selected one."""

    in_sight: Sequence[ServerAddress] = ()
    selected: ServerAddress | None = None


class Measuring:
    """Measures while it runs; one command at a time, because a newer one takes the place of an older."""

    def __init__(
        self,
        execute: Callable[[MeasureServers], Coroutine[object, object, object]],
        lines: LineBook,
        wanted: Callable[[], Wanted | None],
        now: Callable[[], float],
        told: Callable[[Sequence[ServerAddress]], None],
    ) -> None:
        """`wanted` is None while nothing may be measured; `told` hears whose state has changed without an answer."""
        self._execute = execute
        self._lines = lines
        self._wanted = wanted
        self._now = now
        self._told = told
        self._wake = asyncio.Event()
        self._running = False
        self._fresh: dict[ServerAddress, None] = {}
        self._long: ServerAddress | None = None
        self.long_samples: list[float | None] = []
        self.long_server: ServerAddress | None = None
        """The server of the long measurement that runs or was the last, and what it gave."""

    @property
    def long_runs(self) -> bool:
        """True while one server is measured for half a minute."""
        return self._long is not None

    def measure_long(self, server: ServerAddress) -> None:
        """Measure one server for half a minute, before everything else."""
        self._long = self.long_server = server
        self.long_samples = []
        self.wake()

    def measure_all(self, servers: Iterable[ServerAddress]) -> None:
        """Measure these servers before others are measured again."""
        self._fresh |= dict.fromkeys(servers)
        if self._fresh and not self._running:
            self.wake()

    @property
    def busy(self) -> bool:
        """True while the engine measures for us, or is about to."""
        return self._running or bool(self._fresh)

    @property
    def left(self) -> int:
        """Servers of which nothing is known yet."""
        return len(self._fresh)

    def note(self, server: ServerAddress, rtt_ms: float | None) -> None:
        """Take a measurement."""
        self._fresh.pop(server, None)
        if self.long_runs and server == self.long_server:
            self.long_samples.append(rtt_ms)

    def wake(self) -> None:
        """Look again at once what is to be done; what runs is ended."""
        self._wake.set()

    async def run(self) -> None:
        """Measure until cancelled; whoever cancels calls `stop` too."""
        self._long = None
        while True:
            self._wake.clear()
            job = self._next()
            if job is not None:
                await self._do(job)
                if self._wake.is_set():
                    continue
            with suppress(TimeoutError):
                async with asyncio.timeout(_TURN_S):
                    await self._wake.wait()

    def _next(self) -> MeasureServers | None:
        wanted = self._wanted()
        if wanted is None:
            return None
        if self._long is not None:
            count = round(LONG_MEASUREMENT_S / _INTERVAL_S)
            return MeasureServers((self._long,), count, _INTERVAL_S)
        if self._fresh:
            first = [one for one in wanted.in_sight if one in self._fresh]
            ordered = tuple(dict.fromkeys([*first, *self._fresh]))
            return MeasureServers(ordered, _PROBES, _INTERVAL_S)
        due = tuple(one for one in wanted.in_sight if self._is_due(one, IN_SIGHT_S))
        if due:
            return MeasureServers(due, _PROBES, _INTERVAL_S)
        if wanted.selected is not None and self._is_due(wanted.selected, SELECTED_S):
            return MeasureServers((wanted.selected,), 1, _INTERVAL_S)
        return None

    def _is_due(self, server: ServerAddress, after: float) -> bool:
        at = self._lines.measured_at(server)
        return at is None or self._now() - at >= after

    async def _do(self, job: MeasureServers) -> None:
        self._lines.begin(job.servers, self._now())
        self._told(job.servers)
        self._running = True
        work = asyncio.ensure_future(self._execute(job))
        try:
            if await self._finished(work):
                self._done(job)
            else:
                await self.stop()
            await work
        except EngineError as error:
            _log.info("servers were not measured: %s", error)
        finally:
            work.cancel()
            self._lines.end(job.servers)
            self._told(job.servers)

    async def _finished(self, work: asyncio.Future[object]) -> bool:
        """Wait for the engine; False when something else is wanted first."""
        woken = asyncio.ensure_future(self._wake.wait())
        try:
            while not work.done() and not woken.done() and self._wanted() is not None:
                both: set[asyncio.Future[Any]] = {work, woken}
                await asyncio.wait(both, timeout=_TURN_S, return_when=asyncio.FIRST_COMPLETED)
            return work.done()
        finally:
            woken.cancel()

    def _done(self, job: MeasureServers) -> None:
        self._running = False
        for server in job.servers:
            self._fresh.pop(server, None)
        if job.servers == (self._long,):
            self._long = None

    async def stop(self) -> None:
        """End what the engine measures now."""
        if self._running:
            self._running = False
            with suppress(EngineError):
                await self._execute(MeasureServers(()))
