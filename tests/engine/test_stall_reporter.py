"""When the reporter looks, probes and speaks: with a clock of its own and nothing real around it."""

import asyncio
import heapq
import itertools
from collections.abc import Callable, Sequence
from typing import Any, cast

import pytest

from kaillera_client.advice.stalls import Stall, StallCause, StallProof
from kaillera_client.engine.events import EngineEvent, StallChanged, StallEnded
from kaillera_client.engine.pings import ServerPings
from kaillera_client.engine.stalls import StallReporter
from kaillera_client.server.rules.lag import LatePlayer
from kaillera_client.session.status import Pulse

FRAME = 1 / 60
SERVER = ("192.0.2.1", 27888)
RTT = 40.0


class Clock:
    """The part of a loop that the reporter uses, in virtual time."""

    def __init__(self) -> None:
        self.now = 100.0
        self._calls: list[tuple[float, int, asyncio.TimerHandle]] = []
        self._serial = 0

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        return cast("asyncio.AbstractEventLoop", self)

    def time(self) -> float:
        return self.now

    def get_debug(self) -> bool:
        return False

    def call_later(
        self, delay: float, callback: Callable[..., Any], *args: Any
    ) -> asyncio.TimerHandle:
        handle = asyncio.TimerHandle(self.now + delay, callback, args, self.loop)
        self._serial += 1
        heapq.heappush(self._calls, (self.now + delay, self._serial, handle))
        return handle

    def call_soon(self, callback: Callable[..., Any], *args: Any) -> asyncio.TimerHandle:
        return self.call_later(0.0, callback, *args)

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        """Cancelled calls are skipped when their time comes."""

    def run(self, seconds: float) -> None:
        end = self.now + seconds
        while self._calls and self._calls[0][0] <= end + 1e-9:
            at, _, handle = heapq.heappop(self._calls)
            self.now = max(self.now, at)
            if not handle.cancelled():
                handle._run()
        self.now = max(self.now, end)


class Pings(ServerPings):
    """Notes when probes go out; `answer` says what comes back after how many milliseconds."""

    def __init__(self, clock: Clock, *, reference: bool) -> None:
        super().__init__(clock.loop, SERVER, lambda: None)
        self.usual_ms = RTT
        self.sent: list[tuple[float, str]] = []
        self.answer: dict[str, float | None] = {"server": RTT, "reference": RTT}
        self._clock = clock
        self._reference = reference

    @property
    def has_references(self) -> bool:
        return self._reference

    def probe_server(self, patience: float, measured: Callable[[float | None], None]) -> None:
        self._send("server", patience, measured)

    def probe_reference(self, patience: float, measured: Callable[[float | None], None]) -> None:
        self._send("reference", patience, measured)

    def _send(self, whom: str, patience: float, measured: Callable[[float | None], None]) -> None:
        self.sent.append((self._clock.now, whom))
        rtt = self.answer[whom]
        after = patience if rtt is None else rtt / 1000
        self._clock.call_later(after, measured, rtt)


class Game:
    """A game that runs at 60 frames a second until it is told to wait."""

    def __init__(self, *, reference: bool = False, pings: bool = True) -> None:
        self.clock = Clock()
        self.pings = Pings(self.clock, reference=reference)
        if not pings:
            self.pings.usual_ms = None
        self.late: Sequence[LatePlayer] = ()
        self.events: list[tuple[float, EngineEvent]] = []
        self.frames = 0
        self.resends = 0
        self.waited = 0.0
        self.waiting_since: float | None = None
        self.reporter = StallReporter(
            self.clock.loop,
            7,
            self._pulse,
            lambda event: self.events.append((self.clock.now, event)),
        )
        self.reporter.game_begins(1, self.pings, lambda: self.late)

    def _pulse(self, now: float) -> Pulse:
        waiting = 0.0 if self.waiting_since is None else now - self.waiting_since
        return Pulse(self.frames, waiting, self.waited + waiting, self.resends)

    def play(self, seconds: float, rate: float = 60.0) -> None:
        for _ in range(round(seconds * rate)):
            self.frames += 1
            self.clock.run(1 / rate)

    def wait(self, seconds: float) -> None:
        if self.waiting_since is None:
            self.waiting_since = self.clock.now
        self.clock.run(seconds)

    def go_on(self) -> None:
        assert self.waiting_since is not None
        self.waited += self.clock.now - self.waiting_since
        self.waiting_since = None
        self.frames += 1
        if self.reporter.stalled:
            self.reporter.frame_came()

    def changed(self) -> list[Stall]:
        return [event.stall for _, event in self.events if isinstance(event, StallChanged)]

    def ended(self) -> list[Stall]:
        return [event.stall for _, event in self.events if isinstance(event, StallEnded)]


def test_a_game_that_runs_well_has_no_news_and_no_probes() -> None:
    game = Game()
    game.play(30)
    for _ in range(50):
        game.wait(0.09)
        game.go_on()
        game.play(0.5)
    assert game.events == []
    assert game.pings.sent == []
    assert game.reporter.game_ended() == ()
    game.clock.run(10)
    assert game.events == []


def test_q30_a_stall_is_told_within_a_look_and_its_end_at_once() -> None:
    game = Game()
    game.play(1)
    began = game.clock.now
    game.wait(0.6)
    first = game.events[0][0]
    assert 0.1 <= first - began <= 0.15 + FRAME
    came = game.clock.now
    game.go_on()
    game.clock.run(0.0)
    at, event = game.events[-1]
    assert isinstance(event, StallEnded)
    assert at == came
    assert event.client == 7
    assert event.stall.seconds == pytest.approx(0.6, abs=0.001)
    assert not game.reporter.stalled


def test_a_stall_is_told_about_ten_times_a_second_and_at_each_new_verdict() -> None:
    game = Game()
    game.play(1)
    game.wait(5.0)
    told = [stall.seconds for stall in game.changed()]
    assert 40 <= len(told) <= 55
    gaps = [after - before for before, after in itertools.pairwise(told)]
    assert max(gaps) < 0.16
    causes = [stall.cause for stall in game.changed()]
    assert causes[0] is StallCause.UNKNOWN
    assert set(causes[1:]) == {StallCause.OTHER_PLAYER}
    # The answer of the first probe is told when it comes, not at the next look.
    assert told[1] - told[0] == pytest.approx(RTT / 1000, abs=0.001)


def test_q35_probes_go_out_only_in_a_stall_at_most_four_a_second_and_twenty() -> None:
    game = Game(reference=True)
    game.pings.answer = {"server": None, "reference": None}
    game.play(1)
    began = game.clock.now
    game.wait(60.0)
    times = [at for at, _ in game.pings.sent]
    assert times[0] >= began + 0.1
    assert len(times) == 20
    assert all(after - before >= 0.25 for before, after in itertools.pairwise(times))
    game.go_on()
    game.play(60)
    assert len(game.pings.sent) == 20


def test_q35_a_server_that_never_answered_a_ping_is_not_probed() -> None:
    game = Game(pings=False, reference=True)
    game.play(1)
    game.wait(10.0)
    assert game.pings.sent == []
    assert {stall.cause for stall in game.changed()} == {StallCause.UNKNOWN}


@pytest.mark.parametrize(
    ("answers", "cause"),
    [
        ({"server": None, "reference": RTT}, StallCause.SERVER),
        ({"server": None, "reference": None}, StallCause.LINE),
        ({"server": RTT, "reference": None}, StallCause.OTHER_PLAYER),
    ],
)
def test_q31_what_the_probes_say(answers: dict[str, float | None], cause: StallCause) -> None:
    game = Game(reference=True)
    game.pings.answer = answers
    game.play(1)
    game.wait(5.0)
    assert game.changed()[-1].cause is cause
    game.go_on()
    game.play(1)
    assert game.ended()[0].cause is cause


def test_q32_a_player_is_named_from_the_first_word_on_when_there_is_proof() -> None:
    game = Game()
    game.play(1)
    game.late = [LatePlayer(3, b"cy", 0.2, True)]
    game.wait(0.3)
    assert {stall.cause for stall in game.changed()} == {StallCause.NAMED_PLAYER}
    last = game.changed()[-1]
    assert (last.player, last.name, last.proof) == (3, b"cy", StallProof.OWN_SERVER)


@pytest.mark.parametrize(
    "late",
    [
        [],
        [LatePlayer(3, b"cy", 0.03, False)],
        [LatePlayer(1, b"ana", 0.2, True)],
        [LatePlayer(1, b"ana", 0.2, True), LatePlayer(3, b"cy", 0.2, True)],
        [LatePlayer(2, b"bo", 0.2, True), LatePlayer(3, b"cy", 0.2, True)],
    ],
    ids=["nobody", "not yet", "we ourselves", "we and another", "two others"],
)
def test_q31_nobody_is_named_when_the_proof_is_not_clear(late: list[LatePlayer]) -> None:
    game = Game()
    game.play(1)
    game.late = late
    game.wait(2.0)
    game.go_on()
    game.play(1)
    assert {stall.player for stall in game.changed() + game.ended()} == {None}


def test_a_message_that_came_after_our_retry_was_lost_on_our_line() -> None:
    game = Game()
    game.play(1)
    game.wait(0.7)
    game.resends += 1
    game.go_on()
    game.play(1)
    assert [stall.cause for stall in game.ended()] == [StallCause.RECOVERED]


def test_q31_a_computer_that_is_too_slow_is_told_less_often() -> None:
    game = Game()
    game.play(20)
    game.play(6, rate=48)
    told = [stall for stall in game.changed() if stall.cause is StallCause.COMPUTER]
    assert told[-1].frames_per_second == pytest.approx(48, abs=1)
    assert 5 <= len(told) <= 13
    assert game.pings.sent == []
    # It is over with the game, too.
    (whole,) = game.reporter.game_ended()
    assert whole.cause is StallCause.COMPUTER
    assert game.ended() == [whole]


def test_the_report_has_the_long_stalls_and_not_more_than_a_hundred() -> None:
    game = Game()
    for seconds in [0.2, *[0.6] * 120]:
        game.play(0.5)
        game.wait(seconds)
        game.go_on()
    game.play(0.5)
    game.wait(0.8)
    assert len(game.ended()) == 121
    stalls = game.reporter.game_ended()
    assert len(stalls) == 100
    assert all(stall.seconds >= 0.5 for stall in stalls)
    # The one that the end of the game cut short was told, too.
    assert len(game.ended()) == 122
    assert game.reporter.game_ended() == stalls


def test_an_answer_that_comes_after_the_game_changes_nothing() -> None:
    game = Game()
    game.play(1)
    game.wait(0.16)
    assert game.pings.sent
    game.reporter.game_ended()
    count = len(game.events)
    game.clock.run(5)
    assert len(game.events) == count
