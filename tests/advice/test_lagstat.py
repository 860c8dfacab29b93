import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.advice.delay import ConnectionType, ServerFamily
from kaillera_client.advice.lagstat import (
    LagReplies,
    LagReply,
    Recommendation,
    SeatDelays,
    lag_by_player,
    recommendation_of,
    seat_delays,
    total_lag,
)
from tests.yardstick import cost_of

PLAYERS = "P1: 0.03s, P2: 0.00s"


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("en", "Lag definitively caused by players: P1: 0.03s, P2: 1.2m", {1: 0.03, 2: 72.0}),
        (
            "es",
            "Lag causado definitivamente por los jugadores: P1: 0.03s, P2: 1m",
            {1: 0.03, 2: 60},
        ),
        ("pt", "Lag causado pelos jogadores: P1: 0,03s, P2: 1,5m", {1: 0.03, 2: 90.0}),
        ("ja", "P1: 0.03秒, P2: 0.5分", {1: 0.03, 2: 30.0}),
        ("zh", "玩家网络延迟\uff1aP1: 0.03秒, P2: 0.5分", {1: 0.03, 2: 30.0}),
        ("ko", "P1: 0.03초, P2: 0.5분", {1: 0.03, 2: 30.0}),
        ("ru", "P1: 0.03\u0441, P2: 0.5м", {1: 0.03, 2: 30.0}),
    ],
)
def test_q34_seven_languages(language: str, line: str, expected: dict[int, float]) -> None:
    assert lag_by_player(line) == pytest.approx(expected), language


@pytest.mark.parametrize(
    "line",
    ["P1: 3, P2: 4", "P1: 3x", "XP1: 3s", "P1 is late", "", "Lag has been reset.", "P100: 3s"],
)
def test_q34_other_shapes_are_shown_as_they_are(line: str) -> None:
    assert lag_by_player(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Total lag over the last 1.0m: 0.02s",
        "Lag total en los últimos 1.0m: 0.02s.",
        "Общее количество отставаний за последние 1.0м: 0.02\u0441.",
        "游戏 1.0分 网络延迟\uff1a0.02秒。",
    ],
)
def test_q34_the_total_in_several_languages(line: str) -> None:
    assert total_lag(line) == (60.0, 0.02)


def test_q34_what_is_no_total() -> None:
    assert total_lag("The game does not appear to be significantly laggy.") is None
    assert total_lag("10 users: 20 games") is None
    assert total_lag("Total lag over the last 30s: 4 frames") is None


@pytest.mark.parametrize(
    "line",
    [
        "Recommendation: Bo should try playing on 2f. Enter 25 in the ping spoof field when joining. "
        "If lag continues, run /lagstat again.",
        "Recomendación: Bo deberías intentar jugar en 2f. Ingresa 25 en el campo ping spoof al unirte.",
        "Рекомендации: Bo должен попробовать играть на 2f. Введите 25 в поле ping spoof при присоединении.",
        "请您\uff1aBo 重试 2加入 25。如果网络延迟未改善\uff0c请再次输入命令 /lagstat。",
    ],
)
def test_q34_the_recommendation(line: str) -> None:
    assert recommendation_of(line) == Recommendation("Bo", 2, 25)


def test_q34_a_reply_is_put_together() -> None:
    replies = LagReplies(ServerFamily.EMULINKER_K)
    replies.asked(10.0)
    assert replies.line(10.1, b"Ana", "/lagstat") is None
    replies.line(10.2, b"Server", "Total lag over the last 1.0m: 0.42s")
    assert replies.line(10.2, b"Server", "Lag definitively caused by players:") is None
    replies.line(10.3, b"Server", PLAYERS)
    reply = replies.line(
        10.4,
        b"Server",
        "Recommendation: P3: 9s should try playing on 3f. Enter 41 in the ping spoof field.",
    )
    assert reply == LagReply(
        verified=True,
        by_player={1: 0.03, 2: 0.0},
        total_s=0.42,
        window_s=60.0,
        recommendation=Recommendation("P3: 9s", 3, 41),
    )


@pytest.mark.parametrize("name", [b"Server ", b" Server", b"server", b"SERVER", b"Ana", b""])
def test_q34_nobody_can_imitate_the_server(name: bytes) -> None:
    replies = LagReplies(ServerFamily.EMULINKER_K)
    replies.asked(0.0)
    assert replies.line(0.1, name, PLAYERS) is None


def test_q34_only_shortly_after_a_question() -> None:
    replies = LagReplies(ServerFamily.EMULINKER_K)
    assert replies.line(0.0, b"Server", PLAYERS) is None
    assert replies.line(1.0, b"Bo", " /LagStat ") is None
    assert replies.line(6.0, b"Server", PLAYERS) is not None
    assert replies.line(6.1, b"Server", PLAYERS) is None
    assert replies.line(7.0, b"Bo", "try /lagstat") is None
    assert replies.line(7.1, b"Server", PLAYERS) is None


def test_q34_a_new_question_forgets_the_old_answer() -> None:
    replies = LagReplies(ServerFamily.EMULINKER_K)
    replies.asked(0.0)
    replies.line(0.1, b"Server", "P3: 1s")
    replies.line(60.0, b"Bo", "/lagstat")
    reply = replies.line(60.1, b"Server", PLAYERS)
    assert reply is not None
    assert set(reply.by_player) == {1, 2}


@pytest.mark.parametrize("family", list(ServerFamily))
def test_q34_only_some_servers_refuse_impostors(family: ServerFamily) -> None:
    replies = LagReplies(family)
    replies.asked(0.0)
    reply = replies.line(0.1, b"Server", PLAYERS)
    assert reply is not None
    assert reply.verified == (family in {ServerFamily.EMULINKER_K, ServerFamily.OWN})


def test_delays_of_the_seats() -> None:
    assert seat_delays(b"Server", "P2 Delay = 3 (8 frame delay)") == SeatDelays({2: 8})
    same = seat_delays(b"Server", "This game's delay is: 6 (6 frame delay)")
    assert same == SeatDelays(everybody=6)
    several = "Game delays: P1=4, P2=3"
    assert seat_delays(b"Server", several) == SeatDelays({1: 4, 2: 3})
    assert seat_delays(b"Server", several, ConnectionType.GOOD) == SeatDelays({1: 14, 2: 11})
    assert seat_delays(b"Bo", several) is None
    assert seat_delays(b"Server", "Game delays: P1=4, P2=") is None
    assert seat_delays(b"Server", "P2 Delay = much") is None


@given(st.text(max_size=200))
def test_q34_any_text_is_read_or_left(text: str) -> None:
    lag_by_player(text)
    total_lag(text)
    recommendation_of(text)
    seat_delays(b"Server", text)


@pytest.mark.parametrize(
    "hostile",
    ["1" * 60_000, "1s " * 20_000, "a:" + " " * 60_000 + "x", "P1: " + "9" * 400 + "s"],
    ids=["digits", "numbers", "spaces", "a number beyond all seconds"],
)
def test_q34_a_hostile_server_cannot_keep_the_reader_busy(hostile: str) -> None:
    def read() -> None:
        assert lag_by_player(hostile) is None
        assert total_lag(hostile) is None
        assert recommendation_of(hostile) is None

    assert cost_of(read, tries=3) < 20
