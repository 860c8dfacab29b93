"""What ends a command of the terminal early.

CliError
├── UsageError   the arguments do not make sense: exit code 2
└── Failure      it did not work out: exit code 1
"""


class CliError(Exception):
    """Base of both; `str()` is a sentence for the user."""


class UsageError(CliError):
    """The arguments do not make sense; `usage` is the help line that belongs to them."""

    def __init__(self, sentence: str, usage: str = "") -> None:
        super().__init__(sentence)
        self.usage = usage


class Failure(CliError):  # noqa: N818 - named by the fact, the base carries the suffix
    """It did not work out."""
