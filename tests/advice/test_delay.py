import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.advice.delay import (
    ConnectionType,
    FixedFit,
    ServerFamily,
    answer_after_ms,
    connection_table,
    delay_ms,
    expected_delay_frames,
    family_of,
    fixed_choice,
    ping_range,
    ping_ranges,
    rule_of_thumb,
    same_delay_frames,
)

LAN = ConnectionType.LAN
COMMON = (ServerFamily.OWN, ServerFamily.EMULINKER_K, ServerFamily.UNKNOWN)


def test_q20_the_table_of_pings_and_connection_types() -> None:
    table = {
        20: (2, 2, 3, 5, 7, 9, 11),
        60: (4, 4, 5, 8, 7, 9, 11),
        100: (7, 7, 9, 11, 11, 14, 17),
    }
    for ping, (rule, *frames) in table.items():
        assert rule_of_thumb(ping) == rule
        assert [row.frames for row in connection_table(ping)] == frames


def test_q20_the_rule_is_rounded_up() -> None:
    differences = [rule_of_thumb(ms) - expected_delay_frames(ms) for ms in range(301)]
    assert [differences.count(step) for step in (0, 1, -1)] == [198, 102, 1]


def test_q21_sixty_and_forty_nine_milliseconds() -> None:
    assert (rule_of_thumb(60), expected_delay_frames(60)) == (4, 4)
    assert expected_delay_frames(60, ConnectionType.BAD) == 11
    assert (rule_of_thumb(49), expected_delay_frames(49)) == (4, 3)


def test_q26_the_same_delay_for_all_is_the_slowest_players_by_the_owners_type() -> None:
    pings = (58.0, 43.0, 88.0, 20.0)
    assert same_delay_frames(pings, LAN) == 6
    assert same_delay_frames(pings, ConnectionType.GOOD) == 8
    with pytest.raises(ValueError, match="empty"):
        same_delay_frames((), LAN)


def test_the_ranges_of_lan_are_those_that_players_know() -> None:
    ranges = [
        (found.frames, math.ceil(found.low_ms), math.ceil(found.high_ms) - 1)
        for found in ping_ranges(140)
    ]
    assert ranges == [
        (1, 0, 16),
        (2, 17, 33),
        (3, 34, 49),
        (4, 50, 66),
        (5, 67, 83),
        (6, 84, 99),
        (7, 100, 116),
        (8, 117, 133),
        (9, 134, 149),
    ]


@given(st.integers(0, 2000), st.sampled_from(ConnectionType), st.sampled_from(COMMON))
def test_every_ping_lies_in_the_range_of_its_delay(
    ping: int, kind: ConnectionType, family: ServerFamily
) -> None:
    frames = expected_delay_frames(ping, kind, family)
    found = ping_range(frames, kind)
    assert found is not None
    assert found.low_ms <= ping < found.high_ms


def test_a_delay_that_no_ping_gets_has_no_range() -> None:
    assert ping_range(4, ConnectionType.EXCELLENT) is None
    assert ping_range(0) is None
    found = [frames for frames in range(9) if ping_range(frames, ConnectionType.EXCELLENT)]
    assert found == [3, 5, 7]


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("ELK 0.13.0", ServerFamily.EMULINKER_K),
        ("ELK", ServerFamily.EMULINKER_K),
        ("EmuLinker-K v0.12.1: https://example.org", ServerFamily.EMULINKER_K),
        ("ESF0.72.", ServerFamily.EMULINKER_SF),
        ("EmulinkerSF v72.3 : www.example.org", ServerFamily.EMULINKER_SF),
        ("direlera/0.4.2", ServerFamily.DIRELERA_4),
        ("direlera/0.5.0", ServerFamily.DIRELERA_5),
        ("direlera-rs 0.40", ServerFamily.DIRELERA_5),
        ("Embedded server of Kaillera Client, protocol 0.83", ServerFamily.OWN),
        ("Bo created game: EmuLinker-K", ServerFamily.UNKNOWN),
        ("0.86", ServerFamily.UNKNOWN),
        ("Welcome to the elks", ServerFamily.UNKNOWN),
        ("elkhorn server", ServerFamily.UNKNOWN),
        ("", ServerFamily.UNKNOWN),
    ],
)
def test_the_server_is_recognised_by_its_version(text: str, family: ServerFamily) -> None:
    assert family_of(text) is family


def test_an_unknown_server_is_a_guess() -> None:
    assert [family for family in ServerFamily if not family.documented] == [ServerFamily.UNKNOWN]


def test_families_round_the_ping_in_their_own_way() -> None:
    assert expected_delay_frames(50.0, family=ServerFamily.EMULINKER_K) == 4
    assert expected_delay_frames(49.9, family=ServerFamily.EMULINKER_K) == 3
    assert expected_delay_frames(49.9, family=ServerFamily.EMULINKER_SF) == 3
    assert expected_delay_frames(49.9, family=ServerFamily.DIRELERA_5) == 4
    assert expected_delay_frames(33.9, family=ServerFamily.EMULINKER_K) == 3
    assert expected_delay_frames(33.9, family=ServerFamily.EMULINKER_SF) == 2


def test_one_server_looks_at_the_connection_type_only() -> None:
    rows = connection_table(60, ServerFamily.DIRELERA_4)
    assert [row.frames for row in rows] == [1, 5, 11, 19, 29, 41]
    assert [row.keeps_up for row in rows] == [False, True, True, True, True, True]
    assert not ServerFamily.DIRELERA_4.uses_ping
    assert all(row.keeps_up for row in connection_table(60))


def test_an_operator_may_have_fixed_the_delay() -> None:
    assert expected_delay_frames(200, LAN, fixed_messages=2) == 2
    assert expected_delay_frames(200, ConnectionType.GOOD, fixed_messages=2) == 8


def test_q23_a_fixed_delay_below_need_at_need_and_above() -> None:
    assert fixed_choice(2, 43).fit is FixedFit.BELOW_NEED
    assert fixed_choice(2, 43).need_frames == 3
    assert fixed_choice(3, 43).fit is FixedFit.EXACT
    above = fixed_choice(5, 43)
    assert above.fit is FixedFit.LATER
    assert round(above.later_ms) == 33
    assert fixed_choice(2, 43).later_ms == 0
    assert fixed_choice(6, 43, ConnectionType.EXCELLENT).fit is FixedFit.NOT_OFFERED
    assert fixed_choice(9, 43, family=ServerFamily.DIRELERA_4).fit is FixedFit.NOT_OFFERED


@given(
    st.integers(1, 30),
    st.floats(0, 400),
    st.sampled_from(ConnectionType),
    st.sampled_from(ServerFamily),
)
def test_answering_later_gets_exactly_the_wanted_delay(
    frames: int, ping: float, kind: ConnectionType, family: ServerFamily
) -> None:
    later = answer_after_ms(frames, ping, kind, family)
    need = expected_delay_frames(ping, kind, family)
    if later is None:
        possible = frames >= 2 * kind - 1 and (frames + 1) % kind == 0
        assert frames < need or not possible or not family.uses_ping
    else:
        assert later >= 0
        assert expected_delay_frames(ping + later, kind, family) == frames
        assert (later == 0) == (frames == need)


def test_the_middle_of_the_range_leaves_most_room() -> None:
    assert answer_after_ms(5, 43) == pytest.approx(75 - 43)
    assert delay_ms(3) == 50
