"""The line of game chat with a player's state."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.advice.syncline import (
    LONGEST,
    MOST_FRAMES,
    MOST_PLAYERS,
    SyncLine,
    read_sync_line,
)

LINES = st.integers(1, MOST_PLAYERS).flatmap(
    lambda players: st.builds(
        SyncLine,
        st.integers(1, players),
        st.just(players),
        st.integers(0, MOST_FRAMES - 1),
        st.integers(0, 2**64 - 1),
        st.booleans(),
    )
)


@given(LINES)
def test_a_line_is_short_printable_and_says_the_same_again(line: SyncLine) -> None:
    text = line.to_bytes()
    assert len(text) <= LONGEST
    assert text.isascii()
    assert text.decode().isprintable()
    assert read_sync_line(text) == line


@given(st.binary(max_size=60))
def test_other_chat_is_no_line(text: bytes) -> None:
    found = read_sync_line(text)
    assert found is None or found.to_bytes() == text


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"#sync",
        b"#sync 1/2 60 0123456789abcde",
        b"#sync 1/2 60 0123456789ABCDEF",
        b"#sync 1/2 60 0123456789abcdef ",
        b"#sync 1/2 60 0123456789abcdef new\n",
        b"#sync 3/2 60 0123456789abcdef",
        b"#sync 0/2 60 0123456789abcdef",
        b"#sync 1/9 60 0123456789abcdef",
        b"#sync 1/2 060 0123456789abcdef",
        b"#sync 1/2 1000000000 0123456789abcdef",
        "#sync 1/2 \N{FULLWIDTH DIGIT SIX}0 0123456789abcdef".encode(),
        b"#SYNC 1/2 60 0123456789abcdef",
    ],
)
def test_what_is_nearly_a_line_is_chat(text: bytes) -> None:
    assert read_sync_line(text) is None


def test_the_line_as_the_documents_show_it() -> None:
    line = SyncLine(2, 3, 4812, 0x9F3C0A12B4D5E6F7)
    assert line.to_bytes() == b"#sync 2/3 4812 9f3c0a12b4d5e6f7"
    assert SyncLine(2, 3, 0, 1, opening=True).to_bytes() == b"#sync 2/3 0 0000000000000001 new"
