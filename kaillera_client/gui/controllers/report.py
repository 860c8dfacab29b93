"""The report: put together from what this run has seen, read by the user, then saved or not. It is never sent."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QStandardPaths, qVersion
from PySide6.QtGui import QGuiApplication

from kaillera_client import log
from kaillera_client.diagnostics.redaction import Secrets, redact
from kaillera_client.diagnostics.report import Material, build_report, save_report
from kaillera_client.diagnostics.system import read_system, secrets_of
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.diagnostics import DiagnosticsController
from kaillera_client.gui.controllers.this_run import ThisRun, profile_now
from kaillera_client.gui.loop import in_background
from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.models.help_values import CheckRow, ReportView
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.text import harmless
from kaillera_client.gui.views.check_list import sign_of
from kaillera_client.gui.views.file_chooser import FileChooser
from kaillera_client.home import home_folder

translate = QCoreApplication.translate

_LONGEST_PROBLEM = 200
_PATIENCE_S = 0.3
"""A longer wait is said."""

_WRITING = "report"


class ReportController:
    """Shows, copies and saves it. Nothing here touches the network."""

    def __init__(
        self, context: Context, seen: ThisRun, diagnostics: DiagnosticsController
    ) -> None:
        self._context = context
        self._seen = seen
        self._diagnostics = diagnostics
        self._page = context.window.help
        self._chooser = FileChooser(context.window)
        page = self._page
        page.report_wanted.connect(self._show)
        page.copy_wanted.connect(self._copy_summary)
        page.report_copy_wanted.connect(self._copy_report)
        page.save_wanted.connect(self._choose_file)
        context.actions.take_on(CardAction.SAVE_REPORT, lambda _: self._show())

    # --- what goes into it -----------------------------------------------------------------------

    def _secrets(self) -> Callable[[], Secrets]:
        """Return what finds out what must not be told; it may block, so not on this thread."""
        keeper, seen = self._context.profile, self._seen
        profile, folder = profile_now(keeper), keeper.folder
        own = (server.name for server in profile.servers.own() if server.name)
        names, servers = (*seen.names,), (*seen.servers, *own)
        paths = tuple(
            path
            for emulator in profile.emulators.profiles
            for path in (emulator.program, emulator.folder)
            if path
        )
        return lambda: secrets_of(profile, folder, names, servers, paths)

    def _builder(self) -> Callable[[], str]:
        """Return what writes the report of this moment; it takes long, so not on this thread."""
        seen, settings = self._seen, self._context.profile.settings
        results = tuple(self._diagnostics.newest())
        games, desyncs = (*seen.games,), (*seen.desyncs,)
        notes, running = (*seen.notes,), seen.running_notes
        launches, sentences = (*seen.launches,), (*seen.sentences,)
        lines = log.recent_lines()
        secrets, window = self._secrets(), _window_facts()

        def build() -> str:
            return build_report(
                Material(
                    read_system(window),
                    settings,
                    secrets(),
                    results,
                    games,
                    desyncs,
                    launches,
                    sentences,
                    lines,
                    notes,
                    running,
                )
            )

        return build

    # --- showing, copying ------------------------------------------------------------------------

    def _show(self) -> None:
        self._context.tasks.spawn(self._build_and_show(), "write the report")

    async def _build_and_show(self) -> None:
        loop, notices = asyncio.get_running_loop(), self._context.window.notices
        words = translate("report", "Writing the report…")
        card = Card(_WRITING, CardKind.INFORMATION, words)
        wait = loop.call_later(_PATIENCE_S, notices.show_notice, card)
        try:
            text = await in_background(self._builder(), "report")
        finally:
            wait.cancel()
            notices.clear_topic(_WRITING)
        today = datetime.now().astimezone().date().isoformat()
        if self._context.window.go_to(PageId.HELP):
            self._page.show_report(ReportView(text, f"kaillera-report-{today}.txt"))

    def _copy_summary(self) -> None:
        lines = map(_summary_line, self._page.diagnostics.list.rows())
        text = "\n".join((translate("report", "Checks of the Kaillera client"), *lines)) + "\n"
        self._context.tasks.spawn(self._redact_and_copy(text), "copy the summary")

    async def _redact_and_copy(self, text: str) -> None:
        secrets = self._secrets()
        clean = await in_background(lambda: redact(text, secrets()), "report")
        QGuiApplication.clipboard().setText(clean)
        copied = translate("report", "Copied, with private data replaced.")
        self._page.diagnostics.show_status(copied)
        self._context.window.notices.announcer.say(copied)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._page.diagnostics.preview.report.text)
        self._note(translate("report", "Copied."))

    # --- saving ----------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        report = self._page.diagnostics.preview.report
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(place) or home_folder() or "")
        self._chooser.place_to_save(
            translate("report", "Save the report"),
            folder / report.file_name,
            translate("report", "Text files (*.txt)"),
            lambda file: self._save(Path(file), report.text),
        )

    def _save(self, file: Path, text: str) -> None:
        self._context.tasks.spawn(self._write(file, text), "save the report")

    async def _write(self, file: Path, text: str) -> None:
        try:
            await in_background(lambda: save_report(file, text), "report")
        except OSError as error:
            reason = harmless(error.strerror or str(error), _LONGEST_PROBLEM)
            failed = translate(
                "report", "It could not be saved there: {reason}. Try another place."
            )
            self._note(failed.format(reason=reason))
        else:
            saved = translate("report", "Saved as {file}.")
            self._note(saved.format(file=harmless(file.name)))

    def _note(self, text: str) -> None:
        self._page.diagnostics.preview.show_note(text)
        self._context.window.notices.announcer.say(text)


def _summary_line(row: CheckRow) -> str:
    head = f"{sign_of(row.verdict)} {row.word}: {row.number} {row.sentence}".strip()
    time = f" ({row.time})" if row.time else ""
    fix = "".join(f"\n    {line}" for line in row.fix.splitlines())
    return f"{head}{time}{fix}"


def _window_facts() -> tuple[tuple[str, str], ...]:
    """Return what only the window knows of this computer; the report is in English for those who help."""
    screen = QGuiApplication.primaryScreen()
    return (
        ("Qt", f"{qVersion()}, PySide {PySide6.__version__}"),
        ("window system", QGuiApplication.platformName()),
        ("screen scale", f"{screen.devicePixelRatio():g}"),
    )
