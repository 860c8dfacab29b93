"""A nickname for a newcomer."""

from random import SystemRandom


def invented_name() -> str:
    """Return a nickname for somebody who has not chosen one yet."""
    return f"Player{SystemRandom().randrange(100, 1000)}"
