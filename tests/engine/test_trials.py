"""Emulators that are tried without a server, as real processes."""

import sys
from collections.abc import Callable

import pytest

from kaillera_client.emulators.launching import LaunchPhase, LaunchState
from kaillera_client.engine.commands import (
    CloseClient,
    LaunchPlan,
    StartEmulator,
    StopEmulator,
    TryEmulator,
    WaitForEmulator,
)
from kaillera_client.engine.errors import NotPossible
from kaillera_client.engine.events import EmulatorAttached, LaunchChanged
from tests.engine.bench import PATIENCE, Bench

GOOD = LaunchPlan((sys.executable, "-m", "tests.engine.emulator"), has_window=False)


def reaches(client: int, phase: LaunchPhase) -> Callable[[object], LaunchState | None]:
    def look(event: object) -> LaunchState | None:
        ours = isinstance(event, LaunchChanged) and event.client == client
        return event.state if ours and event.state.phase is phase else None  # type: ignore[attr-defined]

    return look


def test_q53_an_emulator_that_calls_the_library_is_told_so_and_stopped(bench: Bench) -> None:
    bench.engine.execute(TryEmulator(7, GOOD)).result(PATIENCE)
    with pytest.raises(NotPossible):
        bench.engine.execute(TryEmulator(7, GOOD)).result(PATIENCE)
    attached = bench.wait(lambda event: event if isinstance(event, EmulatorAttached) else None)
    assert (attached.client, attached.emulator) == (7, b"Test Emulator 1.0")
    assert bench.wait(reaches(7, LaunchPhase.ATTACHED)).attached
    bench.engine.execute(WaitForEmulator(7)).result(PATIENCE)
    bench.engine.execute(StartEmulator(7)).result(PATIENCE)
    bench.engine.execute(StopEmulator(7)).result(PATIENCE)
    assert bench.wait(reaches(7, LaunchPhase.ENDED)).stopped


def test_nothing_is_tried_while_somebody_plays(bench: Bench) -> None:
    bench.engine._quiet.game_begins()
    try:
        with pytest.raises(NotPossible):
            bench.engine.execute(TryEmulator(7, GOOD)).result(PATIENCE)
    finally:
        bench.engine._quiet.game_ended()


@pytest.mark.parametrize(
    ("code", "exit_code", "words"),
    [
        ("import sys; print('no card', file=sys.stderr); sys.exit(3)", 3, "no card"),
        ("import os; os.kill(os.getpid(), 11)", -11, ""),
        ("import sys; sys.stderr.write('x' * 10_000_000 + '\\nend'); sys.exit(1)", 1, "end"),
    ],
)
def test_q50_an_emulator_that_ends_at_once(
    bench: Bench, code: str, exit_code: int, words: str
) -> None:
    plan = LaunchPlan((sys.executable, "-c", code), has_window=False)
    bench.engine.execute(TryEmulator(7, plan)).result(PATIENCE)
    ended = bench.wait(reaches(7, LaunchPhase.ENDED))
    assert (ended.exit_code, ended.attached, ended.stopped) == (exit_code, False, False)
    assert "".join(ended.last_lines[-1:]) == words


def test_a_program_that_does_not_exist_and_a_trial_that_is_closed(bench: Bench) -> None:
    bench.engine.execute(TryEmulator(7, LaunchPlan(("/no/such/emulator",)))).result(PATIENCE)
    assert bench.wait(reaches(7, LaunchPhase.NOT_STARTED)).reason == "No such file or directory"
    hangs = LaunchPlan((sys.executable, "-c", "import time; time.sleep(60)"), has_window=False)
    bench.engine.execute(TryEmulator(8, hangs)).result(PATIENCE)
    bench.engine.execute(CloseClient(8)).result(PATIENCE)
    with pytest.raises(NotPossible):
        bench.engine.execute(StopEmulator(8)).result(PATIENCE)
    bench.engine.execute(TryEmulator(8, hangs)).result(PATIENCE)
    bench.engine.close()


def test_a_trial_that_ends_late_leaves_the_next_one_with_its_number_alone(bench: Bench) -> None:
    hangs = LaunchPlan((sys.executable, "-c", "import time; time.sleep(60)"), has_window=False)
    bench.engine.execute(TryEmulator(7, hangs)).result(PATIENCE)
    closed = bench.engine.execute(CloseClient(7))
    begun = bench.engine.execute(TryEmulator(7, hangs))
    closed.result(PATIENCE)
    begun.result(PATIENCE)
    assert bench.wait(reaches(7, LaunchPhase.ENDED)).stopped
    bench.seen.clear()
    bench.engine.execute(StopEmulator(7)).result(PATIENCE)
    assert bench.wait(reaches(7, LaunchPhase.ENDED)).stopped
