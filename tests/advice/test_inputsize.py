"""Inputs that older clients cannot take."""

import pytest

from kaillera_client.advice.inputsize import OLDER_CLIENTS_TAKE, is_long_for_older_clients


@pytest.mark.parametrize(("size", "long"), [(0, False), (32, False), (33, True), (512, True)])
def test_more_than_old_buffers_hold_is_long(size: int, long: bool) -> None:
    assert OLDER_CLIENTS_TAKE == 32
    assert is_long_for_older_clients(size, 2) is long


def test_nobody_else_has_an_old_client_in_a_game_for_one() -> None:
    assert not is_long_for_older_clients(512, 1)
