"""The engine's thread: an asyncio selector loop of its own, away from Qt."""

import asyncio
import concurrent.futures
import selectors
import threading
import time
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class EngineLoop(asyncio.SelectorEventLoop):
    """A selector loop with a fine clock, on every system.

    The proactor loop of Windows can stop receiving datagrams after one ICMP error, and its clock moves in steps of
    16 ms before Python 3.13: round trips would be told in such steps, and timers would fire that much early.
    """

    def __init__(self) -> None:
        super().__init__(selectors.DefaultSelector())
        # asyncio takes it from its own clock, and lets timers fire earlier by so much.
        setattr(self, "_clock_resolution", time.get_clock_info("perf_counter").resolution)  # noqa: B010

    def time(self) -> float:
        """Return seconds that only differences of mean something."""
        return time.perf_counter()


class LoopThread:
    """Owns a thread that runs an `EngineLoop` until `stop`."""

    def __init__(self, name: str) -> None:
        self.loop = EngineLoop()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def run(self, coroutine: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:
        """Run a coroutine on the loop, from any other thread."""
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop)

    def stop(self) -> None:
        """End the loop, wait for the thread and close the loop; legal twice, not from the loop's own thread."""
        if self.loop.is_closed():
            return
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()
        self.loop.close()

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        try:
            self.loop.run_forever()
        finally:
            self.loop.run_until_complete(self._cancel_rest())

    async def _cancel_rest(self) -> None:
        rest = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
