"""Ctrl-C and SIGTERM as an exception inside a block, so that there is time to leave politely."""

import asyncio
import contextlib
import signal
from collections.abc import Iterator
from types import FrameType, TracebackType

EXIT_CODE = 130
"""What a shell expects of a program that was interrupted."""

_NAMES = ("SIGINT", "SIGTERM", "SIGBREAK")  # the last one is Ctrl-Break on Windows


class Stopped(Exception):  # noqa: N818 - nobody made an error
    """The user or the system asked us to stop."""


@contextlib.contextmanager
def signals_kept() -> Iterator[None]:
    """Put every handler back at the end."""
    before = {number: signal.getsignal(number) for number in _numbers()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _numbers() -> list[int]:
    found = (getattr(signal, name, None) for name in _NAMES)
    return [int(number) for number in found if number is not None]


class StopRequests:
    """Raises `Stopped` inside its `async with` block at the first signal.

    From then on SIGTERM is ignored, because the end is near; `signals_kept` puts it back.

    The loop's own handlers where it has them: a signal that the system gives to another thread
    wakes a sleeping loop only through them. Windows loops have none, and wake up for every signal.
    """

    def __init__(self) -> None:
        self._requested = False
        self._task: asyncio.Task[object] | None = None
        self._before: dict[int, object] = {}

    async def __aenter__(self) -> "StopRequests":
        """Take over the signals."""
        self._task = asyncio.current_task()
        self._loop = asyncio.get_running_loop()
        for number in _numbers():
            self._before[number] = signal.getsignal(number)
            self._install(number)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give the signals back and turn our own cancellation into `Stopped`."""
        task, self._task = self._task, None
        if not self._requested:
            self._restore()
        elif task is not None:
            task.uncancel()
            if kind is asyncio.CancelledError:
                raise Stopped from error

    def request(self) -> None:
        """Do what a signal does; from the loop's thread."""
        if self._task is not None and not self._requested:
            self._requested = True
            self._restore()
            for number in self._before.keys() - {signal.SIGINT}:
                # Some programs send it twice at once (timeout does). Whoever presses Ctrl-C twice
                # does not want to wait for goodbyes.
                signal.signal(number, signal.SIG_IGN)
            self._task.cancel()

    def _install(self, number: int) -> None:
        try:
            self._loop.add_signal_handler(number, self.request)
        except NotImplementedError:  # not run here: no Windows
            signal.signal(number, self._on_signal)

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._loop.call_soon_threadsafe(self.request)

    def _restore(self) -> None:
        for number, handler in self._before.items():
            with contextlib.suppress(NotImplementedError):
                self._loop.remove_signal_handler(number)
            signal.signal(number, handler)  # type: ignore[arg-type]
