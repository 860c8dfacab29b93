"""An emulator's argument line: split like a shell does, without a shell, and filled with what is known of a game."""

import dataclasses
import re
import shlex
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

NAMES: Final = ("rom", "game", "player", "players", "name")
"""The placeholders, written in braces."""

_PLACEHOLDER: Final = re.compile(r"\{\{|\}\}|\{(\w*)\}")
_ESCAPED: Final = {"{{": "{", "}}": "}"}
_STRANGERS: Final = frozenset({"game", "name"})
"""Values that others may have chosen."""

_OPTION_MARKS: Final = " \t-"
_OPTION_MARKS_ON_WINDOWS: Final = _OPTION_MARKS + "/@"
_BATCH_FILES: Final = (".bat", ".cmd")
_ACTIVE_IN_BATCH: Final = frozenset('"%!^&|<>')
"""What the interpreter of batch files obeys, once a file has taken its quotation marks away."""
_BRACKETS_IN_BATCH: Final = frozenset("()")
"""These run nothing by themselves, and most dumps have them in their files' names; a stranger's text need not."""


class Mistake(Enum):
    """What is wrong with an argument line, or with what is to be put into it."""

    UNKNOWN_PLACEHOLDER = auto()
    """`detail` is the word between the braces."""

    OPEN_QUOTE = auto()
    """A quotation mark has no second one, or a backslash nothing after it."""

    UNSAFE = auto()
    """The value of the placeholder `detail` cannot be given to a batch file: it would be taken for a command."""


class ArgumentError(ValueError):
    """An argument line that cannot be used."""

    def __init__(self, mistake: Mistake, detail: str = "") -> None:
        super().__init__(f"{mistake.name}: {detail}")
        self.mistake = mistake
        self.detail = detail


@dataclass(frozen=True, slots=True)
class LaunchValues:
    """What is known of a game; None for what is not. `rom` is an absolute path, `player` counts from 1."""

    rom: str | None = None
    game: str | None = None
    player: int | None = None
    players: int | None = None
    name: str | None = None

    def with_seat(self, player: int, players: int) -> "LaunchValues":
        """Return the same with our place in the game."""
        return dataclasses.replace(self, player=player, players=players)


def fill(
    line: str, values: LaunchValues, *, program: str = "", windows: bool = False
) -> tuple[str, ...]:
    """Return the arguments; ArgumentError when the line or a value cannot be used.

    Each placeholder stays part of one argument, whatever its value has in it. An argument whose value is not known is
    left out, together with an option right before it: `--rom {rom}` is nothing when no game is chosen yet.
    """
    arguments: list[str] = []
    previous_is_fixed = False
    batch = windows and program.lower().endswith(_BATCH_FILES)
    for word in split(line, windows=windows):
        filled = _fill_word(word, values, windows=windows, batch=batch)
        if filled is not None:
            arguments.append(filled)
        elif previous_is_fixed and arguments[-1].startswith("-"):
            arguments.pop()
        previous_is_fixed = filled is not None and not placeholders(word)
    return tuple(arguments)


def split(line: str, *, windows: bool = False) -> tuple[str, ...]:
    """Return the words of a line; ArgumentError for a quotation mark without a second one.

    On Windows backslashes and single quotation marks are letters like any other, because paths have them.
    """
    words = shlex.shlex(line, posix=True)
    words.whitespace_split = True
    words.commenters = ""
    if windows:
        words.escape = ""
        words.quotes = '"'
        words.escapedquotes = ""
    try:
        return tuple(words)
    except ValueError as error:
        raise ArgumentError(Mistake.OPEN_QUOTE) from error


def placeholders(line: str) -> tuple[str, ...]:
    """Return the words that stand in braces, known or not, in their order."""
    return tuple(match[1] for match in _PLACEHOLDER.finditer(line) if match[0] not in _ESCAPED)


def check(line: str, *, windows: bool = False) -> None:
    """Raise ArgumentError when the line can never be used."""
    split(line, windows=windows)
    for name in placeholders(line):
        if name not in NAMES:
            raise ArgumentError(Mistake.UNKNOWN_PLACEHOLDER, name)


def needs_rom(line: str) -> bool:
    """Tell whether the emulator is to be given the game's file."""
    return "rom" in placeholders(line)


def _fill_word(word: str, values: LaunchValues, *, windows: bool, batch: bool) -> str | None:
    """Return an argument with its values, None when one of them is not known."""
    parts: list[str] = []
    at = 0
    for match in _PLACEHOLDER.finditer(word):
        parts.append(word[at : match.start()])
        at = match.end()
        if match[0] in _ESCAPED:
            parts.append(_ESCAPED[match[0]])
            continue
        if match[1] not in NAMES:
            raise ArgumentError(Mistake.UNKNOWN_PLACEHOLDER, match[1])
        value = getattr(values, match[1])
        if value is None:
            return None
        text = _harmless(match[1], str(value), first=not "".join(parts), windows=windows)
        if batch and not _is_quiet_in_batch(match[1], text):
            raise ArgumentError(Mistake.UNSAFE, match[1])
        parts.append(text)
    return "".join((*parts, word[at:]))


def _is_quiet_in_batch(name: str, text: str) -> bool:
    active = _ACTIVE_IN_BATCH | _BRACKETS_IN_BATCH if name in _STRANGERS else _ACTIVE_IN_BATCH
    return active.isdisjoint(text)


def _harmless(name: str, value: str, *, first: bool, windows: bool) -> str:
    """Return a value without what programs obey: control characters, and marks of options at an argument's start."""
    if name not in _STRANGERS:
        return value.replace("\0", "")
    text = "".join(letter for letter in value if letter.isprintable())
    if first:
        text = text.lstrip(_OPTION_MARKS_ON_WINDOWS if windows else _OPTION_MARKS)
    return text
