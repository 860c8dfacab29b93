import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.advice.stalls import Stall, StallCause, StallDisplay, StallProof, display_of
from kaillera_client.advice.stallwatch import MOST_PROBES, ProbeTarget, StallWatch

RTT = 40.0


class Script:
    """A game at 60 frames a second that is driven as the watch's module says."""

    def __init__(self, *, references: bool = True, own_player: int | None = 1) -> None:
        self.watch = StallWatch(references=references, own_player=own_player)
        self.now = 100.0
        self.frame = 0
        self.waited = 0.0
        self.waiting_since: float | None = None
        self.probes: list[tuple[float, ProbeTarget]] = []
        self.ended: list[Stall] = []
        self.stall: Stall | None = None

    def play(self, seconds: float, rate: float = 60.0, waited_share: float = 0.0) -> None:
        for _ in range(round(seconds * rate)):
            self.now += 1 / rate
            self.frame += 1
            self.waited += waited_share / rate
            self._look()

    def wait(self, seconds: float, step: float = 0.01) -> None:
        if self.waiting_since is None:
            self.waiting_since = self.now
        for _ in range(round(seconds / step)):
            self.now += step
            self.waited += step
            self._look()

    def go_on(self) -> None:
        self.waiting_since = None
        self.frame += 1
        self._look()

    def _look(self) -> None:
        waiting = 0.0 if self.waiting_since is None else (self.now - self.waiting_since) * 1000
        news = self.watch.observe(self.now, waiting, self.frame, self.waited)
        self.stall = news.stall
        if news.ended is not None:
            self.ended.append(news.ended)
        target = self.watch.next_probe(self.now)
        if target is not None:
            self.probes.append((self.now, target))

    def shown(self) -> Stall | None:
        return self.stall

    def cause(self) -> StallCause | None:
        return None if self.stall is None else self.stall.cause


@pytest.fixture
def script() -> Script:
    script = Script()
    script.watch.ping_measured(RTT)
    script.play(1.0)
    return script


def test_q30_what_is_shown_after_how_long() -> None:
    assert display_of(90) is StallDisplay.NOTHING
    assert display_of(150) is StallDisplay.DOT
    assert display_of(600) is StallDisplay.BANNER
    assert display_of(0) is StallDisplay.NOTHING


def test_q30_a_stall_begins_at_a_tenth_of_a_second_and_ends_with_the_frame(script: Script) -> None:
    script.wait(0.09)
    assert script.shown() is None
    script.wait(0.06)
    assert script.stall is not None
    assert script.stall.seconds == pytest.approx(0.15)
    assert script.stall.frame == script.frame
    script.go_on()
    assert script.shown() is None
    assert not script.watch.stalled
    assert [stall.cause for stall in script.ended] == [StallCause.UNKNOWN]


def test_q30_the_next_frame_ends_a_stall_even_when_it_is_waited_for_too(script: Script) -> None:
    script.wait(0.3)
    script.frame += 1
    script.waiting_since = script.now
    script.wait(0.02)
    assert len(script.ended) == 1
    assert script.shown() is None


def test_q31_case_1_the_computer_is_too_slow(script: Script) -> None:
    script.play(20.0)
    assert script.shown() is None
    script.play(6.0, rate=48.0)
    assert script.cause() is StallCause.COMPUTER
    assert script.stall is not None
    assert script.stall.frames_per_second == pytest.approx(48, abs=0.5)
    assert script.stall.expected_frames_per_second == pytest.approx(60, abs=0.5)
    assert script.stall.seconds == pytest.approx(6.0, abs=0.5)
    assert script.probes == []
    script.play(4.0)
    assert script.shown() is None
    assert [stall.cause for stall in script.ended] == [StallCause.COMPUTER]
    assert script.ended[0].player is None


def test_q31_case_1_no_second_of_a_slow_computer_counts_twice(script: Script) -> None:
    script.play(20.0)
    began = script.now
    for _ in range(6):
        script.play(1.2, rate=47.0)
        script.play(0.4, rate=58.0)
        script.wait(0.12)
        script.go_on()
    script.play(6.0)
    slow = [stall for stall in script.ended if stall.cause is StallCause.COMPUTER]
    assert slow
    assert sum(stall.seconds for stall in slow) <= script.now - 6.0 - began + 1.0


def test_q31_case_1_a_network_that_slows_the_game_down_is_not_the_computer(script: Script) -> None:
    script.play(20.0)
    script.play(6.0, rate=48.0, waited_share=0.2)
    assert script.shown() is None


@pytest.mark.parametrize("rate", [30.0, 50.0, 59.94])
def test_q31_case_1_a_games_own_rate_is_no_trouble(rate: float) -> None:
    script = Script()
    script.play(30.0, rate=rate)
    assert script.shown() is None


def test_q31_case_1_a_game_that_shows_every_second_frame_is_no_trouble(script: Script) -> None:
    script.play(20.0)
    for _ in range(50):
        script.play(0.1, rate=30.0)
    assert script.shown() is None


def test_q31_case_1_catching_up_teaches_no_rate(script: Script) -> None:
    script.play(20.0, rate=50.0)
    script.wait(1.0)
    script.go_on()
    script.play(0.5, rate=100.0)
    script.play(12.0, rate=50.0)
    assert script.shown() is None


def test_q31_case_1_a_menu_is_no_slowness(script: Script) -> None:
    script.play(20.0)
    for _ in range(40):
        script.now += 0.1
        script._look()
    assert script.shown() is None


def test_q31_case_2_another_player_and_nobody_says_which(script: Script) -> None:
    script.wait(0.15)
    assert script.cause() is StallCause.UNKNOWN
    assert script.probes[-1][1] is ProbeTarget.SERVER
    script.watch.probe_answered(script.now, RTT)
    script.wait(0.05)
    assert script.cause() is StallCause.OTHER_PLAYER
    script.go_on()
    assert script.ended[0].cause is StallCause.OTHER_PLAYER
    assert (script.ended[0].player, script.ended[0].name) == (None, b"")


def test_q31_case_3_a_named_player(script: Script) -> None:
    script.wait(0.2)
    script.watch.slow_players(script.now, {2: (0.1, b"Bo"), 3: (0.2, b"Cy"), 1: (0.9, b"Ana")})
    script.wait(0.05)
    assert script.stall is not None
    assert (script.stall.cause, script.stall.player) == (StallCause.NAMED_PLAYER, 3)
    assert (script.stall.name, script.stall.proof) == (b"Cy", StallProof.OWN_SERVER)
    script.watch.slow_players(script.now, {})
    script.watch.probe_answered(script.now, RTT)
    script.wait(0.02)
    assert script.cause() is StallCause.OTHER_PLAYER
    script.go_on()
    assert (script.ended[0].cause, script.ended[0].player) == (StallCause.NAMED_PLAYER, 3)


def test_q31_case_3_we_never_name_ourselves(script: Script) -> None:
    script.wait(0.2)
    script.watch.slow_players(script.now, {1: (0.9, b"Ana")})
    script.wait(0.05)
    assert script.cause() is StallCause.UNKNOWN


def test_q31_case_3_old_proof_proves_nothing(script: Script) -> None:
    script.wait(0.2)
    script.watch.slow_players(script.now, {3: (0.2, b"Cy")})
    script.wait(1.2)
    assert script.cause() is StallCause.UNKNOWN


def test_q31_case_4_the_server(script: Script) -> None:
    lose_two_probes(script)
    assert script.cause() is StallCause.UNKNOWN
    assert ProbeTarget.REFERENCE in [target for _, target in script.probes]
    script.watch.reference_answered(script.now, 30.0)
    script.wait(0.01)
    assert script.cause() is StallCause.SERVER


def test_q31_case_5_our_line(script: Script) -> None:
    lose_two_probes(script)
    script.watch.reference_lost(script.now, 200.0)
    script.watch.reference_lost(script.now, 100.0)
    script.wait(0.01)
    assert script.cause() is StallCause.LINE
    script.watch.probe_answered(script.now, RTT)
    script.go_on()
    assert script.ended[0].cause is StallCause.LINE


def test_q31_case_6_not_known_yet_or_mixed(script: Script) -> None:
    script.wait(0.3)
    assert script.cause() is StallCause.UNKNOWN
    script.watch.probe_answered(script.now, RTT)
    script.watch.probe_lost(script.now, 250.0)
    script.wait(0.01)
    assert script.cause() is StallCause.UNKNOWN


def test_q31_case_6_a_late_answer_decides_nothing(script: Script) -> None:
    script.wait(0.5)
    script.watch.probe_answered(script.now, 400.0)
    script.wait(0.01)
    assert script.cause() is StallCause.UNKNOWN


def test_q31_case_6_one_lost_probe_decides_nothing(script: Script) -> None:
    script.wait(0.3)
    script.watch.probe_lost(script.now, 200.0)
    script.watch.reference_answered(script.now, 30.0)
    script.wait(0.01)
    assert script.cause() is StallCause.UNKNOWN


def test_q31_without_other_servers_the_line_and_the_server_cannot_be_told_apart() -> None:
    script = Script(references=False)
    script.watch.ping_measured(RTT)
    lose_two_probes(script)
    script.wait(1.0)
    assert script.cause() is StallCause.UNKNOWN
    assert {target for _, target in script.probes} == {ProbeTarget.SERVER}


def test_a_repaired_hole_was_our_line(script: Script) -> None:
    script.wait(0.2)
    script.watch.probe_answered(script.now, RTT)
    script.watch.recovered(script.now)
    script.go_on()
    assert script.ended[0].cause is StallCause.RECOVERED


def test_answers_to_probes_of_another_stall_do_not_count(script: Script) -> None:
    script.wait(0.15)
    script.go_on()
    script.watch.probe_answered(script.now, RTT)
    script.wait(0.15)
    script.watch.probe_answered(script.now, 300.0)
    script.wait(0.01)
    assert script.cause() is StallCause.UNKNOWN


def test_q35_never_more_than_four_probes_a_second_and_twenty_in_a_stall(script: Script) -> None:
    script.play(2.0)
    assert script.probes == []
    script.wait(60.0)
    assert len(script.probes) == MOST_PROBES
    times = [at for at, _ in script.probes]
    assert min(b - a for a, b in itertools.pairwise(times)) >= 0.25
    script.go_on()
    script.play(2.0)
    assert len(script.probes) == MOST_PROBES


def test_q35_with_losses_the_budget_is_shared(script: Script) -> None:
    for _ in range(300):
        script.wait(0.1)
        script.watch.probe_lost(script.now, 50.0)
    assert len(script.probes) == MOST_PROBES
    targets = [target for _, target in script.probes]
    assert targets.count(ProbeTarget.REFERENCE) >= 9


def test_q35_a_server_that_never_answered_is_not_asked() -> None:
    script = Script()
    script.watch.ping_measured(None)
    script.play(1.0)
    script.wait(5.0)
    assert script.probes == []
    assert script.cause() is StallCause.UNKNOWN


def lose_two_probes(script: Script) -> None:
    script.wait(0.5)
    script.watch.probe_lost(script.now, 400.0)
    script.wait(0.3)
    script.watch.probe_lost(script.now, 400.0)
    script.wait(0.3)


STEPS = st.tuples(
    st.sampled_from(
        (
            *("look", "look", "look", "frame", "answered", "lost", "reference answered"),
            *("reference lost", "ping", "recovered", "nobody slow", "own slow"),
        )
    ),
    st.floats(0, 2000),
)


def tell(watch: StallWatch, now: float, kind: str, value: float) -> None:
    match kind:
        case "answered":
            watch.probe_answered(now, value)
        case "lost":
            watch.probe_lost(now, value)
        case "reference answered":
            watch.reference_answered(now, value)
        case "reference lost":
            watch.reference_lost(now, value)
        case "ping":
            watch.ping_measured(value)
        case "recovered":
            watch.recovered(now)
        case "nobody slow":
            watch.slow_players(now, {})
        case "own slow":
            watch.slow_players(now, {1: (value, b"Ana")})
        case _:
            pass


@given(st.lists(st.tuples(st.floats(0, 1), STEPS), max_size=80))
def test_q31_without_proof_nobody_is_named(trace: list[tuple[float, tuple[str, float]]]) -> None:
    watch = StallWatch(references=True, own_player=1)
    now, frame, probes, since = 0.0, 0, 0, 0.0
    for pause, (kind, value) in trace:
        now += pause
        if kind == "frame":
            frame, since = frame + 1, now
        tell(watch, now, kind, value)
        news = watch.observe(now, (now - since) * 1000, frame, now)
        if news.ended is not None:
            probes = 0
        for stall in (news.stall, news.ended):
            if stall is not None:
                assert (stall.player, stall.name, stall.proof) == (None, b"", None)
                assert stall.cause is not StallCause.NAMED_PLAYER
                assert stall.seconds >= 0
        if watch.next_probe(now) is not None:
            assert watch.stalled
            probes += 1
        assert probes <= MOST_PROBES
