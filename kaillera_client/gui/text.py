"""Text from the network is made harmless here, before it reaches a model or a widget."""

import html
import re
import unicodedata

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

MAX_NAME = 60
"""Characters of a user's, game's or emulator's name that are shown."""

MAX_LINE = 600
"""Characters of one chat line that are shown."""

MAX_PARAGRAPH = 4000
"""Characters of a server's announcement that are shown."""

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_ELLIPSIS = "…"
_BREAK = "\u200b"
_ISOLATED, _ISOLATED_LEFT, _END_ISOLATED = "\u2068", "\u2066", "\u2069"
_KEY = re.compile(r"\(&\w\)|&")
_LONG_RUN = re.compile(r"\S+")
_LINE_BREAKS = "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_LINK = re.compile(r"\bhttps?://[!#-;=?-Z\[\]_a-z~]++(?![^\x00-\x7f])", re.IGNORECASE)
_AFTER_LINKS = ".,;:!?)]'"
_MAX_MARKS = 4
"""Combining marks on one letter; more are used to paint over the neighbouring lines."""


_JOINERS = "\u200c\u200d"
"""Persian and Indic words and family emoji need them; they change nothing else."""


def _harmful(character: str) -> bool:
    """Tell control characters, overrides of the writing direction and other invisible ones."""
    return character not in _JOINERS and unicodedata.category(character) in {"Cc", "Cf", "Cs"}


def harmless(text: str, limit: int = MAX_NAME) -> str:
    """Return one line of at most `limit` characters in which nothing can act on the screen.

    Control, format and bidirectional override characters become U+FFFD, line breaks and tabs a
    space, and piles of combining marks are cut.
    """
    if len(text) <= limit and text.isascii() and text.isprintable():
        return text  # most of what comes, thousands of times in a turn
    result: list[str] = []
    marks = 0
    for character in text[: limit + 1]:
        if unicodedata.combining(character):
            marks += 1
            if marks > _MAX_MARKS:
                continue
        else:
            marks = 0
        if character in _LINE_BREAKS or character == "\t":
            result.append(" ")
        else:
            result.append(REPLACEMENT if _harmful(character) else character)
    if len(text) > limit:
        return "".join(result[: limit - 1]) + _ELLIPSIS
    return "".join(result)


def without_key(text: str) -> str:
    """Return our own text of a menu or field without its key: "&File" is "File", and so is "File(&F)", as the
    languages without Latin letters write it.
    """
    return _KEY.sub("", text)


def breakable(text: str, run: int = 40) -> str:
    """Return text that a label can wrap: a break is allowed after `run` characters without a space.

    Without it one long word of a stranger would widen the whole window.
    """
    return _LONG_RUN.sub(lambda word: _cut(word.group(), run), text)


def _cut(word: str, run: int) -> str:
    return _BREAK.join(word[at : at + run] for at in range(0, len(word), run))


def isolated(text: str) -> str:
    """Return text that keeps its own direction whatever stands around it, for showing only.

    Without it a name's bracket or an address' port moves to the other side where one writes from right to left, and so
    do the words around a name that is itself written from there.
    """
    if not text or text.startswith((_ISOLATED, _ISOLATED_LEFT)):
        return text
    foreign = not text.isascii() and any(
        unicodedata.bidirectional(character) in {"R", "AL"} for character in text
    )
    if not foreign and not QGuiApplication.isRightToLeft():
        return text
    return f"{_ISOLATED}{text}{_END_ISOLATED}"


def tooltip(text: str) -> str:
    """Return text as a tooltip shows it to the letter.

    Qt takes a tooltip for HTML when it looks like it, and would load what an image in a stranger's name points to.
    """
    if "<" not in text and "&" not in text:
        return text
    lines = html.escape(text, quote=False).replace("\n", "<br>")
    return f'<qt><span style="white-space:pre-wrap">{lines}</span></qt>'


def links_in(text: str, most: int = 20) -> tuple[str, ...]:
    """Return the web addresses in a text, each once, without the punctuation behind them; at most `most`.

    An address with other letters than ASCII is none: they can look like others.
    """
    found = dict.fromkeys(link.rstrip(_AFTER_LINKS) for link in _LINK.findall(text))
    return tuple(link for link in found if len(link) > len("https://"))[:most]


def harmless_lines(text: str, limit: int = MAX_PARAGRAPH) -> list[str]:
    """Return the lines of a longer text, each made harmless; empty ones at the end are dropped."""
    lines = [harmless(line, MAX_LINE) for line in text[:limit].splitlines()]
    while lines and not lines[-1].strip():
        lines.pop()
    return lines


def milliseconds(value: float) -> str:
    """Return a time without a unit: a decimal only where it says something."""
    return QLocale().toString(value, "f", 0) if value >= 10 or value == 0 else tenths(value)


def tenths(value: float) -> str:
    """Return a number with one decimal, as the user's language writes it."""
    return QLocale().toString(value, "f", 1)
