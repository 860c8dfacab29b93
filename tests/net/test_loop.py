"""The engine's thread."""

import asyncio
import threading

import pytest

from kaillera_client.net.loop import LoopThread


async def _thread_name() -> str:
    return threading.current_thread().name


async def _fail() -> None:
    raise ValueError("as asked")


def test_coroutines_run_on_the_thread_and_their_errors_come_back() -> None:
    thread = LoopThread("test engine")
    try:
        assert thread.run(_thread_name()).result(10) == "test engine"
        with pytest.raises(ValueError, match="as asked"):
            thread.run(_fail()).result(10)
    finally:
        thread.stop()


def test_stop_cancels_what_still_runs_and_is_legal_twice() -> None:
    thread = LoopThread("test engine")
    forever = thread.run(asyncio.Event().wait())
    thread.stop()
    thread.stop()
    assert forever.cancelled()
    assert thread.loop.is_closed()
