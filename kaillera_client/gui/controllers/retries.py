"""Trying again by itself: after a lost connection, at a full server, and where our last session still stands."""

import asyncio
from collections.abc import Callable
from enum import Enum, auto

from kaillera_client.gui.controllers.cards import losing
from kaillera_client.gui.loop import Tasks
from kaillera_client.gui.models.cards import Card
from kaillera_client.session.events import DisconnectReason

PAUSES_S = (5, 8, 12, 20, 30)
"""Before each of the tries after a lost connection."""

WATCH_S = 15
LAST_SESSION_S = 20


class Mode(Enum):
    """What is being tried."""

    NOTHING = auto()
    RECONNECT = auto()
    WATCH = auto()
    LAST_SESSION = auto()


class Retries:
    """Counts down and tries; the countdown is a card that changes in place."""

    def __init__(
        self, tasks: Tasks, show: Callable[[Card], None], attempt: Callable[[], None]
    ) -> None:
        """`show` a card that replaces the one before it; `attempt` begins a login and returns at once."""
        self._tasks = tasks
        self._show = show
        self._attempt = attempt
        self._mode = Mode.NOTHING
        self._tries = 0
        self._server = ""
        self._waiting: asyncio.Task[None] | None = None
        self.second = 1.0
        """How long a second of the countdown lasts."""

    @property
    def mode(self) -> Mode:
        """What is being tried now."""
        return self._mode

    def reconnect(self) -> None:
        """The connection was lost: try five times, with longer and longer pauses."""
        self._begin(Mode.RECONNECT, "", PAUSES_S[0])

    def watch(self, server: str) -> None:
        """The server is full: try until there is room."""
        self._begin(Mode.WATCH, server, WATCH_S)

    def wait_for_last_session(self, server: str) -> None:
        """The server still has our last session: try once more a little later."""
        self._begin(Mode.LAST_SESSION, server, LAST_SESSION_S)

    def _begin(self, mode: Mode, server: str, seconds: int) -> None:
        self.stop()
        self._mode, self._tries, self._server = mode, 0, server
        self._wait(seconds)

    def _wait(self, seconds: int) -> None:
        self._waiting = self._tasks.spawn(self._count_down(seconds), "count down to a try")

    async def _count_down(self, seconds: int) -> None:
        for left in range(seconds, 0, -1):
            self._show(self._card(left))
            await asyncio.sleep(self.second)
        self._waiting = None
        self._tries += 1
        self._attempt()

    def _card(self, left: int) -> Card:
        match self._mode:
            case Mode.WATCH:
                return losing.watching(self._server, self._tries)
            case Mode.LAST_SESSION:
                return losing.trying_soon(self._server, left)
            case _:
                return losing.reconnecting(left, self._tries + 1, len(PAUSES_S))

    def try_now(self) -> None:
        """Do not wait any longer."""
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None
            self._tries += 1
            self._attempt()

    def failed(self, reason: DisconnectReason | None) -> bool:
        """Take note that a try failed; True when another one follows, so that nothing else need be said."""
        if self._mode is Mode.RECONNECT and self._tries < len(PAUSES_S):
            self._wait(PAUSES_S[self._tries])
            return True
        if self._mode is Mode.WATCH and reason is DisconnectReason.FULL:
            self._wait(WATCH_S)
            return True
        self.stop()
        return False

    def stop(self) -> None:
        """Try no more."""
        if self._waiting is not None:
            self._waiting.cancel()
        self._waiting = None
        self._mode = Mode.NOTHING
