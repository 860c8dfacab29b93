"""Asking the master lists, away from the thread that carries the frames."""

import asyncio
from collections.abc import Callable

from kaillera_client.engine.events import ListFailed, ListFetched
from kaillera_client.masterlist.entry import ListFailure, ListSource
from kaillera_client.masterlist.fetch import FetchLimits, fetch_source
from kaillera_client.net.loop import LoopThread

Publish = Callable[[ListFetched | ListFailed], None]


async def fetch_lists(
    sources: tuple[ListSource, ...], publish: Publish, limits: FetchLimits | None = None
) -> None:
    """Ask all sources side by side and publish each answer on this loop; returns when all have answered or failed.

    Certificates, compression and parsing take milliseconds at a time, so all of it happens on a thread of its own that
    ends with the last answer.
    """
    thread = LoopThread("lists")

    async def ask(source: ListSource) -> None:
        answer = await asyncio.wrap_future(thread.run(fetch_source(source, limits)))
        if isinstance(answer, ListFailure):
            publish(ListFailed(source, answer))
        else:
            publish(ListFetched(source, answer))

    try:
        async with asyncio.TaskGroup() as group:
            for source in dict.fromkeys(sources):
                group.create_task(ask(source))
    finally:
        # Its last steps may take a moment; this loop has frames to carry.
        await asyncio.to_thread(thread.stop)
