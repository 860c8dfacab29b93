"""Which inputs are longer than older clients can take."""

from typing import Final

OLDER_CLIENTS_TAKE: Final = 32
"""Bytes for each player and frame: some older clients keep them in buffers of this size, and may crash on more."""


def is_long_for_older_clients(size: int, players: int) -> bool:
    """Tell whether others in a game of `players`, of whom each sends `size` bytes a frame, may be unable to go on.

    Which clients the others have is not known, so this is a reason to warn, never to refuse.
    """
    return players > 1 and size > OLDER_CLIENTS_TAKE
