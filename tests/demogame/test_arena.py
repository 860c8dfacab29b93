"""Whole-number geometry."""

import math

import pytest

from kaillera_client.demogame import arena


@pytest.mark.parametrize("angle", range(-64, 128))
def test_sine_is_a_sine(angle: int) -> None:
    assert abs(arena.sine(angle) - 256 * math.sin(angle * math.pi / 32)) <= 1


def test_directions_are_about_256_long() -> None:
    for angle in range(arena.CIRCLE):
        x, y = arena.direction(angle)
        assert abs(math.hypot(x, y) - 256) < 2


@pytest.mark.parametrize("players", range(1, 9))
def test_discs_start_apart_on_the_ring_facing_inwards(players: int) -> None:
    for turn in range(arena.CIRCLE):
        places = arena.start_places(players, turn)
        for number, (x, y, angle) in enumerate(places):
            assert math.hypot(x, y) < arena.first_radius(players) - arena.DISC_RADIUS
            ahead_x, ahead_y = arena.direction(angle)
            assert ahead_x * x + ahead_y * y < 0
            for other_x, other_y, _ in places[number + 1 :]:
                assert math.hypot(x - other_x, y - other_y) > 2 * arena.DISC_RADIUS


@pytest.mark.parametrize("players", range(1, 9))
@pytest.mark.parametrize("layout", range(5))
def test_no_disc_starts_on_a_post(players: int, layout: int) -> None:
    for turn in range(arena.CIRCLE):
        posts = arena.post_places(players, layout, turn)
        assert len(posts) == layout
        for post_x, post_y in posts:
            for x, y, _ in arena.start_places(players, turn):
                apart = math.hypot(x - post_x, y - post_y)
                assert apart > arena.DISC_RADIUS + arena.POST_RADIUS
