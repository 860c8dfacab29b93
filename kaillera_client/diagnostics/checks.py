"""Running the checks: side by side, each at most five seconds, told one by one, stopped at once.

Nothing here waits on the caller's thread: what blocks has a thread of its own, what needs the network is a command.
"""

import asyncio
import dataclasses
import logging
import time
from collections.abc import Awaitable, Callable, Collection, Coroutine
from typing import Final

from kaillera_client.diagnostics.facts import Facts
from kaillera_client.diagnostics.line_checks import LineChecks
from kaillera_client.diagnostics.local_checks import LocalChecks
from kaillera_client.diagnostics.machine import Machine
from kaillera_client.diagnostics.surroundings import Execute, Listen, Surroundings
from kaillera_client.diagnostics.values import Check, CheckResult, Reason, Verdict

__all__ = ["ALL", "LONGEST_S", "Execute", "Listen", "Surroundings", "run_checks"]

ALL: Final = frozenset(Check)
LONGEST_S: Final = 5.0
"""No check takes longer; then it is not tested."""

_NEEDS_NETWORK = frozenset({Check.NAME_LOOKUP, Check.SERVER_LISTS, Check.UDP})
_NEEDS_QUIET = frozenset({Check.COMPUTER})
"""It comes last and alone: the other checks would be measured with it."""

_log = logging.getLogger(__name__)

_Work = Callable[[], Awaitable[CheckResult]]


async def run_checks(
    facts: Facts,
    execute: Execute,
    listen: Listen,
    machine: Machine,
    report: Callable[[CheckResult], None],
    wanted: Collection[Check] = ALL,
) -> tuple[CheckResult, ...]:
    """Run the wanted checks, call `report` with each result as it comes, return them all in their order.

    Takes at most about 16 s. A cancelled run reports what was not through as not tested, and ends at once: no thread
    is waited for. Nothing is raised for what a check meets.
    """
    run = _Run(report)
    around = Surroundings(execute, listen, machine, asyncio.get_running_loop())
    line, local = LineChecks(facts, around), LocalChecks(facts, around)
    work: dict[Check, _Work] = {**line.work(), **local.work()}
    if not facts.may_use_network:
        work |= dict.fromkeys(_NEEDS_NETWORK, _without_network)
    chosen = [check for check in Check if check in wanted]
    try:
        async with asyncio.TaskGroup() as group:
            for check in chosen:
                if check not in _NEEDS_QUIET:
                    group.create_task(run.one(check, work[check], line.wait_before(check, chosen)))
        for check in chosen:
            if check in _NEEDS_QUIET:
                await run.one(check, work[check])
    finally:
        for check in chosen:
            run.close(check)
    return tuple(run.results[check] for check in chosen)


async def _without_network() -> CheckResult:
    return CheckResult(Check.UDP, Verdict.NOT_TESTED, Reason.NO_NETWORK_WANTED)


class _Run:
    """The results so far."""

    def __init__(self, report: Callable[[CheckResult], None]) -> None:
        self._report = report
        self.results: dict[Check, CheckResult] = {}

    async def one(
        self, check: Check, work: _Work, before: Coroutine[None, None, None] | None = None
    ) -> None:
        """Do one check, after something else if need be; only cancellation is raised."""
        if before is not None:
            await before
        began = time.perf_counter()
        try:
            async with asyncio.timeout(LONGEST_S):
                result = await work()
        except TimeoutError:
            result = CheckResult(check, Verdict.NOT_TESTED, Reason.TOO_SLOW)
        except Exception as error:  # noqa: BLE001 - a check that breaks must not take the others with it
            _log.info("the check %s failed: %r", check.value, error)
            result = CheckResult(check, Verdict.NOT_TESTED, Reason.CHECK_FAILED)
        seconds = time.perf_counter() - began
        self._tell(dataclasses.replace(result, check=check, seconds=seconds))

    def close(self, check: Check) -> None:
        """Say that a check was stopped, unless it was through."""
        if check not in self.results:
            self._tell(CheckResult(check, Verdict.NOT_TESTED, Reason.STOPPED))

    def _tell(self, result: CheckResult) -> None:
        self.results[result.check] = result
        self._report(result)
