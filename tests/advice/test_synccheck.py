"""What the comparison of states proves, and about whom."""

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.advice.sync import Desync, SyncCoverage, SyncStatus
from kaillera_client.advice.synccheck import STEP, SyncCheck
from kaillera_client.advice.syncline import SyncLine

NAMES = {number: b"P%d" % number for number in range(1, 9)}
SETTLED = 5.0


class Game:
    """One player's check in a game whose others are scripted; one state a second."""

    def __init__(self, players: int, me: int = 1, *, known: bool = True) -> None:
        self.players = players
        self.me = me
        self.now = 100.0
        others = [name for number, name in NAMES.items() if number <= players and number != me]
        self.check = SyncCheck(me, players, NAMES[me], others if known else ())
        self.said: list[SyncLine] = []
        self.statuses: list[SyncStatus] = []
        self.desyncs: list[Desync] = []

    def begin(self, state: int = 0, *others: int) -> None:
        """Our first state, everybody is ready, and `others` open with the same state."""
        self.check.own_state(0, state, self.now)
        self.check.begin(self.now)
        self.look()
        for number in others:
            self.hear(number, 0, state, new=True)

    def own(self, frame: int, state: int) -> None:
        self.now += 1.0
        self.check.own_state(frame, state, self.now)
        self.look()

    def hear(
        self,
        number: int,
        frame: int,
        state: int,
        *,
        new: bool = False,
        name: bytes = b"",
        players: int = 0,
    ) -> None:
        line = SyncLine(number, players or self.players, frame, state, new)
        self.check.heard(name or NAMES[number], line, self.now)
        self.look()

    def wait(self, seconds: float = SETTLED) -> None:
        """Let time pass as the engine does: by deadlines."""
        until = self.now + seconds
        while (at := self.check.deadline(self.now)) is not None and at <= until:
            self.now = at
            self.look()
        self.now = until
        self.look()

    def look(self) -> None:
        news = self.check.news(self.now)
        if news.line is not None:
            self.said.append(news.line)
        if news.status is not None:
            self.statuses.append(news.status)
        if news.desync is not None:
            self.desyncs.append(news.desync)

    def play(self, frame: int, states: Mapping[int, int]) -> None:
        """Everybody's state of one frame, ours among them; then nobody waits for more."""
        self.own(frame, states[self.me])
        for number, state in states.items():
            if number != self.me:
                self.hear(number, frame, state)
        self.wait(1.0)


def verdict(*states: int) -> list[Desync]:
    """Return what is said of a game that began well and in which these are the states of one frame."""
    game = Game(len(states))
    game.begin(0, *range(2, len(states) + 1))
    game.play(STEP, dict(enumerate(states, start=1)))
    return game.desyncs


# --- who is named --------------------------------------------------------------------------------


def test_q45_two_players_prove_nobody_wrong() -> None:
    assert verdict(7, 8) == [Desync(STEP, 0, (), (), ((2, b"P2"),))]


def test_q45_the_odd_one_of_three() -> None:
    (found,) = verdict(7, 7, 8)
    assert (found.odd, found.agreeing) == ((3,), (1, 2))
    assert dict(found.names)[3] == b"P3"


def test_q45_it_may_be_us() -> None:
    (found,) = verdict(8, 7, 7)
    assert (found.odd, found.agreeing) == ((1,), (2, 3))


def test_q45_two_against_two_name_nobody() -> None:
    (found,) = verdict(7, 7, 8, 8)
    assert (found.odd, found.agreeing) == ((), ())


def test_q45_three_against_one_and_two_odd_ones_of_five() -> None:
    assert [found.odd for found in verdict(7, 7, 8, 7)] == [(3,)]
    assert [found.odd for found in verdict(7, 8, 7, 9, 7)] == [(2, 4)]
    assert [found.odd for found in verdict(7, 7, 8, 9)] == [()]


def test_q45_a_majority_counts_the_silent_too() -> None:
    """Two of four agree, one differs, one is silent: two are no majority of four."""
    game = Game(4)
    game.begin(0, 2, 3)
    game.play(STEP, {1: 7, 2: 7, 3: 8})
    assert [found.odd for found in game.desyncs] == [()]


def test_q45_nobody_is_named_after_the_others_have_left() -> None:
    """Two against two stays undecided when one of them leaves."""
    game = Game(4)
    game.begin(0, 2, 3, 4)
    game.play(STEP, {1: 7, 2: 7, 3: 8, 4: 8})
    game.check.dropped(b"P4", 4)
    game.wait()
    assert [found.odd for found in game.desyncs] == [()]


def test_q45_the_name_comes_when_the_last_vote_does() -> None:
    game = Game(3)
    game.begin(0, 2, 3)
    game.own(STEP, 7)
    game.hear(3, STEP, 8)
    game.wait(1.0)
    game.hear(2, STEP, 7)
    assert [(found.frame, found.odd) for found in game.desyncs] == [(STEP, ()), (STEP, (3,))]
    assert [found.last_equal_frame for found in game.desyncs] == [0, 0]
    game.play(2 * STEP, {1: 1, 2: 2, 3: 3})
    assert len(game.desyncs) == 2


def test_all_votes_at_once_need_no_patience() -> None:
    game = Game(3)
    game.begin(0, 2, 3)
    game.own(STEP, 7)
    game.hear(3, STEP, 8)
    assert game.desyncs == []
    game.hear(2, STEP, 7)
    assert [found.odd for found in game.desyncs] == [(3,)]


def test_agreement_needs_everybody_who_speaks() -> None:
    game = Game(3)
    game.begin(0, 2, 3)
    game.own(STEP, 7)
    game.hear(2, STEP, 7)
    assert [status.agreed_frame for status in game.statuses] == [0]
    game.hear(3, STEP, 7)
    assert [status.agreed_frame for status in game.statuses] == [0, STEP]


def test_a_difference_that_is_told_late_was_not_after_an_agreement() -> None:
    game = Game(2)
    game.begin(0, 2)
    game.own(STEP, 7)
    game.own(2 * STEP, 7)
    game.hear(2, 2 * STEP, 7)
    game.hear(2, STEP, 8)
    assert [(found.frame, found.last_equal_frame) for found in game.desyncs] == [(STEP, None)]


def test_who_speaks_late_was_never_equal_before() -> None:
    game = Game(3)
    game.begin(7, 2)
    game.own(STEP, 8)
    game.hear(2, STEP, 8)
    game.own(2 * STEP, 9)
    game.hear(2, 2 * STEP, 9)
    game.hear(3, 2 * STEP, 1, new=True)
    game.wait()
    (found,) = game.desyncs
    assert (found.frame, found.odd, found.last_equal_frame) == (2 * STEP, (3,), None)


def test_games_that_never_were_equal() -> None:
    game = Game(2)
    game.begin(7)
    game.hear(2, 0, 8, new=True)
    game.wait()
    assert [(found.frame, found.last_equal_frame) for found in game.desyncs] == [(0, None)]


STATES = st.lists(st.integers(0, 3), min_size=2, max_size=8)


@given(st.lists(STATES, min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_q45_without_a_strict_majority_nobody_is_ever_named(
    rounds: list[list[int]], luck: object
) -> None:
    """Whatever the order in which lines come, and whoever is silent."""
    shuffle = luck.shuffle  # type: ignore[attr-defined]
    players = len(rounds[0])
    game = Game(players)
    game.begin(0, *range(2, players + 1))
    first: int | None = None
    for number, states in enumerate(rounds, start=1):
        frame = number * STEP
        told = dict(enumerate(states[:players], start=1))
        lines = [(number, state) for number, state in told.items() if number != 1]
        shuffle(lines)
        game.own(frame, told[1])
        for speaker, state in lines:
            game.hear(speaker, frame, state)
        game.wait(1.0)
        if first is None and len(set(told.values())) > 1:
            first = frame
            counts = [list(told.values()).count(state) for state in told.values()]
            named = {found.odd for found in game.desyncs} - {()}
            assert bool(named) == (2 * max(counts) > players)
            for odd in named:
                majority = {state for number, state in told.items() if number not in odd}
                assert len(majority) == 1
                assert 2 * (len(told) - len(odd)) > players
    assert bool(game.desyncs) == (first is not None)
    assert {found.frame for found in game.desyncs} <= {first}


@given(st.integers(2, 8), st.lists(st.integers(0, 2**64 - 1), max_size=8), st.data())
def test_q45_agreement_never_raises_a_desync(
    players: int, states: Sequence[int], data: st.DataObject
) -> None:
    """Lines may come early, late, twice or not at all."""
    game = Game(players)
    game.begin(5, *data.draw(st.sets(st.integers(2, players))))
    script = {0: 5, **{STEP * number: state for number, state in enumerate(states, start=1)}}
    for frame, state in script.items():
        late = data.draw(st.booleans())
        if not late:
            game.own(frame, state)
        for number in data.draw(st.lists(st.integers(2, players), max_size=2 * players)):
            told = data.draw(st.sampled_from(sorted(script)))
            game.hear(number, told, script[told], new=data.draw(st.booleans()))
        if late:
            game.own(frame, state)
        game.wait(data.draw(st.sampled_from((0.0, 0.1, 1.0))))
    assert game.desyncs == []


# --- whom to believe -----------------------------------------------------------------------------


def test_a_player_who_claims_two_numbers_is_silent() -> None:
    game = Game(4)
    game.begin(0, 2, 3, 4)
    game.hear(3, STEP, 9, name=b"P4")
    game.play(STEP, {1: 7, 2: 7, 3: 7})
    game.wait()
    assert game.desyncs == []
    assert game.statuses[-1].silent == (4,)


def test_a_number_that_two_claim_is_nobodys() -> None:
    """Whoever speaks first: the liar and the one whose number it is are both not believed."""
    game = Game(4)
    game.begin(0, 2)
    game.hear(3, 0, 0, new=True, name=b"P4")
    game.hear(3, 0, 0, new=True)
    game.wait()
    game.own(STEP, 7)
    game.hear(3, STEP, 8, name=b"P4")
    game.hear(3, STEP, 8)
    game.wait()
    assert game.desyncs == []
    assert game.statuses[-1].silent == (3, 4)


def test_a_number_that_was_claimed_twice_stays_nobodys() -> None:
    game = Game(5)
    game.begin(0, 2)
    for name in (b"P3", b"P4", b"P5"):
        game.hear(3, 0, 0, new=True, name=name)
    game.wait()
    assert game.statuses[-1].silent == (3, 4, 5)


def test_who_speaks_for_us_is_silent_and_hinders_nobody() -> None:
    game = Game(3)
    game.begin(0, 3)
    game.hear(1, 0, 0, new=True, name=b"P2")
    game.play(STEP, {1: 7, 3: 7})
    game.wait()
    assert game.statuses[-1] == SyncStatus(SyncCoverage.PARTLY, 2, 3, (2,), STEP)


def test_our_own_name_speaks_for_nobody_else() -> None:
    game = Game(3, known=False)
    game.begin(0, 3)
    game.hear(2, 0, 9, new=True, name=b"P1")
    game.wait()
    assert game.desyncs == []
    assert game.statuses[-1].silent == (2,)


def test_nobody_speaks_for_us_or_under_our_name() -> None:
    game = Game(3)
    game.begin(0, 3)
    game.hear(1, 0, 9, new=True, name=b"P2")
    game.hear(2, 0, 9, new=True, name=b"P1")
    game.hear(2, 0, 9, new=True)
    game.wait()
    assert game.desyncs == []
    assert game.statuses[-1].silent == (2,)


def test_who_was_not_in_the_room_at_the_start_is_no_player() -> None:
    game = Game(3)
    game.begin(0, 2)
    game.hear(3, 0, 9, new=True, name=b"Zed")
    game.wait()
    assert game.desyncs == []
    assert game.statuses[-1].silent == (3,)


def test_when_the_room_is_not_known_all_names_may_speak_but_not_without_end() -> None:
    game = Game(3, known=False)
    game.begin(0)
    for number in range(1000):
        game.hear(2, 0, number, new=True, name=b"N%d" % number)
    game.hear(3, 0, 0, new=True)
    game.wait()
    assert game.desyncs == []
    assert len(game.check._claims) + len(game.check._distrusted) <= 6


def test_a_player_who_says_two_things_of_one_frame_is_silent() -> None:
    game = Game(2)
    game.begin(0, 2)
    game.hear(2, 0, 1)
    game.wait()
    assert game.desyncs == []
    assert game.statuses[-1] == SyncStatus(SyncCoverage.PARTLY, 1, 2, (2,), 0)


def test_a_drop_unmasks_who_spoke_for_somebody_else() -> None:
    game = Game(4)
    game.begin(0, 2)
    game.hear(3, 0, 0, new=True, name=b"P4")
    game.check.dropped(b"P4", 4)
    game.look()
    game.wait()
    assert game.statuses[-1] == SyncStatus(SyncCoverage.PARTLY, 2, 3, (3,), 0)
    game.check.dropped(b"P3", 3)
    game.look()
    assert game.statuses[-1] == SyncStatus(SyncCoverage.ALL, 2, 2, (), 0)


def test_lines_of_another_game_do_not_count() -> None:
    """Without an opening line, with another number of players, or from far away."""
    game = Game(2)
    game.begin(0)
    game.hear(2, 0, 9)
    game.hear(2, 0, 9, new=True, players=3)
    game.hear(2, 0, 0, new=True)
    game.hear(2, 100 * STEP, 9)
    for number in range(1, 102):
        game.play(number * STEP, {1: 7, 2: 7})
    assert game.desyncs == []
    assert game.check.status == SyncStatus(SyncCoverage.ALL, 2, 2, (), 101 * STEP)


def test_a_flood_of_lines_costs_no_memory() -> None:
    game = Game(2)
    game.begin(0, 2)
    for frame in range(1, 1200):
        game.hear(2, frame, frame)
    assert sum(map(len, game.check._told.values())) <= 128
    for number in range(1, 1000):
        game.own(number * STEP, 7)
        game.hear(2, number * STEP, 7)
    assert len(game.check._own) <= 128
    assert len(game.check._said) <= 128
    assert sum(map(len, game.check._told.values())) <= 300
    assert [found.odd for found in game.desyncs] == [()]


# --- how much is compared ------------------------------------------------------------------------


def test_q46_all_and_only_some_can_be_compared() -> None:
    everybody, some = Game(3), Game(3)
    everybody.begin(0, 2, 3)
    some.begin(0, 3)
    assert some.statuses == []
    for game in (everybody, some):
        game.wait()
    assert everybody.statuses == [SyncStatus(SyncCoverage.ALL, 3, 3, (), 0)]
    assert some.statuses == [SyncStatus(SyncCoverage.PARTLY, 2, 3, (2,), 0)]


def test_q46_without_hashes_nothing_can_be_compared() -> None:
    game = Game(3)
    game.check.begin(game.now)
    game.wait()
    assert game.statuses == []
    game.check.no_states(STEP)
    game.wait()
    assert game.statuses == []
    game.check.no_states(2 * STEP)
    game.look()
    assert game.statuses == [SyncStatus(SyncCoverage.IMPOSSIBLE, 0, 3)]
    assert game.said == []


def test_a_player_who_left_is_not_waited_for() -> None:
    game = Game(3)
    game.begin(0, 2, 3)
    game.check.dropped(b"P3", 3)
    game.play(STEP, {1: 7, 2: 7})
    assert game.statuses[-1] == SyncStatus(SyncCoverage.ALL, 2, 2, (), STEP)
    assert game.check.status == SyncStatus(SyncCoverage.ALL, 3, 3, (), 0)
    game.check.dropped(b"P2", 2)
    game.wait()
    assert game.statuses[-1].players == 2


def test_a_hash_every_few_frames_is_compared_where_both_have_one() -> None:
    game = Game(2)
    game.begin(0, 2)
    assert game.check.due == STEP
    game.play(63, {1: 7, 2: 7})
    assert game.check.due == 2 * STEP
    assert game.statuses[-1].agreed_frame == 63


# --- what is said --------------------------------------------------------------------------------


def seconds_said(game: Game) -> list[int]:
    return [line.frame // STEP for line in game.said]


def test_a_line_each_second_while_everybody_speaks() -> None:
    game = Game(2)
    game.begin(0, 2)
    for second in range(1, 31):
        game.play(second * STEP, {1: second, 2: second})
    assert seconds_said(game) == list(range(31))
    assert [line.opening for line in game.said] == [True, *[False] * 30]


def test_one_line_in_ten_seconds_while_only_some_speak_and_none_when_nobody_does() -> None:
    some, alone = Game(3), Game(3)
    some.begin(0, 2)
    alone.begin(0)
    for second in range(1, 31):
        for game in (some, alone):
            game.own(second * STEP, second)
    assert seconds_said(some) == [0, 10, 20, 30]
    assert seconds_said(alone) == [0]


def test_nothing_is_said_before_everybody_is_ready() -> None:
    game = Game(2)
    game.check.own_state(0, 7, game.now)
    game.look()
    assert game.said == []
    game.check.begin(game.now)
    game.look()
    assert game.said == [SyncLine(1, 2, 0, 7, opening=True)]


def test_after_a_proof_a_line_in_ten_seconds_is_enough() -> None:
    game = Game(2)
    game.begin(0, 2)
    game.play(STEP, {1: 7, 2: 8})
    for second in range(2, 31):
        game.play(second * STEP, {1: 7, 2: 8})
    assert seconds_said(game) == [0, 1, 10, 20, 30]


def test_a_vote_on_a_state_that_was_not_said_is_given_at_once_and_not_without_end() -> None:
    """While one of four is silent, states are said every ten seconds; a difference in between wants our vote."""
    game = Game(4)
    game.begin(0, 2, 3)
    for second in range(1, 6):
        game.own(second * STEP, second)
    for second in (5, 4, 3, 2, 1):
        game.hear(2, second * STEP, 99)
    assert seconds_said(game) == [0, 5, 4, 3]


@pytest.mark.parametrize("frames_a_second", [60, 240, 2000])
def test_the_lines_pace_does_not_depend_on_the_games(frames_a_second: int) -> None:
    game = Game(2)
    game.begin(0, 2)
    seconds = 30
    for number in range(1, frames_a_second * seconds // STEP + 1):
        game.now += STEP / frames_a_second - 1.0
        game.own(number * STEP, 7)
    assert seconds / 2.5 <= len(game.said) <= 2.5 * seconds
    frames = [line.frame for line in game.said]
    assert frames == sorted(set(frames))


def test_whoever_says_less_says_what_the_others_say_too() -> None:
    slow, fast = Game(2), Game(2, me=2)
    slow.begin(0, 2)
    fast.begin(0, 1)
    for number in range(1, 2000):
        slow.now += STEP / 500 - 1.0
        fast.now += STEP / 520 - 1.0
        slow.own(number * STEP, 7)
        fast.own(number * STEP, 7)
    both = {line.frame for line in slow.said} & {line.frame for line in fast.said}
    assert len(both) >= len(slow.said) // 3
