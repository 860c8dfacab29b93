"""Announcing an open game in virtual time: at once, every two minutes, five times, and not any more."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.gui.controllers.game_announcing import (
    EVERY_S,
    MOST_TIMES,
    Announcing,
    is_full,
)


def said(announcing: Announcing, seconds: int, step: float = 1.0) -> list[float]:
    turns = (turn * step for turn in range(int(seconds / step)))
    return [now for now in turns if announcing.due(now)]


def test_it_is_said_at_once_and_every_two_minutes_five_times() -> None:
    announcing = Announcing()
    announcing.begin("open", 0.0)
    assert said(announcing, 3600) == [0, 120, 240, 360, 480]
    assert not announcing.active


def test_nothing_is_said_before_it_begins_and_after_it_stops() -> None:
    announcing = Announcing()
    assert announcing.due(0.0) == ""
    announcing.begin("open", 0.0)
    assert announcing.due(0.0) == "open"
    announcing.stop()
    assert said(announcing, 3600) == []


def test_another_room_does_not_shorten_the_pause() -> None:
    announcing = Announcing()
    announcing.begin("one", 0.0)
    assert announcing.due(0.0) == "one"
    announcing.stop()
    announcing.begin("two", 10.0)
    assert announcing.due(10.0) == ""
    assert announcing.due(120.0) == "two"


@given(st.lists(st.tuples(st.floats(0, 90), st.booleans()), max_size=60))
def test_never_more_often_than_every_two_minutes(steps: list[tuple[float, bool]]) -> None:
    announcing, now, since = Announcing(), 0.0, 0
    times: list[float] = []
    for pause, again in steps:
        now += pause
        if again:
            announcing.begin("open", now)
            since = len(times)
        if announcing.due(now):
            times.append(now)
        assert len(times) - since <= MOST_TIMES
    assert all(b - a >= EVERY_S for a, b in pairwise(times))


@pytest.mark.parametrize(
    ("occupancy", "full"),
    [
        ("1/2", False),
        ("2/2", True),
        ("3/2", True),
        (" 2 / 2 ", True),
        ("0/0", False),
        ("2", False),
        ("", False),
        ("a/b", False),
        ("²/2", False),
        ("/", False),
    ],
)
def test_what_is_full(occupancy: str, full: bool) -> None:
    assert is_full(occupancy) is full
