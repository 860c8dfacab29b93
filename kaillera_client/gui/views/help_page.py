"""The help page: topics, diagnostics and shortcuts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from kaillera_client.gui.models.cards import Card, CardKind
from kaillera_client.gui.models.help_values import CheckRow, HelpPart, Remedy, ReportView
from kaillera_client.gui.theme import SPACE, Theme
from kaillera_client.gui.views.diagnostics_view import DiagnosticsView
from kaillera_client.gui.views.shortcut_list import ShortcutList
from kaillera_client.gui.views.topics_view import TopicsView
from kaillera_client.gui.views.widgets import named


class HelpPage(QWidget):
    """Three parts, of which each is built when it is first looked at.

    Signals:
        card_action_chosen: a card's, topic's or check's button, with its `CardAction` and the `Card`.
        checks_wanted: run these checks, a tuple of `Check`; every one when it is empty.
        stop_wanted: run no further check.
        copy_wanted: put the results of the checks on the clipboard.
        report_wanted, save_wanted, report_copy_wanted: show the report; save or copy the one that is shown.
        part_shown: the user looks at another `HelpPart`.
    """

    card_action_chosen = Signal(object, object)
    checks_wanted = Signal(object)
    stop_wanted = Signal()
    copy_wanted = Signal()
    report_wanted = Signal()
    save_wanted = Signal()
    report_copy_wanted = Signal()
    part_shown = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        del theme
        named(self, "page_help", self.tr("Help"))
        self._topics: TopicsView | None = None
        self._diagnostics: DiagnosticsView | None = None
        self.keys = ShortcutList()
        named(self.keys, "help_keys", self.tr("Shortcuts"))
        self.tabs = self._make_tabs()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.keys)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)

    def _make_tabs(self) -> QTabBar:
        tabs = QTabBar()
        named(tabs, "help_tabs", self.tr("Parts of the help"))
        tabs.setExpanding(False)
        tabs.setDrawBase(False)
        tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for text in (self.tr("Topics"), self.tr("Diagnostics"), self.tr("Shortcuts")):
            tabs.addTab(text)
        tabs.currentChanged.connect(lambda _: self._show_part())
        return tabs

    # --- the parts -------------------------------------------------------------------------------

    @property
    def topics(self) -> TopicsView:
        """The topics."""
        if self._topics is None:
            self._topics = TopicsView()
            self._topics.checks_wanted.connect(self.checks_wanted)
            self._topics.remedy_chosen.connect(self._remedy)
            self._topics.action_chosen.connect(self.card_action_chosen)
            self._stack.addWidget(self._topics)
        return self._topics

    @property
    def diagnostics(self) -> DiagnosticsView:
        """The checks and the report."""
        if self._diagnostics is None:
            view = self._diagnostics = DiagnosticsView()
            view.run_wanted.connect(lambda: self.checks_wanted.emit(()))
            view.stop_wanted.connect(self.stop_wanted)
            view.remedy_chosen.connect(self._remedy)
            view.copy_wanted.connect(self.copy_wanted)
            view.report_wanted.connect(self.report_wanted)
            view.save_wanted.connect(self.save_wanted)
            view.report_copy_wanted.connect(self.report_copy_wanted)
            self._stack.addWidget(view)
        return self._diagnostics

    @property
    def part(self) -> HelpPart:
        """The part that is shown."""
        return tuple(HelpPart)[self.tabs.currentIndex()]

    def show_part(self, part: HelpPart) -> None:
        """Show a part."""
        self.tabs.setCurrentIndex(tuple(HelpPart).index(part))
        self._show_part()

    def _show_part(self) -> None:
        match self.part:
            case HelpPart.TOPICS:
                self._stack.setCurrentWidget(self.topics)
            case HelpPart.DIAGNOSTICS:
                self._stack.setCurrentWidget(self.diagnostics)
            case HelpPart.SHORTCUTS:
                self._stack.setCurrentWidget(self.keys)
        self.part_shown.emit(self.part)

    def showEvent(self, event: QShowEvent) -> None:
        """Build what is looked at."""
        super().showEvent(event)
        self._show_part()

    def _remedy(self, remedy: Remedy) -> None:
        if remedy.topic:
            self.show_topic(remedy.topic)
        if remedy.action is not None:
            card = Card("help:check", CardKind.INFORMATION, remedy.text)
            self.card_action_chosen.emit(remedy.action, card)

    # --- what it shows ---------------------------------------------------------------------------

    def show_topic(self, key: str, heading: str = "") -> bool:
        """Show a topic by its key, from a heading on, with the focus on its text; False when there is none."""
        found = self.topics.show_topic(key)
        if found:
            self.show_part(HelpPart.TOPICS)
            self.topics.text.setFocus(Qt.FocusReason.OtherFocusReason)
            self.topics.text.go_to_heading(heading)
        return found

    def show_row(self, row: CheckRow) -> None:
        """Show where a check stands, wherever it is seen."""
        self.diagnostics.show_row(row)
        if self._topics is not None:
            self._topics.show_row(row)

    def show_running(self, *, running: bool) -> None:
        """Let checks be stopped while they run, and be run otherwise."""
        self.diagnostics.show_running(running=running)
        self.topics.allow_checks(not running)

    def show_report(self, report: ReportView) -> None:
        """Show a report before it is saved."""
        self.show_part(HelpPart.DIAGNOSTICS)
        self.diagnostics.show_report(report)

    def show_diagnostics(self) -> None:
        """Show the checks."""
        self.show_part(HelpPart.DIAGNOSTICS)
        self.diagnostics.show_checks()

    def run_all_checks(self) -> None:
        """Show the checks and let all of them be run."""
        self.show_diagnostics()
        self.diagnostics.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.checks_wanted.emit(())

    def show_keys(self, keys: tuple[tuple[str, str], ...]) -> None:
        """List the shortcuts: the keys and what they do."""
        self.keys.show_keys(keys)

    def focus_keys(self) -> None:
        """Put the focus on the list of shortcuts."""
        self.show_part(HelpPart.SHORTCUTS)
        self.keys.setFocus()

    # --- what the window asks for ----------------------------------------------------------------

    def focus_search(self) -> None:
        """Search the topics (Ctrl+F)."""
        self.show_part(HelpPart.TOPICS)
        self.topics.focus_search()

    def step_back(self) -> bool:
        """Leave the search or the report (Esc); False when there is neither."""
        match self.part:
            case HelpPart.TOPICS:
                return self.topics.step_back()
            case HelpPart.DIAGNOSTICS:
                return self.diagnostics.step_back()
            case HelpPart.SHORTCUTS:
                return False

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 moves between."""
        match self.part:
            case HelpPart.TOPICS:
                return (self.tabs, self.topics.search, self.topics.list, self.topics.text)
            case HelpPart.DIAGNOSTICS:
                return (self.tabs, *self.diagnostics.panes())
            case HelpPart.SHORTCUTS:
                return (self.tabs, self.keys)

    def paint_with(self, theme: Theme) -> None:
        """Take another theme's colours: the style sheet does it."""
