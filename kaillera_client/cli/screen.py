"""What the terminal shows: harmless text, results on one stream, progress on the other."""

import contextlib
import json
from collections.abc import Mapping
from typing import TextIO

_REPLACEMENT = "\ufffd"
_LONGEST_LINE = 2000


def harmless(text: str) -> str:
    """Return one line of text without anything that could steer a terminal.

    Control characters (with them escape sequences), direction marks and the like become marks.
    """
    shown = "".join(_harmless_character(character) for character in text[:_LONGEST_LINE])
    return shown if len(text) <= _LONGEST_LINE else shown + "..."


def harmless_lines(text: str) -> list[str]:
    """Return the harmless lines of a text; any line break of the network's world counts."""
    return [harmless(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]


class Screen:
    """Two streams: `result` takes what a program may read, `notes` takes progress and trouble."""

    def __init__(self, result: TextIO, notes: TextIO) -> None:
        self._result = result
        self._notes = notes

    def say(self, line: str) -> None:
        """Show a line of the result."""
        _write(self._result, line)

    def note(self, line: str) -> None:
        """Show a line of progress."""
        _write(self._notes, line)

    def object(self, value: Mapping[str, object]) -> None:
        """Show one JSON object as the result."""
        _write(self._result, json.dumps(value, indent=2))


def _write(stream: TextIO, line: str) -> None:
    # A reader that went away (a closed pipe) must not end a game that others play.
    with contextlib.suppress(BrokenPipeError):
        encoding = stream.encoding or "utf-8"
        stream.write(line.encode(encoding, "replace").decode(encoding) + "\n")
        stream.flush()


def _harmless_character(character: str) -> str:
    if character.isprintable():
        return character
    return " " if character.isspace() else _REPLACEMENT
