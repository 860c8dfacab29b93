import itertools

from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.advice.adviser import DelayAdvice, DelayAdviser, Reason

STEADY = (43.0, 46.0)
VARYING = (43.0, 57.0)


def feed(
    adviser: DelayAdviser, begin: int, end: int, numbers: tuple[float, float]
) -> list[DelayAdvice]:
    return [adviser.update(float(now), *numbers) for now in range(begin, end)]


def test_q25_a_steady_line_gets_what_the_server_gives() -> None:
    advice = feed(DelayAdviser(), 0, 100, STEADY)[-1]
    assert (advice.server_frames, advice.rule_frames) == (3, 3)
    assert (advice.headroom_frames, advice.recommended_frames) == (0, 3)
    assert advice.reason is Reason.AGREED
    assert (advice.ping_ms, advice.jitter_ms) == (43.0, 3.0)


def test_q25_more_only_after_twenty_seconds_and_less_only_after_sixty() -> None:
    adviser = DelayAdviser()
    feed(adviser, 0, 30, STEADY)
    rising = feed(adviser, 30, 60, VARYING)
    assert [advice.recommended_frames for advice in rising] == [3] * 20 + [4] * 10
    assert rising[0].reason is Reason.WATCHING
    assert rising[-1].reason is Reason.VARIES
    assert rising[-1].headroom_frames == 1
    falling = feed(adviser, 60, 130, STEADY)
    assert [advice.recommended_frames for advice in falling] == [4] * 60 + [3] * 10
    assert falling[0].reason is Reason.SETTLING


def test_q25_short_trouble_changes_nothing() -> None:
    adviser = DelayAdviser()
    for begin in range(0, 200, 20):
        feed(adviser, begin, begin + 19, VARYING)
        advice = feed(adviser, begin + 19, begin + 20, STEADY)[-1]
    assert advice.recommended_frames == 3


def test_q25_falls_to_what_was_enough_all_the_time() -> None:
    adviser = DelayAdviser()
    feed(adviser, 0, 1, (100.0, 100.0))
    feed(adviser, 1, 40, (40.0, 40.0))
    feed(adviser, 40, 50, (55.0, 55.0))
    assert feed(adviser, 50, 62, (40.0, 40.0))[-1].recommended_frames == 4


def test_q21_the_reason_says_which_of_the_two_is_right() -> None:
    steady = DelayAdviser().update(0.0, 49.0, 49.5)
    assert (steady.rule_frames, steady.server_frames, steady.reason) == (4, 3, Reason.STEADY)
    assert DelayAdviser().update(0.0, 0.0, 0.0).reason is Reason.RULE_LOWER
    advice = feed(DelayAdviser(), 0, 30, (49.0, 63.0))[-1]
    assert (advice.reason, advice.recommended_frames) == (Reason.VARIES, 4)


def test_the_ping_of_the_login_decides_what_the_server_gives() -> None:
    busy = DelayAdviser().update(0.0, 43.0, 45.0, login_ping_ms=90.0)
    assert (busy.server_frames, busy.recommended_frames) == (6, 3)
    assert busy.reason is Reason.MEASURED_HIGH
    lucky = DelayAdviser().update(0.0, 60.0, 60.0, login_ping_ms=43.0)
    assert (lucky.server_frames, lucky.recommended_frames) == (3, 4)
    assert lucky.reason is Reason.MEASURED_LOW
    adviser = DelayAdviser()
    for now in range(30):
        covered = adviser.update(float(now), *VARYING, login_ping_ms=60.0)
    assert covered.reason is Reason.COVERED


def test_losses_ask_for_frames_like_jitter_and_say_so() -> None:
    adviser = DelayAdviser()
    said = [adviser.update(float(now), 65.0, 67.0, 65.0, loss=0.05) for now in range(30)]
    assert said[0].reason is Reason.LOSES_WATCHING
    assert (said[0].recommended_frames, said[0].headroom_frames) == (4, 0)
    assert said[-1].reason is Reason.LOSES
    assert (said[-1].recommended_frames, said[-1].headroom_frames) == (6, 2)
    assert said[-1].loss_percent == 5.0
    # Another login was given the frames that losses need.
    covered = adviser.update(31.0, 65.0, 67.0, login_ping_ms=98.0, loss=0.05)
    assert (covered.server_frames, covered.reason) == (6, Reason.LOSES_COVERED)
    # A line that loses, but has room for that.
    assert DelayAdviser().update(0.0, 52.0, 53.0, loss=0.01).reason is Reason.AGREED


@given(
    st.lists(
        st.tuples(st.floats(0.01, 30.0), st.floats(0, 400), st.floats(0, 400)),
        min_size=2,
        max_size=200,
    )
)
def test_q25_never_more_than_one_change_in_twenty_seconds(
    samples: list[tuple[float, float, float]],
) -> None:
    adviser = DelayAdviser()
    now = 0.0
    changes: list[float] = []
    before: int | None = None
    for pause, median, more in samples:
        now += pause
        advice = adviser.update(now, median, median + more)
        if before is not None and advice.recommended_frames != before:
            changes.append(now)
        before = advice.recommended_frames
    gaps = [after - first for first, after in itertools.pairwise(changes)]
    assert all(gap >= 20.0 for gap in gaps)
