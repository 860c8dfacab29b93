"""The delay arithmetic: the table of known values, the warm-up's invariant, packing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.framedelay import (
    frame_delay,
    interleave,
    local_zero_frames,
    split_frames,
    warm_up_messages,
)
from tests.protocol.golden import MESSAGES

_TABLE = [
    (0, 16, [(1, 1), (1, 3), (1, 5), (1, 7), (1, 9), (1, 11)]),
    (17, 33, [(2, 2), (1, 3), (1, 5), (1, 7), (1, 9), (1, 11)]),
    (34, 49, [(3, 3), (2, 5), (1, 5), (1, 7), (1, 9), (1, 11)]),
    (50, 66, [(4, 4), (2, 5), (2, 8), (1, 7), (1, 9), (1, 11)]),
    (67, 83, [(5, 5), (3, 7), (2, 8), (2, 11), (1, 9), (1, 11)]),
    (84, 99, [(6, 6), (3, 7), (2, 8), (2, 11), (2, 14), (1, 11)]),
    (100, 116, [(7, 7), (4, 9), (3, 11), (2, 11), (2, 14), (2, 17)]),
]
"""Lowest and highest ping in ms, then (frame delay, zero frames) for connection types 1 to 6."""

_CONNECTION_TYPES = st.integers(1, 6)


@pytest.mark.parametrize(("lowest", "highest", "row"), _TABLE)
def test_the_table_of_delays(lowest: int, highest: int, row: list[tuple[int, int]]) -> None:
    for ping_ms in range(lowest, highest + 1):
        for connection_type, (delay, zeros) in enumerate(row, start=1):
            assert frame_delay(ping_ms * 1000, connection_type) == delay
            assert local_zero_frames(delay, connection_type) == zeros


@pytest.mark.parametrize(
    ("ping_us", "connection_type", "delay", "zeros"),
    [
        (14_000, 1, 1, 1),
        (16_600, 1, 1, 1),
        (16_666, 1, 1, 1),
        (16_667, 1, 2, 2),
        (16_700, 1, 2, 2),
        (49_999, 1, 3, 3),
        (50_000, 1, 4, 4),
        (60_000, 3, 2, 8),
        (100_000, 1, 7, 7),
        (100_000, 6, 2, 17),
    ],
)
def test_the_borders_are_exact(ping_us: int, connection_type: int, delay: int, zeros: int) -> None:
    assert frame_delay(ping_us, connection_type) == delay
    assert local_zero_frames(delay, connection_type) == zeros


def test_the_golden_warm_up() -> None:
    delays = (1, 3)
    warm_up = [warm_up_messages(delay, max(delays)) for delay in delays]
    zeros = [local_zero_frames(delay, 1) for delay in delays]
    assert (warm_up, zeros) == ([10, 8], [1, 3])
    assert [a + b for a, b in zip(warm_up, zeros, strict=True)] == [11, 11]


@given(st.lists(st.integers(0, 1_000_000), min_size=1, max_size=8), _CONNECTION_TYPES)
def test_every_machine_plays_the_same_number_of_zero_frames(
    pings_us: list[int], connection_type: int
) -> None:
    delays = [frame_delay(ping, connection_type) for ping in pings_us]
    highest = max(delays)
    totals = {
        local_zero_frames(delay, connection_type)
        + warm_up_messages(delay, highest) * connection_type
        for delay in delays
    }
    assert totals == {(2 * highest + 6) * connection_type - 1}


@given(st.integers(0, 1_000_000), _CONNECTION_TYPES)
def test_the_delay_covers_the_measured_round_trip(ping_us: int, connection_type: int) -> None:
    """A delay of `n` messages is the first whose frames take longer than the ping."""
    delay = frame_delay(ping_us, connection_type)
    message_us = connection_type * 1_000_000
    assert (delay - 1) * message_us <= ping_us * 60 < delay * message_us


# --- packing -----------------------------------------------------------------------------------

_FIRST = [bytes.fromhex(frame) for frame in ("0100", "0200", "0300")]
_SECOND = [bytes.fromhex(frame) for frame in ("aa00", "bb00", "cc00")]


def test_upstream_packs_the_oldest_frame_first() -> None:
    assert m.GameData(b"".join(_FIRST)) == MESSAGES["M39"]
    assert split_frames(b"".join(_FIRST), 3) == _FIRST


def test_downstream_interleaves_players_within_each_frame() -> None:
    combined = interleave([b"".join(_FIRST), b"".join(_SECOND)], 3)
    assert m.GameData(combined) == MESSAGES["M40"]
    assert [frame.hex() for frame in split_frames(combined, 3)] == [
        "0100aa00",
        "0200bb00",
        "0300cc00",
    ]


def test_with_one_frame_a_message_players_are_concatenated() -> None:
    assert interleave([b"\1\2", b"\3\4", b"\5\6"], 1) == b"\1\2\3\4\5\6"


def test_a_block_that_does_not_divide_is_refused() -> None:
    with pytest.raises(ValueError, match="7 bytes are not 3 equal frames"):
        split_frames(bytes(7), 3)
    with pytest.raises(ValueError, match="7 bytes are not 3 equal frames"):
        interleave([bytes(6), bytes(7)], 3)


@given(_CONNECTION_TYPES, st.integers(1, 8), st.integers(0, 24), st.data())
def test_every_player_finds_every_frame_again(
    connection_type: int, players: int, size: int, data: st.DataObject
) -> None:
    whole = st.binary(min_size=connection_type * size, max_size=connection_type * size)
    blocks = [data.draw(whole) for _ in range(players)]
    frames = split_frames(interleave(blocks, connection_type), connection_type)
    for player, block in enumerate(blocks):
        mine = b"".join(frame[player * size : (player + 1) * size] for frame in frames)
        assert mine == block
