"""The checks: run when the user asks, told one by one, stopped at once, and not while a game runs."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.samples import PingSamples
from kaillera_client.diagnostics.checks import ALL, run_checks
from kaillera_client.diagnostics.facts import AttachedEmulator, Facts, facts_of
from kaillera_client.diagnostics.machine import Machine, ThisComputer
from kaillera_client.diagnostics.values import Check, CheckResult, Reason, Verdict
from kaillera_client.engine.events import ClientEvent, EngineEvent
from kaillera_client.gui.controllers.context import Context
from kaillera_client.gui.controllers.this_run import ThisRun, profile_now
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.help_values import CheckRow, HelpPart, RowState
from kaillera_client.gui.models.values import PageId
from kaillera_client.gui.views.check_words import game_row, result_row, waiting_row
from kaillera_client.roms.index import LibraryIndex
from kaillera_client.session import events as e
from kaillera_client.session.status import Phase

translate = QCoreApplication.translate

_QUIET = frozenset(
    {Check.HOST_PORT, Check.CONNECTION_TYPE, Check.EMULATOR, Check.ROM, Check.ENCODING}
)
"""These only look at what is known; all others use the network, the disk or the processor."""

_PROBLEMS = frozenset({Verdict.LOOK, Verdict.FAILED})


class DiagnosticsController:
    """Runs the checks of the help page; `results` has the newest of each."""

    def __init__(
        self,
        context: Context,
        seen: ThisRun,
        line: PingSamples,
        library: Callable[[], LibraryIndex | None],
        machine: Machine | None = None,
    ) -> None:
        """`line` has our line's measurements, `library` tells of the ROMs; `machine` is this computer by default."""
        self._context = context
        self._seen = seen
        self._line = line
        self._library = library
        self.machine: Machine = machine or ThisComputer()
        self._page = context.window.help
        self._task: asyncio.Task[None] | None = None
        self._wanted: tuple[Check, ...] = ()
        self._through: set[Check] = set()
        self.results: dict[Check, CheckResult] = {}
        self._page.checks_wanted.connect(self._run)
        self._page.stop_wanted.connect(self.stop)
        self._page.part_shown.connect(self._show_part)
        context.actions.take_on(CardAction.RUN_CHECKS, lambda _: self._show_and_run())

    # --- what starts and stops them ----------------------------------------------------------------

    def _show_and_run(self) -> None:
        if self._context.window.go_to(PageId.HELP):
            self._page.run_all_checks()

    def _show_part(self, part: HelpPart) -> None:
        """Say what could be tested; nothing is run by looking."""
        if part is HelpPart.DIAGNOSTICS and not self._page.diagnostics.list.count():
            for check in Check:
                self._page.diagnostics.show_row(waiting_row(check))
            text = translate(
                "diagnostics",
                "Nothing was tested yet. All checks together take at most 20 seconds.",
            )
            self._page.diagnostics.show_status(text)

    def _run(self, wanted: tuple[Check, ...]) -> None:
        """Run some checks, all of them when none is named; what runs already is stopped first."""
        chosen = tuple(check for check in Check if check in (wanted or ALL))
        self._show_part(HelpPart.DIAGNOSTICS)
        before, self._task = self._task, None
        if before is not None:
            before.cancel()
        refused = tuple(check for check in chosen if check not in _QUIET and self._in_game)
        self._wanted = tuple(check for check in chosen if check not in refused)
        self._task = self._context.tasks.spawn(self._work(before, refused), "run checks")

    def stop(self) -> None:
        """Run no further check; those that were not through are not tested."""
        if self._task is not None:
            self._task.cancel()

    def on_event(self, event: EngineEvent) -> None:
        """A game begins: nothing may take time from it."""
        match event:
            case ClientEvent(client, e.GameStarting()) if client == self._context.own.client:
                if not set(self._wanted) <= _QUIET:
                    self.stop()
            case _:
                pass

    @property
    def _in_game(self) -> bool:
        status = self._context.own.status
        return status is not None and status.session.phase in (Phase.STARTING, Phase.PLAYING)

    # --- a run -------------------------------------------------------------------------------------

    async def _work(self, before: asyncio.Task[None] | None, refused: tuple[Check, ...]) -> None:
        if before is not None:
            await asyncio.gather(before, return_exceptions=True)
        self._through.clear()
        wanted = self._wanted
        self._page.show_running(running=True)
        for check in wanted:
            self._page.show_row(waiting_row(check, RowState.RUNNING))
        for check in refused:
            self.results.pop(check, None)
            self._show(game_row(check))
        self._say(self._progress())
        try:
            await run_checks(
                self.facts(),
                self._context.adapter.execute,
                self._listen,
                self.machine,
                self._take,
                wanted,
            )
        finally:
            self._page.show_running(running=False)
            self._finish(wanted, refused)

    def _listen(self, hear: Callable[[EngineEvent], None]) -> Callable[[], None]:
        """Let `hear` be called with every event of the engine; what is returned ends that."""
        connection = self._context.adapter.event_received.connect(hear)

        def end() -> None:
            self._context.adapter.event_received.disconnect(connection)

        return end

    def _take(self, result: CheckResult) -> None:
        self.results[result.check] = result
        self._through.add(result.check)
        self._show(result_row(result))
        self._say(self._progress())

    def _show(self, row: CheckRow) -> None:
        """Show a row without buttons that nobody would answer."""
        actions = self._context.actions
        offered = tuple(
            remedy
            for remedy in row.remedies
            if remedy.action is None or actions.has(remedy.action)
        )
        self._page.show_row(replace(row, remedies=offered))

    def _say(self, text: str) -> None:
        self._page.diagnostics.show_status(text)

    def _progress(self) -> str:
        text = translate("diagnostics", "Testing… {n} of {m} are through.")
        return text.format(n=len(self._through), m=len(self._wanted))

    def _finish(self, wanted: tuple[Check, ...], refused: tuple[Check, ...]) -> None:
        found = [self.results[check] for check in wanted if check in self.results]
        troubles = [result for result in found if result.verdict in _PROBLEMS]
        untested = len(refused) + sum(result.verdict is Verdict.NOT_TESTED for result in found)
        text = self._summary(len(troubles), untested)
        if any(result.reason is Reason.STOPPED for result in found):
            stopped = translate("diagnostics", "Stopped.")
            text = f"{stopped} {text}"
        if refused:
            game = translate("diagnostics", "A game is running; the rest waits until it is over.")
            text = f"{text} {game}"
        self._say(text)
        self._context.window.notices.announcer.say(text)
        if troubles and self._page.diagnostics.list.currentRow() <= 0:
            self._page.diagnostics.list.choose(troubles[0].check)

    @staticmethod
    def _summary(troubles: int, untested: int) -> str:
        text = translate("diagnostics", "No problem was found.")
        if troubles == 1:
            text = translate("diagnostics", "One needs a look.")
        elif troubles:
            text = translate("diagnostics", "{n} need a look.").format(n=troubles)
        if untested:
            left = translate("diagnostics", "Not tested: {n}.").format(n=untested)
            text = f"{text} {left}"
        return text

    def newest(self) -> tuple[CheckResult, ...]:
        """Return the newest result of every check that has one, in their order."""
        return tuple(self.results[check] for check in Check if check in self.results)

    def found_two_ways(self) -> bool:
        """Tell whether the checks of this run saw UDP and web leave by different adapters."""
        found = self.results.get(Check.DIRECT_LINE)
        return found is not None and found.reason is Reason.TWO_WAYS

    # --- what is known already -----------------------------------------------------------------------

    def facts(self) -> Facts:
        """Return what need not be found out."""
        own, keeper = self._context.own, self._context.profile
        line = self._line.summary(self._context.now())
        online = own.client is not None and own.status is not None
        return replace(
            facts_of(profile_now(keeper), keeper.folder or Path(), keeper.emulators.profiles),
            folder=keeper.folder,
            jitter_ms=None if line is None else line.jitter_ms,
            charset=own.speech.charset if online else None,
            charset_chosen=own.speech.choice.chosen is not None,
            attached=None
            if own.guest is None
            else AttachedEmulator(own.speech.name(own.guest.emulator), own.guest.bits),
            started=self._seen.started,
            heard_from_outside=self._seen.heard_from_outside,
            library=self._library(),
        )
