"""The help: the topics that cards open, what this run has seen, and with it the checks and the report."""

from collections.abc import Callable

from kaillera_client.advice.samples import PingSamples
from kaillera_client.engine.events import EngineEvent
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.diagnostics import DiagnosticsController
from kaillera_client.gui.controllers.login_cards import LoginCards
from kaillera_client.gui.controllers.report import ReportController
from kaillera_client.gui.controllers.this_run import ThisRun
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.help_values import HelpPart
from kaillera_client.gui.models.values import PageId
from kaillera_client.roms.index import LibraryIndex


class HelpController:
    """Opens topics for cards; F1 does it for the focused place by itself, see `views/menus.py`."""

    def __init__(
        self,
        context: Context,
        line: PingSamples,
        library: Callable[[], LibraryIndex | None],
        cards: LoginCards,
    ) -> None:
        """`line` has our line's measurements, `library` tells of the ROMs.

        `cards` are about logins and hosting; they learn what this run has found out.
        """
        self._window = context.window
        self.seen = ThisRun(context.own)
        self.diagnostics = DiagnosticsController(context, self.seen, line, library)
        self.report = ReportController(context, self.seen, self.diagnostics)
        cards.two_ways = self.diagnostics.found_two_ways
        cards.heard_from_outside = lambda: self.seen.heard_from_outside
        context.actions.take_on(CardAction.EXPLAIN_SETS, lambda _: self.show("sets"))
        context.actions.take_on(CardAction.SHOW_LIBRARY, lambda _: self._show_library())
        context.actions.take_on(CardAction.EXPLAIN_PORTS, lambda _: self.show("ports"))

    def on_event(self, event: EngineEvent) -> None:
        """Take an event of the engine, whoever it concerns."""
        self.seen.on_event(event)
        self.diagnostics.on_event(event)

    def _show_library(self) -> None:
        if self._window.go_to(PageId.LIBRARY):
            self._window.library.show_games()

    def show(self, key: str, heading: str = "") -> None:
        """Show a topic by its key, from a heading on; the list of all when there is none of this key."""
        page = self._window.help
        if self._window.go_to(PageId.HELP) and not (key and page.show_topic(key, heading)):
            page.show_part(HelpPart.TOPICS)
