"""The start of an emulator, in virtual time (Q-50, Q-51, Q-53)."""

from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.emulators.launching import LaunchPhase, LaunchState, LaunchWatch

P = LaunchPhase


def phases(watch: LaunchWatch, *times: float) -> list[LaunchPhase]:
    return [watch.state(at).phase for at in times]


def test_q50_an_end_at_once_has_its_code_and_words() -> None:
    watch = LaunchWatch(100.0)
    watch.ended(3, ("no memory card",), 100.25)
    expected = LaunchState(P.ENDED, 0.25, 3, ("no memory card",))
    assert watch.state(500.0) == expected
    assert expected.is_over
    assert not expected.was_closed_by_user
    assert watch.deadline(101.0) is None
    assert not watch.looks_help


def test_q51_no_window_is_told_after_ten_seconds_where_windows_can_be_seen() -> None:
    watch = LaunchWatch(0.0)
    watch.windows_looked_at(False, 2.0)
    assert phases(watch, 0.0, 9.99, 10.0) == [P.STARTING, P.STARTING, P.NO_WINDOW]
    assert watch.deadline(5.0) == 10.0
    assert watch.deadline(10.0) is None
    watch.wait_longer(12.0)
    assert phases(watch, 12.0, 21.9, 22.0) == [P.STARTING, P.STARTING, P.NO_WINDOW]
    watch.windows_looked_at(True, 25.0)
    assert phases(watch, 25.0, 34.9, 35.0) == [P.WINDOW_OPEN, P.WINDOW_OPEN, P.NOT_CALLED]
    assert not watch.looks_help


def test_q53_a_library_that_is_never_called_is_told_after_ten_seconds_with_a_window() -> None:
    watch = LaunchWatch(0.0)
    watch.windows_looked_at(True, 3.0)
    watch.windows_looked_at(True, 8.0)
    assert phases(watch, 3.0, 12.9, 13.0) == [P.WINDOW_OPEN, P.WINDOW_OPEN, P.NOT_CALLED]
    watch.wait_longer(20.0)
    assert phases(watch, 20.0, 30.0) == [P.WINDOW_OPEN, P.NOT_CALLED]
    watch.ended(0, (), 31.0)
    assert watch.state(31.0).was_closed_by_user


def test_q51_where_windows_cannot_be_seen_nothing_is_said_about_them() -> None:
    watch = LaunchWatch(0.0)
    watch.windows_looked_at(None, 2.0)
    assert phases(watch, 10.0, 19.9, 20.0) == [P.STARTING, P.STARTING, P.NOT_CALLED]
    assert watch.looks_help


def test_who_has_called_the_library_is_late_no_more() -> None:
    watch = LaunchWatch(0.0)
    watch.windows_looked_at(False, 2.0)
    assert watch.state(11.0).is_waited_for
    watch.attached()
    assert watch.state(99.0) == LaunchState(P.ATTACHED, 99.0, attached=True)
    assert watch.deadline(99.0) is None
    watch.stop_wanted()
    watch.ended(-15, (), 100.0)
    assert watch.state(100.0) == LaunchState(P.ENDED, 100.0, -15, stopped=True, attached=True)
    assert watch.state(100.0).was_closed_by_user


@given(
    st.lists(
        st.tuples(st.floats(0.0, 3.0), st.sampled_from(("none", "no", "yes", "wait", "attach"))),
        max_size=30,
    )
)
def test_a_window_that_was_never_looked_for_is_never_called_missing(
    facts: list[tuple[float, str]],
) -> None:
    watch, now, looks = LaunchWatch(0.0), 0.0, set()
    for pause, fact in facts:
        now += pause
        match fact:
            case "none" | "no" | "yes":
                looks.add(fact)
                watch.windows_looked_at({"none": None, "no": False, "yes": True}[fact], now)
            case "wait":
                watch.wait_longer(now)
            case _:
                watch.attached()
        phase = watch.state(now).phase
        if phase is P.NO_WINDOW:
            assert "no" in looks
            assert "yes" not in looks
        due = watch.deadline(now)
        if due is not None:
            assert due > now
            assert watch.state(due).phase in (P.NO_WINDOW, P.NOT_CALLED)
