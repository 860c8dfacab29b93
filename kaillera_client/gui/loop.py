"""The GUI thread's asyncio loop; the only module that knows qasync."""

import asyncio
import concurrent.futures
import logging
import threading
from collections.abc import Callable, Coroutine
from typing import TypeVar

import qasync
from PySide6.QtWidgets import QApplication

Result = TypeVar("Result")

_log = logging.getLogger(__name__)


def run(application: QApplication, main: Coroutine[object, object, Result]) -> Result:
    """Run `main` to its end on Qt's event loop, so that plain coroutines may await the engine."""
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        return runner.run(main)


async def in_background(work: Callable[[], Result], name: str) -> Result:
    """Let a thread of its own do work that waits for a disk; it never keeps the program from ending."""
    future: concurrent.futures.Future[Result] = concurrent.futures.Future()
    future.set_running_or_notify_cancel()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:  # noqa: BLE001 - it is raised where it is awaited
            future.set_exception(error)

    threading.Thread(target=run, name=name, daemon=True).start()
    return await asyncio.wrap_future(future)


class Tasks:
    """Keeps the coroutines that signals start: none is lost or fails unseen, `close` ends all."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[None]] = set()

    def spawn(self, work: Coroutine[object, object, None], name: str) -> asyncio.Task[None]:
        """Run `work` from now on; legal in a slot while the loop runs."""
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.error("%s failed", task.get_name(), exc_info=error)

    async def close(self) -> None:
        """Cancel what still runs and wait for it."""
        tasks = tuple(self._running)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
