"""An emulator that is started without a server, only to see whether it comes up and calls the library."""

import asyncio
from collections.abc import Callable

from kaillera_client.bridge.errors import BridgeError
from kaillera_client.engine.commands import ClientId, TryEmulator
from kaillera_client.engine.emulator import Emulator
from kaillera_client.engine.errors import EngineError
from kaillera_client.engine.events import EngineEvent, LaunchChanged


class Trial:
    """One emulator with a bridge of its own, for nobody."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        command: TryEmulator,
        publish: Callable[[EngineEvent], None],
        on_over: Callable[["Trial"], None],
        may_look: Callable[[], bool],
    ) -> None:
        """`on_over` is called when the emulator has ended."""
        self._publish = publish
        self._on_over = on_over
        self.number: ClientId = command.client
        self._plan = command.plan
        self.emulator = Emulator(loop, command.client, self._published, may_look, listed=False)

    def begin(self) -> None:
        """Start it; EngineError when no emulator can attach on this computer."""
        try:
            self.emulator.try_out(self._plan)
        except BridgeError as error:
            raise EngineError(str(error)) from error

    async def close(self) -> None:
        """End the emulator and take its bridge away."""
        await self.emulator.close()

    def _published(self, event: EngineEvent) -> None:
        self._publish(event)
        if isinstance(event, LaunchChanged) and event.state.is_over:
            self._on_over(self)
