"""Practice partners: bots in processes of their own, on the embedded server of this program."""

import asyncio

from kaillera_client.engine.commands import ClientId, CloseClient, OpenClient, TellClient
from kaillera_client.engine.demo import DEMO_EMULATOR, DEMO_GAME, DemoGame
from kaillera_client.engine.errors import EngineError
from kaillera_client.gui.controllers.own_client import OwnClient
from kaillera_client.gui.engine_values import Line
from kaillera_client.gui.models.values import LineQuality
from kaillera_client.session.commands import Command, CreateGame, DropGame, JoinGame, StartGame

BOT_NAMES = (b"Ada (bot)", b"Bob (bot)", b"Cy (bot)")

_LINES: dict[LineQuality, Line | None] = {
    LineQuality.PERFECT: None,
    LineQuality.HOME: Line(ping_ms=40.0, jitter_ms=4.0),
    LineQuality.WIRELESS: Line(ping_ms=60.0, jitter_ms=20.0, loss_percent=1.0),
    LineQuality.POOR: Line(ping_ms=120.0, jitter_ms=30.0, loss_percent=4.0),
}


def practice_line(quality: LineQuality, seed: int) -> Line | None:
    """Return how bad the simulated line is; every player gets another `seed`."""
    line = _LINES[quality]
    if line is None:
        return None
    return Line(line.ping_ms, line.jitter_ms, line.loss_percent, seed)


class Practice:
    """The bots of one practice; they follow us into every room that we open."""

    def __init__(self, own: OwnClient) -> None:
        self._adapter = own.adapter
        self._own = own
        self._bots: tuple[ClientId, ...] = ()

    @property
    def running(self) -> bool:
        """True while there are bots."""
        return bool(self._bots)

    def has(self, client: ClientId) -> bool:
        """Tell whether a client is one of the bots."""
        return client in self._bots

    async def bring_bots(self, host: str, port: int, count: int, line: LineQuality) -> None:
        """Log `count` bots in, 1 to 3; EngineError when one cannot."""
        self._bots = tuple(self._own.new_id() for _ in range(count))
        await asyncio.gather(
            *(
                self._adapter.execute(
                    OpenClient(
                        client=bot,
                        host=host,
                        port=port,
                        name=name,
                        emulator=DEMO_EMULATOR,
                        launch=DemoGame(headless=True, bot=True, seed=number).command(),
                        line=practice_line(line, number),
                    )
                )
                for number, (bot, name) in enumerate(
                    zip(self._bots, BOT_NAMES, strict=False), start=2
                )
            )
        )

    async def play(self) -> None:
        """Open a room, let the bots in, start; EngineError when the server refuses."""
        own = self._own.client
        if own is None:
            return
        await self._adapter.execute(TellClient(own, CreateGame(DEMO_GAME)))
        status = self._own.status
        if status is None or status.session.room is None:
            return
        await self.enter(status.session.room)
        await self._adapter.execute(TellClient(own, StartGame()))

    async def enter(self, game_id: int) -> None:
        """Let every bot enter a room; EngineError when one cannot."""
        await asyncio.gather(*(self._tell(bot, JoinGame(game_id)) for bot in self._bots))

    async def stop_playing(self) -> None:
        """Let the bots end their game, because the human did."""
        for bot in self._bots:
            status = self._adapter.status.client(bot)
            if status is not None and status.session.room is not None:
                await self._tell(bot, DropGame())

    async def _tell(self, bot: ClientId, command: Command) -> None:
        await self._adapter.execute(TellClient(bot, command))

    async def end(self) -> None:
        """Send the bots away."""
        bots, self._bots = self._bots, ()
        for bot in bots:
            try:
                await self._adapter.execute(CloseClient(bot))
            except EngineError:
                # It has gone by itself, which is what we wanted.
                continue
