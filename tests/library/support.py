"""What the library's tests share: host programs as processes, told what to do and heard line by line."""

import asyncio
import json
import os
import signal
import tempfile
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import IO, Any

from kaillera_client.bridge.discovery import DISCOVERY_VARIABLE
from kaillera_client.bridge.host import BridgeHost
from tests.bridge.support import Recorder, open_host

PATIENCE = 60.0
"""Seconds for what takes a moment; machines are busy, and the sanitizers are slow."""

Event = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Emulator:
    """A host program and the library that it loads: how to start it, and with what besides our own environment."""

    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)


class HostProgram:
    """A running host program."""

    def __init__(self, process: asyncio.subprocess.Process, errors: IO[bytes]) -> None:
        self.process = process
        self.events: list[Event] = []
        self._errors = errors

    def named(self, event: str) -> list[Event]:
        """Return all events of one kind so far."""
        return [found for found in self.events if found["event"] == event]

    async def until(self, event: str, count: int = 1) -> Event:
        """Read until a kind of event has come `count` times; return that one."""
        async with asyncio.timeout(PATIENCE):
            found = self.named(event)
            while len(found) < count:
                assert await self._read_one(), f"no {event!r} any more: {self.events}"
                if self.events[-1]["event"] == event:
                    found.append(self.events[-1])
        return found[count - 1]

    async def command(self, line: str) -> None:
        """Let the host's command thread do something."""
        assert self.process.stdin is not None
        self.process.stdin.write(line.encode() + b"\n")
        await self.process.stdin.drain()

    async def result_of(self, line: str) -> Event:
        """Let the command thread do something and wait until it is done."""
        count = len(self.named("command")) + 1
        await self.command(line)
        return await self.until("command", count)

    async def end(self) -> int:
        """Read to the end; return the exit code."""
        async with asyncio.timeout(PATIENCE):
            while await self._read_one():
                pass
            return await self.process.wait()

    async def end_well(self) -> None:
        """Read to the end, which must be a good one: nothing on standard error, exit code 0."""
        code = await self.end()
        assert (code, self.errors) == (0, "")
        assert self.events[-1]["event"] == "done"

    @property
    def errors(self) -> str:
        """What it wrote to standard error."""
        self._errors.seek(0)
        return self._errors.read().decode(errors="replace")

    async def _read_one(self) -> bool:
        assert self.process.stdout is not None
        line = await self.process.stdout.readline()
        if line:
            self.events.append(json.loads(line))
        return bool(line)


async def end(process: asyncio.subprocess.Process) -> None:
    """Kill a process if it still runs, and wait for its end.

    Its own `kill` asks the system whether it has just ended, and takes the answer away from who waits for it.
    """
    if process.returncode is None:
        with suppress(ProcessLookupError):
            os.kill(process.pid, signal.SIGKILL)
        await process.wait()


@asynccontextmanager
async def running(
    emulator: Emulator, *words: object, **environment: str
) -> AsyncIterator[HostProgram]:
    """Start a host program; it is killed if it still runs at the end. `words` begin with its shape."""
    with tempfile.TemporaryFile() as errors:
        process = await asyncio.create_subprocess_exec(
            *emulator.command,
            *map(str, words),
            env={**os.environ, **emulator.environment, **environment},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
        )
        try:
            yield HostProgram(process, errors)
        finally:
            await end(process)


@asynccontextmanager
async def attached(
    host: BridgeHost, recorder: Recorder, emulator: Emulator, *words: object
) -> AsyncIterator[HostProgram]:
    """Start a host program at a bridge and wait until its dialog asks for the window."""
    where = {DISCOVERY_VARIABLE: str(host.discovery_file)}
    async with running(emulator, *words, **where) as program:
        await recorder.until("window")
        yield program


@asynccontextmanager
async def at_a_bridge(
    directory: Path, emulator: Emulator, *words: object, **options: float
) -> AsyncIterator[tuple[BridgeHost, Recorder, HostProgram]]:
    """Open a bridge of this process and attach a host program to it."""
    async with (
        open_host(directory, **options) as (host, recorder),
        attached(host, recorder, emulator, *words) as program,
    ):
        yield host, recorder, program


def echo(players: int, empty: int = 0) -> Callable[[bytes, int | None], bytes]:
    """Answer as if all players did the same, the first `empty` times with "no data yet"."""
    left = [empty]

    def answer(data: bytes, _: int | None) -> bytes:
        if left[0]:
            left[0] -= 1
            return b""
        return data * players

    return answer


def hash_of(frames: list[bytes]) -> str:
    """Return the hash of frames as both the host program and the client's report chain it."""
    chain = blake2b(digest_size=16)
    for frame in frames:
        chain.update(len(frame).to_bytes(4, "little") + frame)
    return chain.hexdigest()
