"""Games that differ: what the check proves, what the server reports, what players suspect, and starting anew."""

import logging
import re
from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.sync import Desync, SyncCoverage, SyncStatus
from kaillera_client.engine.commands import SetSyncCheck
from kaillera_client.engine.errors import EngineError
from kaillera_client.engine.events import DesyncProved, SyncChanged
from kaillera_client.gui.controllers.cards import desync as cards
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.seats import Seats
from kaillera_client.gui.controllers.stalls import StallController
from kaillera_client.gui.models.cards import Card, CardAction
from kaillera_client.profile.settings import Settings
from kaillera_client.session import commands as c
from kaillera_client.session import events as e

translate = QCoreApplication.translate

_log = logging.getLogger(__name__)

_SAID = re.compile(r"\bde-?sync|\bout of sync\b", re.IGNORECASE)
_WAITING = 0
"""What servers call a room whose game has not begun."""


class _Level(IntEnum):
    """How sure it is that the games differ; a card never takes the place of a surer one."""

    NOTHING = 0
    SUSPECTED = 1
    REPORTED = 2
    PROVED = 3


class DesyncController:
    """Shows the check's line and the cards, and writes them into the game's log."""

    def __init__(self, context: Context, seats: Seats, stalls: StallController) -> None:
        self._context = context
        self._own = context.own
        self._window = context.window
        self._page = context.window.room
        self._seats = seats
        self._stalls = stalls
        self._level = _Level.NOTHING
        self._start: e.GameStarting | None = None
        self._running = False
        self._suspected = False
        self._reported = ""
        """What the server said of this game."""

        self._status: SyncStatus | None = None
        self._gone: set[int] = set()
        """Players who have left the running game."""

        self._restarts: int | None = None
        """The room whose game is to start again as soon as everybody has left it."""

        self._note: Callable[[str], None] = lambda _: None
        self._wanted = context.profile.settings.sync_check
        context.actions.take_on(CardAction.RESTART_GAME, lambda _: self._restart())
        context.profile.watch(self._follow)
        self._page.desync_marked.connect(self._mark)

    def note_with(self, note: Callable[[str], None]) -> None:
        """Keep what is reported or suspected with the game's numbers by `note`."""
        self._note = note

    def _follow(self, settings: Settings) -> None:
        """Take the setting, from the next game on."""
        wanted, client = settings.sync_check, self._own.client
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if client is not None:
            self._context.tasks.spawn(self._tell(SetSyncCheck(client, wanted)), "sync check")

    async def _tell(self, command: SetSyncCheck) -> None:
        try:
            await self._context.adapter.execute(command)
        except EngineError as error:
            # The login has ended meanwhile; the next one begins with the setting.
            _log.info("The sync check was not changed: %s", error)

    # --- the room and the game -------------------------------------------------------------------

    def on_event(self, event: e.Event) -> None:
        """Take an event of our session, after the stalls have."""
        match event:
            case e.GameStarting():
                self._forget()
                self._restarts = None
                self._start = event
            case e.AllReady():
                self._running = True
            case e.PlayerDropped(_, player):
                self._dropped(player)
            case e.GameEnded():
                self._running = False
            case e.RoomEntered():
                self.leave_room()
            case e.GameUpdated(game) if game.game_id == self._restarts and game.status == _WAITING:
                self._restarts = None
                self._page.start_wanted.emit()
            case _:
                pass

    def _dropped(self, player: int) -> None:
        self._gone.add(player)
        if self._start is not None and self._start.players - len(self._gone) < 2:
            # Nobody is left to compare with.
            self._page.strip.sync.show_status(None)

    def leave_room(self) -> None:
        """Be in another room or in none."""
        self._restarts = None
        self._running = False
        self._forget()

    def _forget(self) -> None:
        """What was said of the last game does not hold any more."""
        self._level = _Level.NOTHING
        self._suspected = False
        self._reported = ""
        self._status = None
        self._start = None
        self._gone.clear()
        self._page.strip.sync.show_status(None)
        self._window.notices.clear_topic(cards.DESYNC)

    # --- what is known ---------------------------------------------------------------------------

    def on_check(self, event: SyncChanged | DesyncProved) -> None:
        """The check has come further."""
        match event:
            case SyncChanged(_, status):
                self._status = status
                self._page.strip.sync.show_status(status)
            case DesyncProved(_, desync):
                self._prove(desync)

    def _prove(self, desync: Desync) -> None:
        """The games differ, or it has become clear whose does."""
        names = {number: self._own.speech.name(name) for number, name in desync.names}
        players = 0
        if self._start is not None:
            players = self._start.players
            names[self._start.player] = translate("sync", "you")
        seconds = desync.frame / cards.FRAMES_PER_SECOND
        around = self._around(seconds, desync.last_equal_frame)
        self._show(_Level.PROVED, cards.proved(desync, players, names, around))

    def reported(self, said: str) -> None:
        """The server says that the games differ; what it repeats in one game is no news."""
        if said == self._reported:
            return
        self._reported = said
        seconds = self._stalls.seconds_played
        self._show(_Level.REPORTED, cards.reported(said, self._around(seconds)))

    def heard(self, name: bytes, text: str) -> None:
        """A player said something in the room: the first who suspects a desync is told, the server is no player."""
        if not self._running or self._suspected or _SAID.search(text) is None:
            return
        self._suspected = True
        status = self._own.status
        if status is not None and name == status.session.name:
            self._mark()
            return
        seconds = self._stalls.seconds_played or 0.0
        shown = self._own.speech.name(name)
        self._show(_Level.SUSPECTED, cards.suspected(shown, seconds, self._around(seconds)))

    def _mark(self) -> None:
        """The user suspects a desync (F10)."""
        if not self._running:
            return
        seconds = self._stalls.seconds_played or 0.0
        self._show(_Level.SUSPECTED, cards.marked(seconds, self._around(seconds)))

    def _around(
        self, seconds: float | None, equal_until: int | None = None
    ) -> cards.Circumstances:
        status = self._status
        if equal_until is None and status is not None:
            equal_until = status.agreed_frame
        if status is not None and status.coverage is not SyncCoverage.ALL:
            # Of those who told no state nobody knows it, and the card speaks of all games.
            equal_until = None
        actions = self._context.actions
        every = cards.Circumstances().actions
        offered = tuple(action for action in every if actions.has(action))
        return cards.Circumstances(seconds, offered, equal_until)

    def _show(self, level: _Level, card: Card) -> None:
        self._stalls.mark(card.headline)
        if level is not _Level.PROVED:
            # A report has a place of its own for what is proved.
            self._note(card.headline)
        if level >= self._level:
            self._level = level
            self._own.show(card)

    # --- starting anew ---------------------------------------------------------------------------

    def _restart(self) -> None:
        """Leave the game; the host's client starts it again once everybody has."""
        status = self._own.status
        room = None if status is None else status.session.room
        if room is None:
            return
        owner = self._seats.owner
        if self._running:
            self._own.tell(c.DropGame(), "end the game")
            self._restarts = room if owner else None
            text = translate(
                "sync", "The host can start the game again when everybody has left it."
            )
            if owner:
                text = translate("sync", "The game starts again as soon as everybody has left it.")
            self._stalls.note(text)
        elif owner:
            self._page.start_wanted.emit()
