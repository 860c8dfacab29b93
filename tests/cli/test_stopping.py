import asyncio
import signal

import pytest

from kaillera_client.cli.stopping import Stopped, StopRequests

BEFORE = signal.getsignal(signal.SIGTERM)


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
    assert signal.getsignal(signal.SIGTERM) is BEFORE


def test_without_a_signal_nothing_happens() -> None:
    async def scenario() -> str:
        async with StopRequests() as requests:
            await asyncio.sleep(0)
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
    async def scenario() -> None:
        async with StopRequests():
            signal.raise_signal(signal.SIGINT)
            with pytest.raises(KeyboardInterrupt):
                signal.raise_signal(signal.SIGINT)
            await asyncio.Event().wait()

    with pytest.raises(Stopped):
        asyncio.run(scenario())
