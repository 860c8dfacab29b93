"""When it may be asked without a press."""

from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.updates.moments import PAUSE_S, may_ask_by_itself

NOW = 2_000_000_000


def test_off_until_it_is_asked_for() -> None:
    assert not may_ask_by_itself(wanted=False, asked_at=0, now=NOW, game_near=False)
    assert may_ask_by_itself(wanted=True, asked_at=0, now=NOW, game_near=False)


def test_once_a_day() -> None:
    for past, may in ((0, False), (1, False), (PAUSE_S - 1, False), (PAUSE_S, True)):
        asked_at = NOW - past
        assert may_ask_by_itself(wanted=True, asked_at=asked_at, now=NOW, game_near=False) is may


def test_a_clock_that_was_ahead_does_not_keep_it_from_asking() -> None:
    assert may_ask_by_itself(wanted=True, asked_at=NOW + 1, now=NOW, game_near=False)


@given(st.booleans(), st.integers(0, 2**40), st.integers(0, 2**40))
def test_never_near_a_game(wanted: bool, asked_at: int, now: int) -> None:
    assert not may_ask_by_itself(wanted=wanted, asked_at=asked_at, now=now, game_near=True)
