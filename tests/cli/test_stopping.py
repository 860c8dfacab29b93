import asyncio
import signal
import threading
from collections.abc import Iterator

import pytest

from kaillera_client.cli.stopping import Stopped, StopRequests, signals_kept

BEFORE = signal.getsignal(signal.SIGTERM)


@pytest.fixture(autouse=True)
def _signals_are_put_back() -> Iterator[None]:
    with signals_kept():
        yield
    assert signal.getsignal(signal.SIGTERM) is BEFORE


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_the_block(number: signal.Signals) -> None:
    async def block() -> None:
        async with StopRequests():
            signal.raise_signal(number)
            await asyncio.Event().wait()

    async def scenario() -> str:
        with pytest.raises(Stopped):
            await block()
        await asyncio.sleep(0)  # not cancelled any more
        return "went on"

    assert asyncio.run(scenario()) == "went on"


def test_a_second_sigterm_is_ignored() -> None:
    async def block() -> None:
        async with StopRequests():
            signal.raise_signal(signal.SIGTERM)
            signal.raise_signal(signal.SIGTERM)
            await asyncio.Event().wait()

    async def scenario() -> str:
        with pytest.raises(Stopped):
            await block()
        signal.raise_signal(signal.SIGTERM)
        await asyncio.sleep(0)
        return "said goodbye"

    assert asyncio.run(scenario()) == "said goodbye"


def test_without_a_signal_nothing_happens() -> None:
    async def scenario() -> str:
        async with StopRequests() as requests:
            await asyncio.sleep(0)
        assert signal.getsignal(signal.SIGTERM) is BEFORE
        requests.request()  # too late, and harmless
        await asyncio.sleep(0)
        return "went on"

    assert asyncio.run(scenario()) == "went on"


def test_other_cancellations_pass() -> None:
    async def block() -> None:
        async with StopRequests():
            await asyncio.Event().wait()

    async def scenario() -> None:
        task = asyncio.ensure_future(block())
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(scenario())


def test_errors_pass_even_after_a_signal() -> None:
    async def scenario() -> None:
        async with StopRequests() as requests:
            requests.request()
            raise LookupError

    with pytest.raises(LookupError):
        asyncio.run(scenario())


def test_the_second_ctrl_c_does_not_wait() -> None:
    goodbyes = []

    async def block() -> None:
        async with StopRequests():
            signal.raise_signal(signal.SIGINT)
            await asyncio.Event().wait()

    async def scenario() -> None:
        with pytest.raises(Stopped):
            await block()
        goodbyes.append("begun")
        signal.raise_signal(signal.SIGINT)
        await asyncio.Event().wait()
        goodbyes.append("never ends")

    with pytest.raises(KeyboardInterrupt):
        asyncio.run(scenario())
    assert goodbyes == ["begun"]


def test_a_signal_that_another_thread_gets_wakes_the_loop() -> None:
    async def scenario() -> None:
        main = threading.main_thread().ident
        blocked = threading.Event()
        assert main is not None

        def interrupt() -> None:
            blocked.wait(10)
            signal.pthread_kill(threading.get_ident(), signal.SIGTERM)

        thread = threading.Thread(target=interrupt)
        thread.start()
        loop = asyncio.get_running_loop()
        async with StopRequests():
            loop.call_soon(blocked.set)
            await asyncio.Event().wait()

    with pytest.raises(Stopped):
        asyncio.run(asyncio.wait_for(scenario(), 60))
