"""When disturbances come, and when the game has got over them."""

from benchmarks.soak.disturbing import Disturber
from benchmarks.soak.outcome import Disturbed
from benchmarks.soak.plan import Disturbance, Planned, spread

BLACKOUT, RESTART, CRASH = Disturbance


def blamed(disturber: Disturber) -> Disturbance | None:
    return disturber.ends_the_game


def test_they_come_at_the_quarters() -> None:
    assert spread(400) == (Planned(100, BLACKOUT), Planned(200, RESTART), Planned(300, CRASH))


def test_frames_that_were_under_way_do_not_end_a_blackout() -> None:
    disturber = Disturber([Planned(100, BLACKOUT)], blackout=5)
    assert disturber.step(1.0, 99, 0) is None
    assert disturber.step(2.0, 101, 0) is BLACKOUT
    for now in (2.1, 6.9, 7.0, 7.1):
        assert disturber.step(now, 110, 0) is None
    assert disturber.ends_the_game is None
    assert disturber.done == [Disturbed(BLACKOUT, 2.0, 101, None)]
    assert disturber.step(7.3, 111, 0) is None
    assert disturber.done[0].back_after is not None
    assert abs(disturber.done[0].back_after - 5.3) < 1e-9


def test_a_next_game_that_is_over_at_once_counts() -> None:
    disturber = Disturber([Planned(100, RESTART)], blackout=5)
    disturber.look(0.5, 50, 0)
    assert disturber.step(1.0, 100, 0) is RESTART
    disturber.look(2.0, 110, 1)
    disturber.look(3.0, 200, 2)
    assert disturber.done == [Disturbed(RESTART, 1.0, 100, 2.0)]


def test_a_servers_end_is_got_over_in_the_next_game_only() -> None:
    disturber = Disturber([Planned(100, RESTART), Planned(105, CRASH)], blackout=5)
    assert disturber.step(1.0, 100, 0) is RESTART
    assert disturber.step(1.5, 150, 0) is None
    assert blamed(disturber) is RESTART
    assert disturber.step(2.0, 140, 1) is None
    assert blamed(disturber) is None
    assert disturber.step(3.0, 140, 1) is None
    assert disturber.done == [Disturbed(RESTART, 1.0, 100, None)]
    assert disturber.step(4.0, 141, 1) is None
    assert disturber.done == [Disturbed(RESTART, 1.0, 100, 3.0)]
    assert disturber.step(4.1, 141, 1) is CRASH
