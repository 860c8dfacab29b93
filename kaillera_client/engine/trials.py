"""An emulator that is started without a server, only to see whether it comes up and calls the library."""

import asyncio
from collections.abc import Callable

from kaillera_client.bridge.errors import BridgeError
from kaillera_client.engine.commands import ClientId, TryEmulator
from kaillera_client.engine.emulator import Emulator
from kaillera_client.engine.errors import EngineError
from kaillera_client.engine.events import EngineEvent, LaunchChanged


class Trial:
    """One emulator with a bridge of its own; it owns itself, because nobody plays."""

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
        self.emulator = Emulator(
            loop, command.client, command.plan, self, self._published, may_look
        )

    def begin(self) -> None:
        """Start it; EngineError when no emulator can attach on this computer."""
        try:
            self.emulator.open()
        except BridgeError as error:
            raise EngineError(str(error)) from error
        self.emulator.start_now()

    async def close(self) -> None:
        """End the emulator and take its bridge away."""
        await self.emulator.close()

    def _published(self, event: EngineEvent) -> None:
        self._publish(event)
        if isinstance(event, LaunchChanged) and event.state.is_over:
            self._on_over(self)

    # --- EmulatorOwner: without a game nothing of this comes ------------------------------------

    def emulator_input(self, data: bytes, state_hash: int | None) -> None:
        """Nobody plays."""

    def emulator_chat(self, text: bytes) -> None:
        """Nobody is there to hear it."""

    def emulator_ended(self, final_state_hash: int | None) -> None:
        """There was no game."""

    def emulator_failed(self, sentence: str) -> None:
        """There was no game."""
