"""How checks reach the engine and this computer."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from kaillera_client.diagnostics.machine import Machine
from kaillera_client.engine.commands import Command
from kaillera_client.engine.events import EngineEvent
from kaillera_client.engine.lookups import run_aside

T = TypeVar("T")

Execute = Callable[[Command], Awaitable[object]]
"""Runs a command of the engine and awaits what it resolves to."""

Listen = Callable[[Callable[[EngineEvent], None]], Callable[[], None]]
"""Calls a listener, on the caller's loop, with every event from now on; what it returns ends that."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The engine, this computer, and the loop that the checks run on."""

    execute: Execute
    listen: Listen
    machine: Machine
    loop: asyncio.AbstractEventLoop

    async def aside(self, question: Callable[[], T]) -> T:
        """Ask what may block, on a thread that nobody waits for at the end."""
        return await run_aside(self.loop, question)
