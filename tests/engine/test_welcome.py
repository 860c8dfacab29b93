"""Emulators that attach by themselves, before any login, and stay when logins come and go."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from kaillera_client.bridge import start_file
from kaillera_client.engine.commands import (
    AskMoreInfos,
    ChooseLaunch,
    CloseClient,
    OpenClient,
    ReleaseEmulator,
    StartEmulator,
    TellClient,
    TryEmulator,
    WelcomeEmulators,
)
from kaillera_client.engine.errors import EngineError, NotPossible
from kaillera_client.engine.events import (
    EmulatorAttached,
    EmulatorGone,
    EmulatorWantsWindow,
    EngineEvent,
)
from kaillera_client.engine.sentences import LET_GO
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from tests.engine.bench import PATIENCE, Bench
from tests.engine.by_hand import FRAMES, ByHand
from tests.engine.test_trials import GOOD

DESK = 70
E = TypeVar("E", bound=EngineEvent)


@pytest.fixture(name="place", autouse=True)
def a_place_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Emulators that look for a client find nobody but the one of this test."""
    monkeypatch.setenv("KAILLERA_RUNTIME_DIR", str(tmp_path / "bridge"))
    return tmp_path / "bridge"


@pytest.fixture(name="opened")
def emulators_by_hand() -> Iterator[Callable[..., ByHand]]:
    opened: list[ByHand] = []

    def opens(*arguments: int, **options: bool) -> ByHand:
        opened.append(ByHand(*arguments, **options))
        return opened[-1]

    yield opens
    for emulator in opened:
        emulator.close()


def first(kind: type[E]) -> Callable[[EngineEvent], E | None]:
    return lambda event: event if isinstance(event, kind) else None


def test_one_emulator_plays_in_login_after_login(
    bench: Bench, opened: Callable[..., ByHand]
) -> None:
    bench.engine.execute(WelcomeEmulators(DESK)).result(PATIENCE)
    emulator = opened()
    attached = bench.wait(first(EmulatorAttached))
    assert (attached.client, attached.emulator, attached.games) == (
        DESK,
        b"By Hand 1",
        (b"Test Game",),
    )
    assert not attached.launched
    assert bench.wait(first(EmulatorWantsWindow)).client == DESK
    bench.serve()
    for client in (0, 1):
        bench.connect(client, bridge=DESK)
        bench.gather(client)
        assert bench.report(client).frames == FRAMES
        bench.engine.execute(CloseClient(client)).result(PATIENCE)
    assert emulator.games == [(b"Test Game", 1, 1)] * 2
    assert not any(isinstance(event, EmulatorGone) for event in bench.drain())


def test_a_client_plays_with_the_emulator_that_waits_under_its_own_number(
    bench: Bench, opened: Callable[..., ByHand]
) -> None:
    bench.engine.execute(WelcomeEmulators(0)).result(PATIENCE)
    emulator = opened()
    bench.wait(first(EmulatorAttached))
    bench.serve()
    bench.connect(0)
    bench.gather(0)
    assert bench.report(0).frames == FRAMES
    assert emulator.games == [(b"Test Game", 1, 1)]


def test_what_we_started_ends_with_the_login_and_leaves_the_place(
    bench: Bench, opened: Callable[..., ByHand]
) -> None:
    bench.engine.execute(WelcomeEmulators(DESK)).result(PATIENCE)
    bench.serve()
    bench.connect(0, "--frames", 100_000, bridge=DESK)
    bench.gather(0)
    attached = bench.wait(first(EmulatorAttached))
    assert (attached.client, attached.launched) == (DESK, True)
    bench.session_event(0, e.AllReady)
    bench.engine.execute(CloseClient(0)).result(PATIENCE)
    assert bench.wait(first(EmulatorGone)).client == DESK
    with pytest.raises(NotPossible):
        bench.engine.execute(StartEmulator(DESK)).result(PATIENCE)
    bench.seen.clear()
    opened()
    assert not bench.wait(first(EmulatorAttached)).launched


def test_one_that_comes_by_itself_is_not_taken_for_the_one_that_we_start(
    bench: Bench, opened: Callable[..., ByHand]
) -> None:
    bench.engine.execute(WelcomeEmulators(DESK)).result(PATIENCE)
    bench.serve()
    bench.connect(0, "--frames", 10, bridge=DESK)
    opened()
    assert not bench.wait(first(EmulatorAttached)).launched
    # One is there, so none is started.
    bench.engine.execute(ChooseLaunch(DESK, GOOD)).result(PATIENCE)
    bench.engine.execute(StartEmulator(DESK)).result(PATIENCE)
    bench.gather(0)
    assert bench.report(0).frames == FRAMES


def test_an_emulator_that_is_let_go_is_free_and_another_may_come(
    bench: Bench, opened: Callable[..., ByHand]
) -> None:
    bench.engine.execute(WelcomeEmulators(DESK)).result(PATIENCE)
    with pytest.raises(NotPossible, match="No emulator"):
        bench.engine.execute(ReleaseEmulator(DESK)).result(PATIENCE)
    emulator = opened()
    bench.wait(first(EmulatorAttached))
    bench.engine.execute(ReleaseEmulator(DESK)).result(PATIENCE)
    assert bench.wait(first(EmulatorGone)).sentence == LET_GO
    assert emulator.is_free()
    bench.seen.clear()
    opened()
    assert bench.wait(first(EmulatorAttached)).client == DESK


def test_letting_go_ends_a_running_game_and_starts_no_other_emulator(
    bench: Bench, opened: Callable[..., ByHand]
) -> None:
    bench.engine.execute(WelcomeEmulators(DESK)).result(PATIENCE)
    emulator = opened(1_000_000)
    bench.wait(first(EmulatorAttached))
    bench.serve()
    bench.connect(0, "--frames", 10, bridge=DESK)
    bench.gather(0)
    bench.session_event(0, e.AllReady)
    bench.engine.execute(ReleaseEmulator(DESK)).result(PATIENCE)
    report = bench.report(0)
    assert (report.ended, report.by_own_wish) == (LET_GO, True)
    assert report.frames < 1_000_000
    assert emulator.is_free()
    attached = [event for event in bench.drain() if isinstance(event, EmulatorAttached)]
    assert len(attached) == 1


def test_more_about_a_game_is_shown_by_an_emulator_that_can(
    bench: Bench, opened: Callable[..., ByHand]
) -> None:
    bench.engine.execute(WelcomeEmulators(DESK)).result(PATIENCE)
    plain = opened()
    assert not bench.wait(first(EmulatorAttached)).tells_more
    with pytest.raises(NotPossible, match="cannot show"):
        bench.engine.execute(AskMoreInfos(DESK, b"Test Game")).result(PATIENCE)
    plain.close()
    bench.wait(first(EmulatorGone))
    bench.seen.clear()
    emulator = opened(tells_more=True)
    assert bench.wait(first(EmulatorAttached)).tells_more
    bench.engine.execute(AskMoreInfos(DESK, b"Test Game")).result(PATIENCE)
    assert emulator.is_shown()
    assert emulator.shown == [b"Test Game"]


def test_numbers_are_not_used_twice(bench: Bench) -> None:
    bench.serve()
    bench.engine.execute(WelcomeEmulators(DESK)).result(PATIENCE)
    bench.engine.execute(WelcomeEmulators(DESK)).result(PATIENCE)
    bench.connect(0, bridge=DESK)
    with pytest.raises(NotPossible):
        bench.connect(1, bridge=DESK)
    with pytest.raises(NotPossible):
        bench.connect(1, bridge=3)
    with pytest.raises(NotPossible):
        bench.engine.execute(WelcomeEmulators(0)).result(PATIENCE)
    with pytest.raises(NotPossible):
        bench.engine.execute(TryEmulator(DESK, GOOD)).result(PATIENCE)


def test_only_one_of_two_logins_gets_the_emulator_of_one_that_is_ending(bench: Bench) -> None:
    bench.serve()
    bench.engine.execute(WelcomeEmulators(DESK)).result(PATIENCE)
    bench.connect(0, "--frames", 10, bridge=DESK)
    bench.engine.execute(StartEmulator(DESK)).result(PATIENCE)
    bench.wait(first(EmulatorAttached))
    # All three are handed over before the first one has ended the emulator.
    ending = bench.engine.execute(CloseClient(0))
    logins = [
        bench.engine.execute(
            OpenClient(number, "127.0.0.1", bench.port, b"Ann", b"Test Emulator 1.0", bridge=DESK)
        )
        for number in (1, 2)
    ]
    ending.result(PATIENCE)
    logins[0].result(PATIENCE)
    with pytest.raises(NotPossible, match="connected already"):
        logins[1].result(PATIENCE)
    bench.engine.execute(TellClient(1, c.CreateGame(b"Test Game"))).result(PATIENCE)


def test_emulators_are_left_the_command_line_that_starts_us(bench: Bench, place: Path) -> None:
    line = (sys.executable, "-c", "pass")
    bench.engine.execute(WelcomeEmulators(DESK, start_with=line)).result(PATIENCE)
    bench.engine.close()
    assert start_file.read(place / start_file.NAME) == line


@pytest.mark.expects_log_records
def test_a_command_line_that_cannot_be_left_is_no_trouble(bench: Bench, place: Path) -> None:
    (place / start_file.NAME).mkdir(parents=True)
    place.chmod(0o700)
    line = (sys.executable, "-c", "pass")
    bench.engine.execute(WelcomeEmulators(DESK, start_with=line)).result(PATIENCE)
    bench.engine.close()


def test_a_place_that_cannot_be_made_is_made_by_a_later_login(bench: Bench, place: Path) -> None:
    place.write_text("in the way")
    with pytest.raises(EngineError):
        bench.engine.execute(WelcomeEmulators(DESK)).result(PATIENCE)
    bench.serve()
    with pytest.raises(EngineError):
        bench.connect(0, bridge=DESK)
    place.unlink()
    bench.connect(0, bridge=DESK)
    assert len(list(place.glob("bridge-*.json"))) == 1
    bench.engine.close()
    assert not list(place.iterdir())
