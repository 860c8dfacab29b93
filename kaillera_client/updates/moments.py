"""When it may be asked, without a press, whether there is a newer version."""

from typing import Final

PAUSE_S: Final = 24 * 60 * 60
"""Seconds between two times, whatever came of the first."""


def may_ask_by_itself(*, wanted: bool, asked_at: int, now: float, game_near: bool) -> bool:
    """Tell whether to ask now; times are unix seconds, `asked_at` is 0 before the first time.

    Only when the user has turned it on, once a day, never while a game runs or may begin. A clock that was ahead when
    it was asked does not keep it from being asked again.
    """
    if not wanted or game_near:
        return False
    return now - asked_at >= PAUSE_S or now < asked_at
