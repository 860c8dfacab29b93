"""The report: put together from what this run has seen, read by the user, then saved or not. It is never sent."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.diagnostics import DiagnosticsController
from kaillera_client.gui.controllers.this_run import ThisRun
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.values import PageId

translate = QCoreApplication.translate


class ReportController:
    """Shows, copies and saves it."""

    def __init__(
        self, context: Context, seen: ThisRun, diagnostics: DiagnosticsController
    ) -> None:
        self._context = context
        self._seen = seen
        self._diagnostics = diagnostics
        self._page = context.window.help
        self._page.report_wanted.connect(self._show)
        context.actions.take_on(CardAction.SAVE_REPORT, lambda _: self._show())

    def _show(self) -> None:
        self._context.window.go_to(PageId.HELP)
