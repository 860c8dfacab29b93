"""The twelve checks: with a computer that answers as it is told, and with real lists and servers on this one."""

import asyncio
import json
import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kaillera_client.diagnostics import checks as runner
from kaillera_client.diagnostics import local_checks
from kaillera_client.diagnostics.adapters import AdapterInUse, AdapterKind
from kaillera_client.diagnostics.checks import run_checks
from kaillera_client.diagnostics.clockwork import ClockReading, FrameBurst
from kaillera_client.diagnostics.facts import AttachedEmulator, Facts, facts_of
from kaillera_client.diagnostics.programs import ProgramState
from kaillera_client.diagnostics.values import Check, CheckResult, Reason, Verdict
from kaillera_client.emulators.profile import DEMO_KEY, EmulatorProfile
from kaillera_client.engine.commands import Command, FetchLists, PingServer
from kaillera_client.engine.engine import Engine
from kaillera_client.engine.errors import EngineError
from kaillera_client.engine.events import EngineEvent, ListFailed, ListFetched
from kaillera_client.engine.ping import PingResult
from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import (
    ListedServer,
    ListFailure,
    ListProblem,
    ListSource,
    ServerList,
)
from kaillera_client.profile.listcache import ListCache
from kaillera_client.profile.serverbook import ServerBook
from kaillera_client.profile.settings import Settings
from kaillera_client.profile.store import Profile
from kaillera_client.protocol.messages import ConnectionType
from kaillera_client.roms.entry import RomEntry, SetCompleteness
from kaillera_client.roms.fingerprint import Fingerprint
from kaillera_client.roms.index import LibraryIndex
from tests.engine.bench import Bench
from tests.fakes.computer import CABLE, ROUTER, FakeComputer
from tests.masterlist.web import WebServer, plain, silence, web_server

GOOD = ListSource("good", "http://lists.example/good")
BAD = ListSource("bad", "http://198.51.100.9/bad")
SERVERS = tuple(ServerAddress(f"203.0.113.{number}") for number in range(1, 8))
LISTED = ServerList(tuple(ListedServer(server, "s") for server in SERVERS[:2]))
NAMES = {"lists.example": ("198.51.100.8",)}
WIFI = AdapterInUse("wlan0", AdapterKind.WIRELESS)
TUNNEL = AdapterInUse("tun0", AdapterKind.TUNNEL)
SNES = EmulatorProfile("snes", "Snes9x 1.53", "/games/snes9x")


class Outside:
    """An engine without network: lists and servers answer as they are told."""

    def __init__(
        self, lists: dict[ListSource, ServerList] | None = None, rtt_ms: float | None = 20.0
    ) -> None:
        self.lists = lists or {}
        self.rtt_ms = rtt_ms
        self.commands: list[Command] = []
        self.listeners: list[Callable[[EngineEvent], None]] = []
        self.hold = False
        self.late_events = False

    def listen(self, hear: Callable[[EngineEvent], None]) -> Callable[[], None]:
        self.listeners.append(hear)
        return lambda: self.listeners.remove(hear)

    async def execute(self, command: Command) -> object:
        self.commands.append(command)
        if self.hold:
            await asyncio.Event().wait()
        match command:
            case FetchLists(sources):
                self._tell_lists(sources)
                return None
            case PingServer():
                if self.rtt_ms is None:
                    raise EngineError("nobody there")
                return PingResult((self.rtt_ms, None, self.rtt_ms))
            case _:
                raise AssertionError(command)

    def _tell_lists(self, sources: tuple[ListSource, ...]) -> None:
        for source in sources:
            found = self.lists.get(source)
            failed = ListFailed(source, ListFailure(ListProblem.REFUSED, "HTTP 503"))
            event = failed if found is None else ListFetched(source, found)
            for hear in tuple(self.listeners):
                if self.late_events:
                    asyncio.get_running_loop().call_later(0.01, hear, event)
                else:
                    hear(event)


def run(
    facts: Facts,
    *wanted: Check,
    outside: Outside | None = None,
    machine: FakeComputer | None = None,
) -> dict[Check, CheckResult]:
    """Run some checks, all of them when none is named."""
    told: list[CheckResult] = []
    around, computer = outside or Outside(), machine or FakeComputer(dict(NAMES))
    results = asyncio.run(
        run_checks(
            facts, around.execute, around.listen, computer, told.append, wanted or tuple(Check)
        )
    )
    assert sorted(told, key=str) == sorted(results, key=str)
    assert around.listeners == []
    return {result.check: result for result in results}


def one(
    check: Check, facts: Facts, outside: Outside | None = None, machine: FakeComputer | None = None
) -> CheckResult:
    return run(facts, check, outside=outside, machine=machine)[check]


def outcome(result: CheckResult) -> tuple[Verdict, Reason]:
    return result.verdict, result.reason


@pytest.fixture(autouse=True)
def _short_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local_checks, "_CLOCK_WATCH_S", 0.0)


def test_all_twelve_come_in_their_order() -> None:
    facts = Facts(list_sources=(GOOD, BAD), folder=Path("/settings"))
    results = run(facts, outside=Outside({GOOD: LISTED}))
    assert list(results) == list(Check)
    assert {check for check, found in results.items() if found.verdict is Verdict.FINE} == {
        Check.NAME_LOOKUP, Check.SERVER_LISTS, Check.UDP, Check.DIRECT_LINE, Check.WIRELESS,
        Check.COMPUTER, Check.CONNECTION_TYPE, Check.EMULATOR, Check.FOLDER,
    }  # fmt: skip
    untested = {
        check: found.reason
        for check, found in results.items()
        if found.verdict is Verdict.NOT_TESTED
    }
    assert untested == {
        Check.HOST_PORT: Reason.NEEDS_A_FRIEND,
        Check.ROM: Reason.NO_ROMS,
        Check.ENCODING: Reason.NOT_CONNECTED,
    }


def test_nothing_known_is_never_fine() -> None:
    results = run(Facts(may_use_network=False), machine=FakeComputer(adapters={}))
    fine = {check for check, found in results.items() if found.verdict is Verdict.FINE}
    assert fine == {Check.COMPUTER, Check.CONNECTION_TYPE, Check.EMULATOR}


# --- 1 name look-up ------------------------------------------------------------------------------


def test_q82_a_name_is_looked_up_that_would_be_anyway() -> None:
    machine = FakeComputer(dict(NAMES))
    found = one(Check.NAME_LOOKUP, Facts(list_sources=(BAD, GOOD)), machine=machine)
    assert outcome(found) == (Verdict.FINE, Reason.FOUND)
    assert found.text("host") == "lists.example"
    assert machine.asked == ["lists.example"]


def test_q82_a_name_server_that_finds_nothing_or_says_nothing() -> None:
    facts = Facts(list_sources=(GOOD,), servers=(ServerAddress("my.example"),))
    found = one(Check.NAME_LOOKUP, facts, machine=FakeComputer())
    assert outcome(found) == (Verdict.FAILED, Reason.NOT_FOUND)
    second = FakeComputer({"my.example": ("203.0.113.9",)})
    assert one(Check.NAME_LOOKUP, facts, machine=second).text("host") == "my.example"


def test_a_silent_name_server_is_a_failure_and_nobody_waits_for_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kaillera_client.diagnostics.line_checks._LOOKUP_S", 0.02)
    machine = FakeComputer(hold=threading.Event())
    found = one(Check.NAME_LOOKUP, Facts(list_sources=(GOOD,)), machine=machine)
    assert outcome(found) == (Verdict.FAILED, Reason.LOOKUP_SILENT)
    assert machine.hold is not None
    machine.hold.set()


def test_without_a_name_nothing_is_looked_up() -> None:
    found = one(Check.NAME_LOOKUP, Facts(list_sources=(BAD,), servers=SERVERS))
    assert outcome(found) == (Verdict.NOT_TESTED, Reason.NO_NAME_TO_ASK)


# --- 2 and 3 lists and servers -------------------------------------------------------------------


@pytest.mark.parametrize("late", [False, True])
def test_q82_lists_are_told_one_by_one(late: bool) -> None:
    outside = Outside({GOOD: LISTED})
    outside.late_events = late
    found = one(Check.SERVER_LISTS, Facts(list_sources=(GOOD, BAD)), outside)
    assert outcome(found) == (Verdict.FINE, Reason.LISTS_ANSWERED)
    assert dict(found.values) == {"answered": 1, "asked": 2, "servers": 2}
    assert [(d.subject, d.verdict, d.reason) for d in found.details] == [
        ("good", Verdict.FINE, "lists_answered"),
        ("bad", Verdict.FAILED, "refused"),
    ]


def test_q82_no_list_answers_or_all_are_empty_or_none_is_wanted() -> None:
    found = one(Check.SERVER_LISTS, Facts(list_sources=(GOOD, BAD)))
    assert outcome(found) == (Verdict.FAILED, Reason.LISTS_SILENT)
    found = one(Check.SERVER_LISTS, Facts(list_sources=(GOOD,)), Outside({GOOD: ServerList()}))
    assert outcome(found) == (Verdict.LOOK, Reason.LISTS_EMPTY)
    assert outcome(one(Check.SERVER_LISTS, Facts())) == (Verdict.NOT_TESTED, Reason.NO_LISTS)


def test_lists_that_never_end_are_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kaillera_client.diagnostics.line_checks._LISTS_S", 0.01)
    outside = Outside()
    outside.hold = True
    found = one(Check.SERVER_LISTS, Facts(list_sources=(GOOD,)), outside)
    assert found.details[0].reason == "no_answer"


def test_q82_at_most_five_servers_are_asked_known_ones_and_a_listed_one() -> None:
    outside = Outside({GOOD: ServerList((ListedServer(ServerAddress("203.0.113.99"), "new"),))})
    facts = Facts(list_sources=(GOOD,), servers=SERVERS)
    found = run(facts, Check.UDP, Check.SERVER_LISTS, outside=outside)[Check.UDP]
    assert outcome(found) == (Verdict.FINE, Reason.SERVERS_ANSWERED)
    assert dict(found.values) == {"answered": 5, "asked": 5, "median_ms": 20.0}
    asked = {command.host for command in outside.commands if isinstance(command, PingServer)}
    assert asked == {"203.0.113.1", "203.0.113.2", "203.0.113.3", "203.0.113.4", "203.0.113.99"}


def test_q82_no_server_answers_while_the_web_works_or_not() -> None:
    facts = Facts(list_sources=(GOOD,))
    blocked = run(facts, Check.UDP, Check.SERVER_LISTS, outside=Outside({GOOD: LISTED}, None))
    assert outcome(blocked[Check.UDP]) == (Verdict.LOOK, Reason.UDP_BLOCKED)
    assert blocked[Check.UDP].number("asked") == 2
    facts = replace(facts, servers=SERVERS[:1])
    silent = run(facts, Check.UDP, Check.SERVER_LISTS, outside=Outside({}, None))
    assert outcome(silent[Check.UDP]) == (Verdict.LOOK, Reason.SERVERS_SILENT)
    found = one(Check.UDP, Facts())
    assert outcome(found) == (Verdict.NOT_TESTED, Reason.NO_SERVERS_KNOWN)


# --- 4 and 5 the way out -------------------------------------------------------------------------


def test_a_tunnel_two_ways_no_way_and_an_unknown_way() -> None:
    facts = Facts(list_sources=(GOOD,), servers=(ServerAddress("9.9.9.9"),))
    tunnel = FakeComputer(dict(NAMES), adapters={ROUTER: TUNNEL})
    assert outcome(one(Check.DIRECT_LINE, facts, machine=tunnel)) == (Verdict.LOOK, Reason.TUNNEL)
    split = FakeComputer(
        {"lists.example": ("8.8.8.8",)},
        sources=lambda target: "10.8.0.2" if target == "8.8.8.8" else ROUTER,
        adapters={ROUTER: CABLE, "10.8.0.2": TUNNEL},
    )
    found = one(Check.DIRECT_LINE, facts, machine=split)
    assert outcome(found) == (Verdict.LOOK, Reason.TWO_WAYS)
    assert dict(found.values) == {"udp_adapter": "eth0", "web_adapter": "tun0"}
    offline = FakeComputer(sources=lambda _: None)
    assert outcome(one(Check.DIRECT_LINE, facts, machine=offline)) == (
        Verdict.FAILED,
        Reason.OFFLINE,
    )
    unknown = FakeComputer(adapters={})
    found = one(Check.DIRECT_LINE, facts, machine=unknown)
    assert outcome(found) == (Verdict.NOT_TESTED, Reason.ADAPTER_UNKNOWN)


def test_wifi_with_its_jitter_and_a_tunnel_that_hides_it() -> None:
    facts = Facts(jitter_ms=18.04)
    found = one(Check.WIRELESS, facts, machine=FakeComputer(adapters={ROUTER: WIFI}))
    assert outcome(found) == (Verdict.LOOK, Reason.WIRELESS)
    assert dict(found.values) == {"adapter": "wlan0", "jitter_ms": 18.0}
    assert outcome(one(Check.WIRELESS, Facts())) == (Verdict.FINE, Reason.CABLE)
    hidden = one(Check.WIRELESS, facts, machine=FakeComputer(adapters={ROUTER: TUNNEL}))
    assert outcome(hidden) == (Verdict.NOT_TESTED, Reason.ADAPTER_UNKNOWN)


# --- 6 to 12 this computer -----------------------------------------------------------------------


def test_the_port_is_fine_only_when_somebody_outside_was_heard() -> None:
    assert one(Check.HOST_PORT, Facts()).verdict is Verdict.NOT_TESTED
    found = one(Check.HOST_PORT, Facts(hosting_port=27889, heard_from_outside=True))
    assert outcome(found) == (Verdict.FINE, Reason.HEARD_FROM_OUTSIDE)
    assert found.number("port") == 27889


@pytest.mark.parametrize(
    ("burst", "expected"),
    [
        (FrameBurst(59.0, 4.0, 99.0), (Verdict.FINE, Reason.FAST_ENOUGH)),
        (FrameBurst(60.0, 4.1, 50.0), (Verdict.LOOK, Reason.LATE_TIMER)),
        (FrameBurst(58.0, 1.0, 95.0), (Verdict.LOOK, Reason.BUSY)),
    ],
)
def test_frames(burst: FrameBurst, expected: tuple[Verdict, Reason]) -> None:
    assert outcome(one(Check.COMPUTER, Facts(), machine=FakeComputer(burst=burst))) == expected


def test_q82_another_connection_type_than_lan_is_worth_a_look() -> None:
    found = one(Check.CONNECTION_TYPE, Facts(connection_type=ConnectionType.BAD))
    assert outcome(found) == (Verdict.LOOK, Reason.OTHER_TYPE)
    assert dict(found.values) == {"type": "bad", "frames_per_message": 6}


@pytest.mark.parametrize(
    ("facts", "state", "expected"),
    [
        (Facts(), ProgramState(True, True), (Verdict.FINE, Reason.INSTALLED)),
        (
            Facts(emulator_missing=True, attached=AttachedEmulator("FB Neo", 32)),
            ProgramState(False, False),
            (Verdict.FINE, Reason.ATTACHED),
        ),
        (
            Facts(started=frozenset({DEMO_KEY})),
            ProgramState(True, True),
            (Verdict.FINE, Reason.STARTS),
        ),
        (
            Facts(emulator=SNES, started=frozenset({DEMO_KEY})),
            ProgramState(True, True, 32),
            (Verdict.FINE, Reason.INSTALLED),
        ),
        (
            Facts(emulator=SNES, started=frozenset({"snes"})),
            ProgramState(True, True, 32),
            (Verdict.FINE, Reason.STARTS),
        ),
        (
            Facts(emulator=SNES),
            ProgramState(False, False),
            (Verdict.FAILED, Reason.PROGRAM_MISSING),
        ),
        (Facts(emulator=SNES), ProgramState(True, False), (Verdict.FAILED, Reason.NOT_EXECUTABLE)),
        (
            Facts(emulator_missing=True),
            ProgramState(True, True),
            (Verdict.FAILED, Reason.NO_EMULATOR),
        ),
    ],
)
def test_q82_the_chosen_emulator(
    facts: Facts, state: ProgramState, expected: tuple[Verdict, Reason]
) -> None:
    found = one(Check.EMULATOR, facts, machine=FakeComputer(state=state))
    assert outcome(found) == expected
    if facts.emulator is not None:
        assert found.text("title") == "Snes9x 1.53"
    if facts.attached is not None:
        assert dict(found.values) == {"title": "FB Neo", "bits": 32}


def test_q82_roms_are_compared_with_the_dat_files() -> None:
    print_ = Fingerprint(1, 2)
    known = RomEntry("/r/a.sfc", "A", print_, system="SNES", known="A (USA)")
    other = RomEntry("/r/b.sfc", "B", print_, system="SNES")
    elsewhere = RomEntry("/r/c.nes", "C", print_, system="NES")
    broken = RomEntry("/r/d.zip", "D", print_, completeness=SetCompleteness.INCOMPLETE)

    def judged(*entries: RomEntry, dat: bool = True) -> CheckResult:
        return one(Check.ROM, Facts(library=LibraryIndex(entries), has_dat=dat))

    assert judged().reason is Reason.NO_ROMS
    assert outcome(judged(known, dat=False)) == (Verdict.NOT_TESTED, Reason.NO_DAT)
    assert outcome(judged(elsewhere)) == (Verdict.NOT_TESTED, Reason.NO_DAT)
    assert outcome(judged(known, elsewhere)) == (Verdict.FINE, Reason.ROMS_KNOWN)
    found = judged(known, other, elsewhere, broken)
    assert outcome(found) == (Verdict.LOOK, Reason.ROMS_DIFFER)
    assert dict(found.values) == {"files": 4, "known": 1, "differing": 2}
    assert [detail.subject for detail in found.details] == ["B", "D"]


def test_the_text_encoding_is_known_only_on_a_server() -> None:
    found = one(Check.ENCODING, Facts(charset="cp932", charset_chosen=True))
    assert outcome(found) == (Verdict.FINE, Reason.CHARSET)
    assert dict(found.values) == {"charset": "cp932", "chosen": 1}


@pytest.mark.parametrize(
    ("clocks", "error", "expected"),
    [
        ([(1.8e9, 5.0), (1.8e9 + 1, 6.0)], None, (Verdict.FINE, Reason.WRITABLE)),
        ([(1.8e9, 5.0), (1.8e9 + 61, 6.0)], None, (Verdict.LOOK, Reason.CLOCK_STEPS)),
        ([(0.0, 5.0), (1.0, 6.0)], None, (Verdict.LOOK, Reason.CLOCK_WRONG)),
        ([(1.8e9, 5.0)], PermissionError(13, "denied"), (Verdict.FAILED, Reason.NOT_WRITABLE)),
    ],
)
def test_clock_and_folder(
    clocks: list[tuple[float, float]], error: OSError | None, expected: tuple[Verdict, Reason]
) -> None:
    machine = FakeComputer(clocks=[ClockReading(*read) for read in clocks], write_error=error)
    assert outcome(one(Check.FOLDER, Facts(folder=Path("/s")), machine=machine)) == expected


# --- running them --------------------------------------------------------------------------------


def test_without_network_nobody_is_asked() -> None:
    outside, machine = Outside({GOOD: LISTED}), FakeComputer(dict(NAMES))
    facts = Facts(list_sources=(GOOD,), servers=SERVERS, may_use_network=False)
    results = run(facts, outside=outside, machine=machine)
    assert outside.commands == []
    assert machine.asked == []
    for check in (Check.NAME_LOOKUP, Check.SERVER_LISTS, Check.UDP):
        assert outcome(results[check]) == (Verdict.NOT_TESTED, Reason.NO_NETWORK_WANTED)


def test_a_check_that_breaks_is_not_tested_and_takes_no_other_with_it(
    caplog: pytest.LogCaptureFixture,
) -> None:
    machine = FakeComputer(dict(NAMES), burst=ZeroDivisionError("no frames"))
    with caplog.at_level(logging.INFO):
        results = run(Facts(list_sources=(GOOD,)), machine=machine)
    assert outcome(results[Check.COMPUTER]) == (Verdict.NOT_TESTED, Reason.CHECK_FAILED)
    assert results[Check.NAME_LOOKUP].verdict is Verdict.FINE
    assert "no frames" in caplog.text


def test_a_check_that_takes_too_long_is_not_tested(monkeypatch: pytest.MonkeyPatch) -> None:
    assert runner.LONGEST_S <= 5.0
    monkeypatch.setattr(runner, "LONGEST_S", 0.01)
    outside = Outside()
    outside.hold = True
    found = one(Check.UDP, Facts(servers=SERVERS), outside)
    assert outcome(found) == (Verdict.NOT_TESTED, Reason.TOO_SLOW)


def test_a_stopped_run_ends_at_once_and_the_rest_is_not_tested() -> None:
    outside, machine = Outside(), FakeComputer(hold=threading.Event())
    outside.hold = True
    told: list[CheckResult] = []

    async def stop_after_some() -> None:
        facts = Facts(list_sources=(GOOD,), servers=SERVERS)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await run_checks(facts, outside.execute, outside.listen, machine, told.append)

    asyncio.run(stop_after_some())
    assert {result.check for result in told} == set(Check)
    assert len(told) == len(Check)
    stopped = {result.check for result in told if result.reason is Reason.STOPPED}
    assert {Check.NAME_LOOKUP, Check.SERVER_LISTS, Check.UDP, Check.COMPUTER} <= stopped
    assert outside.listeners == []
    assert machine.hold is not None
    machine.hold.set()


# --- real lists and servers ----------------------------------------------------------------------


@pytest.fixture
def web() -> Iterator[WebServer]:
    with web_server() as server:
        yield server


def real(facts: Facts, *wanted: Check) -> dict[Check, CheckResult]:
    """Run checks with a real engine, as the terminal does."""

    async def all_of_them() -> tuple[CheckResult, ...]:
        loop = asyncio.get_running_loop()
        listeners: list[Callable[[EngineEvent], None]] = []

        def deliver(event: EngineEvent) -> None:
            for hear in tuple(listeners):
                hear(event)

        def listen(hear: Callable[[EngineEvent], None]) -> Callable[[], None]:
            listeners.append(hear)
            return lambda: listeners.remove(hear)

        def hand_over(event: EngineEvent) -> None:
            loop.call_soon_threadsafe(deliver, event)

        engine = Engine(hand_over)
        try:
            return await run_checks(
                facts,
                lambda command: asyncio.wrap_future(engine.execute(command)),
                listen,
                FakeComputer(),
                lambda _: None,
                wanted,
            )
        finally:
            await asyncio.to_thread(engine.close)

    return {result.check: result for result in asyncio.run(all_of_them())}


@pytest.fixture
def bench() -> Iterator[Bench]:
    found = Bench()
    yield found
    found.engine.close()


def test_q82_real_lists_and_a_real_server(web: WebServer, bench: Bench) -> None:
    bench.serve()
    entry = {"serverName": "House", "ipAddress": f"127.0.0.1:{bench.port}", "numUsers": 1}
    web.answers = {"/json": plain(json.dumps([entry]).encode()), "/bad": plain(b"<html>")}
    facts = Facts(list_sources=(web.source("/json"), web.source("/bad")))
    results = real(facts, Check.SERVER_LISTS, Check.UDP)
    assert dict(results[Check.SERVER_LISTS].values) == {"answered": 1, "asked": 2, "servers": 1}
    assert outcome(results[Check.UDP]) == (Verdict.FINE, Reason.SERVERS_ANSWERED)


def test_q82_real_lists_and_a_server_that_is_not_there(
    web: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("_PROBE_PATIENCE_S", "_PROBE_INTERVAL_S"):
        monkeypatch.setattr(f"kaillera_client.diagnostics.line_checks.{name}", 0.05)
    monkeypatch.setattr("kaillera_client.diagnostics.line_checks._LISTS_S", 0.5)
    entry = {"serverName": "House", "ipAddress": "127.0.0.1:9", "numUsers": 1}
    web.answers = {"/json": plain(json.dumps([entry]).encode()), "/silent": silence}
    facts = Facts(list_sources=(web.source("/json"), web.source("/silent")))
    results = real(facts, Check.SERVER_LISTS, Check.UDP)
    assert outcome(results[Check.UDP]) == (Verdict.LOOK, Reason.UDP_BLOCKED)
    assert [detail.reason for detail in results[Check.SERVER_LISTS].details][1] == "no_answer"


# --- the facts -----------------------------------------------------------------------------------


def test_facts_are_read_from_the_profile() -> None:
    first, second, third = SERVERS[:3]
    book = ServerBook().with_added(first).with_connection(second, "been", 5.0)
    lists = ListCache().with_list(GOOD, ServerList((ListedServer(third, "listed"),)), 1.0)
    settings = Settings(
        connection_type=ConnectionType.GOOD,
        emulator="snes",
        use_default_lists=False,
        list_urls=("http://lists.example/good",),
        dat_files=("/dats/snes.dat",),
    )
    profile = Profile(settings, book, lists=lists)
    facts = facts_of(profile, Path("/p"), (SNES,))
    assert facts.servers == (second, first, third)
    assert (facts.emulator, facts.emulator_missing) == (SNES, False)
    assert [source.servers_url for source in facts.list_sources] == ["http://lists.example/good"]
    assert facts.has_dat
    assert facts_of(profile, Path("/p")).emulator_missing
