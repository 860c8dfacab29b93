"""`kaillera-client check`: what may be wrong with this computer and its line.

What `--json` prints is described in docs/cli.md.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from kaillera_client import log
from kaillera_client.cli import check_words, game
from kaillera_client.cli.errors import Failure
from kaillera_client.cli.link import EngineLink
from kaillera_client.cli.options import CheckOptions
from kaillera_client.cli.screen import Screen, harmless
from kaillera_client.cli.stopping import EXIT_CODE
from kaillera_client.diagnostics.checks import run_checks
from kaillera_client.diagnostics.facts import Facts, facts_of
from kaillera_client.diagnostics.machine import Machine, ThisComputer
from kaillera_client.diagnostics.report import Material, build_report, save_report
from kaillera_client.diagnostics.system import read_system, secrets_of
from kaillera_client.diagnostics.values import Check, CheckResult, Detail, Values, Verdict
from kaillera_client.engine.commands import Command
from kaillera_client.engine.errors import EngineError
from kaillera_client.engine.events import EngineEvent
from kaillera_client.profile.folder import LIBRARY_FILE, NoFolderError
from kaillera_client.profile.portable import current_folder
from kaillera_client.profile.problems import Problem
from kaillera_client.profile.store import Profile, ProfileStore
from kaillera_client.roms.library import read_library

INTERRUPTED = "Interrupted before every check was through."

_PROBLEMS = frozenset({Verdict.LOOK, Verdict.FAILED})
_NUMBERS = {check: number for number, check in enumerate(Check, 1)}
_INDENT = " " * 18

_log = logging.getLogger(__name__)


async def run(
    options: CheckOptions, link: EngineLink, screen: Screen, machine: Machine | None = None
) -> int:
    """Run the checks and show them; exit code 0 when nothing needs a look, 1 when something does."""
    try:
        folder = current_folder(options.profile)
    except NoFolderError as error:
        if options.json:
            screen.object(as_dict((), str(error)))
        else:
            screen.note(str(error))
        return 1
    with log.keeping_recent_lines():
        return await _run(options, folder, link, screen, machine or ThisComputer())


async def _run(
    options: CheckOptions, folder: Path, link: EngineLink, screen: Screen, machine: Machine
) -> int:
    profile, facts = await asyncio.to_thread(_read, folder)
    facts = replace(facts, may_use_network=options.network)
    shown = _Shown(options, screen)

    async def check() -> None:
        await run_checks(
            facts, _executing(link), _listening(link), machine, shown.take, options.only
        )

    error, code = await game.interruptible(check)
    if code == EXIT_CODE:
        error = INTERRUPTED
    results = shown.results()
    problems = sum(result.verdict in _PROBLEMS for result in results)
    if not error and problems:
        error, code = f"{problems} of {len(results)} checks need a look.", 1
    trouble = await asyncio.to_thread(_save, options.report, profile, folder, results)
    if trouble:
        error, code = trouble, code or 1
    if options.json:
        screen.object(as_dict(results, error, "" if trouble else options.report))
    else:
        screen.note(error or "No problem was found.")
        if options.report is not None and not trouble:
            screen.note(f"The report is in {harmless(str(options.report))}. Nobody has sent it.")
    return code


def _read(folder: Path) -> tuple[Profile, Facts]:
    """Read what the window keeps; nothing is saved, and only a broken database of the library is set aside."""
    profile = ProfileStore(folder, _not_saved).load()
    facts = facts_of(profile, folder, profile.emulators.profiles)
    library = read_library(folder / LIBRARY_FILE, profile.settings.rom_folders)
    return profile, replace(facts, library=library)


def _not_saved(problem: Problem) -> None:
    _log.info("the profile: %s", problem)


def _save(
    path: Path | None, profile: Profile, folder: Path, results: tuple[CheckResult, ...]
) -> str:
    """Save the report, if one is wanted; returns a sentence about what went wrong."""
    if path is None:
        return ""
    material = Material(
        read_system(),
        profile.settings,
        secrets_of(profile, folder),
        results,
        log=log.recent_lines(),
    )
    try:
        save_report(path, build_report(material))
    except OSError as error:
        return f"The report could not be saved: {error.strerror or error}."
    return ""


def _executing(link: EngineLink) -> Callable[[Command], "asyncio.Future[object]"]:
    async def execute(command: Command) -> object:
        try:
            return await link.execute(command)
        except Failure as failure:
            # The checks know the engine's own words.
            if isinstance(failure.__cause__, EngineError):
                raise failure.__cause__ from failure
            raise

    return lambda command: asyncio.ensure_future(execute(command))


def _listening(link: EngineLink) -> Callable[[Callable[[EngineEvent], None]], Callable[[], None]]:
    def listen(hear: Callable[[EngineEvent], None]) -> Callable[[], None]:
        link.listen(hear)
        return lambda: link.unlisten(hear)

    return listen


class _Shown:
    """The results that came, shown in their order as soon as that is possible."""

    def __init__(self, options: CheckOptions, screen: Screen) -> None:
        self._waiting = [check for check in Check if check in options.only]
        self._found: dict[Check, CheckResult] = {}
        self._screen = screen
        self._quiet = options.json

    def take(self, result: CheckResult) -> None:
        """Take a result; all those that stand before it in the order must be there before it is shown."""
        self._found[result.check] = result
        while self._waiting and self._waiting[0] in self._found:
            found = self._found[self._waiting.pop(0)]
            for line in () if self._quiet else as_lines(found):
                self._screen.say(line)

    def results(self) -> tuple[CheckResult, ...]:
        """Return what came, in the order of the checks."""
        return tuple(self._found[check] for check in Check if check in self._found)


def as_lines(result: CheckResult) -> Iterable[str]:
    """Return a result for people."""
    found, advice = check_words.words(result)
    number, title = _NUMBERS[result.check], check_words.title(result.check)
    yield harmless(
        f"{check_words.MARKS[result.verdict]:12}  {number:2}  {title}: {found}  ({result.seconds:.1f} s)"
    )
    if advice:
        yield _INDENT + harmless(advice)
    if result.verdict in _PROBLEMS:
        for detail in result.details:
            yield f"{_INDENT}- {harmless(check_words.detail_words(detail))}"


def as_dict(
    results: Iterable[CheckResult], error: str, report: Path | str | None = None
) -> dict[str, object]:
    """Return the object that `--json` prints."""
    value: dict[str, object] = {"ok": not error, "checks": [_check(result) for result in results]}
    if report:
        value["report"] = str(report)
    if error:
        value["error"] = error
    return value


def _check(result: CheckResult) -> dict[str, object]:
    return {
        "check": result.check.value,
        "verdict": result.verdict.value,
        "reason": result.reason.value,
        "seconds": round(result.seconds, 3),
        "values": _values(result.values),
        "details": [_detail(detail) for detail in result.details],
    }


def _detail(detail: Detail) -> dict[str, object]:
    return {
        "subject": detail.subject,
        "verdict": detail.verdict.value,
        "reason": detail.reason,
        "values": _values(detail.values),
    }


def _values(values: Values) -> dict[str, object]:
    return dict(values)
