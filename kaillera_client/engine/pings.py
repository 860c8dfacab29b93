"""One client's PINGs, never from its login's socket: regular ones to its server, and those that a stall asks for."""

import asyncio
import itertools
import logging
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from typing import Any

from kaillera_client.engine.commands import Line, ServerAddress
from kaillera_client.engine.errors import EngineError
from kaillera_client.engine.ping import ping_once, resolve
from kaillera_client.session.commands import Address

_INTERVAL = 2.0
_TIMEOUT = 1.5
_LEAST_PATIENCE = 0.4
_ROUND_TRIPS_OF_PATIENCE = 4
_MOST_REFERENCES = 5

_log = logging.getLogger(__name__)


class ServerPings:
    """Measures the round trip to one server, and to others for comparison, over the simulated line of the moment."""

    def __init__(
        self, loop: asyncio.AbstractEventLoop, server: Address, line: Callable[[], Line | None]
    ) -> None:
        """Nothing is sent before it is asked for. `line` tells the client's simulated line, None without one."""
        self.usual_ms: float | None = None
        """The newest answer's round trip; None while none came: some servers never answer."""
        self.answered_at: float | None = None
        self._loop = loop
        self._server = server
        self._line = line
        self._references: list[Address] = []
        self._next_reference = 0
        self._numbers = itertools.count(1)
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def has_references(self) -> bool:
        """Whether another server is known."""
        return bool(self._references)

    @property
    def patience(self) -> float:
        """How many seconds a probe in a stall waits: far longer than usual, but the player waits too."""
        return min(
            max(_ROUND_TRIPS_OF_PATIENCE * (self.usual_ms or 0.0) / 1000, _LEAST_PATIENCE),
            _TIMEOUT,
        )

    def keep_measuring(
        self, wanted: Callable[[], bool], measured: Callable[[float | None], None]
    ) -> None:
        """Measure regularly while `wanted`; `measured` gets milliseconds, None without an answer."""
        self._begin(self._keep_measuring(wanted, measured))

    def learn_references(self, references: Sequence[ServerAddress]) -> None:
        """Look up other servers now: when our line is down nothing can be looked up."""
        self._begin(self._learn(references[:_MOST_REFERENCES]))

    def probe_server(self, patience: float, measured: Callable[[float | None], None]) -> None:
        """Measure the server once."""
        self._begin(self._probe(self._server, patience, measured))

    def probe_reference(self, patience: float, measured: Callable[[float | None], None]) -> None:
        """Measure one of the others once, each in turn."""
        reference = self._references[self._next_reference % len(self._references)]
        self._next_reference += 1
        self._begin(self._probe(reference, patience, measured))

    def close(self) -> None:
        """Forget everything that is under way."""
        for task in self._tasks:
            task.cancel()

    # --- inside ---------------------------------------------------------------------------------

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _keep_measuring(
        self, wanted: Callable[[], bool], measured: Callable[[float | None], None]
    ) -> None:
        while True:
            if wanted():
                try:
                    rtt_ms = await self._measure(self._server, _TIMEOUT)
                except EngineError as error:
                    # No socket to be had for the moment: the login's own is not concerned.
                    _log.info("the server could not be measured: %s", error)
                    rtt_ms = None
                if rtt_ms is not None:
                    self.usual_ms = rtt_ms
                    self.answered_at = self._loop.time()
                measured(rtt_ms)
            await asyncio.sleep(_INTERVAL)

    async def _learn(self, references: Sequence[ServerAddress]) -> None:
        for reference in references:
            try:
                address = await resolve(self._loop, reference.host, reference.port)
            except EngineError as error:
                _log.info("another server cannot be asked: %s", error)
                continue
            if address != self._server:
                self._references.append(address)

    async def _probe(
        self, address: Address, patience: float, measured: Callable[[float | None], None]
    ) -> None:
        try:
            measured(await self._measure(address, patience))
        except EngineError as error:
            # That says nothing about any line.
            _log.info("a probe could not be sent: %s", error)

    async def _measure(self, address: Address, patience: float) -> float | None:
        line = self._line()
        if line is not None:
            # The same bad line, but not the same luck every time.
            line = replace(line, seed=line.seed + next(self._numbers))
        return await ping_once(self._loop, address, patience, line)
