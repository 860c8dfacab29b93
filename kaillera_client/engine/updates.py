"""Asking for the newest release, away from the thread that carries the frames, and never beside a game."""

import asyncio
from collections.abc import Callable

from kaillera_client.engine.commands import CheckForUpdates
from kaillera_client.net.loop import LoopThread
from kaillera_client.updates.fetch import UpdateLimits, ask_for_release
from kaillera_client.updates.release import UpdateAnswer, UpdateFailure, UpdateProblem

_LOOK_S = 0.05
"""So often it is looked whether a game comes near."""


async def check_for_updates(
    command: CheckForUpdates,
    game_near: Callable[[], bool],
    limits: UpdateLimits | None = None,
) -> UpdateAnswer:
    """Return the answer; no request is made, or the one under way is dropped, while a game is near."""
    if game_near():
        return UpdateFailure(UpdateProblem.GAME_NEAR)
    thread = LoopThread("updates")
    asking = asyncio.wrap_future(
        thread.run(ask_for_release(command.place, command.version, limits or UpdateLimits()))
    )
    try:
        while not asking.done():
            await asyncio.wait({asking}, timeout=_LOOK_S)
            if not asking.done() and game_near():
                return UpdateFailure(UpdateProblem.GAME_NEAR)
        return asking.result()
    finally:
        # It ends the request, too. Its last steps may take a moment; this loop has frames to carry.
        await asyncio.to_thread(thread.stop)
