"""The delay helper: watches the line, recommends one delay, and reconnects for another one when the user says so."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.adviser import DelayAdviser
from kaillera_client.advice.delay import (
    ConnectionType,
    FixedFit,
    ServerFamily,
    answer_after_ms,
    connection_table,
    fixed_choice,
)
from kaillera_client.advice.samples import PingSamples
from kaillera_client.gui.controllers import said_to_others
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.lobby import LobbyController
from kaillera_client.gui.controllers.seats import Seats
from kaillera_client.gui.models.room_values import DelayHindrance, DelayView, FixedView, RoomPhase
from kaillera_client.session import commands as c

translate = QCoreApplication.translate

_EVERY_S = 1.0


class Reconnecting(Protocol):
    """The login as the helper needs it."""

    @property
    def practising(self) -> bool:
        """Whether we play against bots on this computer."""
        ...

    @property
    def hosting(self) -> bool:
        """Whether the server is ours."""
        ...

    @property
    def answer_after_ms(self) -> float:
        """By how much this login's answers were held back."""
        ...

    def reconnect(
        self,
        *,
        connection: int | None = None,
        answer_after_ms: float | None = None,
        room: tuple[str, str] | None = None,
    ) -> None:
        """Log in again; `room` is the game and the owner of the room to come back to."""
        ...


class DelayController:
    """Fills the helper card and carries out what is chosen there."""

    def __init__(
        self, context: Context, lobby: LobbyController, seats: Seats, line: PingSamples
    ) -> None:
        self._own = context.own
        self._now = context.now
        self._window = context.window
        self._lobby = lobby
        self._seats = seats
        self._line = line
        self._login: Reconnecting | None = None
        self._adviser: DelayAdviser | None = None
        self._advised_for: tuple[ConnectionType, ServerFamily] | None = None
        self._login_ping: float | None = None
        self._view: DelayView | None = None
        self._shown_at = float("-inf")
        self._fixed_frames: int | None = None
        """What the user applied; true only while the login holds answers back."""
        self._real_ping: float | None = None
        """The median when that was applied, before the new login has measured its own."""
        self._phase = RoomPhase.WAITING
        self._room = ("", "")
        card = self._card = context.window.room.delay
        card.fixed_changed.connect(lambda _: self._judge_choice())
        card.reconnect_wanted.connect(self._ask)
        card.leaving_confirmed.connect(self._apply)

    def use(self, login: Reconnecting) -> None:
        """Reconnect by this login from now on."""
        self._login = login

    # --- what is known ---------------------------------------------------------------------------

    def begin(self) -> None:
        """Another login, another line."""
        self._adviser = None
        self._login_ping = None
        self._view = None
        self._shown_at = float("-inf")
        self._card.show_delay(None)

    def measured_at_login(self, ping_ms: float) -> None:
        """Take the ping that the server measured while we logged in: that decides what it gives."""
        self._login_ping = ping_ms

    def in_room(self, game: str, host: str) -> None:
        """We are in a room; a fixed delay is told there openly."""
        self._room = (game, host)
        self._phase = RoomPhase.WAITING
        self._shown_at = float("-inf")
        line = self._announcement(self.fixed_active)
        if line:
            encoded = self._own.speech.encode(line)
            self._own.tell(c.SendGameChat(encoded.data), "tell the fixed delay")

    def show_phase(self, phase: RoomPhase) -> None:
        """Nothing is changed while a game runs."""
        self._phase = phase
        self._shown_at = float("-inf")

    @property
    def fixed_active(self) -> int | None:
        """The fixed delay in frames that this login has, None for the automatic one."""
        held_back = self._login is not None and self._login.answer_after_ms > 0
        return self._fixed_frames if held_back else None

    # --- the card --------------------------------------------------------------------------------

    def on_poll(self) -> None:
        """Look at the line about once a second."""
        now = self._now()
        if now - self._shown_at < _EVERY_S:
            return
        self._shown_at = now
        summary = self._line.summary(now)
        if summary is None:
            return
        kind, family = self._seats.own_type, self._lobby.family
        if self._adviser is None or self._advised_for != (kind, family):
            self._adviser = DelayAdviser(kind, family)
            self._advised_for = (kind, family)
        advice = self._adviser.update(
            now, summary.median_ms, summary.p95_ms, self._login_ping, summary.one_way_loss
        )
        self._view = DelayView(
            advice=advice,
            family=family,
            connection_type=kind,
            ping_ms=summary.median_ms,
            types=connection_table(summary.median_ms, family),
            said_frames=self._seats.own_delay_said,
            fixed_active=self.fixed_active,
            hindrance=self._hindrance(),
            in_game=self._phase is not RoomPhase.WAITING,
        )
        self._card.show_delay(self._view)
        self._judge_choice()

    def _hindrance(self) -> DelayHindrance:
        if self._login is not None and self._login.practising:
            return DelayHindrance.PRACTICE
        if self._login is not None and self._login.hosting:
            return DelayHindrance.HOSTING
        if self._phase is not RoomPhase.WAITING:
            return DelayHindrance.PLAYING
        return DelayHindrance.NONE

    def _judge_choice(self) -> None:
        frames, view = self._card.fixed_frames, self._view
        if not frames or view is None:
            self._card.show_fixed(None)
            return
        choice = fixed_choice(frames, view.ping_ms, view.connection_type, view.family)
        possible = choice.fit in (FixedFit.EXACT, FixedFit.LATER)
        line = self._announcement(frames, view.ping_ms) if choice.fit is FixedFit.LATER else ""
        self._card.show_fixed(FixedView(choice, view.connection_type, line, possible))

    def _announcement(self, frames: int | None, ping_ms: float | None = None) -> str:
        """Return the line that the room reads, "" without a fixed delay."""
        if frames is None:
            return ""
        status = self._own.status
        name = "" if status is None else self._own.speech.name(status.session.name)
        ping = self._real_ping if ping_ms is None else ping_ms
        return said_to_others.fixed_delay(self._own.speech, name, frames, ping or 0.0)

    # --- what the user wants ---------------------------------------------------------------------

    def _ask(self) -> None:
        if self._view is None or self._hindrance() is not DelayHindrance.NONE:
            return
        if self._seats.owner:
            question = translate(
                "delay",
                "You leave the room. It is yours, so it closes and everybody in it is sent back to "
                "the lobby.",
            )
        else:
            question = translate(
                "delay", "You leave the room, and come back to it if it still waits for players."
            )
        self._card.ask_to_leave(question)

    def _apply(self) -> None:
        """Log in again, once."""
        view = self._view
        if view is None or self._login is None or self._hindrance() is not DelayHindrance.NONE:
            return
        frames = self._card.fixed_frames
        held_back = 0.0
        if frames:
            found = answer_after_ms(frames, view.ping_ms, view.connection_type, view.family)
            if found is None:
                return
            held_back = found
        self._fixed_frames = frames if held_back > 0 else None
        self._real_ping = view.ping_ms
        room = None if self._seats.owner else self._room
        self._login.reconnect(answer_after_ms=held_back, room=room)

    def suggest(self, frames: int) -> None:
        """Offer a fixed delay that somebody recommends."""
        self._card.suggest(frames)
