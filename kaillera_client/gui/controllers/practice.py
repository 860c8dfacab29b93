"""Practice partners: bots in processes of their own, on the embedded server of this program."""

import asyncio

from kaillera_client.engine.commands import ClientId, CloseClient, OpenClient, SetLine, TellClient
from kaillera_client.engine.demo import DEMO_EMULATOR, DEMO_GAME, DemoGame
from kaillera_client.engine.errors import EngineError
from kaillera_client.gui.controllers.own_client import OwnClient
from kaillera_client.gui.engine_values import Line
from kaillera_client.gui.models.play_values import (
    MOST_JITTER_MS,
    MOST_LOSS_PERCENT,
    MOST_PING_MS,
    PracticeLine,
)
from kaillera_client.profile.settings import Settings
from kaillera_client.session.commands import Command, CreateGame, DropGame, JoinGame, StartGame

BOT_NAMES = (b"Ada (bot)", b"Bob (bot)", b"Cy (bot)")

SLOW_PARTNER = Line(ping_ms=250.0, jitter_ms=40.0)
"""Far more than the delay that player 2 was given at the login: everybody waits for it now and then."""


def practice_line(settings: Settings) -> PracticeLine:
    """Return the line that was set up last."""
    return PracticeLine(
        min(round(settings.practice_ping_ms), MOST_PING_MS),
        min(round(settings.practice_jitter_ms), MOST_JITTER_MS),
        min(round(settings.practice_loss_percent), MOST_LOSS_PERCENT),
        settings.practice_slow_partner,
    )


def simulated(line: PracticeLine, seed: int) -> Line | None:
    """Return the line between us and the server, None for a perfect one."""
    if not (line.ping_ms or line.jitter_ms or line.loss_percent):
        return None
    return Line(float(line.ping_ms), float(line.jitter_ms), float(line.loss_percent), seed)


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

    async def bring_bots(self, host: str, port: int, count: int, *, slow: bool) -> None:
        """Log `count` bots in, 1 to 3; EngineError when one cannot. `slow` makes player 2's line bad at once."""
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
                        launch=DemoGame(headless=True, bot=True, seed=number).plan(),
                    )
                )
                for number, (bot, name) in enumerate(
                    zip(self._bots, BOT_NAMES, strict=False), start=2
                )
            )
        )
        if slow:
            await self.make_slow(slow=True)

    def choose_slow(self, *, slow: bool) -> None:
        """Make player 2 slow, or not, as soon as the engine can."""
        if self._bots:
            self._own.tasks.spawn(self.make_slow(slow=slow), "player 2's line")

    async def make_slow(self, *, slow: bool) -> None:
        """Let player 2's inputs come late from now on, or in time again."""
        if self._bots:
            line = SLOW_PARTNER if slow else None
            await self._adapter.execute(SetLine(self._bots[0], line))

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
