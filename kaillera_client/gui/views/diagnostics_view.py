"""The diagnostics: all checks with what they found, and the report with its preview."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from kaillera_client.gui.models.help_values import CheckRow, ReportView
from kaillera_client.gui.theme import SPACE
from kaillera_client.gui.views.check_list import CheckList
from kaillera_client.gui.views.report_preview import ReportPreview
from kaillera_client.gui.views.widgets import Role, button, label, named


class DiagnosticsView(QWidget):
    """The checks, or the report before it is saved.

    Signals:
        run_wanted, stop_wanted: run every check, or no further one.
        remedy_chosen: a row's button; carries the `Remedy`.
        copy_wanted: put the results on the clipboard.
        report_wanted: show the report.
        save_wanted: save the report that is shown.
        report_copy_wanted: put it on the clipboard.
    """

    run_wanted = Signal()
    stop_wanted = Signal()
    remedy_chosen = Signal(object)
    copy_wanted = Signal()
    report_wanted = Signal()
    save_wanted = Signal()
    report_copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "help_diagnostics", self.tr("Diagnostics"))
        self._status = label("", Role.MUTED, wrap=True)
        self._status.setObjectName("diag_status")
        self.run = button(
            self.tr("Run all"),
            "diag_run",
            self.tr("Run every check, at most 20 seconds (Ctrl+Shift+D)"),
            primary=True,
        )
        self.run.clicked.connect(self.run_wanted)
        self.stop = button(self.tr("Stop"), "diag_stop", self.tr("Run no further check"))
        self.stop.clicked.connect(self.stop_wanted)
        self.list = CheckList("diag_list", self.tr("Checks and what they found"))
        self.list.remedy_chosen.connect(self.remedy_chosen)
        self.copy = button(
            self.tr("Copy summary"),
            "diag_copy",
            self.tr("Copy the results as text, with private data replaced"),
        )
        self.copy.clicked.connect(self.copy_wanted)
        self.save = button(
            self.tr("Save report… (private data out)"),
            "diag_save",
            self.tr("Read the report, then save it. It is never sent."),
        )
        self.save.clicked.connect(self.report_wanted)
        self.preview = ReportPreview()
        self.preview.closed.connect(self._close_report)
        self.preview.save_wanted.connect(self.save_wanted)
        self.preview.copy_wanted.connect(self.report_copy_wanted)
        self._checks = self._make_checks()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._checks)
        self._stack.addWidget(self.preview)
        self.show_running(running=False)

    def _make_checks(self) -> QWidget:
        page = QWidget()
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self._status, 1)
        top.addWidget(self.run)
        top.addWidget(self.stop)
        bottom = QHBoxLayout()
        bottom.setSpacing(SPACE)
        bottom.addStretch()
        bottom.addWidget(self.copy)
        bottom.addWidget(self.save)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addLayout(bottom)
        return page

    # --- what it shows ---------------------------------------------------------------------------

    def show_row(self, row: CheckRow) -> None:
        """Show where a check stands."""
        self.list.show_row(row)

    def show_status(self, text: str) -> None:
        """Say in one sentence how far the checks are, or what they came to."""
        self._status.setText(text)

    @property
    def status(self) -> str:
        """That sentence."""
        return self._status.text()

    def show_running(self, *, running: bool) -> None:
        """Let the checks be stopped while they run, and be run otherwise."""
        focused = self.run.hasFocus() or self.stop.hasFocus()
        self.run.setEnabled(not running)
        self.stop.setEnabled(running)
        if focused:
            (self.stop if running else self.run).setFocus()

    # --- the report ------------------------------------------------------------------------------

    def show_report(self, report: ReportView) -> None:
        """Show a report in place of the checks."""
        self.preview.show_report(report)
        self._stack.setCurrentWidget(self.preview)
        self.preview.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def shows_report(self) -> bool:
        """True while a report is shown in place of the checks."""
        return self._stack.currentWidget() is self.preview

    def _close_report(self) -> None:
        self._stack.setCurrentWidget(self._checks)
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_checks(self) -> None:
        """Show the checks, also when a report is open."""
        self._stack.setCurrentWidget(self._checks)

    def step_back(self) -> bool:
        """Close the report; False when none is shown."""
        if not self.shows_report:
            return False
        self._close_report()
        return True

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 moves between."""
        return (self.preview.text,) if self.shows_report else (self.list, self.copy)
