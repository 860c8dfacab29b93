import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.gui.controllers.chat_pace import SPACING_S, ChatPace, pieces
from kaillera_client.gui.controllers.traffic import Traffic


def size(text: str) -> int:
    return len(text.encode())


def test_lines_wait_for_their_turn() -> None:
    pace = ChatPace()
    for line in ("one", "two", "three"):
        pace.said(line, 10.0)
    assert pace.waiting(10.0) == ("two", "three")
    assert pace.seconds(10.5) == pytest.approx(SPACING_S - 0.5)
    assert pace.waiting(10.1 + SPACING_S) == ("three",)
    assert pace.seconds(10.1 + 3 * SPACING_S) == 0.0


def test_the_server_throws_away_the_oldest_line_that_is_out() -> None:
    pace = ChatPace()
    assert pace.refused(1.0) == ""
    pace.said("one", 1.0)
    pace.came_back("one")
    pace.said("two", 4.0)
    pace.said("three", 4.0)
    pace.came_back("never said")
    assert pace.refused(4.1) == "two"
    assert pace.refused(4.2) == ""
    assert pace.refused(7.0) == "three"


def test_old_commands_are_forgotten() -> None:
    pace = ChatPace()
    pace.said("/help", 0.0)
    pace.said("hello", 60.0)
    assert pace.refused(60.0) == "hello"


def test_lines_are_cut_between_words() -> None:
    assert pieces("", 10, size) == []
    assert pieces("short", 10, size) == ["short"]
    assert pieces("any length", 0, size) == ["any length"]
    assert pieces("one two three", 8, size) == ["one two", "three"]
    assert pieces("abcdefghij", 4, size) == ["abcd", "efgh", "ij"]
    assert pieces("日本語", 6, size) == ["日本", "語"]


@given(st.text(max_size=200), st.integers(4, 40))
def test_pieces_fit_and_lose_nothing_but_space(text: str, most: int) -> None:
    parts = pieces(text, most, size)
    if size(text) <= most:
        assert parts == ([text] if text else [])
        return
    assert all(size(part) <= most for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_a_crowd_is_counted_instead_of_listed() -> None:
    traffic = Traffic()
    allowed = sum(traffic.allows(0.1 * number) for number in range(50))
    assert allowed == 12
    assert traffic.take_left_out() == 38
    assert traffic.allows(60.0)
    assert traffic.take_left_out() == 0
