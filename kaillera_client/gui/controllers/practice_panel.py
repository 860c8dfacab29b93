"""The line simulator of a practice: what the user sets acts on the line at once."""

from kaillera_client.advice.delay import expected_delay_frames
from kaillera_client.engine.commands import SetLine
from kaillera_client.engine.errors import EngineError
from kaillera_client.gui.controllers.connection import ConnectionController
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.practice import practice_line, simulated
from kaillera_client.gui.models.play_values import PracticeLine
from kaillera_client.gui.views.page_offers import HoldingLinePanel
from kaillera_client.session import events as e

_HINTS_READ = "practice_hints_read"
_SEED = 1


class PracticePanelController:
    """Shows the panel in the room while we practise, and carries its numbers to the engine."""

    def __init__(self, context: Context, connection: ConnectionController) -> None:
        self._context = context
        self._connection = connection
        self._panel = context.window.line_panel
        self._given: int | None = None
        self._panel.line_changed.connect(self._set)
        self._panel.restart_wanted.connect(self._restart)
        self._panel.hints_closed.connect(self._hints_read)
        self._panel.show_hints(_HINTS_READ not in context.profile.settings.views)
        self._panel.show_line(practice_line(context.profile.settings))

    def on_event(self, event: e.Event) -> None:
        """Take an event of our session."""
        match event:
            case e.RoomEntered():
                room = self._context.window.room
                if isinstance(room, HoldingLinePanel):
                    room.show_line_panel(self._panel if self._connection.practising else None)
                self._given = None
                self._tell_delay()
            case e.GameStarting():
                self._given = event.delay_frames
                self._tell_delay()
            case _:
                pass

    def _tell_delay(self) -> None:
        self._panel.show_delay(self._given, expected_delay_frames(self._panel.line.ping_ms))

    def _set(self, line: PracticeLine) -> None:
        settings = self._context.profile.settings
        self._context.profile.change(
            practice_ping_ms=float(line.ping_ms),
            practice_jitter_ms=float(line.jitter_ms),
            practice_loss_percent=float(line.loss_percent),
            practice_slow_partner=line.slow_partner,
        )
        if not self._connection.practising:
            return
        if settings.practice_slow_partner is not line.slow_partner:
            self._connection.make_partner_slow(slow=line.slow_partner)
        self._context.tasks.spawn(self._act(line), "change the simulated line")
        self._tell_delay()

    async def _act(self, line: PracticeLine) -> None:
        client = self._context.own.client
        if client is None:
            return
        try:
            await self._context.adapter.execute(SetLine(client, simulated(line, _SEED)))
        except EngineError:
            # The practice has just ended; the numbers are kept for the next one.
            return

    def _restart(self) -> None:
        if self._connection.practising:
            self._connection.reconnect()

    def _hints_read(self) -> None:
        profile = self._context.profile
        profile.put_settings(profile.settings.with_view(_HINTS_READ, "1"))
