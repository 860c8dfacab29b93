"""The checks of what is on this computer: the port, frames, clocks, settings, emulator, ROMs."""

import asyncio
import errno
import time
from collections.abc import Awaitable, Callable

from kaillera_client.diagnostics.clockwork import FRAMES_PER_SECOND, ClockReading
from kaillera_client.diagnostics.facts import Facts
from kaillera_client.diagnostics.surroundings import Surroundings
from kaillera_client.diagnostics.values import (
    Check,
    CheckResult,
    Detail,
    Reason,
    Value,
    Verdict,
    result_of,
)
from kaillera_client.emulators.profile import DEMO_KEY
from kaillera_client.protocol.messages import ConnectionType
from kaillera_client.roms.entry import SetCompleteness
from kaillera_client.roms.index import LibraryIndex

GOOD_FPS: float = FRAMES_PER_SECOND - 1
"""One frame in a second may come late without anybody seeing it."""

GOOD_TIMER_MS = 4.0
"""A quarter of a frame: later than that, one frame in twenty is likely to miss its place."""

BUSY_PERCENT = 90.0
_CLOCK_WATCH_S = 1.0
_CLOCK_STEP_S = 0.5
_FIRST_SANE_DAY = 1_735_689_600.0
"""2025-01-01: this program is younger."""

_SHOWN_ROMS = 50
_WRONG_SETS = frozenset({SetCompleteness.SPLIT_WITHOUT_PARENT, SetCompleteness.INCOMPLETE})


class LocalChecks:
    """Checks 6 to 12."""

    def __init__(self, facts: Facts, around: Surroundings) -> None:
        self._facts = facts
        self._around = around

    def work(self) -> dict[Check, Callable[[], Awaitable[CheckResult]]]:
        """Return how each check is done."""
        return {
            Check.HOST_PORT: self._judge_port,
            Check.COMPUTER: self._run_frames,
            Check.CONNECTION_TYPE: self._judge_type,
            Check.EMULATOR: self._look_at_emulator,
            Check.ROM: self._judge_library,
            Check.ENCODING: self._judge_charset,
            Check.FOLDER: self._try_clock_and_folder,
        }

    async def _judge_port(self) -> CheckResult:
        """Only somebody outside can try the port; having been heard from there proves it."""
        port = self._facts.hosting_port
        if self._facts.heard_from_outside:
            return result_of(
                Check.HOST_PORT, Verdict.FINE, Reason.HEARD_FROM_OUTSIDE, {"port": port}
            )
        return result_of(
            Check.HOST_PORT, Verdict.NOT_TESTED, Reason.NEEDS_A_FRIEND, {"port": port}
        )

    async def _run_frames(self) -> CheckResult:
        burst = await self._around.aside(self._around.machine.frame_burst)
        values: dict[str, Value] = {
            "fps": round(burst.fps, 1),
            "timer_error_ms": round(burst.timer_error_ms, 2),
            "cpu_percent": round(burst.cpu_percent, 1),
        }
        if burst.fps >= GOOD_FPS and burst.timer_error_ms <= GOOD_TIMER_MS:
            return result_of(Check.COMPUTER, Verdict.FINE, Reason.FAST_ENOUGH, values)
        reason = Reason.BUSY if burst.cpu_percent >= BUSY_PERCENT else Reason.LATE_TIMER
        return result_of(Check.COMPUTER, Verdict.LOOK, reason, values)

    async def _judge_type(self) -> CheckResult:
        kind = self._facts.connection_type
        values: dict[str, Value] = {"type": kind.name.lower(), "frames_per_message": int(kind)}
        if kind is ConnectionType.LAN:
            return result_of(Check.CONNECTION_TYPE, Verdict.FINE, Reason.LAN, values)
        return result_of(Check.CONNECTION_TYPE, Verdict.LOOK, Reason.OTHER_TYPE, values)

    async def _look_at_emulator(self) -> CheckResult:
        attached = self._facts.attached
        if attached is not None:
            told: dict[str, Value] = {"title": attached.title}
            if attached.bits:
                told["bits"] = attached.bits
            return result_of(Check.EMULATOR, Verdict.FINE, Reason.ATTACHED, told)
        if self._facts.emulator_missing:
            return result_of(Check.EMULATOR, Verdict.FAILED, Reason.NO_EMULATOR)
        emulator = self._facts.emulator
        state = await self._around.aside(lambda: self._around.machine.program(emulator))
        values: dict[str, Value] = {}
        if emulator is not None:
            values = {"title": emulator.title, "program": emulator.program}
        if state.bits is not None:
            values["bits"] = state.bits
        if not state.exists:
            return result_of(Check.EMULATOR, Verdict.FAILED, Reason.PROGRAM_MISSING, values)
        if not state.executable:
            return result_of(Check.EMULATOR, Verdict.FAILED, Reason.NOT_EXECUTABLE, values)
        key = DEMO_KEY if emulator is None else emulator.key
        reason = Reason.STARTS if key in self._facts.started else Reason.INSTALLED
        return result_of(Check.EMULATOR, Verdict.FINE, reason, values)

    async def _judge_library(self) -> CheckResult:
        library = self._facts.library
        if library is None or not library.files:
            return result_of(Check.ROM, Verdict.NOT_TESTED, Reason.NO_ROMS)
        if not self._facts.has_dat:
            values: dict[str, Value] = {"files": library.files}
            return result_of(Check.ROM, Verdict.NOT_TESTED, Reason.NO_DAT, values)
        return await self._around.aside(lambda: _compare(library))

    async def _judge_charset(self) -> CheckResult:
        if self._facts.charset is None:
            return result_of(Check.ENCODING, Verdict.NOT_TESTED, Reason.NOT_CONNECTED)
        values: dict[str, Value] = {
            "charset": self._facts.charset,
            "chosen": int(self._facts.charset_chosen),
        }
        return result_of(Check.ENCODING, Verdict.FINE, Reason.CHARSET, values)

    async def _try_clock_and_folder(self) -> CheckResult:
        machine, folder = self._around.machine, self._facts.folder
        before = machine.read_clocks()
        if folder is None:
            return result_of(Check.FOLDER, Verdict.NOT_TESTED, Reason.NO_FOLDER)
        try:
            await self._around.aside(lambda: machine.try_to_write(folder))
        except OSError as error:
            problem = error.strerror or str(error) or errno.errorcode.get(error.errno or 0, "")
            values: dict[str, Value] = {"folder": str(folder), "problem": problem}
            return result_of(Check.FOLDER, Verdict.FAILED, Reason.NOT_WRITABLE, values)
        await asyncio.sleep(_CLOCK_WATCH_S)
        return _judge_clock(before, machine.read_clocks(), str(folder))


def _compare(library: LibraryIndex) -> CheckResult:
    """Count the games that no DAT file knows, although one knows others of their system, and the incomplete sets.

    A system of which nothing is known is left out: there may be no DAT file for it.
    """
    known = sum(bool(entry.known) for entry in library.entries)
    systems = {entry.system for entry in library.entries if entry.known}
    differing = [
        entry.name
        for entry in library.entries
        if entry.completeness in _WRONG_SETS or (not entry.known and entry.system in systems)
    ]
    counts: dict[str, Value] = {
        "files": library.files,
        "known": known,
        "differing": len(differing),
    }
    if not known:
        return result_of(Check.ROM, Verdict.NOT_TESTED, Reason.NO_DAT, counts)
    if not differing:
        return result_of(Check.ROM, Verdict.FINE, Reason.ROMS_KNOWN, counts)
    details = tuple(
        Detail(name, Verdict.LOOK, Reason.ROMS_DIFFER.value) for name in differing[:_SHOWN_ROMS]
    )
    return result_of(Check.ROM, Verdict.LOOK, Reason.ROMS_DIFFER, counts, details)


def _judge_clock(before: ClockReading, after: ClockReading, folder: str) -> CheckResult:
    step = (after.wall - before.wall) - (after.steady - before.steady)
    if after.wall < _FIRST_SANE_DAY:
        day = time.strftime("%Y-%m-%d", time.gmtime(after.wall))
        return result_of(Check.FOLDER, Verdict.LOOK, Reason.CLOCK_WRONG, {"date": day})
    if abs(step) > _CLOCK_STEP_S:
        steps = round(step, 3)
        return result_of(Check.FOLDER, Verdict.LOOK, Reason.CLOCK_STEPS, {"step_s": steps})
    return result_of(Check.FOLDER, Verdict.FINE, Reason.WRITABLE, {"folder": folder})
